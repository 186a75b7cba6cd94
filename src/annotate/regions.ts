/**
 * Which countries and regions a sentence, and each clause of it, is about.
 *
 * Silence and links stand or fall with this: in the paper of 2024 the only "visum" concerns Georgia, and only the heading
 * says so. First that answers: the clause names it, the sentence names it, the sentence points at it ("de regio",
 * "deze landen"), the nearest heading that names any, the paper when it is about one region as a whole.
 */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Evidence, Knowledge, Region, Span } from '../model.ts';
import { findTerms, type TermMatcher, termMatcher } from '../text/term-matcher.ts';
import { type Word, wordsOf } from '../text/tokenize.ts';
import { type Heading, sectionOf, type TokenizedDocument, type TokenizedSentence } from './tokenized-document.ts';

export interface RegionFinding {
  readonly region: string;
  /** Where the answer stands. */
  readonly via: 'clause' | 'sentence' | 'context' | 'heading' | 'document';
  /** The words; in the text of `inheritedFrom` when that is not null. */
  readonly evidence: Evidence;
  /** Id of the sentence or heading block the words stand in, when it is not the sentence itself. */
  readonly inheritedFrom: string | null;
  /** The words as printed (`Georgië`). */
  readonly text: string;
}

export interface SentenceRegions {
  readonly sentence: string;
  readonly regions: readonly RegionFinding[];
  /** In the order of `clauses`; each clause has an answer of its own. */
  readonly clauses: readonly { readonly span: Span; readonly regions: readonly RegionFinding[] }[];
}

/** Share of the sentences naming any region that must name one family for a paper to be about it as a whole. */
const WHOLE_PAPER = 0.8;
/** Sentences that must name it: one mention is no subject. */
const FEWEST = 3;

type RegionsById = ReadonlyMap<string, Region>;

export const regionsById = (knowledge: Knowledge | null): RegionsById =>
  new Map((knowledge?.regions ?? []).map((region) => [region.id, region]));

/** Region ids from a region up to the widest it belongs to, itself first. */
function upwards(id: string, byId: RegionsById): string[] {
  const chain: string[] = [];
  for (let at: string | null = id; at !== null && !chain.includes(at); at = byId.get(at)?.broader ?? null)
    chain.push(at);
  return chain;
}

/**
 * Tells whether what is said about some regions is said about the focus: about a part of it (Servië), the whole, or a
 * group that holds it (kandidaat-lidstaten).
 */
export function focusTest(focus: readonly string[], byId: RegionsById): (regions: readonly string[]) => boolean {
  // A subject without regions, as that of a city, is what all of its papers are about.
  if (focus.length === 0) return () => true;
  const wide = new Set(focus.flatMap((id) => upwards(id, byId)));
  return (regions) =>
    regions.some((region) => wide.has(region) || upwards(region, byId).some((id) => focus.includes(id)));
}

interface Named {
  readonly region: string;
  readonly label: string;
  readonly span: Span;
}

/** Words a region's name can be long: no hit further back can hold another. */
const REACH = 12;

function named(words: readonly Word[], matcher: TermMatcher<Region>): Named[] {
  const all = findTerms(matcher, words);
  return all
    .filter((hit, at) => {
      // "Noord-Macedonië" is one place, "Macedonië" within it no second mention.
      for (let other = at + 1; other < all.length && all[other]!.first === hit.first; other += 1) {
        const next = all[other]!;
        if (next.last > hit.last || (next.last === hit.last && next.of.id <= hit.of.id)) return false;
      }
      for (let other = at - 1; other >= 0 && hit.first - all[other]!.first <= REACH; other -= 1) {
        const back = all[other]!;
        const wider = back.first < hit.first || back.last > hit.last;
        if (back.last >= hit.last && (wider || back.of.id < hit.of.id)) return false;
      }
      return true;
    })
    .map((hit) => ({ region: hit.of.id, label: hit.label, span: hit.span }));
}

function findingOf(
  { region, label, span }: Named,
  text: string,
  via: RegionFinding['via'],
  inheritedFrom: string | null,
): RegionFinding {
  return { region, via, evidence: { label, span }, inheritedFrom, text: text.slice(span.from, span.to) };
}

/** One answer per region: the first place it is named. */
function once(findings: readonly RegionFinding[]): RegionFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ region }) => !seen.has(region) && seen.add(region));
}

/** How a sentence points at places named before: at two or more ("beide landen"), at one country, or at any. */
function pointsAt(text: readonly Word[], { pointing }: LanguagePack): 'two' | 'any' | null {
  for (const [at, word] of text.entries()) {
    if (!pointing.places.has(word.fold)) continue;
    const before = text[at - 1]?.fold ?? '';
    if (pointing.both.has(before)) return 'two';
    if (pointing.placePointers.has(before) || pointing.placesAlone.has(word.fold)) return 'any';
  }
  return null;
}

/** Matchers of region names: those that count in a sentence, all that count in a heading, and those for headings only. */
export interface RegionNames {
  readonly sentence: TermMatcher<Region>;
  readonly heading: TermMatcher<Region>;
  readonly headingOnly: TermMatcher<Region>;
}

export function regionNames(knowledge: Knowledge, pack: LanguagePack): RegionNames {
  const terms = knowledge.regions.flatMap((region) =>
    region.terms
      .filter((term) => term.language === undefined || term.language === pack.code)
      .map((term) => ({ weak: term.weak === true, pattern: [term.label, region] as const })),
  );
  const matcherOf = (some: typeof terms): TermMatcher<Region> =>
    termMatcher(
      some.map((term) => term.pattern),
      pack,
    );
  return {
    sentence: matcherOf(terms.filter((term) => !term.weak)),
    heading: matcherOf(terms),
    headingOnly: matcherOf(terms.filter((term) => term.weak)),
  };
}

/** Regions named in the title of a paper, without those that only wrote it: "European Council conclusions on Moldova". */
function inTitle(words: readonly Word[], names: RegionNames, { pointing }: LanguagePack): Named[] {
  const authors = new Set(
    findTerms(names.headingOnly, words)
      .filter((hit) => pointing.authored.has(words[hit.last + 1]?.fold ?? ''))
      .map((hit) => hit.span.from),
  );
  return named(words, names.heading).filter(({ span }) => !authors.has(span.from));
}

/** What each sentence of prose names itself, by its id. */
type NamedBySentence = ReadonlyMap<string, readonly RegionFinding[]>;

function namedBySentence({ blocks }: TokenizedDocument, names: RegionNames): NamedBySentence {
  const findings = new Map<string, readonly RegionFinding[]>();
  for (const { isProse, sentences } of blocks) {
    if (!isProse) continue;
    for (const { sentence, words } of sentences) {
      const here = named(words, names.sentence).map((name) => findingOf(name, sentence.text, 'sentence', null));
      findings.set(sentence.id, here);
    }
  }
  return findings;
}

/** Regions the paper as a whole is about: its title names them and no other, or nearly all its sentences do. */
function wholePaper(
  { document, blocks, pack }: TokenizedDocument,
  names: RegionNames,
  byId: RegionsById,
  namedIn: NamedBySentence,
): RegionFinding[] {
  const familyOf = ({ region }: { readonly region: string }): string => {
    const chain = upwards(region, byId);
    // The family below the widest group: Servië and Kosovo are one family, Oekraïne and Servië are not.
    return chain.length > 1 ? chain[chain.length - 2]! : chain[0]!;
  };
  const title = blocks.find(({ block }) => block.role === 'title')?.block;
  const titleText = title?.text ?? document.source.title;
  const titled = inTitle(wordsOf(titleText), names, pack);
  if (new Set(titled.map(familyOf)).size === 1) {
    return once(titled.map((name) => findingOf(name, titleText, 'document', title?.id ?? null)));
  }
  if (titled.length > 0) return [];
  const counts = new Map<string, { readonly sentences: number; readonly first: RegionFinding }>();
  let naming = 0;
  for (const [sentence, findings] of namedIn) {
    if (findings.length > 0) naming += 1;
    for (const family of new Set(findings.map(familyOf))) {
      const first = findings.find((finding) => familyOf(finding) === family)!;
      const known = counts.get(family) ?? {
        sentences: 0,
        first: { ...first, via: 'document' as const, inheritedFrom: sentence },
      };
      counts.set(family, { ...known, sentences: known.sentences + 1 });
    }
  }
  const [most] = [...counts].sort(([x, a], [y, b]) => b.sentences - a.sentences || (x < y ? -1 : 1));
  if (most === undefined || most[1].sentences < FEWEST || most[1].sentences / naming < WHOLE_PAPER) return [];
  return [{ ...most[1].first, region: most[0] }];
}

interface Context {
  readonly heading: readonly RegionFinding[];
  readonly paper: readonly RegionFinding[];
  /** What the last sentences of the section named, nearest first. */
  readonly before: readonly (readonly RegionFinding[])[];
}

function fromContext(words: readonly Word[], before: Context['before'], pack: LanguagePack): RegionFinding[] {
  const points = pointsAt(words, pack);
  if (points === null) return [];
  const last = before.find((findings) => points === 'any' || findings.length > 1);
  return (last ?? []).map((finding) => ({ ...finding, via: 'context' as const }));
}

function sentenceRegions(
  { sentence, words, clauses }: TokenizedSentence,
  named: readonly RegionFinding[],
  context: Context,
  pack: LanguagePack,
): SentenceRegions {
  const answers = [named, fromContext(words, context.before, pack), context.heading, context.paper];
  const whole = once(answers.find((findings) => findings.length > 0) ?? []);
  let at = 0;
  return {
    sentence: sentence.id,
    regions: whole,
    clauses: clauses.map((span) => {
      const here: RegionFinding[] = [];
      while (at < named.length && named[at]!.evidence.span.from < span.to) {
        if (named[at]!.evidence.span.to <= span.to) here.push({ ...named[at]!, via: 'clause' });
        at += 1;
      }
      return { span, regions: here.length > 0 ? once(here) : whole };
    }),
  };
}

/** What the nearest heading that names any region names. */
function underHeading(headings: readonly Heading[], names: RegionNames): readonly RegionFinding[] {
  for (const { words, text, block } of headings) {
    const findings = named(words, names.heading).map((name) => findingOf(name, text, 'heading', block || null));
    if (findings.length > 0) return once(findings);
  }
  return [];
}

/**
 * For every sentence of prose, by id, the regions it is about and those of each of its clauses, with the words they were
 * read off. Without regions in the knowledge every answer is empty.
 */
export function regionsOf(
  tokenized: TokenizedDocument,
  names: RegionNames,
  byId: RegionsById,
): ReadonlyMap<string, SentenceRegions> {
  const namedIn = namedBySentence(tokenized, names);
  const paper = wholePaper(tokenized, names, byId, namedIn);
  const regions = new Map<string, SentenceRegions>();
  let before: (readonly RegionFinding[])[] = [];
  let section = '';
  for (const { block, isProse, isHeading, headings, sentences } of tokenized.blocks) {
    if (isHeading) before = [];
    if (!isProse) continue;
    if (sectionOf(block) !== section) before = [];
    section = sectionOf(block);
    const heading = underHeading(headings, names);
    for (const sentence of sentences) {
      const { id } = sentence.sentence;
      const found = sentenceRegions(sentence, namedIn.get(id) ?? [], { heading, paper, before }, tokenized.pack);
      regions.set(id, found);
      const itself = found.regions.filter(({ via }) => via === 'sentence');
      if (itself.length > 0)
        before = [itself.map((finding) => ({ ...finding, inheritedFrom: id })), ...before].slice(0, 3);
    }
  }
  return regions;
}
