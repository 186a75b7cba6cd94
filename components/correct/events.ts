import type { CorrectionOutcome } from '../../src/dossier/given-corrections.ts';
import type { CorrectionRemark, GivenCorrection, Override, Why } from '../../src/model.ts';

/** Where a browser keeps the corrections of a corpus: as the lines of overrides.jsonl, the same for all tabs. */
export const correctionsName = (corpus: string): string => `beleidslijn.corrections.${corpus}`;

/** What an element of correcting asks of the page: lines to add and to take out, and why. Never a list as it should become. */
export interface CorrectionRequest {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly because:
    | { readonly kind: 'added'; readonly override: Override }
    | { readonly kind: 'undone' | 'wiped' | 'again' }
    /** Of a file: corrections that were not there, and lines that are none or of papers that are not here. */
    | { readonly kind: 'read'; readonly count: number; readonly apart: number };
}

/** A line of the reader's, with what became of it; `waiting` until the engine has answered. */
export interface OwnCorrection {
  readonly line: string;
  readonly given: GivenCorrection;
  readonly state: CorrectionOutcome['state'] | 'waiting';
  readonly remark: CorrectionRemark | null;
  /** True when the dossier was made with it: it counts once, and stays when it is undone here. */
  readonly isShipped: boolean;
}

/** What the page holds of corrections, handed to the line; null where nothing can be corrected. */
export interface CorrectionEvent {
  /** In the order they are applied in: the reader's, of this tab and of others. */
  readonly own: readonly OwnCorrection[];
  /** Those the dossier was made with. */
  readonly shipped: readonly CorrectionOutcome[];
  /** False while the browser does not keep what this tab did. */
  readonly isKept: boolean;
  readonly isBusy: boolean;
  /** True while what the browser kept is applied for the first time. */
  readonly isRestoring: boolean;
  /** Asks the engine why two sentences are linked; absent where there is none. */
  readonly why?: (one: string, other: string) => Promise<Why>;
  /** Why what is waiting could not be applied, or while it is `isBusy` that there is no answer yet; else null. */
  readonly fault: string | null;
}

declare global {
  interface HTMLElementEventMap {
    'bl-correct': CustomEvent<CorrectionRequest>;
  }
}

/** Asks the page for other corrections; bubbles out of every shadow root. */
export function requestCorrection(from: EventTarget, asked: CorrectionRequest): void {
  from.dispatchEvent(new CustomEvent('bl-correct', { detail: asked, bubbles: true, composed: true }));
}
