import type { Cell, Document, Dossier, Label, Language } from '../../model.ts';
import { NOT_REPEATED, STANDINGS, STATES, VERDICTS } from '../../text/labels.ts';
import { yearText } from '../citation.ts';
import { genreName } from '../genre.ts';
import { candidatesOf, originOf, type Telling, type ToldCandidate, type ToldOrigin } from '../line/told.ts';
import { lookup } from '../lookup.ts';
import { linksOf, tagsNote } from '../origin.ts';
import { strings } from '../strings.ts';
import { noteOf } from '../table/notes.ts';
import { type ToldColumn, yearsText } from '../table/told.ts';
import { ALL_YEARS, isWithin } from '../years.ts';
import { apartFromShared, changeOfTheme, type LastChange } from './change.ts';

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

/** The overview told: the themes of the focus, or those asked for, in the order of the dossier; columns within the years. */
export function toldOverview(dossier: Dossier, themes: readonly string[] | null, telling: Telling): ToldOverview {
  const { language } = telling;
  const years = telling.years ?? ALL_YEARS;
  const documents = dossier.documents.filter((document) => isWithin(document, years));
  const held = new Set(dossier.cells.map(({ theme }) => theme));
  const rows = dossier.themes.filter(({ id }) => held.has(id) && (themes === null || themes.includes(id)));
  const ids = new Set(rows.map(({ id }) => id));
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
    rows: rows.map(({ id, prefLabel }) => ({
      id,
      name: prefLabel,
      cells: documents.map((document) => toldState(dossier, id, document, language)),
      change: changeText(changeOfTheme(dossier, id), language),
    })),
    origin: originOf(dossier, [...new Set(links)], null, telling, { view: 'overview', only }),
    tagged: tagsNote(language),
  };
}

function toldState(dossier: Dossier, theme: string, document: Document, language: Language): ToldState {
  const cell = lookup(dossier).cell(theme, document.source.id);
  const state = cell?.state ?? 'undecided';
  const sentences = cell?.sentences ?? [];
  const searched = cell?.search?.sentences ?? null;
  const count =
    state === 'speaks'
      ? strings[language].sentences(sentences.length)
      : searched === null
        ? null
        : strings[language].line.searched(searched);
  return {
    document,
    state,
    mark: MARKS[state],
    word: [STATES[state][language], count].filter((part) => part !== null).join(', '),
    sentences,
    searched,
    nearest: candidatesOf(dossier, cell?.search ?? null, language),
  };
}

/** The last change of a row in words: the verdict, since when, then the words that carry it. */
export function changeText(change: LastChange | null, language: Language): string {
  const words = strings[language].change;
  const { quoted } = strings[language].line;
  if (change === null) return words.noLine;
  const { kind, year, silent } = change;
  if (kind === 'not-repeated') return `${NOT_REPEATED[language]} ${words.since(year)}`;
  if (kind === 'first') return `${STANDINGS.first[language]} ${words.onceIn(year)}`;
  if (kind === 'returned') return `${STANDINGS.returned[language]} ${words.returnedIn(year, silent ?? '')}`;
  const verdict = `${VERDICTS[kind][language]} ${words.since(year)}`;
  if (kind === 'other-speaker')
    return change.newWords === null ? verdict : `${verdict}: ${words.now} ${quoted(change.newWords)}`;
  const [older, newer] = apartFromShared(change.oldWords, change.newWords);
  if (older !== null && newer !== null) return `${verdict}: ${quoted(older)} ${words.became} ${quoted(newer)}`;
  if (newer !== null) return `${verdict}: ${quoted(newer)} ${words.added}`;
  return older === null ? verdict : `${verdict}: ${quoted(older)} ${words.dropped}`;
}
