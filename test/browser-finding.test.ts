import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findBrowser } from '../src/node/browser.ts';

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-browser-'));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

function program(folder: string, name: string): string {
  mkdirSync(join(HOME, folder), { recursive: true });
  const path = join(HOME, folder, name);
  writeFileSync(path, '#!/bin/sh\n', { mode: 0o755 });
  return path;
}

const chrome = program('a', 'google-chrome');
const chromium = program('b', 'chromium');
const PATH = [join(HOME, 'a'), join(HOME, 'b')].join(delimiter);

it('takes the browser that CHROME_PATH names, before any other', () => {
  expect(findBrowser({ CHROME_PATH: chrome, PATH })).toBe(chrome);
});

it('takes chromium before google-chrome, wherever they stand on PATH', () => {
  expect(findBrowser({ PATH })).toBe(chromium);
  expect(findBrowser({ PATH: join(HOME, 'a') })).toBe(chrome);
});

it('says null where there is none, and takes a file that is no program for none', () => {
  writeFileSync(join(HOME, 'chromium'), 'text', { mode: 0o644 });
  expect(findBrowser({ PATH: HOME })).toBeNull();
});

it('refuses a CHROME_PATH that names no program, in one sentence with every way there is', () => {
  expect(() => findBrowser({ CHROME_PATH: join(HOME, 'none'), PATH })).toThrow(
    /^CHROME_PATH is ".*none", which is no program; set CHROME_PATH to .*, or put chromium, chromium-browser or google-chrome on PATH\.$/,
  );
});
