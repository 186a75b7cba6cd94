import { askedWorker } from '../engine/asked-worker.ts';
import type { ReaderRequest, ReaderRequestName, ReaderRequests, ReaderResponse } from './protocol.ts';
import ReaderWorker from './reader-worker.ts?worker&inline';

/** Reads papers and makes dossiers, away from the page. */
export interface Reader {
  /** Rejects with the words of the error; a file that is not read is an answer. */
  ask<Q extends ReaderRequestName>(question: Q, ask: ReaderRequests[Q]['ask']): Promise<ReaderRequests[Q]['answer']>;
  /** Ends the worker, whatever it is at, with all it was given. */
  stop(): void;
}

/** A reader in a worker of its own; questions are answered one after the other. */
export function startReader(): Reader {
  const asked = askedWorker<NonNullable<ReaderResponse['answer']>>(
    new ReaderWorker({ name: 'reader' }),
    'reader',
    ([response]) => response?.answer ?? null,
  );
  return {
    stop: () => asked.end(new Error('reading was stopped')),
    ask: (question, ask) => {
      const message = (id: number): ReaderRequest => ({ kind: 'papers', id, question, ask });
      return asked.ask(message) as Promise<never>;
    },
  };
}
