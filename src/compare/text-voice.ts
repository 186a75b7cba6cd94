/** Whose words those are that have a matter for their subject: "het doel van de top is ...", "X blijft een aandachtspunt". */

import type { Genre } from '../model.ts';
import { isOfKind, type Mention, mentionsIn } from './mentions.ts';
import { clauseWords, type ParsedSentence, spanOf } from './parsed-sentence.ts';
import { type SpeakerContext, type SpeakerReading, unwritten, voice } from './speaker-reading.ts';
import { actsIn, type SpeechAct } from './speech-acts.ts';

/** Papers an office writes of what itself wants: what stands in them without a speaker is its own. */
const OWN: ReadonlySet<Genre> = new Set<Genre>(['agenda', 'letter', 'note']);
/** Words between a plan and whose it is: "het Actieplan migratie van de Commissie". */
const AUTHOR = 5;

/** Who acts in a sentence, unless what it says is of a matter or in the passive. */
function actingIn(of: ParsedSentence, context: SpeakerContext): Mention | null {
  const acts = actsIn(of);
  const act = acts.find(({ aside }) => !aside) ?? acts[0];
  if (act === undefined || act.passive || act.ofMatter) return null;
  return mentionsIn(of, context).find((one) => one.subject && !isOfKind(one, 'occasion')) ?? null;
}

/** Who is said to have made the plan named at `at`: "het Actieplan van de Commissie". */
function makerOf(of: ParsedSentence, at: number, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find(
    (one) =>
      isOfKind(one, 'body') &&
      one.first > at &&
      one.first - at <= AUTHOR &&
      of.words.slice(at + 1, one.first).some((word) => of.pack.nouns.of.has(word.fold)),
  );
}

/** A plan speaks for who made it: "het Actieplan van de Commissie", or the one that presented it a sentence before. */
function author(
  of: ParsedSentence,
  act: SpeechAct,
  mentions: readonly Mention[],
  context: SpeakerContext,
): SpeakerReading | null {
  const [from] = clauseWords(of, act.clause);
  for (let at = from; at < act.verb; at += 1) {
    const { fold } = of.words[at]!;
    if (!of.pack.speakers.plan.test(fold)) continue;
    const maker = makerOf(of, at, mentions);
    if (maker !== undefined) return voice(of, maker, 'author');
    const named = context.previous?.words.some((word) => word.fold === fold) ?? false;
    const before = named && context.previous !== null ? actingIn(context.previous, context) : null;
    if (before !== null && context.previous !== null && isOfKind(before, 'body'))
      return { ...voice(context.previous, before, 'author'), span: spanOf(of, at, at) };
  }
  return null;
}

/**
 * Whose words a relative clause holds that is about a plan: "het Groeiplan voor de regio, dat hervormingen aanmoedigt". Who
 * made it, else nobody who is named; null where the clause is about anything else.
 */
export function planVoice(
  of: ParsedSentence,
  { clause, verb }: SpeechAct,
  mentions: readonly Mention[],
  context: SpeakerContext,
): SpeakerReading | null {
  const { verbs, speakers } = of.pack;
  const [start] = clauseWords(of, clause);
  if (start === 0 || verb === start || !verbs.relatives.has(of.words[start]!.fold)) return null;
  for (let at = start - 1; at >= Math.max(0, start - AUTHOR); at -= 1) {
    if (!speakers.plan.test(of.words[at]!.fold)) continue;
    const maker = makerOf(of, at, mentions);
    const nobody = { speakers: [context.known.nobody], home: false, span: spanOf(of, at, at), rule: 'plan' };
    return maker === undefined ? nobody : voice(of, maker, 'author');
  }
  return null;
}

/** The speaker of an act whose subject is a matter, or null: withheld where it may be another's that is reported. */
export function textVoice(
  of: ParsedSentence,
  act: SpeechAct,
  mentions: readonly Mention[],
  context: SpeakerContext,
): SpeakerReading | null {
  const isAim = act.act.id === 'aim';
  if (!act.ofMatter && !isAim) return null;
  const { previous, genre } = context;
  const occasion = isAim && mentions.find((one) => isOfKind(one, 'occasion') && one.clause === act.clause);
  if (occasion) return voice(of, occasion, 'aim-of');
  const maker = author(of, act, mentions, context);
  if (maker !== null) return maker;
  const before = previous === null ? null : actingIn(previous, context);
  const isOthers = before !== null && !before.speakers.some(({ home }) => home);
  // "Dat betekent dat kandidaat-lidstaten ... moeten": who spoke goes on.
  if (isOthers && previous !== null && of.pack.speakers.goingOn.has(of.words[0]!.fold))
    return { ...voice(previous, before, 'goes-on'), span: null };
  // A report tells what others said, so a bare "de EU moet meer doen" may be theirs: only after nobody else spoke is it its own.
  const isOwn = genre !== null && (OWN.has(genre) || (genre === 'report' && previous !== null && !isOthers));
  return isOwn && context.voice !== null ? unwritten(context.voice, 'own-voice') : null;
}
