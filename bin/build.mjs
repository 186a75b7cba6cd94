// Builds dist/: the page, the page in one file, the widgets and what editors know of them, the command, the library, the schemas.
// `node bin/build.mjs` builds all of it; the command and the tests ask for the parts that are older than their sources.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { elementData } from './elements.mjs';
import { finishWidgets } from './widgets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// Packages choose their code by it: under a test runner Lit would build in its development form, and warn every reader.
process.env.NODE_ENV = 'production';

/** Everything a build reads. One list for all parts: a part too many built costs a second, a stale one an afternoon. */
const SOURCES = ['src', 'components', 'build', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json'];

/** Per part: the file that tells how old it is, and the vite modes that make it. */
const PARTS = {
  cli: { mark: 'dist/cli/cli.js', modes: ['cli'] },
  page: { mark: 'dist/page/index.html', modes: ['page'] },
  single: { mark: 'dist/single/index.html', modes: ['single'] },
  widgets: {
    mark: 'dist/widgets/widgets.js',
    modes: ['elements', 'thread', 'timeline', 'comparison', 'table', 'classic', 'frame', 'receiver', 'all'].map(
      (one) => `widgets-${one}`,
    ),
  },
  lib: { mark: 'dist/lib/index.js', modes: ['lib'] },
  elements: { mark: 'dist/elements/custom-elements.json', modes: [] },
  schemas: { mark: 'dist/schema/dossier.schema.json', modes: [] },
};

/** A build holds this folder; a lock older than two minutes was left behind by a build that was killed. */
const LOCK = join(root, 'node_modules', '.beleidslijn-build');
const LOCK_MS = 120_000;

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((last, name) => Math.max(last, newest(join(path, name))), stat.mtimeMs);
}

function isOlder(mark, sources) {
  const path = join(root, mark);
  if (!existsSync(path)) return true;
  const built = statSync(path).mtimeMs;
  return sources.some((name) => existsSync(join(root, name)) && newest(join(root, name)) > built);
}

const isStale = (part) => isOlder(PARTS[part].mark, SOURCES);

async function locked(work) {
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > LOCK_MS)
        rmSync(LOCK, { recursive: true, force: true });
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function run(command, args) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) throw new Error(`${args.slice(-3).join(' ')} ended with exit code ${result.status}`);
}

function writeElements() {
  const folder = join(root, 'dist/elements');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of elementData(root)) writeFileSync(join(folder, name), text);
}

/** Builds the parts named, whatever their age. The time of a part is that of its start: an edit meanwhile makes it stale. */
async function buildParts(parts) {
  const { build } = await import('vite');
  for (const part of parts) {
    const started = new Date();
    // Its files bear the version in their names: those of another version would stay.
    if (part === 'widgets') rmSync(join(root, 'dist/widgets'), { recursive: true, force: true });
    for (const mode of PARTS[part].modes) {
      // Information goes to stdout, where results belong: only warnings may speak, and those go to stderr.
      await build({ root, configFile: join(root, 'vite.config.ts'), mode, logLevel: 'warn' });
    }
    const types = { lib: 'src/tsconfig.lib.json', widgets: 'components/widgets/tsconfig.json' }[part];
    if (types !== undefined) run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', types]);
    if (part === 'widgets') finishWidgets(root);
    if (part === 'elements') writeElements();
    if (part === 'schemas')
      run(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'src/node/write-schemas.ts']);
    utimesSync(join(root, PARTS[part].mark), started, started);
  }
}

/** Builds those of the parts that are missing or older than a source. */
export async function buildStale(parts) {
  if (!parts.some(isStale)) return;
  await locked(async () => {
    const stale = parts.filter(isStale);
    if (stale.length > 0) process.stderr.write(`beleidslijn: ${stale.join(', ')} …\n`);
    await buildParts(stale);
  });
}

/**
 * Builds everything, then makes dist/app (the page with the dossier of the corpus, for a web server) and
 * dist/beleidslijn.html (the same in one file). They are apart from what vite builds, so that a page built anew for
 * `serve` never takes the dossier out of a folder somebody is publishing.
 */
async function buildAll({ onlyStale }) {
  const all = Object.keys(PARTS);
  await locked(async () => {
    const parts = onlyStale ? all.filter(isStale) : all;
    await buildParts(parts);
    const done = 'dist/beleidslijn.html';
    if (onlyStale && parts.length === 0 && !isOlder(done, [...SOURCES, 'corpus'])) return;
    const started = new Date();
    const main = `import { main } from ${JSON.stringify(pathToFileURL(join(root, 'dist/cli/cli.js')).href)};
      process.exitCode = await main([process.argv[0], 'beleidslijn', ...process.argv.slice(1)]);`;
    for (const out of ['dist/app/', done]) {
      if (out.endsWith('/')) rmSync(join(root, out), { recursive: true, force: true });
      run(process.execPath, ['--input-type=module', '-e', main, '--', 'dossier', '--force', '--out', out]);
    }
    utimesSync(join(root, done), started, started);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildAll({ onlyStale: process.argv.includes('--stale') });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
