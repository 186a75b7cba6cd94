import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../model.ts';
import { findBrowser } from './browser.ts';
import { refuse } from './commands/context.ts';

/** Longer than any page needs (a table takes a second), on a machine that is busy with other things. */
const TIMEOUT_MS = 60_000;

const NONE: Readonly<Record<Language, string>> = {
  nl: 'een pdf wordt gemaakt met Chrome of Chromium, en die is niet gevonden; installeer er een of noem hem met CHROME_PATH.',
  en: 'a pdf is made by Chrome or Chromium, and none was found; install one or name it by CHROME_PATH.',
};

/** The browser that prints; refuses in one sentence where there is none, or where what was named is no program. */
export function chromeOrRefuse(language: Language, env: NodeJS.ProcessEnv): string {
  let path: string | null;
  try {
    path = findBrowser(env);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  return path ?? refuse(NONE[language]);
}

/**
 * A page as a tagged PDF, as its own print style has it, printed by the browser at `chrome`. `day` (ISO) is the day it says
 * it was made. The page and the browser's own files stand in a private folder that is gone afterwards, also when it fails. Throws when
 * the browser does not print within a minute.
 */
export async function pdf(
  html: string,
  chrome: string,
  day: string,
  timeout: number = TIMEOUT_MS,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'beleidslijn-pdf-'));
  try {
    const [page, printed] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(page, html, { mode: 0o600 });
    await print(
      chrome,
      [...flags(join(folder, 'profile')), `--print-to-pdf=${printed}`, pathToFileURL(page).href],
      timeout,
    );
    const bytes = await readFile(printed).catch(() => {
      throw new Error('the browser ended well and wrote no pdf');
    });
    return dated(bytes, day);
  } finally {
    // The browser may still be letting go of its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function flags(profile: string): string[] {
  return [
    '--headless',
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    // The page asks for nothing; the browser itself would, for updates and the like. A draft leaves the desk by no road.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--proxy-server=127.0.0.1:9',
    // Its sandbox does not start for root, which is what a container runs as; a page without script has nothing to contain.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function print(chrome: string, args: readonly string[], timeout: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(chrome, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (data: Buffer) => {
      errors += data.toString();
    });
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, timeout);
    child.on('error', (error) => {
      clearTimeout(clock);
      reject(new Error(`the browser ${JSON.stringify(chrome)} did not start: ${error.message}`));
    });
    child.on('close', (code) => {
      clearTimeout(clock);
      if (late) reject(new Error(`the browser did not print the page within ${timeout / 1000} seconds`));
      else if (code === 0) resolve();
      else reject(new Error(`the browser ended with code ${code}: ${errors.trim().split('\n').at(-1) ?? ''}`));
    });
  });
}

/** `D:20260526…`: the two dates of a PDF, both of the moment of printing. */
const DATES = /\/(CreationDate|ModDate) ?\(D:\d{14}/g;

/**
 * The PDF with the day given in the place of the moment of printing, byte for byte as long, because a PDF counts its bytes.
 * Chrome writes no other trace of the moment or the machine.
 */
function dated(bytes: Buffer, day: string): Uint8Array {
  const stamp = `${day.replaceAll('-', '').padEnd(8, '0').slice(0, 8)}000000`;
  const text = bytes.toString('latin1').replace(DATES, (date) => date.slice(0, -stamp.length) + stamp);
  return Buffer.from(text, 'latin1');
}
