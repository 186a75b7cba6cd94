/**
 * How well a paper was read, held against the gold: one figure per question, and every difference by name. A pure
 * function, for the test that holds the floors and for the scoreboard.
 */
import type { Block, Document } from '../../src/model.ts';

export interface GoldBlock {
  readonly id: string;
  readonly role: string;
  readonly part: string;
  readonly section: readonly string[];
  readonly marker: string | null;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly footnotes: readonly string[];
  readonly anchors?: readonly { readonly marker: string; readonly line: number; readonly offset: number }[];
  readonly anchorBlock?: string;
  readonly joins: readonly (readonly [string, string, string])[];
  readonly ranges: readonly (readonly [number, number])[];
}

export interface GoldPaper {
  readonly seed: string;
  readonly title: string;
  readonly blocks: readonly GoldBlock[];
}

/** A place where a second answer is right too (`ambiguous.json`). */
export interface Ambiguous {
  readonly seed: string;
  readonly blocks: readonly string[];
  readonly kind: string;
  readonly accept: readonly unknown[];
}

export interface Figure {
  readonly right: number;
  readonly of: number;
  /** One line a difference: gold block, what was expected, what was found. */
  readonly wrong: readonly string[];
}

export const QUESTIONS = [
  'boundary', 'text', 'sentences', 'prose', 'role', 'part', 'marker', 'notes', 'joins', 'nearest', 'path', 'extra',
] as const; // biome-ignore format: a list
export type Question = (typeof QUESTIONS)[number];
export type ReadingScore = Readonly<Record<Question, Figure>>;

const PROSE = new Set(['paragraph', 'item', 'note-body']);

/** Scores a document against its gold paper. Blocks are matched by their source lines, never by their numbers. */
export function scoreReading(document: Document, gold: GoldPaper, ambiguous: readonly Ambiguous[]): ReadingScore {
  const figures = Object.fromEntries(QUESTIONS.map((q) => [q, { right: 0, of: 0, wrong: [] as string[] }])) as Record<
    Question,
    { right: number; of: number; wrong: string[] }
  >;
  const seed = gold.seed.slice(0, 3);
  const doubts = ambiguous.filter((a) => a.seed === seed);
  const allowed = (kind: string, id: string): readonly unknown[] =>
    doubts.filter((a) => a.kind === kind && a.blocks.includes(id)).flatMap((a) => a.accept);
  const check = (q: Question, id: string, expected: unknown, found: unknown, also: readonly unknown[] = []): void => {
    const f = figures[q];
    f.of += 1;
    if ([expected, ...also].some((e) => same(e, found))) f.right += 1;
    else f.wrong.push(`${gold.seed.slice(0, 3)} ${id}: expected ${show(expected)}, found ${show(found)}`);
  };
  const matched = new Map<string, Block>();
  for (const g of gold.blocks) {
    const own = covering(document, g);
    const block = own.length === 1 && same(own[0]!.place.lines, g.ranges) ? own[0]! : null;
    const free = allowed('boundary', g.id).length > 0 && own.every((b) => b.role === g.role);
    figures.boundary.of += 1;
    if (block || free) figures.boundary.right += 1;
    else
      figures.boundary.wrong.push(
        `${seed} ${g.id}: expected ${show(g.ranges)}, found ${show(own.map((b) => b.place.lines))}`,
      );
    if (block) matched.set(g.id, block);
  }
  const ids = new Map([...matched].map(([id, b]) => [b.id, id]));
  for (const g of gold.blocks) {
    const b = matched.get(g.id);
    if (!b) continue;
    const texts = [...allowed('text', g.id), ...allowed('join', g.id).map((a) => withJoin(g, String(a)))];
    check('text', g.id, g.text, b.text, texts);
    const said = b.sentences.map((s) => s.text);
    check(
      'sentences',
      g.id,
      texts.includes(b.text) ? said.length : g.sentences,
      texts.includes(b.text) ? g.sentences.length : said,
    );
    if (PROSE.has(g.role)) check('prose', g.id, g.sentences.length, said.length);
    check('role', g.id, g.role, b.role, allowed('role', g.id));
    check('part', g.id, g.part, b.part);
    check('marker', g.id, g.marker, b.marker);
    const noteTexts = b.noteRefs.map((r) => [r.marker, r.at]);
    if (g.anchors || b.noteRefs.length > 0) {
      const marks = (g.anchors ?? []).map((a) => [a.marker, a.offset]);
      check('notes', g.id, marks, noteTexts);
    }
    if (g.anchorBlock) {
      const anchor = document.blocks.find((x) => x.noteRefs.some((r) => r.note === b.id));
      check('notes', g.id, g.anchorBlock, anchor ? (ids.get(anchor.id) ?? anchor.id) : null);
    }
    for (const [left, right, result] of g.joins) {
      const words = [result, ...allowed('join', g.id).map(String)];
      check(
        'joins',
        g.id,
        `${left}|${right} -> ${result}`,
        words.some((w) => b.text.includes(w)) ? `${left}|${right} -> ${result}` : b.text,
      );
    }
    const section = allowed('section', g.id).filter(Array.isArray) as string[][];
    if (g.role === 'footnote' && !same(g.section, b.section)) continue;
    check(
      'nearest',
      g.id,
      g.section.at(-1) ?? null,
      b.section.at(-1) ?? null,
      section.map((s) => s.at(-1) ?? null),
    );
    check('path', g.id, g.section, b.section, section);
  }
  const covered = new Set(gold.blocks.flatMap((g) => g.ranges.flatMap(([from, to]) => range(from, to))));
  for (const b of document.blocks) {
    figures.extra.of += 1;
    if (b.place.lines.some(([from, to]) => range(from, to).some((line) => covered.has(line)))) figures.extra.right += 1;
    else figures.extra.wrong.push(`${b.id}: ${show(b.text)}`);
  }
  return figures;
}

/** Every character of the source that is not a blank stands under one piece or in one edit that dropped it. */
export function accountFor(document: Document, text: string): string[] {
  const owner = new Map<number, string>();
  const faults: string[] = [];
  const claim = (from: number, to: number, who: string): void => {
    for (let i = from; i < to; i++) {
      if (/\s/.test(text[i]!)) continue;
      if (owner.has(i)) faults.push(`${JSON.stringify(text[i])} at ${i} is in ${owner.get(i)} and in ${who}`);
      owner.set(i, who);
    }
  };
  for (const block of document.blocks) for (const [, , from, to] of block.pieces) claim(from, to, block.id);
  for (const edit of document.edits)
    if (edit.now === '') claim(edit.source.from, edit.source.to, `an edit of ${edit.block}`);
  for (let i = 0; i < text.length; i++) {
    if (!/\s/.test(text[i]!) && !owner.has(i)) faults.push(`${JSON.stringify(text[i])} at ${i} is nowhere`);
  }
  return faults.slice(0, 10);
}

function covering(document: Document, g: GoldBlock): Block[] {
  const lines = new Set(g.ranges.flatMap(([from, to]) => range(from, to)));
  return document.blocks.filter((b) => b.place.lines.some(([from, to]) => lines.has(from) || lines.has(to)));
}

function withJoin(g: GoldBlock, other: string): string {
  const plain = other.replace(/-/g, '');
  const join = g.joins.find(([, , result]) => result.replace(/-/g, '') === plain);
  return join ? g.text.replace(join[2], other) : g.text;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const show = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 240 ? `${text.slice(0, 240)}…` : text;
};
