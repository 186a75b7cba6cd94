/** The last pass. Gets the read paper; adds what reading found odd and what it left open. */
import type { Notice } from '../model.ts';
import { notice } from '../notice.ts';
import { isOddNumber } from '../text/references.ts';
import type { ComparedText } from './compared-parts.ts';
import type { ReadingContext } from './context.ts';
import { unseenNotices } from './unseen-notices.ts';

export interface CheckedText extends ComparedText {
  readonly notices: readonly Notice[];
}

export function addNotices({ source }: ReadingContext, input: ComparedText): CheckedText {
  return { ...input, notices: CHECKS.flatMap((check) => check(source.id, input)) };
}

/** The notices of one kind, in the order of the text. */
type Check = (document: string, input: ComparedText) => Notice[];

const emptyPaper: Check = (document, { blocks }) => {
  if (blocks.length > 0) return [];
  const message = `The text of ${document} holds no words, where at least one line was expected.`;
  return [notice('empty', 'warning', message, { document })];
};

const oddCharacters: Check = (document, { unreadable, unreadableCount }) => {
  if (unreadableCount === 0) return [];
  const first = unreadable[0]!;
  const message = `${unreadableCount} characters cannot be read (control characters or U+FFFD), the first on line ${first}.`;
  return [notice('unreadable', 'warning', message, { document, lines: [first, first] })];
};

/** Marks without a note, in one notice. */
const missingNotes: Check = (document, input) => {
  const { printed, texts, notes } = input;
  const lost = texts.flatMap(({ marks }, i) =>
    marks.flatMap(({ mark }) => {
      const tied = notes.marks[mark]!;
      return tied.note < 0 ? [{ ...tied.mark, block: printed[i]!.id }] : [];
    }),
  );
  if (lost.length === 0) return [];
  const markers = [...new Set(lost.map(({ marker }) => marker))].slice(0, 12).join(', ');
  const message =
    notes.texts.length === 0
      ? `The text refers to notes (${markers}) and the paper holds no notes.`
      : `The text refers to notes the paper does not hold: ${markers}.`;
  const { block, line } = lost[0]!;
  return [notice('note-missing', 'warning', message, { document, block, lines: numberOf(input, line) })];
};

/** Numbers left out of the row of marks: a mark that was lost, or a note too many. */
const skippedNotes: Check = (document, input) => {
  const marks = input.notes.marks.map(({ mark }) => mark).filter((mark) => mark.value > 0);
  return marks.flatMap((mark, i) => {
    const last = marks[i - 1]?.value ?? 0;
    if (mark.value <= last + 1) return [];
    const before = last === 0 ? 'no other mark' : `mark ${last}`;
    const message = `Note mark ${mark.marker} follows ${before}, where ${last + 1} was expected.`;
    return [notice('note-skipped', 'info', message, { document, lines: numberOf(input, mark.line) })];
  });
};

const unusedNotes: Check = (document, input) => {
  const used = new Set(input.notes.marks.map(({ note }) => note));
  return input.notes.texts.flatMap(({ marker, lines }, i) => {
    if (used.has(i)) return [];
    const message = `Note ${marker} is referred to nowhere in the text.`;
    return [notice('note-unreferenced', 'info', message, { document, lines: numberOf(input, lines[0]!) })];
  });
};

const openJoins: Check = (document, input) =>
  input.texts.flatMap(({ doubts }, i) =>
    doubts.map(({ word, line }) => {
      const message = `The hyphen of "${word}" at a line end may belong to the word or to the line; nothing in the paper tells.`;
      const place = { document, block: input.printed[i]!.id, lines: numberOf(input, line) };
      return notice('join-undecided', 'info', message, place);
    }),
  );

const oddNumbers: Check = (document, { blocks }) => {
  const notices: Notice[] = [];
  for (const { id, sentences } of blocks) {
    for (const { references, place } of sentences) {
      for (const { kind, text } of references.filter(isOddNumber)) {
        const message = `The paper number "${text}" cannot be one; it is kept as printed.`;
        notices.push(notice(`${kind}-odd`, 'info', message, { document, block: id, lines: place.lines[0]! }));
      }
    }
  }
  return notices;
};

/** Whether the letter of the file takes part in comparisons, and why. */
const letterInFile: Check = (document, { letter }) => {
  if (letter === null) return [];
  const { covers, block } = letter;
  const place = { document, block: block.id, lines: block.place.lines[0]! };
  if (!covers)
    return [notice('letter-compared', 'info', 'The letter is the paper: its text takes part in comparisons.', place)];
  const message = 'The letter covers the paper that comes with it: its text stays out of comparisons.';
  return [notice('letter-left-out', 'info', message, place)];
};

/** In the order in which they are told. */
const CHECKS = [
  emptyPaper,
  oddCharacters,
  unseenNotices,
  letterInFile,
  missingNotes,
  skippedNotes,
  unusedNotes,
  openJoins,
  oddNumbers,
];

/** The number of a line in the source, as a range. */
function numberOf({ lines }: ComparedText, line: number): readonly [number, number] {
  return [lines[line]!.number, lines[line]!.number];
}
