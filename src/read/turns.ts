/**
 * The pass that tells who has the word. Gets the blocks with their roles; gives those of a question, an answer, a speech or a
 * clause of a motion that role. A new kind of turn is a file of its own and a line here.
 */
import type { ReadingContext } from './context.ts';
import { withClauses } from './motions.ts';
import { withQuestions } from './questions.ts';
import type { RoledText } from './roles.ts';
import { withSpeeches } from './speeches.ts';

export function assignTurns({ language }: ReadingContext, input: RoledText): RoledText {
  const asked = withQuestions(input.roled, language);
  return { ...input, roled: withSpeeches(withClauses(asked, language), language) };
}
