/** A file nobody declared, read whole: its paper with the declaration proposed for it. */
import { textPastLimit } from '../limits.ts';
import type { Document, Label, Source } from '../model.ts';
import { unreadDocument } from '../read/past-limit.ts';
import { ofFormat, readFormat } from '../read/read-file.ts';
import { undeclaredSource } from '../read/undeclared-source.ts';
import type { ProposingOptions } from './proposed-from.ts';
import { proposedSource, UNDETERMINED } from './proposed-source.ts';

/** What is known of a file before it is read. */
export interface GivenPaper extends Pick<Source, 'id' | 'file' | 'sha256'> {
  readonly revisions: NonNullable<Source['revisions']>;
}

/** The paper a file holds, declared as far as it says itself, or one sentence why it is not read. */
export async function readUndeclared(
  bytes: Uint8Array,
  { id, file, sha256, revisions }: GivenPaper,
  options: ProposingOptions = {},
): Promise<{ readonly document: Document } | { readonly fault: Label }> {
  const read = await readFormat(bytes, file, { revisions });
  if ('fault' in read) return read;
  const { lines, particulars } = read;
  const name = file.slice(file.lastIndexOf('/') + 1);
  const past = textPastLimit(lines.text);
  if (past !== null)
    return {
      document: unreadDocument(undeclaredSource({ id, language: UNDETERMINED, title: name, file, sha256 }), past),
    };
  const { source, document } = proposedSource({ id, file, sha256, lines, particulars, name }, options);
  const declared = revisions === 'accepted' ? source : { ...source, revisions };
  return { document: ofFormat({ ...document, source: declared }, read) };
}
