/**
 * The pass that puts notes and page furniture among the blocks of running text. Gets those blocks with their roles and
 * sections; adds all blocks of the paper in the order of their first lines. A note stands in the part and section of the
 * block that refers to it, furniture in those of the block before it.
 */
import type { Part, Role } from '../model.ts';
import type { BodyLine } from './body-lines.ts';
import type { ReadingContext } from './context.ts';
import { hashesLength } from './headings.ts';
import type { Line } from './lines.ts';
import type { SectionedText } from './sections.ts';

/** A block as the lines it is printed on. */
export interface PrintedBlock {
  readonly id: string;
  readonly role: Role;
  readonly part: Part;
  readonly section: readonly string[];
  readonly marker: string | null;
  readonly lines: readonly Line[];
  /** The same as running text; empty for notes and furniture. */
  readonly body: readonly BodyLine[];
  /** End of the marker in the first line. */
  readonly bodyFrom: number;
  /** Place among the notes, or -1. */
  readonly note: number;
}

export interface OrderedText extends SectionedText {
  readonly printed: readonly PrintedBlock[];
}

/** A block without what depends on the blocks around it; `roled` is its place among those of running text, or -1. */
type Entry = Omit<PrintedBlock, 'id' | 'part' | 'section'> & { readonly roled: number };

/** Every line of the paper is in one block. */
export function orderBlocks({ source, language }: ReadingContext, input: SectionedText): OrderedText {
  const entries = [...bodyEntries(input), ...noteEntries(input), ...furnitureEntries(input)];
  entries.sort((a, b) => a.lines[0]!.index - b.lines[0]!.index);
  const homes = homesOf(entries, input);
  const printed = entries.map((entry, i): PrintedBlock => {
    const home = homes[i]!;
    return {
      ...entry,
      id: `${source.id}.b${String(i + 1).padStart(3, '0')}`,
      part: input.roled[home]?.part ?? language.cues.parts.report,
      section: entry.role === 'page-furniture' ? [] : (input.sections[home] ?? []),
    };
  });
  return { ...input, printed };
}

function bodyEntries({ roled }: SectionedText): Entry[] {
  return roled.map(({ candidate, role }, i) => {
    const lines = candidate.lines.map((line) => line.printed);
    // `## Uitbreiding`: the signs of a heading stay out, its words are the heading.
    const hashes = role === 'heading' || role === 'title' ? hashesLength(lines[0]!.text) : 0;
    const { marker } = candidate;
    return {
      lines,
      body: candidate.lines,
      role,
      marker: marker?.text ?? null,
      bodyFrom: marker?.to ?? hashes,
      roled: i,
      note: -1,
    };
  });
}

const BRACKETED = /^\[\^?\d{1,3}\]/;

function noteEntries({ lines, notes }: SectionedText): Entry[] {
  return notes.texts.map((text, note) => ({
    lines: text.lines.map((index) => lines[index]!),
    body: [],
    role: 'footnote',
    // As printed: `[1]` at the foot of a paper that prints its marks so.
    marker: BRACKETED.exec(lines[text.lines[0]!]!.text)?.[0] ?? text.marker,
    bodyFrom: text.bodyFrom,
    roled: -1,
    note,
  }));
}

/** Furniture and rules; lines that touch are one block, unless a page begins between them. */
function furnitureEntries({ lines, furniture, notes }: SectionedText): Entry[] {
  const groups: Line[][] = [];
  for (const index of [...new Set([...furniture, ...notes.rules])].sort((a, b) => a - b)) {
    const line = lines[index]!;
    if (groups.at(-1)?.at(-1)?.index === index - 1 && !line.startsPage) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  const rest = { body: [], role: 'page-furniture', marker: null, bodyFrom: 0, roled: -1, note: -1 } as const;
  return groups.map((group) => ({ ...rest, lines: group }));
}

/** For each entry the block of running text it belongs with: itself, the one that refers to the note, or the one before. */
function homesOf(entries: readonly Entry[], { notes }: SectionedText): number[] {
  let last = 0;
  const before = entries.map((entry) => (last = entry.roled >= 0 ? entry.roled : last));
  const entryOfLine: number[] = [];
  for (const [i, entry] of entries.entries()) for (const line of entry.lines) entryOfLine[line.index] = i;
  const firstReference = new Map<number, number>();
  for (const { mark, note } of notes.marks) {
    if (note >= 0 && !firstReference.has(note)) firstReference.set(note, entryOfLine[mark.line]!);
  }
  return entries.map((entry, i) => before[(entry.note >= 0 ? firstReference.get(entry.note) : undefined) ?? i]!);
}
