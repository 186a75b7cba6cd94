/**
 * The engine in a worker of its own: making a dossier of five papers again takes a second, and the page must not stand
 * still meanwhile. It fetches nothing; whatever it works on is handed to it. The only file of the components that looks
 * into the rooms of the engine for more than types.
 */
import { buildDossier } from '../../src/dossier.ts';
import type { Dossier, DraftCheck, Override } from '../../src/model.ts';
import { checkPrepared, type Prepared, prepare } from '../../src/trace/draft.ts';
import { whyLinked } from '../../src/trace/why.ts';
import { traceWords } from '../../src/trace/words.ts';
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

const prepared = new WeakMap<Holding, Prepared>();

/** A draft held against the dossier, which is prepared for it once. */
function checked(held: Holding, ask: Questions['draft']['ask']): DraftCheck {
  const { dossier, knowledge } = held;
  if (knowledge === null)
    throw new Error('the dossier was made without knowledge; expected themes to check a draft by');
  const ready = prepared.get(held) ?? prepare(dossier, knowledge);
  prepared.set(held, ready);
  return checkPrepared(ready, ask);
}

export const ANSWERS: Answers = {
  correct: (held, { overrides }) => corrected(held, overrides),
  draft: (held, ask) => checked(held, ask),
  trace: ({ dossier, knowledge }, { words }) => traceWords(dossier, knowledge, words),
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
