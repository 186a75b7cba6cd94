/**
 * What a passage takes over from around it: a point of a list the act of the words that lead it in, a sentence that goes on
 * the addressee of the one before. Such a reading has no words of its own; its rule says where it comes from.
 */
import type { Reading, Tense } from '../model.ts';
import { groupNamedIn } from './addressee-candidates.ts';
import { governingAct } from './governing-act.ts';
import type { NamedRegions, ParsedSentence } from './parsed-sentence.ts';
import type { SpeakerReading } from './speaker-reading.ts';
import { actsIn, hasVerb, type SpeechAct } from './speech-acts.ts';

/** What a sentence stands under. */
export interface Frame {
  /** "Het college zal:", right above the list the sentence is a point of. */
  readonly leadIn: ParsedSentence | null;
  /** Of a point of a list the headings above it from the nearest, what announces one of them, then the title. */
  readonly above: readonly ParsedSentence[];
  /** The first sentence of a declaration, which says who are in it. */
  readonly signed: ParsedSentence | null;
}

/** Words under which a point says nothing that can be done: "Bijlage 1". */
const FEWEST = 3;

type ActReading = Reading & { readonly tense: Tense };

/** Is it a phrase without a verb of its own: "De kade versterken", "Meer steun voor scholen"? */
function isPhrase(of: ParsedSentence): boolean {
  const { auxiliaries } = of.pack;
  return of.words.length >= FEWEST && !of.words.some(({ fold }) => auxiliaries.has(fold)) && actsIn(of).length === 0;
}

/** An act said elsewhere that goes on in a sentence. */
export interface LeadingAct {
  readonly place: ParsedSentence;
  readonly act: SpeechAct;
  /** Where it is said: `list` in the words that lead the list in, `goes-on` in the sentence before. */
  readonly rule: 'list' | 'goes-on';
}

/** The act that goes on in a sentence without one of its own, or null: "De EU steunt de toezegging. Dat omvat ...". */
export function leadingAct(
  of: ParsedSentence,
  previous: ParsedSentence | null,
  frame: Frame | null,
): LeadingAct | null {
  const { surroundings, speakers } = of.pack;
  const [first, second] = of.words;
  const isContinued = speakers.goingOn.has(first?.fold ?? '') && surroundings.containing.has(second?.fold ?? '');
  const place = isContinued ? previous : isPhrase(of) ? (frame?.leadIn ?? null) : null;
  const act = place === null ? null : governingAct(place, actsIn(place), 0, place.words.length);
  return place === null || act === null ? null : { place, act, rule: isContinued ? 'goes-on' : 'list' };
}

/** The act of a point that nothing leads in: what stands under the heading of a plan will be done. */
export function plannedAct(of: ParsedSentence, frame: Frame | null): ActReading | null {
  if (frame === null || frame.leadIn !== null || !isPhrase(of)) return null;
  const isPlanned = frame.above.some(({ text }) => of.pack.surroundings.agenda.test(text));
  return isPlanned ? { value: 'undertake', span: null, rule: 'act:agenda', tense: 'future' } : null;
}

/**
 * The addressee of a passage that names none, or null: in a declaration those who do it together, of a point of a list whom
 * the words above it name, else the group the sentence before named where this one says that it goes on about it.
 */
export function addresseeFromAround(
  of: ParsedSentence,
  who: SpeakerReading | null,
  { previous, frame, regions }: { previous: ParsedSentence | null; frame: Frame | null; regions: NamedRegions },
): Reading | null {
  const { surroundings } = of.pack;
  const group = (place: ParsedSentence, rule: string): Reading | null => {
    const value = groupNamedIn(place, regions);
    return value === null ? null : { value, span: null, rule: `addressee:${rule}` };
  };
  const signed = frame?.signed ?? null;
  if (signed !== null && surroundings.shared.test(of.text)) {
    const together = group(signed, 'together');
    if (together !== null) return together;
  }
  // A sentence that names who speaks says itself to whom, or to nobody: only a point without a speaker of its own is led in.
  const isLedIn = frame !== null && (who === null || who.span === null);
  for (const place of !isLedIn ? [] : [...(frame.leadIn === null ? [] : [frame.leadIn]), ...frame.above]) {
    const found = group(place, 'list');
    if (found !== null) return found;
  }
  const goesOn = surroundings.goingOn.test(of.text) || who?.rule === 'taken-up';
  return goesOn && previous !== null && hasVerb(previous, 0) ? group(previous, 'goes-on') : null;
}
