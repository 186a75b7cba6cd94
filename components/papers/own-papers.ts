import { openFields } from '../../src/dossier/confirmed.ts';
import { sentencesInScope } from '../../src/dossier/index-by-id.ts';
import type { Document, Dossier, Label, Source } from '../../src/model.ts';
import { PARTS } from '../../src/profile/default-parts.ts';
import type { PartOfFile } from '../../src/profile/profile.ts';
import { idFor } from '../../src/text/paper-id.ts';
import { faultText } from '../fault-text.ts';
import type { OwnDossier, OwnFile } from './protocol.ts';
import { type Reader, startReader } from './reader.ts';

/** A paper of a reader's own: a file that waits, is read, was read, or was not. */
export interface OwnPaper {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'read' | 'unread';
  /** Null for a paper that came in a dossier file. */
  readonly file: OwnFile | null;
  /** With its declaration, as proposed and as the reader changed it; null while it is not read. */
  readonly document: Document | null;
  /** True once the reader decided on its declaration, also to leave it as it is. */
  readonly isDeclared: boolean;
  /** Sentences that are compared. */
  readonly sentences: number;
  readonly fault: Label | null;
}

/** What a dossier of a reader's own papers is made from beside them, when no dossier file was opened. */
const ALONE: OwnDossier = {
  id: 'eigen-stukken',
  title: { nl: 'Eigen stukken', en: 'Own papers' },
  focus: { regions: [], themes: [] },
  documents: [],
  knowledge: null,
  overrides: [],
};

/** Of a dossier file, for the papers a reader brought. */
const FOLDER = 'stukken';

/** Files as a browser hands them over. */
export type GivenFile = Pick<File, 'name' | 'arrayBuffer'>;

/**
 * The papers a reader brings: read one after the other, kept in the memory of this page and nowhere else, made into a dossier
 * when asked. Every change is told by `changed`; nothing of a state is ever written over by an answer that comes late.
 */
export class OwnPapers {
  papers: readonly OwnPaper[] = [];
  private changed: () => void = () => {};
  private beside = ALONE;
  /** What stands in the dossier file these were opened from, and is saved again. */
  private held: ReadonlyMap<string, Uint8Array> = new Map();
  private isRethemed = false;
  private reader: Reader | null = null;
  private running: Promise<void> | null = null;
  /** Papers that are read again as a reader declared them: what is made or saved waits for it. */
  private declaring: Promise<void> = Promise.resolve();

  /** Who is told of changes from now on. */
  listen(changed: () => void): void {
    this.changed = changed;
  }

  get isReading(): boolean {
    return this.papers.some(({ state }) => state === 'waiting' || state === 'reading');
  }

  /** Papers of which something is to be confirmed. */
  get unconfirmed(): number {
    return this.papers.filter(isOpen).length;
  }

  /** Sentences that are compared. */
  get sentences(): number {
    return this.papers.reduce((sum, paper) => sum + paper.sentences, 0);
  }

  /** The papers that were read, with their declarations. */
  get documents(): readonly Document[] {
    return this.papers.flatMap(({ document }) => document ?? []);
  }

  /** Takes files in, each once: what is there already, byte for byte, is not read again. Gives the names of those. */
  async add(files: readonly GivenFile[]): Promise<readonly string[]> {
    const given = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    const again: string[] = [];
    for (const { name, bytes } of given) {
      if (this.papers.some(({ file }) => file !== null && isSame(file.bytes, bytes))) {
        again.push(name);
        continue;
      }
      const id = idFor(name, new Set(this.papers.map((paper) => paper.id)));
      const file: OwnFile = { id, name, path: this.pathFor(name), bytes, revisions: 'accepted' };
      this.papers = [
        ...this.papers,
        { id, name, state: 'waiting', file, document: null, isDeclared: false, sentences: 0, fault: null },
      ];
    }
    this.changed();
    void this.readOn();
    return again;
  }

  /** Resolves when nothing waits any more. */
  get settled(): Promise<void> {
    return this.running ?? Promise.resolve();
  }

  remove(id: string): void {
    const isRead = this.papers.some((paper) => paper.id === id && paper.state === 'reading');
    this.papers = this.papers.filter((paper) => paper.id !== id);
    if (isRead) this.restart();
    this.changed();
  }

  /** Ends reading; what was read stays, what was not is not there. */
  stop(): void {
    this.papers = this.papers.filter(({ state }) => state === 'read' || state === 'unread');
    this.restart();
    this.changed();
  }

  /** The parts a file of these papers may hold, as their profile calls them. */
  get parts(): readonly PartOfFile[] {
    return this.beside.profile?.parts ?? PARTS;
  }

  /**
   * The declaration of a paper as a reader changed it. Resolves when the paper is read as it says: another kind or other
   * parts, and other sentences are compared.
   */
  declare(id: string, change: (source: Source) => Source): Promise<void> {
    const paper = this.papers.find((one) => one.id === id);
    if (paper === undefined || paper.document === null) return this.declaring;
    const before = paper.document.source;
    const document = { ...paper.document, source: change(before) };
    this.papers = this.papers.map((one) => (one === paper ? { ...one, isDeclared: true, document } : one));
    this.changed();
    if (isReadAlike(before, document.source)) return this.declaring;
    this.declaring = this.declaring.then(() => this.readDeclared(id, document));
    return this.declaring;
  }

  private async readDeclared(id: string, document: Document): Promise<void> {
    const isAsDeclared = (one: OwnPaper): boolean => one.id === id && one.document === document;
    const paper = this.papers.find(isAsDeclared);
    const bytes = paper?.file?.bytes ?? this.held.get(document.source.file);
    if (paper === undefined || bytes === undefined) return;
    const { profile } = this.beside;
    const { source } = document;
    const ask = { source, bytes, ...(profile === undefined ? {} : { profile }) };
    // A reader that is stopped for another paper takes the question with it: the next one is asked again.
    const answer = await this.hired()
      .ask('declared', ask)
      .catch(() => this.hired().ask('declared', ask))
      .catch((error: unknown) => ({ fault: { nl: faultText(error), en: faultText(error) } }));
    const change =
      'fault' in answer
        ? { state: 'unread' as const, fault: answer.fault, document: { ...document, unread: answer.fault.nl } }
        : paperOf(answer.document, paper.file);
    this.papers = this.papers.map((one) =>
      isAsDeclared(one) ? { ...one, ...change, name: one.name, isDeclared: true } : one,
    );
    this.changed();
  }

  /** Reads a Word file anew, with its tracked changes as asked. */
  async reread(id: string, revisions: OwnFile['revisions']): Promise<void> {
    const isDeclared = this.papers.some((paper) => paper.id === id && paper.isDeclared);
    const state = isDeclared ? 'read' : 'waiting';
    this.papers = this.papers.map((paper) =>
      paper.id === id && paper.file !== null ? { ...paper, file: { ...paper.file, revisions }, state } : paper,
    );
    // What a reader decided is not proposed anew.
    if (isDeclared) return this.declare(id, (source) => ({ ...source, revisions }));
    this.changed();
    await this.readOn();
  }

  private readOn(): Promise<void> {
    this.running ??= this.readAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Where a file of that name is to stand in a dossier file: nothing else stands there. */
  private pathFor(name: string): string {
    const safe = name.replace(/[^\p{L}\p{N} ._()-]/gu, '_').replace(/[. ]+$/, '') || 'stuk';
    const taken = new Set([...this.held.keys(), ...this.papers.map(({ file }) => file?.path ?? '')]);
    for (let n = 1; ; n += 1) {
      const path = `${FOLDER}/${n === 1 ? '' : `${n}-`}${safe}`;
      if (!taken.has(path)) return path;
    }
  }

  get title(): Label {
    return this.beside.title;
  }

  entitle(title: string): void {
    this.beside = { ...this.beside, title: { nl: title, en: title } };
  }

  /** Takes a dossier file in, in the place of all that was here; gives what is wrong in it. */
  async open(bytes: Uint8Array): Promise<readonly Label[]> {
    const answer = await this.hired().ask('open', { bytes });
    if ('fault' in answer) return [answer.fault];
    this.beside = answer.opened;
    this.isRethemed = false;
    this.held = answer.files;
    this.papers = answer.opened.documents.map((document) => paperOf(document, null));
    this.changed();
    return answer.faults;
  }

  /** Can all of it be saved? A dossier file may lack the file of a paper it declares. */
  get isWhole(): boolean {
    return this.papers.every(({ file, document }) => file !== null || this.held.has(document?.source.file ?? ''));
  }

  /** A dossier file of the papers that were read. */
  async save(): Promise<Uint8Array> {
    await this.declaring;
    const files = new Map(this.held);
    for (const { file, state } of this.papers) if (file !== null && state === 'read') files.set(file.path, file.bytes);
    const { documents: _, ...beside } = this.beside;
    const sources = this.documents.map(({ source }) => source);
    return this.hired().ask('save', { ...beside, sources, files, isRethemed: this.isRethemed });
  }

  /** What a dossier of these papers is made from. */
  get sources(): OwnDossier {
    return { ...this.beside, documents: this.documents };
  }

  /** The themes as a reader edited them, in the dossier it makes and in the file that is saved. */
  retheme(knowledge: OwnDossier['knowledge'], focus: OwnDossier['focus']): void {
    this.beside = { ...this.beside, knowledge, focus };
    this.isRethemed = true;
  }

  async make(): Promise<Dossier> {
    await this.declaring;
    return this.hired().ask('make', this.sources);
  }

  private hired(): Reader {
    this.reader ??= startReader();
    return this.reader;
  }

  private restart(): void {
    this.reader?.stop();
    this.reader = null;
  }

  private async readAll(): Promise<void> {
    for (;;) {
      const next = this.papers.find(({ state }) => state === 'waiting');
      if (next?.file == null) return;
      const { id, file } = next;
      this.put(id, file, { state: 'reading' });
      try {
        const answer = await this.hired().ask('read', file);
        if ('fault' in answer) this.put(id, file, { state: 'unread', fault: answer.fault });
        else this.put(id, file, paperOf(answer.document, file));
      } catch (error) {
        // A reader that was stopped or broke down took this file with it; the next one starts anew.
        this.restart();
        const said = faultText(error);
        this.put(id, file, { state: 'unread', fault: { nl: said, en: said } });
      }
    }
  }

  /** Only where the paper is still there with the file that was read. */
  private put(id: string, file: OwnFile, change: Partial<OwnPaper>): void {
    this.papers = this.papers.map((paper) =>
      paper.id === id && paper.file === file ? { ...paper, ...change } : paper,
    );
    this.changed();
  }
}

/** Is something of its declaration to be confirmed? */
export const isOpen = ({ document, isDeclared }: OwnPaper): boolean =>
  !isDeclared && document !== null && openFields(document.source).length > 0;

/** What of a declaration decides how a file is read. */
const READ_BY = ['title', 'genre', 'language', 'parts', 'revisions'] as const satisfies readonly (keyof Source)[];

const isReadAlike = (one: Source, other: Source): boolean =>
  READ_BY.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));

function paperOf(document: Document, file: OwnFile | null): OwnPaper {
  const { source, unread } = document;
  const name = file?.name ?? source.file.slice(source.file.lastIndexOf('/') + 1);
  return {
    id: source.id,
    name,
    state: unread === null ? 'read' : 'unread',
    file,
    document,
    isDeclared: file === null,
    sentences: sentencesInScope(document).length,
    fault: unread === null ? null : { nl: unread, en: unread },
  };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
