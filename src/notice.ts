/** What is odd in the data, and where: the one place a Notice is made. The run always goes on. */
import type { Notice } from './model.ts';

/** Where an oddity stands; whatever is not known stays out. */
export interface Where {
  readonly document?: string | null;
  readonly block?: string | null;
  readonly lines?: readonly [first: number, last: number] | null;
}

/** A notice with every field filled; the message is one English sentence. */
export function notice(rule: string, level: Notice['level'], message: string, where: Where = {}): Notice {
  return {
    rule,
    level,
    document: where.document ?? null,
    block: where.block ?? null,
    lines: where.lines ?? null,
    message,
  };
}
