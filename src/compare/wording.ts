/**
 * The wording of a passage: who says it, with which act, to whom, how far, and with what included.
 *
 * Five readings that stand on their own, because they move on their own: in 2026 the Dutch norm on foreign policy is
 * word for word that of 2023 while the act went from expecting to praising. Each names its words and its rule, or is null.
 */
import type { Genre, Knowledge, Language, Part, Region, Span, Wording } from '../model.ts';
import { type TermMatcher, termMatcher } from '../text/term-matcher.ts';
import { readAddressee } from './addressee.ts';
import { readDegree } from './degree-reading.ts';
import { readScope } from './inclusions.ts';
import { parseSentence, reachOf, spanOf, wordsIn } from './parsed-sentence.ts';
import { readSpeaker } from './speaker.ts';
import { actsIn, governingAct } from './speech-acts.ts';

/** What surrounds a sentence, as far as its wording may depend on it. */
export interface WordingContext {
  readonly language: Language;
  /** Regions are read from it; null means that only words of the language count. */
  readonly knowledge: Knowledge | null;
  /** The sentence before it in its block, for "hij", "deze landen". */
  readonly previous: string | null;
  readonly title: string;
  readonly genre: Genre | null;
  readonly part: Part;
  readonly section: readonly string[];
}

interface Regions {
  readonly matcher: TermMatcher<Region>;
  readonly members: ReadonlySet<string>;
}
/** Matchers are built once for each knowledge and language: building one costs more than reading a sentence. */
const built = new WeakMap<Knowledge, Map<Language, Regions>>();

function regionsOf(knowledge: Knowledge, language: Language): Regions {
  const known = built.get(knowledge) ?? new Map<Language, Regions>();
  built.set(knowledge, known);
  const found = known.get(language) ?? {
    matcher: termMatcher(
      knowledge.regions.flatMap((region) =>
        region.terms
          // A name that counts in headings only is here the one who speaks: "The European Council urges ...".
          .filter((term) => (term.language === undefined || term.language === language) && term.weak !== true)
          .map((term) => [term.label, region] as const),
      ),
      language,
    ),
    members: new Set(knowledge.regions.flatMap((region) => (region.broader === null ? [] : [region.broader]))),
  };
  known.set(language, found);
  return found;
}

/**
 * The wording of the passage at `span` in `sentence`: speaker, act with tense, addressee, degree and scope, each with its
 * words (offsets in the sentence) and rule, or null where the words do not say. A clause without a verb of its own takes
 * the act it hangs on. Depends on the arguments alone.
 */
export function wording(sentence: string, span: Span, context: WordingContext): Wording {
  const of = parseSentence(sentence, context.language);
  const reach = reachOf(of, span);
  const [from, to] = wordsIn(of, reach);
  if (from === to) return { speaker: null, act: null, addressee: null, degree: null, scope: null };
  const regions = context.knowledge === null ? null : regionsOf(context.knowledge, context.language);
  const spoken = governingAct(of, actsIn(of), from, to);
  const genre = context.part === 'verklaring' ? 'declaration' : context.genre;
  const voice = readSpeaker(of, spoken, from, { previous: context.previous, genre, regions: regions?.matcher ?? null });
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
    addressee: readAddressee(of, from, to, voice?.span ?? null, {
      previous: context.previous,
      regions: regions?.matcher ?? null,
      members: regions?.members ?? new Set(),
    }),
    degree: readDegree(of, reach),
    scope: readScope(of, reach),
  };
}
