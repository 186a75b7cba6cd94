import type { Document, Dossier } from '../model.ts';
import { LEFT_OUT_0_2_0, profileOf020 } from './profile-0-2-0.ts';

/**
 * A dossier as it came from a file, fit to be shown: one of before there were profiles gets the words of its version. The
 * dossier itself is completed, not a copy, because what is kept by dossier would be made twice.
 */
export function completeOldDossier(dossier: Dossier): Dossier {
  if (dossier.profile !== undefined) return dossier;
  const complete = <T extends object>(item: T, more: Partial<T>): T => Object.assign(item, more);
  for (const document of dossier.documents)
    if (document.source.parts === null) complete<Document>(document, { partsLeftOut: LEFT_OUT_0_2_0 });
  return complete(dossier, { profile: profileOf020() });
}
