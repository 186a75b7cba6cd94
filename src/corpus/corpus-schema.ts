import * as z from 'zod';
import { isWebAddress, PROPOSED_FIELDS } from '../declare/proposed-from.ts';
import { CORRECTION_ACTIONS, DISPUTABLE } from '../languages/correction-faults.ts';
import { disputeFault } from '../languages/disputes.ts';
import type { CorpusDeclaration, Focus, Label, Override, PolicyObject, Region, Source, Theme } from '../model.ts';
import type { KeptObject, KeptRegion, KeptTheme, TermOccurrences } from './term-occurrences.ts';

/**
 * What the files of a corpus may hold. Unknown keys are refused: `"themse"` would otherwise be silence by misprint.
 * A message of our own holds both languages, split by a bar (see fault.ts).
 */

/** Ids stand in addresses and in sentence ids (`sofia-2018.b001.s1`), where a dot is the separator. */
export const ID = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'kleine letters, cijfers en streepjes, zoals "sofia-2018" | lower-case letters, digits and hyphens, such as "sofia-2018"',
  );

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
const DAY = z
  .string()
  .refine(isDay, 'een dag die bestaat, zoals "2023-12-13", of null | a day that exists, such as "2023-12-13", or null');

/** Something a reader sees: a term of one mark of direction (U+202E) was no blank, and read as a term of no words. */
const SEEN = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFC\p{Noncharacter_Code_Point}]/u;

export const FILLED = z.string().regex(SEEN, 'tekst die niet leeg is | a text that is not empty');

export const LABEL_SCHEMA: z.ZodType<Label> = z.strictObject({ nl: FILLED, en: FILLED });

/** Of a paper or a term: any language, whether there is a pack for it or not. */
const LANGUAGE_CODE = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'de code van een taal, zoals "nl" | the code of a language, such as "nl"');

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimale cijfers | 64 hexadecimal digits');

const WEB_ADDRESS = z
  .string()
  .refine(
    isWebAddress,
    'een webadres dat met http:// of https:// begint | a web address that begins with http:// or https://',
  );

const PROPOSED_VALUE = z.strictObject({
  value: FILLED,
  from: z.enum(['text', 'property', 'name']),
  words: z.string(),
  page: z.int().positive().nullable(),
  line: z.int().positive().nullable(),
});

export const SOURCE_SCHEMA = z.strictObject({
  id: ID,
  genre: z.enum(['declaration', 'report', 'agenda', 'letter', 'note']).nullable(),
  title: FILLED,
  issuer: FILLED.nullable(),
  dates: z.strictObject({ document: DAY.nullable(), event: DAY.nullable() }),
  place: FILLED.nullable(),
  reference: FILLED.nullable(),
  language: LANGUAGE_CODE,
  file: FILLED,
  sha256: SHA256,
  parts: z.array(ID).min(1).nullable(),
  revisions: z.enum(['accepted', 'original']).exactOptional(),
  earlier: z
    .array(z.strictObject({ file: FILLED, sha256: SHA256 }))
    .min(1)
    .exactOptional(),
  url: WEB_ADDRESS.exactOptional(),
  proposed: z.partialRecord(z.enum(PROPOSED_FIELDS), z.array(PROPOSED_VALUE).min(1)).exactOptional(),
}) satisfies z.ZodType<Source>;

const FOCUS: z.ZodType<Focus> = z.strictObject({ regions: z.array(ID), themes: z.array(ID) });

/** Of corpus.json. `$schema` is for editors, which complete and check the file by it. */
const FRAME = {
  $schema: z.string().optional(),
  id: ID,
  title: LABEL_SCHEMA,
  focus: FOCUS,
  profile: FILLED.optional(),
};

interface CorpusFile extends CorpusDeclaration {
  readonly $schema?: string | undefined;
  readonly profile?: string | undefined;
}

export const CORPUS_SCHEMA: z.ZodType<CorpusFile> = z.strictObject({
  ...FRAME,
  documents: z.array(SOURCE_SCHEMA).min(1),
});

/** corpus.json without its documents, to be read one by one: one bad paper must not take the others with it. */
export const CORPUS_FRAME_SCHEMA = z.strictObject({
  ...FRAME,
  documents: z.array(z.unknown()).min(1),
});

const ANCHOR = z.strictObject({ document: ID, quote: FILLED, prefix: FILLED.optional(), suffix: FILLED.optional() });

/** One line of overrides.jsonl. */
export const OVERRIDE_SCHEMA: z.ZodType<Override> = z
  .strictObject({
    action: z.enum(CORRECTION_ACTIONS),
    about: z.enum(DISPUTABLE).optional(),
    a: ANCHOR,
    b: ANCHOR.nullable(),
    to: z.array(FILLED).nullable(),
    reason: FILLED,
    date: DAY,
    name: FILLED.nullable(),
  })
  .refine((override) => !['accept', 'remove', 'split'].includes(override.action) || override.b !== null, {
    path: ['b'],
    message:
      'de tweede passage, want accept, remove en split gaan over een koppeling | the second passage, as accept, remove and split concern a link',
  })
  .refine((override) => !['move', 'retag'].includes(override.action) || override.to !== null, {
    path: ['to'],
    message: "een lijst met de nieuwe thema's (retag) of lijn (move) | a list of the new themes (retag) or line (move)",
  })
  .refine((override) => disputeFault(override) !== 'about', {
    path: ['about'],
    message:
      'bij dispute verdict, speaker, addressee of degree, en anders niets | verdict, speaker, addressee or degree with dispute, and nothing elsewhere',
  })
  .refine((override) => disputeFault(override) !== 'b', {
    path: ['b'],
    message:
      'de oudere passage bij een oordeel, en null bij een lezing | the older passage for a verdict, and null for a reading',
  })
  .refine((override) => disputeFault(override) !== 'to', {
    path: ['to'],
    message:
      'wat het moet zijn, op de lijst van dat soort, of null | what it should be, on the list of that kind, or null',
  });

export const TERM = z.strictObject({
  label: FILLED,
  source: z.enum(['codebook', 'papers', 'discovered']),
  foundIn: z.array(ID),
  note: FILLED.optional(),
  language: LANGUAGE_CODE.optional(),
  weak: z.boolean().optional(),
  refused: z.boolean().optional(),
});

/** As it is kept by hand in the lists of a corpus: the papers stand in term-occurrences.json, in 0.2.0 with the term. */
const KEPT_TERM = TERM.partial({ foundIn: true });

function itemSchemas(term: typeof TERM | typeof KEPT_TERM) {
  const theme = z.strictObject({
    id: ID,
    prefLabel: LABEL_SCHEMA,
    scopeNote: LABEL_SCHEMA,
    broader: ID.nullable(),
    terms: z.array(term),
    refused: z.array(z.strictObject({ label: FILLED, reason: FILLED })),
    headings: z.array(term),
    proposed: z.boolean().optional(),
  });
  const region = z.strictObject({ id: ID, prefLabel: LABEL_SCHEMA, broader: ID.nullable(), terms: z.array(term) });
  const object = region.extend({
    kind: z.enum(['matter', 'move']).optional(),
    themes: z.array(ID).optional(),
    region: ID.optional(),
  });
  return { theme, region, object };
}

const whole = itemSchemas(TERM);
export const THEME_SCHEMA = whole.theme as unknown as z.ZodType<Theme>;
export const REGION_SCHEMA = whole.region as unknown as z.ZodType<Region>;
export const OBJECT_SCHEMA = whole.object as unknown as z.ZodType<PolicyObject>;

const kept = itemSchemas(KEPT_TERM);
export const KEPT_THEME_SCHEMA = kept.theme as unknown as z.ZodType<KeptTheme>;
export const KEPT_REGION_SCHEMA = kept.region as unknown as z.ZodType<KeptRegion>;
export const KEPT_OBJECT_SCHEMA = kept.object as unknown as z.ZodType<KeptObject>;

const papersByLabel = z.record(z.string(), z.array(ID)).optional();

/** term-occurrences.json. */
export const OCCURRENCES_SCHEMA = z.strictObject({
  themes: papersByLabel,
  headings: papersByLabel,
  objects: papersByLabel,
  regions: papersByLabel,
}) as unknown as z.ZodType<TermOccurrences>;
