/** Which verdicts hold between two wordings: the only place that decides one. */
import { VERDICT_AXES, VERDICTS, verdictRank } from '../languages/verdict-labels.ts';
import type { Genre, Mark, Passage, Verdict } from '../model.ts';

type Axis = Mark['axis'];

/** What a verdict needs of one side beside its marks. */
interface VerdictSide {
  readonly passage: Passage;
  readonly genre: Genre | null;
}

/** The axes on which two passages must agree, or both be silent, before they are the same. */
const READ_AXES = ['degree', 'act', 'speaker', 'addressee', 'scope'] as const;

const markOn = (marks: readonly Mark[], axis: Axis): Mark | undefined => marks.find((mark) => mark.axis === axis);

/**
 * The verdicts that marks carry, in the order in which a `Shift` holds them; never empty. `sameWords`: nothing that carries
 * meaning differs between the two clauses (see differences.ts). The conditions are those of the table "What is claimed" in
 * DESIGN.md; where none holds, the wording differs and that is all that is said.
 */
export function verdictsOf(
  older: VerdictSide,
  newer: VerdictSide,
  marks: readonly Mark[],
  sameWords: boolean,
): Verdict[] {
  const verdicts: Verdict[] = [];
  const denied = markOn(marks, 'polarity');
  if (denied?.direction === 'changed') verdicts.push('reversed');
  // Against a denial no direction holds: "verdere" is not less than "geen volledige".
  const ways = denied === undefined ? directionsOf(marks) : [];
  for (const one of ways) verdicts.push(one);
  for (const [axis, verdict] of TURNED) if (markOn(marks, axis)?.direction === 'changed') verdicts.push(verdict);
  if (denied === undefined) for (const one of extentOf(older, newer, marks, ways)) verdicts.push(one);
  const speaker = markOn(marks, 'speaker');
  if (speaker?.rule === 'speaker:other') {
    verdicts.push('other-speaker');
    // Where the words differ as well, who speaks is not all that changed: "is vastbesloten" and "nam kennis".
    if (verdicts.length === 1 && !sameWords) verdicts.push('reworded');
  }
  if (verdicts.length > 0) return verdicts;
  const { wording: from } = older.passage;
  const { wording: to } = newer.passage;
  // A declaration speaks for all who signed it: without a speaker on both sides nothing can be held against it.
  const genres = (older.genre === 'declaration') !== (newer.genre === 'declaration') && speaker === undefined;
  if (genres) return ['incomparable'];
  const isOneVoice = speaker?.direction === 'same';
  const agree = READ_AXES.every((axis) => from[axis]?.value === to[axis]?.value || (axis === 'speaker' && isOneVoice));
  return sameWords && agree ? ['same'] : ['reworded'];
}

/** Verdicts that one axis gives by itself. */
const TURNED: readonly (readonly [Axis, Verdict])[] = [
  ['figure', 'other-figure'],
  ['date', 'other-date'],
  ['condition', 'condition'],
  ['exception', 'exception'],
];

/** Stronger or weaker; undecided where degree, act and modal go both ways. */
function directionsOf(marks: readonly Mark[]): Verdict[] {
  const [degree, act, modality] = [markOn(marks, 'degree'), markOn(marks, 'act'), markOn(marks, 'modality')];
  const force = [degree?.direction, act?.direction, modality?.direction];
  // From "er is gesproken over de aansluiting" to "zal verdere aansluiting vragen": the act is no claim, and yet enough to
  // doubt that the degree fell. Where somebody else speaks, the act is his and casts no doubt.
  const doubt = markOn(marks, 'speaker')?.rule === 'speaker:other' ? null : act?.rule;
  const up = force.includes('up') || (doubt?.startsWith('act:up-') === true && force.includes('down'));
  const down = force.includes('down') || (doubt?.startsWith('act:down-') === true && force.includes('up'));
  if (up && down) return ['undecided'];
  return up ? ['stronger'] : down ? ['weaker'] : [];
}

/** Broader or narrower, which need the same act. */
function extentOf(older: VerdictSide, newer: VerdictSide, marks: readonly Mark[], ways: readonly Verdict[]): Verdict[] {
  const [degree, addressee, scope] = [markOn(marks, 'degree'), markOn(marks, 'addressee'), markOn(marks, 'scope')];
  if (older.passage.wording.act?.value !== newer.passage.wording.act?.value) return [];
  // What is expressly included is part of "how far": where the degree rose with it, "sterker" has said it.
  // An inclusion counts where the degree of the same thing was read; elsewhere it may be of anything.
  const included = degree === undefined && scope?.rule !== 'scope:member' ? null : scope?.direction;
  const wide = [addressee?.direction, scope?.direction];
  const broader = addressee?.direction === 'up' || (included === 'up' && !ways.includes('stronger'));
  const narrower = addressee?.direction === 'down' || (included === 'down' && !ways.includes('weaker'));
  if (broader) return narrower && wide.includes('down') ? [] : ['broader'];
  return narrower ? ['narrower'] : [];
}

/** The verdict of one axis that went a way: up is "sterker" of a degree and "breder" of a scope. */
export function verdictOnAxis(axis: Axis, direction: Mark['direction']): Verdict {
  if (direction === 'same') return 'same';
  return VERDICTS.find(({ id }) => VERDICT_AXES[id][axis] === direction)?.id ?? 'undecided';
}

/** In the order of the closed list, each once. "Gelijk" holds only where nothing else moved, so beside another it goes. */
export function ranked(verdicts: readonly Verdict[]): Verdict[] {
  const sorted = [...new Set(verdicts)].sort((x, y) => verdictRank(x) - verdictRank(y));
  return sorted.length === 1 ? sorted : sorted.filter((verdict) => verdict !== 'same');
}
