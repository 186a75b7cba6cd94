/** Who speaks: the subject of the act that governs a passage, by the speakers of the profile. */

import type { Speaker, SpeakerKind } from '../profile/profile.ts';
import { isOfKind, type Mention, mentionsIn } from './mentions.ts';
import { clauseWords, isCutAfter, type ParsedSentence, prepositionBefore, spanOf } from './parsed-sentence.ts';
import { type SpeakerContext, type SpeakerReading, unwritten, voice } from './speaker-reading.ts';
import { actsIn, hasVerb, type SpeechAct } from './speech-acts.ts';
import { planVoice, textVoice } from './text-voice.ts';

/** Words from the head of a clause within which a clause without an act must name its subject. */
const HEAD = 3;
/** Words behind "lidstaten" within which home may be named among them: "lidstaten, waaronder België namens de Benelux". */
const AMONG = 6;
/** English says of whom it speaks: "it" is one body, "they" are many. */
const MANY: ReadonlySet<SpeakerKind> = new Set<SpeakerKind>(['named', 'many']);

const isMany = ({ speakers }: Mention): boolean => speakers.length > 1 || speakers.some(({ kind }) => MANY.has(kind));
const isOfPlace = ({ speakers }: Mention): boolean => speakers.some(({ ofPlace }) => ofPlace);

/** Home named among the subject: "lidstaten, waaronder Nederland". */
function homeAmong(of: ParsedSentence, mentions: readonly Mention[], subject: Mention): boolean {
  return mentions.some(
    (other) =>
      isOfPlace(other) &&
      other.speakers.some(({ home }) => home) &&
      other.first > subject.last &&
      other.first - subject.last <= AMONG &&
      of.words.slice(subject.last + 1, other.first).some(({ fold }) => of.pack.speakers.among.has(fold)),
  );
}

/** "De leiders" are those whom the sentence before named: "EU-leiders en regeringsleiders van de Westelijke Balkan". */
function takenUp(of: ParsedSentence, subject: Mention, context: SpeakerContext): readonly Speaker[] | null {
  const alone = subject.first === subject.last && isOfKind(subject, 'many');
  const definite = of.pack.speakers.definite.has(of.words[subject.first - 1]?.fold ?? '');
  if (!alone || !definite || context.previous === null) return null;
  const before = mentionsIn(context.previous, context).findLast(
    ({ speakers }) => speakers.length > 1 && speakers.includes(subject.speakers[0]!),
  );
  return before?.speakers ?? null;
}

/** "De regering vraagt Noorwegen": a country behind the verb is asked, where something that can ask stands before it. */
function isObject(of: ParsedSentence, mention: Mention, from: number): boolean {
  const { speakers, nouns } = of.pack;
  return speakers.subjectFirst || (isOfKind(mention, 'named') && nouns.articles.has(of.words[from]!.fold));
}

/** Where no act is said only an office of the place, or who opens the clause, is its subject. */
function subjectOf(
  of: ParsedSentence,
  mentions: readonly Mention[],
  clause: number,
  act: SpeechAct | null,
  context: SpeakerContext,
): SpeakerReading | null {
  const [from] = clauseWords(of, clause);
  const acting = act !== null;
  const verb = act?.clause === clause ? act.verb : Number.POSITIVE_INFINITY;
  const subject = mentions.find(
    (one) =>
      one.clause === clause &&
      one.subject &&
      !(one.first > verb && isObject(of, one, from)) &&
      (acting || isOfPlace(one) || (one.first <= from + HEAD && !isOfKind(one, 'named'))),
  );
  if (subject === undefined) return null;
  // "Hierbij bieden wij u de nota aan": in a letter it is the writers.
  const writes = context.genre !== null && context.genre !== 'declaration';
  if (writes && of.pack.speakers.we.has(of.words[subject.first]!.fold))
    return context.voice === null
      ? null
      : { ...unwritten(context.voice, 'own-voice'), span: voice(of, subject, '').span };
  const taken = takenUp(of, subject, context);
  if (taken !== null) return { ...voice(of, subject, 'taken-up'), speakers: taken };
  const found = voice(of, subject, 'subject');
  return !found.home && homeAmong(of, mentions, subject) ? { ...found, home: true, rule: 'subject-with-home' } : found;
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

function antecedent(of: ParsedSentence, fold: string, earlier: readonly Mention[]): Mention | null {
  const { person, one: single, many } = of.pack.speakers;
  const isPerson = person.has(fold);
  const fits = earlier.filter((one) =>
    isPerson
      ? isOfKind(one, 'person')
      : !isOfKind(one, 'person') &&
        !isOfKind(one, 'text') &&
        !(single.has(fold) && isMany(one)) &&
        !(many.has(fold) && !isMany(one)),
  );
  if (fits.length === 0 && of.pack.speakers.bodyToo.has(fold))
    return earlier.findLast((one) => one.subject && isOfKind(one, 'body')) ?? null;
  // Nearest subject, else for a person the nearest mention at all ("namens de minister-president").
  return fits.findLast((one) => one.subject) ?? (isPerson ? (fits.at(-1) ?? null) : null);
}

/** Whom a pronoun in the clause stands for, here or in the sentence before; only one that stands before `before`. */
function pronounVoice(
  of: ParsedSentence,
  mentions: readonly Mention[],
  clause: number,
  before: number,
  context: SpeakerContext,
): SpeakerReading | 'unknown' | null {
  const at = pronounIn(of, clause);
  if (at === null || of.words[at]!.from >= before) return null;
  const { fold } = of.words[at]!;
  const here = antecedent(
    of,
    fold,
    mentions.filter((one) => one.last < at),
  );
  const found =
    here ?? (context.previous === null ? null : antecedent(of, fold, mentionsIn(context.previous, context)));
  if (found === null) return 'unknown';
  const { speakers } = found;
  return { speakers, home: speakers.some(({ home }) => home), span: spanOf(of, at, at), rule: 'pronoun' };
}

/** Who does what a passive says: an agent, a declaration that is reported, the text itself; else nobody is named. */
function ofPassive(
  of: ParsedSentence,
  act: SpeechAct,
  mentions: readonly Mention[],
  { genre, known }: SpeakerContext,
): SpeakerReading {
  const agent = mentions.find((one) => {
    const at = prepositionBefore(of, one.first);
    return at !== null && of.pack.nouns.by.has(of.words[at]!.fold) && one.clause === act.clause;
  });
  if (agent !== undefined) return voice(of, agent, 'agent');
  const text = mentions.find((one) => one.speakers.includes(known.text) && one.clause <= act.clause);
  if (text !== undefined) return voice(of, text, 'reported-declaration');
  if (genre === 'declaration') return unwritten(known.text, 'genre');
  return { speakers: [known.nobody], home: false, span: spanOf(of, act.first, act.last), rule: 'passive' };
}

/** Who asks a question: who asked the one before it ("De leden van de fractie vragen of ..."); nobody who is named in it. */
export function readAsker(context: SpeakerContext): SpeakerReading | null {
  const { previous } = context;
  if (previous === null || !actsIn(previous).some(({ act }) => act.id === 'question' || act.id === 'ask')) return null;
  const asker = mentionsIn(previous, context).find((one) => one.subject);
  return asker === undefined ? null : { ...voice(previous, asker, 'asker'), span: null };
}

/**
 * The speaker of a passage, or null when none can be read: the subject of the clause of the governing act, else of an
 * earlier clause; an agent after "door" or a declaration for a passive; a pronoun through the sentence and the one
 * before; where a matter is the subject ("het voorstel moet worden aangepast"), whose text it is.
 */
export function readSpeaker(
  of: ParsedSentence,
  act: SpeechAct | null,
  from: number,
  context: SpeakerContext,
): SpeakerReading | null {
  if (from >= of.words.length) return null;
  const all = mentionsIn(of, context);
  const mentions = all.filter((one) => !isOfKind(one, 'occasion'));
  const { text: signed } = context.known;
  const declares = context.genre === 'declaration';
  // A participle or infinitive shares the subject of its auxiliary: "zal het kabinet ..., en andere landen aansporen".
  const clause = act?.governor ?? of.clauseOf[from]!;
  // "De EU wordt geconfronteerd met uitdagingen": where no act is said the text speaks, not who stands in it.
  if (act === null && declares) return unwritten(signed, 'genre');
  if (act?.passive && !act.ofMatter) return ofPassive(of, act, mentions, context);

  const plan = act === null ? null : planVoice(of, act, all, context);
  if (plan !== null) return plan;

  // "verzoekt de regering": the subject stands in the opening of the text, what follows the verb is asked.
  const headless = act !== null && act.verb === 0 && !act.ofMatter;
  if (headless && context.opening !== null) {
    const opening = mentionsIn(context.opening, context).find((one) => one.subject);
    if (opening !== undefined) return { ...voice(context.opening, opening, 'opening'), span: null };
  }
  const [start] = clauseWords(of, clause);
  const joined = of.pack.nouns.joiners.has(of.words[start]?.fold ?? '');
  // "..., en verzoekt de Commissie": the subject is left out, what follows the verb is asked.
  // So it is in "De ER veroordeelde X, dankte de lidstaten", where somebody has spoken already.
  const spoken = (): boolean => mentions.some((one) => one.subject && one.clause < clause && hasVerb(of, one.clause));
  const leftOut =
    act !== null && clause > 0 && ((joined && act.verb === start + 1) || (act.verb === start && spoken()));
  // What a matter is or must be is said by who speaks before it, never by the matter; joined by "en" by nobody there.
  const ofMatter = act?.ofMatter ?? false;
  const nearest = ofMatter && joined ? -1 : leftOut || ofMatter ? clause - 1 : clause;
  for (let at = headless ? -1 : nearest; at >= 0; at -= 1) {
    // A clause without a verb is a piece of a list ("de Verklaring van Versailles"); the first one holds the subject.
    if (at < clause && at > 0 && !hasVerb(of, at)) continue;
    const subject = subjectOf(of, mentions, at, act, context);
    const pronoun = pronounVoice(of, mentions, at, subject?.span?.from ?? Number.POSITIVE_INFINITY, context);
    // "Zij verzoekt de Commissie": whom it stands for is not known, and what follows the verb is asked.
    if (pronoun === 'unknown' && subject !== null) break;
    if (pronoun !== null && pronoun !== 'unknown') return pronoun;
    if (subject !== null) return subject;
  }
  // "Voor het kabinet blijft het van belang": the one for whom it holds speaks.
  // "Volgens de Commissie is de heffing noodzakelijk": so does the one whose view it is.
  const holder = mentions.find((one) => one.clause === clause || one.clause === 0);
  const before = holder === undefined ? null : prepositionBefore(of, holder.first);
  const [opening, second] = of.words.map(({ fold }) => fold);
  const isHolder = holder !== undefined && isOfPlace(holder) && of.pack.nouns.for.has(opening ?? '') && before === 0;
  const isAccording = of.pack.speakers.according.has(opening ?? '') && before !== null && before <= 1;
  if (holder !== undefined && second !== undefined && (isHolder || isAccording)) return voice(of, holder, 'holder');
  const text = act === null ? null : textVoice(of, act, all, context);
  return text ?? (declares ? unwritten(signed, 'genre') : null);
}
