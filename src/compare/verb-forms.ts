/** Forms of the verbs of text/acts.ts, auxiliaries around them, and the words that belong to a verb from a distance. */

import { ACTS, type Act, type Verb } from '../languages/speech-acts.ts';
import type { Language } from '../model.ts';
import { clauseWords, isPreposition, type ParsedSentence } from './parsed-sentence.ts';

export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '));
export type VerbFormKind = 'infinitive' | 'present' | 'past' | 'participle';
export interface VerbForm {
  readonly act: Act;
  readonly verb: Verb;
  readonly kinds: readonly VerbFormKind[];
  /** True when the particle is part of the word ("opgeroepen") or there is none. */
  readonly whole: boolean;
}

function formsOf(language: Language): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (text: string, act: Act, verb: Verb, kind: VerbFormKind, whole: boolean) => {
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
/** Forms of every verb of the list, folded. */
export const VERB_FORMS: Readonly<Record<Language, ReadonlyMap<string, readonly VerbForm[]>>> = {
  nl: formsOf('nl'),
  en: formsOf('en'),
};

export const AUXILIARIES = {
  nl: {
    perfect: wordSet('heb hebt heeft hebben had hadden'),
    be: wordSet('ben is zijn was waren'),
    passivePast: wordSet('werd werden'),
    passivePresent: wordSet('word wordt worden'),
    future: wordSet('zal zullen'),
    modal: wordSet('zou zouden moet moeten kan kunnen mag mogen wil willen dient dienen blijft blijven'),
    to: wordSet('te'),
  },
  en: {
    perfect: wordSet('has have had having'),
    be: wordSet('is are was were be been being'),
    passivePast: wordSet('was were been'),
    passivePresent: wordSet('is are be being'),
    future: wordSet('will shall'),
    modal: wordSet('would should must can may could might'),
    to: wordSet('to'),
  },
} as const;
/** Words behind a verb within which its auxiliary may stand: "gesproken zal worden over". */
const BEHIND = 3;
/** Words a separable verb's particle may be away from its verb: the longest in the papers is 14. */
const REACH = 30;
/** Words a fixed word may be away from its verb: "aandacht voor de situatie in de grensregio gevraagd". */
const PARTNER = 8;
/** Words that open a relative clause. */
export const RELATIVES = wordSet(
  'die dat welke zoals waar waarbij waarin waarmee waarvoor waarvan waartoe which that who as',
);
type Kinds = Readonly<Record<keyof (typeof AUXILIARIES)['nl'], boolean>>;
/**
 * Auxiliaries of a clause, as seen from the verb at `at`: those before it, and in a subordinate clause those right behind
 * it ("gesproken zal worden"). "Zijn" after a preposition is "his".
 */
export function auxiliaries(of: ParsedSentence, clause: number, at: number): Kinds & { readonly any: boolean } {
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

export function isAuxiliary(of: ParsedSentence, fold: string): boolean {
  const { perfect, be, passivePast, passivePresent, future, modal } = AUXILIARIES[of.language];
  return [perfect, be, passivePast, passivePresent, future, modal].some((list) =>
    (list as ReadonlySet<string>).has(fold),
  );
}

/** Where the fixed word or the particle of a form stands: null when it is missing, the verb itself when none is needed. */
export function auxiliaryOf(of: ParsedSentence, at: number, form: VerbForm): number | null {
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
