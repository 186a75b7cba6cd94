import type { Document, Dossier, DraftFile, GivenCorrection, Knowledge, Label, Source } from '../../src/model.ts';
import type { GivenProfile } from '../../src/profile/profile.ts';
import type { WorkerResponse } from '../engine/asked-worker.ts';

/** A file of a reader's own, as the page took it in. */
export interface OwnFile {
  /** The id its paper gets; no other paper has it. */
  readonly id: string;
  readonly name: string;
  /** Where it stands in a dossier file. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** How tracked changes of a Word file are read. */
  readonly revisions: NonNullable<Source['revisions']>;
}

/** What a dossier is made from in the page. */
export interface OwnDossier {
  readonly id: string;
  readonly title: Label;
  /** Already read; each carries its declaration. */
  readonly documents: readonly Document[];
  /** Null for papers nobody described: themes are discovered then. */
  readonly knowledge: Knowledge | null;
  readonly profile?: GivenProfile;
  readonly focus: Dossier['corpus']['focus'];
  readonly overrides: readonly GivenCorrection[];
}

/** What the reader is asked, and what comes back, by name. */
export interface ReaderRequests {
  /** A file read, with the declaration proposed for it; a label where it is not read. */
  readonly read: {
    readonly ask: OwnFile;
    readonly answer: { readonly document: Document } | { readonly fault: Label };
  };
  /** A paper read again as a person declared it: its kind, title, language and parts decide how it is read. */
  readonly declared: {
    readonly ask: Pick<OwnFile, 'bytes'> & Pick<OwnDossier, 'profile'> & { readonly source: Source };
    readonly answer: { readonly document: Document } | { readonly fault: Label };
  };
  /** The text of a draft in a file; a label where it is not read. */
  readonly draft: {
    readonly ask: Pick<OwnFile, 'name' | 'bytes' | 'revisions'>;
    readonly answer: DraftFile | { readonly fault: Label };
  };
  readonly make: { readonly ask: OwnDossier; readonly answer: Dossier };
  /** A dossier file as it was saved, by command or page, with what is wrong in it; a label where it is none. */
  readonly open: {
    readonly ask: { readonly bytes: Uint8Array };
    readonly answer: OpenedDossier | { readonly fault: Label };
  };
  /** The bytes of a dossier file. */
  readonly save: { readonly ask: SavedDossier; readonly answer: Uint8Array };
}

/** A corpus from a dossier file: its papers read, and the files they came in by their path. */
export interface OpenedDossier {
  readonly opened: OwnDossier;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Each names file and place. */
  readonly faults: readonly Label[];
}

/** What is saved of a dossier: its declaration, its sources by path, and what was in the file it was opened from. */
export interface SavedDossier extends Omit<OwnDossier, 'documents'> {
  readonly sources: readonly Source[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** True where its themes were edited: they are written, in the place of those of the file. */
  readonly isRethemed: boolean;
}

export type ReaderRequestName = keyof ReaderRequests;

export interface ReaderRequest<Q extends ReaderRequestName = ReaderRequestName> {
  /** No engine takes it for a question of its own. */
  readonly kind: 'papers';
  readonly id: number;
  readonly question: Q;
  readonly ask: ReaderRequests[Q]['ask'];
}

export type ReaderResponse = WorkerResponse<ReaderRequests[ReaderRequestName]['answer']>;
