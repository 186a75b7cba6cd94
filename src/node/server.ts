import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

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
}

/**
 * A server on 127.0.0.1, on the first free port from 4180 on, and its port. Nobody on the network can reach it, and a
 * web page elsewhere that resolves its own name to 127.0.0.1 is refused by the Host header: the papers may be drafts.
 */
export async function startServer(site: Site, first: number = FIRST_PORT): Promise<{ server: Server; port: number }> {
  for (let port = first; port < first + TRIES; port++) {
    const server = createServer((request, response) => answer(site, request, response));
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(true);
        else reject(error);
      });
      server.listen(port, '127.0.0.1', () => resolve(false));
    });
    if (!taken) return { server, port };
  }
  throw new Error(`ports ${first} to ${first + TRIES - 1} are all taken; expected a free one`);
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const send = (status: number, type: string, body: string | Buffer, cache = 'no-store'): void => {
    response.writeHead(status, {
      'content-type': type,
      'content-length': Buffer.byteLength(body),
      'cache-control': cache,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const refuse = (status: number, why: string): void => send(status, 'text/plain; charset=utf-8', `${why}\n`);

  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
    refuse(403, 'unknown host');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(405, 'only GET and HEAD');
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
    send(200, type, inMemory);
    return;
  }

  const file = normalize(join(site.folder, name));
  if (!file.startsWith(site.folder + sep) || name.includes('\0') || name.includes('/.')) {
    refuse(404, 'not found');
    return;
  }
  try {
    if (!statSync(file).isFile()) {
      refuse(404, 'not found');
      return;
    }
    // Built names hold a hash of their content, so they may be kept.
    const cache = name.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-store';
    send(200, type, readFileSync(file), cache);
  } catch {
    refuse(404, 'not found');
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
