/**
 * `npm run fuzz -- --seconds N [--seed S] [--only name]`: every target in turn, for its share of the seconds, the seeds
 * counted up from S, and the page in a real browser beside them. A failure prints the seed, the case shrunk as far as it goes, and what did not hold.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string', default: '' },
  },
});
console.log(`seed ${values.seed}`);
const args = ['run', '--reporter=verbose', 'test/fuzz.test.ts', 'test/system/fuzz-page.test.ts'];
const env = { ...process.env, FUZZ_SECONDS: values.seconds, FUZZ_SEED: values.seed, FUZZ_ONLY: values.only };
process.exitCode = spawnSync('node_modules/.bin/vitest', args, { env, stdio: 'inherit' }).status ?? 1;
