import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The names under which distributions and vendors install the browser, in the order they are tried. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

const WAYS =
  'set CHROME_PATH to a Chromium or Chrome, put chromium, chromium-browser or google-chrome on PATH, or run as root on Debian with apt-get so that chromium can be installed';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The path of the browser, or null when the machine has none: CHROME_PATH, else the first of the known names on PATH.
 * Throws when CHROME_PATH is set and names no program: a wrong answer is not the same as no answer.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`CHROME_PATH is ${JSON.stringify(named)}, which is no program; ${WAYS}.`);
  }
  for (const name of NAMES) {
    for (const folder of (env['PATH'] ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder !== '' && isProgram(path)) return path;
    }
  }
  return null;
}

function installOnDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  process.stderr.write('No browser found; installing chromium with apt-get.\n');
  const options = { stdio: ['ignore', 2, 2] as ['ignore', number, number] };
  if (spawnSync('apt-get', ['update'], options).status !== 0) return;
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
}

/** The path of the browser, installed when that can be done; throws one sentence naming the ways when it cannot. */
export function ensureBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const found = findBrowser(env);
  if (found !== null) return found;
  installOnDebian();
  const installed = findBrowser(env);
  if (installed !== null) return installed;
  throw new Error(`The browser tests need a browser and none was found: ${WAYS}.`);
}
