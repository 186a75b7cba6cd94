/** The pass that finds blocks. Gets the running text; adds the lines that belong together, before anybody knows their role. */
import type { Part, Role } from '../model.ts';
import { endsInHyphen } from '../text/line-breaks.ts';
import { blockStarts } from './block-breaks.ts';
import type { BodyLine, BodyText } from './body-lines.ts';
import type { ReadingContext } from './context.ts';
import { type ListMarker, withListMarkers } from './list-markers.ts';
import { type TurnMark, withTurnMarks } from './turn-marks.ts';

export interface BlockCandidate {
  readonly lines: readonly BodyLine[];
  readonly marker: ListMarker | null;
  /** What its first line opens: a question, a speech, a clause of a motion. */
  readonly turn: TurnMark | null;
  /** The text near enough to judge its shape: lines joined by a space, word breaks closed, no list marker. */
  readonly text: string;
}

export type Candidates = readonly BlockCandidate[];

/** A candidate with its role and the part of the paper it stands in. */
export interface RoledBlock {
  readonly candidate: BlockCandidate;
  readonly role: Role;
  readonly part: Part;
}

export interface BlockedText extends BodyText {
  readonly candidates: Candidates;
}

/** Every line of running text is in one candidate. */
export function findBlocks({ language }: ReadingContext, input: BodyText): BlockedText {
  const body = withTurnMarks(withListMarkers(input.body, language), input.numberLabels, language);
  const starts = blockStarts(body, language);
  const candidates: BlockCandidate[] = [];
  for (let from = 0; from < body.length; ) {
    let to = from + 1;
    while (to < body.length && !starts[to]) to += 1;
    candidates.push(blockCandidate(body.slice(from, to), body[from]!.marker, body[from]!.turn));
    from = to;
  }
  return { ...input, candidates };
}

export function blockCandidate(
  lines: readonly BodyLine[],
  marker: ListMarker | null = null,
  turn: TurnMark | null = null,
): BlockCandidate {
  const joined = lines.map(({ bare }, i) => {
    if (i === lines.length - 1) return bare;
    return endsInHyphen(bare) ? bare.slice(0, -1) : `${bare} `;
  });
  const text = joined.join('');
  return { lines, marker, turn, text: marker ? text.slice(marker.to).trim() : text };
}

/** Several candidates as one, without a marker. */
export function mergeCandidates(candidates: Candidates): BlockCandidate {
  return blockCandidate(candidates.flatMap((candidate) => candidate.lines));
}
