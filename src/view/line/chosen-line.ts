import type { Dossier, Thread } from '../../model.ts';
import { rankedFindings } from '../findings/ranking.ts';

/**
 * The line a selection points at: the one named; else, of its theme or of all, the one with the finding that ranks highest, so that
 * a reader who named none is never shown a line that tells nothing; else the first there is.
 */
export function chosenLine(dossier: Dossier, thread: string | null, theme: string | null): Thread | null {
  const named = dossier.threads.find(({ id }) => id === thread);
  if (named !== undefined) return named;
  const threads = theme === null ? dossier.threads : dossier.threads.filter((candidate) => candidate.theme === theme);
  const among = new Set(threads);
  for (const { position, scope } of rankedFindings(dossier)) {
    if (scope === 'inside' && position.is === 'lane' && among.has(position.thread)) return position.thread;
  }
  return threads[0] ?? null;
}
