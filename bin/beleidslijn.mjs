#!/usr/bin/env node
// The command. An installed package holds dist/ and src/ does not exist; in a checkout what is older than its
// sources is built first, so that nobody runs yesterday's code by accident.
import './start.mjs';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faultText } from './fault-text.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const language = /(^| )--lang[= ]en( |$)/.test(process.argv.slice(2).join(' ')) ? 'en' : 'nl';

const NOT_LOADED = {
  nl: (why) => `dist/cli/cli.js is niet te laden (${why}); verwacht: het gebouwde programma (npm run build).`,
  en: (why) => `dist/cli/cli.js cannot be loaded (${why}); expected the built program (npm run build).`,
};

async function run() {
  if (existsSync(`${root}src/node/cli.ts`)) {
    const { buildStale } = await import('./build.mjs');
    // Only `serve` shows the page and hands out the widgets; making `trace` wait for them would cost seconds for nothing.
    await buildStale(process.argv.includes('serve') ? ['cli', 'page', 'widgets'] : ['cli'], language);
  }
  const { main } = await import(new URL('../dist/cli/cli.js', import.meta.url).href).catch((error) => {
    throw new Error(NOT_LOADED[language](error.message));
  });
  return main(process.argv);
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`beleidslijn: ${faultText(error)}\n`);
  process.exitCode = 1;
}
