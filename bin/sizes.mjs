// `npm run sizes`: writes the sizes of the built widgets into docs/embed.md. `--check` writes nothing and fails when the
// table there is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStale } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const BEGIN = '<!-- sizes: npm run sizes -->';
const END = '<!-- end of sizes -->';

/** In tenths of a kB: what changes less is no news. */
function sizes() {
  const { version, files } = JSON.parse(readFileSync(join(root, 'dist/widgets/widgets.json'), 'utf8'));
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const rows = files.map(({ name, bytes, gzip }) => `| \`${name}\` | ${kB(bytes)} | ${kB(gzip)} |`);
  return [`Version ${version}.`, '', '| file | size | after gzip |', '|---|---|---|', ...rows].join('\n');
}

function docWith(text, table) {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`docs/embed.md has no "${BEGIN}" with "${END}" after it`);
  return `${text.slice(0, from + BEGIN.length)}\n\n${table}\n\n${text.slice(to)}`;
}

await buildStale(['widgets']);
const path = join(root, 'docs/embed.md');
const doc = readFileSync(path, 'utf8');
const current = docWith(doc, sizes());
if (!process.argv.includes('--check')) writeFileSync(path, current);
else if (current !== doc) {
  process.stderr.write('the sizes in docs/embed.md are out of date: run npm run sizes\n');
  process.exitCode = 1;
}
