// Writes what is said of the widgets from what they are: custom-elements.json, the data editors complete tags and parts
// from, and the sizes in docs/embed.md. `--check` writes nothing and fails when one of them is out of date.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStale } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const DATA = ['custom-elements.json', 'html-custom-data.json', 'css-custom-data.json'];
const BEGIN = '<!-- sizes: npm run elements -->';
const END = '<!-- end of sizes -->';

/** The three files of data as the code would have them now, by name. */
function analyzed() {
  const folder = mkdtempSync(join(tmpdir(), 'beleidslijn-elements-'));
  try {
    const config = join(root, 'custom-elements-manifest.config.mjs');
    const cem = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    // The analyzer knows its place from the folder it runs in, so its own address for results is a path out of it.
    const args = [cem, 'analyze', '--quiet', '--config', relative(root, config)];
    const env = { ...process.env, ELEMENTS_OUT: relative(root, folder) };
    const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the analyzer failed: ${stderr || stdout}`);
    return new Map(DATA.map((name) => [name, pretty(readFileSync(join(folder, name), 'utf8'))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pretty = (text) => `${JSON.stringify(JSON.parse(text), null, 2)}\n`;

/** The table of sizes, in tenths of a kB: what changes less is no news. */
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
const doc = join('docs', 'embed.md');
const wanted = analyzed().set(doc, docWith(readFileSync(join(root, doc), 'utf8'), sizes()));
const current = (name) => {
  try {
    return readFileSync(join(root, name), 'utf8');
  } catch {
    return null;
  }
};
const stale = [...wanted].filter(([name, text]) => current(name) !== text).map(([name]) => name);
if (process.argv.includes('--check')) {
  if (stale.length > 0) process.stderr.write(`out of date: ${stale.join(', ')}; run npm run elements\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const name of stale) writeFileSync(join(root, name), wanted.get(name));
}
