import { describe, expect, it } from 'vitest';
import { traceThreads } from '../src/index.ts';
import type { Thread } from '../src/model.ts';
import { plainDossier } from './setup/plain-dossier.ts';
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
    const again = traceThreads(documents, { alignments, knowledge: null, focus: { regions: [], themes: [] } });
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
