import * as z from 'zod';
import { packOf } from '../languages/compile-pack.ts';
import { defaultPacks } from '../languages/packs.ts';
import { AMOUNTS, type AmountId } from '../languages/trend-words.ts';
import type { GivenProfile } from '../profile/profile.ts';
import { termMatcher } from '../text/term-matcher.ts';
import { FILLED, ID, LABEL_SCHEMA } from './corpus-schema.ts';

/** What profile.json may hold: see corpus/README.md. Whatever is left out is that of the default. */

function holds(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}
const PATTERN = FILLED.refine(
  (text) => holds(() => new RegExp(text, 'iu')),
  'een geldige reguliere uitdrukking, zoals "raadsstuk \\d+" | a valid regular expression, such as "raadsstuk \\d+"',
);
const FORM = FILLED.refine(
  (text) => holds(() => termMatcher([[text, null]], packOf(defaultPacks(), 'nl'))),
  'een geldig patroon, zoals "=college" of "informeer* … raad" | a valid form, such as "=college" or "informeer* … raad"',
);
const LANGUAGE = z
  .string()
  .regex(/^[a-z]{2,3}$/, 'de code van een taal, zoals "nl" | the code of a language, such as "nl"');
const byLanguage = <T extends z.ZodType>(of: T) => z.record(LANGUAGE, of);
const leftOut = z.array(z.strictObject({ words: LABEL_SCHEMA, why: LABEL_SCHEMA })).default([]);
const patterns = z.array(PATTERN).default([]);
const words = z.array(FILLED);

const PART_KINDS = ['letter', 'declaration', 'report', 'agenda', 'note', 'annex'] as const;
const SPEAKER_KINDS = ['body', 'person', 'many', 'named', 'text', 'occasion', 'nobody'] as const;

export const PROFILE_SCHEMA = z.strictObject({
  $schema: z.string().optional(),
  home: z
    .strictObject({ label: LABEL_SCHEMA, speakers: z.array(ID).min(1) })
    .nullable()
    .optional(),
  place: z
    .strictObject({
      speakers: z.array(ID).default([]),
      names: byLanguage(words).default({}),
      adjectives: byLanguage(words).default({}),
    })
    .optional(),
  speakers: z
    .array(
      z.strictObject({
        id: ID,
        label: LABEL_SCHEMA,
        kind: z.enum(SPEAKER_KINDS),
        reason: LABEL_SCHEMA,
        forms: byLanguage(z.array(FORM)),
      }),
    )
    .optional(),
  leftOut: z.strictObject({ speakers: leftOut, addressees: leftOut }).optional(),
  addressees: z.strictObject({ all: LABEL_SCHEMA, some: LABEL_SCHEMA, one: LABEL_SCHEMA }).optional(),
  parts: z
    .array(z.strictObject({ id: ID, label: LABEL_SCHEMA, kind: z.enum(PART_KINDS), compared: z.boolean() }))
    .optional(),
  titles: z.array(z.strictObject({ part: ID, begins: PATTERN })).optional(),
  schemes: z
    .array(
      z.strictObject({
        id: ID,
        label: LABEL_SCHEMA,
        patterns: z.array(PATTERN).min(1),
        words: z.array(FILLED).default([]),
        omit: PATTERN.nullable().default(null),
        targets: z.array(z.strictObject({ pattern: PATTERN, write: FILLED })).min(1),
        list: z.strictObject({ member: PATTERN, through: PATTERN }).nullable().default(null),
        replace: z.array(z.tuple([PATTERN, z.string()])).default([]),
        impossible: PATTERN.nullable().default(null),
      }),
    )
    .optional(),
  institutions: z.array(FILLED).optional(),
  printed: z
    .strictObject({
      letterhead: patterns,
      furniture: patterns,
      addressed: patterns,
      offices: patterns,
      bodies: patterns,
      noteCues: patterns,
    })
    .optional(),
  scales: z
    .strictObject({
      degrees: z
        .partialRecord(
          z.enum(['stepwise', 'partial', 'full']),
          byLanguage(
            z.strictObject({
              adjective: z.string().default(''),
              adverb: z.string().default(''),
              verb: z.string().default(''),
            }),
          ),
        )
        .default({}),
      ends: byLanguage(FILLED).default({}),
      groups: byLanguage(FILLED).default({}),
      amounts: z
        .partialRecord(z.enum(AMOUNTS.map(({ id }) => id) as [AmountId, ...AmountId[]]), byLanguage(FILLED))
        .optional(),
      growing: byLanguage(z.array(FILLED)).optional(),
      falling: byLanguage(z.array(FILLED)).optional(),
    })
    .optional(),
  phrases: z
    .array(z.strictObject({ id: ID, kind: z.enum(['form', 'occasion']), patterns: byLanguage(z.array(FORM)) }))
    .optional(),
}) satisfies z.ZodType<GivenProfile & { readonly $schema?: string | undefined }, unknown>;
