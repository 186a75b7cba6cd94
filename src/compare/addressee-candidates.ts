/** Those a sentence names of whom something may be asked. Names come from knowledge, or from their capitals. */

import type { AddresseeClass } from '../model.ts';
import { findTerms } from '../text/term-matcher.ts';
import {
  isDeterminer,
  isHyphenated,
  isPlaceName,
  type NamedRegions,
  type ParsedSentence,
  prepositionBefore,
} from './parsed-sentence.ts';

export interface Candidate {
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
export const OUTSIDE = -1;

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
  const taken = placesOf(found);
  for (const [at, word] of of.words.entries()) {
    if (taken.has(at)) continue;
    if (!/^\p{Lu}\p{Ll}/u.test(word.text) || at === 0 || isHyphenated(of, at)) continue;
    const before = of.words[at - 1]!.fold;
    const end = of.pack.isEndPoint(of.words[at - 2]?.fold ?? '');
    const asked = nouns.of.has(before) && (end || addresseeWords.infinitiveBehind.has(of.words[at + 1]?.fold ?? ''));
    if (asked) found.push({ class: 'one', first: at, last: at, rank: 4, rule: 'name', key: word.fold });
  }
  return found;
}

/** Indexes of the words that name some. */
const placesOf = (found: readonly Candidate[]): ReadonlySet<number> =>
  new Set(found.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)));

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
  const places = placesOf(taken);
  for (const [at, word] of of.words.entries()) {
    if (places.has(at)) continue;
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
      const earlier = taken.findLast((one) => one.last < at) ?? previous;
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

export interface NamedAddressees {
  /** In order. */
  readonly all: readonly Candidate[];
  /** The group that the sentence before named last. */
  readonly before: Candidate | null;
}

/** Those a sentence names, in order, and the one the sentence before named last. */
export function addresseesNamedIn(
  of: ParsedSentence,
  regions: NamedRegions,
  previous: ParsedSentence | null,
): NamedAddressees {
  const known = of.read.addressees;
  if (known !== undefined && known.regions === regions && known.previous === previous) return known.found;
  const found = readAddressees(of, regions, previous);
  of.read.addressees = { regions, previous, found };
  return found;
}

function readAddressees(of: ParsedSentence, regions: NamedRegions, previous: ParsedSentence | null): NamedAddressees {
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

/**
 * The class of the group a sentence names last, or null: for what goes on about it without naming it. Who is against or asks
 * itself is passed over.
 */
export function groupNamedIn(of: ParsedSentence, regions: NamedRegions): AddresseeClass | null {
  const groups = addresseesNamedIn(of, regions, null).all.filter((one) => one.class !== 'one' && one.rank !== OUTSIDE);
  // "deze landen": whoever they are, all of them.
  const { back, isGroup } = of.pack.addresseeWords;
  const pointed = of.words.some(({ fold }, at) => isGroup(fold) && back.has(of.words[at - 1]?.fold ?? ''));
  return groups.at(-1)?.class ?? (pointed ? 'all' : null);
}
