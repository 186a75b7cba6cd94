import { describe, expect, it } from 'vitest';
import { compareWordings } from '../src/compare/word-diff.ts';
import { type AlignedRow, type AlignedSentence, alignedRows } from '../src/view/comparison/aligned-rows.ts';
import { markedRuns } from '../src/view/marked-text.ts';
import { corpusDeclaration, repositoryText } from './gold/documents.ts';
import { corpusKnowledge } from './gold/knowledge.ts';
import { rememberedDossier } from './setup/dossiers.ts';

const declared = corpusDeclaration();
const texts = new Map(declared.documents.map((source) => [source.id, repositoryText(`corpus/${source.file}`)]));
const DOSSIER = rememberedDossier({ corpus: declared, knowledge: corpusKnowledge(), texts });

const ids = DOSSIER.documents.map(({ source }) => source.id);
const PAIRS = ids.flatMap((older, i) =>
  ids.slice(i + 1).flatMap((newer) => [true, false].map((whole) => [older, newer, whole] as const)),
);
/** Share of the words kept below which marks on words would be soup. */
const SOUP = 0.4;

const text = (side: readonly AlignedSentence[]): string =>
  side.map(({ sentence, span }) => sentence.text.slice(span.from, span.to)).join(' ');

describe('any two papers of the corpus', () => {
  it.each(PAIRS)(
    '%s beside %s (whole: %s): counts are those of the rows, each sentence stands whole once',
    (older, newer, whole) => {
      const view = alignedRows(DOSSIER, older, newer, whole);
      for (const side of ['older', 'newer'] as const) {
        const shown = view.rows.flatMap((row) =>
          row[side].filter(({ part }) => !part).map(({ sentence }) => sentence.id),
        );
        expect(new Set(shown).size).toBe(shown.length);
        expect([...shown].sort()).toEqual(view[side].sentences.map(({ sentence }) => sentence.id).sort());
      }
      const of = (...kinds: AlignedRow['kind'][]): AlignedRow[] => view.rows.filter(({ kind }) => kinds.includes(kind));
      const number = (rows: readonly AlignedRow[], side: 'older' | 'newer'): number =>
        rows.reduce((sum, row) => sum + row[side].filter(({ part }) => !part).length, 0);
      expect(view.counts).toEqual({
        total: view.older.sentences.length,
        same: number(of('same'), 'older'),
        reworded: number(of('reworded'), 'older'),
        absorbed: number(of('merged', 'split', 'recast'), 'older'),
        dropped: number(of('dropped'), 'older'),
        elsewhere: number(of('elsewhere'), 'older'),
        added: number(of('new'), 'newer'),
      });
    },
  );

  it.each(PAIRS)(
    '%s beside %s (whole: %s): word marks only in clauses that match where less than two fifths stayed, and clean text under all',
    (older, newer, whole) => {
      for (const row of alignedRows(DOSSIER, older, newer, whole).rows) {
        if (row.older.length > 0 && row.newer.length > 0) {
          const { kept } = compareWordings(text(row.older), text(row.newer));
          if (kept < SOUP) {
            expect(row.isPartial || row.inline === null).toBe(true);
            for (const { marks } of [...row.older, ...row.newer]) {
              const rest = marks.filter(({ kind }) => kind === 'context');
              const words = marks.filter(({ kind }) => kind === 'del' || kind === 'ins');
              const isInRest = words.some(({ span }) =>
                rest.some((one) => one.span.from < span.to && span.from < one.span.to),
              );
              expect(isInRest).toBe(false);
              expect(words.length > 0 && row.inline === null).toBe(false);
            }
          }
        }
        for (const { sentence, marks } of [...row.older, ...row.newer]) {
          expect(
            markedRuns(sentence.text, marks)
              .map((run) => run.text)
              .join(''),
          ).toBe(sentence.text);
        }
        // What moved names from where to where, and a row that moved and split is one row with all it is linked to.
        expect(row.moved).toBe(row.moves.length > 0);
        const linked = new Set(row.links.flatMap(({ a, b }) => [a.sentence, b.sentence]));
        const held = new Set([...row.older, ...row.newer].map(({ sentence }) => sentence.id));
        expect([...linked].filter((id) => !held.has(id))).toEqual([]);
      }
    },
  );
});
