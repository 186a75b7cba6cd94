/**
 * `npm run themes`: themes discovered without any knowledge, against what a reader gives the same sentences.
 *
 *   npm run themes                     the figures
 *   npm run themes -- --names          and the themes with their terms
 */
import { fileURLToPath } from 'node:url';
import type { Document, Dossier } from '../../src/model.ts';
import { plainDossier } from '../setup/plain-dossier.ts';
import { papersByDay, statementSentences, statementTable } from '../setup/statements.ts';
import { goldDocuments, productId } from './documents.ts';
import { type PairwiseScores, pairwise, type ReadThemes } from './pairwise.ts';
import { themeGold } from './themes.ts';

/** Papers without knowledge, with the themes a reader gives sentences of them, by id. */
export interface ReadPapers {
  readonly name: string;
  readonly documents: readonly Document[];
  readonly read: ReadonlyMap<string, ReadThemes>;
}

/** The statements of a central bank: see ../fomc/README.md. */
export function readStatements(): ReadPapers {
  const rows = statementTable('themes.tsv').map(({ paper = '', n = '', theme = '', also = '-' }) => {
    const read: ReadThemes = { first: theme, also: also === '-' ? [] : [also] };
    return [`${paper}.${Number(n) - 1}`, read] as const;
  });
  return { name: 'statements', documents: papersByDay(statementSentences()), read: new Map(rows) };
}

/** The five papers of the corpus, as the gold cut them. */
export function readPapers(): ReadPapers {
  const rows = [...themeGold()].flatMap(([id, { core, optional }]) => {
    const [first, ...more] = core;
    return first === undefined ? [] : [[productId(id), { first, also: [...more, ...optional] }] as const];
  });
  return { name: 'five papers', documents: goldDocuments(), read: new Map(rows) };
}

/** By the main theme of each sentence, and by all. */
export interface DiscoveredScores {
  readonly main: PairwiseScores;
  readonly all: PairwiseScores;
}

export function scoreDiscovered({ tags }: Dossier, read: ReadPapers['read']): DiscoveredScores {
  const all = new Map<string, string[]>();
  for (const { sentence, theme } of tags) all.set(sentence, [...(all.get(sentence) ?? []), theme]);
  const main = new Map([...all].map(([sentence, themes]) => [sentence, themes.slice(0, 1)]));
  return { main: pairwise(read, main), all: pairwise(read, all) };
}

function figures({ first, either }: PairwiseScores): string {
  const one = ({ f1, precision, recall }: PairwiseScores['first']): string =>
    `F ${f1.toFixed(3)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)})`;
  return `first ${one(first)}   either ${one(either)}`;
}

function board(names: boolean): string[] {
  return [readStatements(), readPapers()].flatMap(({ name, documents, read }) => {
    const dossier = plainDossier(documents);
    const { main, all } = scoreDiscovered(dossier, read);
    const sentences = (id: string): number =>
      new Set(dossier.tags.filter((tag) => tag.theme === id).map((tag) => tag.sentence)).size;
    const listed = dossier.themes.map(({ id, prefLabel, proposed }) => {
      const terms = [...(proposed?.headings ?? []), ...(proposed?.terms ?? [])].map(({ label }) => label);
      return `    ${prefLabel.en} (${sentences(id)}): ${terms.join(' | ')}`;
    });
    return [
      `${name}: ${documents.length} papers, ${dossier.themes.length} themes, ${read.size} sentences read, pairwise`,
      `  main theme  ${figures(main)}`,
      `  all themes  ${figures(all)}`,
      ...(names ? listed : []),
    ];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(`${board(process.argv.includes('--names')).join('\n')}\n`);
