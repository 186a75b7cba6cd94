import type { Change, Comparison, Span } from '../../model.ts';
import type { MarkedRun, TextMark } from '../marked-text.ts';

/** A comparison as it is drawn: the marks on either wording. */
export interface ComparedMarks {
  readonly older: readonly TextMark[];
  readonly newer: readonly TextMark[];
  /** Whether only clauses of the two were compared word by word: all around them is context, not what went or came. */
  readonly isPartial: boolean;
}

/**
 * The marks of a comparison of two wordings. Where their clauses alone were compared, the rest of either stands as context
 * and is not struck: it may well be said elsewhere in the other paper.
 */
export function comparedMarks({ changes, matched, stayed }: Comparison, older: string, newer: string): ComparedMarks {
  const still = (side: 'a' | 'b', outside: readonly Span[]): TextMark[] =>
    stayed
      .map((run) => run[side])
      .filter((span) => outside.length === 0 || outside.some(({ from, to }) => from < span.to && span.from < to))
      .map((span) => ({ kind: 'stayed', span }));
  if (changes === null) return { older: still('a', []), newer: still('b', []), isPartial: false };
  const words = changesWithin(changes, matched);
  const [restA, restB] = [restOf(older, matched, 'a'), restOf(newer, matched, 'b')];
  const isPartial = restA.length > 0 || restB.length > 0;
  const marks = (side: 'a' | 'b', rest: readonly Span[]): TextMark[] => [
    ...rest.map((span): TextMark => ({ kind: 'context', span })),
    ...words.map(
      ({ fromA, toA, fromB, toB }): TextMark =>
        side === 'a'
          ? { kind: 'del', span: { from: fromA, to: toA } }
          : { kind: 'ins', span: { from: fromB, to: toB } },
    ),
    ...(rest.length === 0 ? [] : still(side, rest)),
  ];
  return { older: marks('a', restA), newer: marks('b', restB), isPartial };
}

/** The marks of a clause on the sentence it stands in, the rest of which is context. */
export function marksInSentence(marks: readonly TextMark[], clause: Span, sentence: string): TextMark[] {
  const rest: readonly Span[] = [
    { from: 0, to: clause.from },
    { from: clause.to, to: sentence.length },
  ];
  return [
    ...rest.filter(({ from, to }) => from < to).map((span): TextMark => ({ kind: 'context', span })),
    ...marks.map(
      ({ kind, span }): TextMark => ({
        kind,
        span: { from: span.from + clause.from, to: span.to + clause.from },
      }),
    ),
  ];
}

const changesWithin = (changes: readonly Change[], matched: Comparison['matched']): Change[] =>
  matched.flatMap((stretch) => changes.flatMap((change) => within(change, stretch)));

/** The part of a change inside a stretch that was compared; none where it lies outside. */
function within({ fromA, toA, fromB, toB }: Change, { a, b }: Comparison['matched'][number]): Change[] {
  const part = {
    fromA: Math.max(fromA, a.from),
    toA: Math.min(toA, a.to),
    fromB: Math.max(fromB, b.from),
    toB: Math.min(toB, b.to),
  };
  if (part.fromA > part.toA || part.fromB > part.toB) return [];
  return part.fromA === part.toA && part.fromB === part.toB ? [] : [part];
}

/** What of a text lies outside the stretches that were compared, white space alone left out. */
function restOf(text: string, matched: Comparison['matched'], side: 'a' | 'b'): Span[] {
  const ends = [0, ...matched.map((stretch) => stretch[side].to)];
  const starts = [...matched.map((stretch) => stretch[side].from), text.length];
  return ends
    .map((from, at): Span => ({ from, to: starts[at] ?? from }))
    .filter(({ from, to }) => text.slice(from, to).trim() !== '');
}

/**
 * Both wordings in one text: the newer with what goes before what comes; null where nothing of the two matches. Apart from
 * the marks, because a widget, which has no room for what it does not draw, sets the two side by side alone.
 */
export function inlineRuns({ changes, matched }: Comparison, older: string, newer: string): MarkedRun[] | null {
  if (changes === null) return null;
  const rest = restOf(newer, matched, 'b');
  const runs: MarkedRun[] = [];
  const plainUpTo = (from: number, to: number): void => {
    let at = from;
    for (const span of rest) {
      if (span.to <= at || span.from >= to) continue;
      const [start, end] = [Math.max(span.from, at), Math.min(span.to, to)];
      runs.push({ text: newer.slice(at, start), kinds: [] }, { text: newer.slice(start, end), kinds: ['context'] });
      at = end;
    }
    runs.push({ text: newer.slice(at, to), kinds: [] });
  };
  let at = 0;
  for (const { fromA, toA, fromB, toB } of changesWithin(changes, matched)) {
    plainUpTo(at, fromB);
    runs.push({ text: older.slice(fromA, toA), kinds: ['del'] }, { text: newer.slice(fromB, toB), kinds: ['ins'] });
    at = toB;
  }
  plainUpTo(at, newer.length);
  return runs.filter(({ text }) => text !== '');
}
