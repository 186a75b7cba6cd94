/**
 * Sentences that point back: "Dit is een belangrijk instrument om ...", "De EU zal dit proces ondersteunen".
 *
 * Their meaning hangs on the sentence before, so they take its themes. What points at an occasion or a region ("tijdens
 * deze bijeenkomst", "deze landen") points at no matter and takes nothing.
 */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Word } from '../text/tokenize.ts';

/** How a sentence points: at a matter ("dit proces"), at two countries just named ("beide landen"), or by its opening. */
export type Anaphora = 'opening' | 'matter' | 'both';

/**
 * Does a sentence go on about what the one before it speaks of, by its first word: "They", "Deze aanpak". Weaker than
 * pointing, for it may go on about a person or a country; an occasion ("Deze bijeenkomst") is no matter.
 */
export function continuesBefore(text: readonly Word[], { pointing }: LanguagePack): boolean {
  const { continuing, occasions, places } = pointing;
  const next = text[1]?.fold ?? '';
  return continuing(text[0]?.fold ?? '', next) && !occasions.has(next) && !places.has(next);
}

/** How a sentence points back, or null. */
export function anaphoraOf(text: readonly Word[], { pointing }: LanguagePack): Anaphora | null {
  const { openings, bare, verbs, pointers, matters, both, takesUp } = pointing;
  const first = text[0]?.fold ?? '';
  const second = text[1]?.fold ?? '';
  if (openings.has(first) && (!bare.has(first) || verbs.has(second))) return 'opening';
  for (const [at, word] of text.entries()) {
    const next = text[at + 1]?.fold ?? '';
    if (both.has(word.fold)) return 'both';
    if (takesUp(word.fold, next, text[at + 2]?.fold ?? '')) return 'matter';
    if (pointers.has(word.fold) && matters.has(next)) return 'matter';
  }
  return null;
}
