import { describe, expect, it } from 'vitest';
import type { Dossier, Verdict } from '../src/model.ts';
import { plainDossier } from './setup/plain-dossier.ts';
import { papersByDay, statementSentences, statementTable } from './setup/statements.ts';

/** Statements of a central bank, traced without any knowledge: see fomc/README.md. */

const sentences = statementSentences();

const dossiers = new Map<string, Dossier>();
function dossierOf(papers: readonly string[]): Dossier {
  const key = papers.join('~');
  const dossier =
    dossiers.get(key) ?? plainDossier(papersByDay(papers.map((id) => [id, sentences.get(id) ?? []] as const)));
  dossiers.set(key, dossier);
  return dossier;
}

const findings = statementTable('findings.tsv').filter(({ flags = '' }) => /\b(?:turn|shade)\b/.test(flags));

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
