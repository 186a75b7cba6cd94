import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { compactTemplates } from './build/minify-templates.ts';
import { packedWorkers } from './build/packed-workers.ts';
import manifest from './package.json' with { type: 'json' };
import { findBrowser } from './src/node/browser.ts';
import { contentSecurityPolicy, inlineAssets } from './src/node/vite-plugins.ts';

type Build = NonNullable<ViteUserConfig['build']>;

/** One file, whatever is imported lazily: for everything that must stand alone. */
const oneFile = { output: { codeSplitting: false, minify: true } } as const;

/** What a comment says to bundlers is said to nobody: these files are not bundled anew, or as a whole. */
const comments = { annotation: false, jsdoc: false } as const;

const alone = {
  output: { ...oneFile.output, comments },
  treeshake: {
    // A drawn mark that nothing uses can go: making a template does nothing but make it.
    manualPureFunctions: ['svg', 'html', 'css'],
  },
};

/**
 * A file of widgets that stands alone. The version is in the name: a page keeps what it was written with, and a server may
 * let it be kept for ever. All go into one folder, which bin/build.mjs empties first.
 */
function widgets(entry: string, name: string, format: 'es' | 'iife' = 'es'): Build {
  return {
    outDir: 'dist/widgets',
    emptyOutDir: false,
    lib: {
      entry: `components/widgets/${entry}.ts`,
      formats: [format],
      name: 'Beleidslijn',
      fileName: () => `${name}.js`,
    },
    rolldownOptions: alone,
  };
}

/** A build per mode; `vite build --mode cli` and so on, or all of them by `npm run build`. */
const BUILDS: Readonly<Record<string, Build>> = {
  page: { outDir: 'dist/page' },
  // No file may stand beside the page that opens from disk: fonts and pictures become data addresses.
  single: { outDir: 'dist/single', assetsInlineLimit: () => true, cssCodeSplit: false, rolldownOptions: alone },
  'widgets-elements': widgets('elements', 'elements'),
  'widgets-thread': widgets('policy-thread', `policy-thread-${manifest.version}`),
  'widgets-timeline': widgets('policy-timeline', `policy-timeline-${manifest.version}`),
  'widgets-comparison': widgets('policy-comparison', `policy-comparison-${manifest.version}`),
  'widgets-table': widgets('policy-table', `policy-table-${manifest.version}`),
  'widgets-classic': widgets('widgets', `beleidslijn-widgets-${manifest.version}.classic`, 'iife'),
  'widgets-frame': widgets('iframe-page', `beleidslijn-frame-${manifest.version}`, 'iife'),
  'widgets-receiver': widgets('iframe-resize', `beleidslijn-receiver-${manifest.version}`, 'iife'),
  'widgets-all': widgets('widgets', `beleidslijn-widgets-${manifest.version}`),
  cli: {
    outDir: 'dist/cli',
    ssr: 'src/node/cli.ts',
    target: 'node20',
    rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'cli.js' } },
  },
  lib: {
    outDir: 'dist/lib',
    // The readers of files in files of their own: that of PDF alone weighs more than the rest, and is loaded when one comes.
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'index.js' },
  },
};

/** Named here so that a first run does not stop half-way to bundle one of them anew. */
const BUNDLED_FOR_TESTS = [
  'lit',
  'lit/async-directive.js',
  'lit/decorators.js',
  'lit/directive.js',
  'lit/directives/class-map.js',
  'lit/directives/guard.js',
  'lit/directives/keyed.js',
  'lit/directives/repeat.js',
  'lit/directives/live.js',
  'd3',
  'axe-core',
  'docx',
  'fflate',
  'htmlparser2',
  'micromark',
  'micromark-extension-gfm',
  'saxes',
  'unpdf/pdfjs',
  'zod',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  'natural/lib/natural/stemmers/porter_stemmer_nl.js',
  'natural/lib/natural/stemmers/porter_stemmer.js',
];

function browserPath(): string {
  const path = findBrowser();
  // Also for a run of the node tests alone: a suite that quietly leaves out the browser looks green and is not.
  if (path === null) throw new Error('no browser found: run the tests by `npm test`, which finds or installs one');
  return path;
}

function pluginsOf(mode: string): NonNullable<ViteUserConfig['plugins']> {
  if (mode === 'page') return [contentSecurityPolicy()];
  if (mode === 'single') return [compactTemplates(), packedWorkers(), inlineAssets()];
  return mode.startsWith('widgets-') ? [compactTemplates()] : [];
}

/** The page in one file holds the reader of papers, which is an engine too: a second copy of the engine was 0.6 MB of 6. */
const ONE_WORKER = {
  find: /^\.\/worker\.ts\?worker&inline$/,
  replacement: `${import.meta.dirname}/components/papers/reader-worker.ts?worker&inline`,
};

export default defineConfig(({ mode }) => ({
  base: './',
  resolve: { alias: mode === 'single' ? [ONE_WORKER] : [] },
  plugins: pluginsOf(mode),
  build: { target: 'es2022', sourcemap: false, license: true, emptyOutDir: true, outDir: 'dist/page', ...BUILDS[mode] },
  // The command is one file: whoever installs it need not install `natural` and the databases it depends on.
  // What draws a PNG is native code, which no file can hold: it is loaded from beside the command when it is asked for.
  ssr: {
    noExternal: true as const,
    external: ['@resvg/resvg-js'],
    // Packages in the form that is shipped, in tests too: their form for development checks itself at every step.
    resolve: { conditions: ['module', 'node', 'production'] },
  },
  worker: { rolldownOptions: { output: { comments, minify: true } } },
  optimizeDeps: { include: BUNDLED_FOR_TESTS },
  test: {
    coverage: { provider: 'v8', include: ['src/**', 'components/**'], reporter: ['text-summary', 'html'] },
    // Both cores of a small machine; what waits for a browser or a process leaves its core to the others.
    maxWorkers: 2,
    // Dossiers are large and soon thrown away: a young generation of 64 MB is collected a quarter as often.
    execArgv: ['--max-semi-space-size=64'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/*.test.ts'],
          setupFiles: ['test/setup/law-seed.ts'],
          environment: 'node',
          // The engine is loaded once and dossiers are made once: no test changes what another one reads.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          // What is built, in processes and in a browser.
          name: 'system',
          include: ['test/system/*.test.ts'],
          globalSetup: 'test/setup/system.ts',
          environment: 'node',
          // A third worker after the rest is done: each of these waits for a browser or a process a good part of its time.
          sequence: { groupOrder: 1 },
          maxWorkers: 3,
          isolate: false,
          // Tests that run the command wait for processes, several at a time on two cores.
          testTimeout: 30_000,
        },
      },
      {
        extends: true as const,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          benchmark: { include: [] },
          // One page per worker: each test takes away what it put there.
          isolate: false,
          // A page beside it may be printing or compiling: slow is no failure, wrong is.
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: process.env['VITEST'] === undefined ? {} : { executablePath: browserPath() },
            }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
}));
