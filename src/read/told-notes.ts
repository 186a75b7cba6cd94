/** Notes and their marks where the format says which they are: nothing is told from figures then. */
import type { NoteText } from './footnote-texts.ts';
import type { Footnotes, TiedMark } from './footnotes.ts';
import type { Line } from './lines.ts';
import { numberIn } from './note-marks.ts';

/** Null where no line of the source is told to be a note. */
export function toldNotes(lines: readonly Line[]): Footnotes | null {
  const texts: (NoteText & { readonly id: string; readonly lines: number[] })[] = [];
  for (const { index, facts } of lines) {
    if (facts?.kind !== 'note') continue;
    const last = texts.at(-1);
    const { note } = facts;
    if (note !== undefined)
      texts.push({
        id: note.id,
        marker: note.marker,
        value: numberIn(note.marker),
        lines: [index],
        bodyFrom: note.bodyFrom,
      });
    else last?.lines.push(index);
  }
  if (texts.length === 0) return null;
  const placeOf = new Map(texts.map(({ id }, place) => [id, place]));
  const marks = lines.flatMap(({ index, text, facts }): TiedMark[] =>
    (facts?.marks ?? []).map(({ from, to, note: id }) => {
      const note = placeOf.get(id) ?? -1;
      const marker = texts[note]?.marker ?? text.slice(from, to).trim();
      const mark = { line: index, from, to, marker, value: numberIn(marker), weight: 1, needsNote: false };
      return { mark: { ...mark, onNumber: false, bridges: false }, note, evidence: 'printed-sign' };
    }),
  );
  return { texts, marks, rules: new Set() };
}
