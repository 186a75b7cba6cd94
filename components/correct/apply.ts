import type { Dossier, Language, Override } from '../../src/model.ts';
import { engineOf } from '../engine/client.ts';
import type { CorrectionRequest } from './events.ts';
import { correctStrings } from './messages.ts';

/** The dossier made again by the engine with a reader's corrections; the dossier itself when there are none. */
export async function applyCorrections(dossier: Dossier, overrides: readonly Override[]): Promise<Dossier> {
  if (overrides.length === 0) return dossier;
  return (await engineOf(dossier)).ask('correct', { overrides });
}

/** What the live region says once it is done. */
export function announcement(because: CorrectionRequest['because'], language: Language): string {
  const words = correctStrings[language];
  if (because.kind === 'added') return words.applied(words.done[because.override.action]);
  if (because.kind === 'read') return words.readSome(because.count);
  return because.kind === 'wiped' ? words.wiped : words.undone;
}

export function failureAnnouncement(language: Language): string {
  return correctStrings[language].failed;
}
