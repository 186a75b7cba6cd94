/** What is known because a person wrote it, apart from what was discovered in the papers themselves. */
import type { Knowledge, Theme } from '../model.ts';

/** Is a theme known by words that nobody wrote down, also where a person kept it? */
export const isOfDiscoveredWords = ({ terms, proposed }: Theme): boolean =>
  proposed === true || terms.some(({ source }) => source === 'discovered');

/**
 * The knowledge that links are made with: without themes of discovered words, as where they are discovered. They are what
 * returns, and no measure of what belongs together: kept as written ones they took half the links of five papers away. Null
 * where nothing else is known.
 */
export function writtenKnowledge(knowledge: Knowledge | null): Knowledge | null {
  if (knowledge === null || !knowledge.themes.some(isOfDiscoveredWords)) return knowledge;
  // The theme of set phrases came with them, and has no words to be told by.
  const themes = knowledge.themes.filter((theme) => theme.terms.length > 0 && !isOfDiscoveredWords(theme));
  const isEmpty = [themes, knowledge.objects, knowledge.regions].every((list) => list.length === 0);
  return isEmpty ? null : { ...knowledge, themes };
}
