/** Speech acts in a sentence: which verb, where, in what tense, active or passive. The verbs are data (text/acts.ts). */

import type { Act } from '../languages/speech-acts.ts';
import type { Tense } from '../model.ts';
import {
  clauseWords,
  isCutAfter,
  isDeterminer,
  isHyphenated,
  isPreposition,
  type ParsedSentence,
} from './parsed-sentence.ts';
import {
  AUXILIARIES,
  auxiliaries,
  auxiliaryOf,
  isAuxiliary,
  RELATIVES,
  VERB_FORMS,
  type VerbForm,
  type VerbFormKind,
  wordSet,
} from './verb-forms.ts';

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
}

/** Words after which "te" and an infinitive is what the speaker does: "aangegeven van Servië te verwachten". */
const OPENERS = wordSet('aangegeven geeft gaf gaven voornemens doel weten gezegd wenst wens intends plans');
/** Nouns of purpose: "heeft als doel te bevestigen" has confirmed nothing yet. */
const AIMS = wordSet('doel voornemens plan aim purpose');
/** Words between a verb and its fixed word up to which both are shown as one quotation ("aandacht gevraagd"). */
const TIGHT = 3;

/** English forms that are verb and noun. */
const AMBIGUOUS = wordSet(
  'call calls request requests support back backs state states demand demands stress note notes task tasks pledge pledges promise promises press raise regret regrets plead welcome view views',
);
/** Words before a bare English verb that can be its subject, or join it to a verb before. */
const SPEAKING = wordSet(
  'we i they you and or but both leaders ministers members heads states governments parties partners countries candidates conclusions government all sides',
);
/** Bodies that speak in the singular. */
const SPOKEN_OF = wordSet(
  'council eu union commission government cabinet netherlands benelux declaration president minister it he she',
);
/** Words back from "and" within which "to" shows that it joins infinitives. */
const JOINED = 4;
const ADVERBS = wordSet('also further once again now therefore hereby moreover');

function isNominal(of: ParsedSentence, at: number): boolean {
  const before = of.words[at - 1]?.fold;
  const twoBefore = of.words[at - 2]?.fold;
  // "op aandringen van Nederland": an infinitive right behind a preposition names the act, it does not do it.
  if (isPreposition(of, at - 1)) return true;
  return before === 'het' || (twoBefore === 'het' && of.words[at + 1]?.fold === 'van');
}

/** Verb forms that are nouns as well: "met steun", "concrete besluiten", "de vraag". */
const NOUNS = wordSet('steun vraag vragen eis eisen verzoek verzoeken besluit besluiten prijs prijzen');
/** Words between the article and an English noun: "its strong and continued support". */
const GROUP = 4;

/**
 * English verbs and nouns look alike: "the Member States", "third-state actors", "its strong support", "a renewed call
 * for". A form is a noun behind an article or preposition with adjectives between; a plural there speaks itself ("the
 * leaders call on").
 */
function isEnglishNoun(of: ParsedSentence, at: number): boolean {
  const word = of.words[at]!;
  if (at > 0 && (isHyphenated(of, at - 1) || (/^\p{Lu}/u.test(word.text) && word.from > 0))) return true;
  if (!AMBIGUOUS.has(word.fold)) return false;
  const before = of.words[at - 1]?.fold ?? '';
  if (before === 'member') return true;
  // "The Council deeply regrets": what can speak, or an adverb, stands before a verb.
  if (SPOKEN_OF.has(before) || /ly$/.test(before) || ADVERBS.has(before)) return false;
  for (let back = at - 1; back >= Math.max(0, at - GROUP); back -= 1) {
    const { fold } = of.words[back]!;
    if (isDeterminer(fold) || isPreposition(of, back) || fold === 'no') return true;
    if (fold.endsWith('s') || isAuxiliary(of, fold) || SPEAKING.has(fold) || isCutAfter(of, back)) return false;
  }
  return false;
}

function isNoun(of: ParsedSentence, at: number): boolean {
  const before = of.words[at - 1];
  if (of.language === 'en' && isEnglishNoun(of, at)) return true;
  if (!NOUNS.has(of.words[at]!.fold)) return before !== undefined && /^(?:de|een|deze|the|an?)$/.test(before.fold);
  if (before === undefined || /^(?:geen|no)$/.test(before.fold)) return true;
  const light = isDeterminer(before.fold) || isPreposition(of, at - 1);
  const adjective = /e$/.test(before.fold) && /^\p{Ll}|^\P{L}/u.test(before.text);
  return light || adjective || (at === 1 && /e$/.test(before.fold));
}

/**
 * A bare English form is said only by somebody in the plural: "we call on", "the partners also stress". "Such threats
 * call for a response" says nothing of anybody.
 */
function isSaid(of: ParsedSentence, at: number): boolean {
  let back = at - 1;
  while (back >= 0 && (/ly$/.test(of.words[back]!.fold) || ADVERBS.has(of.words[back]!.fold))) back -= 1;
  const before = of.words[back];
  if (before === undefined || !SPEAKING.has(before.fold)) return before === undefined;
  // "the resolve of the partners to respect and commit to ...": joined to an infinitive, it is one.
  const joined = before.fold === 'and' || before.fold === 'or' || before.fold === 'but';
  return !joined || !of.words.slice(Math.max(0, back - JOINED), back).some((word) => word.fold === 'to');
}

function read(of: ParsedSentence, at: number, form: VerbForm): SpeechAct | null {
  const clause = of.clauseOf[at]!;
  if (isNoun(of, at)) return null;
  const partner = auxiliaryOf(of, at, form);
  if (partner === null) return null;
  const own = auxiliaries(of, clause, at);
  let inherited: ReturnType<typeof auxiliaries> | null = null;
  let governor = clause;
  for (let back = clause - 1; back >= 0 && inherited === null && !own.any; back -= 1) {
    const kinds = auxiliaries(of, back, at);
    if (kinds.any) [inherited, governor] = [kinds, back];
  }
  const governing = own.any ? own : (inherited ?? own);
  const has = (kind: VerbFormKind) => form.kinds.includes(kind);
  const auxiliary =
    governing.perfect || governing.be || governing.passivePast || governing.passivePresent || governing.future;
  const { fold } = of.words[at]!;
  const toBefore = AUXILIARIES[of.language].to.has(of.words[at - 1]?.fold ?? '');
  const isBe = AUXILIARIES[of.language].be.has(fold);

  let kind: VerbFormKind;
  // "heeft ... onderstreept" ends its clause; "en zij verwacht een verdieping" does not.
  const endsClause = of.clauseOf[at + 1] !== clause;
  const finite = has('present') && has('participle') && !own.any && !endsClause;
  if (isBe) kind = has('past') ? 'past' : 'present';
  else if (finite) kind = 'present';
  else if (has('participle') && auxiliary && !toBefore && (own.any || !has('past') || of.language === 'nl')) {
    kind = 'participle';
  } else if (has('past')) kind = 'past';
  else if (has('present')) kind = 'present';
  else kind = has('infinitive') ? 'infinitive' : 'participle';
  // "De ER verwelkomde X en riep op": a form that can only be finite stays finite whatever stood before it.
  if (kind === 'participle' && !auxiliary) {
    if (has('present')) kind = 'present';
    else if (has('past')) kind = 'past';
    else return null;
  }

  if (kind === 'infinitive') {
    if (of.language === 'nl' && isNominal(of, at)) return null;
    if (toBefore) {
      const [from] = clauseWords(of, clause);
      let opened = false;
      for (let here = 0; here < at; here += 1) {
        const word = of.words[here]!.fold;
        if (OPENERS.has(word)) opened = true;
        if (here >= from && (word === 'om' || word === 'teneinde')) opened = false;
      }
      if (!opened) return null;
    } else if (of.language === 'en' && !governing.future && !governing.modal && !isSaid(of, at)) return null;
  }

  const aim = of.words.slice(0, at).some((word) => AIMS.has(word.fold));
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
  const been = of.words.slice(clauseWords(of, clause)[0], at).some((word) => word.fold === 'been');
  const bePassive = governing.be && !governing.perfect && form.verb.infinitive !== 'komen';
  const passive =
    kind === 'participle' &&
    (governing.passivePast || governing.passivePresent || bePassive) &&
    (been || !(governing.perfect && own.perfect));

  const [from] = clauseWords(of, clause);
  let aside = false;
  for (let here = Math.max(from + 1, at - 4); here < at; here += 1) {
    // The word that opens the clause itself ("waarbij het kabinet ... zal onderstrepen") does not count.
    // "in dat licht" relates nothing.
    if (RELATIVES.has(of.words[here]!.fold) && here > from + 1 && !isPreposition(of, here - 1)) aside = true;
    if (here > from && isCutAfter(of, here - 1) && !/^[-(]/.test(of.text.slice(of.words[here - 1]!.to).trim())) {
      if (!RELATIVES.has(of.words[here]!.fold)) aside = false;
    }
  }
  const tight = Math.abs(partner - at) <= TIGHT;
  return {
    act: form.act,
    verb: at,
    first: tight ? Math.min(partner, at) : at,
    last: tight ? Math.max(partner, at) : at,
    clause,
    governor: kind === 'participle' || kind === 'infinitive' ? governor : clause,
    tense,
    passive,
    aside,
  };
}

/**
 * Every act a sentence holds, in the order of their verbs. Where one verb fits several ("de verwachting benadrukt",
 * "aandacht gevraagd"), the one with a fixed word or a particle wins over the bare verb, an act with a step over one apart.
 */
export function actsIn(of: ParsedSentence): SpeechAct[] {
  const found: SpeechAct[] = [];
  for (const [at, word] of of.words.entries()) {
    let best: { spoken: SpeechAct; rank: number } | null = null;
    for (const form of VERB_FORMS[of.language].get(word.fold) ?? []) {
      const spoken = read(of, at, form);
      if (spoken === null) continue;
      const fixed = form.verb.with !== undefined ? 4 : form.verb.particle !== undefined ? 2 : 0;
      const rank = fixed + (form.act.step === null ? 0 : 1);
      if (best === null || rank > best.rank) best = { spoken, rank };
    }
    if (best !== null) found.push(best.spoken);
  }
  return found;
}

/** Whether a clause holds an auxiliary or a form of a known act: whether it can have a subject of its own. */
export function hasVerb(of: ParsedSentence, clause: number): boolean {
  const [from, to] = clauseWords(of, clause);
  return of.words.slice(from, to).some((word) => isAuxiliary(of, word.fold) || VERB_FORMS[of.language].has(word.fold));
}

/** Words that begin a clause which hangs on what was said before it. */
const CONTINUING = wordSet(
  `inclusief waaronder met onder en alsmede evenals alsook via bij gekoppeld gezien door in dat die om including such
   inter and as well with that`.replace(/\s+/g, ' '),
);
/** Nouns that announce a verb still to come: "het belang van ..., alsmede de samenwerking ... werd benadrukt". */
const ANNOUNCING = wordSet('belang noodzaak verwachting aandacht steun urgentie importance need');

/** The act that governs a passage (word indexes from..to): its own, else the one its clause hangs on. */
export function governingAct(
  of: ParsedSentence,
  acts: readonly SpeechAct[],
  from: number,
  to: number,
): SpeechAct | null {
  const best = (among: readonly SpeechAct[]): SpeechAct | null => {
    const main = among.filter((one) => !one.aside);
    const pool = main.length > 0 ? main : among;
    return pool.find((one) => one.act.step !== null) ?? pool[0] ?? null;
  };
  const own = best(acts.filter((one) => one.verb >= from && one.verb < to));
  if (own !== null) return own;
  if (from >= of.words.length) return null;
  const clause = of.clauseOf[from]!;
  const last = of.clauseOf[Math.max(from, to - 1)]!;
  const at = (index: number) => best(acts.filter((one) => one.clause === index && !one.aside));
  const kinds = auxiliaries(of, last, of.words.length);
  const announces = of.words.slice(from, to).some((word) => ANNOUNCING.has(word.fold));
  const start = of.words[from]!.fold;
  const hanging = CONTINUING.has(start) && !(announces && !kinds.any);
  const ahead = (kinds.any && !hanging) || (announces && !kinds.any && start !== 'inclusief' && start !== 'including');
  if (ahead) {
    for (let next = last + 1; next <= last + 2 && next < of.clauses.length; next += 1) {
      const found = at(next);
      if (found !== null) return found;
    }
  }
  for (let back = clause; back >= 0; back -= 1) {
    const found = at(back);
    if (found !== null) return found;
  }
  for (let next = last + 1; next < of.clauses.length; next += 1) {
    const found = at(next);
    if (found !== null) return found;
  }
  return null;
}
