import type { LocatedSentence } from '../dossier/index-by-id.ts';
import type { Document, Language, Span } from '../model.ts';
import { type MarkedRun, markedRuns, type TextMark } from './marked-text.ts';

/** The year of a paper as it stands on the axis, or its id when it prints none. */
export function yearOrId(document: Document): string {
  const day = document.source.dates.event ?? document.source.dates.document;
  return day === null ? document.source.id : day.slice(0, 4);
}

/** Where in the source file: `p. 9, r. 325-337` (English `p. 9, l. 325-337`). */
export function placeText(found: LocatedSentence, language: Language): string {
  const { page, lines } = found.sentence.place;
  const ranges = lines.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
  return `p. ${page}, ${language === 'nl' ? 'r.' : 'l.'} ${ranges}`;
}

/** A span of a text, with an ellipsis where the text goes on; the sentence end is kept when the span touches it. */
export function excerpt(text: string, span: Span): string {
  const before = text.slice(0, span.from).trim() === '' ? '' : '… ';
  const after = /[\p{L}\p{N}]/u.test(text.slice(span.to)) ? ' …' : text.slice(span.to).trimEnd();
  return `${before}${text.slice(span.from, span.to).trim()}${after}`;
}

/** The excerpt cut at those of its marks that lie within the span. */
export function excerptRuns(text: string, span: Span, marks: readonly TextMark[]): MarkedRun[] {
  const whole = excerpt(text, span);
  const shown = text.slice(span.from, span.to);
  const shift = whole.indexOf(shown.trim()) - span.from - (shown.length - shown.trimStart().length);
  const inside = marks.filter((mark) => mark.span.from >= span.from && mark.span.to <= span.to);
  return markedRuns(
    whole,
    inside.map(({ kind, span: { from, to } }) => ({ kind, span: { from: from + shift, to: to + shift } })),
  );
}
