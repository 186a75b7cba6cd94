/** Speakers named in a sentence, each with whether it can be the subject of its clause; those joined are one. */

import type { Region } from '../model.ts';
import type { CompiledSpeakers } from '../profile/compiled-speakers.ts';
import type { Speaker, SpeakerKind } from '../profile/profile.ts';
import { findTerms, type TermHit, type TermMatcher } from '../text/term-matcher.ts';
import {
  clauseWords,
  isCutAfter,
  isDeterminer,
  isHyphenated,
  isPlaceName,
  type ParsedSentence,
  prepositionBefore,
} from './parsed-sentence.ts';

/** Words first..last name who may speak: one speaker, or several that are one subject ("de EU en de partners"). */
export interface Mention {
  readonly speakers: readonly Speaker[];
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  readonly subject: boolean;
}

/** Names by which speakers are known. */
export interface KnownNames {
  readonly regions: TermMatcher<Region>;
  readonly known: CompiledSpeakers;
}

/** Whether all of them are of one kind. */
export const isOfKind = ({ speakers }: Mention, kind: SpeakerKind): boolean =>
  speakers.every((one) => one.kind === kind);

type Hit = Pick<TermHit<Speaker>, 'of' | 'first' | 'last'>;

/** "De vaste commissie" is not "de Commissie", nor the "i" of "i.e." "I": one word written in capitals counts so alone. */
function isSpeltSo(of: ParsedSentence, { label, first, last }: TermHit<Speaker>): boolean {
  const { text } = of.words[first]!;
  const capital = /^=\p{Lu}/u.test(label) || text.length === 1;
  return first !== last || !capital || /^\p{Lu}/u.test(text);
}

/** Words back from "als" within which "zowel" makes it join: "zowel de EU als Nederland". */
const PAIR = 8;
/** Words of one noun group before its noun: "de zes overige". */
const LIGHT = 4;

/** Where the noun of a group that begins at `at` may stand: behind determiners, numbers, adjectives, "EU-"; a name stops it. */
function pastLight(of: ParsedSentence, at: number, isName: (at: number) => boolean): number {
  let here = at;
  for (let steps = 0; steps < LIGHT; steps += 1) {
    const word = of.words[here];
    if (word === undefined || isName(here)) break;
    const half = isHyphenated(of, here);
    const light = isDeterminer(of, here) || /^\d+$/.test(word.fold) || of.pack.nouns.isAdjective(word.text, word.fold);
    if (!half && (!light || isCutAfter(of, here))) break;
    here += 1;
  }
  return here;
}

/** Where a name may stand that is joined to words ending at `last`: behind "en", or "als" after "zowel". */
function joinedAt(of: ParsedSentence, last: number, isName: (at: number) => boolean): number | null {
  const { nouns, speakers } = of.pack;
  const joiner = of.words[last + 1]?.fold ?? '';
  const joins = nouns.and.has(joiner) || (speakers.pairing.has(joiner) && isPaired(of, last));
  return joins ? pastLight(of, last + 2, isName) : null;
}

/** Whether "zowel" or "both" stands shortly before. */
const isPaired = (of: ParsedSentence, at: number): boolean =>
  of.words.slice(Math.max(0, at - PAIR), at).some(({ fold }) => of.pack.speakers.pairOpening.has(fold));

/** Whether the words before say that this one is only compared: "anders dan Nederland", "net als de Commissie". */
function isCompared(of: ParsedSentence, first: number): boolean {
  const { speakers } = of.pack;
  const at = isDeterminer(of, first - 1) ? first - 2 : first - 1;
  const fold = of.words[at]?.fold ?? '';
  return speakers.comparing.has(fold) && !(speakers.pairing.has(fold) && isPaired(of, at));
}

/**
 * A premier of somebody else: "de Servische minister-president", "the Serbian prime minister" have an adjective of a country
 * before them; "de minister van Buitenlandse Zaken van Hongarije" the country behind, after what the office is about.
 */
function isForeign(
  of: ParsedSentence,
  { first, last }: Hit,
  places: ReadonlySet<number>,
  known: CompiledSpeakers,
): boolean {
  const { speakers, nouns } = of.pack;
  const before = of.words[first - 1];
  const adjective = before !== undefined && /^\p{Lu}/u.test(before.text) && speakers.foreignAdjective.test(before.fold);
  if (adjective && !known.placeAdjectives.has(before.fold)) return true;
  let at = last + 1;
  while (nouns.of.has(of.words[at]?.fold ?? '') || speakers.charge.has(of.words[at]?.fold ?? '')) {
    const behind = isDeterminer(of, at + 1) ? at + 2 : at + 1;
    const word = of.words[behind];
    if (word === undefined) return false;
    if (places.has(behind) || places.has(behind + 1)) return true;
    if (!speakers.portfolios.has(word.fold)) {
      // An office is of its country, or of what it is about; a name that is neither is somebody else's country.
      return nouns.of.has(of.words[at]!.fold) && /^\p{Lu}\p{Ll}/u.test(word.text) && !known.placeNames.has(word.fold);
    }
    at = behind + 1;
    // "Buitenlandse Zaken", "Economische Zaken en Klimaat": the rest of what it is about.
    while (speakers.portfolios.has(of.words[at]?.fold ?? '') || joinsPortfolios(of, at)) at += 1;
  }
  return false;
}

function joinsPortfolios(of: ParsedSentence, at: number): boolean {
  return (
    of.pack.nouns.and.has(of.words[at]?.fold ?? '') && of.pack.speakers.portfolios.has(of.words[at + 1]?.fold ?? '')
  );
}

/** Whether the words first.. stand where a subject can: under no preposition, and not as one of those named among many. */
function canBeSubject(of: ParsedSentence, first: number): boolean {
  const { speakers, nouns } = of.pack;
  if (isCompared(of, first) || speakers.among.has(of.words[first - 1]?.fold ?? '')) return false;
  const preposition = prepositionBefore(of, first);
  if (preposition === null) return true;
  // "Een groot deel van de lidstaten", "de voorzitter van de Raad": the noun after "van" speaks.
  return (
    nouns.of.has(of.words[preposition]!.fold) &&
    speakers.partitives.has(of.words[preposition - 1]?.fold ?? '') &&
    prepositionBefore(of, preposition - 1) === null
  );
}

/** Leaders are those of whom they are said to be: "regeringsleiders van de Westelijke Balkan" are no leaders of the EU. */
function leadersOf(
  of: ParsedSentence,
  hit: Hit,
  hits: readonly Hit[],
  named: Speaker,
): [speakers: Speaker[], last: number] {
  const { nouns } = of.pack;
  const isName = (here: number) => hits.some((one) => one.first === here);
  let at = nouns.of.has(of.words[hit.last + 1]?.fold ?? '') ? pastLight(of, hit.last + 2, isName) : -1;
  let last = hit.last;
  const found = new Set<Speaker>();
  while (at >= 0) {
    const whose = hits.find((one) => at >= one.first && at <= one.last);
    if (whose === undefined) break;
    found.add(whose.of === named ? named : hit.of);
    last = whose.last;
    at = joinedAt(of, last, isName) ?? -1;
  }
  return found.size === 0 ? [[hit.of], hit.last] : [[...found], last];
}

function hitsIn(of: ParsedSentence, { regions, known }: KnownNames): Hit[] {
  const places = new Set<number>();
  const found: Hit[] = findTerms(known.matcher, of.words).filter((hit) => isSpeltSo(of, hit));
  for (const hit of findTerms(regions, of.words)) {
    for (let at = hit.first; at <= hit.last; at += 1) places.add(at);
    if (isPlaceName(of, hit.first, hit.last)) found.push({ ...hit, of: known.named });
  }
  const kept: Hit[] = [];
  let end = -1;
  for (const hit of found.sort((x, y) => x.first - y.first || y.last - x.last || (x.of.id < y.of.id ? -1 : 1))) {
    if (hit.first <= end || isHyphenated(of, hit.last)) continue;
    end = hit.last;
    const speaker = hit.of.kind === 'person' && isForeign(of, hit, places, known) ? known.named : hit.of;
    // "de Westelijke Balkan landen" is one name.
    const last = kept.at(-1);
    if (last !== undefined && last.last === hit.first - 1 && last.of === speaker && !isCutAfter(of, last.last)) {
      kept[kept.length - 1] = { ...last, last: hit.last };
    } else kept.push({ of: speaker, first: hit.first, last: hit.last });
  }
  return kept;
}

/** "De minister van Buitenlandse Zaken en de Commissie benadrukten": a clause cut between them parts no two subjects. */
function isOneSubject(of: ParsedSentence, before: Mention, hit: Hit): boolean {
  if (before.clause === of.clauseOf[hit.first]) return true;
  const [from] = clauseWords(of, before.clause);
  const { auxiliaries, verbForms } = of.pack;
  return !of.words.slice(from, hit.first).some(({ fold }) => auxiliaries.has(fold) || verbForms.has(fold));
}

/** Every speaker a sentence names, in order. */
export function mentionsIn(of: ParsedSentence, names: KnownNames): readonly Mention[] {
  const { regions, known } = names;
  const before = of.read.mentions;
  if (before !== undefined && before.regions === regions && before.known === known) return before.found;
  const found = readMentions(of, names);
  of.read.mentions = { regions, known, found };
  return found;
}

function readMentions(of: ParsedSentence, names: KnownNames): Mention[] {
  const { named } = names.known;
  const hits = hitsIn(of, names);
  const mentions: Mention[] = [];
  let end = -1;
  for (const hit of hits) {
    if (hit.first <= end) continue;
    const [speakers, last] = hit.of.kind === 'many' ? leadersOf(of, hit, hits, named) : [[hit.of], hit.last];
    end = last;
    const before = mentions.at(-1);
    // "De Europese Unie (EU) en haar lidstaten": the short name adds nobody.
    if (before !== undefined && hit.first === before.last + 1 && before.speakers.includes(hit.of)) {
      mentions[mentions.length - 1] = { ...before, last };
      continue;
    }
    const isName = (here: number) => here === hit.first;
    if (before !== undefined && joinedAt(of, before.last, isName) === hit.first && isOneSubject(of, before, hit)) {
      const all = [...new Set([...before.speakers, ...speakers])];
      mentions[mentions.length - 1] = { ...before, speakers: all, last };
      continue;
    }
    mentions.push({
      speakers,
      first: hit.first,
      last,
      clause: of.clauseOf[hit.first]!,
      subject: canBeSubject(of, hit.first),
    });
  }
  return mentions;
}
