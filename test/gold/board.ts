/** All figures of the gold, worked out: how they are shown is in scoreboard.ts. */

import { SCORE_PARTS } from '../../src/align/features.ts';
import { linkPrepared } from '../../src/align/link-documents.ts';
import type { PreparedDocument } from '../../src/align/prepared-document.ts';
import { tagDocument } from '../../src/annotate/annotated-document.ts';
import { shift } from '../../src/compare/shift.ts';
import type { Document, End, Knowledge, Shift, Source } from '../../src/model.ts';
import { passageReader } from '../../src/trace/passages.ts';
import { cellsOf } from '../../src/trace/theme-silence.ts';
import { annotated, prepared } from '../setup/annotated.ts';
import { SHIPPED_PROFILE } from '../setup/profile.ts';
import { readDocument } from '../setup/read.ts';
import { fourCharacters, mutualBest } from './baselines.ts';
import { type Interval, interval } from './bootstrap.ts';
import { corpusDeclaration, goldDocuments, goldId, goldRows, productId, repositoryText } from './documents.ts';
import { type Changes, type LeftOut, leaveOneOut, rows } from './fit.ts';
import { corpusKnowledge } from './knowledge.ts';
import { type PairScores, pairScores } from './pair-board.ts';
import { type Ambiguous, type GoldPaper, QUESTIONS, type ReadingScore, scoreReading } from './reading.ts';
import { type ShiftScore, scoreShifts } from './shift.ts';
import { type SilenceScores, scoreSilence, silenceGold } from './silence.ts';
import { scoreThemes, type ThemeScores, themeGold } from './themes.ts';

/** A figure as it stands, and with what was learnt from the scored paper alone switched off. */
export interface Twice<T> {
  readonly stands: T;
  readonly off: T;
}

export interface Scoreboard {
  readonly reading: ReadingScore;
  readonly themes: Twice<ThemeScores & { readonly interval: Interval }>;
  readonly pairs: Twice<PairScores>;
  /** Ways without knowledge, on the same sentences in the same run. */
  readonly baselines: { readonly mutualBest: PairScores; readonly fourCharacters: PairScores };
  readonly silence: Twice<SilenceScores>;
  readonly shift: Twice<ShiftScore>;
}

const SEGMENTS: readonly (readonly [seed: string, document: string])[] = [
  ['004', 'sofia-2018'],
  ['001', 'tirana-2022'],
  ['002', 'brussel-2023'],
  ['003', 'brussel-2024'],
  ['000', 'tivat-2026'],
];

/** The five papers read by the reader, against the gold's own cut: the differences of all papers together. */
export function readingScore(): ReadingScore {
  const ambiguous = JSON.parse(repositoryText('test/gold/data/segments/ambiguous.json')) as Ambiguous[];
  const sources = new Map<string, Source>(corpusDeclaration().documents.map((source) => [source.id, source]));
  const scores = SEGMENTS.map(([seed, id]) => {
    const source = sources.get(id)!;
    const gold = JSON.parse(repositoryText(`test/gold/data/segments/${seed}.json`)) as GoldPaper;
    return scoreReading(readDocument(source, repositoryText(`corpus/${source.file}`)), gold, ambiguous);
  });
  return Object.fromEntries(
    QUESTIONS.map((question) => [
      question,
      {
        right: scores.reduce((sum, score) => sum + score[question].right, 0),
        of: scores.reduce((sum, score) => sum + score[question].of, 0),
        wrong: scores.flatMap((score) => score[question].wrong),
      },
    ]),
  ) as unknown as ReadingScore;
}

export function themesOf(
  documents: readonly Document[],
  knowledge: Knowledge,
  off: boolean,
): ThemeScores & { readonly interval: Interval } {
  const tags = documents.flatMap(
    (document) => tagDocument(document, knowledge, off ? { without: document.source.id } : {}).tags,
  );
  const gold = themeGold();
  const given = new Map<string, string[]>();
  for (const tag of tags) given.set(goldId(tag.sentence), [...(given.get(goldId(tag.sentence)) ?? []), tag.theme]);
  const units = [...gold].map(([sentence, { core, optional }]) => {
    const claimed = (given.get(sentence) ?? []).filter((theme) => !optional.includes(theme));
    const found = claimed.filter((theme) => core.includes(theme)).length;
    return { found, claimed: claimed.length, gold: core.length };
  });
  return { ...scoreThemes(tags, gold), interval: interval(units) };
}

export function silenceOf(documents: readonly Document[], knowledge: Knowledge, off: boolean): SilenceScores {
  const { focus } = corpusDeclaration();
  const cells = documents.flatMap((document) =>
    cellsOf([annotated(document, knowledge, off ? { without: document.source.id } : {})], focus),
  );
  return scoreSilence(cells, silenceGold());
}

const shownPairs = (of: LeftOut): PairScores =>
  pairScores(of.scored.map(({ paper, row, score, claimed }) => ({ paper, a: row.a, b: row.b, score, claimed })));

/** The figures on links; `used` and `changes` leave an ingredient out: see drop.ts. */
export function pairsOf(
  knowledge: Knowledge,
  used: readonly boolean[] = SCORE_PARTS.map(() => true),
  changes: Changes = {},
): Twice<PairScores> {
  const base = rows(knowledge, undefined, changes);
  return {
    stands: shownPairs(leaveOneOut(base, () => base, used)),
    off: shownPairs(leaveOneOut(base, (paper) => rows(knowledge, paper, changes), used)),
  };
}

/**
 * Direction of change, over the core pairs that the shipped weights link, on the clauses they link. Switched off: without
 * what was learnt from the newer paper alone.
 */
export function shiftOf(documents: readonly Document[], knowledge: Knowledge, off: boolean): ShiftScore {
  const ready = new Map<string, PreparedDocument>();
  const analysis = (document: Document, without: string | null): PreparedDocument => {
    const key = `${document.source.id} ${without}`;
    const made = ready.get(key) ?? prepared(document, knowledge, without === null ? {} : { without });
    ready.set(key, made);
    return made;
  };
  const links = new Map(
    documents
      .flatMap((a, at) =>
        documents.slice(at + 1).flatMap((b) => {
          const without = off ? b.source.id : null;
          return linkPrepared(analysis(a, without), analysis(b, without));
        }),
      )
      .map((link) => [`${link.a.sentence}~${link.b.sentence}`, link]),
  );
  const read = passageReader(documents.map((document) => annotated(document, knowledge, { profile: SHIPPED_PROFILE })));
  const side = ({ sentence, span }: End) => read.side(read.passage(sentence, span));
  const gold = goldRows('alignments.tsv')
    .filter((row) => row['level'] === 'core' && row['formula'] === 'position')
    .map((row) => ({
      older: productId(row['older']!),
      newer: productId(row['newer']!),
      shift: (row['shift'] ?? '').split('|'),
    }));
  return scoreShifts(gold, (pair): Shift | null => {
    const link = links.get(`${pair.older}~${pair.newer}`);
    return link === undefined ? null : shift(side(link.a), side(link.b));
  });
}

/** All figures. Themes, links, silence and shift are scored on the gold's own cut, reading on the reader's. */
export function scoreboard(): Scoreboard {
  const knowledge = corpusKnowledge();
  const documents = goldDocuments();
  const twice = <T>(of: (off: boolean) => T): Twice<T> => ({ stands: of(false), off: of(true) });
  return {
    reading: readingScore(),
    themes: twice((off) => themesOf(documents, knowledge, off)),
    pairs: pairsOf(knowledge),
    baselines: { mutualBest: pairScores(mutualBest(), null), fourCharacters: pairScores(fourCharacters(), null) },
    silence: twice((off) => silenceOf(documents, knowledge, off)),
    shift: twice((off) => shiftOf(documents, knowledge, off)),
  };
}
