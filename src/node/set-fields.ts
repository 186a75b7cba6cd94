/** Fields of a declaration as a person gives them on the command line: `--set event=2026-06-05`. */

import { SOURCE_SCHEMA } from '../corpus/corpus-schema.ts';
import { issueFaults } from '../corpus/fault.ts';
import { isFault, parseJson } from '../corpus/json-positions.ts';
import { PROPOSED_FIELDS } from '../declare/proposed-from.ts';
import type { Label, Source } from '../model.ts';

export const SETTABLE = ['id', ...PROPOSED_FIELDS, 'parts', 'revisions'] as const;
type Settable = (typeof SETTABLE)[number];

export type SetFields =
  | { readonly source: Source }
  | { readonly wrong: string }
  | { readonly given: string; readonly why: Label };

/** The declaration with the fields set, which are no proposals any more. An empty value is "not said". */
export function withFields(source: Source, given: readonly string[]): SetFields {
  let now: Record<string, unknown> = { ...source };
  const decided = new Set<string>();
  for (const one of given) {
    const [, field = '', value = ''] = /^([a-z]+)=(.*)$/s.exec(one) ?? [];
    if (!(SETTABLE as readonly string[]).includes(field)) return { wrong: one };
    now = { ...now, ...fieldOf(field as Settable, value.trim(), source) };
    decided.add(field);
    if (value.trim() === '' && (field === 'url' || field === 'revisions')) delete now[field];
  }
  const proposed = Object.fromEntries(Object.entries(source.proposed ?? {}).filter(([field]) => !decided.has(field)));
  const { proposed: _, ...rest } = now;
  const whole = Object.keys(proposed).length === 0 ? rest : { ...rest, proposed };
  const parsed = SOURCE_SCHEMA.safeParse(whole);
  if (parsed.success) return { source: parsed.data };
  const json = parseJson(JSON.stringify(whole));
  const [fault] = isFault(json) ? [] : issueFaults('', json, parsed.error);
  const why = fault?.message ?? { nl: 'een geldige waarde.', en: 'a valid value.' };
  return { given: given.join(' '), why };
}

function fieldOf(field: Settable, value: string, source: Source): Record<string, unknown> {
  const orNull = value === '' ? null : value;
  if (field === 'document' || field === 'event') return { dates: { ...source.dates, [field]: orNull } };
  if (field === 'parts') return { parts: orNull === null ? null : value.split(',').map((part) => part.trim()) };
  return { [field]: orNull };
}
