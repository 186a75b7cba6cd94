import type { Language, Span } from '../model.ts';

/**
 * What may be drawn on quoted words. `degree` is the marker on the word that shifts; `del` and `ins` are words that go and
 * come; `stayed` is what stood still outside what was compared word by word, `context` the rest there; `moved` and `tint` mark
 * a whole sentence.
 */
export type MarkKind = 'degree' | 'del' | 'ins' | 'stayed' | 'context' | 'moved' | 'tint';

export interface TextMark {
  readonly kind: MarkKind;
  readonly span: Span;
}

/** A stretch of text under one set of marks. */
export interface MarkedRun {
  readonly text: string;
  readonly kinds: readonly MarkKind[];
}

const KINDS: readonly MarkKind[] = ['tint', 'moved', 'context', 'del', 'ins', 'stayed', 'degree'];

/**
 * The text cut into runs under the marks that cover them, in order; the texts of the runs joined are the text (or the
 * `range` of it) byte for byte. Marks may overlap and may reach past the range; empty marks are dropped.
 */
export function markedRuns(
  text: string,
  marks: readonly TextMark[],
  range: Span = { from: 0, to: text.length },
): MarkedRun[] {
  const cuts = new Set([range.from, range.to]);
  for (const { span } of marks) {
    for (const at of [span.from, span.to]) if (at > range.from && at < range.to) cuts.add(at);
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  const runs: MarkedRun[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const from = bounds[i] as number;
    const to = bounds[i + 1] as number;
    const kinds = KINDS.filter((kind) =>
      marks.some((mark) => mark.kind === kind && mark.span.from <= from && to <= mark.span.to),
    );
    const last = runs.at(-1);
    // Two touching marks of one kind are one mark to the eye and to a screen reader: said once, not twice.
    if (last && last.kinds.join() === kinds.join())
      runs[runs.length - 1] = { ...last, text: last.text + text.slice(from, to) };
    else runs.push({ text: text.slice(from, to), kinds });
  }
  return runs;
}

/** Said before words that go or come to those who do not see the mark. */
export const CHANGE_LABELS: Readonly<Record<'del' | 'ins', Readonly<Record<Language, string>>>> = {
  del: { nl: 'vervalt: ', en: 'goes: ' },
  ins: { nl: 'nieuw: ', en: 'new: ' },
};

/** A run as the words its marks are drawn on and the space around them: a word that comes brings its space along unmarked. */
export function runCore({ text, kinds }: MarkedRun): {
  readonly before: string;
  readonly core: string;
  readonly after: string;
} {
  if (!kinds.some((kind) => kind === 'del' || kind === 'ins' || kind === 'context'))
    return { before: '', core: text, after: '' };
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return { before, core, after };
}

/**
 * The part of a long text to show around a span: at most about `limit` characters, cut at spaces, never inside the
 * span; the whole text when it is short enough. A cut that would hide fewer than 24 characters is not worth its `…`.
 */
export function cutAround(text: string, span: Span, limit: number): Span {
  if (text.length <= limit) return { from: 0, to: text.length };
  const room = Math.max(0, limit - (span.to - span.from));
  // Two thirds of the room before the clause: in these papers the speaker and the verb stand in front of it.
  let from = Math.max(0, span.from - Math.floor((room * 2) / 3));
  let to = Math.min(text.length, span.to + (room - Math.min(span.from, Math.floor((room * 2) / 3))));
  if (from < 24) from = 0;
  if (text.length - to < 24) to = text.length;
  if (from > 0) {
    const space = text.indexOf(' ', from);
    from = space === -1 || space >= span.from ? span.from : space + 1;
  }
  if (to < text.length) {
    const space = text.lastIndexOf(' ', to);
    to = Math.max(space, span.to);
  }
  return { from, to };
}
