/**
 * Which countries and regions a sentence, and each clause of it, is about.
 *
 * Silence and links stand or fall with this: in the paper of 2024 the only "visum" concerns Georgia, and only the heading
 * says so. First that answers: the clause names it, the sentence names it, the sentence points at it ("de regio",
 * "deze landen"), the nearest heading that names any, the paper when it is about one region as a whole.
 */
import type { Document, Evidence, Knowledge, Language, Region, Sentence, Span } from '../model.ts';
import { isProse } from '../text/block-scope.ts';
import { clauses } from '../text/clauses.ts';
import { memoizeByIdentity } from '../text/memoize.ts';
import { findTerms, type TermMatcher, termMatcher } from '../text/term-matcher.ts';
import { type Word, wordsOf } from '../text/tokenize.ts';
import { headingsAbove, isHeadingBlock } from './enclosing-headings.ts';

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

/** Words that point at a region just named, by their first word. */
const POINTERS: Record<Language, ReadonlySet<string>> = {
  nl: new Set('de deze die dit het beide dergelijke'.split(' ')),
  en: new Set('the these this those that both such'.split(' ')),
};
const PLACES: Record<Language, ReadonlySet<string>> = {
  nl: new Set('regio landen land partners partnerlanden buurlanden'.split(' ')),
  en: new Set('region countries country partners partner'.split(' ')),
};
/** Share of the sentences naming any region that must name one family for a paper to be about it as a whole. */
const WHOLE_PAPER = 0.8;
/** Sentences that must name it: one mention is no subject. */
const FEWEST = 3;

/** Region ids from a region up to the widest it belongs to, itself first. */
function upwards(id: string, byId: ReadonlyMap<string, Region>): string[] {
  const chain: string[] = [];
  for (let at: string | null = id; at !== null && !chain.includes(at); at = byId.get(at)?.broader ?? null)
    chain.push(at);
  return chain;
}

/**
 * Is what is said about these regions said about the focus: about a part of it (Servië), the whole, or a group that
 * holds it (kandidaat-lidstaten).
 */
export function inFocus(regions: Iterable<string>, focus: readonly string[], knowledge: Knowledge): boolean {
  const byId = new Map(knowledge.regions.map((region) => [region.id, region]));
  const wide = new Set(focus.flatMap((id) => upwards(id, byId)));
  for (const region of regions) {
    if (wide.has(region) || upwards(region, byId).some((id) => focus.includes(id))) return true;
  }
  return false;
}

interface Named {
  readonly region: string;
  readonly label: string;
  readonly span: Span;
}

/** Words a region's name can be long: no hit further back can hold another. */
const REACH = 12;

function named(text: readonly Word[], of: TermMatcher<string>): Named[] {
  const all = findTerms(of, text);
  return all
    .filter((hit, at) => {
      // "Noord-Macedonië" is one place, "Macedonië" within it no second mention.
      for (let other = at + 1; other < all.length && all[other]!.first === hit.first; other += 1) {
        const next = all[other]!;
        if (next.last > hit.last || (next.last === hit.last && next.of <= hit.of)) return false;
      }
      for (let other = at - 1; other >= 0 && hit.first - all[other]!.first <= REACH; other -= 1) {
        const back = all[other]!;
        const wider = back.first < hit.first || back.last > hit.last;
        if (back.last >= hit.last && (wider || back.of < hit.of)) return false;
      }
      return true;
    })
    .map((hit) => ({ region: hit.of, label: hit.label, span: hit.span }));
}

function findingOf(one: Named, text: string, via: RegionFinding['via'], inheritedFrom: string | null): RegionFinding {
  return {
    region: one.region,
    via,
    evidence: { label: one.label, span: one.span },
    inheritedFrom,
    text: text.slice(one.span.from, one.span.to),
  };
}

/** One answer per region: the first place it is named. */
function once(found: readonly RegionFinding[]): RegionFinding[] {
  const seen = new Set<string>();
  return found.filter((one) => !seen.has(one.region) && seen.add(one.region));
}

/** How a sentence points at places named before: at two or more ("beide landen"), at one country, or at any. */
function pointsAt(text: readonly Word[], language: Language): 'two' | 'any' | null {
  for (const [at, word] of text.entries()) {
    if (!PLACES[language].has(word.fold)) continue;
    const before = text[at - 1]?.fold ?? '';
    if (before === 'beide' || before === 'both') return 'two';
    if (POINTERS[language].has(before) || word.fold.startsWith('partner')) return 'any';
  }
  return null;
}

/** Words behind a name in a title that make it the author of a text: "European Council conclusions on Moldova". */
const AUTHORED: ReadonlySet<string> = new Set(['conclusions', 'declaration', 'statement']);

/** Matchers of region names: those that count in a sentence, all that count in a heading, and those for headings only. */
interface Names {
  readonly sentence: TermMatcher<string>;
  readonly heading: TermMatcher<string>;
  readonly only: TermMatcher<string>;
}

function namesOf(knowledge: Knowledge, language: Language): Names {
  const terms = knowledge.regions.flatMap((region) =>
    region.terms
      .filter((term) => term.language === undefined || term.language === language)
      .map((term) => ({ weak: term.weak === true, pattern: [term.label, region.id] as const })),
  );
  const of = (list: typeof terms): TermMatcher<string> =>
    termMatcher(
      list.map((term) => term.pattern),
      language,
    );
  return {
    sentence: of(terms.filter((term) => !term.weak)),
    heading: of(terms),
    only: of(terms.filter((term) => term.weak)),
  };
}

/** Regions the paper as a whole is about: its title names them and no other, or nearly all its sentences do. */
function wholePaper(document: Document, names: Names, byId: ReadonlyMap<string, Region>): RegionFinding[] {
  const of = names.sentence;
  const top = (id: string): string => {
    const chain = upwards(id, byId);
    // The family below the widest group: Servië and Kosovo are one family, Oekraïne and Servië are not.
    return chain.length > 1 ? chain[chain.length - 2]! : chain[0]!;
  };
  const families = (found: readonly Named[]): Set<string> => new Set(found.map((one) => top(one.region)));
  const title = document.blocks.find((block) => block.role === 'title');
  const titleText = title?.text ?? document.source.title;
  const inWords = wordsOf(titleText);
  const authors = new Set(
    findTerms(names.only, inWords)
      .filter((hit) => AUTHORED.has(inWords[hit.last + 1]?.fold ?? ''))
      .map((hit) => hit.span.from),
  );
  const inTitle = named(inWords, names.heading).filter((one) => !authors.has(one.span.from));
  if (families(inTitle).size === 1) {
    return once(inTitle.map((one) => findingOf(one, titleText, 'document', title?.id ?? null)));
  }
  if (inTitle.length > 0) return [];
  const counts = new Map<string, { sentences: number; first: RegionFinding }>();
  let all = 0;
  for (const block of document.blocks) {
    if (!isProse(block)) continue;
    for (const sentence of block.sentences) {
      const found = named(wordsOf(sentence.text), of);
      if (found.length === 0) continue;
      all += 1;
      for (const family of families(found)) {
        const one = found.find((other) => top(other.region) === family)!;
        const known = counts.get(family) ?? {
          sentences: 0,
          first: findingOf(one, sentence.text, 'document', sentence.id),
        };
        counts.set(family, { ...known, sentences: known.sentences + 1 });
      }
    }
  }
  const most = [...counts].sort(([x, a], [y, b]) => b.sentences - a.sentences || (x < y ? -1 : 1))[0];
  if (most === undefined || most[1].sentences < FEWEST || most[1].sentences / all < WHOLE_PAPER) return [];
  return [{ ...most[1].first, region: most[0] }];
}

interface Context {
  readonly of: TermMatcher<string>;
  readonly language: Language;
  readonly heading: readonly RegionFinding[];
  readonly paper: readonly RegionFinding[];
  /** What the last sentences of the section named, nearest first. */
  readonly before: readonly (readonly RegionFinding[])[];
}

function fromContext(text: readonly Word[], context: Context): RegionFinding[] {
  const points = pointsAt(text, context.language);
  if (points === null) return [];
  const last = context.before.find((one) => points === 'any' || one.length > 1);
  return (last ?? []).map((one) => ({ ...one, via: 'context' as const }));
}

function sentenceRegions(sentence: Sentence, context: Context): SentenceRegions {
  const text = wordsOf(sentence.text);
  const own = named(text, context.of).map((one) => findingOf(one, sentence.text, 'sentence', null));
  const answers = [own, fromContext(text, context), context.heading, context.paper];
  const whole = once(answers.find((one) => one.length > 0) ?? []);
  let at = 0;
  return {
    sentence: sentence.id,
    regions: whole,
    clauses: clauses(sentence.text, context.language).map((span) => {
      const here: RegionFinding[] = [];
      while (at < own.length && own[at]!.evidence.span.from < span.to) {
        if (own[at]!.evidence.span.to <= span.to) here.push(own[at]!);
        at += 1;
      }
      return { span, regions: here.length > 0 ? once(here.map((one) => ({ ...one, via: 'clause' as const }))) : whole };
    }),
  };
}

function findRegions(document: Document, knowledge: Knowledge): ReadonlyMap<string, SentenceRegions> {
  const { language } = document.source;
  const byId = new Map(knowledge.regions.map((region) => [region.id, region]));
  const names = namesOf(knowledge, language);
  const of = names.sentence;
  const above = headingsAbove(document);
  const paper = wholePaper(document, names, byId);
  const found = new Map<string, SentenceRegions>();
  let before: (readonly RegionFinding[])[] = [];
  let section = '';
  for (const block of document.blocks) {
    if (isHeadingBlock(block)) before = [];
    if (!isProse(block)) continue;
    const here = `${block.part} ${block.section.join(' > ')}`;
    if (here !== section) before = [];
    section = here;
    const heading = (above.get(block.id) ?? [])
      .map(({ block: id, text }) =>
        once(named(wordsOf(text), names.heading).map((one) => findingOf(one, text, 'heading', id === '' ? null : id))),
      )
      .find((one) => one.length > 0);
    for (const sentence of block.sentences) {
      const one = sentenceRegions(sentence, { of, language, heading: heading ?? [], paper, before });
      found.set(sentence.id, one);
      const names = one.regions.filter((region) => region.via === 'sentence');
      if (names.length > 0)
        before = [names.map((region) => ({ ...region, inheritedFrom: sentence.id })), ...before].slice(0, 3);
    }
  }
  return found;
}

/**
 * For every sentence of prose, by id, the regions it is about and those of each of its clauses, with the words they were
 * read off. Without regions in the knowledge every answer is empty.
 */
export const regionsOf = memoizeByIdentity(findRegions);
