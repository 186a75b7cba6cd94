import { describe, expect, it } from 'vitest';
import { traceThreads } from '../src/index.ts';
import type { Thread } from '../src/model.ts';
import { goldDocuments } from './gold/documents.ts';
import { goldPairs, HELD_BACK } from './gold/fit.ts';
import { scorePairs } from './gold/pairs.ts';
import { plainDossier } from './setup/plain-dossier.ts';
import { shownFindings } from './setup/shown-findings.ts';
import { papersByDay, statementSentences, statementTable } from './setup/statements.ts';

/** Lines of papers nobody described: grown from sure links, one position each, named by what stays. The statements: see fomc/README.md. */

const stationsIn = (thread: Thread) => thread.lanes.flatMap((lane) => lane.stations);
/** Each once: a wording on a line has a lane of its own, of sentences of the line. */
const sentencesOn = (thread: Thread): string[] => [
  ...new Set(stationsIn(thread).flatMap(({ entries }) => entries.map(({ passage }) => passage.sentence))),
];

describe('statements of a central bank in two hard years', () => {
  const papers = new Map([...statementSentences()].filter(([day]) => /^202[01]/.test(day)));
  const dossier = plainDossier(papersByDay(papers));
  const lineOf = new Map(dossier.threads.flatMap((thread) => sentencesOn(thread).map((id) => [id, thread.id])));

  it('stand on lines of which none holds everything, with few sentences of one paper', () => {
    const all = [...papers.values()].flat().length;
    expect(Math.max(...dossier.threads.map((thread) => sentencesOn(thread).length)) / all).toBeLessThan(0.12);
    const stations = dossier.threads.flatMap(stationsIn);
    expect(Math.max(...stations.map(({ entries }) => entries.length))).toBeLessThanOrEqual(4);
  });

  it('hold against each other what a reader holds against each other', () => {
    const moved = statementTable('findings.tsv').filter(
      ({ kind = '', older = '', paper = '' }) => /changed|number/.test(kind) && papers.has(older) && papers.has(paper),
    );
    const held = new Set(
      dossier.threads.flatMap((thread) =>
        stationsIn(thread).flatMap(({ entries }) =>
          entries.map(({ passage, shift }) => `${shift?.a.sentence}~${passage.sentence}`),
        ),
      ),
    );
    const shown = moved.filter(({ older, paper, sentence_older, sentence_newer }) =>
      held.has(`${older}.${Number(sentence_older) - 1}~${paper}.${Number(sentence_newer) - 1}`),
    );
    expect(moved.length).toBe(19);
    // Two of the others have no link at all; one was made of two sentences at once.
    expect(shown.length).toBeGreaterThanOrEqual(14);
  });

  it('show what a reader of them knows: what moved, came, fell silent and returned', () => {
    const within = statementTable('findings.tsv').filter(
      ({ older = '', paper = '' }) => papers.has(paper) && (older === '-' || papers.has(older)),
    );
    const shown = shownFindings(dossier);
    const told = within.map((finding) => ({ kind: finding['kind'], id: finding['id'], told: shown(finding) }));
    const count = (...kinds: string[]): number =>
      told.filter((one) => kinds.includes(one.kind ?? '') && one.told === 'shown').length;
    expect(told.filter((one) => one.told === 'told the same')).toEqual([]);
    expect(within.length).toBe(31);
    // All three kinds of coming and going were 0 where nothing was silent.
    expect(count('changed', 'number', 'same-through')).toBeGreaterThanOrEqual(14);
    expect(count('first')).toBeGreaterThanOrEqual(4);
    expect(count('gone', 'returned')).toBeGreaterThanOrEqual(4);
  });

  it('have names of their own, by words of their own', () => {
    const names = dossier.threads.map(({ label }) => label.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('path of the economy will depend significantly on the course of the virus');
  });

  it('show a wording while it stood, with the search that found it nowhere else', () => {
    const lanes = dossier.threads.flatMap((thread) => thread.lanes);
    const crisis = lanes.find(({ wording }) => wording === 'ongoing public health crisis');
    const spoke = crisis?.stations.filter(({ entries }) => entries.length > 0).map(({ document }) => document);
    expect(spoke?.[0]).toBe('2020-04-29');
    expect(spoke?.at(-1)).toBe('2021-04-28');
    for (const { standing, search } of crisis?.stations ?? [])
      expect(search === null ? 'speaks' : [standing, search.terms, search.withheld]).toEqual(
        search === null ? 'speaks' : ['silent', ['ongoing public health crisis'], undefined],
      );
  });

  it('stand together where they are of one theme', () => {
    const themed = statementTable('themes.tsv')
      .filter(({ paper = '' }) => papers.has(paper))
      .map(({ paper, n, theme, also }) => ({ line: lineOf.get(`${paper}.${Number(n) - 1}`), themes: [theme, also] }));
    const together = themed.flatMap((x, at) =>
      themed.slice(at + 1).flatMap((y) => (x.line !== undefined && x.line === y.line ? [[x.themes, y.themes]] : [])),
    );
    const right = together.filter(([x = [], y = []]) => x.some((theme) => theme !== '-' && y.includes(theme)));
    expect(together.length).toBeGreaterThanOrEqual(30);
    expect(right.length / together.length).toBeGreaterThanOrEqual(0.8);
  });

  it('stand on the same lines whatever order papers and links are given in', () => {
    const alignments = [...dossier.alignments].reverse();
    const documents = [...dossier.documents].reverse();
    const again = traceThreads(documents, {
      alignments,
      knowledge: null,
      focus: dossier.corpus.focus,
      tags: dossier.tags,
    });
    expect(again).toEqual(dossier.threads);
  });
});

describe('a position that a paper skips', () => {
  const dues = 'De havengelden voor vissersschepen blijven twaalf euro per strekkende meter.';
  const quay = 'De gemeente herstelt de oostelijke kade met geld van het Rijk.';
  const papers = [
    ['2021-03-01', [dues, quay]],
    ['2022-03-01', [quay, 'Het college vraagt de raad om een besluit over het strandpaviljoen.']],
    ['2023-03-01', [dues.replace('twaalf', 'veertien'), quay]],
  ] as const;
  const { threads } = plainDossier(papersByDay(papers, 'nl'));

  it('goes on where it is said again, and beside another position of the same papers', () => {
    expect(threads.map((thread) => sentencesOn(thread))).toEqual([
      ['2021-03-01.0', '2023-03-01.0'],
      ['2021-03-01.1', '2022-03-01.0', '2023-03-01.1'],
    ]);
    const [first] = threads;
    expect(stationsIn(first!).map(({ standing }) => standing)).toEqual(['first', 'silent', 'returned']);
  });
});

describe('five unlike papers without a word of knowledge', () => {
  const documents = goldDocuments();
  const { threads, alignments } = plainDossier(documents);
  const linesWith = (sentence: string): Thread[] => threads.filter((thread) => sentencesOn(thread).includes(sentence));

  it('hold the position on visas and that on foreign policy each on a line of its own', () => {
    const [visas, ...more] = linesWith('tirana-2022.b008.s4');
    expect(more).toEqual([]);
    expect(visas!.label).toContain('visumbeleid');
    expect(sentencesOn(visas!)).toEqual(['tirana-2022.b008.s4', 'brussel-2023.b063.s4', 'tivat-2026.b018.s1']);
    const [foreign] = linesWith('sofia-2018.b015.s1');
    expect(foreign!.label).toContain('GBVB');
    expect(stationsIn(foreign!).map(({ entries }) => entries.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('are linked by words alone where two readers link them', () => {
    const claims = alignments
      .filter(({ id }) => !id.includes(HELD_BACK))
      .map(({ a, b, score }) => ({ a: a.sentence, b: b.sentence, score }));
    expect(scorePairs(claims, goldPairs()).f1).toBeGreaterThanOrEqual(0.55);
  });
});
