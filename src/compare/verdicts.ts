/** Which verdicts hold between two wordings: the only place that decides one. */
import { VERDICTS, verdictRank } from '../languages/verdict-labels.ts';
import type { Genre, Mark, Passage, Verdict } from '../model.ts';
import { foldWord } from '../text/tokenize.ts';

type Axis = Mark['axis'];

/** What a verdict needs of one side beside its marks. */
interface VerdictSide {
  readonly passage: Passage;
  /** Text of the sentence the passage stands in. */
  readonly text: string;
  readonly genre: Genre | null;
}

/** The verdicts that marks carry, in the order in which a `Shift` has always held them; never empty. */
export function verdictsOf(older: VerdictSide, newer: VerdictSide, marks: readonly Mark[]): Verdict[] {
  const markOn = (axis: Axis) => marks.find((mark) => mark.axis === axis);
  const [degree, act, speaker] = [markOn('degree'), markOn('act'), markOn('speaker')];
  const [addressee, scope] = [markOn('addressee'), markOn('scope')];
  const force = [degree?.direction, act?.direction];
  // From "er is gesproken over de aansluiting" to "zal verdere aansluiting vragen": the act is no claim, and yet enough to
  // doubt that the degree fell. Where somebody else speaks, the act is his and casts no doubt.
  const doubt = speaker?.rule === 'speaker:other' ? null : act?.rule;
  const up = force.includes('up') || (doubt?.startsWith('act:up-') === true && force.includes('down'));
  const down = force.includes('down') || (doubt?.startsWith('act:down-') === true && force.includes('up'));
  const verdicts: Verdict[] = [];
  if (up && down) verdicts.push('undecided');
  else {
    // The norm may stay while the act moves: "volledig ... inclusief sancties" first expected, then only praised.
    if (degree?.direction === 'same' && (up || down)) verdicts.push('same');
    if (up) verdicts.push('stronger');
    if (down) verdicts.push('weaker');
  }
  const wide = [addressee?.direction, scope?.direction];
  // What is expressly included is part of "how far": where the degree rose with it, "sterker" has said it.
  // An inclusion counts where the degree of the same thing was read; elsewhere it may be of anything.
  const included = degree === undefined ? null : scope?.direction;
  const broader = addressee?.direction === 'up' || (included === 'up' && !up);
  const narrower = addressee?.direction === 'down' || (included === 'down' && !down);
  if (broader && !(narrower && wide.includes('down'))) verdicts.push('broader');
  else if (narrower && !broader) verdicts.push('narrower');
  if (speaker?.rule === 'speaker:other') verdicts.push('other-speaker');
  if (verdicts.length > 0) return verdicts;
  const plain = (side: VerdictSide) =>
    foldWord(side.text.slice(side.passage.span.from, side.passage.span.to)).replace(/\W+/g, ' ');
  if (plain(older).trim() === plain(newer).trim()) return ['same'];
  const settled = degree?.direction === 'same' && (act === undefined || act.direction === 'same');
  if (settled && addressee?.direction !== 'changed' && scope?.direction !== 'changed') return ['same'];
  // A declaration speaks for all who signed it: without a speaker on both sides nothing can be held against it.
  const genres = (older.genre === 'declaration') !== (newer.genre === 'declaration');
  return genres && speaker === undefined ? ['incomparable'] : ['reworded'];
}

/** The verdict of one axis that went a way: up is "sterker" of a degree and "breder" of a scope. */
export function verdictOnAxis(axis: Axis, direction: Mark['direction']): Verdict {
  if (direction === 'same') return 'same';
  return VERDICTS.find(({ axes }) => axes[axis] === direction)?.id ?? 'undecided';
}

/** In the order of the closed list, each once. "Gelijk" holds only where nothing else moved, so beside another it goes. */
export function ranked(verdicts: readonly Verdict[]): Verdict[] {
  const sorted = [...new Set(verdicts)].sort((x, y) => verdictRank(x) - verdictRank(y));
  return sorted.length === 1 ? sorted : sorted.filter((verdict) => verdict !== 'same');
}
