import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BROWSER_HELP, findBrowser } from '../../src/node/browser.ts';

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
  throw new Error(
    `The browser tests need a browser and none was found: ${BROWSER_HELP}, or run as root on Debian with apt-get so that chromium can be installed.`,
  );
}
