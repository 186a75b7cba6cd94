import type { LanguagePack } from '../languages/compile-pack.ts';
import type { SetPhrase } from '../languages/set-phrases.ts';
import type { Span } from '../model.ts';
import { findTerms } from '../text/term-matcher.ts';
import { type Word, wordsOf } from '../text/tokenize.ts';

export interface SetPhraseHit {
  readonly id: string;
  /** `form` says nothing but form; an `occasion` may say more. */
  readonly kind: SetPhrase['kind'];
  readonly span: Span;
}

/** Words past which a sentence is no formula, whatever phrase stands in it: the longest agenda of the papers has 48. */
const LONGEST_FORM = 60;

/** A sentence may carry three themes; one that says only that more than three were spoken of is an agenda. */
export const MOST_THEMES = 3;

/** The list of topics spoken of that a sentence is when it names more themes than it may carry, or null. */
export function topicsIn(text: readonly Word[], pack: LanguagePack, themes: number): SetPhraseHit | null {
  const spoken = themes > MOST_THEMES ? findTerms(pack.topicMatcher, text)[0] : undefined;
  return spoken === undefined ? null : { id: 'topics', kind: 'form', span: spoken.span };
}

/** The set phrase in words already cut; see `setPhraseOf`. */
export function setPhraseIn(text: readonly Word[], pack: LanguagePack): SetPhraseHit | null {
  const found = findTerms(pack.setPhraseMatcher, text);
  if (found.length === 0) return null;
  // An occasion wins: "zal plaatsvinden om een akkoord te bereiken" is a meeting and says what for.
  const best = found.find((hit) => hit.of.kind === 'occasion') ?? found[0]!;
  const unmade =
    text.length > LONGEST_FORM || text.some((word, at) => at > best.first && pack.setPhrases.excluding.has(word.fold));
  // An occasion already says something beside its form: a clause more does not make it less of one.
  if (unmade && best.of.kind === 'form') return null;
  return { id: best.of.id, kind: best.of.kind, span: best.span };
}

/**
 * The set phrase a sentence is, with the words it was known by, or null. A subordinate clause ("waarin", "waarbij")
 * un-makes a phrase of pure form, because what follows is a position.
 */
export function setPhraseOf(sentence: string, pack: LanguagePack): SetPhraseHit | null {
  return setPhraseIn(wordsOf(sentence), pack);
}
