import type { Query as Combination } from 'minisearch';
import { dossierIndex, yearOf } from '../../src/dossier/index-by-id.ts';
import { isFunctionWord } from '../../src/languages/function-words.ts';
import { defaultPacks } from '../../src/languages/packs.ts';
import type { Document, Dossier, Label, Reference, Span } from '../../src/model.ts';
import { foldWord, type Word } from '../../src/text/tokenize.ts';
import type { ParsedFilter, Query, SearchFilter } from './query.ts';
import { packFor, type SearchEntry, type SearchIndex, searchIndexOf, termsOf } from './search-index.ts';
import { joinedWords, searchedWords } from './searched-words.ts';

/**
 * Search in the wording of all papers. The index only proposes; what is shown has been found in the words of the sentence
 * itself, so every hit has its place.
 */

export interface SearchHit {
  readonly unit: SearchEntry;
  /** The words that answer the query, in the text of the unit, in order, apart; empty for a hit by filters alone. */
  readonly spans: readonly Span[];
}

/** One thing asked for, and where it stands by itself. */
export interface SoughtWord {
  readonly text: string;
  /** Inside the filters, in no order. */
  readonly units: readonly SearchEntry[];
  /** How many sentences and headings outside the filters hold it. */
  readonly outside: number;
}

export interface SearchResults {
  /** One group per paper of the dossier, in the order of the axis; empty where nothing was found. */
  readonly groups: readonly { readonly document: Document; readonly hits: readonly SearchHit[] }[];
  readonly hits: number;
  /** What was asked for, each by itself: words that stand nowhere have no units. */
  readonly words: readonly SoughtWord[];
  /** Sentences that hold some of the words and not all, those with most of them first. */
  readonly partial: readonly SearchHit[];
  /** Words no paper has, taken as the beginning of a word. */
  readonly begun: readonly string[];
  /** Sentences and headings looked through, after the filters. */
  readonly searched: number;
}

function inIndex(wanted: SearchFilter, begins: boolean): Combination {
  if (wanted.kind === 'phrase' || wanted.kind === 'number') {
    return { combineWith: 'AND', fields: ['forms'], queries: [...wanted.words] };
  }
  const [word = ''] = wanted.words;
  if (wanted.kind === 'prefix' || begins) return { queries: [word], fields: ['forms'], prefix: true };
  const forms = wanted.joined === undefined ? [word] : [word, wanted.joined];
  const stems = forms.flatMap((form) => defaultPacks().map((pack) => pack.stem(form)));
  return { combineWith: 'OR', fields: ['terms', 'forms'], queries: [...stems, ...forms] };
}

/** Where a unit holds what is wanted; none when it does not. */
function spansOf(unit: SearchEntry, wanted: SearchFilter, begins: boolean, vocabulary: ReadonlySet<string>): Span[] {
  const all = searchedWords(unit.text);
  const pack = packFor(unit.document);
  const [first = ''] = wanted.words;
  const run = (): Span[] =>
    all.flatMap((word, first) => {
      const last = all[first + wanted.words.length - 1];
      const same = wanted.words.every((sought, i) => all[first + i]?.fold === sought);
      return same && last !== undefined ? [{ from: word.from, to: last.to }] : [];
    });
  if (wanted.kind === 'phrase') return run();
  if (wanted.kind === 'number') {
    const sought = numberOf(wanted.text);
    const named = unit.references.filter(({ target }) => target !== null && numberOf(target).startsWith(sought));
    const here = named.filter(({ span, text }) => unit.text.slice(span.from, span.to) === text).map(({ span }) => span);
    return here.length > 0 ? here : run();
  }
  const joined = joinedWords(unit.text);
  if (wanted.kind === 'prefix' || begins) return [...all, ...joined].filter((word) => word.fold.startsWith(first));
  const holds = (sought: string, { fold }: Word): boolean =>
    fold === sought || termsOf(fold, pack, vocabulary).has(pack.stem(sought));
  const whole = wanted.joined === undefined ? [] : all.filter(({ fold }) => fold === wanted.joined);
  return [...all.filter((word) => holds(first, word)), ...joined.filter(({ fold }) => fold === first), ...whole];
}

/** `21 501-20, nr. 1984` and `21501-20 nr 1984` are one number. */
function numberOf(text: string): string {
  return foldWord(text).replace(/nr\.?/g, ',').replace(/[\s.]/g, '').replace(/,+/g, ',');
}

/** True when a reference is what a filter asks for, by its name or its number. */
function isNamed(reference: Reference, value: string): boolean {
  const sought = foldWord(value);
  if (foldWord(reference.text).includes(sought)) return true;
  return reference.target !== null && numberOf(reference.target).startsWith(numberOf(value));
}

/** True when an id or one of its labels is what was typed, or begins with it. */
function isCalled(id: string, label: { readonly nl: string; readonly en: string } | undefined, value: string): boolean {
  const sought = foldWord(value);
  return (
    foldWord(id) === sought ||
    [label?.nl, label?.en].some((name) => name !== undefined && foldWord(name).startsWith(sought))
  );
}

const speakerLabel = (dossier: Dossier, id: string): Label | undefined =>
  dossierIndex(dossier).profile.speakers.find((speaker) => speaker.id === id)?.label;

function passes(dossier: Dossier, unit: SearchEntry, { name, value }: ParsedFilter): boolean {
  if (name === 'theme') return unit.themes.some((id) => isCalled(id, dossierIndex(dossier).themeName(id), value));
  if (name === 'speaker') return unit.speakers.some((id) => isCalled(id, speakerLabel(dossier, id), value));
  if (name === 'year') {
    const [from = '', to = from] = value.split(/[-–]/).map((year) => year.trim());
    const year = yearOf(unit.document);
    return year !== null && from <= year && year <= to;
  }
  return unit.references.some((reference) => reference.kind === name && isNamed(reference, value));
}

const isByNumber = (unit: SearchEntry, { kind, text }: SearchFilter): boolean =>
  kind === 'number' && unit.references.some((reference) => reference.target !== null && isNamed(reference, text));

/** What stands for the same: an acronym for its long form, and the long form for the acronym. */
function alternativesOf(wanted: SearchFilter, acronyms: SearchIndex['acronyms']): readonly SearchFilter[] {
  const asked = wanted.words.join(' ');
  const long = wanted.kind === 'word' ? acronyms.filter(({ short }) => short === asked) : [];
  const short = wanted.kind === 'phrase' ? acronyms.filter(({ long }) => long.join(' ') === asked) : [];
  return [
    ...long.map(({ long }) => ({ kind: 'phrase', words: long, text: wanted.text }) as const),
    ...short.map(({ short }) => ({ kind: 'word', words: [short], text: wanted.text }) as const),
  ];
}

/** Words that only hold a question together ("de sancties tegen Servië") are not asked for, where others are. */
function telling(wanted: readonly SearchFilter[]): readonly SearchFilter[] {
  const isTelling = ({ kind, words }: SearchFilter): boolean => kind !== 'word' || !isFunctionWord(words[0] ?? '');
  return wanted.some(isTelling) ? wanted.filter(isTelling) : wanted;
}

type Answers = ReadonlyMap<SearchEntry, readonly Span[]>;

/**
 * Every sentence that holds all that is asked, in reading order; and where the words stand that meet in no sentence, because
 * words that miss each other say nothing about what a paper speaks of. An empty query finds nothing.
 */
export function search(dossier: Dossier, query: Query): SearchResults {
  const { units, mini, vocabulary, acronyms } = searchIndexOf(dossier);
  const among = new Set(units.filter((unit) => query.filters.every((filter) => passes(dossier, unit, filter))));
  const asPrinted = (wanted: SearchFilter, begins: boolean): Answers => {
    const proposed = mini.search(inIndex(wanted, begins)).map(({ id }) => units[Number(id)] as SearchEntry);
    const spansByUnit = new Map<SearchEntry, readonly Span[]>();
    // A number in a note answers for the sentence that bears the mark, which holds no word of it.
    for (const unit of units)
      if (isByNumber(unit, wanted)) spansByUnit.set(unit, spansOf(unit, wanted, begins, vocabulary));
    for (const unit of proposed) {
      const spans = spansOf(unit, wanted, begins, vocabulary);
      if (spans.length > 0) spansByUnit.set(unit, spans);
    }
    return spansByUnit;
  };
  const find = (wanted: SearchFilter, begins: boolean): Answers => {
    const answers = new Map(asPrinted(wanted, begins));
    for (const other of alternativesOf(wanted, acronyms))
      for (const [unit, spans] of asPrinted(other, false)) answers.set(unit, [...(answers.get(unit) ?? []), ...spans]);
    return answers;
  };
  const begun: string[] = [];
  const answersTo = (wanted: SearchFilter): Answers => {
    const answers = find(wanted, false);
    if (wanted.kind !== 'word' || answers.size > 0) return answers;
    // A word no paper has is taken for the beginning of one: so the results follow while somebody types.
    const longer = find(wanted, true);
    if (longer.size > 0) begun.push(wanted.text);
    return longer;
  };
  const wanted = telling(query.wanted);
  const asked = wanted.map(answersTo);
  const isAsked = asked.length > 0 || query.filters.length > 0;
  const hits = units
    .filter((unit) => isAsked && among.has(unit) && asked.every((answers) => answers.has(unit)))
    .map((unit): SearchHit => ({ unit, spans: apart(asked.flatMap((answers) => answers.get(unit) ?? [])) }));
  const byDocument = new Map<Document, SearchHit[]>(dossier.documents.map((document) => [document, []]));
  for (const hit of hits) byDocument.get(hit.unit.document)?.push(hit);
  // A phrase that stands nowhere is asked for by its words: those may stand everywhere.
  const parts = telling(wanted.flatMap((one, at) => (asked[at]?.size === 0 ? wordsOfPhrase(one) : [one])));
  const words = parts.map((part) => ({ part, answers: asked[wanted.indexOf(part)] ?? answersTo(part) }));
  const held = new Set(hits.map(({ unit }) => unit));
  return {
    groups: dossier.documents.map((document) => ({ document, hits: byDocument.get(document) ?? [] })),
    hits: hits.length,
    words: words.map(({ part, answers }) => {
      const standing = [...answers.keys()];
      return {
        text: part.text,
        units: standing.filter((unit) => among.has(unit)),
        outside: standing.filter((unit) => !among.has(unit)).length,
      };
    }),
    partial: partialHits(
      units.filter((unit) => among.has(unit) && !held.has(unit)),
      words.map(({ answers }) => answers),
    ),
    begun,
    searched: among.size,
  };
}

const wordsOfPhrase = (wanted: SearchFilter): readonly SearchFilter[] =>
  wanted.kind === 'phrase' ? wanted.words.map((word) => ({ kind: 'word', words: [word], text: word })) : [wanted];

/** The sentences that hold some of the words, those with most of them first, else in reading order. */
function partialHits(units: readonly SearchEntry[], answers: readonly Answers[]): SearchHit[] {
  return units
    .map((unit) => ({ unit, holding: answers.filter((one) => one.has(unit)) }))
    .filter(({ holding }) => holding.length > 0)
    .sort((x, y) => y.holding.length - x.holding.length)
    .map(({ unit, holding }) => ({ unit, spans: apart(holding.flatMap((one) => one.get(unit) ?? [])) }));
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
