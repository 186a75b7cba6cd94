import { dossierIndex } from '../../dossier/index-by-id.ts';
import { CELL_STATE_LABELS } from '../../languages/labels.ts';
import type { Document, Dossier, Label, Language, Span, Thread } from '../../model.ts';
import { capitalized, paperName, sourceLine } from '../citation.ts';
import { genreName } from '../genre.ts';
import { lineSpot, type OriginModel, originModel, type RenderOptions } from '../line/line-model.ts';
import { narrowedTo } from '../line/movement-words.ts';
import { degreeMarks } from '../line/quoted-parts.ts';
import { type CandidateModel, candidateModels, withheldText } from '../line/silence-model.ts';
import type { PassageRow } from '../line/stations.ts';
import { type MarkedRun, markedRuns } from '../marked-text.ts';
import { linksOf, permalink } from '../provenance.ts';
import { ALL_YEARS, isWithin, yearsText } from '../years.ts';
import {
  type Absence,
  type CellPhrase,
  type CellSpeaker,
  cellSpeakerOf,
  directionWords,
  measuredFrom,
  type TableCell,
  type TableRow,
  tableRow,
} from './cell.ts';
import { chosenOf } from './default-choice.ts';
import { tableStrings } from './messages.ts';
import { noteOf, paperNote } from './source-notes.ts';

/** The table of positions in words, as every file has it: positions down, papers across. */
export interface TableModel {
  /** `Standpunten EU–Westelijke Balkan, 2018–2026`. */
  readonly title: string;
  /** What bold and brackets mean. */
  readonly how: string;
  readonly columns: readonly TableColumnModel[];
  readonly rows: readonly TablePositionModel[];
  readonly origin: OriginModel;
}

export interface TableColumnModel {
  readonly document: Document;
  readonly year: string;
  readonly genre: string;
  /** The full source, for under the table. */
  readonly note: string;
}

export interface TablePositionModel {
  readonly table: TableRow;
  readonly title: string;
  readonly theme: Label;
  readonly link: string | null;
  /** One per column. */
  readonly cells: readonly TableCellModel[];
}

/** Never empty: an absence, words, or both. */
export interface TableCellModel {
  readonly cell: TableCell;
  readonly absence: AbsenceModel | null;
  /** What came nearest in a search that found nothing. */
  readonly nearest: readonly CandidateModel[];
  readonly said: readonly TableWords[];
  /** `nog 2 zinnen`, or null when all of them are shown. */
  readonly more: string | null;
}

export interface AbsenceModel {
  readonly state: Absence;
  /** `[ ]` where it was searched and is silent, `[ ? ]`, `[ / ]`, `–`. */
  readonly mark: string;
  readonly word: string;
  /** `68 zinnen doorzocht; elders: Georgië`, or why it was not compared; null where there is nothing to add. */
  readonly why: string | null;
}

export interface TableWords {
  readonly row: PassageRow;
  /** Whom it is narrower for (`Servië`), or null. */
  readonly whom: string | null;
  /** Parts of the sentence, between two of them words are left out; each cut at its degree words. */
  readonly parts: readonly (readonly MarkedRun[])[];
  /** Which way it went, and against which paper: `zwakker`, `(t.o.v. 2022)`; null where nothing or the last paper. */
  readonly direction: string | null;
  readonly against: string | null;
  /** Both: `zwakker (t.o.v. 2022)`, or null. */
  readonly moved: string | null;
  readonly spoken: CellSpeaker;
  /** The same as one phrase: `het kabinet: zal … vragen`; that nobody is named; or null where it stands in the words. */
  readonly voice: string | null;
  /** `al. 7`, `punt 13`. */
  readonly place: string;
  readonly source: string;
  readonly link: string | null;
}

/** What a table is asked for; null is what the page opens with. */
export interface Choice {
  readonly threads: readonly string[] | null;
  readonly papers: readonly string[] | null;
}

const MARKS: Readonly<Record<Absence, string>> = {
  silent: '[ ]',
  undecided: '[ ? ]',
  unread: '[ / ]',
  'out-of-scope': '–',
};

/** The table told. Years narrow its columns; where papers were not chosen, they are all the papers of those years. */
export function tableModel(dossier: Dossier, choice: Choice, telling: RenderOptions): TableModel {
  const { language } = telling;
  const years = telling.years ?? ALL_YEARS;
  const words = tableStrings[language];
  const open = years.from === null && years.to === null;
  const papers = choice.papers ?? (open ? null : dossier.documents.map(({ source }) => source.id));
  const chosen = chosenOf(dossier, { positions: choice.threads, papers });
  const documents = chosen.documents.filter((document) => isWithin(document, years));
  const links = chosen.threads.flatMap(({ id }) => linksOf(dossier, id));
  // What was left to the page stands in no address: all ids would take a line of every sheet.
  const spot = {
    view: 'table',
    positions: choice.threads === null ? null : chosen.threads.map(({ id }) => id),
    papers: papers === null ? null : documents.map(({ source }) => source.id),
  } as const;
  return {
    title: words.title(yearsText(dossier, documents, language)),
    how: words.how,
    columns: documents.map((document) => ({
      document,
      year: paperName(dossier.documents, document, language),
      genre: genreName(document, language),
      // Of an excerpt nothing is counted: most sentences of its papers are not in it.
      note:
        dossier.excerpt === undefined
          ? noteOf(dossierIndex(dossier).profile, document, language)
          : `${paperNote(document, language)}.`,
    })),
    rows: chosen.threads.map((thread) => toldPosition(dossier, thread, documents, telling)),
    origin: originModel(dossier, [...new Set(links)], null, telling, spot),
  };
}

function toldPosition(
  dossier: Dossier,
  thread: Thread,
  documents: readonly Document[],
  telling: RenderOptions,
): TablePositionModel {
  const table = tableRow(dossier, thread, documents);
  return {
    table,
    title: capitalized(thread.label),
    theme: dossierIndex(dossier).themeName(thread.theme),
    link: permalink(dossier, telling.base, { ...lineSpot(thread, ALL_YEARS), lang: telling.language }),
    cells: table.cells.map((cell, at) => ({
      cell,
      absence: cell.absence === null ? null : toldAbsence(cell, cell.absence, telling.language),
      nearest: candidateModels(dossier, cell.search, telling.language),
      said: cell.words.map((words) => toldWords(dossier, thread, table, at, words, telling)),
      more: cell.more === 0 ? null : tableStrings[telling.language].more(cell.more),
    })),
  };
}

function toldAbsence(cell: TableCell, state: Absence, language: Language): AbsenceModel {
  const words = tableStrings[language];
  const { search } = cell;
  const about = cell.about?.addressee.label?.[language];
  const elsewhere = cell.elsewhere.length === 0 ? null : words.elsewhere(cell.elsewhere.join(', '));
  const why = [
    ...(state === 'silent' && search !== null ? [words.searched(search.sentences), elsewhere] : []),
    // That it is not about this region the word of the cell has said.
    state === 'undecided' ? withheldText(search, language) : null,
  ].filter((part) => part !== null);
  return {
    state,
    mark: MARKS[state],
    word: about === undefined ? CELL_STATE_LABELS[state][language] : `${CELL_STATE_LABELS[state][language]}: ${about}`,
    why: why.length === 0 ? null : why.join('; '),
  };
}

function toldWords(
  dossier: Dossier,
  thread: Thread,
  table: TableRow,
  at: number,
  words: CellPhrase,
  telling: RenderOptions,
): TableWords {
  const { language, base } = telling;
  const { row, parts } = words;
  const own = tableStrings[language];
  const directions = directionWords(table.stations, row, language);
  const from = directions.length === 0 ? null : measuredFrom(table.cells, at, row);
  const direction = directions.length === 0 ? null : directions.join(', ');
  const against = from === null ? null : own.against(paperName(dossier.documents, from, language));
  const spoken = cellSpeakerOf(words, language);
  const spot = { ...lineSpot(thread, ALL_YEARS), document: row.found.document.source.id, lang: language };
  return {
    row,
    whom: narrowedTo(row)?.[language] ?? null,
    parts: parts.map((part: Span) => markedRuns(row.found.sentence.text, degreeMarks(row), part)),
    direction,
    against,
    moved: direction === null ? null : [direction, against].filter((part) => part !== null).join(' '),
    spoken,
    voice: voiceText(spoken, language),
    place: placeIn(row, language),
    source: sourceLine(row.found, language),
    link: permalink(dossier, base, spot),
  };
}

/** `al. 7` or `punt 13`: short, because the note under the column says which paper. */
export function placeIn({ found }: PassageRow, language: Language): string {
  const number = found.block.marker?.match(/^\(?(\d+|[a-z])[.)]?$/i)?.[1];
  const words = tableStrings[language];
  return number === undefined ? `${words.paragraph} ${found.paragraph}` : `${words.point} ${number}`;
}

function voiceText({ who, how, named }: CellSpeaker, language: Language): string | null {
  const told = [named ? who : tableStrings[language].unnamed, how].filter((part) => part !== null);
  return told.length === 0 ? null : told.join(': ');
}
