import { compareWordings } from '../../compare/word-diff.ts';
import type { Document, Passage, Span } from '../../model.ts';
import { carryingSpans, degreeLevelOf } from '../../view/degree-spans.ts';
import { type MarkedRun, markedRuns } from '../../view/marked-text.ts';
import { degreeId, witnessId } from './header.ts';
import { element, xmlText } from './xml.ts';

/** A wording with the words in it that say how far it goes, each with its rung. */
export interface TeiReading {
  readonly document: Document;
  readonly text: string;
  readonly degrees: readonly { readonly span: Span; readonly ana: string }[];
  /** Figures, denials, conditions and their like that move it. */
  readonly moved?: readonly Span[];
}

/** The clause of a passage, as it stands in its sentence. */
export function teiReading(
  document: Document,
  sentence: string,
  span: Span,
  passage: Passage | null,
  moved: readonly Span[] = [],
): TeiReading {
  const ana = passage === null ? '' : `#${degreeId(degreeLevelOf(passage.wording))}`;
  const spans = passage === null ? [] : carryingSpans(passage.wording, sentence);
  const inReading = ({ from, to }: Span): Span => ({ from: from - span.from, to: to - span.from });
  return {
    document,
    text: sentence.slice(span.from, span.to),
    degrees: spans.map((words) => ({ span: inReading(words), ana })),
    moved: moved.map(inReading),
  };
}

/** A stretch of a reading, its degree words and those that move it otherwise as `<seg>`; the texts joined are the stretch. */
export function taggedWords(
  { text, degrees, moved = [] }: TeiReading,
  range: Span = { from: 0, to: text.length },
): string {
  const marks = [
    ...degrees.map(({ span }) => ({ kind: 'degree' as const, span })),
    ...moved.map((span) => ({ kind: 'moved' as const, span })),
  ];
  const ana = degrees[0]?.ana ?? null;
  return markedRuns(text, marks, range)
    .map(({ text: words, kinds }: MarkedRun) => {
      if (kinds.includes('degree')) return element('seg', { type: 'degree', ana }, xmlText(words));
      return kinds.includes('moved') ? element('seg', { type: 'moved' }, xmlText(words)) : xmlText(words);
    })
    .join('');
}

/**
 * Two readings by parallel segmentation: what they share stands outside the apparatus, each difference in an `<app>` with
 * the older as its lemma. Where word marks would be soup (`byWord` false) all of it is one difference. For either witness
 * the shared text with its own readings is its wording byte for byte.
 */
export function segmentedReadings(older: TeiReading, newer: TeiReading, byWord = true): string {
  const { changes } = byWord ? compareWordings(older.text, newer.text) : { changes: null };
  const whole = { fromA: 0, toA: older.text.length, fromB: 0, toB: newer.text.length };
  const out: string[] = [];
  let at = 0;
  for (const { fromA, toA, fromB, toB } of changes ?? [whole]) {
    // Between two changes both texts are the same bytes: a law of the comparison.
    out.push(taggedWords(newer, { from: at, to: fromB }));
    out.push(appOf(older, { from: fromA, to: toA }, newer, { from: fromB, to: toB }));
    at = toB;
  }
  out.push(taggedWords(newer, { from: at, to: newer.text.length }));
  return out.join('');
}

function appOf(older: TeiReading, a: Span, newer: TeiReading, b: Span): string {
  // A block is in the language of the newer paper; where the older is in another, its readings say so.
  const [before, after] = [older.document.source.language, newer.document.source.language];
  const lang = before === after ? null : before;
  return element(
    'app',
    {},
    element('lem', { wit: `#${witnessId(older.document)}`, 'xml:lang': lang }, taggedWords(older, a)),
    element('rdg', { wit: `#${witnessId(newer.document)}` }, taggedWords(newer, b)),
  );
}
