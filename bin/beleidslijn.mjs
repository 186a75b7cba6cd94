#!/usr/bin/env node
// The command. An installed package holds dist/ and src/ does not exist; in a checkout what is older than its
// sources is built first, so that nobody runs yesterday's code by accident.
import './start.mjs';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

async function built() {
  if (!existsSync(`${root}src/node/cli.ts`)) return true;
  const { buildStale, faultText } = await import('./build.mjs');
  const language = /(^| )--lang[= ]en( |$)/.test(process.argv.slice(2).join(' ')) ? 'en' : 'nl';
  try {
    // Only `serve` shows the page and hands out the widgets; making `trace` wait for them would cost seconds for nothing.
    await buildStale(process.argv.includes('serve') ? ['cli', 'page', 'widgets'] : ['cli'], language);
    return true;
  } catch (error) {
    process.stderr.write(`beleidslijn: ${faultText(error)}\n`);
    return false;
  }
}

if (await built()) {
  const { main } = await import(new URL('../dist/cli/cli.js', import.meta.url).href);
  process.exitCode = await main(process.argv);
} else {
  process.exitCode = 1;
}
