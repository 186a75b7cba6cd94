/**
 * The tables of a paper. Reading makes every line of a table a block or a part of one, and keeps where the source had a gap
 * wider than a space: those are the columns. Where it has none, a row is a line that ends in figures, its label the words
 * before them. The columns are named by the line above; where that cannot be cut into as many names as a row has figures, a
 * column has its place behind the whole line, and matches only under the same line.
 */
import type { Block, Document, Role } from '../model.ts';
import { foldWord, wordsOf } from '../text/tokenize.ts';

/** One figure of a table, with the labels it is found again by. */
export interface FigureCell {
  readonly row: string;
  readonly column: string;
  /** As printed, with its sign: `€ 4,50`. */
  readonly figure: string;
  /** The line above the table and its columns: a unit ("in duizend euro") may stand only there. */
  readonly caption: string;
  readonly block: string;
  /** The sentence it stands in, or null where its block has none. */
  readonly sentence: string | null;
}

interface Line {
  readonly text: string;
  /** The text cut at its columns; one where no column shows. */
  readonly cells: readonly string[];
  readonly block: string;
  readonly sentence: string | null;
}

interface Row {
  readonly label: string;
  readonly figures: readonly string[];
  readonly line: Line;
}

const FIGURE = String.raw`(?:[€$£]\s?)?[-+−]?\d+(?:[.,]\d+)*(?:\s?(?:%|procent|percent|euro|€|miljoen|miljard|mln|mld))?`;
/**
 * Letters first, then nothing but figures up to the end: "Zeeschepen tot 100 m 12,00 13,50". Behind the last letter stands no
 * other: with letters there too, every place of a line of 50 kB was tried with every other, 7 s.
 */
const ROW = new RegExp(
  String.raw`^(?<label>\S.*?\p{L}[^\d€$£|\p{L}]*?)\s+(?<figures>${FIGURE}(?:\s+${FIGURE})*)$`,
  'u',
);
const CELL = new RegExp(FIGURE, 'gu');
/** Words of a label: more is a sentence that happens to end in a figure. */
const LABEL_WORDS = 10;
const isYear = (figure: string): boolean => /^(?:19|20)\d\d$/.test(figure);
/** "1. Inleiding", "Artikel 5": numbered headings end or begin in a number and hold none. */
const isSentence = (text: string): boolean => /[.;:?!]$/.test(text);

/** The lines of a block as they stood in the paper, each cut at its columns. */
function linesOf(block: Block, lineStarts: readonly number[]): Line[] {
  const sentenceAt = (at: number): string | null =>
    (block.sentences.find(({ span }) => span.from <= at && at < span.to) ?? block.sentences[0])?.id ?? null;
  const line = (cells: readonly string[], at: number): Line => {
    const kept = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return { text: kept.join(' '), cells: kept, block: block.id, sentence: sentenceAt(at) };
  };
  if (block.cells) return [line(block.cells, 0)];
  // "| Zone | Uurtarief | | Centrum | € 4,50 |": two bars in a row are where a line ended.
  if (block.text.includes('|')) return block.text.split(/\|\s+\|/).map((text) => line(text.split('|'), 0));
  const pieces = block.pieces.filter(([from, to, a, b]) => to - from === b - a);
  if (pieces.length < 2) {
    return (block.sentences.length > 1 ? block.sentences : [{ text: block.text }]).map(({ text }, at) =>
      line([text], block.sentences[at]?.span.from ?? 0),
    );
  }
  const lines: { cells: string[]; at: number; end: number }[] = [];
  for (const [from, to, a, b] of pieces) {
    const last = lines.at(-1);
    const isNext = last !== undefined && !lineStarts.some((start) => last.end < start && start <= a);
    if (isNext) {
      last.cells.push(block.text.slice(from, to));
      last.end = b;
    } else lines.push({ cells: [block.text.slice(from, to)], at: from, end: b });
  }
  return lines.map(({ cells, at }) => line(cells, at));
}

const IS_FIGURE = new RegExp(`^${FIGURE}$`, 'u');

function rowOf(line: Line): Row | null {
  const [first = '', ...rest] = line.cells;
  if (rest.length > 0 && rest.every((cell) => IS_FIGURE.test(cell)) && /\p{L}/u.test(first))
    return { label: first, figures: rest, line };
  const found = ROW.exec(line.text)?.groups;
  const label = found?.['label']?.trim() ?? '';
  const figures = found?.['figures']?.match(CELL) ?? [];
  if (label === '' || figures.length === 0 || wordsOf(label).length > LABEL_WORDS) return null;
  return { label, figures, line };
}

/** Names of columns in the line above: as many as a row has figures, behind what names the rows; null where it cannot be cut. */
function columnsOf({ text, cells }: Line, count: number): string[] | null {
  if (cells.length === count || cells.length === count + 1) return cells.slice(-count);
  const words = text.split(/\s+/);
  const years = words.filter(isYear);
  if (years.length === count) return years;
  return words.length === count + 1 || words.length === count ? words.slice(-count) : null;
}

/** Roles whose lines end in numbers that count nothing: of the file, of the page, of another paper. */
const NO_TABLES: ReadonlySet<Role> = new Set<Role>(['letterhead', 'signature', 'page-furniture', 'footnote', 'title']);

const isRule = ({ text }: Line): boolean => /^[\s|:+=-]*$/.test(text);

/**
 * True for rows that make a table: two at least, with as many figures each. Of one column only where the source has a gap
 * before every figure, and the figures are no years: "Kamerstuk 23 987 nr. 395" and "Begroting 2024" end in one.
 */
function isTable(rows: readonly Row[]): boolean {
  const count = rows[0]?.figures.length ?? 0;
  return (
    rows.length > 1 &&
    (count > 1 || rows.every(({ figures, line }) => line.cells.length > 1 && !isYear(figures[0] ?? '')))
  );
}

/** The cells of all tables of a paper, in reading order. */
export function tableCells(document: Document): FigureCell[] {
  const lines = document.blocks
    .filter(({ role }) => !NO_TABLES.has(role))
    .flatMap((block) => linesOf(block, document.lineStarts ?? []))
    .filter((line) => line.text.trim() !== '' && !isRule(line));
  const cells: FigureCell[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const rows: Row[] = [];
    for (let next = at; next < lines.length; next += 1) {
      const row = rowOf(lines[next]!);
      if (row === null || (rows.length > 0 && row.figures.length !== rows[0]!.figures.length)) break;
      rows.push(row);
    }
    if (!isTable(rows)) continue;
    for (const one of cellsOf(rows, lines.slice(Math.max(0, at - 2), at))) cells.push(one);
    at += rows.length - 1;
  }
  return cells;
}

function cellsOf(rows: readonly Row[], above: readonly Line[]): FigureCell[] {
  const [first] = rows;
  // "Categorie 2023 2024" reads as a row of years: it names the columns of those below.
  const isHead = first!.figures.every(isYear) && rows.slice(1).some(({ figures }) => !figures.every(isYear));
  const before = above.filter(({ text }) => !isSentence(text));
  const header = isHead ? first!.line : above.at(-1) === before.at(-1) ? before.at(-1) : undefined;
  const caption = before.map(({ text }) => text).join(' ');
  const body = isHead ? rows.slice(1) : rows;
  const count = first!.figures.length;
  const names = isHead ? [...first!.figures] : header === undefined ? null : columnsOf(header, count);
  return body.flatMap(({ label, figures, line }) =>
    figures.map((figure, place) => ({
      row: label,
      column: names?.[place] ?? (count === 1 ? '' : `${header?.text ?? ''} (${place + 1})`.trim()),
      figure,
      caption,
      block: line.block,
      sentence: line.sentence,
    })),
  );
}

/** A label as it is found again: its words, folded. */
export const labelKey = (label: string): string =>
  wordsOf(label)
    .map(({ text }) => foldWord(text))
    .join(' ');
