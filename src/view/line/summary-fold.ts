import { movementOfStep } from '../../compare/movement.ts';
import type { Language, Standing } from '../../model.ts';
import { keyWordsOf, type PassageRow } from './stations.ts';
import type { Clause, SummaryFold } from './summary.ts';

/** What of a passage is no news where it comes again: the same, in other words. All else is told paper by paper. */
function repeats(row: PassageRow, standing: Standing): string {
  const { verdicts, corrected } = movementOfStep(row.entry);
  if (standing === 'first' || standing === 'returned' || corrected !== undefined || keyWordsOf(row).length > 0)
    return 'speaks';
  if (verdicts.length === 0 || !verdicts.every((verdict) => verdict === 'same' || verdict === 'reworded'))
    return 'speaks';
  return verdicts.includes('reworded') ? 'reworded' : 'same';
}

/** Clauses of a sentence that can still be read; of more the first and the last are told, and how many turns lie between. */
const MOST_CLAUSES = 8;
const LAST_CLAUSES = 3;

const isTurn = ({ kind }: Clause): boolean => kind !== 'same' && kind !== 'reworded';

function told(clauses: readonly Clause[], language: Language): ReturnType<SummaryFold['told']> {
  if (clauses.length <= MOST_CLAUSES) return [clauses, ''];
  const left = clauses.slice(1, -LAST_CLAUSES).filter(isTurn).length;
  return [[...clauses.slice(0, 1), ...clauses.slice(-LAST_CLAUSES)], left === 0 ? '' : `, ${TURNS[language](left)}`];
}

const TURNS: Readonly<Record<Language, (n: number) => string>> = {
  nl: (n) => (n === 1 ? 'daarna nog één wending' : `daarna nog ${n} wendingen`),
  en: (n) => (n === 1 ? 'then one more turn' : `then ${n} more turns`),
};

/** A long line in a sentence that can be read: repetitions said once, and of many turns the first and the last. */
export const FOLDED: SummaryFold = { repeats, told };
