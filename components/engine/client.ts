import type { Dossier } from '../../src/model.ts';
import { EngineFault } from './fault.ts';
import { knowledgeOf } from './knowledge.ts';
import { wholeAnswer } from './pieces.ts';
import type { EngineRequest, EngineRequestName, EngineRequests, EngineResponse } from './protocol.ts';
import EngineWorker from './worker.ts?worker&inline';

/** An engine that holds one dossier, in a worker. */
export interface Engine {
  /** Rejects with one sentence when the question has no answer: an `EngineFault` where the engine says so. */
  ask<Q extends EngineRequestName>(question: Q, ask: EngineRequests[Q]['ask']): Promise<EngineRequests[Q]['answer']>;
  /** Ends the worker with all it remembers; the next call of `engineOf` starts another. */
  stop(): void;
}

/** A question that is not answered yet, with what has come of the answer. */
interface Waiting {
  readonly pieces: EngineResponse[];
  readonly give: (answer: never) => void;
  readonly fail: (why: Error) => void;
}

const running = new WeakMap<Dossier, Promise<Engine>>();

/** Engines that were given a draft: also one of before a correction, which nobody asks anything any more. */
const told = new Set<Engine>();

/** Ends every engine that was given a draft, with all that its worker remembers of the words. */
export function forgetDrafts(): void {
  for (const engine of told) engine.stop();
}

/** The engine of a dossier, started at the first call; rejects when the knowledge it was made with is not to be had. */
export function engineOf(dossier: Dossier): Promise<Engine> {
  const known = running.get(dossier);
  if (known !== undefined) return known;
  const started = start(dossier);
  running.set(dossier, started);
  // A fault may pass (a file that was not there yet): the next call tries again.
  started.catch(() => running.delete(dossier));
  return started;
}

async function start(dossier: Dossier): Promise<Engine> {
  const known = await knowledgeOf(dossier);
  const worker: Worker = new EngineWorker({ name: 'engine' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<EngineResponse>) => {
    const asked = waiting.get(data.id);
    asked?.pieces.push(data);
    if (!data.isLast) return;
    waiting.delete(data.id);
    if (data.fault !== null) asked?.fail(new EngineFault(data.fault));
    else asked?.give(wholeAnswer(asked.pieces) as never);
  });
  let fault: Error | null = null;
  const end = (why: Error): void => {
    // Only once: by the second time the dossier may have another engine.
    if (fault !== null) return;
    fault = why;
    told.delete(engine);
    worker.terminate();
    running.delete(dossier);
    for (const { fail } of waiting.values()) fail(why);
    waiting.clear();
  };
  worker.addEventListener('error', (event) => end(new Error(event.message || 'the engine did not start')));
  worker.addEventListener('messageerror', () => end(new Error('the engine gave an answer that cannot be read')));
  const send = (message: EngineRequest): void => worker.postMessage(message);
  send({ kind: 'hold', holding: { dossier, ...known } });
  const engine: Engine = {
    stop: () => end(new Error('the engine was stopped before it answered')),
    ask: (question, ask) =>
      new Promise((give, fail) => {
        // A worker that ended answers nobody: who asks it would wait for ever.
        if (fault !== null) {
          fail(fault);
          return;
        }
        last += 1;
        if (question === 'draft') told.add(engine);
        waiting.set(last, { pieces: [], give, fail });
        send({ kind: 'ask', id: last, question, ask });
      }),
  };
  return engine;
}
