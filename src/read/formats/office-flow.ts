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

/** The longest line of an address or a list of particulars, and the shortest paragraph that is surely text. */
const NARROW = 60;
const PROSE = 120;

/**
 * The lines of a text box or frame. Above the first running text one with short lines alone stands beside the letter: whom to
 * call, the reference of the office.
 */
export function linesOfBox(lines: readonly FormatLine[], above: readonly FormatLine[]): FormatLine[] {
  const isNarrow =
    lines.length > 2 && lines.every(({ text, facts }) => facts?.kind === 'text' && text.length <= NARROW);
  if (!isNarrow || above.some(({ text }) => text.length > PROSE)) return [...lines];
  return lines.map((line) => ({ ...line, facts: { ...line.facts!, kind: 'margin' } }));
}

/** A note with its marker before it, the rest of it as lines that go on. Without a marker its own first sign is one. */
export function linesOfNote(lines: readonly FormatLine[], id: string, given: string): FormatLine[] {
  return lines.map((line, i): FormatLine => {
    const text = line.text.trimStart();
    const marker = given === '' && i === 0 ? (/^\S{1,3}(?=\s)/.exec(text)?.[0] ?? '') : given;
    const typed = i > 0 || /^\d/.test(given) ? 0 : typedMarker(text, marker);
    const lead = i === 0 && marker !== '' && typed === 0 ? `${marker} ` : '';
    const by = lead.length - (line.text.length - text.length);
    const marks = line.facts?.marks?.map((mark) => ({ ...mark, from: mark.from + by, to: mark.to + by }));
    const note = i === 0 ? { note: { id, marker, bodyFrom: lead.length || typed } } : {};
    return { text: lead + text, facts: { kind: 'note', continues: i > 0, ...note, ...(marks && { marks }) } };
  });
}

/** End of a marker that is typed before a note as well, blanks included: one's own choice (`*`) is no number that is counted. */
function typedMarker(text: string, marker: string): number {
  let rest = text;
  while (marker !== '' && rest.startsWith(marker)) rest = rest.slice(marker.length);
  return rest === text || !/^\s/.test(rest) ? 0 : text.length - rest.trimStart().length;
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
