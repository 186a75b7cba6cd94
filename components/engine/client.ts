import type { Dossier } from '../../src/model.ts';
import { askedWorker } from './asked-worker.ts';
import { knowledgeOf } from './knowledge.ts';
import { wholeAnswer } from './pieces.ts';
import type { EngineRequest, EngineRequestName, EngineRequests } from './protocol.ts';
import EngineWorker from './worker.ts?worker&inline';

/** An engine that holds one dossier, in a worker. */
export interface Engine {
  /** Rejects with one sentence when the question has no answer: an `EngineFault` where the engine says so. */
  ask<Q extends EngineRequestName>(question: Q, ask: EngineRequests[Q]['ask']): Promise<EngineRequests[Q]['answer']>;
  /** Ends the worker with all it remembers; the next call of `engineOf` starts another. */
  stop(): void;
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
  const asked = askedWorker(new EngineWorker({ name: 'engine' }), 'engine', wholeAnswer, () => {
    told.delete(engine);
    running.delete(dossier);
  });
  await asked.send({ kind: 'hold', holding: { dossier, ...known } } satisfies EngineRequest);
  const engine: Engine = {
    stop: () => asked.end(new Error('the engine was stopped before it answered')),
    ask: (question, ask) => {
      const message = (id: number): EngineRequest => {
        if (question === 'draft') told.add(engine);
        return { kind: 'ask', id, question, ask };
      };
      return asked.ask(message) as Promise<never>;
    },
  };
  return engine;
}
