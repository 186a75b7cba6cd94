/**
 * The wording of a passage: who says it, with which act, to whom, how far, and with what included.
 *
 * Five readings that stand on their own, because they move on their own: in 2026 the Dutch norm on foreign policy is
 * word for word that of 2023 while the act went from expecting to praising. Each names its words and its rule, or is null.
 */
import type { Genre, Span, Wording } from '../model.ts';
import type { CompiledSpeakers } from '../profile/compiled-speakers.ts';
import { readAddressee } from './addressee.ts';
import { readDegree } from './degree-reading.ts';
import { readMeaning } from './meaning.ts';
import { type NamedRegions, type ParsedSentence, reachOf, spanOf, wordsIn } from './parsed-sentence.ts';
import { readScope } from './scope.ts';
import { readSpeaker } from './speaker.ts';
import { actsIn, governingAct } from './speech-acts.ts';

/** What surrounds a sentence, as far as its wording may depend on it. */
export interface WordingContext {
  readonly regions: NamedRegions;
  readonly speakers: CompiledSpeakers;
  /** The sentence before it in its block, for "hij", "deze landen". */
  readonly previous: ParsedSentence | null;
  /** A declaration speaks itself. */
  readonly genre: Genre | null;
}

/**
 * The wording of the passage at `span` in a sentence: speaker, act with tense, addressee, degree and scope, each with its
 * words (offsets in the sentence) and rule, or null where the words do not say. A clause without a verb of its own takes
 * the act it hangs on. Depends on the arguments alone.
 */
export function wording(of: ParsedSentence, span: Span, context: WordingContext): Wording {
  const { regions, previous, genre, speakers } = context;
  const reach = reachOf(of, span);
  const [from, to] = wordsIn(of, reach);
  if (from === to) return { speaker: null, act: null, addressee: null, degree: null, scope: null };
  const spoken = governingAct(of, actsIn(of), from, to);
  const voice = readSpeaker(of, spoken, from, { previous, genre, regions: regions.names, known: speakers });
  const meaning = readMeaning(of.text, span, of.pack);
  return {
    speaker:
      voice === null
        ? null
        : { value: voice.speaker.id, span: voice.span, rule: `speaker:${voice.rule}`, home: voice.home },
    act:
      spoken === null
        ? null
        : {
            value: spoken.act.id,
            span: spanOf(of, spoken.first, spoken.last),
            rule: spoken.verb >= from && spoken.verb < to ? 'act:own' : 'act:governing',
            tense: spoken.tense,
          },
    addressee: readAddressee(of, from, to, voice?.span ?? null, { previous, regions }),
    degree: readDegree(of, reach),
    scope: readScope(of, reach, speakers.placeNames),
    ...(meaning.length > 0 ? { meaning } : {}),
  };
}
