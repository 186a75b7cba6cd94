/**
 * Words that fall in passing of what a paper speaks of throughout.
 *
 * "In view of labor market conditions and inflation, the Committee decided to raise the target range" is a decision. Where
 * a quarter of the sentences say "inflation", the word beside a theme that the sentence names tells nothing more of it; the
 * same word in a paper that says it twice does ("het Groeiplan ..., dat hervormingen aanmoedigt"). Leaving out each
 * word in passing beside a named theme lost seven right tags of the five papers.
 */
import type { ThemeHit } from './theme-lexicon.ts';

/** Share of the sentences of a paper, and how many at least, from which it speaks of a theme throughout. */
const THROUGHOUT = { share: 0.25, sentences: 3 };

/**
 * Ids of the themes of which words stand throughout a paper, given the words of themes in each of its sentences, and in how
 * many of them words of each theme stand. A theme that no word names without doubt is none of them: words in passing are all
 * it is known by.
 */
export function themesThroughout(
  sentences: readonly (readonly ThemeHit[])[],
  often: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const named = new Set<string>();
  for (const hits of sentences) for (const { theme, weak } of hits) if (!weak) named.add(theme);
  const enough = Math.max(THROUGHOUT.sentences, THROUGHOUT.share * sentences.length);
  return new Set([...named].filter((theme) => often.get(theme)! >= enough));
}

/**
 * The words of a sentence that count: without those in passing of themes throughout, where the sentence names another
 * theme. `headed` are the themes of its heading, of which a word in passing tells.
 */
export function withoutPassing(
  hits: readonly ThemeHit[],
  throughout: ReadonlySet<string>,
  headed: ReadonlyMap<string, unknown> | undefined,
): readonly ThemeHit[] {
  const named = new Set(hits.flatMap(({ theme, weak }) => (weak ? [] : [theme])));
  if (named.size === 0) return hits;
  return hits.filter(({ theme }) => named.has(theme) || !throughout.has(theme) || headed?.has(theme) === true);
}
