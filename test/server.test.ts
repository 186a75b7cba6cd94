import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noPortText } from '../src/node/commands/serve.ts';
import { type NoPort, startServer } from '../src/node/server.ts';

/** What the server hands out, and to whom; no page needs to be built for it. */

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-server-'));
const FOLDER = join(HOME, 'page');
const POLICY = "default-src 'none'; script-src 'self' 'sha256-x='";
const page = (text: string): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><p>${text}`;
/** A range of its own, so that no reading room of the machine is in the way. */
const FIRST = 21_480;

let server: Server;
let port = 0;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** As it is written, without what `fetch` would mend first. */
function ask(path: string, { method = 'GET', host = '127.0.0.1' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (data) => {
        body += data;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

beforeAll(async () => {
  mkdirSync(join(FOLDER, 'assets', 'deep'), { recursive: true });
  mkdirSync(join(HOME, 'secret'));
  writeFileSync(join(HOME, 'secret', 'draft.txt'), 'geheim');
  writeFileSync(join(HOME, 'page-secret.txt'), 'geheim');
  writeFileSync(join(FOLDER, 'assets', 'code.js'), 'code();');
  writeFileSync(join(FOLDER, '.hidden'), 'geheim');
  symlinkSync(join(HOME, 'secret', 'draft.txt'), join(FOLDER, 'absolute.txt'));
  symlinkSync('../secret/draft.txt', join(FOLDER, 'relative.txt'));
  symlinkSync('../secret', join(FOLDER, 'folder'));
  symlinkSync('relative.txt', join(FOLDER, 'chain.txt'));
  symlinkSync('../page-secret.txt', join(FOLDER, 'prefix.txt'));
  symlinkSync('nowhere', join(FOLDER, 'dangling.txt'));
  symlinkSync('loop.txt', join(FOLDER, 'loop.txt'));
  symlinkSync('code.js', join(FOLDER, 'assets', 'same.js'));
  // The folder itself may be reached by a link, as where a package manager links what is installed.
  symlinkSync(FOLDER, join(HOME, 'linked'));
  const made = new Map([
    ['/index.html', page('kamer')],
    ['/embed.html', page('kader')],
    ['/dossier.json', '{"text":"één"}'],
  ]);
  const started = await startServer({ folder: join(HOME, 'linked'), made, framed: new Set(['/embed.html']) }, FIRST);
  if ('code' in started) throw new Error(`no port: ${started.code}`);
  server = started.server;
  port = started.port;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(HOME, { recursive: true, force: true });
});

describe('what is sent', () => {
  it('may be held in no frame and by no opener, but for the page that is made to stand in one', async () => {
    const room = await ask('/');
    expect([room.status, room.body]).toEqual([200, page('kamer')]);
    expect(room.headers['content-security-policy']).toBe(`${POLICY}; frame-ancestors 'none'`);
    expect(room.headers['cross-origin-opener-policy']).toBe('same-origin');
    const embed = await ask('/embed.html');
    expect(embed.headers['content-security-policy']).toBe(POLICY);
    expect(embed.headers['cross-origin-opener-policy']).toBeUndefined();
    for (const path of ['/dossier.json', '/assets/code.js', '/nothing', '/absolute.txt']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    }
    for (const { headers } of [room, embed, await ask('/dossier.json'), await ask('/x', { method: 'PUT' })]) {
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
    }
  });

  it('is told without its body to who asks for the head, with its length in bytes', async () => {
    for (const path of ['/dossier.json', '/assets/code.js', '/nothing']) {
      const [whole, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
      expect(head).toMatchObject({ status: whole.status, body: '' });
      expect(head.headers['content-length']).toBe(String(Buffer.byteLength(whole.body)));
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('is refused to %s, with what is allowed', async (method) => {
    const { status, headers } = await ask('/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    ['127.0.0.1', 200],
    ['127.0.0.1:4180', 200],
    ['localhost', 200],
    ['LOCALHOST:4180', 200],
    ['LocalHost', 200],
    ['localhost.', 200],
    ['[::1]:4180', 200],
    ['evil.example', 403],
    ['localhost.evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['evil.example:127.0.0.1', 403],
    ['localhost:4180:80', 403],
    ['localhost@evil.example', 403],
    ['127.0.0.2', 403],
  ])('goes by the name it is asked under: %j gives %i', async (host, status) => {
    expect((await ask('/', { host })).status).toBe(status);
  });
});

describe('a way out of the folder', () => {
  it.each([
    '/absolute.txt',
    '/relative.txt',
    '/folder/draft.txt',
    '/chain.txt',
    '/prefix.txt',
    '/dangling.txt',
    '/loop.txt',
    '/.hidden',
    '/assets/../.hidden',
    '/assets/%2e%2e/.hidden',
    '/%2ehidden',
    '/../secret/draft.txt',
    '/..%2fsecret/draft.txt',
    '/%2e%2e%2fsecret%2fdraft.txt',
    '/..%5csecret%5cdraft.txt',
    '/..\\secret\\draft.txt',
    '/..%2fpage-secret.txt',
    '/%252e%252e%252fsecret/draft.txt',
    '/assets/..%2f..%2fsecret/draft.txt',
    '//secret/draft.txt',
    '/absolute.txt%00.js',
    '/assets/code.js%00',
    '/assets/code.js::$DATA',
    '/assets',
    '/assets/',
    '/assets/code.js/',
    `/${'a'.repeat(9000)}`,
    `/${'a/'.repeat(4000)}x`,
    `/${'..%2f'.repeat(200)}etc/passwd`,
  ])('is no way: %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([404, 'not found\n']);
  });

  it.each(['/%', '/%ff', '/%c0%ae%c0%ae/secret/draft.txt'])('is a bad address: %s', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  it('is not what a link within the folder is', async () => {
    expect((await ask('/assets/same.js')).body).toBe('code();');
    expect((await ask('/assets/code.js?x=/../../secret')).status).toBe(200);
    expect(realpathSync(FOLDER)).toBe(realpathSync(join(HOME, 'linked')));
  });
});

describe('a port', () => {
  const SITE = { folder: HOME, made: new Map<string, string>(), framed: new Set<string>() };
  const taken: Server[] = [];
  afterAll(() => {
    for (const one of taken) one.close();
  });

  it('that is taken is passed over, and where all are there is none', async () => {
    const first = FIRST + 100;
    for (let at = first; at < first + 50; at++) {
      const one = createServer();
      taken.push(one);
      await new Promise<void>((done) => one.listen(at, '127.0.0.1', done).on('error', () => done()));
    }
    const none = (await startServer(SITE, first)) as NoPort;
    expect(none).toEqual({ first, last: first + 49, code: 'EADDRINUSE' });
    expect(noPortText(none, 'nl')).toBe(
      'de poorten 21580 tot en met 21629 zijn alle bezet; verwacht: één vrije poort, sluit een andere leeszaal af.',
    );
    expect(noPortText({ ...none, code: 'EADDRNOTAVAIL' }, 'en')).toBe(
      'port 21629 of 127.0.0.1 cannot be listened on (EADDRNOTAVAIL).',
    );
    const next = await startServer(SITE, first + 1);
    if ('code' in next) throw new Error(next.code);
    expect(next.port).toBe(first + 50);
    next.server.close();
  });
});
