/**
 * Which findings of test/fomc a dossier shows on its lines: the newer sentence held against the older one and not told the
 * same (changed, number), a lane that begins (first), falls silent (gone), returns (returned) or speaks throughout
 * (same-through), with few passages in the station: a line that holds everything shows nothing.
 */
import type { Dossier, Lane, Station } from '../../src/model.ts';

/** Passages of a station from which it tells a reader nothing. */
const FEW = 4;

type Finding = Readonly<Record<string, string>>;
export type Shown = 'shown' | 'missed' | 'told the same';

/** A reader of a dossier whose papers are known by their day: what it shows of a finding between two of them. */
export function shownFindings(dossier: Dossier): (finding: Finding) => Shown {
  const papers = dossier.documents.map(({ source }) => source.id);
  const texts = new Map(
    dossier.documents.flatMap(({ blocks }) =>
      blocks.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text])),
    ),
  );
  const lanes = dossier.threads.flatMap((thread) => thread.lanes);
  const at = (lane: Lane, paper: string): Station | undefined => lane.stations[papers.indexOf(paper)];
  const holding = (lane: Lane, paper: string, quote: string) => {
    const entries = at(lane, paper)?.entries ?? [];
    return entries.length > FEW ? [] : entries.filter(({ passage }) => texts.get(passage.sentence) === quote);
  };
  const speaks = ({ entries }: Station): boolean => entries.length > 0;
  return ({ kind, older = '', paper = '', quote_older = '', quote_newer = '' }) => {
    const isStep = kind === 'changed' || kind === 'number';
    let best: Shown = 'missed';
    for (const lane of lanes) {
      const now = at(lane, paper);
      const newer = holding(lane, paper, quote_newer);
      const spoke = holding(lane, older, quote_older).length > 0;
      const [from, to] = [papers.indexOf(older), papers.indexOf(paper)];
      if (isStep)
        for (const { shift } of newer) {
          if (shift === null || texts.get(shift.a.sentence) !== quote_older) continue;
          const isSame = now?.standing === 'kept' || shift.verdict.includes('same');
          if (isSame) best = 'told the same';
          else if (kind === 'changed' || shift.verdict.includes('other-figure') || shift.verdict.includes('other-date'))
            return 'shown';
        }
      const isShown =
        (kind === 'first' && newer.length > 0 && !lane.stations.slice(0, to).some(speaks)) ||
        (kind === 'gone' && spoke && now?.standing === 'silent') ||
        (kind === 'returned' && newer.length > 0 && spoke && now?.standing === 'returned') ||
        (kind === 'same-through' && newer.length > 0 && spoke && lane.stations.slice(from, to + 1).every(speaks));
      if (isShown) return 'shown';
    }
    return best;
  };
}
