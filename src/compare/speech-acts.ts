/** Speech acts in a sentence: which verb, where, in what tense, active or passive. The verbs are data of the language. */

import type { Act } from '../languages/speech-acts.ts';
import type { VerbForm, VerbFormKind } from '../languages/verb-forms.ts';
import type { Tense } from '../model.ts';
import { withHelperActs } from './helper-acts.ts';
import { clauseWords, isCutAfter, isPreposition, isSaidBefore, type ParsedSentence } from './parsed-sentence.ts';
import { auxiliaries, auxiliaryOf, governorOf, isAside } from './verb-forms.ts';
import { isAdverb, isAttributive, isNominal, isNoun, isNumber, isPossessive } from './verb-lookalikes.ts';

export interface SpeechAct {
  readonly act: Act;
  /** Word indexes of the verb and the words that belong to it, first and last. */
  readonly first: number;
  readonly last: number;
  readonly verb: number;
  readonly clause: number;
  /** Clause of the auxiliary it hangs on; its own when it has one or is finite. */
  readonly governor: number;
  readonly tense: Tense;
  readonly passive: boolean;
  /** True inside a relative clause: "hervormingen zoals die zijn afgesproken" is not what the speaker does. */
  readonly aside: boolean;
  /** True where the subject is the matter and not who speaks: "X blijft een aandachtspunt". */
  readonly ofMatter: boolean;
  /** True where an auxiliary alone says it: "zal", "moet". */
  readonly byHelper: boolean;
}

/** Words between a verb and its fixed word up to which both are shown as one quotation ("aandacht gevraagd"). */
const TIGHT = 3;
/** The same for what something is: "het doel van de top is". */
const TIGHT_BE = 5;
/** Words back from "and" within which "to" shows that it joins infinitives. */
const JOINED = 4;

/**
 * A bare form may be said only by somebody in the plural: "we call on", "the partners also stress". "Such threats call for
 * a response" says nothing of anybody.
 */
function isSaid(of: ParsedSentence, at: number): boolean {
  const { verbs, nouns } = of.pack;
  if (!verbs.bareFormNeedsSpeaker) return true;
  let back = at - 1;
  while (back >= 0 && isAdverb(of, of.words[back]!.fold)) back -= 1;
  const before = of.words[back];
  if (before === undefined || !verbs.speaking.has(before.fold)) return before === undefined;
  // "supply and demand imbalances": "and" joins it to what somebody does, and here nobody does anything.
  const joins = nouns.joiners.has(before.fold);
  const does = ({ fold }: { readonly fold: string }) =>
    verbs.spokenOf.has(fold) || (verbs.speaking.has(fold) && !nouns.joiners.has(fold));
  if (joins && !of.words.some((word, here) => here < back && does(word))) return false;
  // "the resolve of the partners to respect and commit to ...": joined to an infinitive, it is one.
  const behindInfinitive = of.words.slice(Math.max(0, back - JOINED), back);
  return !joins || !behindInfinitive.some((word) => verbs.auxiliaries.to.has(word.fold));
}

/** What a matter is said to be, with its noun: "is een belangrijk [instrument]". */
function withNoun(of: ParsedSentence, last: number, { verb }: VerbForm): number {
  const next = of.words[last + 1];
  if (!verb.ofMatter || next === undefined || isCutAfter(of, last) || isPreposition(of, last + 1)) return last;
  const joins = of.pack.words.functionWords.has(next.fold) || of.pack.auxiliaries.has(next.fold);
  return joins || of.pack.verbForms.has(next.fold) ? last : last + 1;
}

function read(of: ParsedSentence, at: number, form: VerbForm): SpeechAct | null {
  const { verbs } = of.pack;
  const clause = of.clauseOf[at]!;
  if (isNoun(of, at) || isNumber(of, at) || isPossessive(of, at) || isAttributive(of, at)) return null;
  const partner = auxiliaryOf(of, at, form);
  if (partner === null) return null;
  const own = auxiliaries(of, clause, at);
  const before = own.any ? -1 : governorOf(of, clause - 1);
  const governor = before < 0 ? clause : before;
  const governing = before < 0 ? own : auxiliaries(of, before, at);
  const has = (kind: VerbFormKind) => form.kinds.includes(kind);
  const auxiliary =
    governing.perfect || governing.be || governing.passivePast || governing.passivePresent || governing.future;
  const { fold } = of.words[at]!;
  const toBefore = verbs.auxiliaries.to.has(of.words[at - 1]?.fold ?? '');
  const isBe = verbs.auxiliaries.be.has(fold);

  let kind: VerbFormKind;
  // "heeft ... onderstreept" ends its clause; "en zij verwacht een verdieping" does not.
  const endsClause = of.clauseOf[at + 1] !== clause;
  const finite = has('present') && has('participle') && !own.any && !endsClause;
  if (isBe) kind = has('past') ? 'past' : 'present';
  else if (finite) kind = 'present';
  else if (has('participle') && auxiliary && !toBefore && (own.any || !has('past') || verbs.participleFromAfar)) {
    kind = 'participle';
  } else if (has('past')) kind = 'past';
  // "het vinden en uitvoeren van oplossingen": a plural form behind an article is an infinitive.
  else if (has('present') && !(has('infinitive') && isNominal(of, at))) kind = 'present';
  else kind = has('infinitive') ? 'infinitive' : 'participle';
  // "De ER verwelkomde X en riep op": a form that can only be finite stays finite whatever stood before it.
  if (kind === 'participle' && !auxiliary) {
    if (has('present')) kind = 'present';
    else if (has('past')) kind = 'past';
    else return null;
  }

  if (kind === 'infinitive') {
    if (isNominal(of, at)) return null;
    // "heeft vragen voorgelegd": a perfect asks for a participle, so this is a noun.
    if (governing.perfect && !governing.future && !governing.modal && !toBefore) return null;
    if (toBefore) {
      const [from] = clauseWords(of, clause);
      let here = at - 1;
      while (here >= from && !verbs.saidBefore.has(of.words[here]!.fold) && !verbs.purpose.has(of.words[here]!.fold))
        here -= 1;
      const opened = here < from ? isSaidBefore(of, from, verbs.saidBefore) : !verbs.purpose.has(of.words[here]!.fold);
      if (!opened) return null;
    } else if (!governing.future && !governing.modal && !form.verb.ofMatter && !isSaid(of, at)) return null;
  }

  const aim = isSaidBefore(of, at, verbs.aims);
  const tense: Tense =
    governing.future && (kind === 'infinitive' || kind === 'participle')
      ? 'future'
      : kind === 'past'
        ? 'past'
        : kind === 'present'
          ? 'present'
          : kind === 'participle'
            ? governing.passivePresent && !governing.passivePast && !governing.perfect
              ? 'present'
              : 'past'
            : toBefore && !aim && (governing.perfect || governing.passivePast)
              ? 'past'
              : 'present';
  // "The Commission has been invited": English keeps the passive inside the perfect.
  const been = of.words.slice(clauseWords(of, clause)[0], at).some((word) => verbs.been.has(word.fold));
  const bePassive = governing.be && !governing.perfect && !verbs.perfectWithBe.has(form.verb.infinitive);
  const passive =
    kind === 'participle' &&
    (governing.passivePast || governing.passivePresent || bePassive) &&
    (been || !(governing.perfect && own.perfect));

  // "Het doel van de top is": what something is stands with its noun, further off.
  const tight = Math.abs(partner - at) <= (isBe ? TIGHT_BE : TIGHT);
  return {
    act: form.act,
    verb: at,
    first: tight ? Math.min(partner, at) : at,
    last: tight ? withNoun(of, Math.max(partner, at), form) : at,
    clause,
    governor: kind === 'participle' || kind === 'infinitive' ? governor : clause,
    tense,
    passive,
    aside: isAside(of, at, form.verb.ofMatter ? verbs.saying : undefined),
    ofMatter: form.verb.ofMatter ?? false,
    byHelper: false,
  };
}

/**
 * Every act a sentence holds, in the order of their verbs. Where one verb fits several ("de verwachting benadrukt",
 * "aandacht gevraagd"), the one with a fixed word or a particle wins over the bare verb, an act with a step over one apart.
 */
export function actsIn(of: ParsedSentence): readonly SpeechAct[] {
  of.read.acts ??= readActs(of);
  return of.read.acts;
}

function readActs(of: ParsedSentence): SpeechAct[] {
  const found: SpeechAct[] = [];
  for (const [at, word] of of.words.entries()) {
    let best: { spoken: SpeechAct; rank: number } | null = null;
    for (const form of of.pack.verbForms.get(word.fold) ?? []) {
      const spoken = read(of, at, form);
      if (spoken === null) continue;
      const fixed = form.verb.with !== undefined ? 4 : form.verb.particle !== undefined ? 2 : 0;
      const rank = fixed + (form.act.step === null ? 0 : 1);
      if (best === null || rank > best.rank) best = { spoken, rank };
    }
    if (best !== null) found.push(best.spoken);
  }
  return withHelperActs(of, found);
}

/** Whether a clause holds an auxiliary or a form of a known act: whether it can have a subject of its own. */
export function hasVerb(of: ParsedSentence, clause: number): boolean {
  const [from, to] = clauseWords(of, clause);
  return of.words
    .slice(from, to)
    .some((word) => of.pack.auxiliaries.has(word.fold) || of.pack.verbForms.has(word.fold));
}
