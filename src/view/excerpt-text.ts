import type { LocatedSentence } from '../dossier/index-by-id.ts';
import type { Document, Language, Passage, Span } from '../model.ts';

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

/** The words of a passage, cut out of its sentence. */
export function passageText(passage: Passage, sentences: ReadonlyMap<string, LocatedSentence>): string {
  const found = sentences.get(passage.sentence);
  return found === undefined ? '' : excerpt(found.sentence.text, passage.span);
}
