/** Speech acts in a sentence: which verb, where, in what tense, active or passive. The verbs are data (text/acts.ts). */
import type { Language, Tense } from '../model.ts';
import { ACTS, type Act, type Verb } from '../text/acts.ts';
import { clauseWords, isCutAfter, isDeterminer, isPreposition, type Reader } from './sentence.ts';

type Kind = 'infinitive' | 'present' | 'past' | 'participle';
interface Form {
  readonly act: Act;
  readonly verb: Verb;
  readonly kinds: readonly Kind[];
  /** True when the particle is part of the word ("opgeroepen") or there is none. */
  readonly whole: boolean;
}

export interface Spoken {
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

function formsOf(language: Language): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  const add = (text: string, act: Act, verb: Verb, kind: Kind, whole: boolean) => {
    for (const form of text.split(' ').filter((one) => one !== '')) {
      const known = forms.get(form) ?? [];
      const same = known.find((one) => one.verb === verb && one.whole === whole);
      if (same !== undefined) known[known.indexOf(same)] = { ...same, kinds: [...same.kinds, kind] };
      else known.push({ act, verb, kinds: [kind], whole });
      forms.set(form, known);
    }
  };
  for (const act of ACTS) {
    for (const verb of act[language]) {
      const joined = (text: string) => text.replace(/\S+/g, (form) => `${verb.particle ?? ''}${form}`);
      const english = language === 'en';
      const apart = verb.particle === undefined;
      add(verb.infinitive, act, verb, 'infinitive', apart);
      add(verb.present, act, verb, 'present', apart);
      add(verb.past, act, verb, 'past', apart);
      // "prioriteit gegeven aan" is not "aangegeven": a Dutch participle carries its particle.
      if (apart || english) add(verb.participle, act, verb, 'participle', apart);
      if (!apart && !english) {
        add(joined(verb.infinitive), act, verb, 'infinitive', true);
        add(joined(verb.present), act, verb, 'present', true);
        add(joined(verb.past), act, verb, 'past', true);
        add(joined(verb.participle), act, verb, 'participle', true);
      }
    }
  }
  return forms;
}
const FORMS: Readonly<Record<Language, ReadonlyMap<string, readonly Form[]>>> = {
  nl: formsOf('nl'),
  en: formsOf('en'),
};

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const AUXILIARIES = {
  nl: {
    perfect: set('heb hebt heeft hebben had hadden'),
    be: set('ben is zijn was waren'),
    passivePast: set('werd werden'),
    passivePresent: set('word wordt worden'),
    future: set('zal zullen'),
    modal: set('zou zouden moet moeten kan kunnen mag mogen wil willen dient dienen blijft blijven'),
    to: set('te'),
  },
  en: {
    perfect: set('has have had having'),
    be: set('is are was were be been being'),
    passivePast: set(''),
    passivePresent: set(''),
    future: set('will shall'),
    modal: set('would should must can may could might'),
    to: set('to'),
  },
} as const;
/** Words after which "te" and an infinitive is what the speaker does: "aangegeven van Servië te verwachten". */
const OPENERS = set('aangegeven geeft gaf gaven voornemens doel weten gezegd wenst wens intends plans');
/** Nouns of purpose: "heeft als doel te bevestigen" has confirmed nothing yet. */
const AIMS = set('doel voornemens plan aim purpose');
const RELATIVES = set('die dat welke zoals waar waarbij waarin waarmee waarvoor waarvan waartoe which that who as');
/** Words behind a verb within which its auxiliary may stand: "gesproken zal worden over". */
const BEHIND = 3;
/** Words a separable verb's particle may be away from its verb: the longest in the papers is 14. */
const REACH = 30;
/** Words a fixed word may be away from its verb: "aandacht voor de situatie in de grensregio gevraagd". */
const PARTNER = 8;
/** Words between a verb and its fixed word up to which both are shown as one quotation ("aandacht gevraagd"). */
const TIGHT = 3;

type Kinds = Readonly<Record<keyof (typeof AUXILIARIES)['nl'], boolean>>;
/**
 * Auxiliaries of a clause, as seen from the verb at `at`: those before it, and in a subordinate clause those right behind
 * it ("gesproken zal worden"). "Zijn" after a preposition is "his".
 */
function auxiliaries(of: Reader, clause: number, at: number): Kinds & { readonly any: boolean } {
  const [from, to] = clauseWords(of, clause);
  const lists = AUXILIARIES[of.language];
  const has = (list: ReadonlySet<string>) => {
    for (let here = from; here < Math.min(to, at + BEHIND); here += 1) {
      const his = of.words[here]!.fold === 'zijn' && isPreposition(of, here - 1);
      if (list.has(of.words[here]!.fold) && !his) return true;
    }
    return false;
  };
  const found = {
    perfect: has(lists.perfect),
    be: has(lists.be),
    passivePast: has(lists.passivePast),
    passivePresent: has(lists.passivePresent),
    future: has(lists.future),
    modal: has(lists.modal),
    to: has(lists.to),
  };
  const any = found.perfect || found.be || found.passivePast || found.passivePresent || found.future || found.modal;
  return { ...found, any };
}

function isAuxiliary(of: Reader, fold: string): boolean {
  const { perfect, be, passivePast, passivePresent, future, modal } = AUXILIARIES[of.language];
  return [perfect, be, passivePast, passivePresent, future, modal].some((list) =>
    (list as ReadonlySet<string>).has(fold),
  );
}

/** Where the fixed word or the particle of a form stands: null when it is missing, the verb itself when none is needed. */
function companion(of: Reader, at: number, form: Form): number | null {
  const clause = of.clauseOf[at]!;
  const [from, to] = clauseWords(of, clause);
  if (form.verb.without !== undefined) {
    for (const bad of form.verb.without.split(' ')) {
      for (let here = from; here < to; here += 1) {
        const fold = of.words[here]!.fold;
        if (of.words[here - 1]?.fold === 'naar') continue;
        // "sprak ... uit" is another verb; "sprak uit ervaring" hardly ever stands in a position paper.
        if (bad.length <= 3 ? here > at && fold === bad && !form.kinds.includes('participle') : fold.startsWith(bad)) {
          return null;
        }
      }
    }
  }
  let found = at;
  if (form.verb.with !== undefined) {
    const wanted = form.verb.with.split(' ');
    let near = -1;
    for (let here = from; here < to; here += 1) {
      const fold = of.words[here]!.fold;
      const fits = wanted.some((one) => (one.length <= 4 ? fold === one : fold.startsWith(one)));
      // "naar verwachting" foretells, it expects nothing of anybody.
      const foretold = of.words[here - 1]?.fold === 'naar';
      if (
        fits &&
        !foretold &&
        here !== at &&
        Math.abs(here - at) <= PARTNER &&
        (near < 0 || Math.abs(here - at) < Math.abs(near - at))
      )
        near = here;
    }
    if (near < 0) return null;
    found = near;
  }
  if (!form.whole && form.verb.particle !== undefined) {
    const { particle } = form.verb;
    // "op te roepen": the particle stands before "te".
    if (form.kinds.includes('infinitive') && of.words[at - 1]?.fold === 'te') {
      return of.words[at - 2]?.fold === particle ? at - 2 : null;
    }
    const limit = Math.min(of.words.length, at + REACH);
    for (let here = at + 1; here < limit; here += 1) {
      const { fold } = of.words[here]!;
      // "nodigde de Hoge Vertegenwoordiger [en de lidstaten uit om ...]", "draagt, via projecten, [bij aan]": the particle
      // may stand in the next clause, as long as no other verb has begun there.
      if (of.clauseOf[here]! > clause + 1) break;
      if (here >= to && here > to && (isAuxiliary(of, fold) || RELATIVES.has(fold))) break;
      if (fold === particle) return here;
    }
    return null;
  }
  return found;
}

function isNominal(of: Reader, at: number): boolean {
  const before = of.words[at - 1]?.fold;
  const twoBefore = of.words[at - 2]?.fold;
  // "op aandringen van Nederland": an infinitive right behind a preposition names the act, it does not do it.
  if (isPreposition(of, at - 1)) return true;
  return before === 'het' || (twoBefore === 'het' && of.words[at + 1]?.fold === 'van');
}

/** Verb forms that are nouns as well: "met steun", "concrete besluiten", "de vraag". */
const NOUNS = set(
  'steun vraag vragen eis eisen verzoek verzoeken besluit besluiten prijs prijzen call calls request support',
);

function isNoun(of: Reader, at: number): boolean {
  const before = of.words[at - 1];
  if (!NOUNS.has(of.words[at]!.fold)) return before !== undefined && /^(?:de|een|deze|the|an?)$/.test(before.fold);
  if (before === undefined || /^(?:geen|no)$/.test(before.fold)) return true;
  const light = isDeterminer(before.fold) || isPreposition(of, at - 1);
  const adjective = of.language === 'nl' && /e$/.test(before.fold) && /^\p{Ll}|^\P{L}/u.test(before.text);
  return light || adjective || (at === 1 && /e$/.test(before.fold));
}

function read(of: Reader, at: number, form: Form): Spoken | null {
  const clause = of.clauseOf[at]!;
  if (isNoun(of, at)) return null;
  const partner = companion(of, at, form);
  if (partner === null) return null;
  const own = auxiliaries(of, clause, at);
  let inherited: ReturnType<typeof auxiliaries> | null = null;
  let governor = clause;
  for (let back = clause - 1; back >= 0 && inherited === null && !own.any; back -= 1) {
    const kinds = auxiliaries(of, back, at);
    if (kinds.any) [inherited, governor] = [kinds, back];
  }
  const governing = own.any ? own : (inherited ?? own);
  const has = (kind: Kind) => form.kinds.includes(kind);
  const auxiliary =
    governing.perfect || governing.be || governing.passivePast || governing.passivePresent || governing.future;
  const { fold } = of.words[at]!;
  const toBefore = AUXILIARIES[of.language].to.has(of.words[at - 1]?.fold ?? '');
  const isBe = AUXILIARIES[of.language].be.has(fold);

  let kind: Kind;
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
    } else if (of.language === 'en' && of.words[at - 1]?.fold === 'the') return null;
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
  const bePassive = governing.be && !governing.perfect && form.verb.infinitive !== 'komen';
  const passive =
    kind === 'participle' &&
    (governing.passivePast || governing.passivePresent || bePassive) &&
    !(governing.perfect && own.perfect);

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
export function actsIn(of: Reader): Spoken[] {
  const found: Spoken[] = [];
  for (const [at, word] of of.words.entries()) {
    let best: { spoken: Spoken; rank: number } | null = null;
    for (const form of FORMS[of.language].get(word.fold) ?? []) {
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
export function hasVerb(of: Reader, clause: number): boolean {
  const [from, to] = clauseWords(of, clause);
  return of.words.slice(from, to).some((word) => isAuxiliary(of, word.fold) || FORMS[of.language].has(word.fold));
}

/** Words that begin a clause which hangs on what was said before it. */
const CONTINUING = set(
  `inclusief waaronder met onder en alsmede evenals alsook via bij gekoppeld gezien door in dat die om including such
   inter and as well with that`.replace(/\s+/g, ' '),
);
/** Nouns that announce a verb still to come: "het belang van ..., alsmede de samenwerking ... werd benadrukt". */
const ANNOUNCING = set('belang noodzaak verwachting aandacht steun urgentie importance need');

/** The act that governs a passage (word indexes from..to): its own, else the one its clause hangs on. */
export function governingAct(of: Reader, acts: readonly Spoken[], from: number, to: number): Spoken | null {
  const best = (among: readonly Spoken[]): Spoken | null => {
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
