/** Of whom something is asked: all of a group, some, or one. */

import type { Reading, Span } from '../model.ts';
import { mostOf } from '../text/grouping.ts';
import { addresseesNamedIn, type Candidate, OUTSIDE } from './addressee-candidates.ts';
import { type NamedRegions, type ParsedSentence, prepositionBefore, spanOf } from './parsed-sentence.ts';

/** "De landen van de Westelijke Balkan onderstreepten": the region belongs to who speaks. */
function belongsTo(of: ParsedSentence, first: number, speaker: Span): boolean {
  const preposition = prepositionBefore(of, first);
  if (preposition === null || !of.pack.nouns.of.has(of.words[preposition]!.fold)) return false;
  return of.words[preposition - 1]?.to === speaker.to;
}

/**
 * "Hun geschillen", "dat zij zullen optreden tegen mensenhandel, ... en de smokkel": the group named last before, here or in
 * the sentence before; a pronoun in the passage counts before one ahead of it.
 */
function pointedBackAt(of: ParsedSentence, from: number, to: number, groups: readonly Candidate[]): Candidate | null {
  for (let step = 0; step < to; step += 1) {
    const at = (from + step) % to;
    if (!of.pack.addresseeWords.theirs.has(of.words[at]!.fold)) continue;
    const earlier = groups.findLast((one) => one.last < at);
    if (earlier !== undefined) return { ...earlier, first: at, last: at, rule: 'anaphor' };
  }
  return null;
}

/** What the addressee depends on of who speaks. */
interface AddresseeOf {
  /** Words of the speaker, who asks and is not asked. */
  readonly span: Reading['span'];
  /** True where the group itself speaks, alone or with others. */
  readonly speaks: boolean;
  /** True where it speaks with others. */
  readonly isJoint: boolean;
  /** True where something is done with the words: "vond plaats in de regio" asks nobody. */
  readonly acts: boolean;
}

/**
 * The addressee of a passage (words from..to), or null: the best placed one in the passage, else one that the sentence
 * puts in front ("Aan de Westelijke Balkanlanden zal het kabinet ..."), else the group that it names elsewhere or as the
 * place of the matter ("stabiliteit in de regio").
 */
export function readAddressee(
  of: ParsedSentence,
  from: number,
  to: number,
  { span: speaker, speaks, isJoint, acts }: AddresseeOf,
  context: { readonly previous: ParsedSentence | null; readonly regions: NamedRegions },
): Reading | null {
  const { all: every, before } = addresseesNamedIn(of, context.regions, context.previous);
  const all = every.filter(({ first, last }) => {
    const span = spanOf(of, first, last);
    return speaker === null || ((span.to <= speaker.from || span.from >= speaker.to) && !belongsTo(of, first, speaker));
  });
  const isIn = (one: Candidate) => one.first >= from && one.last < to;
  const groups = all.filter((one) => one.class !== 'one' && one.rank !== OUTSIDE);
  const near = [all.filter((one) => isIn(one) && one.rank > 0), all.filter((one) => one.last < from && one.rank >= 3)];
  // "De EU en de partners erkennen ...": who speaks is not asked, by whatever other name.
  const far = [groups.filter((one) => isIn(one)), groups.filter((one) => one.rank > 0), groups];
  // Of one country alone in the sentence all of it is said: "gesproken over toetreding en de stappen die Montenegro dient te zetten".
  const named = all.filter((one) => one.rank > 0);
  const only = named.every((one) => one.key === named[0]!.key) ? named : [];
  // "De EU en de partners erkennen ... van belang voor omvorming in de regio": of two that speak the place tells whose matter it is.
  const further = !acts ? [] : speaks ? (isJoint ? far : []) : [...far, only];
  const pool = [...near, ...further].find((some) => some.length > 0) ?? [];
  const rank = mostOf(pool.map((one) => one.rank));
  const back = before === null ? groups : [{ ...before, first: -1, last: -1 }, ...groups];
  const best = pool.find((one) => one.rank === rank) ?? (speaks ? null : pointedBackAt(of, from, to, back));
  if (best === null) return null;
  // "Servië en Kosovo": two named side by side are some.
  const beside = pool.find(
    (one) =>
      best.class === 'one' &&
      one.class === 'one' &&
      one.key !== best.key &&
      one.first > best.last &&
      one.first - best.last <= 2,
  );
  if (beside !== undefined)
    return { value: 'some', span: spanOf(of, best.first, beside.last), rule: 'addressee:several' };
  // "Waardering voor landen die zich aansluiten, en andere landen aansporen": the others are asked, those are praised.
  const those = all.find((one) => one.rule === 'group-that');
  const others = all.find(
    (one) =>
      of.pack.addresseeWords.others.has(of.words[one.first - 1]?.fold ?? '') && one.first > (those?.last ?? Infinity),
  );
  if (best === those && others !== undefined)
    return { value: 'some', span: spanOf(of, others.first - 1, others.last), rule: 'addressee:others' };
  const first = of.pack.addresseeWords.others.has(of.words[best.first - 1]?.fold ?? '') ? best.first - 1 : best.first;
  return { value: best.class, span: spanOf(of, first, best.last), rule: `addressee:${best.rule}` };
}
