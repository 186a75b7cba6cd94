import type { Dossier, Knowledge } from '../src/model.ts';
import type { GivenProfile } from '../src/profile/profile.ts';
import type { Selection } from '../src/view/selection.ts';

/** What an element asks for: the part of the selection that changes. */
export type SelectEvent = CustomEvent<Partial<Selection>>;

declare global {
  interface WindowEventMap {
    'bl-wiped': CustomEvent<null>;
  }
  interface HTMLElementEventMap {
    'bl-select': SelectEvent;
    'bl-say': CustomEvent<string>;
    'bl-export': CustomEvent<ExportRequest>;
    'bl-part': CustomEvent<PagePart>;
    'bl-dossier': CustomEvent<MadeDossier>;
  }
}

/** What a reader wants to take along: a file at once, or the panel with all there is. */
export type ExportRequest = { readonly format: 'docx' | 'csv' } | { readonly sheet: 'file' | 'embed' };

/** Asks the page to take along what the view shows. */
export function requestExport(from: EventTarget, along: ExportRequest): void {
  from.dispatchEvent(new CustomEvent('bl-export', { detail: along, bubbles: true, composed: true }));
}

/** A dossier made in the page, and what it was made with: no file beside the page holds that. */
export interface MadeDossier {
  readonly dossier: Dossier;
  readonly knowledge: Knowledge | null;
  readonly profile?: GivenProfile;
  /** The same papers, read otherwise: the reader stays where he is. */
  readonly stays?: true;
}

/** Has the page show a dossier that was made in it. */
export function showDossier(from: EventTarget, made: MadeDossier): void {
  from.dispatchEvent(new CustomEvent('bl-dossier', { detail: made, bubbles: true, composed: true }));
}

/** A part of the page, as the reader is told of it, and what loads it. */
export interface PagePart {
  readonly name: string;
  load(): Promise<unknown>;
}

/** Has the page load a part, which says where it did not come and lets the reader try again. */
export function requestPart(from: EventTarget, part: PagePart): void {
  from.dispatchEvent(new CustomEvent('bl-part', { detail: part, bubbles: true, composed: true }));
}

/** Tells the page that a draft was wiped: whatever else holds words of it is to forget them. */
export function tellWiped(from: EventTarget): void {
  from.dispatchEvent(new CustomEvent('bl-wiped', { detail: null, bubbles: true, composed: true }));
}

/** Asks the page for another selection; bubbles out of every shadow root. */
export function fireSelect(from: EventTarget, change: Partial<Selection>): void {
  from.dispatchEvent(new CustomEvent('bl-select', { detail: change, bubbles: true, composed: true }));
}

/** False for a middle or modified click: that opens the address in a new tab, as with any link. */
export function isPlainClick(event: MouseEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
}

/** A plain click on a link to another selection stays on the page. */
export function followLink(from: EventTarget, event: MouseEvent, to: Partial<Selection>): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  fireSelect(from, to);
}

/**
 * Puts a text on the clipboard and says `done`; false, and `refused` is said, where the browser does not let it: without
 * permission, or on a page that is not secure. Without `refused` the text itself is said, to be taken by hand.
 */
export async function copyText(from: EventTarget, text: string, done: string, refused = text): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    announce(from, done);
    return true;
  } catch {
    announce(from, refused);
    return false;
  }
}

/** Has the page's live region say one sentence. */
export function announce(from: EventTarget, sentence: string): void {
  from.dispatchEvent(new CustomEvent('bl-say', { detail: sentence, bubbles: true, composed: true }));
}
