/**
 * Texts a paper names that the dossier does not hold. The report of 2024 sums up a joint declaration; its silence is the
 * silence of the report, and the reader must be told that the declaration was not searched.
 */

import { inFocus, regionsOf } from '../annotate/regions.ts';
import type { Document, Focus, Knowledge, Language, Quote, Sentence } from '../model.ts';
import { isInScope } from '../text/block-scope.ts';
import { type Word, wordsOf } from '../text/tokenize.ts';

/** Nouns of texts that state positions of their own. Letters and reports are the genre of the paper itself. */
const TEXTS: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['verklaring', 'verklaringen', 'slotverklaring']),
  en: new Set(['declaration', 'declarations']),
};
/** Words before the noun that say there is none. */
const NONE: ReadonlySet<string> = new Set(['geen', 'no', 'zonder', 'without']);
/** Words back at which a denial still holds: "dit keer geen verklaring". */
const REACH = 2;

/** The words that name the text: a reference the reader found, else the noun with its adjective ("gezamenlijke verklaring"). */
function named(sentence: Sentence, found: readonly Word[], at: number): Quote {
  const noun = found[at]!;
  const known = sentence.references.find(
    (one) => one.kind === 'declaration' && one.span.from <= noun.from && noun.to <= one.span.to,
  );
  const before = found[at - 1];
  const from = before !== undefined && /\p{Ll}{4,}e$/u.test(before.text) ? before.from : noun.from;
  const span = known?.span ?? { from, to: noun.to };
  return { sentence: sentence.id, span, text: sentence.text.slice(span.from, span.to) };
}

/** True when the dossier holds a declaration of the same day: then the named text was searched itself. */
function isHeld(document: Document, documents: readonly Document[]): boolean {
  return documents.some(
    (other) =>
      other !== document &&
      other.unread === null &&
      other.source.genre === 'declaration' &&
      other.source.dates.event !== null &&
      other.source.dates.event === document.source.dates.event,
  );
}

/** The texts about the focus that a document names and the dossier does not hold, each wording once, in reading order. */
export function missingReferences(
  document: Document,
  documents: readonly Document[],
  focus: Focus,
  knowledge: Knowledge,
): readonly Quote[] {
  if (document.unread !== null || document.source.genre === 'declaration' || isHeld(document, documents)) return [];
  const regions = regionsOf(document, knowledge);
  const quotes: Quote[] = [];
  for (const block of document.blocks) {
    if (!isInScope(document, block)) continue;
    for (const sentence of block.sentences) {
      const about = regions.get(sentence.id)?.regions.map((one) => one.region) ?? [];
      if (!inFocus(about, focus.regions, knowledge)) continue;
      const found = wordsOf(sentence.text);
      const at = found.findIndex((word) => TEXTS[document.source.language].has(word.fold));
      if (at < 0 || found.slice(Math.max(0, at - REACH), at).some((word) => NONE.has(word.fold))) continue;
      const quote = named(sentence, found, at);
      // "De verklaring" after "een gezamenlijke verklaring" is the same text.
      const bare = quote.span.from === found[at]!.from && quote.span.to === found[at]!.to;
      if (bare && quotes.length > 0) continue;
      if (!quotes.some((one) => one.text.toLowerCase() === quote.text.toLowerCase())) quotes.push(quote);
    }
  }
  return quotes;
}
