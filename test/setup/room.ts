import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright';
import { findBrowser } from '../../src/node/browser.ts';
import { COMMAND, ensureBuilt, ROOT } from './built.ts';

/** The reading room as it is built and handed out, in a real browser: from disk in one file, and served by the command. */

export const onDisk = pathToFileURL(join(ROOT, 'dist/beleidslijn.html')).href;

export interface Visit {
  readonly page: Page;
  /** What the page complained of: errors, and anything its policy forbade. */
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

export interface Room {
  /** `http://127.0.0.1:4180/`. */
  readonly served: string;
  visit(address: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** Starts the server and the browser; each visit is of a reader who was never there before. */
export async function openRoom(): Promise<Room> {
  ensureBuilt();
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('no browser found: run the tests by `npm test`, which finds or installs one');
  const browser = await chromium.launch({ executablePath });
  const server = spawn(process.execPath, [...COMMAND, 'serve'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
  const served = await new Promise<string>((resolve) => {
    let text = '';
    server.stdout?.on('data', (data) => {
      text += data;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
      if (address !== undefined) resolve(address);
    });
  });
  return {
    served,
    visit: async (address, options = {}) => {
      const page = await (await browser.newContext(options)).newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(address, { waitUntil: 'load' });
      return { page, complaints, requests };
    },
    close: async () => {
      server.kill('SIGINT');
      await browser.close();
    },
  };
}
