import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright';
import { inject } from 'vitest';
import { ROOT } from '../../src/node/root.ts';
import { sharedBrowser } from './shared-browser.ts';

/** The reading room as it is built and handed out, in a real browser: from disk in one file, and served by the command. */

export const onDisk = pathToFileURL(join(ROOT, 'dist/beleidslijn.html')).href;

/** `http://127.0.0.1:4180/`. */
export const served = (): string => inject('served');

export interface Visit {
  readonly page: Page;
  /** What the page complained of: errors, and anything its policy forbade. */
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

/** Opens a page for a reader who was never there before. */
export async function visitRoom(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const page = await (await (await sharedBrowser()).newContext(options)).newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address, { waitUntil: 'load' });
  return { page, complaints, requests };
}
