import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { ROOT } from '../../src/node/root.ts';

/** Somebody else's page that holds widgets: a server for it, and a browser tab that writes down what went wrong. */

/** What docs/embed.md says is enough. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export interface Host {
  /** `http://127.0.0.1:1234`. */
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** What stands at a path, by path; `/beleidslijn/` has what was built. */
  readonly files: Map<string, string>;
  policy: string | null;
  close(): void;
}

/** A server that holds the widgets and the reading room under /beleidslijn/, and whatever pages a test puts in `files`. */
export async function hostOf(files: Readonly<Record<string, string>>): Promise<Host> {
  const own = new Map(Object.entries(files));
  const asked: string[] = [];
  const host: Host = { origin: '', asked, files: own, policy: STRICT, close: () => server.close() };
  const built = (path: string): Buffer | null => {
    const name = path.startsWith('/beleidslijn/') ? path.slice('/beleidslijn/'.length) || 'index.html' : null;
    const found = ['dist/widgets', 'dist/app'].map((folder) => join(ROOT, folder, name ?? '')).find(existsSync);
    return name === null || found === undefined ? null : readFileSync(found);
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    asked.push(path);
    const body = own.get(path) ?? built(path);
    const policy = path.startsWith('/beleidslijn/') ? null : host.policy;
    response.writeHead(body === null ? 404 : 200, {
      'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8',
      ...(policy === null ? {} : { 'content-security-policy': policy }),
    });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return Object.assign(host, { origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` });
}

export interface Tab {
  readonly page: Page;
  /** Errors, warnings and everything the policy of the page forbade. */
  readonly complaints: readonly string[];
  /** `policy-ready` and the like, as the document heard them. */
  events(): Promise<readonly { readonly type: string; readonly detail: Record<string, unknown> }[]>;
}

const LISTEN = `
  globalThis.heard = [];
  for (const type of ['policy-ready', 'policy-error', 'policy-select'])
    document.addEventListener(type, ({ detail }) => globalThis.heard.push({ type, detail }));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample, blockedURI }) =>
    console.error('policy: ' + violatedDirective + ' ' + blockedURI + ' ' + sample));`;

/** Opens a page and waits until each of its widgets has said how it went. */
export async function visit(
  browser: Browser,
  address: string,
  options?: Parameters<Browser['newContext']>[0],
): Promise<Tab> {
  // A context of its own only where something about it differs: making one takes longer than most of these tests.
  const context =
    options === undefined ? (browser.contexts()[0] ?? (await browser.newContext())) : await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Of a failed fetch the browser itself says so; what the widget says of it is asked for apart.
    if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.addInitScript(LISTEN);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => {
    const { heard } = globalThis as unknown as { heard: unknown[] };
    return (
      heard.length >=
      document.querySelectorAll(['thread', 'timeline', 'comparison', 'table'].map((one) => `policy-${one}`).join())
        .length
    );
  });
  return { page, complaints, events: () => page.evaluate('globalThis.heard') };
}
