import type { Dossier, Override } from '../../src/model.ts';
import { correctionLines, givenCorrections, isFaulty } from '../../src/text/correction-lines.ts';

/**
 * The corrections of a reader, in the browser: written when the first one is confirmed and not before, gone when the last
 * one is undone. As the lines of overrides.jsonl, so that what is kept is what is saved.
 */

const keyOf = (dossier: Dossier): string => `beleidslijn.corrections.${dossier.corpus.id}`;

/** What is kept for a dossier; what cannot be read (another version wrote it, a document is gone) counts as not there. */
export function loadCorrections(dossier: Dossier, storage: Storage | null): readonly Override[] {
  try {
    const text = storage?.getItem(keyOf(dossier)) ?? '';
    return givenCorrections(text).flatMap((given) => (isFaulty(given) ? [] : given));
  } catch {
    return [];
  }
}

/** Keeps the corrections, or wipes them when there are none; false when the browser refuses. */
export function saveCorrections(dossier: Dossier, storage: Storage | null, overrides: readonly Override[]): boolean {
  try {
    if (storage === null) return overrides.length === 0;
    if (overrides.length === 0) storage.removeItem(keyOf(dossier));
    else storage.setItem(keyOf(dossier), correctionLines(overrides));
    return true;
  } catch {
    return false;
  }
}
