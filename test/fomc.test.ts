import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDossier, documentFromSentences } from '../src/index.ts';
import type { Dossier, Verdict } from '../src/model.ts';

/** Statements of a central bank, traced without any knowledge: see fomc/README.md. */

function table(name: string): Readonly<Record<string, string>>[] {
  const [head = '', ...rows] = readFileSync(new URL(`fomc/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split('\t');
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, at) => [names[at] ?? '', cell])));
}

const sentences = new Map<string, string[]>();
for (const { paper = '', sentence = '' } of table('sentences.tsv'))
  sentences.set(paper, [...(sentences.get(paper) ?? []), sentence]);

const dossiers = new Map<string, Dossier>();
function dossierOf(papers: readonly string[]): Dossier {
  const key = papers.join('~');
  const documents = papers.map((id) =>
    documentFromSentences({ id, language: 'en', date: id, sentences: sentences.get(id) ?? [] }),
  );
  const corpus = {
    id: 'fomc',
    title: { nl: 'FOMC', en: 'FOMC' },
    focus: { regions: [], themes: [] },
    documents: documents.map(({ source }) => source),
  };
  const dossier = dossiers.get(key) ?? buildDossier({ corpus, knowledge: null, documents });
  dossiers.set(key, dossier);
  return dossier;
}

const findings = table('findings.tsv').filter(({ flags = '' }) => /\b(?:turn|shade)\b/.test(flags));

/** What is told of two sentences: the words of their link, and the verdicts of it and of every step of a line. */
function told({ older = '', paper = '', sentence_older, sentence_newer }: Readonly<Record<string, string>>) {
  const { alignments, threads } = dossierOf([older, paper]);
  const [a, b] = [`${older}.${Number(sentence_older) - 1}`, `${paper}.${Number(sentence_newer) - 1}`];
  const link = alignments.find((one) => one.a.sentence === a && one.b.sentence === b);
  const stations = threads.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.stations));
  const steps = stations.flatMap(({ standing, entries }) =>
    entries
      .filter(({ passage, shift }) => passage.sentence === b && shift?.a.sentence === a)
      .map((entry) => ({ standing, entry })),
  );
  return {
    relation: link?.relation ?? null,
    standings: steps.map(({ standing }) => standing),
    verdicts: [
      ...(link?.movement?.verdicts ?? []),
      ...steps.flatMap(({ entry }) => entry.shift?.verdict ?? []),
    ] as Verdict[],
  };
}

describe('statements of a central bank', () => {
  it('are never told the same where the meaning turns or shades', () => {
    expect(findings.length).toBe(60);
    const same = findings.filter((finding) => {
      const { relation, standings, verdicts } = told(finding);
      return relation === 'verbatim' || standings.includes('kept') || verdicts.includes('same');
    });
    expect(same.map(({ id, words_before, words_after }) => [id, words_before, words_after])).toEqual([]);
  });

  it('are told with the direction a reader gives, or with none', () => {
    const ways = ['stronger', 'weaker', 'reversed'];
    const directed = findings.filter(({ kind, direction = '' }) => kind !== 'number' && ways.includes(direction));
    const claims = directed.map((finding) => ({
      finding,
      ways: ways.filter((way) => told(finding).verdicts.some((verdict) => verdict === way)),
    }));
    const turned = claims.filter(
      ({ finding, ways: found }) => found.length > 0 && !found.includes(finding['direction'] ?? ''),
    );
    expect(turned.map(({ finding: { id, direction } }) => [id, direction])).toEqual([]);
    expect(claims.filter(({ ways: found }) => found.length === 1).length).toBeGreaterThanOrEqual(18);
  });

  it('are told another figure where a figure moved', () => {
    const numbers = findings.filter(({ kind }) => kind === 'number');
    expect(numbers.length).toBeGreaterThanOrEqual(7);
    expect(numbers.filter((finding) => !told(finding).verdicts.includes('other-figure')).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
