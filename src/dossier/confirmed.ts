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
