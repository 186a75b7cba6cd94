/**
 * The engine in a worker of its own: making a dossier of five papers again takes a second, and the page must not stand
 * still meanwhile. It fetches nothing; whatever it works on is handed to it. The only file of the components that looks
 * into the rooms of the engine for more than types.
 */

import { correctionsGiven } from '../../src/dossier/given-corrections.ts';
import { checkPrepared } from '../../src/draft/check-draft.ts';
import { DraftPastLimit } from '../../src/draft/read-draft.ts';
import { explainSentencePair } from '../../src/explain/explain.ts';
import type { Dossier, DraftCheck, GivenCorrection, Label } from '../../src/model.ts';
import { buildDossier } from '../../src/pipeline.ts';
import { profileWith } from '../../src/profile/profile.ts';
import { mergeCorrections } from '../../src/text/correction-lines.ts';
import { type PreparedDossier, prepareDossier } from '../../src/trace/prepared-dossier.ts';
import { tracePhrase } from '../../src/trace/trace-phrase.ts';
import { faultText } from '../fault-text.ts';
import { inPieces } from './pieces.ts';
import type { EngineRequest, EngineRequestName, EngineRequests, EngineResponse, EngineState } from './protocol.ts';

type Answers = {
  readonly [Q in EngineRequestName]: (
    held: PreparedDossier,
    ask: EngineRequests[Q]['ask'],
  ) => EngineRequests[Q]['answer'];
};

/** The dossier made again from its own papers, with corrections after those it was made with, each once. */
export function correctedDossier(
  { dossier, knowledge, profile }: EngineState,
  overrides: readonly GivenCorrection[],
): Dossier {
  const { documents, corpus } = dossier;
  const made = buildDossier({
    corpus: { ...corpus, documents: documents.map(({ source }) => source) },
    knowledge,
    ...(profile === undefined ? {} : { profile: profileWith(profile) }),
    documents,
    overrides: mergeCorrections(correctionsGiven(dossier), overrides),
  });
  // Made without knowledge, a dossier has no file beside it that would hold its profile; its words stay what they were.
  return dossier.profile === undefined ? made : { ...made, profile: dossier.profile };
}

/** A draft held against the dossier. */
function checked(held: PreparedDossier, ask: EngineRequests['draft']['ask']): DraftCheck {
  if (held.knowledge === null)
    throw new Error('the dossier was made without knowledge; expected themes to check a draft by');
  return checkPrepared(held, ask);
}

export const REQUEST_HANDLERS: Answers = {
  correct: (held, { overrides }) => correctedDossier(held, overrides),
  draft: (held, ask) => checked(held, ask),
  trace: (held, { words }) => tracePhrase(held, words),
  why: (held, { one, other }) => explainSentencePair(held, one, other),
};

/** The dossier with what was made of its papers; of a draft nothing stays in it. */
let held: PreparedDossier | null = null;

/** The answer to one message; null for one that only hands something over. */
export function respond(message: EngineRequest): EngineResponse | null {
  if (message.kind === 'hold') {
    held = prepareDossier(
      message.holding.dossier,
      message.holding.knowledge,
      profileWith(message.holding.profile ?? {}),
    );
    return null;
  }
  const { id, question, ask } = message;
  try {
    if (held === null) throw new Error('the engine was asked before it was handed a dossier; expected a dossier first');
    const reply = REQUEST_HANDLERS[question] as (held: PreparedDossier, ask: unknown) => EngineResponse['answer'];
    return { id, isLast: true, answer: reply(held, ask), fault: null };
  } catch (error) {
    return { id, isLast: true, answer: null, fault: labelOfError(error) };
  }
}

/** In both languages where the error carries them. */
export function labelOfError(error: unknown): Label {
  if (error instanceof DraftPastLimit) return error.label;
  const message = faultText(error);
  return { nl: message, en: message };
}

// Imported by a test it is no worker, and there is nobody to answer.
if (typeof self !== 'undefined' && !('document' in self)) {
  addEventListener('message', (event: MessageEvent<EngineRequest>) => {
    // What is asked of a reader of papers that runs beside it is not its own.
    if (event.data.kind !== 'hold' && event.data.kind !== 'ask') return;
    const reply = respond(event.data);
    if (reply !== null) for (const piece of inPieces(reply)) postMessage(piece);
  });
}
