import { sha256Of } from '../dossier/version.ts';
import { isPast, pastLimitText, textPastLimit } from '../limits.ts';
import type { CorpusDeclaration, Document, Focus, GivenCorrection, Knowledge, Label, Source } from '../model.ts';
import type { Profile } from '../profile/profile.ts';
import { readDocument } from '../read/document.ts';
import { decodeText } from '../read/formats/decode-text.ts';
import { kindOf } from '../read/formats/kind.ts';
import { readPaper, refusedKind } from '../read/read-file.ts';
import { undeclaredSource } from '../read/undeclared-source.ts';
import { CORPUS_FRAME_SCHEMA, SOURCE_SCHEMA } from './corpus-schema.ts';
import { type Fault, issueFaults, jsonOrFault, valueText } from './fault.ts';
import { type CorpusFolder, readTextIn } from './folder.ts';
import type { TextPosition } from './json-positions.ts';
import { loadKnowledge } from './knowledge.ts';
import { loadOverrides } from './overrides-file.ts';
import { loadProfile } from './profile-file.ts';

/** A corpus as it lies on disk, read and checked: what the engine takes, and everything that is wrong with it. */
export interface LoadedCorpus {
  readonly corpus: CorpusDeclaration;
  readonly knowledge: Knowledge | null;
  readonly profile: Profile;
  /** The text of every paper of text that could be read, by document id. */
  readonly texts: ReadonlyMap<string, string>;
  /** The bytes of every paper of another format, by document id: `readFormats` reads them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The papers of other formats as they were read; empty before `readFormats`. */
  readonly documents: readonly Document[];
  /** Why a paper could not be read, by document id, in one Dutch sentence: the corpus is shown in Dutch first. */
  readonly unread: ReadonlyMap<string, string>;
  /** The lines of overrides.jsonl, faulty ones too, and the number of each in the file. */
  readonly overrides: readonly GivenCorrection[];
  readonly overrideLines: readonly number[];
  readonly faults: readonly Fault[];
}

/** Nothing could be loaded: without a declaration there is no corpus. */
export interface NoCorpus {
  readonly corpus: null;
  readonly faults: readonly Fault[];
}

/**
 * The corpus in a folder. Everything that is sound is taken; everything that is not is a fault with file and place,
 * and a paper at fault stays in as unread with its reason. Whether faults are fatal is the caller's to decide.
 */
export function corpusIn(folder: CorpusFolder): LoadedCorpus | NoCorpus {
  const file = folder.pathOf('corpus.json');
  const read = readTextIn(folder, 'corpus.json');
  if ('fault' in read) return { corpus: null, faults: [{ file, position: null, message: read.fault, document: null }] };
  const json = jsonOrFault(file, read.text);
  if ('message' in json) return { corpus: null, faults: [json] };
  const frame = CORPUS_FRAME_SCHEMA.safeParse(json.value);
  if (!frame.success) return { corpus: null, faults: issueFaults(file, json, frame.error) };

  const faults: Fault[] = [];
  const at = (...path: (string | number)[]): TextPosition => json.locate(path);
  const fault = (position: TextPosition | null, message: Label, document: string | null = null, where = file): void => {
    faults.push({ file: where, position, message, document });
  };

  const named = loadProfile(folder, frame.data.profile);
  for (const one of named.faults) faults.push(one.file === file ? { ...one, position: at('profile') } : one);
  const own = frame.data.profile === undefined ? null : named.profile;
  const { knowledge, faults: inKnowledge, ...held } = loadKnowledge(folder, own);
  const profile = held.profile ?? named.profile;
  const parts = new Set(profile.parts.map(({ id }) => id));
  const partNames = [...parts];
  const partsBefore = partNames.slice(0, -1).join(', ');
  for (const one of inKnowledge) faults.push(one);
  const focus = knownFocus(frame.data.focus, knowledge, inKnowledge.length === 0, at, fault);

  const documents: Source[] = [];
  const texts = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  const unread = new Map<string, string>();
  const places = new Map<string, number>();
  frame.data.documents.forEach((entry, index) => {
    const parsed = SOURCE_SCHEMA.safeParse(entry);
    const source = parsed.success ? parsed.data : salvage(entry);
    const id = source?.id ?? null;
    const before = faults.length;
    if (!parsed.success) {
      for (const one of issueFaults(file, json, parsed.error, ['documents', index]))
        faults.push({ ...one, document: id });
    }
    if (source === null) return;
    const first = places.get(source.id);
    if (first !== undefined) {
      fault(at('documents', index, 'id'), {
        nl: `documents[${index}].id is ${valueText(source.id)}, net als documents[${first}].id; verwacht: een id dat nog niet voorkomt.`,
        en: `documents[${index}].id is ${valueText(source.id)}, the same as documents[${first}].id; expected an id that does not yet occur.`,
      });
      return;
    }
    source.parts?.forEach((part, place) => {
      // When the profile is itself at fault, that is the fault to mend.
      if (named.faults.length > 0 || parts.has(part)) return;
      fault(
        at('documents', index, 'parts', place),
        {
          nl: `documents[${index}].parts[${place}] is ${valueText(part)}; verwacht: ${partsBefore} of ${partNames.at(-1)}.`,
          en: `documents[${index}].parts[${place}] is ${valueText(part)}; expected ${partsBefore} or ${partNames.at(-1)}.`,
        },
        source.id,
      );
    });
    places.set(source.id, documents.length);
    documents.push(source);
    if (parsed.success) {
      const content = sourceContent(folder, source, index, at, fault);
      if (typeof content === 'string') texts.set(source.id, content);
      else if (content !== null) files.set(source.id, content);
    }
    const reason = faults.slice(before).find((one) => one.document === source.id);
    if (reason !== undefined) unread.set(source.id, `${nameOfFile(reason.file)}: ${reason.message.nl}`);
  });
  if (documents.length === 0) return { corpus: null, faults };

  const { id, title } = frame.data;
  const corpus: CorpusDeclaration = { id, title, focus, documents };
  const given = loadOverrides(folder, new Set(documents.map((source) => source.id)));
  // Of a hundred thousand bad lines each is a fault: more than a call takes arguments.
  return {
    corpus,
    knowledge,
    profile,
    texts,
    files,
    documents: [],
    unread,
    overrides: given.overrides,
    overrideLines: given.lines,
    faults: [...faults, ...given.faults],
  };
}

type Report = (position: TextPosition | null, message: Label, document?: string | null, where?: string) => void;
type Locate = (...path: (string | number)[]) => TextPosition;

/** The focus without what nobody has defined: silence about an unknown theme cannot be proved. */
function knownFocus(focus: Focus, knowledge: Knowledge | null, sound: boolean, at: Locate, fault: Report): Focus {
  const keep = (key: 'themes' | 'regions', nl: string, en: string): string[] => {
    const known = new Set((knowledge?.[key] ?? []).map((one) => one.id));
    const choices = [...known].join(', ');
    const firsts = new Map(focus[key].map((id, index) => [id, index] as const).reverse());
    return focus[key].filter((id, index) => {
      const first = firsts.get(id);
      if (known.has(id) && first === index) return true;
      // When the file with the themes is itself at fault, that is the fault to mend.
      if (!sound && !known.has(id)) return false;
      const place = at('focus', key, index);
      if (first !== index) {
        fault(place, {
          nl: `focus.${key}[${index}] is ${valueText(id)}, dat er al staat; verwacht: elk ${nl} één keer.`,
          en: `focus.${key}[${index}] is ${valueText(id)}, which stands there already; expected each ${en} once.`,
        });
        return false;
      }
      fault(place, {
        nl: `focus.${key}[${index}] is ${valueText(id)}, een onbekend ${nl}; verwacht: ${choices === '' ? `een ${nl} uit ${key}.json, en dat bestand is er niet` : `één van ${choices}`}.`,
        en: `focus.${key}[${index}] is ${valueText(id)}, an unknown ${en}; expected ${choices === '' ? `a ${en} from ${key}.json, and that file is not there` : `one of ${choices}`}.`,
      });
      return false;
    });
  };
  return { regions: keep('regions', 'gebied', 'region'), themes: keep('themes', 'thema', 'theme') };
}

/**
 * The same corpus with the papers of other formats than text read. One that cannot be read is a fault, as a text would be.
 * Apart from loading, because a PDF cannot be read but in turns, and a corpus of text need not wait.
 */
export async function readFormats(folder: CorpusFolder, loaded: LoadedCorpus): Promise<LoadedCorpus> {
  const { corpus, files, profile } = loaded;
  const documents: Document[] = [];
  const faults: Fault[] = [];
  const unread = new Map(loaded.unread);
  for (const source of corpus.documents) {
    const bytes = files.get(source.id);
    if (bytes === undefined) continue;
    const read = await readPaper(bytes, source, { profile });
    if (!('fault' in read)) {
      documents.push(read);
      continue;
    }
    const file = folder.pathOf(source.file);
    faults.push({ file, position: null, message: read.fault, document: source.id });
    unread.set(source.id, `${nameOfFile(file)}: ${read.fault.nl}`);
  }
  return { ...loaded, documents, unread, faults: [...loaded.faults, ...faults] };
}

/** A paper of a loaded corpus as it is read, or null where it is at fault. */
export function loadedDocument({ documents, texts, profile }: LoadedCorpus, source: Source): Document | null {
  const text = texts.get(source.id);
  if (text !== undefined) return readDocument(source, text, { profile });
  return documents.find((document) => document.source.id === source.id) ?? null;
}

/** The text of a paper, the bytes of one of another format, or null where it is at fault. */
function sourceContent(
  folder: CorpusFolder,
  source: Source,
  index: number,
  at: Locate,
  fault: Report,
): string | Uint8Array | null {
  const path = folder.pathOf(source.file);
  const read = folder.read(source.file);
  if ('isPath' in read) {
    const { nl, en } = read.fault;
    fault(
      at('documents', index, 'file'),
      { nl: `documents[${index}].file: ${nl}`, en: `documents[${index}].file: ${en}` },
      source.id,
    );
    return null;
  }
  if ('fault' in read) {
    fault(null, read.fault, source.id, path);
    return null;
  }
  const { bytes } = read;
  const content = contentOf(bytes, source.file);
  if ('fault' in content) {
    fault(null, content.fault, source.id, path);
    return null;
  }
  const hash = sha256Of(bytes);
  if (hash !== source.sha256) {
    fault(
      at('documents', index, 'sha256'),
      {
        nl: `documents[${index}].sha256 is ${source.sha256.slice(0, 12)}…, maar ${source.file} heeft ${hash}; verwacht: hetzelfde, want een bron wordt nooit gewijzigd.`,
        en: `documents[${index}].sha256 is ${source.sha256.slice(0, 12)}…, but ${source.file} has ${hash}; expected the same, as a source is never edited.`,
      },
      source.id,
    );
    return null;
  }
  return content.held;
}

/** A text in UTF-8 as such; what the reader of another format or encoding is to be asked, as its bytes. */
function contentOf(
  bytes: Uint8Array,
  name: string,
): { readonly held: string | Uint8Array } | { readonly fault: Label } {
  const kind = kindOf(bytes, name);
  const refused = refusedKind(kind);
  if (refused !== null) return { fault: refused };
  if (kind !== 'text') return { held: bytes };
  const found = bytes.length;
  if (isPast('bytes', found)) return { fault: pastLimitText({ limit: 'bytes', found, lines: null }) };
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return decoded;
  const past = textPastLimit(decoded.text);
  if (past !== null) return { fault: pastLimitText(past) };
  return { held: decoded.encoding === 'UTF-8' ? decoded.text : bytes };
}

/** What can be shown of a paper whose declaration is at fault: its column, with what the declaration got right. */
function salvage(entry: unknown): Source | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const given = entry as Record<string, unknown>;
  const id = given['id'];
  if (typeof id !== 'string') return null;
  const bare = undeclaredSource({ id, title: id, language: 'nl', file: 'none', sha256: '0'.repeat(64) });
  const sound = Object.keys(bare).filter(
    (key) => key in given && SOURCE_SCHEMA.safeParse({ ...bare, [key]: given[key] }).success,
  );
  const source = SOURCE_SCHEMA.safeParse({ ...bare, ...Object.fromEntries(sound.map((key) => [key, given[key]])) });
  return source.success ? source.data : null;
}

const nameOfFile = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
