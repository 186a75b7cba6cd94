/** The act a passage hangs on: its own, or the one its clause is part of. */

import { isSaidBefore, type ParsedSentence } from './parsed-sentence.ts';
import type { SpeechAct } from './speech-acts.ts';
import { auxiliaries } from './verb-forms.ts';

/**
 * Whether an act is part of what another says: in a relative clause ("stappen die Montenegro dient te zetten"), or what is
 * or will be behind "dat" ("erkennen dat resultaten van belang zijn", "de toezegging dat zij ... zullen versterken").
 */
function hangs(of: ParsedSentence, { verb, clause, aside, ofMatter, byHelper }: SpeechAct): boolean {
  const { verbs, nouns } = of.pack;
  const start = of.clauseStarts[clause]!;
  const opening = of.words[start]!.fold;
  if (aside) return true;
  if (!ofMatter && !byHelper) return false;
  if (nouns.joiners.has(opening) && verb - start <= 2) return false;
  return verbs.relatives.has(opening) || isSaidBefore(of, verb, verbs.saying);
}

/** "Waardering uitspreken voor landen die ..., en andere landen aansporen": the others are those something is asked of. */
function askingTheRest(of: ParsedSentence, praise: SpeechAct, acts: readonly SpeechAct[]): SpeechAct | null {
  if (praise.act.id !== 'appreciate') return null;
  const { others, isGroup } = of.pack.addresseeWords;
  const rest = of.words.findIndex(
    ({ fold }, at) => at > praise.verb && others.has(fold) && isGroup(of.words[at + 1]?.fold ?? ''),
  );
  return rest < 0 ? null : (acts.find((one) => one.verb > praise.verb && one.act.step !== null && !one.aside) ?? null);
}

/** "Onze samenwerking is waardevol gebleken en zal verder worden ontwikkeld": of one matter what will be done weighs more. */
function goesOn(of: ParsedSentence, { clause }: SpeechAct, acts: readonly SpeechAct[]): SpeechAct | null {
  const start = of.clauseStarts[clause + 1];
  if (start === undefined || !of.pack.nouns.joiners.has(of.words[start]!.fold)) return null;
  return acts.find((one) => one.verb === start + 1 && !one.ofMatter && !one.aside) ?? null;
}

/** The act that governs a passage (word indexes from..to): its own, else the one its clause hangs on. */
export function governingAct(
  of: ParsedSentence,
  acts: readonly SpeechAct[],
  from: number,
  to: number,
): SpeechAct | null {
  const { verbs } = of.pack;
  const best = (among: readonly SpeechAct[]): SpeechAct | null => {
    const main = among.filter((one) => !one.aside);
    const free = main.filter((one) => !hangs(of, one));
    const pool = [free, main, among].find((some) => some.length > 0) ?? [];
    const done = pool.find((one) => one.act.step !== null && !one.ofMatter) ?? pool.find((one) => !one.ofMatter);
    const found = done ?? pool[0] ?? null;
    return found === null ? null : (askingTheRest(of, found, acts) ?? found);
  };
  if (from >= of.words.length) return null;
  const clause = of.clauseOf[from]!;
  const own = best(acts.filter((one) => one.verb >= from && one.verb < to));
  const governing = (act: SpeechAct | null): SpeechAct | null => {
    if (act === null || !hangs(of, act)) return act;
    const before = best(acts.filter((one) => one.verb < act.verb && !one.aside));
    // What stands in a relative clause is nobody's act in this sentence.
    return before ?? (act.aside && act.byHelper ? null : act);
  };
  if (own !== null) {
    const governed = governing(own);
    return governed === own && own.ofMatter ? (goesOn(of, own, acts) ?? own) : governed;
  }
  const last = of.clauseOf[Math.max(from, to - 1)]!;
  const at = (index: number) => best(acts.filter((one) => one.clause === index && !one.aside));
  const kinds = auxiliaries(of, last, of.words.length);
  const announces = of.words.slice(from, to).some((word) => verbs.announcing.has(word.fold));
  const start = of.words[from]!.fold;
  const hanging = verbs.continuing.has(start) && !(announces && !kinds.any);
  const ahead = (kinds.any && !hanging) || (announces && !kinds.any && !verbs.neverAhead.has(start));
  if (ahead) {
    for (let next = last + 1; next <= last + 2 && next < of.clauses.length; next += 1) {
      const found = at(next);
      if (found !== null) return found;
    }
  }
  for (let back = clause; back >= 0; back -= 1) {
    const found = governing(at(back));
    if (found !== null) return found;
  }
  for (let next = last + 1; next < of.clauses.length; next += 1) {
    const found = at(next);
    if (found !== null) return found;
  }
  return null;
}
