import type { Selection } from '../src/view/selection.ts';

/** What an element asks for: the part of the selection that changes. */
export type SelectEvent = CustomEvent<Partial<Selection>>;

declare global {
  interface HTMLElementEventMap {
    'bl-select': SelectEvent;
    'bl-say': CustomEvent<string>;
    'bl-export': CustomEvent<ExportRequest>;
  }
}

/** What a reader wants to take along: a file at once, or the panel with all there is. */
export type ExportRequest = { readonly format: 'docx' | 'csv' } | { readonly sheet: 'file' | 'embed' };

/** Asks the page to take along what the view shows. */
export function requestExport(from: EventTarget, along: ExportRequest): void {
  from.dispatchEvent(new CustomEvent('bl-export', { detail: along, bubbles: true, composed: true }));
}

/** Asks the page for another selection; bubbles out of every shadow root. */
export function fireSelect(from: EventTarget, change: Partial<Selection>): void {
  from.dispatchEvent(new CustomEvent('bl-select', { detail: change, bubbles: true, composed: true }));
}

/** Has the page's live region say one sentence. */
export function announce(from: EventTarget, sentence: string): void {
  from.dispatchEvent(new CustomEvent('bl-say', { detail: sentence, bubbles: true, composed: true }));
}
