import { fstatSync, writeSync } from 'node:fs';
import type { OutputStream } from './commands/context.ts';

/** stdout and stderr, and what becomes of a run when one of them takes no more. */

/** A stream that takes no more, and why: `ENOSPC` on a full disk, `EIO` of a terminal that is gone. */
export class BrokenStream extends Error {
  readonly stream: string;
  readonly code: string;

  constructor(stream: string, error: unknown) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    super(`${stream}: ${code}`);
    this.stream = stream;
    this.code = code;
  }
}

/** Results on their way out. */
export interface Printed {
  readonly write: (text: string) => void;
  /** Throws what an earlier write met: it happened when the code that wrote had gone on. */
  readonly check: () => void;
}

/** Writes what is said in one go once the code that says it pauses: a line at a time costs a system call per line. */
export function gathered(stream: OutputStream): Printed {
  let pending: string[] = [];
  let broken: unknown = null;
  const flush = (): void => {
    const text = pending.join('');
    pending = [];
    try {
      stream.write(text);
    } catch (error) {
      broken = error;
    }
  };
  const check = (): void => {
    if (broken !== null) throw broken;
  };
  const write = (text: string): void => {
    check();
    if (pending.length === 0) queueMicrotask(flush);
    pending.push(text);
  };
  return { write, check };
}

/** A stream whose faults say which it was. */
export function named(name: 'stdout' | 'stderr', stream: OutputStream): OutputStream {
  const write = (text: string): void => {
    try {
      stream.write(text);
    } catch (error) {
      throw new BrokenStream(name, error);
    }
  };
  return { isTTY: stream.isTTY === true, ...(stream.columns === undefined ? {} : { columns: stream.columns }), write };
}

/**
 * The streams of this process. A pipe that closes early ends it well (`beleidslijn trace visum | head -3`); any other fault of a
 * stream, and a fault nobody caught, is told in one sentence by `told`, which gives the exit code.
 */
export function processStreams(told: (error: unknown) => number): {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
} {
  const end = (error: unknown): never => process.exit(told(error));
  process.on('uncaughtException', end);
  const streamOf = (name: 'stdout' | 'stderr', fd: number): OutputStream => {
    const stream = process[name];
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      end(new BrokenStream(name, error));
    });
    return isDisk(fd) ? { write: (text) => writeWhole(fd, text) } : stream;
  };
  return { stdout: streamOf('stdout', 1), stderr: streamOf('stderr', 2) };
}

/** Whether what is written goes to a file, or to a device that is no terminal. */
function isDisk(fd: number): boolean {
  const stat = fstatSync(fd);
  return stat.isFile() || (stat.isCharacterDevice() && !process[fd === 1 ? 'stdout' : 'stderr'].isTTY);
}

/** Node writes to a file once and does not look how much of it a disk that fills up has taken. */
function writeWhole(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}
