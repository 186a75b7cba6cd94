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
 * What of the sentence before a sentence goes on about, by its first words: the `matter` ("Deze aanpak", "It also"), only
 * its `subject` ("They", "Zij"), or null. An occasion or a country ("Deze bijeenkomst") is no matter. "Zij" took any theme
 * of the sentence before at first: "ruim 12.000 mensen wonen langs de rivier. Zij krijgen tot 30 november ..." is about
 * people, not about living there.
 */
export function continuedOf(text: readonly Word[], { pointing }: LanguagePack): 'matter' | 'subject' | null {
  const { continuing, pronouns, occasions, places } = pointing;
  const [first, next] = [text[0]?.fold ?? '', text[1]?.fold ?? ''];
  if (pronouns.has(first)) return 'subject';
  return continuing(first, next) && !occasions.has(next) && !places.has(next) ? 'matter' : null;
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
