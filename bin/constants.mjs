// Writes the table of constants in DESIGN.md from the code, so that a number and its reason cannot part ways.
// `node bin/constants.mjs` rewrites the table; `node bin/constants.mjs --check` fails when it is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ROOMS = ['text', 'read', 'annotate', 'align', 'compare', 'trace', 'dossier', 'draft', 'survey', 'explain'];
const BEGIN = '<!-- constants: written by bin/constants.mjs -->';
const END = '<!-- end of constants -->';

/** A number, or an object of numbers, in capitals. */
const CONSTANT =
  /^(?:export )?const ([A-Z][A-Z_0-9]+)(?:: [^=]+)? = (-?[\d._]+|\{(?:\s*['\w-]+: -?[\d./ ]+,?)+\s*\})(?: as const)?;/gm;
const COMMENT = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/;

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

function reason(before, last) {
  const found = COMMENT.exec(before)?.[1];
  if (found === undefined) return last;
  return found
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s?/, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function table() {
  const rows = [];
  const missing = [];
  for (const room of ROOMS) {
    for (const path of files(join(root, 'src', room))) {
      const text = readFileSync(path, 'utf8');
      const name = path.slice(root.length).replaceAll('\\', '/');
      let last = '';
      let end = 0;
      for (const match of text.matchAll(CONSTANT)) {
        // Constants that stand together share the comment above the first of them.
        const between = text.slice(end, match.index);
        last = reason(text.slice(0, match.index), between.trim() === '' ? last : '');
        end = match.index + match[0].length;
        if (last === '') missing.push(`${name} ${match[1]}`);
        const value = match[2].replace(/\s+/g, ' ').replaceAll('|', '\\|');
        rows.push(`| \`${match[1]}\` | ${value} | ${last.replaceAll('|', '\\|')} | ${name} |`);
      }
    }
  }
  return { text: ['| constant | value | reason | file |', '|---|---|---|---|', ...rows].join('\n'), missing };
}

export function designWith(design, constants) {
  const [from, to] = [design.indexOf(BEGIN), design.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`DESIGN.md has no "${BEGIN}" with "${END}" after it`);
  return `${design.slice(0, from + BEGIN.length)}\n\n${constants}\n\n${design.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, 'DESIGN.md');
  const design = readFileSync(path, 'utf8');
  const { text, missing } = table();
  const fresh = designWith(design, text);
  if (missing.length > 0) {
    process.stderr.write(`constants without a reason: ${missing.join(', ')}; expected a comment above each\n`);
    process.exitCode = 1;
  } else if (!process.argv.includes('--check')) writeFileSync(path, fresh);
  else if (fresh !== design) {
    process.stderr.write('the constants in DESIGN.md are out of date: run node bin/constants.mjs\n');
    process.exitCode = 1;
  }
}
