/**
 * The engine in a worker of its own: making a dossier of five papers again takes a second, and the page must not stand
 * still meanwhile. It fetches nothing; whatever it works on is handed to it. The only file of the components that looks
 * into the rooms of the engine for more than types.
 */

import { checkPrepared, type Prepared, prepare } from '../../src/draft/check-draft.ts';
import { explainSentencePair } from '../../src/explain/explain.ts';
import type { Dossier, DraftCheck, Override } from '../../src/model.ts';
import { buildDossier } from '../../src/pipeline.ts';
import { tracePhrase } from '../../src/trace/trace-phrase.ts';
import type { EngineRequest, EngineRequestName, EngineRequests, EngineResponse, EngineState } from './protocol.ts';

type Answers = {
  readonly [Q in EngineRequestName]: (held: EngineState, ask: EngineRequests[Q]['ask']) => EngineRequests[Q]['answer'];
};

/** The dossier made again from its own papers, with corrections after those it was made with. */
export function correctedDossier({ dossier, knowledge }: EngineState, overrides: readonly Override[]): Dossier {
  const { documents, corpus } = dossier;
  return buildDossier({
    corpus: { ...corpus, documents: documents.map(({ source }) => source) },
    knowledge,
    documents,
    overrides: [...(dossier.corrections ?? []), ...overrides],
  });
}

const prepared = new WeakMap<EngineState, Prepared>();

/** A draft held against the dossier, which is prepared for it once. */
function checked(held: EngineState, ask: EngineRequests['draft']['ask']): DraftCheck {
  const { dossier, knowledge } = held;
  if (knowledge === null)
    throw new Error('the dossier was made without knowledge; expected themes to check a draft by');
  const ready = prepared.get(held) ?? prepare(dossier, knowledge);
  prepared.set(held, ready);
  return checkPrepared(ready, ask);
}

export const REQUEST_HANDLERS: Answers = {
  correct: (held, { overrides }) => correctedDossier(held, overrides),
  draft: (held, ask) => checked(held, ask),
  trace: ({ dossier, knowledge }, { words }) => tracePhrase(dossier, knowledge, words),
  why: ({ dossier, knowledge }, { one, other }) => explainSentencePair(dossier, knowledge, one, other),
};

let held: EngineState | null = null;

/** The answer to one message; null for one that only hands something over. */
export function respond(message: EngineRequest): EngineResponse | null {
  if (message.kind === 'hold') {
    held = message.holding;
    return null;
  }
  const { id, question, ask } = message;
  try {
    if (held === null) throw new Error('the engine was asked before it was handed a dossier; expected a dossier first');
    const reply = REQUEST_HANDLERS[question] as (held: EngineState, ask: unknown) => EngineResponse['answer'];
    return { id, answer: reply(held, ask), fault: null };
  } catch (error) {
    return { id, answer: null, fault: error instanceof Error ? error.message : String(error) };
  }
}

// Imported by a test it is no worker, and there is nobody to answer.
if (typeof self !== 'undefined' && !('document' in self)) {
  addEventListener('message', (event: MessageEvent<EngineRequest>) => {
    const reply = respond(event.data);
    if (reply !== null) postMessage(reply);
  });
}
