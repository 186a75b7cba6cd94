/**
 * `npm run terms`: puts the lists of terms into their form, with the `source` of each term, and writes the papers each term
 * was found in; prints which terms were found nowhere. A test fails while a file is not what this makes of it.
 */

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type KeptTerm, type KeptTheme, withoutOccurrences } from '../../src/corpus/term-occurrences.ts';
import type { Document, PaperLanguage } from '../../src/model.ts';
import { compactJson } from '../../src/node/compact-json.ts';
import { isProse } from '../../src/text/block-scope.ts';
import { findTerms, termMatcher } from '../../src/text/term-matcher.ts';
import { type Word, wordsOf } from '../../src/text/tokenize.ts';
import { packFor } from '../setup/packs.ts';
import { goldDocuments, repositoryText } from './documents.ts';
import { corpusLists } from './knowledge.ts';

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
    (language) => findTerms(termMatcher([[label, 0]], packFor(language)), wordsOf(text)).length > 0,
  );
}

type TextKind = 'prose' | 'headings';

/** The words of a paper, text by text, by where they stand: read once for all labels. */
interface PaperWords extends Readonly<Record<TextKind, readonly (readonly Word[])[]>> {
  readonly id: string;
  readonly language: PaperLanguage;
}

function paperWords({ source: { id, language }, blocks }: Document): PaperWords {
  const prose = blocks.filter(isProse).flatMap((block) => block.sentences.map((sentence) => wordsOf(sentence.text)));
  const headings = blocks.filter(({ role }) => role === 'heading').map((block) => wordsOf(block.text));
  return { id, language, prose, headings };
}

function papersWith(label: string, papers: readonly PaperWords[], kinds: readonly TextKind[]): string[] {
  return papers
    .filter((paper) => {
      const matcher = termMatcher([[label, 0]], packFor(paper.language));
      return kinds.some((kind) => paper[kind].some((words) => findTerms(matcher, words).length > 0));
    })
    .map(({ id }) => id);
}

/** The papers by label, in the order of the labels; a label found nowhere is left out. */
function occurrencesOf(terms: readonly KeptTerm[], papers: readonly PaperWords[], kinds: readonly TextKind[]) {
  const labels = [...new Set(terms.map((term) => term.label))].sort();
  const found = labels.map((label): [string, string[]] => [label, papersWith(label, papers, kinds)]);
  return Object.fromEntries(found.filter(([, ids]) => ids.length > 0));
}

function withSource<T extends KeptTerm>(terms: readonly T[], row: string | undefined): T[] {
  return terms.map((term) => ({
    ...term,
    source: row !== undefined && stands(term.label, row) ? 'codebook' : 'papers',
  }));
}

/**
 * The files of terms of the corpus as they are to stand, by name: each term with its `source`, in the form of compact-json.ts,
 * and the papers it was found in; with the Dutch terms of themes found nowhere.
 */
export function termFiles(): { files: ReadonlyMap<string, string>; unfound: string[] } {
  const papers = goldDocuments().map(paperWords);
  const rows = codebookRows();
  // An object belongs to no row of its own: it is of the codebook when any row names it.
  const table = [...rows.values()].join('\n');
  const { themes, objects, regions } = corpusLists();
  const themeTerms = themes.themes.flatMap((theme) => theme.terms);
  const themeHeadings = themes.themes.flatMap((theme) => theme.headings);
  const objectTerms = objects.objects.flatMap((object) => object.terms);
  const regionTerms = regions.regions.flatMap((region) => region.terms);
  const occurrences = {
    themes: occurrencesOf(themeTerms, papers, ['prose', 'headings']),
    headings: occurrencesOf(themeHeadings, papers, ['headings']),
    objects: occurrencesOf(objectTerms, papers, ['prose']),
    regions: occurrencesOf(regionTerms, papers, ['prose', 'headings']),
  };
  const values = {
    'themes.json': {
      ...themes,
      themes: themes.themes.map((theme) => ({
        ...theme,
        terms: withSource(theme.terms, rows.get(theme.id)),
        headings: withSource(theme.headings, rows.get(theme.id)),
      })),
    },
    'objects.json': {
      ...objects,
      objects: objects.objects.map((object) => ({ ...object, terms: withSource(object.terms, table) })),
    },
    'regions.json': {
      ...regions,
      regions: regions.regions.map((region) => ({ ...region, terms: withSource(region.terms, undefined) })),
    },
    'term-occurrences.json': occurrences,
  };
  const unfoundOf = (theme: KeptTheme, list: 'terms' | 'headings', found: Readonly<Record<string, unknown>>) =>
    theme[list]
      .filter(({ label, language }) => language !== 'en' && !Object.hasOwn(found, label))
      .map(({ label, source }) => `${theme.id}: ${label}${source === 'codebook' ? ' (codebook)' : ''}`);
  const unfound = values['themes.json'].themes.flatMap((theme) => [
    ...unfoundOf(theme, 'terms', occurrences.themes),
    ...unfoundOf(theme, 'headings', occurrences.headings),
  ]);
  const files = Object.entries(values).map(
    ([name, value]) => [name, `${compactJson(withoutOccurrences(value))}\n`] as const,
  );
  return { files: new Map(files), unfound };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, unfound } = termFiles();
  for (const [name, text] of files) writeFileSync(new URL(`../../corpus/${name}`, import.meta.url), text);
  console.log(`${unfound.length} Dutch terms found in none of the papers:\n  ${unfound.join('\n  ')}`);
}
