import type { Comparison } from '../../src/model.ts';

/** The old text with the changes of a comparison carried out: the new one, byte for byte. */
export function appliedChanges(old: string, fresh: string, { changes }: Pick<Comparison, 'changes'>): string {
  let text = '';
  let at = 0;
  for (const change of changes ?? []) {
    text += old.slice(at, change.fromA) + fresh.slice(change.fromB, change.toB);
    at = change.toA;
  }
  return text + old.slice(at);
}
