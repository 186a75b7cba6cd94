/** The lines by which a paper says what it is: those before its text, and those below it. */
import type { Block, Document, Part, Place, Role } from '../model.ts';

export interface HeadLine {
  readonly text: string;
  readonly place: Place;
  readonly role: Role;
  readonly part: Part;
}

/** Lines, each as one text: from the head of the paper, those before its first running text, and from its foot. */
export interface HeadLines {
  readonly head: readonly HeadLine[];
  readonly top: readonly HeadLine[];
  readonly foot: readonly HeadLine[];
}

/** Blocks of running text that a head may hold: what a web page prints around a paper, the words over a motion. */
const PROSE_IN_HEAD = 2;
/** Blocks looked at on either end: a letterhead torn into lines has forty. */
const HEAD = 60;
const FOOT = 12;
/** A block this long is text, whatever its role. */
const LONG = 400;

const OUTSIDE: ReadonlySet<Role> = new Set<Role>(['footnote', 'note-body', 'contents', 'table-row', 'table-head']);

export function headLines({ blocks }: Document): HeadLines {
  const head: HeadLine[] = [];
  let top = -1;
  let prose = 0;
  for (const block of blocks.slice(0, HEAD)) {
    // Beside each other above the salutation, labels look like a table: "Ons kenmerk  AWV/2022/00871  Datum  7 november 2022".
    if (top < 0 && isRow(block)) for (const pair of pairsOf(block)) head.push(pair);
    if (OUTSIDE.has(block.role)) continue;
    if (top < 0 && (block.role === 'salutation' || isText(block))) top = head.length;
    if (block.text.length > LONG || block.sentences.length > 2) prose += 1;
    else for (const line of linesOf(block)) head.push(line);
    if (prose > PROSE_IN_HEAD) break;
  }
  const foot = blocks
    .slice(-FOOT)
    .filter((block) => !OUTSIDE.has(block.role) && block.text.length <= LONG)
    .flatMap(linesOf);
  return { head, top: top < 0 ? head : head.slice(0, top), foot };
}

const isText = ({ role, text }: Block): boolean =>
  (role === 'paragraph' || role === 'item') && /[.;:]["”’]?$/.test(text) && text.split(/\s+/).length >= 10;

const isRow = ({ role }: Block): boolean => role === 'table-head' || role === 'table-row';

/** The cells of a row two by two, as the label and its value. */
const pairsOf = ({ cells = [], place, role, part }: Block): HeadLine[] =>
  cells.flatMap((label, i) =>
    i % 2 === 1 ? [] : [{ text: `${label} ${cells[i + 1] ?? ''}`.trim(), place, role, part }],
  );

function linesOf({ role, part, text, place, sentences }: Block): HeadLine[] {
  const isStack = role === 'letterhead' || role === 'form-field' || role === 'signature' || role === 'page-furniture';
  if (!isStack || sentences.length === 0) return [{ text: text.replaceAll('\n', ' '), place, role, part }];
  return sentences.map((line) => ({ text: line.text.replaceAll('\n', ' '), place: line.place, role, part }));
}
