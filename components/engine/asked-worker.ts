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
  /** Sends a message that has no answer, in order with the questions; rejects when it cannot be sent. */
  send(message: unknown): Promise<void>;
  /** Sends the message made for a number; resolves with the whole answer, rejects with an `EngineFault` or why it ended. */
  ask(message: (id: number) => unknown): Promise<Answer | null>;
  /** Ends the worker and fails whoever waits, with the reason of the first time. */
  end(why: Error): void;
}

/**
 * Keeps who waits for which answer of a worker, one that has yet to start where its code is packed (the page in one file).
 * `name` is what it is called when it fails; `whole` makes one answer of the pieces it came in; `ended` is called once, as
 * soon as the worker is no more.
 */
export function askedWorker<Answer>(
  starting: Worker | Promise<Worker>,
  name: string,
  whole: (pieces: readonly WorkerResponse<Answer>[]) => Answer | null,
  ended: () => void = () => {},
): AskedWorker<Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let last = 0;
  let fault: Error | null = null;
  const receive = ({ data }: MessageEvent<WorkerResponse<Answer>>): void => {
    const asked = waiting.get(data.id);
    asked?.pieces.push(data);
    if (!data.isLast) return;
    waiting.delete(data.id);
    if (data.fault !== null) asked?.fail(new EngineFault(data.fault));
    else asked?.give(whole(asked.pieces));
  };
  const end = (why: Error): void => {
    if (fault !== null) return;
    fault = why;
    ended();
    void started.then((worker) => worker?.terminate());
    for (const { fail } of waiting.values()) fail(why);
    waiting.clear();
  };
  const failed = (why: string): void => end(new Error(why || `the ${name} did not start`));
  const heard = (worker: Worker): Worker => {
    worker.addEventListener('message', receive);
    worker.addEventListener('error', (event) => failed(event.message));
    worker.addEventListener('messageerror', () => failed(`the ${name} gave an answer that cannot be read`));
    return worker;
  };
  const started = Promise.resolve(starting).then(heard, (why: unknown) => {
    failed(why instanceof Error ? why.message : String(why));
    return null;
  });
  const send = (message: unknown): Promise<void> => started.then((worker) => worker?.postMessage(message));
  return {
    end,
    send,
    ask: (message) =>
      new Promise((give, fail) => {
        // A worker that ended answers nobody: who asks it would wait for ever.
        if (fault !== null) {
          fail(fault);
          return;
        }
        last += 1;
        waiting.set(last, { pieces: [], give, fail });
        send(message(last)).catch(fail);
      }),
  };
}
