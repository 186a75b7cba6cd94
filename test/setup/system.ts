import { spawn, spawnSync } from 'node:child_process';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../src/node/browser.ts';
import { ROOT } from '../../src/node/root.ts';
import { COMMAND } from './command.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of all tests listens. */
    readonly browser: string;
    /** The reading room as the command serves it: `http://127.0.0.1:4180/`. */
    readonly served: string;
  }
}

/**
 * What the browser leaves out: first its address bar, which it draws as two pages in a process of its own for every window,
 * nearly half of the work of opening a page. Chromium heeds the last list it is given, so the rest repeats Playwright's.
 */
const LEFT_OUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Once for all tests of what is built: dist/ as new as its sources, one browser, one reading room served. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { status, stderr } = spawnSync(process.execPath, ['bin/build.mjs', '--stale'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed: ${stderr}`);
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('no browser found: run the tests by `npm test`, which finds or installs one');
  const browser = await chromium.launchServer({ executablePath, args: [`--disable-features=${LEFT_OUT}`] });
  const room = spawn(process.execPath, [...COMMAND, 'serve'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
  const served = await new Promise<string>((resolve, reject) => {
    let text = '';
    room.stdout.on('data', (data) => {
      text += data;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
      if (address !== undefined) resolve(address);
    });
    room.on('close', (code) => reject(new Error(`the reading room ended with ${code} before it was served: ${text}`)));
  });
  provide('browser', browser.wsEndpoint());
  provide('served', served);
  return async () => {
    room.kill('SIGINT');
    await browser.close();
  };
}
