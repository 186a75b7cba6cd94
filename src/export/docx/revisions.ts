import { compareWordings } from '../../compare/word-diff.ts';
import { type LinkScores, linkScores, paragraphPairs, type SentenceLinks, sentencePairs } from './paired-paragraphs.ts';
import type { Note, NotedStretch, Paragraph, ParagraphShape } from './paper-text.ts';

/**
 * Two papers as one text with tracked changes, before any file format: equal and deleted runs are the older paper, equal and
 * inserted runs the newer one, paragraph for paragraph.
 */

export type RevisionKind = 'equal' | 'del' | 'ins';

/** A run of words, or a footnote that hangs between two of them; `sentences` are those of which it is whole. */
export type RevisionRun =
  | { readonly kind: RevisionKind; readonly text: string; readonly sentence: string | null }
  | { readonly kind: RevisionKind; readonly note: string };

export interface Revision {
  /** What becomes of the end of the paragraph: deleted, it runs on into the next one when the change is accepted. */
  readonly mark: 'kept' | 'inserted' | 'deleted';
  /** How it is set in each paper; null where that paper does not have it. */
  readonly older: ParagraphShape | null;
  readonly newer: ParagraphShape | null;
  readonly runs: readonly RevisionRun[];
}

/** What an unread or empty paper is: one paragraph without words, because a Word document cannot have none. */
const EMPTY: Paragraph = { shape: { kind: 'text' }, stretches: [], notes: [] };

/**
 * The older paper turned into the newer one. `links` tie sentences of the two. The end of the last paragraph of a document
 * can be neither deleted nor inserted: where paragraphs of one paper alone follow the last that both have, it is the end
 * before them that goes or comes. Taken for one whatever they said, the last paragraphs made a paragraph that stayed look
 * moved wherever another was put behind it.
 */
export function revise(older: readonly Paragraph[], newer: readonly Paragraph[], links: SentenceLinks): Revision[] {
  const [a, b] = [older, newer].map((side) => (side.length === 0 ? [EMPTY] : side)) as [Paragraph[], Paragraph[]];
  const scores = linkScores(links);
  const out: Revision[] = [];
  let [i, j] = [0, 0];
  const upTo = (olderEnd: number, newerEnd: number): void => {
    for (; i < olderEnd; i++) out.push(whole(a[i] ?? EMPTY, 'del'));
    for (; j < newerEnd; j++) out.push(whole(b[j] ?? EMPTY, 'ins'));
  };
  for (const pair of paragraphPairs(a, b, links)) {
    upTo(pair.older, pair.newer);
    out.push(reworded(a[i++] ?? EMPTY, b[j++] ?? EMPTY, scores));
  }
  const [restA, restB] = [a.length - i, b.length - j];
  if (restA > 0 && restB > 0) {
    upTo(a.length - 1, b.length - 1);
    out.push(reworded(a[i] ?? EMPTY, b[j] ?? EMPTY, scores));
    return out;
  }
  const kept = out.length - 1;
  upTo(a.length, b.length);
  return restA + restB === 0 ? out : withLastEndKept(out, kept);
}

/**
 * Revisions of which those behind `kept`, the last paragraph of both papers, all go or all come: its end goes or comes
 * instead of theirs, and the end of the last is kept.
 */
function withLastEndKept(revisions: readonly Revision[], kept: number): Revision[] {
  const [both, last] = [revisions[kept], revisions.at(-1)];
  if (both === undefined || last === undefined) return [...revisions];
  const { mark } = last;
  const goes = mark === 'deleted';
  return [
    ...revisions.slice(0, kept),
    { ...both, mark, ...(goes ? { newer: null } : { older: null }) },
    ...revisions.slice(kept + 1, -1),
    // Where its own words are gone, the words of the kept paragraph stand before this end, and are set by it.
    { ...last, mark: 'kept', ...(goes ? { newer: both.newer } : { older: both.older }) },
  ];
}

// ── One paragraph ────────────────────────────────────────────────────────────────────────────────────────────

/** A run of words before the footnotes are put into it. */
export interface RevisionPiece {
  readonly kind: RevisionKind;
  readonly text: string;
  readonly sentence: string | null;
}

function whole(paragraph: Paragraph, kind: 'del' | 'ins'): Revision {
  const pieces = paragraph.stretches.flatMap((stretch) => lone(stretch, kind));
  const deleted = kind === 'del';
  return {
    mark: deleted ? 'deleted' : 'inserted',
    older: deleted ? paragraph.shape : null,
    newer: deleted ? null : paragraph.shape,
    runs: withComments(pieces, deleted ? paragraph.notes : [], deleted ? [] : paragraph.notes),
  };
}

const lone = ({ text, gap, sentence }: NotedStretch, kind: RevisionKind): RevisionPiece[] => [
  { kind, text, sentence },
  { kind, text: gap, sentence: null },
];

function reworded(older: Paragraph, newer: Paragraph, scores: LinkScores): Revision {
  return {
    mark: 'kept',
    older: older.shape,
    newer: newer.shape,
    runs: withComments(compared(older, newer, scores), older.notes, newer.notes),
  };
}

/** The sentences of two paragraphs in the order of both, those that hold each other's place word by word. */
function compared(first: Paragraph, second: Paragraph, scores: LinkScores): RevisionPiece[] {
  const [older, newer] = [first.stretches, second.stretches];
  const pieces: RevisionPiece[] = [];
  let [i, j] = [0, 0];
  for (const pair of [...sentencePairs(first, second, scores), { older: older.length, newer: newer.length }]) {
    for (; i < pair.older; i++) for (const one of lone(older[i]!, 'del')) pieces.push(one);
    for (; j < pair.newer; j++) for (const one of lone(newer[j]!, 'ins')) pieces.push(one);
    const [a, b] = [older[i++], newer[j++]];
    if (a === undefined || b === undefined) continue;
    const isRow = first.shape.kind === 'row' && second.shape.kind === 'row';
    for (const one of (isRow ? cellRuns : revisionRuns)(a.text, b.text, a.sentence, b.sentence)) pieces.push(one);
    if (a.gap === b.gap) pieces.push({ kind: 'equal', text: a.gap, sentence: null });
    else pieces.push({ kind: 'del', text: a.gap, sentence: null }, { kind: 'ins', text: b.gap, sentence: null });
  }
  return pieces;
}

/** A row turned into another cell by cell: by the word, a row of which every figure is another would go whole, label and all. */
function cellRuns(a: string, b: string, older: string | null, newer: string | null): RevisionPiece[] {
  const [cellsA, cellsB] = [a.split('\t'), b.split('\t')];
  if (cellsA.length !== cellsB.length) return revisionRuns(a, b, older, newer);
  return cellsA.flatMap((cell, at): RevisionPiece[] => {
    const gap: RevisionPiece[] = at === 0 ? [] : [{ kind: 'equal', text: '\t', sentence: null }];
    return [...gap, ...revisionRuns(cell, cellsB[at] ?? '')];
  });
}

/** One wording turned into another, word by word; where word marks would be soup, one goes whole and the other comes. */
export function revisionRuns(
  a: string,
  b: string,
  older: string | null = null,
  newer: string | null = null,
): RevisionPiece[] {
  const { changes } = compareWordings(a, b);
  if (changes === null) {
    return [
      { kind: 'del', text: a, sentence: older },
      { kind: 'ins', text: b, sentence: newer },
    ];
  }
  const pieces: RevisionPiece[] = [];
  let at = 0;
  for (const { fromA, toA, fromB, toB } of changes) {
    pieces.push({ kind: 'equal', text: b.slice(at, fromB), sentence: null });
    pieces.push({ kind: 'del', text: a.slice(fromA, toA), sentence: null });
    pieces.push({ kind: 'ins', text: b.slice(fromB, toB), sentence: null });
    at = toB;
  }
  pieces.push({ kind: 'equal', text: b.slice(at), sentence: null });
  return pieces;
}

/**
 * The pieces with the footnotes of both sides in them. A footnote belongs to the characters before it; one that both papers
 * have at the same place of an equal run, with the same text, is one and the same.
 */
export function withComments(
  pieces: readonly RevisionPiece[],
  older: readonly Note[],
  newer: readonly Note[],
): RevisionRun[] {
  const runs: RevisionRun[] = [];
  let [a, b] = [0, 0];
  const first = older.filter(({ at }) => at <= 0);
  const fresh = newer.filter(({ at }) => at <= 0);
  for (const one of hung(first, fresh)) runs.push(one);
  for (const { kind, text, sentence } of pieces) {
    if (text === '') continue;
    const [fromA, fromB] = [a, b];
    if (kind !== 'ins') a += text.length;
    if (kind !== 'del') b += text.length;
    const inA = kind === 'ins' ? [] : placed(older, fromA, a);
    const inB = kind === 'del' ? [] : placed(newer, fromB, b);
    const stops = [...new Set([...inA, ...inB].map(({ at }) => at).concat(text.length))].sort((x, y) => x - y);
    let from = 0;
    for (const stop of stops) {
      // Cut by a footnote, a sentence is told of at its beginning.
      if (stop > from) runs.push({ kind, text: text.slice(from, stop), sentence: from === 0 ? sentence : null });
      from = stop;
      const here = ({ at }: Note): boolean => at === stop;
      for (const run of hung(inA.filter(here), inB.filter(here))) runs.push(run);
    }
  }
  // A mark past the end of its text hangs on the end, so that no footnote is lost.
  const past = hung(
    older.filter(({ at }) => at > a && at > 0),
    newer.filter(({ at }) => at > b && at > 0),
  );
  for (const run of past) runs.push(run);
  return joined(runs);
}

/** Runs of one fate that follow each other are one, but for whole sentences, which may be told of apart. */
function joined(runs: readonly RevisionRun[]): RevisionRun[] {
  const out: RevisionRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const same = last !== undefined && 'text' in last && 'text' in run && last.kind === run.kind;
    if (same && (run.kind === 'equal' || (last.sentence === null && run.sentence === null)))
      out[out.length - 1] = { kind: run.kind, text: last.text + run.text, sentence: null };
    else out.push(run);
  }
  return out;
}

/** The notes on the characters from..to, counted from the first of these. */
const placed = (notes: readonly Note[], from: number, to: number): Note[] =>
  notes.filter(({ at }) => at > 0 && at > from && at <= to).map(({ at, text }) => ({ at: at - from, text }));

function hung(older: readonly Note[], newer: readonly Note[]): RevisionRun[] {
  const runs: RevisionRun[] = [];
  for (let i = 0; i < Math.max(older.length, newer.length); i++) {
    const [a, b] = [older[i], newer[i]];
    if (a !== undefined && a.text === b?.text) runs.push({ kind: 'equal', note: a.text });
    else {
      if (a !== undefined) runs.push({ kind: 'del', note: a.text });
      if (b !== undefined) runs.push({ kind: 'ins', note: b.text });
    }
  }
  return runs;
}
