import { dossierIndex } from '../dossier/index-by-id.ts';
import type { Dossier, Thread } from '../model.ts';
import type { RenderOptions } from '../view/line/line-model.ts';
import { baseOf } from '../view/provenance.ts';
import type { Format, Options, SubjectKind } from './subject.ts';

/** How a file is told, read off its options; a base that is no place to link to counts as none. */
export function renderOptions({ language, base, years }: Options): RenderOptions {
  return { language, years, base: base === null ? null : baseOf(base) };
}

/** The line that was asked for. Throws when it is not in the dossier: whoever asks has looked it up. */
export function requestedThread(dossier: Dossier, id: string): Thread {
  const thread = dossierIndex(dossier).threads.get(id);
  if (thread === undefined) throw new RangeError(`expected the id of a line in the dossier, got '${id}'`);
  return thread;
}

/** The error for a subject that a format does not hold. */
export function unsupported(format: Format, of: readonly SubjectKind[], what: SubjectKind): RangeError {
  return new RangeError(`${format} holds ${of.join(', ')}; got '${what}'`);
}
