import { readFileSync, realpathSync, statSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { extname, join, sep } from 'node:path';
import { policyIn } from './vite-plugins.ts';

/** The port tried first; the ones after it are tried in turn. Above 1024, and not the default of a common tool. */
export const FIRST_PORT = 4180;
/** Ports tried before giving up: more than anybody runs side by side. */
const TRIES = 50;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** What is served: files of a folder, and above them a few made in memory (`/index.html`, `/dossier.json`). */
export interface Site {
  readonly folder: string;
  readonly made: ReadonlyMap<string, string>;
  /** The pages that another page may hold in a frame; every other one refuses. */
  readonly framed: ReadonlySet<string>;
}

/** No port could be had, and why: `EADDRINUSE` where all are taken. */
export interface NoPort {
  readonly first: number;
  readonly last: number;
  readonly code: string;
}

/**
 * A server on 127.0.0.1, on the first free port from 4180 on, and its port; or why there is none. Nobody on the network can reach
 * it, and a web page elsewhere that resolves its own name to 127.0.0.1 is refused by the Host header: the papers may be drafts.
 */
export async function startServer(
  site: Site,
  first: number = FIRST_PORT,
): Promise<{ readonly server: Server; readonly port: number } | NoPort> {
  let code = '';
  for (let port = first; port < first + TRIES; port++) {
    const server = createServer((request, response) => answer(site, request, response));
    const fault = await new Promise<string | null>((resolve) => {
      server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      server.listen(port, '127.0.0.1', () => resolve(null));
    });
    if (fault === null) return { server, port };
    // A port may be another's or kept for the system; any other fault the next port has too.
    if (fault !== 'EADDRINUSE' && fault !== 'EACCES') return { first, last: port, code: fault };
    if (code !== 'EADDRINUSE') code = fault;
  }
  return { first, last: first + TRIES - 1, code };
}

/** Names of this machine for itself: case and a final dot are nothing in a name, and no name of the web leads to an address. */
const OWN_HOST = /^(127\.0\.0\.1|localhost\.?|\[::1\])(:\d+)?$/i;

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const send = (
    status: number,
    type: string,
    body: string | Buffer,
    more: OutgoingHttpHeaders = {},
    framed = false,
  ) => {
    const policy = type.startsWith('text/html') ? policyIn(String(body)) : "default-src 'none'";
    response.writeHead(status, {
      'content-type': type,
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      // What stands in a page once more as a header, with what only a header can say: that no other page may hold it in a frame,
      // where it could be laid under a reader's clicks, and that a page which opened it gets no hold of its window.
      'content-security-policy': framed ? policy : `${policy}; frame-ancestors 'none'`,
      ...(framed ? {} : { 'cross-origin-opener-policy': 'same-origin' }),
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...more,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const refuse = (status: number, why: string, more: OutgoingHttpHeaders = {}): void =>
    send(status, 'text/plain; charset=utf-8', `${why}\n`, more);

  if (!OWN_HOST.test(request.headers.host ?? '')) {
    refuse(403, 'unknown host');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(405, 'only GET and HEAD', { allow: 'GET, HEAD' });
    return;
  }
  let path: string;
  try {
    path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
  } catch {
    refuse(400, 'bad address');
    return;
  }
  const name = path === '/' ? '/index.html' : path;
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  const inMemory = site.made.get(name);
  if (inMemory !== undefined) {
    send(200, type, inMemory, {}, site.framed.has(name));
    return;
  }
  const file = fileIn(site.folder, name);
  if (file === null) {
    refuse(404, 'not found');
    return;
  }
  // Built names hold a hash of their content, so they may be kept.
  send(200, type, file, name.startsWith('/assets/') ? { 'cache-control': 'max-age=31536000, immutable' } : {});
}

/** The bytes of a file of the folder; null where there is none, or where its way leads out of the folder, by a link too. */
function fileIn(folder: string, name: string): Buffer | null {
  // What the system reads as a way or as another stream of a file, on any system; what begins with a dot; and a folder.
  if (/[\0\\:]|\/\.|\/$/.test(name)) return null;
  try {
    const root = realpathSync(folder);
    const file = realpathSync(join(root, name));
    return file.startsWith(root + sep) && statSync(file).isFile() ? readFileSync(file) : null;
  } catch {
    return null;
  }
}

/** Milliseconds the second Ctrl-C has to arrive: npm sends it at once, a busy machine delivers it late. */
const LINGER_MS = 300;

/** Resolves when the process is told to end (Ctrl-C, or a request to terminate), after the server has closed. */
export function untilStopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      server.close(() => setTimeout(resolve, LINGER_MS));
      // A browser keeps its connection open; waiting for it would make Ctrl-C look broken.
      server.closeAllConnections();
    };
    // Not `once`: npm passes on the Ctrl-C that the terminal has already sent, and the second one would kill. It may
    // come while the process is ending, when nothing listens any more, so the end waits for it.
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
