/** Headings over what members ask, and over what they are answered. */
import type { ReadingLanguage } from './context.ts';
import { withoutHashes } from './headings.ts';
import { wordCount } from './line-shape.ts';

/** The longest heading over questions, in words: one that names three fractions. */
const LONGEST = 24;
/** `1. Antwoord van het kabinet`, `II Reactie van de bewindspersoon`. */
const NUMBER = /^(?:\d{1,2}[.)]?|[IVX]+[.)]?|[A-Za-z][.)])\s+/;

/** Whose words stand under a heading; null where it tells nothing of it. Over questions and answers in turn a question is first. */
export function headingSide(heading: string, { turns }: ReadingLanguage): 'question' | 'answer' | null {
  const text = withoutHashes(heading).replace(NUMBER, '');
  if (wordCount(text) > LONGEST) return null;
  if (turns.ANSWERED.test(text)) return 'answer';
  return turns.ASKED.test(text) || turns.BOTH.test(text) ? 'question' : null;
}

/** Does a heading stand over questions with their answers? */
export const isOverBoth = (heading: string, { turns }: ReadingLanguage): boolean =>
  turns.BOTH.test(withoutHashes(heading).replace(NUMBER, ''));

/** Is it the label of one question or answer, or of some: `Vraag 1`, `Antwoord op de vragen 1 en 2`? */
export const isTurnLabel = (text: string, { turns }: ReadingLanguage): boolean =>
  turns.QUESTION_LABEL.test(text) || turns.ANSWER_LABEL.test(text);
