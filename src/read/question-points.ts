/** Questions that are told by what stands around them: by their numbers in a row, or by the answer below each. */
import type { ListMarker, MarkedLine } from './list-markers.ts';
import type { TurnLabel } from './turn-marks.ts';

/** Lines of a numbered question, at most. */
const POINT = 12;

/** `1 Waarom`, `3 en 4 Hoeveel`: numbers in front of a question without a sign behind them. */
const BARE_NUMBER = /^\d{1,3}[a-z]?(?:(?:, ?| (?:en|and|t\/m|tot en met|to|&) )\d{1,3}[a-z]?)*\s+(?=[“"„«‘]?\p{Lu})/u;

/** The bare numbers a question begins with, as its marker. */
export function bareNumber(text: string): ListMarker | null {
  const found = BARE_NUMBER.exec(text)?.[0];
  return found === undefined
    ? null
    : { text: found.trim(), style: '1', value: Number.parseInt(found, 10), to: found.length };
}

/** Numbered points that ask, each with the label of its answer right below it: `1. Wanneer komt de bus? / Antwoord: In mei.` */
export function answeredPoints(body: readonly MarkedLine[], found: ReadonlyMap<number, TurnLabel>): number[] {
  const points: number[] = [];
  for (const [answer, { mark }] of found) {
    if (mark.kind !== 'answer' || !/\?[”"’»]*$/.test(body[answer - 1]?.bare ?? '')) continue;
    let from = answer - 1;
    while (from > 0 && answer - from < POINT && !body[from]!.marker && body[from]!.gap === 0) from -= 1;
    const { marker, printed } = body[from]!;
    if (/\d/.test((marker ?? bareNumber(printed.text))?.text ?? '')) points.push(from);
  }
  return points.length >= 2 ? points : [];
}

/** Questions in a row by their letter, `Q1. ...?` and on: sure without a letter for the answers, for each of them asks. */
export function numberedQuestions(body: readonly MarkedLine[], found: ReadonlyMap<number, TurnLabel>): number[] {
  const short = [...found].filter(
    ([i, { mark, sure }]) => !sure && mark.kind === 'question' && /\d/.test(body[i]!.bare.slice(0, 4)),
  );
  const asks = short.filter(([from]) => {
    let to = from;
    while (to + 1 < body.length && body[to + 1]!.gap === 0 && !found.has(to + 1) && !body[to]!.bare.endsWith('?'))
      to += 1;
    return body[to]!.bare.endsWith('?');
  });
  return asks.length >= 2 && asks.length === short.length ? asks.map(([i]) => i) : [];
}
