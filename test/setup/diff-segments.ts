/** A comparison as one line and as two sides, in segments of text: how the cases of a comparison are written down. */
import type { Comparison, Span } from '../../src/model.ts';

/** `equal` on both sides; `del` only in the old, `ins` only in the new; `stayed` marked because all around it changed. */
export interface Segment {
  readonly kind: 'equal' | 'del' | 'ins' | 'stayed';
  readonly text: string;
  /** In the text of its side: old for `del`, new for `ins`; for the rest the side it is shown on (inline: the new). */
  readonly span: Span;
  /** Number of the change or of the run that stayed, from 0, the same on both sides; null for the rest. */
  readonly index: number | null;
}

export interface DiffPresentation {
  readonly old: readonly Segment[];
  readonly new: readonly Segment[];
  /** Both in one line, deletion before insertion; null where word marks would be soup. */
  readonly inline: readonly Segment[] | null;
}

type Marked = { readonly span: Span; readonly kind: Segment['kind']; readonly index: number };

/** Cuts one side at its marks; what lies between them is `equal` where marks are changes, plain text where not. */
function cutAt(text: string, marks: readonly Marked[]): Segment[] {
  const found: Segment[] = [];
  let at = 0;
  const push = (kind: Segment['kind'], from: number, to: number, index: number | null) => {
    if (from < to) found.push({ kind, text: text.slice(from, to), span: { from, to }, index });
  };
  for (const mark of marks) {
    push('equal', at, mark.span.from, null);
    push(mark.kind, mark.span.from, mark.span.to, mark.index);
    at = Math.max(at, mark.span.to);
  }
  push('equal', at, text.length, null);
  return found;
}

/**
 * Segments for both sides and for one line. The texts of a side, put together, are that side byte for byte. Where the
 * comparison has no changes because marks would be soup, the sides hold `stayed` segments and plain (`equal`) text.
 */
export function diffSegments(a: string, b: string, comparison: Comparison): DiffPresentation {
  const { changes, stayed } = comparison;
  if (changes === null) {
    const side = (key: 'a' | 'b') =>
      stayed
        .map((run, index): Marked => ({ span: run[key], kind: 'stayed', index }))
        .sort((x, y) => x.span.from - y.span.from);
    return { old: cutAt(a, side('a')), new: cutAt(b, side('b')), inline: null };
  }
  const old = cutAt(
    a,
    changes.map((change, index) => ({ span: { from: change.fromA, to: change.toA }, kind: 'del', index })),
  );
  const fresh = cutAt(
    b,
    changes.map((change, index) => ({ span: { from: change.fromB, to: change.toB }, kind: 'ins', index })),
  );
  const inline: Segment[] = [];
  let at = 0;
  for (const [index, change] of changes.entries()) {
    if (at < change.fromB) {
      inline.push({
        kind: 'equal',
        text: b.slice(at, change.fromB),
        span: { from: at, to: change.fromB },
        index: null,
      });
    }
    inline.push(...old.filter((segment) => segment.kind === 'del' && segment.index === index));
    inline.push(...fresh.filter((segment) => segment.kind === 'ins' && segment.index === index));
    at = change.toB;
  }
  if (at < b.length) inline.push({ kind: 'equal', text: b.slice(at), span: { from: at, to: b.length }, index: null });
  return { old, new: fresh, inline };
}
