import {
  BorderStyle,
  FootnoteReferenceRun,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Document, Dossier, Language } from '../../model.ts';
import { capital, citation, yearText } from '../../present/citation.ts';
import { genreName } from '../../present/genre.ts';
import { candidatesOf, originOf } from '../../present/line/told.ts';
import { lookup } from '../../present/lookup.ts';
import { linksOf } from '../../present/origin.ts';
import { carryingSpans } from '../../present/rungs.ts';
import { strings } from '../../present/strings.ts';
import {
  type TableCell as Cell,
  type CellWords,
  directionWords,
  measuredFrom,
  type TableRow as Row,
  rowOf,
  voiceOf,
} from '../../present/table/cell.ts';
import { chosenOf } from '../../present/table/choice.ts';
import { noteOf } from '../../present/table/notes.ts';
import { tableStrings } from '../../present/table/strings.ts';
import { isWithin } from '../../present/years.ts';
import { STATES, WITHHELD } from '../../text/labels.ts';
import type { Options } from '../export.ts';
import { ACROSS, fileOf } from './file.ts';
import { STYLE } from './styles.ts';
import { paragraph, quoted, run, tongue } from './text.ts';

/** Positions down and papers across; null is what the page opens with. */
export interface TableChoice {
  readonly threads: readonly string[] | null;
  readonly papers: readonly string[] | null;
}

/** Share of the width for the names of the positions: about 34 mm, two words a line. */
const NAMES = 0.13;

/**
 * The table of positions as a Word document across, the bytes of a .docx file: the words of each paper with who says them and
 * which way they moved, silence written out, and under each cell's footnote the full quotation or what was searched.
 */
export async function tableDocx(dossier: Dossier, choice: TableChoice, options: Options): Promise<Uint8Array> {
  const { language } = options;
  const own = tableStrings[language];
  const chosen = chosenOf(dossier, { positions: choice.threads, papers: choice.papers });
  const documents = chosen.documents.filter((document) => isWithin(document, options.years));
  const rows = chosen.threads.map((thread) => rowOf(dossier, thread, documents));
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const noted = (children: Paragraph[]): FootnoteReferenceRun => {
    const id = Object.keys(footnotes).length + 1;
    footnotes[id] = { children };
    return new FootnoteReferenceRun(id);
  };
  const first = Math.round(ACROSS * NAMES);
  const widths = [first, ...documents.map(() => Math.floor((ACROSS - first) / Math.max(1, documents.length)))];
  const table = new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 70, right: 70, top: 20, bottom: 40 },
    borders: BORDERS,
    tableLook: { firstRow: true, firstColumn: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [
          cell([paragraph(STYLE.head, own.position)], first),
          ...documents.map((document, at) =>
            cell(
              [paragraph(STYLE.head, yearText(document)), paragraph(STYLE.small, genreName(document, language))],
              widths[at + 1],
            ),
          ),
        ],
      }),
      ...rows.map(
        (row, number) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(
                [
                  paragraph(STYLE.row, `${number + 1}. ${capital(row.thread.label)}`),
                  paragraph(STYLE.small, lookup(dossier).themeName(row.thread.theme)[language]),
                ],
                first,
              ),
              ...row.cells.map((_, at) => cell(cellOf(dossier, row, at, language, noted), widths[at + 1])),
            ],
          }),
      ),
    ],
  });
  const title = own.title(titleOf(dossier, documents, language));
  const links = [...new Set(chosen.threads.flatMap(({ id }) => linksOf(dossier, id)))];
  const origin = originOf(dossier, links, null, options, {
    view: 'table',
    positions: choice.threads === null ? null : chosen.threads.map(({ id }) => id),
    papers: choice.papers === null ? null : documents.map(({ source }) => source.id),
  });
  const children = [
    paragraph('Title', title),
    paragraph(STYLE.mute, own.how),
    ...(rows.length === 0 ? [paragraph(null, own.noLines)] : [table]),
    paragraph('Heading1', own.notes),
    ...documents.map((document) => paragraph(STYLE.mute, `${yearText(document)}: ${noteOf(document, language)}`)),
  ];
  return fileOf({ title, head: [], short: title, origin, landscape: true }, { children, footnotes }, options);
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' } as const;
const BORDERS = {
  top: { ...LINE, size: 8, color: '000000' },
  bottom: LINE,
  left: { style: BorderStyle.NONE },
  right: { style: BorderStyle.NONE },
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const;

function cell(children: Paragraph[], width: number | undefined): TableCell {
  return new TableCell({ children, width: { size: width ?? 0, type: WidthType.DXA } });
}

/** `EU–Westelijke Balkan, 2018–2026`. */
function titleOf(dossier: Dossier, documents: readonly Document[], language: Language): string {
  const title = dossier.corpus.title[language];
  const [first, last] = [documents[0], documents.at(-1)];
  if (first === undefined || last === undefined) return title;
  const [from, to] = [yearText(first), yearText(last)];
  return `${title}, ${from === to ? from : `${from}–${to}`}`;
}

type Noted = (children: Paragraph[]) => FootnoteReferenceRun;

/** A cell: what is absent, what is said, and one footnote with the proof of all of it. */
function cellOf(dossier: Dossier, row: Row, at: number, language: Language, noted: Noted): Paragraph[] {
  const one = row.cells[at];
  if (one === undefined) return [paragraph(STYLE.table, '')];
  const proof = proofOf(dossier, one, language);
  const mark = proof.length === 0 ? [] : [noted(proof)];
  const absent = one.absence === null ? [] : absenceOf(one, language, mark);
  const said = one.words.flatMap((said, i) =>
    saidOf(said, row, at, language, absent.length === 0 && i === 0 ? mark : [], i),
  );
  return [...absent, ...said];
}

function absenceOf(one: Cell, language: Language, mark: readonly FootnoteReferenceRun[]): Paragraph[] {
  const own = tableStrings[language];
  const { absence, search } = one;
  if (absence === null) return [];
  const about = one.about?.addressee.label?.[language];
  const counted = absence === 'silent' && search !== null ? `, ${own.searched(search.sentences)}` : '';
  const elsewhere = one.elsewhere.length === 0 ? '' : `; ${own.elsewhere(one.elsewhere.join(', '))}`;
  const why = search?.withheld === 'other-language' ? [WITHHELD['other-language'][language]] : [];
  return [
    paragraph(STYLE.table, [
      run(`[ ] ${STATES[absence][language]}${about === undefined ? '' : `: ${about}`}${counted}${elsewhere}`),
      ...mark,
    ]),
    ...why.map((line) => paragraph(STYLE.small, line)),
  ];
}

function saidOf(
  said: CellWords,
  table: Row,
  at: number,
  language: Language,
  mark: readonly FootnoteReferenceRun[],
  place: number,
): Paragraph[] {
  const own = tableStrings[language];
  const { row, parts } = said;
  const { text } = row.found.sentence;
  const lang = row.found.document.source.language;
  const set = tongue(lang, language);
  const marks = carryingSpans(row.entry.passage.wording, text);
  const label = row.lane.addressee.class === 'all' ? null : (row.lane.addressee.label?.[language] ?? null);
  const moved = directionWords(table.stations, row, language);
  const from = moved.length === 0 ? null : measuredFrom(table.cells, at, row);
  const { who, how, named } = voiceOf(said, language);
  const number = row.found.block.marker?.match(/^\(?(\d+|[a-z])[.)]?$/i)?.[1];
  const where = number === undefined ? `${own.paragraph} ${row.found.paragraph}` : `${own.point} ${number}`;
  const voice = [named ? who : own.unnamed, how].filter((part) => part !== null).join(': ');
  const more = table.cells[at]?.words.length === place + 1 ? (table.cells[at]?.more ?? 0) : 0;
  return [
    paragraph(STYLE.table, [
      run(`${label === null ? '' : `${label}: `}${lang === 'nl' ? '„' : '“'}`),
      ...parts.flatMap((part, i) => [...(i > 0 ? [run(' … ')] : []), ...quoted(text, marks, set, part)]),
      run('”'),
      ...mark,
    ]),
    paragraph(STYLE.small, [
      run(moved.join(', '), { style: STYLE.direction }),
      run(`${from === null ? '' : ` ${own.against(from)}`}${moved.length === 0 ? '' : ' · '}`),
      run([voice, where].filter((part) => part !== '').join(', ')),
      run(more === 0 ? '' : `; ${own.more(more)}`),
    ]),
  ];
}

/** The full quotation of what a cell says, and of a silence what was searched, what came nearest and why it was refused. */
function proofOf(dossier: Dossier, one: Cell, language: Language): Paragraph[] {
  const words = strings[language].line;
  const { search } = one;
  // Only the nearest: five papers have thirty notes, and all that was refused stands with the line.
  const nearest = candidatesOf(dossier, search, language).slice(0, 1);
  const searched =
    search === null
      ? []
      : [
          `${capital(words.searched(search.sentences))}.`,
          ...(search.terms.length === 0 ? [] : [`${words.terms(search.terms.join(', '))}.`]),
          ...(nearest.length === 0 ? [words.nothingNear] : [words.nearest(1)]),
          ...nearest.map(({ quote, place, why }) => `${words.quoted(quote)}, ${place}: ${why}.`),
        ];
  const said = one.words.map(({ row }) => citation(dossier, row.found.sentence.id, language));
  const lines = searched.length === 0 ? said : [searched.join(' '), ...said];
  return lines.map((line) => paragraph('FootnoteText', ` ${line}`));
}
