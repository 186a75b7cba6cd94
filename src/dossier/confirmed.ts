/** What of a declaration is still a proposal, and the declaration once a person decided. */
import type { ProposedField, ProposedValue, Source } from '../model.ts';

/** The declaration as a person confirms it: what was proposed stands, and nothing is left to be confirmed. */
export function confirmed({ proposed: _, ...source }: Source): Source {
  return source;
}

/** Fields of which more than one value was found, with the values. */
export function undecidedFields({ proposed = {} }: Source): (readonly [ProposedField, readonly ProposedValue[]])[] {
  return (Object.entries(proposed) as [ProposedField, readonly ProposedValue[]][]).filter(
    ([, values]) => values.length > 1,
  );
}

/** Told by the words of the paper, and only once: nobody need look. */
const isPlain = (values: readonly ProposedValue[]): boolean => values.length === 1 && values[0]!.from === 'text';

/**
 * The fields of a proposed declaration that a person should look at: found in two forms, read elsewhere than in the text, or
 * not found, of those that place a paper in its row (its date, its sender).
 */
export function openFields({ proposed = {}, dates, issuer }: Source): ProposedField[] {
  const unsure = (Object.entries(proposed) as [ProposedField, readonly ProposedValue[]][])
    .filter(([, values]) => !isPlain(values))
    .map(([field]) => field);
  const missing: ProposedField[] = [
    ...(dates.document === null ? (['document'] as const) : []),
    ...(issuer === null ? (['issuer'] as const) : []),
  ];
  return [...new Set([...unsure, ...missing])];
}
