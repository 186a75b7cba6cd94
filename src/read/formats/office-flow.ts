/** Lines of an office file one under the other, as they come. */
import type { FormatLine } from './format.ts';

export interface LineFlow {
  readonly lines: FormatLine[];
  /** Empty paragraphs since the last line. */
  gap: number;
}

/** Lines whose own gap counts what came before them already. */
export function addOwnLines(flow: LineFlow, lines: readonly FormatLine[]): void {
  for (const line of lines) flow.lines.push(line);
  if (lines.length > 0) flow.gap = 0;
}

/** Lines of a table or a text box, which know nothing of what stands before them. */
export function addInnerLines(flow: LineFlow, lines: readonly FormatLine[]): void {
  const [first, ...rest] = lines;
  if (first !== undefined) addOwnLines(flow, [{ ...first, gap: (first.gap ?? 0) + flow.gap }, ...rest]);
}

/** A note with its marker before it, the rest of it as lines that go on. Without a marker its own first sign is one. */
export function linesOfNote(lines: readonly FormatLine[], id: string, marker: string): FormatLine[] {
  return lines.map((line, i): FormatLine => {
    const text = line.text.trimStart();
    const own = marker === '' ? (/^\S{1,3}(?=\s)/.exec(text)?.[0] ?? '') : '';
    const lead = i === 0 && marker !== '' ? `${marker} ` : '';
    const by = lead.length - (line.text.length - text.length);
    const marks = line.facts?.marks?.map((mark) => ({ ...mark, from: mark.from + by, to: mark.to + by }));
    const ownTo = own === '' ? 0 : text.length - text.slice(own.length).trimStart().length;
    const note = i === 0 ? { note: { id, marker: marker || own, bodyFrom: lead.length || ownTo } } : {};
    return { text: lead + text, facts: { kind: 'note', continues: i > 0, ...note, ...(marks && { marks }) } };
  });
}

/** Heads and feet of pages, each once: they are no text of the paper, and an office prints its address and reference there. */
export function printedAround(lines: readonly FormatLine[]): FormatLine[] {
  const seen = new Set<string>();
  return lines
    .filter(({ text }) => {
      const key = text.replace(/\s+/g, ' ').trim();
      return !seen.has(key) && seen.add(key);
    })
    .map(({ text }) => ({ text, facts: { kind: 'furniture', continues: false } }));
}
