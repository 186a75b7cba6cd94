import { type LanguagePack, packOf } from '../languages/compile-pack.ts';
import { defaultPacks } from '../languages/packs.ts';
import type { SetPhrase } from '../languages/set-phrases.ts';
import type { Language, Span } from '../model.ts';
import { findTerms } from '../text/term-matcher.ts';
import { type Word, wordsOf } from '../text/tokenize.ts';

export interface SetPhraseHit {
  readonly id: string;
  /** `form` says nothing but form; an `occasion` may say more. */
  readonly kind: SetPhrase['kind'];
  readonly span: Span;
}

const packFor = (language: Language): LanguagePack => packOf(defaultPacks(), language);

/** A sentence may carry three themes; one that says only that more than three were spoken of is an agenda. */
export const MOST_THEMES = 3;

/** The list of topics spoken of that a sentence is when it names more themes than it may carry, or null. */
export function topicsIn(text: readonly Word[], language: Language, themes: number): SetPhraseHit | null {
  const spoken = themes > MOST_THEMES ? findTerms(packFor(language).topicMatcher, text)[0] : undefined;
  return spoken === undefined ? null : { id: 'topics', kind: 'form', span: spoken.span };
}

/** The set phrase in words already cut; see `setPhraseOf`. */
export function setPhraseIn(text: readonly Word[], language: Language): SetPhraseHit | null {
  const found = findTerms(packFor(language).setPhraseMatcher, text);
  if (found.length === 0) return null;
  // An occasion wins: "zal plaatsvinden om een akkoord te bereiken" is a meeting and says what for.
  const best = found.find((hit) => hit.of.kind === 'occasion') ?? found[0]!;
  const unmade = text.some((word, at) => at > best.first && packFor(language).setPhrases.excluding.has(word.fold));
  // An occasion already says something beside its form: a clause more does not make it less of one.
  if (unmade && best.of.kind === 'form') return null;
  return { id: best.of.id, kind: best.of.kind, span: best.span };
}

/**
 * The set phrase a sentence is, with the words it was known by, or null. A subordinate clause ("waarin", "waarbij")
 * un-makes a phrase of pure form, because what follows is a position.
 */
export function setPhraseOf(sentence: string, language: Language): SetPhraseHit | null {
  return setPhraseIn(wordsOf(sentence), language);
}
