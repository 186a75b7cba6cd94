import type { FindingKind } from '../../languages/finding-kinds.ts';
import type { Document, Lane, Movement, Passage, Search, Span, Thread, Verdict } from '../../model.ts';

/** A sentence of a paper as a finding quotes it. */
export interface FoundWords {
  readonly sentence: string;
  /** What is quoted of it. */
  readonly span: Span;
  /** How it is worded, or null for a sentence that was not read further. */
  readonly wording: Passage['wording'] | null;
}

/** A paper that was searched and is silent, with the proof. */
export interface SilentPaper {
  readonly document: Document;
  readonly search: Search;
  /** True where the word stands in the paper all the same, about somebody else. */
  readonly isElsewhere: boolean;
}

/** What a finding is about: a lane of a line, or a theme of which no line tells it. */
export type FindingPosition =
  | { readonly is: 'lane'; readonly theme: string; readonly thread: Thread; readonly lane: Lane }
  | { readonly is: 'theme'; readonly theme: string };

/** Where a finding belongs: in the focus of the dossier, outside it, or about the gathering itself. */
export type FindingScope = 'inside' | 'outside' | 'meeting';

/** Something that changed, fell silent, returned or began: decided elsewhere, and here only told. No words of a language. */
export interface Finding {
  /** Made of what it is about: `zwakker` of one passage of one line keeps its id while the dossier grows. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly scope: FindingScope;
  readonly position: FindingPosition;
  /** True for a narrower lane, or the lane of one country: a part of the position. */
  readonly isPart: boolean;
  /** The paper the news is in: of a silence the first that is silent. */
  readonly document: Document;
  /** What was said before; null for a first time. */
  readonly older: FoundWords | null;
  /** What is said now; null for a silence. */
  readonly newer: FoundWords | null;
  /** Of a wording the verdict and the movement it is of. */
  readonly step: { readonly verdict: Verdict; readonly movement: Movement } | null;
  /** Of a silence every paper that is silent, of a return and a step those between, of a first time those before; oldest first. */
  readonly silent: readonly SilentPaper[];
  /** Of a silence, papers after what was said last of which nothing is known: not read, or undecided. */
  readonly unproven: readonly Document[];
  /** True for a silence that lasts to the newest paper. */
  readonly isLasting: boolean;
  readonly isSure: boolean;
  readonly isCorrected: boolean;
  /** Other positions of which the same words tell the same; empty for most. */
  readonly alsoOf: readonly FindingPosition[];
}

/** The place of a finding in the order of section and paper, and whether it is home that speaks. */
export const spokenWords = ({ newer, older }: Finding): FoundWords | null => newer ?? older;

/** One id for a position: rows of one are told together. */
export const positionId = (position: FindingPosition): string =>
  position.is === 'theme' ? `theme:${position.theme}` : position.thread.id;

/** The themes a finding is found under. */
export const themesOfFinding = ({ position, alsoOf }: Finding): string[] => [
  ...new Set([position, ...alsoOf].map(({ theme }) => theme)),
];
