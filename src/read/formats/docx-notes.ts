/** Footnotes and endnotes of a Word file, in the order of their marks. */
import { flowLines } from './docx-blocks.ts';
import { numberForm } from './docx-numbering.ts';
import type { DocxPackage } from './docx-package.ts';
import type { DocxReading, NoteForm, NoteKind } from './docx-reading.ts';
import type { FormatLine } from './format.ts';
import { linesOfNote } from './office-flow.ts';
import { childElements, type XmlElement } from './xml.ts';

/** The number notes of a kind begin with and how it is printed, as the text says, or the settings of the file. */
export function noteForms(main: string, settings: string): Readonly<Record<NoteKind, NoteForm>> {
  const found = [...`${settings}${main}`.matchAll(NOTE_SETTINGS)];
  const formOf = (kind: NoteKind, usual: string): NoteForm => {
    const said = found.filter(([, name]) => name === kind).map(([, , inside]) => inside!);
    const valueIn = (name: string): string | undefined =>
      said
        .map((inside) => new RegExp(`${name}\\s[^>]*?val="(\\w+)"`).exec(inside)?.[1])
        .findLast((found) => found !== undefined);
    const form = numberForm(valueIn('numFmt') ?? usual);
    return { form: form === 'bullet' ? 'decimal' : form, start: Number(valueIn('numStart') ?? 1) || 1 };
  };
  return { footnote: formOf('footnote', 'decimal'), endnote: formOf('endnote', 'lowerRoman') };
}

const NOTE_SETTINGS = /<(?:\w+:)?(footnote|endnote)Pr>([\s\S]{0,600}?)<\/(?:\w+:)?\1Pr>/g;

/** The lines of the notes whose marks stand in the text. Marks in notes have notes too: these come behind. */
export function linesOfNotes(reading: DocxReading, docx: DocxPackage, text: readonly FormatLine[]): FormatLine[] {
  const printed = printedMarks(text);
  const lines: FormatLine[] = [];
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = reading.notes.some((note) => note.kind === kind) ? docx.related(`${kind}s`) : null;
    const texts = new Map<string, XmlElement>();
    for (const text of childElements(part, `w:${kind}`)) texts.set(`${kind} ${text.attributes['w:id'] ?? ''}`, text);
    const told = new Set<string>();
    for (let at = 0; at < reading.notes.length; at++) {
      const note = reading.notes[at]!;
      const own = texts.get(note.id);
      if (note.kind !== kind || told.has(note.id) || own === undefined) continue;
      told.add(note.id);
      for (const line of linesOfNote(flowLines(reading, own), note.id, note.marker || (printed.get(note.id) ?? '')))
        lines.push(line);
    }
  }
  return lines;
}

/** Marks of one's own choice as they stand in the text. */
function printedMarks(lines: readonly FormatLine[]): Map<string, string> {
  const marks = lines.flatMap(({ text, facts }) =>
    (facts?.marks ?? []).map(({ note, from, to }) => [note, text.slice(from, to).trim()] as const),
  );
  return new Map(marks);
}
