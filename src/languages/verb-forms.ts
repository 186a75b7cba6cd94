/** The forms of the verbs of a language by form, for looking up each word of a sentence. */
import type { LanguageData } from './pack.ts';
import { ACTS, type Act, type Verb } from './speech-acts.ts';

export type VerbFormKind = 'infinitive' | 'present' | 'past' | 'participle';
export interface VerbForm {
  readonly act: Act;
  readonly verb: Verb;
  readonly kinds: readonly VerbFormKind[];
  /** True when the particle is part of the word ("opgeroepen") or there is none. */
  readonly whole: boolean;
}

/** Every form of every verb of an act, folded. */
export function verbForms({ acts, verbs }: LanguageData): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (text: string, act: Act, verb: Verb, kind: VerbFormKind, whole: boolean) => {
    for (const form of text.split(' ').filter((word) => word !== '')) {
      const known = forms.get(form) ?? [];
      const same = known.find((other) => other.verb === verb && other.whole === whole);
      if (same !== undefined) known[known.indexOf(same)] = { ...same, kinds: [...same.kinds, kind] };
      else known.push({ act, verb, kinds: [kind], whole });
      forms.set(form, known);
    }
  };
  for (const act of ACTS) {
    for (const verb of acts[act.id] ?? []) {
      const joined = (text: string) => text.replace(/\S+/g, (form) => `${verb.particle ?? ''}${form}`);
      const apart = verb.particle === undefined;
      add(verb.infinitive, act, verb, 'infinitive', apart);
      add(verb.present, act, verb, 'present', apart);
      add(verb.past, act, verb, 'past', apart);
      // "prioriteit gegeven aan" is not "aangegeven": a Dutch participle carries its particle.
      if (apart || !verbs.separable) add(verb.participle, act, verb, 'participle', apart);
      if (!apart && verbs.separable) {
        add(joined(verb.infinitive), act, verb, 'infinitive', true);
        add(joined(verb.present), act, verb, 'present', true);
        add(joined(verb.past), act, verb, 'past', true);
        add(joined(verb.participle), act, verb, 'participle', true);
      }
    }
  }
  return forms;
}
