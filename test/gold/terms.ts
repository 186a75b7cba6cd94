/**
 * Refills `foundIn` of every theme term, heading, object term and region term from the five papers, and says which terms were found
 * nowhere: run with `npm run terms`, or `npx tsx test/gold/terms.ts`. `--check` writes nothing and exits 1 when the
 * files are out of date.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Document, PolicyObject, Region, Term, Theme } from '../../src/model.ts';
import { isProse } from '../../src/text/block-scope.ts';
import { findTerms, termMatcher } from '../../src/text/term-matcher.ts';
import { wordsOf } from '../../src/text/tokenize.ts';
import { goldDocuments, repositoryText } from './documents.ts';

/** The rows of the codebook's table of themes, by theme id. */
export function codebookRows(): ReadonlyMap<string, string> {
  const rows = repositoryText('test/gold/data/codebook.md').split('\n');
  return new Map(
    rows
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter((cells) => cells.length >= 6 && cells[1] !== 'id' && !cells[1]!.startsWith('-'))
      .map((cells) => [cells[1]!, cells.slice(1).join(' | ')] as const),
  );
}

/** Does a term stand in a text, in any inflection or compound. */
export function stands(label: string, text: string): boolean {
  return (['nl', 'en'] as const).some(
    (language) => findTerms(termMatcher([[label, 0]], language), wordsOf(text)).length > 0,
  );
}

const TEXTS = { prose: isProse, headings: (block: { role: string }) => block.role === 'heading' };

function textsOf(document: Document, which: keyof typeof TEXTS): string[] {
  return document.blocks
    .filter(TEXTS[which])
    .flatMap((block) => (which === 'prose' ? block.sentences.map((one) => one.text) : [block.text]));
}

function refill(
  terms: readonly Term[],
  documents: readonly Document[],
  of: (keyof typeof TEXTS)[],
  row: string | null,
): Term[] {
  return terms.map((term) => {
    const foundIn = documents
      .filter((document) => {
        const of1 = termMatcher([[term.label, 0]], document.source.language);
        return of.some((which) => textsOf(document, which).some((text) => findTerms(of1, wordsOf(text)).length > 0));
      })
      .map((document) => document.source.id);
    const source = row !== null && stands(term.label, row) ? 'codebook' : 'papers';
    return { ...term, source, foundIn };
  });
}

/** The theme, object and region files with `source` and `foundIn` filled anew. */
export function refilled(): { themes: string; objects: string; regions: string; unfound: string[] } {
  const documents = goldDocuments();
  const rows = codebookRows();
  const themeFile = JSON.parse(repositoryText('corpus/themes.json')) as { version: string; themes: Theme[] };
  const regionFile = JSON.parse(repositoryText('corpus/regions.json')) as { version: string; regions: Region[] };
  const themes = themeFile.themes.map((theme) => ({
    ...theme,
    terms: refill(theme.terms, documents, ['prose', 'headings'], rows.get(theme.id) ?? null),
    headings: refill(theme.headings, documents, ['headings'], rows.get(theme.id) ?? null),
  }));
  const regions = regionFile.regions.map((region) => ({
    ...region,
    terms: refill(region.terms, documents, ['prose', 'headings'], null),
  }));
  const objectFile = JSON.parse(repositoryText('corpus/objects.json')) as { version: string; objects: PolicyObject[] };
  // An object belongs to no row of its own: it is of the codebook when any row names it.
  const table = [...rows.values()].join('\n');
  const objects = objectFile.objects.map((object) => ({
    ...object,
    terms: refill(object.terms, documents, ['prose'], table),
  }));
  const unfound = themes.flatMap((theme) =>
    [...theme.terms, ...theme.headings]
      .filter((term) => term.foundIn.length === 0 && term.language !== 'en')
      .map((term) => `${theme.id}: ${term.label}${term.source === 'codebook' ? ' (codebook)' : ''}`),
  );
  const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    themes: text({ ...themeFile, themes }),
    objects: text({ ...objectFile, objects }),
    regions: text({ ...regionFile, regions }),
    unfound,
  };
}

const same = (x: string, y: string): boolean => JSON.stringify(JSON.parse(x)) === JSON.stringify(JSON.parse(y));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = refilled();
  const current =
    same(found.themes, repositoryText('corpus/themes.json')) &&
    same(found.objects, repositoryText('corpus/objects.json')) &&
    same(found.regions, repositoryText('corpus/regions.json'));
  if (process.argv.includes('--check')) {
    console.log(current ? 'foundIn is up to date' : 'foundIn is out of date: run npm run terms');
    process.exitCode = current ? 0 : 1;
  } else if (!current) {
    const root = new URL('../../corpus/', import.meta.url);
    writeFileSync(new URL('themes.json', root), found.themes);
    writeFileSync(new URL('objects.json', root), found.objects);
    writeFileSync(new URL('regions.json', root), found.regions);
  }
  console.log(`${found.unfound.length} Dutch terms found in none of the papers:\n  ${found.unfound.join('\n  ')}`);
}
