import MiniSearch from 'minisearch';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import { type LanguagePack, packOf } from '../../src/languages/compile-pack.ts';
import { defaultPacks } from '../../src/languages/packs.ts';
import type { Block, Document, Dossier, Reference } from '../../src/model.ts';
import { acronymsOf } from '../../src/text/acronyms.ts';
import { foldWord, wordsOf } from '../../src/text/tokenize.ts';
import { joinedWords, searchedWords } from './searched-words.ts';

/**
 * The index of the wording of all papers: every sentence, heading, note, letterhead and table, in scope or not. Dutch-aware
 * where a plain index is not: a word is found by its stem ("sancties", "sanctie"), without accents ("oekraine"), and as a
 * part of a compound, whether the paper writes a hyphen ("EU-visumbeleid") or none ("grensbeheer" is found by "grens").
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

export interface SearchIndex {
  readonly units: readonly SearchEntry[];
  readonly mini: MiniSearch<{ readonly n: number }>;
  readonly vocabulary: ReadonlySet<string>;
  /** Folded words of the acronyms the papers introduce, with those of their long forms: "gbvb", "gemeenschappelijk …". */
  readonly acronyms: readonly { readonly short: string; readonly long: readonly string[] }[];
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
    units.flatMap(({ text, document }) => searchedWords(text).map((word) => packFor(document).stem(word.fold))),
  );
  const mini = new MiniSearch<{ readonly n: number }>({
    idField: 'n',
    fields: ['terms', 'forms'],
    // Terms are made from the words of the house; cutting and folding by the index itself would lose "Oekraïne".
    extractField: ({ n }, field) => {
      const unit = units[n];
      if (field === 'n' || unit === undefined) return String(n);
      const pack = packFor(unit.document);
      const all = [...searchedWords(unit.text), ...joinedWords(unit.text)];
      return field === 'forms'
        ? all.map((word) => word.fold).join(' ')
        : all.flatMap((word) => [...termsOf(word.fold, pack, vocabulary)]).join(' ');
    },
    tokenize: (text) => text.split(' ').filter((term) => term !== ''),
    processTerm: (term) => term,
  });
  mini.addAll(units.map((_, n) => ({ n })));
  return { units, mini, vocabulary, acronyms: dossier.documents.flatMap(acronymForms) };
}

const acronymForms = (document: Document): SearchIndex['acronyms'] =>
  acronymsOf(document, packFor(document)).map(({ short, long }) => ({
    short: foldWord(short),
    long: wordsOf(long).map(({ fold }) => fold),
  }));

export const packFor = (document: Document): LanguagePack => packOf(defaultPacks(), document.source.language);

const terms = new Map<LanguagePack, Map<string, ReadonlySet<string>>>();
let termsFor: ReadonlySet<string> | null = null;

/** What a word of a paper is found by: its stem, and the stems of the two halves of every cut into two known words. */
export function termsOf(word: string, pack: LanguagePack, vocabulary: ReadonlySet<string>): ReadonlySet<string> {
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
