import type { Decision } from '../../src/view/draft/decision.ts';

/**
 * The draft while it is worked on. It lives in this variable of the page, so that a look at a line does not lose it, and
 * nowhere else: not in the address, which is passed on, and in the browser's storage only when the writer asks for it.
 */

export interface DraftState {
  readonly text: string;
  /** By id of the finding. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Id of the paper kept out of the comparison, as when the draft is an early form of it; empty for none. */
  readonly without: string;
}

export const EMPTY_DRAFT: DraftState = { text: '', decisions: {}, without: '' };

/** Named after the project and the dossier, so that two dossiers on one address keep two drafts. */
const keyOf = (corpus: string): string => `beleidslijn.draft.${corpus}`;

const held = new Map<string, DraftState>();

function isDraft(value: unknown): value is DraftState {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'decisions' in value &&
    typeof value.decisions === 'object' &&
    value.decisions !== null
  );
}

/** The draft kept in this browser, or null; null as well where the browser forbids keeping anything. */
export function loadDraft(corpus: string): DraftState | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(corpus)) ?? 'null');
    if (!isDraft(value)) return null;
    return { ...EMPTY_DRAFT, text: value.text, decisions: value.decisions, without: String(value.without ?? '') };
  } catch {
    return null;
  }
}

/** Keeps the draft in this browser; false where the browser forbids it or is full. */
export function saveDraft(corpus: string, draft: DraftState): boolean {
  try {
    localStorage.setItem(keyOf(corpus), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function deleteSavedDraft(corpus: string): void {
  try {
    localStorage.removeItem(keyOf(corpus));
  } catch {
    // Where nothing may be kept nothing is there to be removed.
  }
}

/** The draft of a dossier: as left in this page, else as kept in the browser, else empty. */
export function currentDraft(corpus: string): DraftState {
  return held.get(corpus) ?? loadDraft(corpus) ?? EMPTY_DRAFT;
}

export function setCurrentDraft(corpus: string, draft: DraftState): void {
  held.set(corpus, draft);
}

/** Removes the draft from the page and from the browser. */
export function clearDraft(corpus: string): void {
  held.delete(corpus);
  deleteSavedDraft(corpus);
}
