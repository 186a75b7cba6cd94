import type { Override, Why } from '../../src/model.ts';

/** What an element of correcting asks of the page: the whole list as it should become, and why it changes. */
export interface CorrectionRequest {
  readonly overrides: readonly Override[];
  readonly because:
    | { readonly kind: 'added'; readonly override: Override }
    | { readonly kind: 'undone' | 'wiped' | 'restored' }
    | { readonly kind: 'read'; readonly count: number };
}

/** What the page holds of the reader's corrections, handed to the line; null where nothing can be corrected. */
export interface CorrectionEvent {
  readonly own: readonly Override[];
  /** False once the browser has refused to keep them. */
  readonly isKept: boolean;
  readonly isBusy: boolean;
  /** True while what the browser kept is applied for the first time. */
  readonly isRestoring?: boolean;
  /** Asks the engine why two sentences are linked; absent where there is none. */
  readonly why?: (one: string, other: string) => Promise<Why>;
  /** Why the last one could not be applied, or null. */
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
