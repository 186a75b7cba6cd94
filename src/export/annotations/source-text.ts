import type { Document, Span } from '../../model.ts';
import { sourceTextOf } from '../../read/source-text.ts';
import { countUpTo } from '../../text/binary-search.ts';

/** The text of a source file, made to be pointed into. */
export interface PointedText {
  readonly text: string;
  /** Offsets of the second half of every surrogate pair, rising. */
  readonly halves: readonly number[];
}

export function pointedText(text: string): PointedText {
  return { text, halves: [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index + 1) };
}

const made = new WeakMap<Document, PointedText>();

/** The source of a paper; of one that was not read from a file it is empty. */
export function pointedSource(document: Document): PointedText {
  const known = made.get(document);
  if (known !== undefined) return known;
  const fresh = pointedText(sourceTextOf(document));
  made.set(document, fresh);
  return fresh;
}

/** Code points before an offset in UTF-16 units: W3C selectors count characters. */
export function codePoints({ halves }: PointedText, offset: number): number {
  return offset - countUpTo(halves, offset - 1);
}

/** A span moved out of the middle of a surrogate pair, so that it begins and ends at characters. */
export function wholeText(text: string, { from, to }: Span): Span {
  const inside = (at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return { from: from > 0 && inside(from) ? from - 1 : from, to: inside(to) && to < text.length ? to + 1 : to };
}
