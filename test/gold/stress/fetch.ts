/**
 * Fetches Dutch prose for the stress set from Debian packages, with the machine's own apt: run once, with
 * `npx tsx test/gold/stress/fetch.ts`. The prose goes to node_modules/.cache and is not part of the repository.
 *
 * Manuals, because Debian carries no Dutch news or law. They have what the set needs: paragraphs of several sentences,
 * pages that share standing phrases, and pages about one thing in other words.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wordsOf } from '../../../src/text/tokenize.ts';
import { CACHE, PROSE } from './prose.ts';

/** Package, and what the path of its Dutch pages holds. */
const PACKAGES: readonly (readonly [name: string, folder: RegExp])[] = [
  ['aptitude-doc-nl', /\/nl\/[^/]+\.html$/],
  ['debian-faq-nl', /\/nl\/[^/]+\.html$/],
  ['debian-handbook', /\/nl-NL\/[^/]+\.html$/],
  ['installation-guide-amd64', /\/nl\/[^/]+\.html$/],
  ['libreoffice-help-nl', /\/help\/nl\/text\/.+\.html$/],
];

/** Fewer words are a caption or a menu. */
const SHORTEST = 8;
const DUTCH = new Set('de het een van en is dat voor niet op met worden wordt zijn u dit deze bij door'.split(' '));
const ENGLISH = new Set('the and of is that for not with are you this by from can be your'.split(' '));

/** The handbook writes its paragraphs as divisions. */
const PARAGRAPH = /<p[\s>][\s\S]*?<\/p>|<div class="para">[\s\S]*?<\/div>/gi;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Parts of these manuals are left in English: a paragraph counts as Dutch by its function words. */
function isDutch(text: string): boolean {
  const found = wordsOf(text).map((word) => word.fold);
  const count = (set: ReadonlySet<string>): number => found.filter((word) => set.has(word)).length;
  return found.length >= SHORTEST && count(DUTCH) >= 0.15 * found.length && count(DUTCH) > 2 * count(ENGLISH);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The Dutch paragraphs of one package, a heading line `# package page` before those of each page. */
function paragraphs(name: string, folder: string, wanted: RegExp, seen: Set<string>): string[] {
  return filesUnder(folder)
    .filter((file) => wanted.test(file.replaceAll('\\', '/')))
    .flatMap((file) => {
      const found = [...readFileSync(file, 'utf8').matchAll(PARAGRAPH)]
        .map((match) => plain(match[0]))
        .filter((text) => isDutch(text) && !seen.has(text) && seen.add(text));
      const page = file.split(/[\\/]/).at(-1);
      return found.length === 0 ? [] : [`# ${name} ${page}`, ...found];
    });
}

function main(): void {
  const work = join(CACHE, 'packages');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const names = PACKAGES.map(([name]) => name);
  try {
    execFileSync('apt-get', ['download', ...names], { cwd: work, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n').slice(0, 2).join(' ') : String(error);
    process.stderr.write(`apt-get could not download ${names.join(', ')} (a Debian with apt is needed): ${why}\n`);
    process.exitCode = 1;
    return;
  }
  const seen = new Set<string>();
  const files = readdirSync(work).filter((file) => file.endsWith('.deb'));
  const lines = PACKAGES.flatMap(([name, wanted]) => {
    const file = files.find((one) => one.startsWith(`${name}_`));
    if (file === undefined) return [];
    const folder = join(work, name);
    mkdirSync(folder);
    execFileSync('dpkg-deb', ['-x', join(work, file), folder]);
    return [`## ${file}`, ...paragraphs(name, folder, wanted, seen)];
  });
  writeFileSync(PROSE, `${lines.join('\n')}\n`);
  rmSync(work, { recursive: true, force: true });
  process.stdout.write(`${lines.filter((line) => !line.startsWith('#')).length} Dutch paragraphs in ${PROSE}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
