import { dossierIndex, yearOf } from '../../dossier/index-by-id.ts';
import { type LanguagePack, packOf } from '../../languages/compile-pack.ts';
import { defaultPacks } from '../../languages/packs.ts';
import type { Block, Document, Dossier, Language, Reference, Span } from '../../model.ts';
import { acronymsOf } from '../../text/acronyms.ts';
import { findableWords, searchedWords } from '../../text/searched-words.ts';
import { foldWord, wordsOf } from '../../text/tokenize.ts';
import { type WordFinder, wordFinder } from '../../text/word-finder.ts';

/**
 * The index of the wording of all papers: every sentence, heading, note, letterhead and table, in scope or not. It holds
 * where each word stands; which words answer one that is asked for is said by the finder of their language.
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

/** Where words stand, in one language. */
export interface IndexedWords {
  readonly pack: LanguagePack;
  readonly finder: WordFinder;
  /** By folded word, in reading order; words in parts as one as well. */
  readonly places: ReadonlyMap<string, readonly WordPlace[]>;
}

export interface WordPlace {
  readonly unit: SearchEntry;
  readonly span: Span;
}

/** The languages the dossier names its themes and regions in. */
export const NAMING_LANGUAGES: readonly Language[] = ['nl', 'en'];

export interface SearchIndex {
  /** In reading order. */
  readonly units: readonly SearchEntry[];
  readonly languages: readonly IndexedWords[];
  /** Finds words in what the dossier calls its themes, lines, regions and papers. */
  readonly names: Readonly<Record<Language, WordFinder>>;
  /** Folded words of the acronyms the papers introduce, with those of their long forms: "gbvb", "gemeenschappelijk …". */
  readonly acronyms: readonly { readonly short: string; readonly long: readonly string[] }[];
}

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
  const packs = [...new Set(dossier.documents.map(packFor))];
  const languages = packs.map((pack) => indexedWords(units, pack, namesIn(dossier, pack.code)));
  const named = (language: Language): WordFinder =>
    languages.find(({ pack }) => pack.code === language)?.finder ??
    wordFinder(namesIn(dossier, language), packOf(defaultPacks(), language));
  return {
    units,
    languages,
    names: { nl: named('nl'), en: named('en') },
    acronyms: dossier.documents.flatMap(acronymForms),
  };
}

/** The words of all names; a line and a paper are called one thing, in a language nobody tells. */
function namesIn({ themes, regions, threads, documents }: Dossier, language: string): Set<string> {
  const labels = [...themes, ...regions].flatMap(({ prefLabel }) => prefLabel[language as Language] ?? []);
  const lines = threads.map(({ label }) => label);
  const papers = documents.map(nameOfPaper);
  return new Set([...labels, ...lines, ...papers].flatMap((name) => searchedWords(name).map(({ fold }) => fold)));
}

/** What a paper may be asked for by: its title, place and year. */
export const nameOfPaper = (document: Document): string =>
  [document.source.title, document.source.place, yearOf(document)].filter((part) => part !== null).join(' ');

function indexedWords(units: readonly SearchEntry[], pack: LanguagePack, names: ReadonlySet<string>): IndexedWords {
  const places = new Map<string, WordPlace[]>();
  for (const unit of units) {
    if (packFor(unit.document) !== pack) continue;
    for (const { fold, from, to } of findableWords(unit.text, pack.finding)) {
      const known = places.get(fold);
      const place = { unit, span: { from, to } };
      if (known === undefined) places.set(fold, [place]);
      else known.push(place);
    }
  }
  return { pack, places, finder: wordFinder(new Set([...places.keys(), ...names]), pack) };
}

const acronymForms = (document: Document): SearchIndex['acronyms'] =>
  acronymsOf(document, packFor(document)).map(({ short, long }) => ({
    short: foldWord(short),
    long: wordsOf(long).map(({ fold }) => fold),
  }));

export const packFor = (document: Document): LanguagePack => packOf(defaultPacks(), document.source.language);
