import type { PaperLanguage, Span } from '../model.ts';
import { ENGLISH_OCCASION } from './en/occasion.ts';
import { DUTCH_OCCASION } from './nl/occasion.ts';

/** How a language names the gathering a paper is about by its day: what stands right before such a day, or right behind it. */
export interface OccasionData {
  readonly before: RegExp;
  readonly behind: RegExp;
}

const OCCASIONS: ReadonlyMap<PaperLanguage, OccasionData> = new Map([
  ['nl', DUTCH_OCCASION],
  ['en', ENGLISH_OCCASION],
]);

/** How far before a day its gathering may be named. */
const REACH = 60;

/** Whether a day in a text is that of a gathering: "since the Committee met in December". False for a language without words for it. */
export function isDayOfOccasion(text: string, { from, to }: Span, language: PaperLanguage): boolean {
  const words = OCCASIONS.get(language);
  if (words === undefined) return false;
  return words.before.test(text.slice(Math.max(0, from - REACH), from)) || words.behind.test(text.slice(to));
}
