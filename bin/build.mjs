// Builds dist/: the page, the page in one file, the widgets and what editors know of them, the command, the library, the schemas.
// `node bin/build.mjs` builds all of it; the command and the tests ask for the parts that are older than their sources.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { elementData } from './elements.mjs';
import { faultText } from './fault-text.mjs';
import { locked } from './lock.mjs';
import { finishWidgets } from './widgets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// Packages choose their code by it: under a test runner Lit would build in its development form, and warn every reader.
process.env.NODE_ENV = 'production';

/** Everything a build reads. One list for all parts: a part too many built costs a second, a stale one an afternoon. */
const SOURCES = ['src', 'components', 'build', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json'];

/** Per part: a file without which it is not there, and the vite modes that make it. */
const PARTS = {
  cli: { file: 'dist/cli/cli.js', modes: ['cli'] },
  page: { file: 'dist/page/index.html', modes: ['page'] },
  single: { file: 'dist/single/index.html', modes: ['single'] },
  widgets: {
    file: 'dist/widgets/widgets.js',
    modes: ['elements', 'thread', 'timeline', 'comparison', 'table', 'classic', 'frame', 'receiver', 'all'].map(
      (one) => `widgets-${one}`,
    ),
  },
  lib: { file: 'dist/lib/index.js', modes: ['lib'] },
  elements: { file: 'dist/elements/custom-elements.json', modes: [] },
  schemas: { file: 'dist/schema/dossier.schema.json', modes: [] },
};

/** A part is whole when its mark stands here, written last and taken away first; its time is that at which building it began. */
const MARKS = join(root, 'dist', '.built');
const markOf = (part) => join(MARKS, part);

/** Held while anything of dist/ is made. */
const LOCK = join(root, 'dist', '.building');

const MESSAGES = {
  nl: {
    wait: (pid) => `proces ${pid} bouwt al; dit wacht tot dat klaar is …`,
    readOnly: (why) =>
      `dist/ is ouder dan de broncode en kan niet opnieuw worden gebouwd (${why}); dit is de oude versie.`,
    cannot: (why) =>
      `er is nog niets gebouwd in dist/, en dat kan hier niet (${why}); verwacht: een map waarin te schrijven is.`,
    noTools: 'om te bouwen zijn de pakketten nodig, en die zijn er niet; doe eerst npm ci.',
  },
  en: {
    wait: (pid) => `process ${pid} is building already; waiting until it is done …`,
    readOnly: (why) => `dist/ is older than the sources and cannot be built anew (${why}); this is the old version.`,
    cannot: (why) =>
      `nothing is built in dist/ yet, and here it cannot be (${why}); expected a folder that can be written to.`,
    noTools: 'building takes the packages, and they are not there; run npm ci first.',
  },
};

const say = (sentence) => process.stderr.write(`beleidslijn: ${sentence}\n`);

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((last, name) => Math.max(last, newest(join(path, name))), stat.mtimeMs);
}

/** Whether a part is missing, was not finished, or is older than one of the sources. */
function isOlder(part, file, sources) {
  if (!existsSync(markOf(part)) || !existsSync(join(root, file))) return true;
  const built = statSync(markOf(part)).mtimeMs;
  return sources.some((name) => existsSync(join(root, name)) && newest(join(root, name)) > built);
}

const isStale = (part) => isOlder(part, PARTS[part].file, SOURCES);

/** Makes a part: whatever ends it half-way leaves no mark, and what is half is made anew. */
async function marked(part, make) {
  const started = new Date();
  rmSync(markOf(part), { force: true });
  await make();
  mkdirSync(MARKS, { recursive: true });
  writeFileSync(markOf(part), '');
  // An edit meanwhile makes it stale.
  utimesSync(markOf(part), started, started);
}

/** The program that runs for us, if any: it must not go on when we are told to end. */
let running = null;

function run(command, args) {
  return new Promise((resolve, reject) => {
    running = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
    running.on('error', reject);
    running.on('close', (code) => {
      running = null;
      if (code === 0) resolve();
      else reject(new Error(`${args.slice(-3).join(' ')} ended with exit code ${code}`));
    });
  });
}

const whileLocked = (language, work) =>
  locked(LOCK, { wait: (pid) => say(MESSAGES[language].wait(pid)), stop: () => running?.kill() }, work);

function writeElements() {
  const folder = join(root, 'dist/elements');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of elementData(root)) writeFileSync(join(folder, name), text);
}

async function buildPart(part, build) {
  // Its files bear the version in their names: those of another version would stay.
  if (part === 'widgets') rmSync(join(root, 'dist/widgets'), { recursive: true, force: true });
  for (const mode of PARTS[part].modes) {
    // Information goes to stdout, where results belong: only warnings may speak, and those go to stderr.
    await build({ root, configFile: join(root, 'vite.config.ts'), mode, logLevel: 'warn' });
  }
  const types = { lib: 'src/tsconfig.lib.json', widgets: 'components/widgets/tsconfig.json' }[part];
  if (types !== undefined) await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', types]);
  if (part === 'widgets') finishWidgets(root);
  if (part === 'elements') writeElements();
  if (part === 'schemas')
    await run(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'src/node/write-schemas.ts']);
}

/** Builds the parts named, whatever their age. */
async function buildParts(parts, language) {
  if (!existsSync(join(root, 'node_modules/vite'))) throw new Error(MESSAGES[language].noTools);
  const { build } = await import('vite');
  for (const part of parts) await marked(part, () => buildPart(part, build));
}

/** Codes of a system that lets nobody write here: a read-only disk, a folder of somebody else. */
const READ_ONLY = ['EROFS', 'EACCES', 'EPERM'];

/**
 * Builds those of the parts that are missing, unfinished or older than a source. Where nothing can be written, old parts that are
 * whole are said to be old and do; throws one sentence where there are none.
 */
export async function buildStale(parts, language = 'en') {
  if (!parts.some(isStale)) return;
  try {
    await whileLocked(language, async () => {
      const stale = parts.filter(isStale);
      if (stale.length > 0) say(`${stale.join(', ')} …`);
      await buildParts(stale, language);
    });
  } catch (error) {
    if (!READ_ONLY.includes(error.code)) throw error;
    const isWhole = parts.every((part) => !isOlder(part, PARTS[part].file, []));
    if (!isWhole) throw new Error(MESSAGES[language].cannot(error.code));
    say(MESSAGES[language].readOnly(error.code));
  }
}

/**
 * Builds everything, then makes dist/app (the page with the dossier of the corpus, for a web server) and
 * dist/beleidslijn.html (the same in one file). They are apart from what vite builds, so that a page built anew for
 * `serve` never takes the dossier out of a folder somebody is publishing.
 */
async function buildAll({ onlyStale }) {
  const all = Object.keys(PARTS);
  await whileLocked('en', async () => {
    const parts = onlyStale ? all.filter(isStale) : all;
    if (parts.length > 0) await buildParts(parts, 'en');
    const done = 'dist/beleidslijn.html';
    if (onlyStale && parts.length === 0 && !isOlder('app', done, [...SOURCES, 'corpus'])) return;
    const main = `import { main } from ${JSON.stringify(pathToFileURL(join(root, 'dist/cli/cli.js')).href)};
      process.exitCode = await main([process.argv[0], 'beleidslijn', ...process.argv.slice(1)]);`;
    await marked('app', async () => {
      for (const out of ['dist/app/', done]) {
        // What a build of before left there is nobody's work, and the command would ask before it takes its place.
        rmSync(join(root, out), { recursive: true, force: true });
        await run(process.execPath, ['--input-type=module', '-e', main, '--', 'dossier', '--out', out]);
      }
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildAll({ onlyStale: process.argv.includes('--stale') });
  } catch (error) {
    say(faultText(error));
    process.exitCode = 1;
  }
}
