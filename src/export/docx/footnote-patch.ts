import type { Revision } from './revisions.ts';

/** True of a paragraph all of whose words share the fate of its end: one that stayed before the last end does not. */
const isWhole = ({ mark, runs }: Revision): boolean => runs.every(({ kind }) => kind !== 'equal' && mark !== 'kept');

/**
 * The same revisions with the first footnote in a paragraph whose end is kept.
 *
 * LibreOffice reads all footnotes when it meets the first, and their paragraphs use up the change of the paragraph end it
 * was about to read: of a deleted or inserted paragraph that holds the first footnote, the empty paragraph stays behind
 * (7.4; four of the ten pairs of the five papers). So the change of the end is moved from that paragraph to the kept one
 * before it, as Word itself writes it when somebody types on at the end of a paragraph. Where none stands before it, or one
 * that stayed stands between, the revisions stay as they are.
 */
export function withFirstNoteKept(revisions: readonly Revision[]): readonly Revision[] {
  const at = revisions.findIndex(({ runs }) => runs.some((run) => 'note' in run));
  const noted = revisions[at];
  if (noted === undefined || noted.mark === 'kept') return revisions;
  const before = revisions.slice(0, at).findLastIndex(({ mark }) => mark === 'kept');
  const kept = revisions[before];
  if (kept === undefined) return revisions;
  const between = revisions.slice(before + 1, at);
  if (![...between, noted].every(isWhole)) return revisions;
  // What goes and what comes may stand in either order: what is of the other kind makes way.
  const alike = between.filter(({ mark }) => mark === noted.mark);
  const others = between.filter(({ mark }) => mark !== noted.mark);
  const deleted = noted.mark === 'deleted';
  return [
    ...revisions.slice(0, before),
    { ...kept, mark: noted.mark, ...(deleted ? { newer: null } : { older: null }) },
    ...alike,
    // Where the change is undone, this end is that of the paragraph before, and the paragraph is set as that one was.
    { ...noted, mark: 'kept', ...(deleted ? { newer: kept.newer } : { older: kept.older }) },
    ...others,
    ...revisions.slice(at + 1),
  ];
}
