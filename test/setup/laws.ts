/** Runs all laws with other texts, one seed after another: `npm run test:laws -- [first seed] [how many]`. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const [first = 2, many = 20] = process.argv.slice(2).map(Number);
const files = readdirSync('test', { recursive: true })
  .map((file) => `test/${String(file)}`)
  .filter((file) => /^test\/[^/]+\.test\.ts$/.test(file) && readFileSync(file, 'utf8').includes("from 'fast-check'"))
  .sort();
for (let seed = first; seed < first + many; seed++) {
  const args = ['run', '--project', 'node', '--reporter=dot', '--testTimeout', '120000', ...files];
  const env = { ...process.env, LAW_SEED: String(seed) };
  const { status } = spawnSync('node_modules/.bin/vitest', args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    console.log(`seed ${seed}: a law failed`);
    process.exit(1);
  }
  console.log(`seed ${seed}: all laws hold`);
}
