import type { ReaderRequest, ReaderRequestName, ReaderRequests, ReaderResponse } from './protocol.ts';
import ReaderWorker from './reader-worker.ts?worker&inline';

/** Reads papers and makes dossiers, away from the page. */
export interface Reader {
  /** Rejects with the words of the error; a file that is not read is an answer. */
  ask<Q extends ReaderRequestName>(question: Q, ask: ReaderRequests[Q]['ask']): Promise<ReaderRequests[Q]['answer']>;
  /** Ends the worker, whatever it is at, with all it was given. */
  stop(): void;
}

interface Waiting {
  readonly give: (answer: never) => void;
  readonly fail: (why: Error) => void;
}

/** A reader in a worker of its own; questions are answered one after the other. */
export function startReader(): Reader {
  const worker: Worker = new ReaderWorker({ name: 'reader' });
  const waiting = new Map<number, Waiting>();
  let ended: Error | null = null;
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<ReaderResponse>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.fault !== null) asked?.fail(new Error(data.fault));
    else asked?.give(data.answer as never);
  });
  const end = (why: Error): void => {
    if (ended !== null) return;
    ended = why;
    worker.terminate();
    for (const { fail } of waiting.values()) fail(why);
    waiting.clear();
  };
  worker.addEventListener('error', (event) => end(new Error(event.message || 'the reader did not start')));
  worker.addEventListener('messageerror', () => end(new Error('the reader gave an answer that cannot be read')));
  return {
    stop: () => end(new Error('reading was stopped')),
    ask: (question, ask) =>
      new Promise((give, fail) => {
        if (ended !== null) {
          fail(ended);
          return;
        }
        last += 1;
        waiting.set(last, { give, fail });
        worker.postMessage({ kind: 'papers', id: last, question, ask } satisfies ReaderRequest);
      }),
  };
}
