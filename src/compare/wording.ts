/**
 * The wording of a passage: who says it, with which act, to whom, how far, and with what included.
 *
 * Five readings that stand on their own, because they move on their own: in 2026 the Dutch norm on foreign policy is
 * word for word that of 2023 while the act went from expecting to praising. Each names its words and its rule, or is null.
 */
import type { Genre, Span, Wording } from '../model.ts';
import type { CompiledSpeakers } from '../profile/compiled-speakers.ts';
import { JOINED, type Speaker } from '../profile/profile.ts';
import { readAddressee } from './addressee.ts';
import { degreeReadings } from './degree-reading.ts';
import { governingAct } from './governing-act.ts';
import { readMeaning } from './meaning.ts';
import { type NamedRegions, type ParsedSentence, reachOf, spanOf, wordsIn } from './parsed-sentence.ts';
import { readScope } from './scope.ts';
import { readAsker, readSpeaker } from './speaker.ts';
import type { SpeakerContext, SpeakerReading } from './speaker-reading.ts';
import { actsIn } from './speech-acts.ts';
import { addresseeFromAround, type Frame, type LeadingAct, leadingAct, plannedAct } from './surroundings.ts';
import { speakerInTurn, type Turn, turnReading } from './turn-voice.ts';

/** A sentence that asks states nothing: who is named in it does not speak. */
const QUESTION = /\?["'”’»)\s]*$/u;

/** What surrounds a sentence, as far as its wording may depend on it. */
export interface WordingContext {
  readonly regions: NamedRegions;
  readonly speakers: CompiledSpeakers;
  /** The sentence before it in its block, for "hij", "deze landen". */
  readonly previous: ParsedSentence | null;
  /** A declaration speaks itself. */
  readonly genre: Genre | null;
  /** Whose paper it is, where it speaks in its own voice; left out where that is not known. */
  readonly voice?: Speaker | null;
  /** The opening of the text that the sentence goes on with ("De Kamer," before "verzoekt de regering"), if any. */
  readonly opening?: ParsedSentence | null;
  /** What the sentence stands under: the words that lead its list in, headings; left out where it stands under nothing. */
  readonly frame?: Frame | null;
  /** Who has the word where the sentence stands: a fraction that asks, the house of a motion; left out for the paper itself. */
  readonly turn?: Turn | null;
}

/** Who says an act that goes on here, where none of his words stand. */
function leaderOf({ place, act, rule }: LeadingAct, surroundings: SpeakerContext): SpeakerReading | null {
  const who = readSpeaker(place, act, 0, { ...surroundings, previous: null, opening: null });
  return who === null ? null : { ...who, span: null, rule };
}

/**
 * The wording of the passage at `span` in a sentence: speaker, act with tense, addressee, degree and scope, each with its
 * words (offsets in the sentence) and rule, or null where the words do not say. A clause without a verb of its own takes
 * the act it hangs on. Depends on the arguments alone.
 */
export function wording(of: ParsedSentence, span: Span, context: WordingContext): Wording {
  const { regions, previous, genre, speakers: known, frame = null, turn = null } = context;
  const reach = reachOf(of, span);
  const [from, to] = wordsIn(of, reach);
  if (from === to) return { speaker: null, act: null, addressee: null, degree: null, scope: null };
  const surroundings: SpeakerContext = {
    previous,
    genre,
    known,
    regions: regions.names,
    voice: context.voice ?? null,
    opening: context.opening ?? null,
  };
  const isQuestion = QUESTION.test(of.text);
  const spoken = isQuestion ? null : governingAct(of, actsIn(of), from, to);
  const leading = spoken === null && !isQuestion ? leadingAct(of, previous, frame) : null;
  const leader = leading === null ? null : leaderOf(leading, surroundings);
  const read = isQuestion ? readAsker(surroundings) : (leader ?? readSpeaker(of, spoken, from, surroundings));
  const who = turn === null ? read : isQuestion ? (read ?? turnReading(turn)) : speakerInTurn(read, turn);
  // "De rente zal stijgen" foretells: only somebody who can undertakes, or wants.
  const act = who === null && spoken?.byHelper && !spoken.ofMatter ? null : spoken;
  const around: Wording['act'] =
    act !== null || isQuestion
      ? null
      : leading === null
        ? plannedAct(of, frame)
        : { value: leading.act.act.id, span: null, rule: `act:${leading.rule}`, tense: leading.act.tense };
  const named = who?.speakers.includes(known.named) ?? false;
  const isJoint = (who?.speakers.length ?? 0) > 1;
  const asked = {
    span: who?.span ?? null,
    speaks: named,
    isJoint,
    acts: isQuestion || act !== null || around !== null,
  };
  // Of a matter something is said; only where it takes up the sentence before is it said of those named there.
  const isSaid =
    around !== null || (act !== null && (!act.ofMatter || of.pack.speakers.goingOn.has(of.words[0]!.fold)));
  const inherited =
    isSaid && !isQuestion && (!named || isJoint) ? addresseeFromAround(of, who, { previous, frame, regions }) : null;
  const meaning = readMeaning(of, span);
  return {
    speaker:
      who === null
        ? null
        : {
            value: who.speakers.map(({ id }) => id).join(JOINED),
            span: who.span,
            rule: `speaker:${who.rule}`,
            home: who.home,
          },
    act: isQuestion
      ? { value: 'question', span: null, rule: 'act:question', tense: 'present' }
      : act === null
        ? around
        : {
            value: act.act.id,
            span: spanOf(of, act.first, act.last),
            rule: act.verb >= from && act.verb < to ? 'act:own' : 'act:governing',
            tense: act.tense,
          },
    addressee: readAddressee(of, from, to, asked, { previous, regions }) ?? inherited,
    degree: degreeReadings(of, span)[0] ?? null,
    scope: readScope(of, reach, known.placeNames),
    ...(meaning.length > 0 ? { meaning } : {}),
  };
}
