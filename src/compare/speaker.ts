/** Who speaks: the subject of the act that governs a passage, by the speakers of the profile. */

import type { Genre, Region, Span } from '../model.ts';
import type { CompiledSpeakers } from '../profile/compiled-speakers.ts';
import type { Speaker, SpeakerKind } from '../profile/profile.ts';
import { findTerms, type TermHit, type TermMatcher } from '../text/term-matcher.ts';
import {
  clauseWords,
  isCutAfter,
  isHyphenated,
  isPlaceName,
  type ParsedSentence,
  prepositionBefore,
  spanOf,
} from './parsed-sentence.ts';
import { hasVerb, type SpeechAct } from './speech-acts.ts';

interface Mention {
  readonly speaker: Speaker;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  readonly subject: boolean;
}

/** What surrounds a sentence, as far as its speaker may depend on it. */
export interface SpeakerContext {
  readonly previous: ParsedSentence | null;
  readonly genre: Genre | null;
  readonly regions: TermMatcher<Region>;
  readonly known: CompiledSpeakers;
}

export interface SpeakerReading {
  readonly speaker: Speaker;
  readonly home: boolean;
  readonly span: Span | null;
  readonly rule: string;
}

/**
 * A foreign premier: "de Servische minister-president", "the Serbian prime minister" have an adjective of a country before
 * them, "the prime minister of Serbia" the country behind.
 */
function isForeign(
  of: ParsedSentence,
  { first, last }: TermHit<Speaker>,
  places: ReadonlySet<number>,
  placeAdjectives: ReadonlySet<string>,
): boolean {
  const { speakers, nouns } = of.pack;
  const before = of.words[first - 1];
  const genitive = speakers.countryBehind && nouns.of.has(of.words[last + 1]?.fold ?? '');
  if (genitive && (places.has(last + 2) || places.has(last + 3))) return true;
  if (before === undefined || !/^\p{Lu}/u.test(before.text)) return false;
  return speakers.foreignAdjective.test(before.fold) && !placeAdjectives.has(before.fold);
}

function mentionsIn(of: ParsedSentence, { regions, known }: Pick<SpeakerContext, 'regions' | 'known'>): Mention[] {
  const found: TermHit<Speaker>[] = findTerms(known.matcher, of.words);
  const { speakers, nouns } = of.pack;
  const places = new Set<number>();
  for (const hit of findTerms(regions, of.words)) {
    places.add(hit.first);
    if (isPlaceName(of, hit.first, hit.last)) found.push({ ...hit, of: known.named });
  }
  const kept: Mention[] = [];
  const sorted = found.sort((x, y) => x.first - y.first || y.last - x.last || (x.of.id < y.of.id ? -1 : 1));
  let end = -1;
  for (const hit of sorted) {
    if (hit.first <= end || isHyphenated(of, hit.last)) continue;
    const foreign = hit.of.kind === 'person' && isForeign(of, hit, places, known.placeAdjectives);
    const speaker = foreign ? known.named : hit.of;
    end = hit.last;
    // "de Westelijke Balkan landen" is one name.
    const last = kept.at(-1);
    if (last !== undefined && last.last === hit.first - 1 && last.speaker === speaker && !isCutAfter(of, last.last)) {
      kept[kept.length - 1] = { ...last, last: hit.last };
      continue;
    }
    const preposition = prepositionBefore(of, hit.first);
    // "lidstaten, waaronder Nederland, benadrukten": the many speak, and one of them is named.
    let subject = preposition === null && !speakers.among.has(of.words[hit.first - 1]?.fold ?? '');
    // "Een groot deel van de lidstaten", "de voorzitter van de Raad": the noun after "van" speaks.
    if (preposition !== null && nouns.of.has(of.words[preposition]!.fold)) {
      subject =
        speakers.partitives.has(of.words[preposition - 1]?.fold ?? '') &&
        prepositionBefore(of, preposition - 1) === null;
    }
    // "van Nederland en andere lidstaten": what is joined to a name after a preposition is no subject either.
    const before = kept.at(-1);
    const joined =
      before !== undefined && of.words.slice(before.last + 1, hit.first).some((word) => nouns.and.has(word.fold));
    if (subject && joined && !before.subject && hit.first - before.last <= 3) subject = false;
    kept.push({ speaker, first: hit.first, last: hit.last, clause: of.clauseOf[hit.first]!, subject });
  }
  return kept;
}

/** Home named among the subject: "lidstaten, waaronder Nederland", "zowel de EU als Nederland". */
function homeBeside(of: ParsedSentence, mentions: readonly Mention[], subject: Mention): Mention | null {
  const { speakers } = of.pack;
  for (const other of mentions) {
    if (!other.speaker.ofPlace || other.first <= subject.last || other.first - subject.last > 4) continue;
    const between = of.words.slice(subject.last + 1, other.first);
    if (between.some(({ fold }) => speakers.among.has(fold) || speakers.beside.has(fold))) return other;
  }
  return null;
}

function voice(of: ParsedSentence, mention: Mention, rule: string): SpeakerReading {
  return {
    speaker: mention.speaker,
    home: mention.speaker.home,
    span: spanOf(of, mention.first, mention.last),
    rule,
  };
}

/** Words from the head of a clause within which a clause without an act must name its subject. */
const HEAD = 3;

/** `acting` is false where no act is said: then only an office of the place, or who opens the clause, is its subject. */
function subjectOf(
  of: ParsedSentence,
  mentions: readonly Mention[],
  clause: number,
  acting: boolean,
): SpeakerReading | null {
  const [from] = clauseWords(of, clause);
  const subject = mentions.find(
    (one) =>
      one.clause === clause &&
      one.subject &&
      (acting || one.speaker.ofPlace || (one.first <= from + HEAD && one.speaker.kind !== 'named')),
  );
  if (subject === undefined) return null;
  const home = subject.speaker.ofPlace ? null : homeBeside(of, mentions, subject);
  if (home === null) return voice(of, subject, 'subject');
  const among = of.words.slice(subject.last + 1, home.first).some((word) => of.pack.speakers.among.has(word.fold));
  // Among many, the many speak and home is one of them; as one of two, it speaks.
  return among
    ? { ...voice(of, subject, 'subject-with-home'), home: home.speaker.home }
    : voice(of, home, 'subject-with-home');
}

function pronounIn(of: ParsedSentence, clause: number): number | null {
  const { speakers } = of.pack;
  const [from, to] = clauseWords(of, clause);
  for (let at = from; at < to; at += 1) {
    const { fold } = of.words[at]!;
    if (!speakers.pronouns.has(fold)) continue;
    // "deze landen" is no pronoun; "deze verliep langs de lijnen" is.
    const verbBehind = isCutAfter(of, at) || speakers.verbEnding.test(of.words[at + 1]?.fold ?? '');
    if (speakers.ambiguous.has(fold) && !verbBehind) continue;
    if (prepositionBefore(of, at) === null) return at;
  }
  return null;
}

/** English says of whom it speaks: "it" is one body, "they" are many. */
const MANY: ReadonlySet<SpeakerKind> = new Set<SpeakerKind>(['named', 'many']);
function antecedent(of: ParsedSentence, fold: string, earlier: readonly Mention[]): Mention | null {
  const { person, one: single, many } = of.pack.speakers;
  const isPerson = person.has(fold);
  const fits = earlier.filter(({ speaker: { kind } }) =>
    isPerson
      ? kind === 'person'
      : kind !== 'person' &&
        kind !== 'text' &&
        !(single.has(fold) && MANY.has(kind)) &&
        !(many.has(fold) && !MANY.has(kind)),
  );
  // Nearest subject, else for a person the nearest mention at all ("namens de minister-president").
  return fits.findLast((one) => one.subject) ?? (isPerson ? (fits.at(-1) ?? null) : null);
}

/**
 * The speaker of a passage, or null when none can be read: the subject of the clause of the governing act, else of an
 * earlier clause; an agent after "door" or a declaration for a passive; a pronoun through the sentence and the one
 * before; in a declaration, the declaration itself.
 */
export function readSpeaker(
  of: ParsedSentence,
  act: SpeechAct | null,
  from: number,
  context: SpeakerContext,
): SpeakerReading | null {
  if (from >= of.words.length) return null;
  const mentions = mentionsIn(of, context);
  const { text: signed, nobody } = context.known;
  const declared = { speaker: signed, home: signed.home, span: null, rule: 'genre' };
  // A participle or infinitive shares the subject of its auxiliary: "zal het kabinet ..., en andere landen aansporen".
  const clause = act?.governor ?? of.clauseOf[from]!;

  if (act?.passive) {
    const agent = mentions.find((one) => {
      const at = prepositionBefore(of, one.first);
      return at !== null && of.pack.nouns.by.has(of.words[at]!.fold) && one.clause === act.clause;
    });
    if (agent !== undefined) return voice(of, agent, 'agent');
    const text = mentions.find((one) => one.speaker === signed && one.clause <= act.clause);
    if (text !== undefined) return voice(of, text, 'reported-declaration');
    if (context.genre === 'declaration') return declared;
    return { speaker: nobody, home: false, span: spanOf(of, act.first, act.last), rule: 'passive' };
  }

  const [start] = clauseWords(of, clause);
  // "..., en verzoekt de Commissie": the subject is left out, what follows the verb is asked.
  const leftOut =
    act !== null && act.verb === start + 1 && of.pack.nouns.joiners.has(of.words[start]!.fold) && clause > 0;
  for (let at = leftOut ? clause - 1 : clause; at >= 0; at -= 1) {
    // A clause without a verb is a piece of a list ("de Verklaring van Versailles"); the first one holds the subject.
    if (at < clause && at > 0 && !hasVerb(of, at)) continue;
    const pronoun = pronounIn(of, at);
    const subject = subjectOf(of, mentions, at, act !== null);
    const first = subject?.span?.from ?? Number.POSITIVE_INFINITY;
    if (pronoun !== null && of.words[pronoun]!.from < first) {
      const { fold } = of.words[pronoun]!;
      const here = antecedent(
        of,
        fold,
        mentions.filter((one) => one.last < pronoun),
      );
      const there =
        here === null && context.previous !== null ? antecedent(of, fold, mentionsIn(context.previous, context)) : null;
      const found = here ?? there;
      if (found !== null) {
        const { speaker } = found;
        return { speaker, home: speaker.home, span: spanOf(of, pronoun, pronoun), rule: 'pronoun' };
      }
    }
    if (subject !== null) return subject;
  }
  // "Voor het kabinet blijft het van belang": the one for whom it holds speaks.
  const holder = mentions.find((one) => one.speaker.ofPlace && one.clause === clause);
  const before = holder === undefined ? null : prepositionBefore(of, holder.first);
  if (holder !== undefined && before === 0 && of.pack.nouns.for.has(of.words[0]!.fold))
    return voice(of, holder, 'holder');
  if (context.genre === 'declaration') return declared;
  return null;
}
