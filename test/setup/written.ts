import { docx } from '../../src/export/docx.ts';
import { resolveSubject } from '../../src/export/resolve.ts';
import { subjectsOf as kindsOf, type Serializer, serialize } from '../../src/export/serializer.ts';
import type { Options, Subject } from '../../src/export/subject.ts';
import type { Dossier } from '../../src/model.ts';

/** A format as the page and the command use it: subject in, text out; for formats whose writers wait for nothing. */
export function textWriter(serializer: Serializer) {
  return (dossier: Dossier, subject: Subject, options: Options): string => {
    const content = serialize(serializer, resolveSubject(dossier, subject, options));
    if (typeof content !== 'string') throw new Error(`${serializer.format} gives no text at once`);
    return content;
  };
}

/** The bytes of a Word document. */
export async function writtenDocx(dossier: Dossier, subject: Subject, options: Options): Promise<Uint8Array> {
  const content = await serialize(docx, resolveSubject(dossier, subject, options));
  if (typeof content === 'string') throw new Error('docx gives text');
  return content;
}

/** The subjects that a format can be of. */
export function heldBy(serializer: Serializer, subjects: readonly Subject[]): Subject[] {
  return subjects.filter(({ what }) => kindsOf(serializer).includes(what));
}
