/** Of whom something is asked: all of a group, some, or one. Names come from knowledge, or from their capitals. */

import type { AddresseeClass, Reading, Span } from '../model.ts';
import { findTerms } from '../text/term-matcher.ts';
import {
  isDeterminer,
  isHyphenated,
  isPlaceName,
  type NamedRegions,
  type ParsedSentence,
  prepositionBefore,
  spanOf,
} from './parsed-sentence.ts';

interface Candidate {
  readonly class: AddresseeClass;
  readonly first: number;
  readonly last: number;
  /** How likely it is that this is the one asked. */
  readonly rank: number;
  readonly rule: string;
  /** Identity of a named one, for telling one country from two. */
  readonly key: string | null;
}

/** The rank of who is against, or asks itself: never asked. One that only gives the place of a matter has rank 0. */
const OUTSIDE = -1;

/** Words back from "door de partners" within which the end stands that they are to reach. */
const AGENT_REACH = 6;

function rankOf(of: ParsedSentence, first: number): number {
  const { addresseeWords, nouns } = of.pack;
  const preposition = prepositionBefore(of, first);
  if (preposition === null) {
    const joiner = first - 1 - (isDeterminer(of, first - 1) ? 1 : 0);
    const isJoined = joiner > 0 && nouns.and.has(of.words[joiner]!.fold);
    return isJoined && prepositionBefore(of, joiner - 1) !== null ? rankOf(of, joiner - 1) : 2;
  }
  let { fold } = of.words[preposition]!;
  const { aside, against } = addresseeWords;
  // "samenwerking met en tussen de landen": the first of the two counts.
  if (aside.has(fold) && nouns.and.has(of.words[preposition - 1]?.fold ?? ''))
    fold = of.words[preposition - 2]?.fold ?? fold;
  if (against.has(fold)) return OUTSIDE;
  if (addresseeWords.together.has(of.words[preposition - 1]?.fold ?? '')) return OUTSIDE;
  if (aside.has(fold)) return 0;
  // "de-escalatie tussen Servië en Kosovo": both are asked.
  if (addresseeWords.between.has(fold)) return 1;
  if (nouns.of.has(fold)) {
    const before = of.words[preposition - 1];
    // "Op verzoek van Nederland en andere lidstaten": these asked, they are not asked.
    if (before !== undefined && addresseeWords.asking.has(before.fold)) return OUTSIDE;
    // "aansluiting van Servië", and fronted "Van de Westelijke Balkanlanden zal ... vragen".
    if (before === undefined || of.pack.isEndPoint(before.fold)) return 4;
    return preposition === 0 || addresseeWords.verbBehind.has(of.words[first + 1]?.fold ?? '') ? 3 : 1;
  }
  if (nouns.by.has(fold)) {
    const near = of.words.slice(Math.max(0, preposition - AGENT_REACH), preposition);
    return near.some((word) => of.pack.isEndPoint(word.fold)) ? 3 : 0;
  }
  return nouns.to.has(fold) ? 3 : 1;
}

function named(of: ParsedSentence, { names, groups }: NamedRegions): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of findTerms(names, of.words)) {
    if (!isPlaceName(of, hit.first, hit.last)) continue;
    const after = of.words[hit.last + 1]?.fold ?? '';
    const group = groups.has(hit.of.id);
    const noun = of.pack.addresseeWords.isGroup(after) ? hit.last + 1 : hit.last;
    const [kind, rule] = group ? groupClass(of, hit.first, noun, 'region') : (['one', 'region'] as const);
    found.push({ class: kind, first: hit.first, last: noun, rank: rankOf(of, hit.first), rule, key: hit.of.id });
  }
  const { addresseeWords, nouns } = of.pack;
  // Without knowledge: a capital after "van", behind something that can be done in full ("aansluiting van Noorwegen").
  for (const [at, word] of of.words.entries()) {
    if (found.some((one) => at >= one.first && at <= one.last)) continue;
    if (!/^\p{Lu}\p{Ll}/u.test(word.text) || at === 0 || isHyphenated(of, at)) continue;
    const before = of.words[at - 1]!.fold;
    const end = of.pack.isEndPoint(of.words[at - 2]?.fold ?? '');
    const asked = nouns.of.has(before) && (end || addresseeWords.infinitiveBehind.has(of.words[at + 1]?.fold ?? ''));
    if (asked) found.push({ class: 'one', first: at, last: at, rank: 4, rule: 'name', key: word.fold });
  }
  return found;
}

/** Class of a group noun, from the words before and after it. */
function groupClass(of: ParsedSentence, first: number, last: number, rule: string): [AddresseeClass, string] {
  const { addresseeWords: words } = of.pack;
  const next = of.words[last + 1];
  const comma = next === undefined ? true : of.text.slice(of.words[last]!.to, next.from).includes(',');
  if (next !== undefined && !comma && words.restricting.has(next.fold)) return ['some', `${rule}-that`];
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const { fold } = of.words[at]!;
    if (words.some.has(fold)) return ['some', `${rule}-some`];
    if (words.all.has(fold) || prepositionBefore(of, at + 1) === at) break;
  }
  return ['all', rule];
}

function grouped(of: ParsedSentence, previous: Candidate | null, taken: readonly Candidate[]): Candidate[] {
  const { addresseeWords: words } = of.pack;
  const found: Candidate[] = [];
  for (const [at, word] of of.words.entries()) {
    if (taken.some((one) => at >= one.first && at <= one.last)) continue;
    // "de Verenigde Staten"
    if (at > 0 && words.inNames.has(word.text)) continue;
    const single = words.isSingle(word.fold);
    if (!single && !words.isGroup(word.fold)) continue;
    if (words.outside.has(of.words[at - 1]?.fold ?? '') || words.origin.has(of.words[at + 2]?.fold ?? '')) continue;
    const before = of.words[at - 1]?.fold ?? '';
    // "dat lidstaten" points at nothing; "dat land" does.
    // "those partners that have not yet done so" are some, pointed out by what they do.
    const pointedOut = words.pointingOut.has(before) && words.restricting.has(of.words[at + 1]?.fold ?? '');
    const back = words.back.has(before) && !pointedOut && !(!single && words.conjunctions.has(before));
    const rank = rankOf(of, at);
    // "het land", "deze landen": whoever was named last before, here or in the sentence before.
    if (single || back) {
      const earlier = [...taken].filter((one) => one.last < at).at(-1) ?? previous;
      if (earlier === null) continue;
      if (single && earlier.class !== 'one') continue;
      // "deze landen" after "Noorwegen en IJsland": more than one.
      const kind = !single && earlier.class === 'one' ? 'some' : earlier.class;
      found.push({ ...earlier, class: kind, first: back ? at - 1 : at, last: at, rank, rule: 'anaphor' });
      continue;
    }
    const [kind, rule] = groupClass(of, at, at, 'group');
    found.push({ class: kind, first: at, last: at, rank, rule, key: null });
  }
  return found;
}

/** Those a sentence names, in order, and the one the sentence before named last. */
function candidates(
  of: ParsedSentence,
  regions: NamedRegions,
  previous: ParsedSentence | null,
): { readonly all: readonly Candidate[]; readonly before: Candidate | null } {
  const names = named(of, regions);
  let earlier: Candidate | null = null;
  if (previous !== null) {
    const there = named(previous, regions);
    earlier = [...there, ...grouped(previous, null, there)].sort((x, y) => x.first - y.first).at(-1) ?? null;
  }
  const all = [...names, ...grouped(of, earlier, names)].sort((x, y) => x.first - y.first);
  // "tussen Servië en Kosovo": what is joined to a name stands under the same preposition.
  for (const [index, one] of all.entries()) {
    const before = all[index - 1];
    if (
      before !== undefined &&
      of.pack.nouns.and.has(of.words[one.first - 1]?.fold ?? '') &&
      before.last === one.first - 2
    ) {
      all[index] = { ...one, rank: before.rank };
    }
  }
  return { all, before: earlier !== null && earlier.class !== 'one' ? earlier : null };
}

/** "De landen van de Westelijke Balkan onderstreepten": the region belongs to who speaks. */
function belongsTo(of: ParsedSentence, first: number, speaker: Span): boolean {
  const preposition = prepositionBefore(of, first);
  if (preposition === null || !of.pack.nouns.of.has(of.words[preposition]!.fold)) return false;
  return of.words[preposition - 1]?.to === speaker.to;
}

/** "Hun geschillen", "dat zij zullen optreden": the group named last before, here or in the sentence before. */
function pointedBackAt(of: ParsedSentence, from: number, to: number, groups: readonly Candidate[]): Candidate | null {
  for (let at = from; at < to; at += 1) {
    if (!of.pack.addresseeWords.theirs.has(of.words[at]!.fold)) continue;
    const earlier = groups.filter((one) => one.last < at).at(-1);
    if (earlier !== undefined) return { ...earlier, first: at, last: at, rule: 'anaphor' };
  }
  return null;
}

/**
 * The addressee of a passage (words from..to), or null: the best placed one in the passage, else one that the sentence
 * puts in front ("Aan de Westelijke Balkanlanden zal het kabinet ..."), else the group that it names elsewhere or as the
 * place of the matter ("stabiliteit in de regio"). `span` is that of the speaker, who asks and is not asked; `speaks` is
 * true where the group itself speaks, alone or with others, `acts` where something is done with the words: "vond plaats in
 * de regio" asks nobody.
 */
export function readAddressee(
  of: ParsedSentence,
  from: number,
  to: number,
  { span: speaker, speaks, acts }: { readonly span: Reading['span']; readonly speaks: boolean; readonly acts: boolean },
  context: { readonly previous: ParsedSentence | null; readonly regions: NamedRegions },
): Reading | null {
  const { all: every, before } = candidates(of, context.regions, context.previous);
  const all = every.filter(({ first, last }) => {
    const span = spanOf(of, first, last);
    return speaker === null || ((span.to <= speaker.from || span.from >= speaker.to) && !belongsTo(of, first, speaker));
  });
  const isIn = (one: Candidate) => one.first >= from && one.last < to;
  const groups = all.filter((one) => one.class !== 'one' && one.rank !== OUTSIDE);
  const near = [all.filter((one) => isIn(one) && one.rank > 0), all.filter((one) => one.last < from && one.rank >= 3)];
  // "De EU en de partners erkennen ...": who speaks is not asked, by whatever other name.
  const far = [groups.filter((one) => isIn(one)), groups.filter((one) => one.rank > 0), groups];
  const pool = [...near, ...(speaks || !acts ? [] : far)].find((some) => some.length > 0) ?? [];
  const rank = Math.max(...pool.map((one) => one.rank));
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
