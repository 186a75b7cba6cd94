/**
 * Reads files of a reader's own and makes a dossier of them, in a worker of its own: a PDF of a hundred pages takes seconds,
 * and what reads it weighs more than the page, so it is loaded when a reader brings papers. It fetches nothing.
 */
import { readUndeclared } from '../../src/declare/read-undeclared.ts';
import { sha256Of } from '../../src/dossier/version.ts';
import { buildDossier } from '../../src/pipeline.ts';
import { profileWith } from '../../src/profile/profile.ts';
// Beside its own questions it answers those of the engine: the page in one file holds one worker for both.
import '../engine/worker.ts';
import { faultText } from '../fault-text.ts';
import type {
  OwnDossier,
  OwnFile,
  ReaderRequest,
  ReaderRequestName,
  ReaderRequests,
  ReaderResponse,
} from './protocol.ts';

type Answers = {
  readonly [Q in ReaderRequestName]: (
    ask: ReaderRequests[Q]['ask'],
  ) => ReaderRequests[Q]['answer'] | Promise<ReaderRequests[Q]['answer']>;
};

const READER_HANDLERS: Answers = {
  read: ({ id, name, bytes, revisions }: OwnFile) =>
    readUndeclared(bytes, { id, file: name, sha256: sha256Of(bytes), revisions }),
  make: ({ id, title, focus, documents, knowledge, profile, overrides }: OwnDossier) =>
    buildDossier({
      corpus: { id, title, focus, documents: documents.map(({ source }) => source) },
      documents,
      knowledge,
      overrides,
      ...(profile === undefined ? {} : { profile: profileWith(profile) }),
    }),
};

/** The answer to one question; what goes wrong is told in its place, and the worker goes on. */
async function readerResponse({ id, question, ask }: ReaderRequest): Promise<ReaderResponse> {
  try {
    const reply = READER_HANDLERS[question] as (ask: unknown) => ReaderResponse['answer'];
    return { id, answer: await reply(ask), fault: null };
  } catch (error) {
    return { id, answer: null, fault: faultText(error) };
  }
}

// Imported by a test it is no worker, and there is nobody to answer.
if (typeof self !== 'undefined' && !('document' in self)) {
  addEventListener('message', (event: MessageEvent<ReaderRequest>) => {
    if (event.data.kind === 'papers') void readerResponse(event.data).then((response) => postMessage(response));
  });
}
