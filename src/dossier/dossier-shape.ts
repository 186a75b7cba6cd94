/**
 * The shape of dossier.json as the page asks it, before anything of it is drawn: half a line from a file of another kind says
 * what nobody wrote. The published schema says the same and more (`src/node/dossier-schema.ts`); a test holds them together.
 */
import { AXES } from '../languages/axis-labels.ts';
import { CORRECTION_ACTIONS, DISPUTABLE } from '../languages/correction-faults.ts';
import {
  GENRE_LABELS,
  REJECTION_LABELS,
  ROLE_LABELS,
  STANDING_LABELS,
  VERDICT_LABELS,
  WITHHELD_LABELS,
} from '../languages/labels.ts';
import type { Dossier } from '../model.ts';
import { UNTHEMED } from '../text/unthemed.ts';
import {
  byKey,
  count,
  flag,
  idOf,
  list,
  number,
  object,
  oneOf,
  optional,
  orNull,
  type ShapeFault,
  type ShapeTest,
  text,
} from './shape.ts';

const label = object({ nl: text, en: text });
const named = object({ id: text, label });
const texts = list(text);
const counts = list(count);
const span = object({ from: count, to: count });
const range = list(count, 2);
const place = object({ page: count, lines: list(range) });
const texted = object({ kind: text, span, text, target: orNull(text) });

const term = object({
  label: text,
  source: text,
  foundIn: texts,
  note: optional(text),
  language: optional(text),
  weak: optional(flag),
});

const notice = object({
  rule: text,
  level: oneOf(['info', 'warning', 'error']),
  document: orNull(text),
  block: orNull(text),
  lines: orNull(range),
  message: text,
});

const document = object({
  source: object({
    id: text,
    genre: orNull(oneOf(Object.keys(GENRE_LABELS))),
    title: text,
    issuer: orNull(text),
    dates: object({ document: orNull(text), event: orNull(text) }),
    place: orNull(text),
    reference: orNull(text),
    language: text,
    file: text,
    sha256: text,
    parts: orNull(texts),
    revisions: optional(text),
    earlier: optional(list(object({ file: text, sha256: text }))),
    url: optional(text),
    proposed: optional(
      byKey(list(object({ value: text, from: text, words: text, page: orNull(count), line: orNull(count) }))),
    ),
  }),
  partsLeftOut: optional(texts),
  blocks: list(
    object({
      id: text,
      role: oneOf(Object.keys(ROLE_LABELS)),
      part: text,
      section: texts,
      marker: orNull(text),
      text,
      sentences: list(object({ id: text, text, span, place, references: list(texted) })),
      noteRefs: list(object({ marker: text, at: count, note: orNull(text) })),
      place,
      pieces: list(list(count, 4)),
      cells: optional(texts),
      paragraph: optional(count),
    }),
  ),
  edits: list(object({ kind: text, block: text, at: count, source: span, was: text, now: text, rule: text })),
  notices: list(notice),
  unread: orNull(text),
  format: optional(text),
  past: optional(object({ limit: text, found: count, lines: orNull(range) })),
  lineStarts: optional(counts),
  pageStarts: optional(counts),
  blanks: optional(byKey(counts)),
});

/** What stands beside the papers and points at nothing in them. */
const frame = object({
  format: oneOf([1]),
  corpus: object({
    id: text,
    title: label,
    focus: object({ regions: texts, themes: texts }),
    version: text,
    earlier: optional(texts),
  }),
  knowledge: text,
  documents: list(document),
  themes: list(
    object({
      id: text,
      prefLabel: label,
      scopeNote: label,
      proposed: optional(object({ terms: list(term), headings: list(term) })),
    }),
  ),
  regions: list(object({ id: text, prefLabel: label, broader: orNull(text) })),
  notices: list(notice),
  profile: optional(
    object({
      home: orNull(label),
      speakers: list(object({ id: text, label, home: flag })),
      parts: list(named),
      schemes: list(named),
      addressees: object({ all: label, some: label, one: label }),
    }),
  ),
  scoring: optional(
    object({
      link: number,
      sure: number,
      ways: list(object({ bias: number, weights: byKey(number) })),
    }),
  ),
  excerpt: optional(object({ threads: texts })),
});

const reading = { value: text, span: orNull(span), rule: text };
const wording = object({
  speaker: orNull(object({ ...reading, home: flag })),
  act: orNull(object({ ...reading, tense: oneOf(['past', 'present', 'future']) })),
  addressee: orNull(object(reading)),
  degree: orNull(object(reading)),
  scope: orNull(object(reading)),
  meaning: optional(
    list(
      object({
        ...reading,
        span,
        kind: oneOf(['polarity', 'figure', 'date', 'condition', 'exception', 'modality']),
      }),
    ),
  ),
});
const axis = oneOf(AXES);
const direction = oneOf(['up', 'down', 'same', 'changed', 'unclear']);
const verdicts = list(oneOf(Object.keys(VERDICT_LABELS)));
const anchor = object({ document: text, quote: text, prefix: optional(text), suffix: optional(text) });
const correction = object({
  action: oneOf(CORRECTION_ACTIONS),
  about: optional(oneOf(DISPUTABLE)),
  a: anchor,
  b: orNull(anchor),
  to: orNull(texts),
  reason: text,
  date: text,
  name: orNull(text),
});
const remark = { rule: text, level: text, message: label };

/** What points at the papers of this dossier; they are of their shape by now. */
function pointing(dossier: Dossier): ShapeTest {
  const blocks = dossier.documents.flatMap((one) => one.blocks);
  // Of a part of a dossier what it points at may be left out.
  const ids = (of: Iterable<string>, nl: string, en: string) =>
    dossier.excerpt === undefined ? idOf(new Set(of), nl, en) : text;
  const sentences = blocks.flatMap((block) => block.sentences.map(({ id }) => id));
  const sentence = ids(sentences, 'een zin', 'a sentence');
  // A heading carries themes and answers a search as a sentence does.
  const spot = ids([...sentences, ...blocks.map(({ id }) => id)], 'een zin of alinea', 'a sentence or paragraph');
  const block = ids(
    blocks.map(({ id }) => id),
    'een alinea',
    'a paragraph',
  );
  const paper = ids(
    dossier.documents.map(({ source }) => source.id),
    'een document',
    'a paper',
  );
  const theme = ids(
    dossier.themes.map(({ id }) => id),
    'een thema',
    'a theme',
  );
  const themeOfLine = ids([...dossier.themes.map(({ id }) => id), UNTHEMED], 'een thema', 'a theme');
  const end = object({ sentence, span, clause: optional(span) });
  const quote = object({ sentence: spot, span, text });
  const passage = object({ sentence, span, clause: optional(span), formula: orNull(text), wording });
  const carrier = { old: orNull(quote), new: orNull(quote) };
  const movement = object({
    standing: orNull(oneOf(['first', 'kept', 'reworded', 'recast', 'returned', 'beside'])),
    verdicts,
    axes: byKey(oneOf(Object.keys(VERDICT_LABELS))),
    carriers: list(object({ axis, rule: text, ...carrier })),
    corrected: optional(object({ action: text, reason: text, was: verdicts })),
  });
  const shift = object({
    a: end,
    b: end,
    marks: list(object({ axis, direction, carriers: list(object(carrier)), rule: text })),
    verdict: verdicts,
  });
  const search = object({
    sentences: count,
    terms: texts,
    nearest: list(
      object({
        sentence: spot,
        span,
        score: number,
        reason: oneOf(Object.keys(REJECTION_LABELS)),
        found: orNull(text),
      }),
    ),
    refers: optional(list(quote)),
    withheld: optional(oneOf(Object.keys(WITHHELD_LABELS))),
  });
  const strongest = object({ document: paper, old: quote, new: orNull(quote) });
  const alignment = object({
    id: text,
    a: end,
    b: end,
    group: text,
    strength: oneOf(['sure', 'possible']),
    relation: oneOf(['verbatim', 'reworded', 'paraphrase']),
    score: number,
    parts: byKey(number),
    moved: flag,
    formula: orNull(text),
    evidence: list(
      object({
        kind: oneOf(['word', 'object', 'theme', 'region', 'formula']),
        label: text,
        a: orNull(span),
        b: orNull(span),
        weight: number,
      }),
    ),
    movement: optional(movement),
  });
  let links: ShapeTest | null = null;
  // Asked when the links are of their shape as well.
  const link: ShapeTest = (value) => {
    links ??= ids(
      dossier.alignments.map(({ id }) => id),
      'een koppeling',
      'a link',
    );
    return links(value);
  };
  const thread = object({
    id: text,
    theme: themeOfLine,
    objects: texts,
    label: text,
    lanes: list(
      object({
        id: text,
        addressee: object({ class: oneOf(['all', 'some', 'one']), regions: texts, label: orNull(label) }),
        wording: optional(text),
        stations: list(
          object({
            document: paper,
            standing: oneOf(Object.keys(STANDING_LABELS)),
            entries: list(
              object({
                passage,
                shift: orNull(shift),
                links: list(link),
                movement: optional(movement),
                strongest: optional(strongest),
              }),
            ),
            search: orNull(search),
          }),
        ),
        ends: optional(
          orNull(
            object({
              shift,
              movement: optional(movement),
              differs: list(
                object({
                  axis,
                  chain: direction,
                  direct: direction,
                  steps: list(object({ document: paper, direction })),
                }),
              ),
            }),
          ),
        ),
      }),
    ),
  });
  return object({
    tags: list(
      object({
        sentence,
        theme,
        score: number,
        evidence: list(object({ label: text, span })),
        inheritedFrom: orNull(spot),
        neighbours: optional(list(sentence)),
      }),
    ),
    paragraphTags: list(object({ block, theme, share: number })),
    passages: list(passage),
    alignments: list(alignment),
    threads: list(thread),
    cells: list(
      object({
        theme,
        document: paper,
        state: oneOf(['speaks', 'unread', 'out-of-scope', 'undecided', 'elsewhere', 'silent']),
        sentences: list(sentence),
        search: orNull(search),
      }),
    ),
    ledger: object({
      administrative: list(sentence),
      formula: list(sentence),
      threaded: list(sentence),
      single: list(sentence),
      'out-of-scope': list(sentence),
    }),
    corrections: optional(list(correction)),
    keptCorrections: optional(list(object({ kind: text, given: object({}), at: count, remark: object(remark) }))),
    correctionRemarks: optional(list(object({ ...remark, correction: count }))),
  });
}

/** What makes data no dossier of this format, the first thing of it; null for a dossier. */
export function dossierFault(data: unknown): ShapeFault | null {
  return frame(data) ?? pointing(data as Dossier)(data);
}
