import { describe, expect, it } from 'vitest';
import { sheetPieces } from '../components/draft/sheet-view.ts';
import { inPieces, wholeAnswer } from '../components/engine/pieces.ts';
import type { Document, DraftCheck, DraftFinding, DraftKind } from '../src/model.ts';
import { type MarkedDraftRun, markedDraft, markedSpans } from '../src/view/draft/marked-draft.ts';

/** How a draft comes from the engine and is laid out for drawing: the same as in one go, in pieces that are each soon done. */

/** Numbers from a seed, below `n`. */
function drawnFrom(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % n;
  };
}

const KINDS: readonly DraftKind[] = ['weaker', 'first', 'other', 'repeated'];

const finding = (id: number, kind: DraftKind, from: number, to: number): DraftFinding =>
  ({
    id: `${id}`,
    kind,
    here: to > from ? { span: { from, to }, text: '' } : null,
    carriers: [],
  }) as unknown as DraftFinding;

const checkOf = (findings: readonly DraftFinding[]): DraftCheck =>
  ({ document: { blocks: [], edits: [] } as unknown as Document, findings, unplaced: [] }) as unknown as DraftCheck;

/** The marks of every paragraph held against all marks: slow, and plainly what is meant. */
function markedSlowly(text: string, { findings }: DraftCheck): MarkedDraftRun[][] {
  const marks = findings.flatMap((one, at) =>
    markedSpans(one).map((span, first) => ({ span, kind: one.kind, number: first === 0 ? at + 1 : 0 })),
  );
  let from = 0;
  return text.split(/(\n[^\S\n]*\n\s*)/u).flatMap((part) => {
    const range = { from, to: from + part.length };
    from = range.to;
    if (part.trim() === '') return [];
    const here = marks.filter(({ span }) => span.from < range.to && span.to > range.from);
    const inside = here.flatMap(({ span }) => [span.from, span.to]).filter((at) => at > range.from && at < range.to);
    const bounds = [...new Set([range.from, ...inside, range.to])].sort((x, y) => x - y);
    const numbers = (of: typeof here): number[] =>
      of.flatMap(({ number, span }) => (number > 0 && span.to <= range.to ? [number] : [])).sort((x, y) => x - y);
    return [
      bounds.slice(1).map((to, i) => {
        const start = bounds[i] ?? 0;
        const over = here.filter(({ span }) => span.from <= start && to <= span.to);
        return {
          text: text.slice(start, to),
          kinds: KINDS.filter((kind) => over.some((mark) => mark.kind === kind)),
          starts: numbers(here.filter(({ span }) => Math.max(span.from, range.from) === start)),
          ends: numbers(here.filter(({ span }) => span.to === to)),
        };
      }),
    ];
  });
}

const PARTS = ['a', 'b ', '\n', '\n\n', ' \n \n ', 'cc.'];

describe('the marks of a draft', () => {
  it('are those of every paragraph held against all of them', () => {
    const next = drawnFrom(11);
    for (let run = 0; run < 500; run++) {
      const text = Array.from({ length: next(40) }, () => PARTS[next(PARTS.length)]).join('');
      const findings = Array.from({ length: next(9) }, (_, id) => {
        const from = next(text.length + 1);
        return finding(id, KINDS[next(KINDS.length)] ?? 'other', from, Math.min(text.length, from + next(12)));
      });
      const check = checkOf(findings);
      const order = (runs: readonly (readonly MarkedDraftRun[])[]) =>
        runs.map((one) => one.map((two) => ({ ...two, kinds: [...two.kinds].sort() })));
      expect(order(markedDraft(text, check))).toEqual(order(markedSlowly(text, check)));
    }
  });

  it('stand in pieces a browser lays out soon, also of a text without one blank line', () => {
    const next = drawnFrom(12);
    for (const between of ['. ', '.\n', ' ', '']) {
      const text = Array.from({ length: 6000 }, (_, n) => `woord${n}`).join(between);
      const findings = Array.from({ length: 100 }, (_, id) => {
        const from = next(text.length - 60);
        return finding(id, 'other', from, from + 50);
      });
      const marked = markedDraft(text, checkOf(findings));
      const pieces = sheetPieces(marked);
      const textOf = (runs: readonly (readonly MarkedDraftRun[])[]) =>
        runs.flatMap((one) => one.map((two) => two.text)).join('');
      const ends = (runs: readonly (readonly MarkedDraftRun[])[]) =>
        runs.flatMap((one) => one.flatMap((two) => two.ends));
      expect(marked.length).toBe(1);
      expect(textOf(pieces)).toBe(text);
      expect(ends(pieces)).toEqual(ends(marked));
      expect(Math.max(...pieces.map((piece) => textOf([piece]).length))).toBeLessThan(9000);
    }
  });
});

describe('an answer of the engine', () => {
  it('comes in pieces of a bounded size, and is the same whole', () => {
    for (const [findings, blocks, unplaced] of [
      [0, 0, 0],
      [1, 0, 3],
      [40, 41, 0],
      [205, 7, 90],
    ] as const) {
      const answer = {
        ...checkOf(Array.from({ length: findings }, (_, id) => finding(id, 'first', 0, 1))),
        document: { blocks: Array.from({ length: blocks }, (_, id) => ({ id })), edits: [], unread: null },
        unplaced: Array.from({ length: unplaced }, (_, from) => ({ span: { from, to: from }, text: '' })),
      } as unknown as DraftCheck;
      const pieces = inPieces({ id: 3, isLast: true, answer, fault: null });
      expect(pieces.map(({ isLast }) => isLast)).toEqual(pieces.map((_, at) => at === pieces.length - 1));
      for (const piece of pieces) expect((piece.answer as DraftCheck).findings.length).toBeLessThanOrEqual(40);
      expect(wholeAnswer(pieces)).toEqual(answer);
    }
  });
});
