import * as z from 'zod';
import type { KnowledgeFile } from '../export/knowledge.ts';
import { LABEL_SCHEMA, OBJECT_SCHEMA, REGION_SCHEMA, THEME_SCHEMA } from './corpus-schema.ts';
import { PROFILE_SCHEMA } from './profile-schema.ts';

/** The shape of knowledge.json, for the published JSON Schema and for reading one back. */

const text = z.string();
const perLanguage = <T extends z.ZodType>(shape: T) => z.strictObject({ nl: shape, en: shape });
const leftOut = z.array(z.strictObject({ words: text, why: text }));
const step = z.int().nullable();
const stretch = z.array(z.int());

const verb = z.strictObject({
  infinitive: text,
  present: text,
  past: text,
  participle: text,
  particle: text.optional(),
  with: text.optional(),
  without: text.optional(),
  ofMatter: z.literal(true).optional(),
});
const degreeForms = z.strictObject({ adjective: text, adverb: text, verb: text });
const rung = z.strictObject({ step: z.int(), label: LABEL_SCHEMA, reason: text });
const groupWords = z.strictObject({
  groups: text,
  singles: text,
  all: text,
  some: text,
  back: text,
  restricting: text,
  aside: text,
  against: text,
  between: text,
  theirs: text,
});

const LANGUAGE = z.strictObject({
  version: z.int(),
  acts: z.strictObject({
    scale: z.array(
      z.strictObject({ id: text, label: LABEL_SCHEMA, step, reason: text, nl: z.array(verb), en: z.array(verb) }),
    ),
    leftOut,
  }),
  degrees: z.strictObject({
    scale: z.array(
      z.strictObject({
        id: z.enum(['stepwise', 'full', 'partial']),
        label: LABEL_SCHEMA,
        step,
        stretch,
        reason: text,
        nl: degreeForms,
        en: degreeForms,
      }),
    ),
    none: z.int(),
    ends: perLanguage(text),
    ways: perLanguage(text),
    amounts: z.array(
      z.strictObject({
        id: text,
        label: LABEL_SCHEMA,
        scale: z.enum(['size', 'more']),
        from: z.int(),
        to: z.int(),
        reason: text,
        source: text,
        nl: text,
        en: text,
      }),
    ),
    noAmount: z.strictObject({ size: stretch, more: stretch }),
    trends: perLanguage(z.strictObject({ growing: z.array(text), falling: z.array(text) })),
    leftOut,
  }),
  addressees: z.strictObject({
    scale: z.strictObject({ one: rung, some: rung, all: rung }),
    words: perLanguage(groupWords),
    leftOut,
  }),
  speakers: z.strictObject({
    list: z.array(
      z.strictObject({
        id: text,
        label: LABEL_SCHEMA,
        home: z.boolean(),
        reason: text,
        forms: perLanguage(z.array(text)),
      }),
    ),
    pronouns: perLanguage(z.array(text)),
    prepositions: perLanguage(z.array(text)),
    leftOut,
  }),
  formulas: z.strictObject({
    list: z.array(
      z.strictObject({ id: text, kind: z.enum(['form', 'occasion']), patterns: perLanguage(z.array(text)) }),
    ),
    unmadeBy: perLanguage(z.array(text)),
    topics: perLanguage(z.array(text)),
  }),
});

const HASH = z.string().regex(/^[0-9a-f]{12}$/, '12 hexadecimale cijfers | 12 hexadecimal digits');

export const KNOWLEDGE_FILE_SCHEMA = z.strictObject({
  $schema: text.optional(),
  format: z.literal(1),
  hash: HASH,
  version: text,
  themes: z.array(THEME_SCHEMA),
  objects: z.array(OBJECT_SCHEMA),
  regions: z.array(REGION_SCHEMA),
  language: LANGUAGE,
  profile: PROFILE_SCHEMA.omit({ $schema: true }).optional(),
  profileHash: HASH.optional(),
  background: z.strictObject({ language: text, hash: HASH, sentences: z.int().min(0) }),
}) as unknown as z.ZodType<KnowledgeFile>;
