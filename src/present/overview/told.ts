import type { Cell, Document, Dossier, Label, Language } from '../../model.ts';
import { GENRES, NOT_REPEATED, STANDINGS, STATES, VERDICTS } from '../../text/labels.ts';
import { capital, yearText } from '../citation.ts';
import { genreName } from '../genre.ts';
import { candidatesOf, originOf, type Telling, type ToldCandidate, type ToldOrigin } from '../line/told.ts';
import { lookup } from '../lookup.ts';
import { linksOf, tagsNote } from '../origin.ts';
import { strings } from '../strings.ts';
import { noteOf } from '../table/notes.ts';
import { type ToldColumn, yearsText } from '../table/told.ts';
import { ALL_YEARS, isWithin } from '../years.ts';
import { apartFromShared, changeOfTheme, type LastChange } from './change.ts';
import { overviewStrings } from './strings.ts';

/** The overview in words, as every file has it: themes down, papers across. */
export interface ToldOverview {
  readonly title: string;
  readonly columns: readonly ToldColumn[];
  readonly rows: readonly ToldTheme[];
  readonly origin: ToldOrigin;
  /** That rules assigned the themes. */
  readonly tagged: string;
}

export interface ToldTheme {
  readonly id: string;
  readonly name: Label;
  /** One per column. */
  readonly cells: readonly ToldState[];
  /** The last change in its wording over all papers: `zwakker sinds 2023: „volledige” werd „verdere”`. */
  readonly change: string;
}

export interface ToldState {
  readonly document: Document;
  readonly state: Cell['state'];
  /** `[ ]` searched and silent, `[··]` the word stands elsewhere, `[ ? ]`, `[ / ]`, `–`; null where it speaks. */
  readonly mark: string | null;
  readonly word: string;
  /** Sentences on the theme (speaks), or that hold its words about something else (elsewhere). */
  readonly sentences: readonly string[];
  /** Sentences searched, or null where nothing was. */
  readonly searched: number | null;
  readonly nearest: readonly ToldCandidate[];
}

const MARKS: Readonly<Record<Cell['state'], string | null>> = {
  speaks: null,
  silent: '[ ]',
  elsewhere: '[··]',
  undecided: '[ ? ]',
  unread: '[ / ]',
  'out-of-scope': '–',
};

/**
 * The themes of the overview: those asked for; of all, those of the focus in their order, or, where the focus names none,
 * every theme that has cells.
 */
export function themesShown(dossier: Dossier, asked: readonly string[] | null = null): string[] {
  const held = new Set(dossier.cells.map(({ theme }) => theme));
  const { themes } = dossier.corpus.focus;
  const all = themes.length > 0 ? themes : dossier.themes.map(({ id }) => id);
  return all.filter((id) => held.has(id) && (asked === null || asked.includes(id)));
}

/** `Verslag, kijkt terug`: the genre and which way it looks; the title where the genre is not known. */
export function genreLine(document: Document, language: Language): string {
  const { genre, title } = document.source;
  if (genre === null) return title;
  const { looksAhead, looksBack } = overviewStrings[language];
  const looks = genre === 'agenda' ? looksAhead : genre === 'report' ? looksBack : null;
  return capital(looks === null ? GENRES[genre][language] : `${GENRES[genre][language]}, ${looks}`);
}

/** The overview told: the themes of the focus, or those asked for, in the order of the dossier; columns within the years. */
export function toldOverview(dossier: Dossier, themes: readonly string[] | null, telling: Telling): ToldOverview {
  const { language } = telling;
  const years = telling.years ?? ALL_YEARS;
  const documents = dossier.documents.filter((document) => isWithin(document, years));
  const shown = themesShown(dossier, themes);
  const ids = new Set(shown);
  const links = dossier.threads.filter(({ theme }) => ids.has(theme)).flatMap(({ id }) => linksOf(dossier, id));
  const only = { region: null, speaker: null, genres: null, from: years.from, to: years.to, themes };
  return {
    title: yearsText(dossier, documents, language),
    columns: documents.map((document) => ({
      document,
      year: yearText(document),
      genre: genreName(document, language),
      note: noteOf(document, language),
    })),
    rows: shown.map((id) => ({
      id,
      name: lookup(dossier).themeName(id),
      cells: documents.map((document) => toldState(dossier, id, document, language)),
      change: changeText(changeOfTheme(dossier, id), language),
    })),
    origin: originOf(dossier, [...new Set(links)], null, telling, { view: 'overview', only }),
    tagged: tagsNote(language),
  };
}

/** What a paper does with a theme: `spreekt, 3 zinnen`; `zwijgt, 68 zinnen doorzocht`. */
export function cellText(cell: Cell | undefined, language: Language): string {
  if (cell === undefined) return STATES.undecided[language];
  const searched = cell.search === null ? null : strings[language].line.searched(cell.search.sentences);
  const count = cell.state === 'speaks' ? strings[language].sentences(cell.sentences.length) : searched;
  return [STATES[cell.state][language], count].filter((part) => part !== null).join(', ');
}

function toldState(dossier: Dossier, theme: string, document: Document, language: Language): ToldState {
  const cell = lookup(dossier).cell(theme, document.source.id);
  const state = cell?.state ?? 'undecided';
  const sentences = cell?.sentences ?? [];
  const searched = cell?.search?.sentences ?? null;
  return {
    document,
    state,
    mark: MARKS[state],
    word: cellText(cell, language),
    sentences,
    searched,
    nearest: candidatesOf(dossier, cell?.search ?? null, language),
  };
}

/** The last change of a row: what happened, since when, and the words that carry it; `quoted` are words of the papers. */
export interface ToldChange {
  readonly word: string | null;
  readonly when: string;
  readonly carriers: readonly { readonly text: string; readonly quoted: boolean }[];
}

export function toldChange(change: LastChange | null, language: Language): ToldChange {
  const words = strings[language].change;
  if (change === null) return { word: null, when: words.noLine, carriers: [] };
  const { kind, year, silent } = change;
  if (kind === 'not-repeated') return { word: NOT_REPEATED[language], when: words.since(year), carriers: [] };
  if (kind === 'first') return { word: STANDINGS.first[language], when: words.onceIn(year), carriers: [] };
  if (kind === 'returned')
    return { word: STANDINGS.returned[language], when: words.returnedIn(year, silent ?? ''), carriers: [] };
  return { word: VERDICTS[kind][language], when: words.since(year), carriers: carriersOf(change, language) };
}

function carriersOf({ kind, oldWords, newWords }: LastChange, language: Language): ToldChange['carriers'] {
  const words = strings[language].change;
  const plain = (text: string) => ({ text, quoted: false });
  const own = (text: string) => ({ text, quoted: true });
  // Of a change of speaker only the new one is news: that it was another says the verdict.
  if (kind === 'other-speaker') return newWords === null ? [] : [plain(words.now), own(newWords)];
  const [older, newer] = apartFromShared(oldWords, newWords);
  if (older !== null && newer !== null) return [own(older), plain(words.became), own(newer)];
  if (newer !== null) return [own(newer), plain(words.added)];
  return older === null ? [] : [own(older), plain(words.dropped)];
}

/** The same as one phrase: `zwakker sinds 2023: „volledige” werd „verdere”`. */
export function changeText(change: LastChange | null, language: Language): string {
  const { word, when, carriers } = toldChange(change, language);
  const { quoted } = strings[language].line;
  const told = carriers.map((part) => (part.quoted ? quoted(part.text) : part.text)).join(' ');
  return `${word === null ? '' : `${word} `}${when}${told === '' ? '' : `: ${told}`}`;
}
