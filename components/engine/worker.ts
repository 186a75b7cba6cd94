/**
 * The engine in a worker of its own: making a dossier of five papers again takes a second, and the page must not stand
 * still meanwhile. It fetches nothing; whatever it works on is handed to it. The only file of the components that looks
 * into the rooms of the engine for more than types.
 */

import { annotateDocuments } from '../../src/annotate/annotated-document.ts';
import { takenOver } from '../../src/discover/proposed-themes.ts';
import { correctionsGiven } from '../../src/dossier/given-corrections.ts';
import { checkPrepared } from '../../src/draft/check-draft.ts';
import { DraftPastLimit } from '../../src/draft/read-draft.ts';
import { explainSentencePair } from '../../src/explain/explain.ts';
import type { Dossier, Focus, GivenCorrection, Label, LackingTerm } from '../../src/model.ts';
import { buildDossier } from '../../src/pipeline.ts';
import { profileWith } from '../../src/profile/profile.ts';
import { lackingTerms, termUses } from '../../src/survey/theme-terms.ts';
import { mergeCorrections } from '../../src/text/correction-lines.ts';
import { editKnowledge, type ThemedKnowledge } from '../../src/themes/edit-knowledge.ts';
import type { ThemeEdit } from '../../src/themes/edit-themes.ts';
import { type PreparedDossier, prepareDossier } from '../../src/trace/prepared-dossier.ts';
import { tracePhrase } from '../../src/trace/trace-phrase.ts';
import { faultText } from '../fault-text.ts';
import { inPieces } from './pieces.ts';
import type {
  EditedThemes,
  EngineRequest,
  EngineRequestName,
  EngineRequests,
  EngineResponse,
  EngineState,
} from './protocol.ts';

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
  focus: Focus = dossier.corpus.focus,
): Dossier {
  const { documents, corpus } = dossier;
  const made = buildDossier({
    corpus: { ...corpus, focus, documents: documents.map(({ source }) => source) },
    knowledge,
    ...(profile === undefined ? {} : { profile: profileWith(profile) }),
    documents,
    overrides: mergeCorrections(correctionsGiven(dossier), overrides),
  });
  // Made without knowledge, a dossier has no file beside it that would hold its profile; its words stay what they were.
  return dossier.profile === undefined ? made : { ...made, profile: dossier.profile };
}

/** What is edited: the themes that were written, or those that were discovered, each still a proposal. */
function themedKnowledge({ dossier, knowledge }: PreparedDossier): ThemedKnowledge {
  const { focus } = dossier.corpus;
  if (knowledge !== null && knowledge.themes.length > 0) return { knowledge, focus };
  const themes = takenOver(dossier.themes).map((theme) => ({ ...theme, proposed: true }));
  return {
    knowledge: { version: '1', objects: [], regions: [], ...knowledge, themes },
    focus: { ...focus, themes: [] },
  };
}

/** The themes after edits; the dossier is made as it is when they are kept. */
function editedThemes(held: PreparedDossier, edits: readonly ThemeEdit[]): EditedThemes {
  const { dossier, profile } = held;
  const before = themedKnowledge(held);
  const after = editKnowledge(before, edits);
  const uses = termUses(annotateDocuments(dossier.documents, after.knowledge, { profile }), after.knowledge.themes);
  const made = after === before ? null : correctedDossier({ ...held, knowledge: after.knowledge }, [], after.focus);
  return { ...after, uses, dossier: made };
}

/** Terms a theme lacks, by all papers as they are with the edits. */
function lacking(held: PreparedDossier, { edits, theme }: EngineRequests['lacking']['ask']): readonly LackingTerm[] {
  const { knowledge } = editKnowledge(themedKnowledge(held), edits);
  const papers = annotateDocuments(held.dossier.documents, knowledge, { profile: held.profile });
  return lackingTerms(papers, knowledge, theme, held.profile);
}

export const REQUEST_HANDLERS: Answers = {
  correct: (held, { overrides }) => correctedDossier(held, overrides),
  draft: (held, ask) => checkPrepared(held, ask),
  themes: (held, { edits }) => editedThemes(held, edits),
  lacking,
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
