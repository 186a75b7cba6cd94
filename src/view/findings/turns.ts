import type { Document, Search } from '../../model.ts';
import { dayOf, isOlder } from '../../text/chronology.ts';
import type { SilentPaper } from './finding.ts';

/** What one paper does with a position or a theme: it speaks, it was searched and is silent, or nothing is known of it. */
export interface PaperTurn {
  readonly document: Document;
  readonly does: 'speaks' | 'silent' | 'open';
  readonly search: Search | null;
  readonly isElsewhere: boolean;
}

/** A silence that nothing was said after: the papers that are silent, and those after what was said last of which nothing is known. */
export interface FallenSilent {
  /** Place of the paper that spoke last. */
  readonly last: number;
  readonly silent: readonly SilentPaper[];
  readonly unproven: readonly Document[];
  readonly isLasting: boolean;
}

/** Papers with a day, in the order of the axis: one without has no place in time, and nothing is said of its silence. */
export const datedTurns = (turns: readonly PaperTurn[]): PaperTurn[] =>
  turns.filter(({ document: { source } }) => dayOf(source) !== null);

const silentPaper = ({ document, does, search, isElsewhere }: PaperTurn): SilentPaper[] =>
  does === 'silent' && search !== null ? [{ document, search, isElsewhere }] : [];

/** The papers that are silent between two places, oldest first. */
export const silentBetween = (turns: readonly PaperTurn[], from: number, to: number): SilentPaper[] =>
  turns.slice(from + 1, to).flatMap(silentPaper);

/**
 * The silence after what was said last, or null where none is proved. The next paper must be silent: one that was not read, or of
 * which it is undecided, may have said it, and then nobody knows what was said last. Such a paper later on breaks no silence, but
 * it does not last.
 */
export function fallenSilent(turns: readonly PaperTurn[]): FallenSilent | null {
  const last = turns.findLastIndex(({ does }) => does === 'speaks');
  const spoke = turns[last]?.document.source;
  if (spoke === undefined) return null;
  // Of two papers of one day neither comes after the other.
  const after = turns.slice(last + 1).filter(({ document }) => isOlder(spoke, document.source));
  if (after[0]?.does !== 'silent') return null;
  const unproven = after.filter(({ does }) => does === 'open').map(({ document }) => document);
  return { last, silent: after.flatMap(silentPaper), unproven, isLasting: unproven.length === 0 };
}

/** The papers before a place, where every older one was searched and is silent; empty where that is not so. */
export function silentBefore(turns: readonly PaperTurn[], at: number): SilentPaper[] {
  const now = turns[at]?.document.source;
  const before = now === undefined ? [] : turns.filter(({ document }) => isOlder(document.source, now));
  return before.every(({ does }) => does === 'silent') ? before.flatMap(silentPaper) : [];
}
