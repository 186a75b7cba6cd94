import type { Language, Span } from '../model.ts';
import { FORMULAS, type Formula, TOPICS, UNMAKES } from '../text/formulas.ts';
import { hits, type Matcher, matcher } from '../text/pattern.ts';
import { type Word, words } from '../text/words.ts';

export interface FormulaHit {
  readonly id: string;
  /** `form` says nothing but form; an `occasion` may say more. */
  readonly kind: Formula['kind'];
  readonly span: Span;
}

const build = (language: Language): Matcher<Formula> =>
  matcher(
    FORMULAS.flatMap((formula) => formula.patterns[language].map((label) => [label, formula] as const)),
    language,
  );
const matchers: Readonly<Record<Language, Matcher<Formula>>> = { nl: build('nl'), en: build('en') };

const topics: Readonly<Record<Language, Matcher<null>>> = {
  nl: matcher(
    TOPICS.nl.map((label) => [label, null] as const),
    'nl',
  ),
  en: matcher(
    TOPICS.en.map((label) => [label, null] as const),
    'en',
  ),
};
/** A sentence may carry three themes; one that says only that more than three were spoken of is an agenda. */
export const MOST_THEMES = 3;

/**
 * The set phrase in words already cut; see `formulaOf`. With the number of themes the words name, a list of topics
 * spoken of counts as one too.
 */
export function formulaIn(text: readonly Word[], language: Language, themes = 0): FormulaHit | null {
  const spoken = themes > MOST_THEMES ? hits(topics[language], text)[0] : undefined;
  if (spoken !== undefined) return { id: 'topics', kind: 'form', span: spoken.span };
  const found = hits(matchers[language], text);
  if (found.length === 0) return null;
  // An occasion wins: "zal plaatsvinden om een akkoord te bereiken" is a meeting and says what for.
  const best = found.find((hit) => hit.of.kind === 'occasion') ?? found[0]!;
  const unmade = text.some((word, at) => at > best.first && UNMAKES[language].has(word.fold));
  // An occasion already says something beside its form: a clause more does not make it less of one.
  if (unmade && best.of.kind === 'form') return null;
  return { id: best.of.id, kind: best.of.kind, span: best.span };
}

/**
 * The set phrase a sentence is, with the words it was known by, or null. A subordinate clause ("waarin", "waarbij")
 * un-makes a phrase of pure form, because what follows is a position.
 */
export function formulaOf(sentence: string, language: Language): FormulaHit | null {
  return formulaIn(words(sentence), language);
}
