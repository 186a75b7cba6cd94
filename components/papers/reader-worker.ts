/**
 * Reads files of a reader's own and makes a dossier of them, in a worker of its own: a PDF of a hundred pages takes seconds,
 * and what reads it weighs more than the page, so it is loaded when a reader brings papers. It fetches nothing.
 */
import { strFromU8, strToU8 } from 'fflate';
import { corpusIn, loadedDocument, readFormats } from '../../src/corpus/corpus.ts';
import { type Fault, faultLine } from '../../src/corpus/fault.ts';
import { folderOfFiles } from '../../src/corpus/folder.ts';
import { packDossier, unpackDossier } from '../../src/declare/dossier-file.ts';
import { draftOfFile } from '../../src/declare/draft-of-file.ts';
import { readUndeclared } from '../../src/declare/read-undeclared.ts';
import { sha256Of } from '../../src/dossier/version.ts';
import type { Document, Label } from '../../src/model.ts';
import { buildDossier } from '../../src/pipeline.ts';
import { givenProfile, profileWith } from '../../src/profile/profile.ts';
import { readPaper } from '../../src/read/read-file.ts';
import { correctionLines } from '../../src/text/correction-lines.ts';
// Beside its own questions it answers those of the engine: the page in one file holds one worker for both.
import { labelOfError } from '../engine/worker.ts';
import type {
  OwnDossier,
  OwnFile,
  ReaderRequest,
  ReaderRequestName,
  ReaderRequests,
  ReaderResponse,
  SavedDossier,
} from './protocol.ts';

type Answers = {
  readonly [Q in ReaderRequestName]: (
    ask: ReaderRequests[Q]['ask'],
  ) => ReaderRequests[Q]['answer'] | Promise<ReaderRequests[Q]['answer']>;
};

/** The corpus in a dossier file, read as the command reads it. */
async function openedDossier(bytes: Uint8Array): Promise<ReaderRequests['open']['answer']> {
  const unpacked = unpackDossier(bytes);
  if ('fault' in unpacked) return unpacked;
  const { files } = unpacked;
  const folder = folderOfFiles(files);
  const held = corpusIn(folder);
  if (held.corpus === null) return { fault: toldFault(held.faults[0]!) };
  const loaded = await readFormats(folder, held);
  const { corpus, knowledge, profile, unread, overrides, faults } = loaded;
  const read = corpus.documents.map((source): Document => {
    const bare = { source, blocks: [], edits: [], notices: [], unread: unread.get(source.id) ?? source.file };
    return loadedDocument(loaded, source) ?? bare;
  });
  const { id, title, focus } = corpus;
  return {
    opened: { id, title, focus, documents: read, knowledge, profile: givenProfile(profile), overrides },
    files,
    faults: faults.map(toldFault),
  };
}

/** A fault with its file and place, as the command tells it. */
const toldFault = (fault: Fault): Label => ({ nl: faultLine(fault, 'nl'), en: faultLine(fault, 'en') });

/** A dossier file: what was in the one it was opened from, the papers as they are now, their declaration. */
function savedDossier(saved: SavedDossier): Uint8Array {
  const { id, title, focus, sources, files, overrides } = saved;
  const before = files.get(DECLARATION);
  const kept = before === undefined ? {} : (JSON.parse(strFromU8(before)) as Record<string, unknown>);
  const declaration = { ...kept, id, title, focus, documents: sources };
  const held = new Map(files);
  held.set(DECLARATION, strToU8(`${JSON.stringify(declaration, null, 2)}\n`));
  for (const [name, text] of knowledgeFiles(saved)) {
    if (text === null) held.delete(name);
    else held.set(name, strToU8(text));
  }
  if (overrides.length > 0) held.set('overrides.jsonl', strToU8(correctionLines(overrides)));
  return packDossier(held);
}

/** The lists of knowledge as they are written where a reader edited themes; null for a file that is to go. */
function knowledgeFiles({ knowledge, files, isRethemed }: SavedDossier): [string, string | null][] {
  if (!isRethemed) return [];
  if (knowledge === null) return [['themes.json', null]];
  const { version, themes, objects, regions } = knowledge;
  const written = (name: string, list: Record<string, unknown>): [string, string] => [
    name,
    `${JSON.stringify(list, null, 2)}\n`,
  ];
  return [
    // The one file of all knowledge is made and not edited, and never stands beside the lists.
    ['knowledge.json', null],
    written('themes.json', { version, themes }),
    ...(objects.length > 0 || files.has('objects.json') ? [written('objects.json', { objects })] : []),
    ...(regions.length > 0 || files.has('regions.json') ? [written('regions.json', { regions })] : []),
  ];
}

const DECLARATION = 'corpus.json';

const READER_HANDLERS: Answers = {
  read: ({ id, path, bytes, revisions }: OwnFile) =>
    readUndeclared(bytes, { id, file: path, sha256: sha256Of(bytes), revisions }),
  declared: async ({ source, bytes, profile }) => {
    const read = await readPaper(bytes, source, profile === undefined ? {} : { profile: profileWith(profile) });
    return 'fault' in read ? read : { document: read };
  },
  draft: ({ name, bytes, revisions }) => draftOfFile(bytes, name, revisions),
  open: ({ bytes }) => openedDossier(bytes),
  save: savedDossier,
  make: ({ id, title, focus, documents, knowledge, profile, overrides }: OwnDossier) =>
    buildDossier({
      corpus: { id, title, focus, documents: documents.map(({ source }) => source) },
      documents,
      knowledge,
      overrides,
      ...(profile === undefined ? {} : { profile: profileWith(profile) }),
    }),
};

/** The answer to one question; what goes wrong is told in its place, and the worker goes on. */
async function readerResponse({ id, question, ask }: ReaderRequest): Promise<ReaderResponse> {
  try {
    const reply = READER_HANDLERS[question] as (ask: unknown) => ReaderResponse['answer'];
    return { id, isLast: true, answer: await reply(ask), fault: null };
  } catch (error) {
    return { id, isLast: true, answer: null, fault: labelOfError(error) };
  }
}

// Imported by a test it is no worker, and there is nobody to answer.
if (typeof self !== 'undefined' && !('document' in self)) {
  addEventListener('message', (event: MessageEvent<ReaderRequest>) => {
    if (event.data.kind === 'papers') void readerResponse(event.data).then((response) => postMessage(response));
  });
}
