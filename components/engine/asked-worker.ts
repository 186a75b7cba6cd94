import type { Label } from '../../src/model.ts';
import { EngineFault } from './fault.ts';

/** From a worker: the answer to a question by its number, or a piece of it, or why there is none. */
export interface WorkerResponse<Answer> {
  readonly id: number;
  readonly isLast: boolean;
  readonly answer: Answer | null;
  /** In both languages where a reader may mend it; else the words of the error, twice. */
  readonly fault: Label | null;
}

/** A question that is not answered yet, with what has come of the answer. */
interface Waiting<Answer> {
  readonly pieces: WorkerResponse<Answer>[];
  readonly give: (answer: Answer | null) => void;
  readonly fail: (why: Error) => void;
}

/** A worker that is asked: a promise for every question, also for those that stand when it ends. */
export interface AskedWorker<Answer> {
  /** Sends the message made for a number; resolves with the whole answer, rejects with an `EngineFault` or why it ended. */
  ask(message: (id: number) => unknown): Promise<Answer | null>;
  /** Ends the worker and fails whoever waits, with the reason of the first time. */
  end(why: Error): void;
}

/**
 * Keeps who waits for which answer of a worker. `name` is what it is called when it fails; `whole` makes one answer of the
 * pieces it came in; `ended` is called once, as soon as the worker is no more.
 */
export function askedWorker<Answer>(
  worker: Worker,
  name: string,
  whole: (pieces: readonly WorkerResponse<Answer>[]) => Answer | null,
  ended: () => void = () => {},
): AskedWorker<Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let last = 0;
  let fault: Error | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerResponse<Answer>>) => {
    const asked = waiting.get(data.id);
    asked?.pieces.push(data);
    if (!data.isLast) return;
    waiting.delete(data.id);
    if (data.fault !== null) asked?.fail(new EngineFault(data.fault));
    else asked?.give(whole(asked.pieces));
  });
  const end = (why: Error): void => {
    if (fault !== null) return;
    fault = why;
    ended();
    worker.terminate();
    for (const { fail } of waiting.values()) fail(why);
    waiting.clear();
  };
  worker.addEventListener('error', (event) => end(new Error(event.message || `the ${name} did not start`)));
  worker.addEventListener('messageerror', () => end(new Error(`the ${name} gave an answer that cannot be read`)));
  return {
    end,
    ask: (message) =>
      new Promise((give, fail) => {
        // A worker that ended answers nobody: who asks it would wait for ever.
        if (fault !== null) {
          fail(fault);
          return;
        }
        last += 1;
        waiting.set(last, { pieces: [], give, fail });
        worker.postMessage(message(last));
      }),
  };
}
