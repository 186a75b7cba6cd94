import type { Dossier, Thread } from '../model.ts';
import type { Telling } from '../present/line/told.ts';
import { lookup } from '../present/lookup.ts';
import { baseOf } from '../present/origin.ts';
import type { Format, Options, What } from './export.ts';

/** How a file is told, read off its options; a base that is no place to link to counts as none. */
export function tellingOf({ language, base, years }: Options): Telling {
  return { language, years, base: base === null ? null : baseOf(base) };
}

/** The line that was asked for. Throws when it is not in the dossier: whoever asks has looked it up. */
export function threadAsked(dossier: Dossier, id: string): Thread {
  const thread = lookup(dossier).threads.get(id);
  if (thread === undefined) throw new RangeError(`expected the id of a line in the dossier, got '${id}'`);
  return thread;
}

/** The error for a subject that a format does not hold. */
export function unheld(format: Format, of: readonly What[], what: What): RangeError {
  return new RangeError(`${format} holds ${of.join(', ')}; got '${what}'`);
}
