import { basename, join } from 'node:path';
import { type LoadedCorpus, readFormats } from '../../corpus/corpus.ts';
import { type Fault, faultLine } from '../../corpus/fault.ts';
import { correctionFaults } from '../../corpus/overrides-file.ts';
import { jsonLine, jsonText } from '../../export/json/text.ts';
import { knowledgeFile } from '../../export/knowledge.ts';
import { pastLimitText } from '../../limits.ts';
import type { Document, Dossier, Knowledge, Language, Source } from '../../model.ts';
import type { buildDossier, DossierNeeds } from '../../pipeline.ts';
import type { Profile } from '../../profile/profile.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import { folderOnDisk, loadCorpus, overridesPath } from '../corpus-folder.ts';
import { editFiles, isNotEdited, type ReadFile } from '../edit-files.ts';
import type { Progress } from '../progress.ts';
import type { TerminalStyle } from '../terminal-style.ts';
import { WRITE_MESSAGES } from '../write-messages.ts';

/** Where a command writes: a terminal, a pipe, or what a test keeps. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** The world around one run of the command; a test gives its own, and need not start a process. */
export interface CommandIo {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: NodeJS.ProcessEnv;
  /** How a dossier is made: always `buildDossier` for a reader; a test may give one that was made before. */
  readonly buildDossier: typeof buildDossier;
}

/** What every command is given. */
export interface CommandContext extends Pick<CommandIo, 'env' | 'buildDossier'> {
  readonly corpus: string;
  /** Whether the corpus was named; else it is the one that comes along. */
  readonly isCorpusNamed: boolean;
  /** A corpus that was put together for this run; else the one in the folder is read. */
  readonly given?: LoadedCorpus;
  /** Files read beside the corpus, which no output may take the place of. */
  readonly readFiles?: readonly string[];
  readonly language: Language;
  readonly json: boolean;
  readonly keepGoing: boolean;
  /** Whether a file that is not this command's may be replaced, and a folder that holds such files added to. */
  readonly force: boolean;
  readonly paint: TerminalStyle;
  /** One result, to stdout, made fit for a terminal. */
  readonly out: (text: string) => void;
  /** What a file would hold, to stdout byte for byte: whoever writes a format sees to it that no control stands in it. */
  readonly outFile: (text: string) => void;
  /** Everything that is no result, to stderr. */
  readonly say: (text: string) => void;
  /** How far a piece of work is, on a terminal. */
  readonly progress: (what: string) => Progress;
}

/** The data or the request is at fault: ends the command with code 1 and the sentence on stderr. */
export interface Refusal {
  readonly refused: string;
}

export function refuse(sentence: string): never {
  throw { refused: sentence } satisfies Refusal;
}

export function isRefusal(thrown: unknown): thrown is Refusal {
  return typeof thrown === 'object' && thrown !== null && 'refused' in thrown;
}

export interface BuiltDossier {
  readonly loaded: LoadedCorpus;
  readonly dossier: Dossier;
}

/** Faults told one by one: who sees a hundred lines mends those first, and a hundred thousand hide what was said before. */
const TOLD = 100;

export function reportFaults(run: CommandContext, faults: readonly Fault[]): void {
  for (const fault of faults.slice(0, TOLD)) run.say(faultLine(fault, run.language));
  if (faults.length > TOLD) run.say(COMMAND_MESSAGES[run.language].moreFaults(faults.length - TOLD));
}

/** The corpus of a run; refuses when there is none, or when it has faults and the run was not told to go on. */
export async function loadedCorpus(run: CommandContext, always = false): Promise<LoadedCorpus> {
  if (run.given !== undefined) return run.given;
  const held = loadCorpus(run.corpus);
  const loaded = held.corpus === null ? held : await readFormats(folderOnDisk(run.corpus), held);
  reportFaults(run, loaded.faults);
  if (loaded.corpus === null) refuse('');
  if (loaded.faults.length > 0 && !run.keepGoing && !always) refuse('');
  return loaded;
}

/** Megabytes of text from which building is announced: what five papers of 10 kB take is over before it is read. */
const ANNOUNCED_MB = 1;

/** The dossier of the corpus of a run. With `always` faults never stop it: the paper at fault stands in as unread. */
export async function builtDossier(run: CommandContext, always = false): Promise<BuiltDossier> {
  return builtFrom(run, await loadedCorpus(run, always), always);
}

/** The same of a corpus that was loaded before; `needs` is what of it is read, where that is not all. */
export function builtFrom(
  run: CommandContext,
  loaded: LoadedCorpus,
  always = false,
  needs?: DossierNeeds,
): BuiltDossier {
  const { corpus, knowledge, profile, texts, documents, overrides, unread } = loaded;
  const megabytes = [...texts.values()].reduce((sum, text) => sum + text.length, 0) / 1_000_000;
  const started = performance.now();
  if (megabytes >= ANNOUNCED_MB) run.say(COMMAND_MESSAGES[run.language].building(texts.size, megabytes.toFixed(1)));
  const dossier = run.buildDossier({ corpus, knowledge, profile, texts, documents, overrides, unread }, needs);
  const seconds = (performance.now() - started) / 1000;
  if (megabytes >= ANNOUNCED_MB) run.say(COMMAND_MESSAGES[run.language].done(seconds.toFixed(1)));
  const found = [
    ...pastLimitFaults(run.corpus, dossier),
    ...correctionFaults(overridesPath(run.corpus), loaded, dossier),
  ];
  reportFaults(run, found);
  if (found.length > 0 && !run.keepGoing && !always) refuse('');
  return { loaded: { ...loaded, faults: [...loaded.faults, ...found] }, dossier };
}

/** The one paper meant by an id, a year or a part of an id; refuses with the choices when it is none or several. */
export function resolveSource(run: CommandContext, sources: readonly Source[], given: string): Source {
  const exact = sources.filter((source) => source.id === given);
  const year = (source: Source): string => (source.dates.event ?? source.dates.document ?? '').slice(0, 4);
  const part = given.toLowerCase();
  const meant =
    exact.length > 0
      ? exact
      : sources.filter((source) => year(source) === given || (part !== '' && source.id.includes(part)));
  const [only] = meant;
  const names = (list: readonly Source[]): string => list.map((source) => source.id).join(', ');
  if (only === undefined)
    return refuse(COMMAND_MESSAGES[run.language].unknownDocument(JSON.stringify(given), names(sources)));
  if (meant.length > 1) refuse(COMMAND_MESSAGES[run.language].ambiguousDocument(JSON.stringify(given), names(meant)));
  return only;
}

/** The document of a dossier that is meant; refuses one that was not read, with the reason. */
export function resolveDocument(run: CommandContext, dossier: Dossier, given: string): Document {
  const sources = dossier.documents.map((document) => document.source);
  const { id } = resolveSource(run, sources, given);
  const document = dossier.documents.find((known) => known.source.id === id);
  if (document === undefined) return refuse(COMMAND_MESSAGES[run.language].unreadDocument(id, ''));
  refuseUnread(run, document);
  return document;
}

/** The papers that reading found to be past a limit. */
function pastLimitFaults(corpus: string, { documents }: Dossier): Fault[] {
  return documents.flatMap(({ source, past }): Fault[] =>
    past === undefined
      ? []
      : [{ file: join(corpus, source.file), position: null, message: pastLimitText(past), document: source.id }],
  );
}

/** Refuses a paper that was not read, with the reason: that it is past a limit in the language of the run. */
export function refuseUnread(run: CommandContext, { source, unread, past }: Document): void {
  if (unread === null) return;
  const why = past === undefined ? unread : `${basename(source.file)}: ${pastLimitText(past)[run.language]}`;
  refuse(COMMAND_MESSAGES[run.language].unreadDocument(source.id, why));
}

/** The dossier as it is published: one line, so that it is the same bytes everywhere and as small as it can be. */
export function dossierText(dossier: Dossier): string {
  return jsonLine(dossier);
}

/** The knowledge as it is published beside the dossier, in lines: people read it, and it changes seldom. */
export function knowledgeText(knowledge: Knowledge, profile?: Profile): string {
  return jsonText(knowledgeFile(knowledge, profile));
}

export function dossierSummary(dossier: Dossier, language: Language): string {
  // As the ledger counts them: letterheads and headings are read too, and are no sentences.
  const sentences = Object.values(dossier.ledger).reduce((sum, bin) => sum + bin.length, 0);
  const silences = dossier.cells.filter(({ state }) => state === 'silent' || state === 'elsewhere').length;
  const unread = dossier.documents.filter((document) => document.unread !== null).length;
  return COMMAND_MESSAGES[language].summary(
    dossier.documents.length,
    sentences,
    dossier.themes.length,
    silences,
    unread,
  );
}

/** Changes files of a folder together (see `editFiles`), or refuses with the sentence that says why not. */
export function editOrRefuse(
  run: CommandContext,
  folder: string,
  edit: (read: ReadFile) => ReadonlyMap<string, string | Uint8Array>,
): void {
  const messages = WRITE_MESSAGES[run.language];
  try {
    editFiles(folder, edit);
  } catch (error) {
    if (isNotEdited(error)) refuse(messages[error.why](error.file, error.owner));
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    refuse(messages.cannotWrite(path ?? folder, code));
  }
}
