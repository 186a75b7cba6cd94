/** Drafts, notes and furniture to blocks: text, places, sentences, references, note marks. */
import type { Block, Edit, NoteRef, Place, Reference, Role, Sentence, Source, Span } from '../model.ts';
import type { HyphenHabits } from '../text/line-breaks.ts';
import { references } from '../text/references.ts';
import { sentences } from '../text/sentences.ts';
import type { RoledCandidate } from './block-candidates.ts';
import { type BlockText, blockText, type Cut } from './block-text.ts';
import type { BodyLine } from './body-lines.ts';
import { emphasisCuts } from './emphasis.ts';
import type { Footnotes } from './footnotes.ts';
import { logicalLines } from './letter.ts';
import type { Line, Lines } from './lines.ts';
import { sections } from './sections.ts';

export interface BlockInputs {
  readonly source: Source;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly heads: ReadonlySet<number>;
  readonly notes: Footnotes;
  readonly roled: readonly RoledCandidate[];
  readonly habits: HyphenHabits;
  readonly stray: Lines['stray'];
}

export interface BuiltBlocks {
  readonly blocks: readonly Block[];
  readonly edits: readonly Edit[];
  /** Marks without a note, and joins that could have gone the other way, with the block they stand in. */
  readonly lost: readonly { readonly block: string; readonly marker: string; readonly line: number }[];
  readonly doubts: readonly { readonly block: string; readonly word: string; readonly line: number }[];
}

/** Something to become a block. */
interface Entry {
  readonly lines: readonly Line[];
  readonly flow: readonly BodyLine[];
  readonly role: Role;
  readonly marker: string | null;
  /** End of the marker in the first line. */
  readonly bodyFrom: number;
  /** Place among the roled drafts, or -1. */
  readonly draft: number;
  /** Place among the notes, or -1. */
  readonly note: number;
}

const PROSE: ReadonlySet<Role> = new Set<Role>(['paragraph', 'item', 'note-body', 'footnote']);
const BY_LINE: ReadonlySet<Role> = new Set<Role>(['letterhead', 'signature', 'form-field']);

/** The blocks of a paper in the order of their first lines. */
export function buildBlocks(parts: BlockInputs): BuiltBlocks {
  const { source, notes } = parts;
  const entries = entriesOf(parts);
  const paths = sections(parts.roled);
  const idOf = (k: number): string => `${source.id}.b${String(k + 1).padStart(3, '0')}`;
  const noteBlock = new Map<number, number>();
  entries.forEach((entry, k) => {
    if (entry.note >= 0) noteBlock.set(entry.note, k);
  });
  const cuts = lineCuts(entries, notes);
  const assembled = entries.map((entry, k) => blockText(entry.lines, cuts, parts.habits, parts.text, idOf(k)));
  const anchors = new Map<number, number>();
  assembled.forEach((a, k) => {
    for (const { mark } of a.marks) {
      const note = notes.marks[mark]!.note;
      if (note >= 0 && !anchors.has(note)) anchors.set(note, k);
    }
  });
  const draftOfEntry = nearestDrafts(entries);
  const home = (k: number): number => {
    const entry = entries[k]!;
    const anchor = entry.note >= 0 ? anchors.get(entry.note) : undefined;
    return draftOfEntry[anchor ?? k]!;
  };
  const blocks = entries.map((entry, k): Block => {
    const a = assembled[k]!;
    const id = idOf(k);
    const at = home(k);
    const noteRefs: NoteRef[] = a.marks.map(({ mark, at: offset }) => {
      const { mark: m, note } = notes.marks[mark]!;
      return { marker: m.marker, at: offset, note: note >= 0 ? idOf(noteBlock.get(note)!) : null };
    });
    return {
      id,
      role: entry.role,
      part: parts.roled[at]?.part ?? 'verslag',
      section: entry.role === 'page-furniture' ? [] : (paths[at] ?? []),
      marker: entry.marker,
      text: a.text,
      sentences: sentencesOf(entry, a, id, parts),
      noteRefs,
      place: placeOf(entry.lines),
      pieces: a.pieces,
    };
  });
  const edits = [...assembled.flatMap((a) => a.edits), ...strayEdits(parts, blocks)];
  const lost = assembled.flatMap((a, k) =>
    a.marks
      .filter(({ mark }) => notes.marks[mark]!.note < 0)
      .map(({ mark }) => ({
        block: idOf(k),
        marker: notes.marks[mark]!.mark.marker,
        line: notes.marks[mark]!.mark.line,
      })),
  );
  const doubts = assembled.flatMap((a, k) => a.doubts.map((d) => ({ ...d, block: idOf(k) })));
  return { blocks, edits, lost, doubts };
}

function entriesOf(parts: BlockInputs): Entry[] {
  const entries: Entry[] = parts.roled.map(({ draft, role }, i) => ({
    lines: draft.flow.map((f) => f.line),
    flow: draft.flow,
    role,
    marker: draft.marker?.text ?? null,
    bodyFrom: draft.marker?.to ?? hashes(role, draft.flow[0]!.line.text),
    draft: i,
    note: -1,
  }));
  parts.notes.texts.forEach((text, note) => {
    const lines = text.lines.map((i) => parts.lines[i]!);
    entries.push({ lines, flow: [], role: 'footnote', marker: text.marker, bodyFrom: text.bodyFrom, draft: -1, note });
  });
  const apart = [...parts.heads, ...parts.notes.rules].sort((a, b) => a - b);
  for (let k = 0; k < apart.length; ) {
    const group = [parts.lines[apart[k]!]!];
    for (k += 1; k < apart.length && apart[k] === apart[k - 1]! + 1 && !parts.lines[apart[k]!]!.startsPage; k++) {
      group.push(parts.lines[apart[k]!]!);
    }
    entries.push({ lines: group, flow: [], role: 'page-furniture', marker: null, bodyFrom: 0, draft: -1, note: -1 });
  }
  return entries.sort((a, b) => a.lines[0]!.index - b.lines[0]!.index);
}

/** `## Uitbreiding`: the signs of a heading stay out, its words are the heading. */
function hashes(role: Role, text: string): number {
  return role === 'heading' || role === 'title' ? (/^#{1,6}\s+/.exec(text)?.[0].length ?? 0) : 0;
}

/** For each entry its own draft, or the one before it (else the one after it) for notes and furniture. */
function nearestDrafts(entries: readonly Entry[]): number[] {
  let last = -1;
  const before = entries.map((entry) => (last = entry.draft >= 0 ? entry.draft : last));
  return before.map((draft) => Math.max(0, draft));
}

/** What stays out of each line, in order. */
function lineCuts(entries: readonly Entry[], notes: Footnotes): (line: number) => readonly Cut[] {
  const cuts = new Map<number, Cut[]>();
  const add = (line: number, cut: Cut): void => {
    const own = cuts.get(line);
    if (own) own.push(cut);
    else cuts.set(line, [cut]);
  };
  notes.marks.forEach(({ mark }, i) => {
    add(mark.line, { from: mark.from, to: mark.to, kind: 'note-mark', rule: 'note-mark', mark: i });
  });
  for (const entry of entries) {
    const rule = entry.note >= 0 ? 'note' : entry.marker ? 'list' : 'heading';
    if (entry.bodyFrom > 0) add(entry.lines[0]!.index, { from: 0, to: entry.bodyFrom, kind: 'marker', rule });
    const taken = (line: number, at: number): boolean =>
      cuts.get(line)?.some((c) => c.from <= at && at < c.to) ?? false;
    if (entry.role === 'page-furniture') continue;
    for (const [line, signs] of emphasisCuts(entry.lines, taken)) for (const cut of signs) add(line, cut);
  }
  for (const own of cuts.values()) own.sort((a, b) => a.from - b.from);
  return (line) => cuts.get(line) ?? [];
}

/** Line ranges run on over blank lines and stop where other text stands between. */
export function placeOf(lines: readonly Line[]): Place {
  const ranges: [number, number][] = [];
  lines.forEach((line, i) => {
    if (i > 0 && lines[i - 1]!.index === line.index - 1) ranges.at(-1)![1] = line.number;
    else ranges.push([line.number, line.number]);
  });
  return { page: lines[0]!.page, lines: ranges };
}

function sentencesOf(entry: Entry, a: BlockText, block: string, parts: BlockInputs): Sentence[] {
  const spans = spansOf(entry, a, parts);
  return spans.map((span, n): Sentence => {
    const text = a.text.slice(span.from, span.to);
    return {
      id: `${block}.s${n + 1}`,
      text,
      span,
      place: placeOf(linesUnder(a, span, parts.lines)),
      references: referencesOf(entry.role, text),
    };
  });
}

const referencesOf = (role: Role, text: string): readonly Reference[] =>
  role === 'page-furniture' ? [] : references(text);

function spansOf(entry: Entry, a: BlockText, parts: BlockInputs): Span[] {
  if (a.text === '') return [];
  if (PROSE.has(entry.role)) return sentences(a.text, parts.source.language);
  if (!BY_LINE.has(entry.role)) return [{ from: 0, to: a.text.length }];
  const starts = logicalLines(entry.flow, parts.source.language).map((i) => a.lineAt[i]![0]);
  return starts
    .map((from, i): Span => ({ from, to: from + a.text.slice(from, starts[i + 1] ?? a.text.length).trimEnd().length }))
    .filter((span) => span.to > span.from);
}

/** The lines a stretch of block text stands on. */
function linesUnder(a: BlockText, span: Span, lines: readonly Line[]): Line[] {
  const under = a.lineAt.filter(([at], i) => at < span.to && (a.lineAt[i + 1]?.[0] ?? a.text.length + 1) > span.from);
  return under.map(([, line]) => lines[line]!);
}

/** Characters dropped from lines that held nothing else go with the nearest block. */
function strayEdits(parts: BlockInputs, blocks: readonly Block[]): Edit[] {
  let k = 0;
  return parts.stray.map(({ number, touch }) => {
    while (k + 1 < blocks.length && blocks[k + 1]!.place.lines[0]![0] <= number) k += 1;
    return {
      kind: 'character',
      block: blocks[k]?.id ?? '',
      at: 0,
      source: touch.source,
      was: touch.was,
      now: '',
      rule: touch.rule,
    };
  });
}
