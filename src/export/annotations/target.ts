import type { LocatedSentence } from '../../dossier/index-by-id.ts';
import type { Span } from '../../model.ts';
import { sourceSpan } from '../../read/source-map.ts';
import { escapeInvisible } from '../../view/escape-invisible.ts';
import { codePoints, type PointedText, pointedSource, wholeText } from './source-text.ts';

/** A stretch of a source file, as the Web Annotation Data Model points at one. */
export interface Target {
  readonly type: 'SpecificResource';
  readonly source: SourceFile;
  readonly selector: readonly Selector[];
}

interface SourceFile {
  /** The file, relative to the corpus, under the base where there is one. */
  readonly id: string;
  readonly type: 'Text';
  readonly format: 'text/plain';
  readonly language: string;
  /** The bytes it was read from, by their hash (RFC 6920): an address may come to hold another file. */
  readonly canonical?: string;
}

export type Selector =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/**
 * Characters before and behind a quotation by which it is found again in a file that has moved: two or three words, and
 * twice as many until it is found there once ("Niet van toepassing." stands under six articles running).
 */
const AROUND = 24;

/** The stretch of the source file that a span of a sentence came from. */
export function targetOf(
  { sentence, block, document }: LocatedSentence,
  span: Span,
  { corpus, base }: { readonly corpus: string; readonly base: string | null },
): Target {
  const { file, sha256, language, id } = document.source;
  const read = pointedSource(document);
  const at = { from: sentence.span.from + span.from, to: sentence.span.from + span.to };
  const { spans } = sourceSpan(document, block.id, at);
  const [first, last] = [spans[0], spans.at(-1)];
  return {
    type: 'SpecificResource',
    source: {
      // A paper that was made from sentences has no file; its name within this one stands for it.
      id: file === '' ? `#${inAddress(corpus)}/${inAddress(id)}` : address(file, base),
      type: 'Text',
      format: 'text/plain',
      language,
      ...(sha256 === '' ? {} : { canonical: `nih:sha-256;${sha256}` }),
    },
    selector:
      read.text === '' || first === undefined || last === undefined
        ? [{ type: 'TextQuoteSelector', exact: sentence.text.slice(span.from, span.to), ...around(block.text, at) }]
        : selectors(read, wholeText(read.text, { from: first.from, to: last.to })),
  };
}

/** An id or a name as part of an address, whatever it holds: half a character would be an error. */
export const inAddress = (part: string): string => encodeURIComponent(escapeInvisible(part));

/** `texts/2022-verslag-tirana.txt`, under the folder of the base. */
function address(file: string, base: string | null): string {
  const path = file.split('/').map(inAddress).join('/');
  return base === null ? path : `${base.replace(/[?].*$/, '').replace(/[^/]*$/, '')}${path}`;
}

/**
 * The same stretch twice: by its characters, and by their place counted in code points. What stands between the lines of a
 * sentence (a line end, the mark of a note, a note at the foot of the page) is part of both, because it is part of the file.
 */
function selectors(source: PointedText, span: Span): Selector[] {
  const { text } = source;
  return [
    { type: 'TextQuoteSelector', exact: text.slice(span.from, span.to), ...around(text, span) },
    { type: 'TextPositionSelector', start: codePoints(source, span.from), end: codePoints(source, span.to) },
  ];
}

function around(
  text: string,
  { from, to }: Span,
  width = AROUND,
): { readonly prefix: string; readonly suffix: string } {
  const start = wholeText(text, { from: Math.max(0, from - width), to: from }).from;
  const end = wholeText(text, { from: to, to: Math.min(text.length, to + width) }).to;
  const words = text.slice(start, end);
  const isOnce = text.indexOf(words) === start && text.indexOf(words, start + 1) < 0;
  const isAll = start === 0 && end === text.length;
  if (!isOnce && !isAll) return around(text, { from, to }, width * 2);
  return { prefix: text.slice(start, from), suffix: text.slice(to, end) };
}
