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
import { displayOf } from '../../languages/display.ts';
import type { Language, Span } from '../../model.ts';
import { capitalized, paperSource, placeInPaperText } from '../../view/citation.ts';
import { excerpt } from '../../view/excerpt-text.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { tableStrings } from '../../view/table/messages.ts';
import { tablePageStrings } from '../../view/table/page-messages.ts';
import type { TableCellModel, TableModel, TableWords } from '../../view/table/table-model.ts';
import type { Options } from '../subject.ts';
import { docxDocument, LANDSCAPE } from './document.ts';
import { STYLE } from './styles.ts';
import { paragraph, runLanguage, runsIn, textRun } from './text-runs.ts';

/** Share of the width for the names of the positions: about 34 mm, two words a line. */
const NAMES = 0.13;

/** Share of a clause from which a cell has the whole of it: what it lacks is then a conjunction or a stop. */
const WHOLE = 0.9;

/**
 * The table of positions as a Word document across, the bytes of a .docx file: the words of each paper with who says them and
 * which way they moved, silence written out, and under each cell's footnote the full source or what was searched.
 */
export async function tableDocx(model: TableModel, options: Options): Promise<Uint8Array> {
  const { language } = options;
  const own = tableStrings[language];
  const { title, how, columns, rows, origin } = model;
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const noted = (children: Paragraph[]): FootnoteReferenceRun => {
    const id = Object.keys(footnotes).length + 1;
    footnotes[id] = { children };
    return new FootnoteReferenceRun(id);
  };
  const first = Math.round(LANDSCAPE * NAMES);
  const widths = [first, ...columns.map(() => Math.floor((LANDSCAPE - first) / Math.max(1, columns.length)))];
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
          ...columns.map(({ year, genre }, at) =>
            cell([paragraph(STYLE.head, year), paragraph(STYLE.small, genre)], widths[at + 1]),
          ),
        ],
      }),
      ...rows.map(
        (row, number) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(
                [paragraph(STYLE.row, `${number + 1}. ${row.title}`), paragraph(STYLE.small, row.theme[language])],
                first,
              ),
              ...row.cells.map((one, at) => cell(cellOf(one, language, noted), widths[at + 1])),
            ],
          }),
      ),
    ],
  });
  const children = [
    paragraph('Title', title),
    paragraph(STYLE.mute, how),
    ...(rows.length === 0 ? [paragraph(null, tablePageStrings[language].noLines)] : [table]),
    paragraph('Heading1', own.notes),
    ...columns.map(({ year, note }) => paragraph(STYLE.mute, `${year}: ${note}`)),
  ];
  return docxDocument({ title, head: [], short: title, origin, landscape: true }, { children, footnotes }, options);
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

type Noted = (children: Paragraph[]) => FootnoteReferenceRun;

/** A cell: what is absent, what is said, and one footnote with the proof of all of it. */
function cellOf(model: TableCellModel, language: Language, noted: Noted): Paragraph[] {
  const { absence, said, more } = model;
  const proof = proofOf(model, language);
  const mark = proof === '' ? [] : [noted([paragraph(STYLE.note, ` ${proof}`)])];
  const why = absence === null || absence.why === null ? '' : `, ${absence.why}`;
  const absent =
    absence === null ? [] : [paragraph(STYLE.table, [textRun(`${absence.mark} ${absence.word}${why}`), ...mark])];
  const last = said.length - 1;
  const words = said.flatMap((one, at) =>
    saidOf(one, language, absence === null && at === 0 ? mark : [], at === last ? more : null),
  );
  return [...absent, ...words];
}

function saidOf(
  { row, whom, parts, direction, against, voice, place }: TableWords,
  language: Language,
  mark: readonly FootnoteReferenceRun[],
  more: string | null,
): Paragraph[] {
  const lang = row.found.document.source.language;
  const set = runLanguage(lang, language);
  return [
    paragraph(STYLE.table, [
      textRun(`${whom === null ? '' : `${whom}: `}${displayOf(lang).quotationMarks[0]}`),
      ...parts.flatMap((part, i) => [...(i > 0 ? [textRun(' … ')] : []), ...runsIn(part, set)]),
      textRun('”'),
      ...mark,
    ]),
    paragraph(STYLE.small, [
      textRun(direction ?? '', { style: STYLE.direction }),
      textRun(`${against === null ? '' : ` ${against}`}${direction === null ? '' : ' · '}`),
      textRun([voice, place].filter((part) => part !== null).join(', ')),
      textRun(more === null ? '' : `; ${more}`),
    ]),
  ];
}

/**
 * The proof of a cell in one paragraph: of what it says the full source, and its words up to the end of the clause where the
 * cell leaves some out (who said it and how stand in the cell in their own words); of a silence what was searched, what came
 * nearest and why it was refused. Notes that repeated whole sentences took a sheet for each position; those stand with the
 * line, and the corpus version at the foot of every sheet.
 */
function proofOf({ cell: { document, search, words }, ...model }: TableCellModel, language: Language): string {
  const { line } = viewStrings[language];
  // Only the nearest: five papers have thirty notes, and all that was refused stands with the line.
  const nearest = model.nearest.slice(0, 1);
  const searched =
    search === null
      ? []
      : [
          `${capitalized(line.searched(search.sentences))}.`,
          ...(search.terms.length === 0 ? [] : [`${line.terms(search.terms.join(', '))}.`]),
          ...(nearest.length === 0 ? [line.nothingNear] : [line.nearest]),
          ...nearest.map(({ quote, place, why }) => `${line.quoted(quote)}, ${place}: ${why}.`),
        ];
  const places = words.map(({ row, parts }) => {
    const { text } = row.found.sentence;
    const rest = { from: parts[0]?.from ?? row.entry.passage.span.from, to: row.entry.passage.span.to };
    const quote = isCut(rest, parts) ? `: ${line.quoted(excerpt(text, rest))}` : '';
    return `${placeInPaperText(row.found, language)}${quote}`;
  });
  const said = places.length === 0 ? [] : [`${capitalized(paperSource(document, language))}, ${places.join('; ')}`];
  return [...searched, ...said].join(' ');
}

/** Whether words of a stretch are left out between or behind the parts of it that stand in a cell. */
function isCut({ from, to }: Span, parts: readonly Span[]): boolean {
  const shown = parts.reduce((sum, part) => sum + part.to - part.from, 0);
  return shown < (to - from) * WHOLE;
}
