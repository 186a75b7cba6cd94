import * as z from 'zod';
import { CORPUS_SCHEMA, OVERRIDE_SCHEMA, SOURCE_SCHEMA, TERM } from '../corpus/corpus-schema.ts';
import { KNOWLEDGE_FILE_SCHEMA } from '../corpus/knowledge-schema.ts';
import { PROFILE_SCHEMA } from '../corpus/profile-schema.ts';
import { EXPORT_SCHEMA, verdictSchema, verdictsSchema } from '../export/json/schema.ts';
import { AXES } from '../languages/axis-labels.ts';
import { CORRECTION_ACTIONS, DISPUTABLE } from '../languages/correction-faults.ts';
import { ROLE_LABELS } from '../languages/labels.ts';
import type { Dossier, Mark, Role } from '../model.ts';
import type { DeepRequired, SameType } from './type-equality.ts';

/**
 * The shape of dossier.json as data, for the published JSON Schema. The types stand in model.ts; the line at the end
 * keeps the two from drifting apart: a noun that changes there and not here is a type error.
 */

const int = z.int().min(0);
const score = z.number().min(0).max(1);
const text = z.string();
const label = z.strictObject({ nl: text, en: text });
const span = z.strictObject({ from: int, to: int });
const range = z.tuple([int, int]);
const place = z.strictObject({ page: int, lines: z.array(range) });
const named = z.strictObject({ id: text, label });
const role = z.enum(Object.keys(ROLE_LABELS) as [Role, ...Role[]]);

const notice = z.strictObject({
  rule: text,
  level: z.enum(['info', 'warning', 'error']),
  document: text.nullable(),
  block: text.nullable(),
  lines: range.nullable(),
  message: text,
});

const remark = z.strictObject({ rule: text, level: z.enum(['warning', 'error']), message: label });
const faultyLine = z.strictObject({ text, remark, path: z.array(z.union([text, int])) });

const sentence = z.strictObject({
  id: text,
  text,
  span,
  place,
  references: z.array(
    z.strictObject({
      kind: text,
      span,
      text,
      target: text.nullable(),
    }),
  ),
});

const block = z.strictObject({
  id: text,
  role,
  part: text,
  section: z.array(text),
  marker: text.nullable(),
  text,
  sentences: z.array(sentence),
  noteRefs: z.array(z.strictObject({ marker: text, at: int, note: text.nullable() })),
  place,
  pieces: z.array(z.tuple([int, int, int, int])),
  cells: z.array(text).optional(),
  paragraph: int.optional(),
});

const document = z.strictObject({
  source: SOURCE_SCHEMA,
  partsLeftOut: z.array(text).optional(),
  blocks: z.array(block),
  edits: z.array(
    z.strictObject({
      kind: z.enum(['join', 'note-mark', 'marker', 'emphasis', 'space', 'character']),
      block: text,
      at: int,
      source: span,
      was: text,
      now: text,
      rule: text,
    }),
  ),
  notices: z.array(notice),
  unread: text.nullable(),
  format: z.enum(['text', 'markdown', 'html', 'xml', 'pdf', 'docx', 'odt']).optional(),
  past: z
    .strictObject({
      limit: z.enum(['bytes', 'file', 'characters', 'lines', 'odd', 'papers', 'headings', 'sentences', 'sentence']),
      found: int,
      lines: z.tuple([int, int]).nullable(),
    })
    .optional(),
  lineStarts: z.array(int).optional(),
  pageStarts: z.array(int).optional(),
  blanks: z.record(text, z.array(int)).optional(),
});

const tag = z.strictObject({
  sentence: text,
  theme: text,
  score,
  evidence: z.array(z.strictObject({ label: text, span })),
  inheritedFrom: text.nullable(),
  neighbours: z.array(text).optional(),
});

const reading = { value: text, span: span.nullable(), rule: text };
const meaning = ['polarity', 'figure', 'date', 'condition', 'exception', 'modality'] as const;
const passage = z.strictObject({
  sentence: text,
  span,
  clause: span.optional(),
  formula: text.nullable(),
  wording: z.strictObject({
    speaker: z.strictObject({ ...reading, home: z.boolean() }).nullable(),
    act: z.strictObject({ ...reading, tense: z.enum(['past', 'present', 'future']) }).nullable(),
    addressee: z.strictObject(reading).nullable(),
    degree: z.strictObject(reading).nullable(),
    scope: z.strictObject(reading).nullable(),
    meaning: z.array(z.strictObject({ ...reading, span, kind: z.enum(meaning) })).optional(),
  }),
});

const end = z.strictObject({ sentence: text, span, clause: span.optional() });
const quote = z.strictObject({ sentence: text, span, text });
const axis = z.enum(AXES as [Mark['axis'], ...Mark['axis'][]]);
const direction = z.enum(['up', 'down', 'same', 'changed', 'unclear']);

const movement = z.strictObject({
  standing: z.enum(['first', 'kept', 'reworded', 'recast', 'returned', 'beside']).nullable(),
  verdicts: verdictsSchema,
  axes: z.partialRecord(axis, verdictSchema),
  carriers: z.array(z.strictObject({ axis, rule: text, old: quote.nullable(), new: quote.nullable() })),
  corrected: z
    .strictObject({
      action: z.enum(CORRECTION_ACTIONS),
      about: z.enum(DISPUTABLE).optional(),
      reason: text,
      was: verdictsSchema,
      withheld: z.literal(true).optional(),
    })
    .optional(),
});

const alignment = z.strictObject({
  id: text,
  a: end,
  b: end,
  group: text,
  strength: z.enum(['sure', 'possible']),
  relation: z.enum(['verbatim', 'reworded', 'paraphrase']),
  score,
  parts: z.record(text, z.number()),
  moved: z.boolean(),
  formula: text.nullable(),
  evidence: z.array(
    z.strictObject({
      kind: z.enum(['word', 'object', 'theme', 'region', 'formula']),
      label: text,
      a: span.nullable(),
      b: span.nullable(),
      weight: z.number(),
    }),
  ),
  movement: movement.optional(),
});

const search = z.strictObject({
  sentences: int,
  terms: z.array(text),
  nearest: z.array(
    z.strictObject({
      sentence: text,
      span,
      score,
      reason: z.enum([
        'other-region',
        'other-object',
        'other-theme',
        'other-addressee',
        'formula',
        'too-far',
        'out-of-scope',
        'note',
        'heading',
        'table',
        'in-other-language',
      ]),
      found: text.nullable(),
    }),
  ),
  refers: z.array(quote).optional(),
  withheld: z
    .enum([
      'other-language',
      'out-of-scope',
      'apart',
      'to-all',
      'other-addressee',
      'other-move',
      'outside-region',
      'in-note',
      'in-heading',
      'in-table',
      'in-other-part',
      'nothing-searched',
      'possibly-here',
      'no-knowledge',
    ])
    .optional(),
  elsewhere: z.literal(true).optional(),
});

const shift = z.strictObject({
  a: end,
  b: end,
  marks: z.array(
    z.strictObject({
      axis,
      direction,
      carriers: z.array(z.strictObject({ old: quote.nullable(), new: quote.nullable() })),
      rule: text,
    }),
  ),
  verdict: verdictsSchema,
});

const strongest = z.strictObject({ document: text, old: quote, new: quote.nullable() });

const station = z.strictObject({
  document: text,
  standing: z.enum(['first', 'kept', 'reworded', 'recast', 'returned', 'silent', 'unread', 'undecided']),
  entries: z.array(
    z.strictObject({
      passage,
      shift: shift.nullable(),
      links: z.array(text),
      movement: movement.optional(),
      strongest: strongest.optional(),
    }),
  ),
  search: search.nullable(),
});

const ends = z.strictObject({
  shift,
  movement: movement.optional(),
  differs: z.array(
    z.strictObject({
      axis,
      chain: direction,
      direct: direction,
      steps: z.array(z.strictObject({ document: text, direction })),
    }),
  ),
});

const thread = z.strictObject({
  id: text,
  theme: text,
  objects: z.array(text),
  label: text,
  lanes: z.array(
    z.strictObject({
      id: text,
      addressee: z.strictObject({
        class: z.enum(['all', 'some', 'one']),
        regions: z.array(text),
        label: label.nullable(),
      }),
      wording: text.optional(),
      stations: z.array(station),
      ends: ends.nullable().optional(),
    }),
  ),
});

const ids = z.array(text);

export const DOSSIER_SCHEMA = z.strictObject({
  format: z.literal(1),
  corpus: z.strictObject({
    id: text,
    title: label,
    focus: z.strictObject({ regions: ids, themes: ids }),
    version: z.string().regex(/^[0-9a-f]{7}$/),
    earlier: z.array(z.string().regex(/^[0-9a-f]{7}$/)).optional(),
  }),
  knowledge: text,
  documents: z.array(document),
  themes: z.array(
    z.strictObject({
      id: text,
      prefLabel: label,
      scopeNote: label,
      proposed: z.strictObject({ terms: z.array(TERM), headings: z.array(TERM) }).optional(),
    }),
  ),
  regions: z.array(z.strictObject({ id: text, prefLabel: label, broader: text.nullable() })),
  tags: z.array(tag),
  paragraphTags: z.array(z.strictObject({ block: text, theme: text, share: score })),
  passages: z.array(passage),
  alignments: z.array(alignment),
  threads: z.array(thread),
  cells: z.array(
    z.strictObject({
      theme: text,
      document: text,
      state: z.enum(['speaks', 'unread', 'out-of-scope', 'undecided', 'elsewhere', 'silent']),
      sentences: ids,
      search: search.nullable(),
      corrected: z.literal(true).optional(),
    }),
  ),
  ledger: z.strictObject({
    administrative: ids,
    formula: ids,
    threaded: ids,
    single: ids,
    'out-of-scope': ids,
  }),
  notices: z.array(notice),
  profile: z
    .strictObject({
      home: label.nullable(),
      speakers: z.array(named.extend({ home: z.boolean() })),
      parts: z.array(named),
      schemes: z.array(named),
      addressees: z.strictObject({ all: label, some: label, one: label }),
    })
    .optional(),
  scoring: z
    .strictObject({
      link: score,
      sure: score,
      ways: z.array(z.strictObject({ bias: z.number(), weights: z.record(text, z.number()) })),
    })
    .optional(),
  corrections: z.array(OVERRIDE_SCHEMA).optional(),
  keptCorrections: z
    .array(
      z.strictObject({
        kind: z.enum(['faulty', 'foreign', 'not-applied', 'repeated']),
        given: z.union([OVERRIDE_SCHEMA, faultyLine]),
        at: int,
        remark,
      }),
    )
    .optional(),
  correctionRemarks: z.array(remark.extend({ correction: int })).optional(),
  excerpt: z.object({ threads: z.array(z.string()) }).optional(),
});

/** Compiles only while the shape and the type say the same, in both directions. */
export const DOSSIER_SCHEMA_AGREES: SameType<
  DeepRequired<z.infer<typeof DOSSIER_SCHEMA>>,
  DeepRequired<Dossier>
> = true;

/** The published schemas by file name, as text with a final line end. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const file = (schema: z.ZodType, title: string): string =>
    `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`;
  return new Map([
    ['dossier.schema.json', file(DOSSIER_SCHEMA, 'Beleidslijn dossier, format 1')],
    ['corpus.schema.json', file(CORPUS_SCHEMA, 'Beleidslijn corpus declaration')],
    ['profile.schema.json', file(PROFILE_SCHEMA, 'Beleidslijn profile of a corpus')],
    ['knowledge.schema.json', file(KNOWLEDGE_FILE_SCHEMA, 'Beleidslijn knowledge, format 1')],
    ['export.schema.json', file(EXPORT_SCHEMA, 'Beleidslijn export, format 1')],
  ]);
}
