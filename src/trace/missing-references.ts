/**
 * Texts a paper names that the dossier does not hold. The report of 2024 sums up a joint declaration; its silence is the
 * silence of the report, and the reader must be told that the declaration was not searched.
 */

import { type AnnotatedDocument, type AnnotatedSentence, comparedSentences } from '../annotate/annotated-document.ts';
import { focusTest } from '../annotate/regions.ts';
import type { Focus, Quote } from '../model.ts';

/** Words back at which a denial still holds: "dit keer geen verklaring". */
const REACH = 2;

/** The words that name the text: a reference the reader found, else the noun with its adjective ("gezamenlijke verklaring"). */
function named({ sentence, words }: AnnotatedSentence, at: number, adjective: RegExp): Quote {
  const noun = words[at]!;
  const known = sentence.references.find(
    ({ kind, span }) => kind === 'declaration' && span.from <= noun.from && noun.to <= span.to,
  );
  const before = words[at - 1];
  const from = before !== undefined && adjective.test(before.text) ? before.from : noun.from;
  const span = known?.span ?? { from, to: noun.to };
  return { sentence: sentence.id, span, text: sentence.text.slice(span.from, span.to) };
}

/** True when the dossier holds a declaration of the same day: then the named text was searched itself. */
function isHeld(paper: AnnotatedDocument, papers: readonly AnnotatedDocument[]): boolean {
  const day = paper.document.source.dates.event;
  return papers.some(
    ({ document }) =>
      document !== paper.document &&
      document.unread === null &&
      document.source.genre === 'declaration' &&
      day !== null &&
      document.source.dates.event === day,
  );
}

/** The texts about the focus that a paper names and the dossier does not hold, each wording once, in reading order. */
export function missingReferences(
  paper: AnnotatedDocument,
  papers: readonly AnnotatedDocument[],
  focus: Focus,
): readonly Quote[] {
  const { source, unread } = paper.document;
  if (unread !== null || source.genre === 'declaration' || isHeld(paper, papers)) return [];
  const { declarations, without, adjective } = paper.pack.documents;
  const isFocus = focusTest(focus.regions, paper.compiled.regionsById);
  const quotes: Quote[] = [];
  for (const sentence of comparedSentences(paper)) {
    const { words, regions } = sentence;
    const at = words.findIndex((word) => declarations.has(word.fold));
    if (at < 0 || words.slice(Math.max(0, at - REACH), at).some((word) => without.has(word.fold))) continue;
    if (!isFocus(regions?.regions.map(({ region }) => region) ?? [])) continue;
    const quote = named(sentence, at, adjective);
    // "De verklaring" after "een gezamenlijke verklaring" is the same text.
    const bare = quote.span.from === words[at]!.from && quote.span.to === words[at]!.to;
    if (bare && quotes.length > 0) continue;
    if (!quotes.some(({ text }) => text.toLowerCase() === quote.text.toLowerCase())) quotes.push(quote);
  }
  return quotes;
}
