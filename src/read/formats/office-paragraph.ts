/** A paragraph of an office file in the making: its text, with breaks as `\n`, and what is known of stretches of it. */
import type { LineFacts, LineMark } from '../lines.ts';
import type { FormatLine } from './format.ts';

/** How some characters are set. */
export interface CharacterLook {
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface ParagraphDraft {
  text: string;
  readonly marks: LineMark[];
  /** Characters that are no blanks, and how many of them are set so. */
  seen: number;
  bold: number;
  italic: number;
  /** The note whose mark is the text that comes next. */
  awaited: string | null;
}

/** What is known of a whole paragraph. */
export interface ParagraphFacts {
  readonly kind: LineFacts['kind'];
  readonly depth?: number;
  /** The number or bullet before it, with the blank behind it; '' for none. */
  readonly label: string;
  /** Empty paragraphs before it. */
  readonly gap: number;
}

/** A heading this long is a paragraph that was given the style of one, as numbered points of conclusions are. */
const LONGEST_HEADING = 250;

export const newDraft = (): ParagraphDraft => ({ text: '', marks: [], seen: 0, bold: 0, italic: 0, awaited: null });

export function addText(draft: ParagraphDraft, text: string, look: CharacterLook): void {
  if (text === '') return;
  const seen = text.replace(/\s+/g, '').length;
  draft.seen += seen;
  if (look.bold) draft.bold += seen;
  if (look.italic) draft.italic += seen;
  if (draft.awaited !== null && seen > 0) {
    draft.marks.push({ from: draft.text.length, to: draft.text.length + text.length, note: draft.awaited });
    draft.awaited = null;
  }
  draft.text += text;
}

/** The mark of a note as it is printed; with '' the text that comes next is its mark. */
export function addMark(draft: ParagraphDraft, printed: string, note: string): void {
  if (printed === '') draft.awaited = note;
  else draft.marks.push({ from: draft.text.length, to: draft.text.length + printed.length, note });
  draft.text += printed;
}

const movedMark = (mark: LineMark, by: number): LineMark => ({ ...mark, from: mark.from + by, to: mark.to + by });

/** Two paragraphs whose bound was taken away: the second is added to the first. */
export function joinDrafts(first: ParagraphDraft, second: ParagraphDraft): ParagraphDraft {
  for (const mark of second.marks) first.marks.push(movedMark(mark, first.text.length));
  first.text += second.text;
  first.seen += second.seen;
  first.bold += second.bold;
  first.italic += second.italic;
  first.awaited = second.awaited ?? first.awaited;
  return first;
}

/** Its text is not looked through: it may have grown from thousands of pieces, and is made one string by that each time. */
export const isFilled = (draft: ParagraphDraft): boolean => draft.seen > 0 || draft.marks.length > 0;

/**
 * The lines of a paragraph: a break in it begins a line that goes on, two breaks running a paragraph of their own, as letters
 * are typed that know no other way to leave a line blank. None for a paragraph without text.
 */
export function linesOfDraft(draft: ParagraphDraft, { kind: given, depth, label, gap }: ParagraphFacts): FormatLine[] {
  if (!isFilled(draft)) return [];
  const isLong = given === 'heading' && draft.text.length > LONGEST_HEADING;
  const kind = !isLong ? given : label === '' ? 'text' : 'item';
  const set = draft.bold === draft.seen ? 'bold' : draft.italic === draft.seen ? 'italic' : undefined;
  const isProse = kind === 'text' || kind === 'item';
  const lines: FormatLine[] = [];
  let from = 0;
  let blank = gap;
  let nextMark = 0;
  for (const piece of draft.text.split('\n')) {
    const to = from + piece.length;
    if (!/\S/.test(piece)) blank += 1;
    else {
      const first = lines.length === 0;
      const lead = first ? label : '';
      const apart = !first && blank > 0 && isProse;
      const marks: LineMark[] = [];
      // They stand in order: each is looked at once.
      for (; nextMark < draft.marks.length && draft.marks[nextMark]!.to <= to; nextMark++) {
        const mark = draft.marks[nextMark]!;
        if (mark.from >= from) marks.push(movedMark(mark, lead.length - from));
      }
      const facts: LineFacts = {
        kind: apart ? 'text' : kind,
        continues: !first && !apart,
        ...(depth !== undefined && !apart && { depth }),
        ...(set && { set }),
        ...(marks.length > 0 && { marks }),
        ...(first && kind === 'item' && label !== '' && { markerTo: label.length }),
      };
      // A paragraph stands apart from the one above it, and empty ones between them set it further off.
      lines.push({ text: lead + piece, facts, gap: first || apart ? blank + 1 : 0 });
      blank = 0;
    }
    from = to + 1;
  }
  return lines;
}
