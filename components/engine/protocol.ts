import type {
  Dossier,
  DraftCheck,
  GivenCorrection,
  Knowledge,
  LackingTerm,
  TermUse,
  Thread,
  Why,
} from '../../src/model.ts';
import type { GivenProfile } from '../../src/profile/profile.ts';
import type { ThemedKnowledge } from '../../src/themes/edit-knowledge.ts';
import type { ThemeEdit } from '../../src/themes/edit-themes.ts';
import type { WorkerResponse } from './asked-worker.ts';

/** What the engine is handed once, before any question: a dossier, and the knowledge it was made with. */
export interface EngineState {
  readonly dossier: Dossier;
  readonly knowledge: Knowledge | null;
  /** The world of its corpus; nobody's when left out. */
  readonly profile?: GivenProfile;
}

/** What the engine may be asked, and what comes back, by name: one line per question. */
export interface EngineRequests {
  /** The dossier made again from its own documents with these corrections on top of its own. */
  readonly correct: { readonly ask: { readonly overrides: readonly GivenCorrection[] }; readonly answer: Dossier };
  /** A draft held against the dossier; nothing of it is kept. */
  readonly draft: {
    readonly ask: { readonly text: string; readonly without: readonly string[] };
    readonly answer: DraftCheck;
  };
  /** The themes of the dossier after these edits, with the dossier made again with them. */
  readonly themes: { readonly ask: { readonly edits: readonly ThemeEdit[] }; readonly answer: EditedThemes };
  /** Terms a theme lacks, after these edits. */
  readonly lacking: {
    readonly ask: { readonly edits: readonly ThemeEdit[]; readonly theme: string };
    readonly answer: readonly LackingTerm[];
  };
  /** Why two sentences are linked, with the sum, what they share and the sentences that came nearest instead. */
  readonly why: { readonly ask: { readonly one: string; readonly other: string }; readonly answer: Why };
  /** The line of words of the reader's own through all papers. */
  readonly trace: { readonly ask: { readonly words: string }; readonly answer: Thread };
}

/** Themes as a person edits them, what they do in the papers, and the dossier they make. */
export interface EditedThemes extends ThemedKnowledge {
  /** By theme. */
  readonly uses: Readonly<Record<string, readonly TermUse[]>>;
  /** Null where nothing is edited: it is the one there is. */
  readonly dossier: Dossier | null;
}

export type EngineRequestName = keyof EngineRequests;

/** To the worker: a holding, or a question with a number to know the answer by. */
export type EngineRequest =
  | { readonly kind: 'hold'; readonly holding: EngineState }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly question: EngineRequestName;
      readonly ask: EngineRequests[EngineRequestName]['ask'];
    };

export type EngineResponse = WorkerResponse<EngineRequests[EngineRequestName]['answer']>;
