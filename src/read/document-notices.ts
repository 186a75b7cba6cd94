/** Notices about a paper as a whole: what reading found odd, and what it left open. */
import type { Notice, Source } from '../model.ts';
import { notice } from '../notice.ts';
import { isOddNumber } from '../text/references.ts';
import type { BuiltBlocks } from './blocks.ts';
import type { Footnotes } from './footnotes.ts';
import type { Lines } from './lines.ts';

/** The notices of a paper, those about single places in the order of the text. */
export function documentNotices(source: Source, from: Lines, notes: Footnotes, built: BuiltBlocks): Notice[] {
  const document = source.id;
  const numberOf = (line: number): readonly [number, number] => [from.lines[line]!.number, from.lines[line]!.number];
  const notices: Notice[] = [];
  if (built.blocks.length === 0) {
    notices.push(
      notice('empty', 'warning', `The text of ${document} holds no words, where at least one line was expected.`, {
        document,
      }),
    );
  }
  if (from.unreadableCount > 0) {
    const first = from.unreadable[0]!;
    const message = `${from.unreadableCount} characters cannot be read (control characters or U+FFFD), the first on line ${first}.`;
    notices.push(notice('unreadable', 'warning', message, { document, lines: [first, first] }));
  }
  if (built.lost.length > 0) {
    const markers = [...new Set(built.lost.map((l) => l.marker))].slice(0, 12).join(', ');
    const all = notes.texts.length === 0;
    const message = all
      ? `The text refers to notes (${markers}) and the paper holds no notes.`
      : `The text refers to notes the paper does not hold: ${markers}.`;
    const first = built.lost[0]!;
    notices.push(
      notice('note-missing', 'warning', message, { document, block: first.block, lines: numberOf(first.line) }),
    );
  }
  notices.push(...skippedNumbers(notes, document, numberOf), ...unreferenced(notes, document, numberOf));
  for (const doubt of built.doubts) {
    const message = `The hyphen of "${doubt.word}" at a line end may belong to the word or to the line; nothing in the paper tells.`;
    notices.push(
      notice('join-undecided', 'info', message, { document, block: doubt.block, lines: numberOf(doubt.line) }),
    );
  }
  for (const block of built.blocks) {
    for (const sentence of block.sentences) {
      for (const odd of sentence.references.filter(isOddNumber)) {
        const message = `The paper number "${odd.text}" cannot be one; it is kept as printed.`;
        notices.push(
          notice('kamerstuk-odd', 'info', message, { document, block: block.id, lines: sentence.place.lines[0]! }),
        );
      }
    }
  }
  return notices;
}

type NumberOf = (line: number) => readonly [number, number];

/** Numbers left out of the row of marks: a mark that was lost, or a note too many. */
function skippedNumbers(notes: Footnotes, document: string, numberOf: NumberOf): Notice[] {
  const notices: Notice[] = [];
  let last = 0;
  for (const { mark } of notes.marks) {
    if (mark.value === 0) continue;
    if (mark.value > last + 1) {
      const message = `Note mark ${mark.marker} follows ${last === 0 ? 'no other mark' : `mark ${last}`}, where ${last + 1} was expected.`;
      notices.push(notice('note-skipped', 'info', message, { document, lines: numberOf(mark.line) }));
    }
    last = mark.value;
  }
  return notices;
}

function unreferenced(notes: Footnotes, document: string, numberOf: NumberOf): Notice[] {
  const used = new Set(notes.marks.map((m) => m.note));
  return notes.texts.flatMap((text, i) => {
    if (used.has(i)) return [];
    const message = `Note ${text.marker} is referred to nowhere in the text.`;
    return [notice('note-unreferenced', 'info', message, { document, lines: numberOf(text.lines[0]!) })];
  });
}
