import MiniSearch, { type Query as Combination } from 'minisearch';
import { dossierIndex, yearOf } from '../../src/dossier/index-by-id.ts';
import { type LanguagePack, packOf } from '../../src/languages/compile-pack.ts';
import { defaultPacks } from '../../src/languages/packs.ts';
import type { Block, Document, Dossier, Label, Reference, Span } from '../../src/model.ts';
import { foldWord, wordsOf } from '../../src/text/tokenize.ts';
import type { ParsedFilter, Query, SearchFilter } from './query.ts';

/**
 * Search in the wording of all papers. Dutch-aware where a plain index is not: a word is found by its stem ("sancties",
 * "sanctie"), without accents ("oekraine"), and as a part of a compound, whether the paper writes a hyphen
 * ("EU-visumbeleid") or none ("grensbeheer" is found by "grens"). The index only proposes; what is shown has been found
 * in the words of the sentence itself, so every hit has its place.
 */

/** A sentence of a paper, or a block without sentences: what a hit points at. */
export interface SearchEntry {
  /** Id of the sentence, or of the block where it has none. */
  readonly id: string;
  readonly text: string;
  readonly document: Document;
  readonly block: Block;
  readonly themes: readonly string[];
  readonly speakers: readonly string[];
  /** Those of the sentence, then those of the notes its marks point at. */
  readonly references: readonly Reference[];
}

export interface SearchHit {
  readonly unit: SearchEntry;
  /** The words that answer the query, in the text of the unit, in order, apart; empty for a hit by filters alone. */
  readonly spans: readonly Span[];
}

export interface SearchResults {
  /** One group per paper of the dossier, in the order of the axis; empty where nothing was found. */
  readonly groups: readonly { readonly document: Document; readonly hits: readonly SearchHit[] }[];
  readonly hits: number;
  /** Words no paper has, taken as the beginning of a word. */
  readonly begun: readonly string[];
  /** Sentences and headings looked through, after the filters. */
  readonly searched: number;
}

export interface SearchIndex {
  readonly units: readonly SearchEntry[];
  readonly mini: MiniSearch<{ readonly n: number }>;
  readonly vocabulary: ReadonlySet<string>;
}

/** Letters of the first member of a compound and of a later one: shorter ones ("be", "in") stand in every second word. */
const FIRST_MEMBER = 4;
const LATER_MEMBER = 4;

const made = new WeakMap<Dossier, SearchIndex>();

/** The index of a dossier, made once: on the first use of the search field, not before. */
export function searchIndexOf(dossier: Dossier): SearchIndex {
  const known = made.get(dossier);
  if (known !== undefined) return known;
  const index = build(dossier);
  made.set(dossier, index);
  return index;
}

function unitsOf(dossier: Dossier): SearchEntry[] {
  const index = dossierIndex(dossier);
  return dossier.documents.flatMap((document) =>
    document.blocks.flatMap((block) => {
      const texts = block.sentences.length > 0 ? block.sentences : block.text === '' ? [] : [null];
      return texts.map((sentence): SearchEntry => {
        const id = sentence?.id ?? block.id;
        const span = sentence?.span ?? { from: 0, to: block.text.length };
        const noted = block.noteRefs
          .filter(({ at }) => at > span.from && at <= span.to)
          .flatMap(({ note }) => (note === null ? [] : (index.blocks.get(note)?.sentences ?? [])));
        return {
          id,
          text: sentence?.text ?? block.text,
          document,
          block,
          themes: (index.tags.get(id) ?? []).map(({ theme }) => theme),
          speakers: (index.passages.get(id) ?? []).flatMap(({ wording }) => wording.speaker?.value ?? []),
          references: [...(sentence?.references ?? []), ...noted.flatMap(({ references }) => references)],
        };
      });
    }),
  );
}

function build(dossier: Dossier): SearchIndex {
  const units = unitsOf(dossier);
  const vocabulary = new Set(
    units.flatMap(({ text, document }) => wordsOf(text).map((word) => packFor(document).stem(word.fold))),
  );
  const mini = new MiniSearch<{ readonly n: number }>({
    idField: 'n',
    fields: ['terms', 'forms'],
    // Terms are made from the words of the house; cutting and folding by the index itself would lose "Oekraïne".
    extractField: ({ n }, field) => {
      const unit = units[n];
      if (field === 'n' || unit === undefined) return String(n);
      const pack = packFor(unit.document);
      const all = wordsOf(unit.text);
      return field === 'forms'
        ? all.map((word) => word.fold).join(' ')
        : all.flatMap((word) => [...termsOf(word.fold, pack, vocabulary)]).join(' ');
    },
    tokenize: (text) => text.split(' ').filter((term) => term !== ''),
    processTerm: (term) => term,
  });
  mini.addAll(units.map((_, n) => ({ n })));
  return { units, mini, vocabulary };
}

const packFor = (document: Document): LanguagePack => packOf(defaultPacks(), document.source.language);

const terms = new Map<LanguagePack, Map<string, ReadonlySet<string>>>();
let termsFor: ReadonlySet<string> | null = null;

/** What a word of a paper is found by: its stem, and the stems of the two halves of every cut into two known words. */
function termsOf(word: string, pack: LanguagePack, vocabulary: ReadonlySet<string>): ReadonlySet<string> {
  if (termsFor !== vocabulary) {
    termsFor = vocabulary;
    terms.clear();
  }
  const known = terms.get(pack) ?? new Map<string, ReadonlySet<string>>();
  terms.set(pack, known);
  const before = known.get(word);
  if (before !== undefined) return before;
  const stems = new Set([pack.stem(word)]);
  if (pack.words.closedCompounds) {
    const isWord = (stem: string): boolean => vocabulary.has(stem) || pack.frequency.isCommonStem(stem);
    for (let cut = FIRST_MEMBER; cut <= word.length - LATER_MEMBER; cut += 1) {
      const later = pack.stem(word.slice(cut));
      if (!isWord(later)) continue;
      // "veiligheids|beleid": the linking letter belongs to neither half.
      const first = [word.slice(0, cut), word.slice(0, cut).replace(/s$/, '')].map((half) => pack.stem(half));
      const half = first.find(isWord);
      if (half !== undefined) stems.add(half).add(later);
    }
  }
  known.set(word, stems);
  return stems;
}

function inIndex(wanted: SearchFilter, begins: boolean): Combination {
  if (wanted.kind === 'phrase' || wanted.kind === 'number') {
    return { combineWith: 'AND', fields: ['forms'], queries: [...wanted.words] };
  }
  const [word = ''] = wanted.words;
  if (wanted.kind === 'prefix' || begins) return { queries: [word], fields: ['forms'], prefix: true };
  return { combineWith: 'OR', fields: ['terms'], queries: defaultPacks().map((pack) => pack.stem(word)) };
}

/** Where a unit holds what is wanted; none when it does not. */
function spansOf(unit: SearchEntry, wanted: SearchFilter, begins: boolean, vocabulary: ReadonlySet<string>): Span[] {
  const all = wordsOf(unit.text);
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
  if (wanted.kind === 'prefix' || begins) return all.filter((word) => word.fold.startsWith(first));
  const sought = pack.stem(first);
  return all.filter((word) => word.fold === first || termsOf(word.fold, pack, vocabulary).has(sought));
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

/** Every sentence that holds all that is asked, in reading order. An empty query finds nothing. */
export function search(dossier: Dossier, query: Query): SearchResults {
  const { units, mini, vocabulary } = searchIndexOf(dossier);
  const among = new Set(units.filter((unit) => query.filters.every((filter) => passes(dossier, unit, filter))));
  const find = (wanted: SearchFilter, begins: boolean): ReadonlyMap<SearchEntry, readonly Span[]> => {
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
  const begun: string[] = [];
  const asked = query.wanted.map((wanted) => {
    const answers = find(wanted, false);
    if (wanted.kind !== 'word' || answers.size > 0) return answers;
    // A word no paper has is taken for the beginning of one: so the results follow while somebody types.
    const longer = find(wanted, true);
    if (longer.size > 0) begun.push(wanted.text);
    return longer;
  });
  const isAsked = asked.length > 0 || query.filters.length > 0;
  const hits = units
    .filter((unit) => isAsked && among.has(unit) && asked.every((answers) => answers.has(unit)))
    .map((unit): SearchHit => ({ unit, spans: apart(asked.flatMap((answers) => answers.get(unit) ?? [])) }));
  const byDocument = new Map<Document, SearchHit[]>(dossier.documents.map((document) => [document, []]));
  for (const hit of hits) byDocument.get(hit.unit.document)?.push(hit);
  return {
    groups: dossier.documents.map((document) => ({ document, hits: byDocument.get(document) ?? [] })),
    hits: hits.length,
    begun,
    searched: among.size,
  };
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

/** What can be chosen from, as far as the papers hold it. */
export interface SearchFilterOptions {
  readonly themes: readonly string[];
  readonly speakers: readonly string[];
  readonly years: readonly string[];
  /** Motions by name and papers by number, each once; numbers by the id of their scheme. */
  readonly motions: readonly string[];
  readonly numbers: Readonly<Record<string, readonly string[]>>;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ids of the schemes by which the papers of a dossier are numbered: each is a filter. */
export const schemesOf = (dossier: Dossier): readonly string[] =>
  dossierIndex(dossier).profile.schemes.map(({ id }) => id);

export function searchFilterOptions(dossier: Dossier): SearchFilterOptions {
  const { units } = searchIndexOf(dossier);
  const used = new Set(units.flatMap(({ themes }) => themes));
  const spoken = new Set(units.flatMap(({ speakers }) => speakers));
  const references = units.flatMap((unit) => unit.references);
  // "moties Ceder" and "Motie Koekkoek c.s." by the name alone: kind and co-signers differ from paper to paper.
  const names = references
    .filter(({ kind }) => kind === 'motion')
    .map(({ text }) =>
      text
        .replace(/^(?:moties?|motions?)\s+(?:(?:van|by|of)\s+)?(?:(?:het lid|de leden|the members?)\s+)?/iu, '')
        .replace(/\s+c\.s\.$/u, ''),
    );
  const { profile } = dossierIndex(dossier);
  const targets = (scheme: string): string[] =>
    references.flatMap(({ kind, target }) => (kind === scheme && target !== null ? [target] : []));
  return {
    themes: dossier.themes.map(({ id }) => id).filter((id) => used.has(id)),
    speakers: profile.speakers.map(({ id }) => id).filter((id) => spoken.has(id)),
    years: [...new Set(dossier.documents.flatMap((document) => yearOf(document) ?? []))],
    motions: [...new Set(names.filter((name) => name !== ''))].sort(byCodeUnit),
    numbers: Object.fromEntries(
      profile.schemes.map(({ id }) => [id, [...new Set(targets(id))].sort(byCodeUnit)] as const),
    ),
  };
}
