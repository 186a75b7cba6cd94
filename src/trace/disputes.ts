/**
 * What a person says of a verdict or a reading takes the place of what the rules read: a small step after movements are
 * decided, on data alone, so that every view, file and widget tells it without knowing of corrections.
 */
import { ADDRESSEE_CLASSES } from '../languages/addressees.ts';
import { DEGREES, NO_DEGREE_STEP } from '../languages/degree-words.ts';
import { VERDICT_AXES, VERDICTS } from '../languages/verdict-labels.ts';
import type {
  AddresseeClass,
  Alignment,
  Entry,
  Movement,
  Override,
  Passage,
  Sentence,
  Shift,
  Span,
  Thread,
  Verdict,
  Wording,
} from '../model.ts';
import { passageAtEnd, passagesOnLane } from '../text/clause-of-passage.ts';
import { groupByEach } from '../text/grouping.ts';
import type { AnchoredCorrection } from './corrections.ts';

type DisputedAxis = Exclude<NonNullable<Override['about']>, 'verdict'>;

/** True where the words of an anchor fall in this stretch of their sentence. */
export function fallsIn(quote: string, { text }: Sentence, span: Span): boolean {
  const at = text.indexOf(quote.trim());
  return at === -1 || (at < span.to && span.from < at + quote.trim().length);
}

/** The corrections that concern some sentences, in their order: asked for every passage and step, and looked for once. */
export type CorrectionsOf = (...sentences: readonly (string | undefined)[]) => readonly AnchoredCorrection[];

export function correctionsBySentence(anchored: readonly AnchoredCorrection[]): CorrectionsOf {
  const places = groupByEach(anchored.keys(), (at) => {
    const { a, b } = anchored[at]!;
    return b === null ? [a.id] : [a.id, b.id];
  });
  return (...sentences) => {
    const found = sentences.flatMap((id) => places.get(id ?? '') ?? []);
    return found.length === 0 ? [] : [...new Set(found)].sort((x, y) => x - y).map((at) => anchored[at]!);
  };
}

/**
 * The passage with what a person says of its speaker, addressee or degree word; the same value where nobody did. A reading
 * that was only refused is not read at all. `isHome` says of a speaker's id whether it speaks for the home side.
 */
export function correctedPassage(
  passage: Passage,
  correctionsOf: CorrectionsOf,
  isHome: (speaker: string) => boolean,
): Passage {
  const own = correctionsOf(passage.sentence).filter(
    ({ override, a }) => a.id === passage.sentence && isReading(override) && fallsIn(override.a.quote, a, passage.span),
  );
  if (own.length === 0) return passage;
  let { wording } = passage;
  for (const { override } of own) wording = correctedWording(wording, override, isHome);
  return { ...passage, wording };
}

function correctedWording(read: Wording, { about, to }: Override, isHome: (speaker: string) => boolean): Wording {
  const value = to?.[0];
  const given = value === undefined ? null : { value, span: null, rule: PERSON };
  if (about === 'speaker') return { ...read, speaker: given && { ...given, home: isHome(given.value) } };
  return about === 'addressee' ? { ...read, addressee: given } : { ...read, degree: given };
}

/** The rule of a reading that a person gave. */
const PERSON = 'person';

const isReading = ({ action, about }: Override): boolean => action === 'dispute' && about !== 'verdict';

const DEGREE_STEPS: ReadonlyMap<string, number | null> = new Map(DEGREES.map(({ id, step }) => [id, step]));

const height = (axis: DisputedAxis, wording: Wording): number | null => {
  const value = wording[axis]?.value;
  if (axis === 'degree') return value === undefined ? NO_DEGREE_STEP : (DEGREE_STEPS.get(value) ?? null);
  return value === undefined ? null : (ADDRESSEE_CLASSES[value as AddresseeClass]?.step ?? null);
};

/** The verdict two readings carry by themselves, or null where they carry none. */
function verdictBetween(axis: DisputedAxis, older: Wording, newer: Wording): Verdict | null {
  if (axis === 'speaker') {
    const [one, other] = [older.speaker?.value, newer.speaker?.value];
    return one !== undefined && other !== undefined && one !== other ? 'other-speaker' : null;
  }
  const [from, to] = [height(axis, older), height(axis, newer)];
  if (from === null || to === null || from === to) return null;
  if (axis === 'degree') return to > from ? 'stronger' : 'weaker';
  return to > from ? 'broader' : 'narrower';
}

const isCarriedBy = (verdict: Verdict, axis: DisputedAxis): boolean => VERDICT_AXES[verdict][axis] !== undefined;

const inOrder = (verdicts: readonly Verdict[]): Verdict[] =>
  VERDICTS.map(({ id }) => id).filter((id) => verdicts.includes(id));

/** A movement whose verdicts are others: what was read for those that are gone is told no more. */
function withVerdicts(movement: Movement, verdicts: readonly Verdict[], corrected: Movement['corrected']): Movement {
  const isTold = (verdict: Verdict | undefined): boolean => verdict === 'same' || verdicts.includes(verdict!);
  const axes = Object.fromEntries(
    Object.entries(movement.axes).map(([axis, verdict]) => [axis, isTold(verdict) ? verdict : 'undecided']),
  );
  const carriers = movement.carriers.filter(({ axis }) =>
    verdicts.some((verdict) => VERDICT_AXES[verdict][axis] !== undefined),
  );
  const standing = movement.standing === 'kept' && !verdicts.includes('same') ? 'reworded' : movement.standing;
  return { standing, verdicts: inOrder(verdicts), axes, carriers, ...(corrected ? { corrected } : {}) };
}

/** The two passages of a step; the older is null where nothing is held against the newer. */
interface Step {
  readonly older: Passage | null;
  readonly newer: Passage;
}

/** The movement of a step as the corrections say that concern one of its sentences; the last one of a verdict counts. */
function correctedMovement(movement: Movement, step: Step, correctionsOf: CorrectionsOf): Movement {
  let told = movement;
  for (const correction of correctionsOf(step.older?.sentence, step.newer.sentence))
    told = withCorrection(told, correction, step, movement.verdicts);
  return told;
}

/** One correction more; `was` is what the rules said. */
function withCorrection(
  told: Movement,
  { override, a, b }: AnchoredCorrection,
  { older, newer }: Step,
  was: readonly Verdict[],
): Movement {
  const { action, about, to, reason } = override;
  const corrected = { action, reason, was, ...(about === undefined ? {} : { about }) };
  if (action !== 'dispute') return [a.id, b?.id].includes(newer.sentence) ? { ...told, corrected } : told;
  if (about === 'verdict') {
    const pair = [older?.sentence, newer.sentence].join();
    if (pair !== [a.id, b?.id].join() && pair !== [b?.id, a.id].join()) return told;
    return to === null
      ? withVerdicts(told, ['undecided'], { ...corrected, withheld: true })
      : withVerdicts(told, to as readonly Verdict[], corrected);
  }
  const isHere = (passage: Passage | null): boolean =>
    passage !== null && passage.sentence === a.id && fallsIn(override.a.quote, a, passage.span);
  if (about === undefined || (!isHere(older) && !isHere(newer))) return told;
  if (older === null) return { ...told, corrected };
  const moved = verdictBetween(about, older.wording, newer.wording);
  const kept = told.verdicts.filter((verdict) => !isCarriedBy(verdict, about) && verdict !== 'same');
  const verdicts = moved === null ? kept : [...kept, moved];
  return withVerdicts(told, verdicts.length === 0 ? ['reworded'] : verdicts, corrected);
}

/** Threads with the movements a person gave; the same threads where there are no corrections. */
export function correctThreads(threads: readonly Thread[], anchored: readonly AnchoredCorrection[]): Thread[] {
  if (anchored.length === 0) return [...threads];
  const correctionsOf = correctionsBySentence(anchored);
  return threads.map((thread) => {
    const passages = thread.lanes.flatMap(passagesOnLane);
    const at = (end: Shift['a']): Passage | null => passageAtEnd(passages, end);
    const corrected = (entry: Entry): Entry => {
      const { movement, shift, passage } = entry;
      if (movement === undefined) return entry;
      const step = { older: shift && at(shift.a), newer: passage };
      return { ...entry, movement: correctedMovement(movement, step, correctionsOf) };
    };
    const lanes = thread.lanes.map((lane) => {
      const { ends } = lane;
      const stations = lane.stations.map((station) => ({ ...station, entries: station.entries.map(corrected) }));
      const last = ends ? at(ends.shift.b) : null;
      if (!ends?.movement || last === null) return { ...lane, stations };
      const movement = correctedMovement(ends.movement, { older: at(ends.shift.a), newer: last }, correctionsOf);
      return { ...lane, stations, ends: { ...ends, movement } };
    });
    return { ...thread, lanes };
  });
}

/** Links with the movements a person gave; `passageAt` reads the clause an end points at. */
export function correctLinks(
  links: readonly Alignment[],
  anchored: readonly AnchoredCorrection[],
  passageAt: (end: Alignment['a']) => Passage,
): readonly Alignment[] {
  if (anchored.length === 0) return links;
  const correctionsOf = correctionsBySentence(anchored);
  return links.map((link) => {
    if (link.movement === undefined) return link;
    const step = { older: passageAt(link.a), newer: passageAt(link.b) };
    return { ...link, movement: correctedMovement(link.movement, step, correctionsOf) };
  });
}
