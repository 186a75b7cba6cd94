import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The names under which distributions and vendors install the browser, in the order they are tried. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/** What names none of them: where Windows and macOS install it, off PATH. */
const PLACES = [
  ['PROGRAMFILES', 'Google/Chrome/Application/chrome.exe'],
  ['PROGRAMFILES(X86)', 'Google/Chrome/Application/chrome.exe'],
  ['PROGRAMFILES(X86)', 'Microsoft/Edge/Application/msedge.exe'],
] as const;
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** How one is named, as the end of a sentence. */
export const BROWSER_HELP =
  'set CHROME_PATH to a Chromium or Chrome, or put chromium, chromium-browser or google-chrome on PATH';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The path of a Chromium or Chrome, or null when the machine has none: CHROME_PATH, else the first of the known names on PATH,
 * else where its installer puts it. Throws when CHROME_PATH is set and names no program: a wrong answer is not the same as
 * no answer.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`CHROME_PATH is ${JSON.stringify(named)}, which is no program; ${BROWSER_HELP}.`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const installed = PLACES.flatMap(([root, file]) => (env[root] === undefined ? [] : [join(env[root], file)]));
  const applications = process.platform === 'darwin' ? APPLICATIONS : [];
  return [...onPath, ...installed, ...applications].find(isProgram) ?? null;
}
