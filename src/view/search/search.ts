import { isFunctionWord } from '../../languages/function-words.ts';
import type { Document, Dossier, Span } from '../../model.ts';
import type { Query, SearchFilter } from './query.ts';
import { passes } from './search-filters.ts';
import { type SearchEntry, searchIndexOf } from './search-index.ts';
import { answerTo, type Places, type ReadAs, type WordAnswer } from './word-answers.ts';

/** Search in the wording of all papers: every hit has its place in the words of a sentence. */

export interface SearchHit {
  readonly unit: SearchEntry;
  /** The words that answer the query, in the text of the unit, in order, apart; empty for a hit by filters alone. */
  readonly spans: readonly Span[];
}

/** A sentence with some of the words, and those it does not have, as they were asked for. */
export interface PartialHit extends SearchHit {
  readonly missing: readonly string[];
}

/** One thing asked for, and where it stands by itself. */
export interface SoughtWord {
  readonly text: string;
  /** Inside the filters, in no order. */
  readonly units: readonly SearchEntry[];
  /** How many sentences and headings outside the filters hold it. */
  readonly outside: number;
  /** What a word that no paper has was taken for; null where it stands. */
  readonly readAs: ReadAs | null;
}

export interface SearchResults {
  /** One group per paper of the dossier, in the order of the axis; empty where nothing was found. */
  readonly groups: readonly { readonly document: Document; readonly hits: readonly SearchHit[] }[];
  readonly hits: number;
  /** What was asked for, each by itself: words that stand nowhere have no units. */
  readonly words: readonly SoughtWord[];
  /** Sentences that hold some of the words and not all: most words first, then the rarest, else in reading order. */
  readonly partial: readonly PartialHit[];
  /** Sentences and headings looked through, after the filters. */
  readonly searched: number;
}

/** Words that only hold a question together ("de sancties tegen Servië") are not asked for, where others are. */
function telling(wanted: readonly SearchFilter[]): readonly SearchFilter[] {
  const isTelling = ({ kind, words, isName }: SearchFilter): boolean =>
    kind !== 'word' || isName === true || !isFunctionWord(words[0] ?? '');
  return wanted.some(isTelling) ? wanted.filter(isTelling) : wanted;
}

/** What stands together, word by word. */
const wordsOf = (wanted: SearchFilter): readonly SearchFilter[] =>
  wanted.kind === 'phrase' || wanted.kind === 'number'
    ? wanted.words.map((word) => ({ kind: 'word', words: [word], text: word }))
    : [wanted];

/**
 * Every sentence that holds all that is asked, in reading order; then those that hold some of it, and where each word
 * stands, because words that miss each other say nothing about what a paper speaks of. An empty query finds nothing.
 */
export function search(dossier: Dossier, query: Query): SearchResults {
  const { units } = searchIndexOf(dossier);
  const among = new Set(units.filter((unit) => query.filters.every((filter) => passes(dossier, unit, filter))));
  const known = new Map<SearchFilter, WordAnswer>();
  const answer = (wanted: SearchFilter): WordAnswer => {
    const one = known.get(wanted) ?? answerTo(dossier, wanted);
    known.set(wanted, one);
    return one;
  };
  const stands = (wanted: SearchFilter): boolean => answer(wanted).places.size > 0;
  // Figures that are no number of a paper are words; where no word that says something stands, the others still do.
  const typed = query.wanted.flatMap((one) => (one.kind === 'number' && !stands(one) ? wordsOf(one) : [one]));
  const wanted = telling(typed).some(stands) ? telling(typed) : typed;
  const isAsked = wanted.length > 0 || query.filters.length > 0;
  const hits = units
    .filter((unit) => isAsked && among.has(unit) && wanted.every((one) => answer(one).places.has(unit)))
    .map((unit) =>
      hitIn(
        unit,
        wanted.map((one) => answer(one).places),
      ),
    );
  const byDocument = new Map<Document, SearchHit[]>(dossier.documents.map((document) => [document, []]));
  for (const hit of hits) byDocument.get(hit.unit.document)?.push(hit);
  // A phrase that stands nowhere is asked for by its words: those may stand everywhere.
  const split = wanted.flatMap((one) => (stands(one) ? [one] : wordsOf(one)));
  const parts = telling(split).some(stands) ? telling(split) : split;
  const held = new Set(hits.map(({ unit }) => unit));
  const sought = parts.map((part): SoughtWord => {
    const { places, readAs } = answer(part);
    const standing = [...places.keys()];
    const inside = standing.filter((unit) => among.has(unit));
    return { text: part.text, units: inside, outside: standing.length - inside.length, readAs };
  });
  return {
    groups: dossier.documents.map((document) => ({ document, hits: byDocument.get(document) ?? [] })),
    hits: hits.length,
    words: sought,
    partial: partialHits(
      units.filter((unit) => among.has(unit) && !held.has(unit)),
      parts.map((part) => ({ text: part.text, places: answer(part).places })),
    ),
    searched: among.size,
  };
}

function hitIn(unit: SearchEntry, answers: readonly Places[]): SearchHit {
  return { unit, spans: apart(answers.flatMap((places) => places.get(unit) ?? [])) };
}

/** The sentences that hold some of the words. */
function partialHits(
  units: readonly SearchEntry[],
  words: readonly { readonly text: string; readonly places: Places }[],
): PartialHit[] {
  return units
    .map((unit) => ({ unit, holding: words.filter(({ places }) => places.has(unit)) }))
    .filter(({ holding }) => holding.length > 0)
    .map((one) => ({ ...one, rarity: one.holding.reduce((sum, { places }) => sum + 1 / places.size, 0) }))
    .sort((x, y) => y.holding.length - x.holding.length || y.rarity - x.rarity)
    .map(({ unit, holding }) => ({
      ...hitIn(
        unit,
        holding.map(({ places }) => places),
      ),
      missing: words.filter((word) => !holding.includes(word)).map(({ text }) => text),
    }));
}

/** Spans in order, overlaps made one. */
function apart(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = out.at(-1);
    if (last !== undefined && from < last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else out.push({ from, to });
  }
  return out;
}
