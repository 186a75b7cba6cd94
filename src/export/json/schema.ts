import * as z from 'zod';
import { FINDING_KINDS, type FindingKind } from '../../languages/finding-kinds.ts';
import { VERDICTS } from '../../languages/verdict-labels.ts';
import type { Verdict } from '../../model.ts';

/**
 * The published shape of a JSON export, format 1, as data: for somebody who does not know the model of the engine. Words
 * stand in `language`, quotations in that of their paper; ids are those of the dossier; what a paper does not print is null.
 * The JSON Schema is made from it, and the types of shape.ts. Only the command loads it: the page takes the types alone.
 */

const text = z.string();
const id = z.string().min(1);
const count = z.int().min(0);
const language = z.enum(['nl', 'en']);
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .nullable();
const VERDICT_IDS = VERDICTS.map(({ id }) => id);
export const verdictSchema = z.enum(VERDICT_IDS as [Verdict, ...Verdict[]]);
/** The closed list of what can be said of a step. */
export const verdictsSchema = z.array(verdictSchema);

const paper = z
  .strictObject({
    id,
    year: text.describe('Year on the axis, or the id of a paper that prints no date.'),
    genre: text.nullable(),
    title: text,
    issuer: text.nullable(),
    date: day.describe('Of the paper itself (ISO); null when it prints none.'),
    meeting: day.describe('Of the meeting it is about (ISO).'),
    place: text.nullable(),
    reference: text.nullable().describe('As printed; null when the paper prints none.'),
    language: text.describe('Code of the language of the paper, as declared.'),
    file: text.describe('Path in the folder of the corpus.'),
    sha256: text.describe('Of that file.'),
    unread: text.nullable().describe('Why it was not read, or null.'),
    source: text.describe('All of this as a sentence, with what is not stated.'),
  })
  .meta({ id: 'Paper' });

const stretch = z
  .strictObject({ from: count, to: count, text })
  .meta({ id: 'Stretch', description: 'Part of a text, half-open, in UTF-16 units.' });

const quotation = z
  .strictObject({
    paper: id,
    sentence: id,
    text: text.describe('The whole sentence, line ends mended.'),
    heading: text.nullable(),
    paragraph: count.describe('Number under that heading, from 1.'),
    role: text.describe('What the block is that it stands in: paragraph, question, answer, request, table row.'),
    page: count,
    lines: z.array(z.tuple([count, count])).describe('Of the source file, from 1, both ends included.'),
    source: text.describe('Genre, day, reference or that it is not stated, heading, paragraph.'),
  })
  .meta({ id: 'Quotation', description: 'A sentence of a paper and where it stands.' });

const link = z
  .strictObject({
    id,
    score: z.number().min(0).max(1),
    strength: z.enum(['sure', 'possible']),
    relation: z.enum(['verbatim', 'reworded', 'paraphrase']),
    confirmed: z.boolean().describe('True when a person confirmed it; else rules made it.'),
  })
  .meta({ id: 'Link', description: 'That two sentences hold the same position.' });

const refused = z
  .strictObject({ text, place: text, why: text })
  .meta({ id: 'Refused', description: 'A sentence that came near in a search, and why it does not count.' });

const run = z
  .strictObject({ text, marks: z.array(z.enum(['degree', 'del', 'ins', 'stayed', 'context', 'moved', 'tint'])) })
  .meta({ id: 'Run', description: 'Words with what became of them; the runs joined are the wording.' });

const sentence = z.strictObject({ quotation, runs: z.array(run) }).meta({ id: 'Sentence' });
const theme = z.strictObject({ id, name: text });

const head = {
  format: z.literal(1),
  language: language.describe('Of the words; a quotation is in that of its paper.'),
  title: text,
  origin: z.strictObject({
    corpus: z.strictObject({ id, title: text, version: z.string().regex(/^[0-9a-f]{7}$/) }),
    knowledge: text.describe('First digits of the hash of the knowledge the dossier was made with.'),
    place: text.describe('The place in words.'),
    link: text.nullable().describe('The address that shows the same, or null where none is known.'),
    made: text.describe('Who made the links: rules, and how many a person confirmed.'),
  }),
  papers: z.array(paper),
};

const line = z.strictObject({
  ...head,
  what: z.literal('line'),
  line: id,
  theme,
  summary: text,
  stations: z.array(
    z.strictObject({
      paper: id,
      standing: z.enum(['first', 'kept', 'reworded', 'recast', 'returned', 'silent', 'unread', 'undecided']),
      word: text,
      passages: z.array(
        z.strictObject({
          quotation,
          clause: stretch,
          carrying: z.array(stretch).describe('The words that say how far it goes.'),
          far: text,
          including: text.nullable(),
          changes: z.array(text),
          strongest: text
            .nullable()
            .describe('An earlier wording that goes further and is not the one it is held against.'),
          verdicts: verdictsSchema,
          corrected: text.optional().describe('What a person said of it, in words.'),
          who: text,
          how: text,
          whom: text,
          citation: text,
          link: text.nullable(),
          links: z.array(link),
        }),
      ),
      silence: z
        .strictObject({
          word: text,
          searched: count.nullable().describe('Sentences searched; null where nothing was.'),
          nearest: z.array(refused),
          notes: z.array(text),
        })
        .nullable(),
    }),
  ),
});

const table = z.strictObject({
  ...head,
  what: z.literal('table'),
  positions: z.array(
    z.strictObject({
      line: id,
      title: text,
      theme,
      link: text.nullable(),
      cells: z.array(
        z.strictObject({
          paper: id,
          absence: z
            .strictObject({
              state: z.enum(['silent', 'undecided', 'unread', 'out-of-scope']),
              word: text,
              note: text.nullable(),
            })
            .nullable(),
          passages: z.array(
            z.strictObject({
              quotation,
              parts: z.array(text).describe('What a cell shows of it; between two parts words are left out.'),
              only: text.nullable().describe('For whom alone it holds.'),
              change: text.nullable(),
              who: text.nullable(),
              link: text.nullable(),
            }),
          ),
          more: count.describe('Passages that a cell does not show.'),
        }),
      ),
    }),
  ),
});

const tableFigure = z.strictObject({ figure: text, place: text.nullable() });

const comparison = z.strictObject({
  ...head,
  what: z.literal('comparison'),
  older: id,
  newer: id,
  summary: text,
  limited: z.strictObject({ older: text.nullable(), newer: text.nullable() }),
  cells: z
    .array(z.strictObject({ label: text, older: tableFigure, newer: tableFigure }))
    .optional()
    .describe('Cells of tables under the same labels whose figure is another.'),
  rows: z.array(
    z.strictObject({
      kind: z.enum(['same', 'reworded', 'merged', 'split', 'recast', 'dropped', 'new', 'elsewhere']),
      word: text,
      notes: z.array(text),
      older: z.array(sentence),
      newer: z.array(sentence),
      links: z.array(link),
    }),
  ),
});

const passage = z.strictObject({
  ...head,
  what: z.literal('passage'),
  line: id.nullable(),
  older: sentence,
  newer: sentence,
  inline: z
    .array(run)
    .nullable()
    .describe(
      'Both in one text, what lies outside the clauses that match as context of the newer; null where nothing matches.',
    ),
  verdicts: verdictsSchema,
  corrected: text.optional().describe('What a person said of it, in words.'),
  between: text.nullable(),
  axes: z.array(z.strictObject({ name: text, older: text, newer: text, verdict: text })),
  links: z.array(link),
});

const overview = z.strictObject({
  ...head,
  what: z.literal('overview'),
  tagged: text.describe('Who assigned the themes.'),
  themes: z.array(
    z.strictObject({
      id,
      name: text,
      change: text,
      cells: z.array(
        z.strictObject({
          paper: id,
          state: z.enum(['speaks', 'unread', 'out-of-scope', 'undecided', 'elsewhere', 'silent']),
          word: text,
          quotations: z.array(quotation),
          searched: count.nullable(),
          nearest: z.array(refused),
        }),
      ),
    }),
  ),
});

const FINDING_IDS = FINDING_KINDS.map(({ id }) => id);
const quotedWords = z.strictObject({
  ...sentence.shape,
  name: text.describe('What its paper is called: its year, or its day where a year has several.'),
  cut: z.tuple([z.boolean(), z.boolean()]).describe('Whether words of the sentence are left out before and behind.'),
});
const finding = z
  .strictObject({
    id,
    kind: z.enum(FINDING_IDS as [FindingKind, ...FindingKind[]]),
    label: text,
    scope: z
      .enum(['inside', 'outside', 'meeting'])
      .describe('In the focus, outside it, or about the gathering itself.'),
    position: text,
    line: id.nullable().describe('Null for a theme of which no line tells it.'),
    lane: id.nullable(),
    part: z.boolean().describe('True where it holds for a part of the position: one country.'),
    theme: z.strictObject({ id, name: text.nullable() }),
    said: text.describe('What the position did: the second half of the sentence.'),
    sentence: text,
    shared: text.describe('The sentence with words, who, paper and day, to stand alone.'),
    sure: z.boolean(),
    corrected: text.nullable().describe('That a person corrected it, in words.'),
    paper: id.describe('The paper the news is in; of a silence the first that is silent.'),
    older: quotedWords.nullable(),
    newer: quotedWords.nullable(),
    words: z.array(z.strictObject({ old: text.nullable(), new: text.nullable() })).describe('The words that moved.'),
    speaker: z.strictObject({ id: text.nullable(), name: text, home: z.boolean() }),
    who: text,
    notes: z.array(text),
    silent: z.array(z.strictObject({ paper: id, searched: count, text, nearest: z.array(refused) })),
    regions: z.array(z.strictObject({ id, name: text })),
    source: text,
    link: text.nullable(),
  })
  .meta({ id: 'Finding', description: 'Something that changed, fell silent, returned or began.' });

const findings = z.strictObject({
  ...head,
  what: z.literal('findings'),
  about: text,
  order: text.describe('How they are ordered, and what is no finding.'),
  filter: z.strictObject({
    kinds: z.array(z.enum(FINDING_IDS as [FindingKind, ...FindingKind[]])).nullable(),
    theme: id.nullable(),
    paper: id.nullable(),
    speaker: id.nullable(),
    region: id.nullable(),
    corrected: z.boolean(),
  }),
  groups: z.array(
    z.strictObject({
      id: z.enum(['changed', 'fell-silent', 'came-back', 'began', 'outside', 'meeting']),
      heading: text,
      rows: z.array(
        z.strictObject({
          number: count,
          finding,
          also: z.array(finding).describe('What else its position tells, past two rows a position.'),
        }),
      ),
    }),
  ),
});

const draft = z.strictObject({
  ...head,
  what: z.literal('draft'),
  text: text.describe('As pasted.'),
  summary: text,
  leftOut: text,
  findings: z.array(
    z.strictObject({
      id,
      number: count,
      kind: z.enum(['weaker', 'not-repeated', 'first', 'other', 'repeated']),
      heading: text,
      here: stretch.nullable().describe('In the text of the draft.'),
      older: sentence.nullable(),
      verdicts: verdictsSchema,
      moves: z.array(z.strictObject({ axis: text, old: text.nullable(), new: text.nullable() })),
      silent: z.array(id),
      searched: count.nullable(),
      nearest: z.array(refused),
      decision: text.nullable(),
      line: id.nullable(),
      link: text.nullable(),
    }),
  ),
  unplaced: z.array(stretch),
});

export const EXPORT_SCHEMA = z.discriminatedUnion('what', [
  line,
  table,
  comparison,
  passage,
  overview,
  findings,
  draft,
]);
