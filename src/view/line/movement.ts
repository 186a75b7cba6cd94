import { STANDING_LABELS, VERDICT_LABELS } from '../../languages/labels.ts';
import type { Language } from '../../model.ts';
import type { Icon } from '../icons.ts';
import { lineStrings } from '../messages/line.ts';
import type { PassageRow, StationRows } from './stations.ts';

/** One step of the line: what the icon draws, and the word of the closed list. */
export interface MovementWord {
  readonly icon: Icon;
  readonly word: string;
}

/** The word for a first time without its restriction, and that restriction: only what was found is set bold. */
export function firstWords(language: Language): readonly [word: string, within: string | null] {
  const label = STANDING_LABELS.first[language];
  const at = label.indexOf(' in ');
  return at === -1 ? [label, null] : [label.slice(0, at), label.slice(at + 1)];
}

/** What happened at a passage, in words of the closed list; more than one may hold, for norm and act can part ways. */
export function movementWords(
  stations: readonly StationRows[],
  at: number,
  row: PassageRow,
  language: Language,
): readonly MovementWord[] {
  const verdicts = row.entry.shift?.verdict ?? [];
  const out: readonly MovementWord[] = verdicts.map((icon) => ({ icon, word: VERDICT_LABELS[icon][language] }));
  const station = stations[at];
  if (station === undefined) return out;
  if (row.main) {
    const icon = station.standing;
    if (icon === 'first') return [...out, { icon, word: firstWords(language)[0] }];
    return icon === 'returned' || out.length === 0 ? [...out, { icon, word: STANDING_LABELS[icon][language] }] : out;
  }
  if (narrowedTo(row) !== null && !verdicts.includes('narrower'))
    return [...out, { icon: 'narrower', word: VERDICT_LABELS.narrower[language] }];
  return out.length === 0 ? [{ icon: 'recast', word: lineStrings[language].beside }] : out;
}

/** Whom the lane of a passage is narrowed to, by name; null on the widest. */
export function narrowedTo({ lane: { addressee } }: PassageRow): PassageRow['lane']['addressee']['label'] {
  return addressee.class === 'all' ? null : addressee.label;
}
