/**
 * The engine in a worker of its own: making a dossier of five papers again takes a second, and the page must not stand
 * still meanwhile. It fetches nothing; whatever it works on is handed to it. The only file of the components that looks
 * into the rooms of the engine for more than types.
 */
import { buildDossier } from '../../src/dossier.ts';
import type { Dossier, Override } from '../../src/model.ts';
import { whyLinked } from '../../src/trace/why.ts';
import type { FromEngine, Holding, Question, Questions, ToEngine } from './questions.ts';

type Answers = { readonly [Q in Question]: (held: Holding, ask: Questions[Q]['ask']) => Questions[Q]['answer'] };

/** The dossier made again from its own papers, with corrections after those it was made with. */
export function corrected({ dossier, knowledge }: Holding, overrides: readonly Override[]): Dossier {
  const { documents, corpus } = dossier;
  return buildDossier({
    corpus: { ...corpus, documents: documents.map(({ source }) => source) },
    knowledge,
    documents,
    overrides: [...(dossier.corrections ?? []), ...overrides],
  });
}

export const ANSWERS: Answers = {
  correct: (held, { overrides }) => corrected(held, overrides),
  why: ({ dossier, knowledge }, { one, other }) => whyLinked(dossier, knowledge, one, other),
};

let held: Holding | null = null;

/** The answer to one message; null for one that only hands something over. */
export function answer(message: ToEngine): FromEngine | null {
  if (message.kind === 'hold') {
    held = message.holding;
    return null;
  }
  const { id, question, ask } = message;
  try {
    if (held === null) throw new Error('the engine was asked before it was handed a dossier; expected a dossier first');
    const reply = ANSWERS[question] as (held: Holding, ask: unknown) => FromEngine['answer'];
    return { id, answer: reply(held, ask), fault: null };
  } catch (error) {
    return { id, answer: null, fault: error instanceof Error ? error.message : String(error) };
  }
}

// Imported by a test it is no worker, and there is nobody to answer.
if (typeof self !== 'undefined' && !('document' in self)) {
  addEventListener('message', (event: MessageEvent<ToEngine>) => {
    const reply = answer(event.data);
    if (reply !== null) postMessage(reply);
  });
}
