/** A file of any kind as a document: what the public `readFile` loads when it is first called. */
import { readUndeclared } from '../declare/read-undeclared.ts';
import { sha256Of } from '../dossier/version.ts';
import type { Document, ProposedField, Source } from '../model.ts';
import type { ReadingOptions } from '../read/context.ts';
import { readPaper } from '../read/read-file.ts';
import { undeclaredSource } from '../read/undeclared-source.ts';
import { idFor } from '../text/paper-id.ts';

/** With what a file is read. */
export interface FileOptions extends ReadingOptions {
  /** What is known of the paper: it takes the place of what is proposed for it. */
  readonly source?: Partial<Source> | undefined;
}

/** The paper in a file, declared as far as it says itself and as the caller says; unread, with the reason, where it is none. */
export async function documentOfFile(bytes: Uint8Array, name: string, options: FileOptions): Promise<Document> {
  const { source: known = {}, ...reading } = options;
  const id = known.id ?? idFor(name.slice(name.lastIndexOf('/') + 1), new Set());
  const file = known.file ?? name;
  const bare = { id, file, sha256: sha256Of(bytes), revisions: known.revisions ?? 'accepted' } as const;
  const read = await readUndeclared(bytes, bare, reading);
  if ('fault' in read)
    return unreadFile(undeclaredSource({ language: 'und', title: name, ...known, ...bare }), read.fault.en);
  const { document } = read;
  if (Object.keys(known).length === 0 || document.unread !== null) return document;
  const source = declaredAs(document.source, { ...known, id, file, sha256: bare.sha256 });
  // Read again: language and parts decide how a paper is read.
  const again = await readPaper(bytes, source, reading);
  return 'fault' in again ? unreadFile(source, again.fault.en) : again;
}

const unreadFile = (source: Source, why: string): Document => ({
  source,
  blocks: [],
  edits: [],
  notices: [],
  unread: `${source.file}: ${why}`,
});

/** A proposed declaration with what is known; what is known is proposed no longer. */
function declaredAs({ proposed = {}, ...source }: Source, known: Partial<Source>): Source {
  const decided = new Set<ProposedField>([
    ...(Object.keys(known) as ProposedField[]),
    ...(known.dates === undefined ? [] : (['document', 'event'] as const)),
  ]);
  const open = Object.entries(proposed).filter(([field]) => !decided.has(field as ProposedField));
  return { ...source, ...known, ...(open.length === 0 ? {} : { proposed: Object.fromEntries(open) }) };
}
