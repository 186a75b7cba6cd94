import type {
  Alignment,
  Block,
  Cell,
  Document,
  Dossier,
  Entry,
  Passage,
  Reading,
  Sentence,
  Shift,
  Station,
  Verdict,
  Wording,
} from '../../src/model.ts';
import { withMadeMovements } from '../setup/made-movements.ts';
import { SHOWN_PROFILE } from '../setup/profile.ts';
import { madeSource } from '../setup/source.ts';

/**
 * A made dossier about lighthouses on a made coast, for what two papers can do to each other: sentences that stay, are
 * edited, merged, split, moved, dropped or new, a set phrase, a possible link, and a report of two meetings of which only
 * one is about the coast. The line has a narrower lane and a paper that says the position twice.
 */

const place = { page: 1, lines: [[1, 1]] } as const;

function block(document: string, n: number, section: readonly string[], texts: readonly string[]): Block {
  const id = `${document}.b${String(n).padStart(3, '0')}`;
  const text = texts.join(' ');
  let at = 0;
  const sentences = texts.map((one, i): Sentence => {
    const from = text.indexOf(one, at);
    at = from + one.length;
    return { id: `${id}.s${i + 1}`, text: one, span: { from, to: at }, place, references: [] };
  });
  return {
    id,
    role: 'paragraph',
    part: 'verslag',
    section,
    marker: null,
    text,
    sentences,
    noteRefs: [],
    place,
    pieces: [],
  };
}

type Given = readonly (readonly [section: string | null, sentences: readonly string[]])[];

function paper(id: string, day: string, title: string, given: Given): Document {
  return {
    source: madeSource({ id, genre: 'report', title, dates: { document: null, event: day } }),
    blocks: given.map(([section, texts], i) => block(id, i + 1, section === null ? [] : [section], texts)),
    edits: [],
    notices: [],
    unread: null,
  };
}

const MEETING = 'De bijeenkomst over de kust vond plaats in de haven.';
const ELSEWHERE = [
  'De raad sprak over de begroting van het volgende jaar.',
  'De leden namen kennis van de cijfers.',
  'Er waren geen besluiten over de uitgaven.',
  'De voorzitter dankte de leden voor hun werk.',
  'De prijs van vis werd kort genoemd.',
  'De volgende vergadering is in het voorjaar.',
] as const;

const OLD = paper('kust-2011', '2011-05-02', 'VERSLAG VAN DE KUST-TOP VAN 2 MEI 2011', [
  [
    null,
    [
      MEETING,
      'De verklaring van de Kust-top is publiek.',
      'Nederland benadrukte het belang van onderhoud aan de vuurtorens.',
    ],
  ],
  [
    null,
    [
      'De kosten van de lampen werden gedeeld door de oeverstaten.',
      'De lampen worden gedoofd bij mist.',
      'Daarnaast is gesproken over toegang van Vardland tot de vuurtorens.',
    ],
  ],
  [null, ['De boeien blijven liggen waar zij liggen.', 'De misthoorn klinkt elk uur en wordt elk jaar gekeurd.']],
]);

const NEW = paper('kust-2014', '2014-06-10', 'Verslag van de Kust-top en de Najaarsraad', [
  ['Najaarsraad', [ELSEWHERE[0], ELSEWHERE[1], ELSEWHERE[2]]],
  ['Najaarsraad', [ELSEWHERE[3], ELSEWHERE[4], ELSEWHERE[5]]],
  [
    'Kust-top',
    [
      MEETING,
      'De boeien blijven liggen waar zij liggen.',
      'De verklaring van de Kust-top is openbaar.',
      'Het kabinet heeft aangedrongen op volledig onderhoud aan alle vuurtorens, inclusief de lampen.',
    ],
  ],
  [
    'Kust-top',
    [
      'De misthoorn klinkt elk uur.',
      'Keuring van de misthoorn is jaarlijks.',
      'Er komt een school voor lichtwachters.',
    ],
  ],
]);

const LAST = paper('kust-2019', '2019-03-03', 'Verslag van de Kust-top van 3 maart 2019', [
  [null, ['De ministers spraken over verder onderhoud.', 'Nederland vroeg om onderhoud aan de vuurtorens.']],
]);
const SILENT = paper('kust-2016', '2016-03-03', 'Verslag van de Kust-top van 3 maart 2016', [
  [null, ['Over de haven is niet gesproken.']],
]);

const DOCUMENTS = [OLD, NEW, SILENT, LAST] as const;
const SENTENCES = new Map(
  DOCUMENTS.flatMap((document) => document.blocks.flatMap((one) => one.sentences.map((s) => [s.id, s]))),
);

export const sentence = (document: string, block: number, n: number): string =>
  `${document}.b${String(block).padStart(3, '0')}.s${n}`;
const textOf = (id: string): string => SENTENCES.get(id)?.text ?? '';
const end = (id: string) => ({ sentence: id, span: { from: 0, to: textOf(id).length } });

function link(a: string, b: string, more: Partial<Alignment> = {}): Alignment {
  return {
    id: `${a}~${b}`,
    a: end(a),
    b: end(b),
    group: `${a}~${b}`,
    strength: 'sure',
    relation: 'reworded',
    score: 0.6,
    parts: { words: 0.5, objects: 0.7 },
    moved: false,
    formula: null,
    evidence: [{ kind: 'object', label: 'vuurtorens', a: null, b: null, weight: 1.5 }],
    ...more,
  };
}

const O = (block: number, n: number): string => sentence('kust-2011', block, n);
const N = (block: number, n: number): string => sentence('kust-2014', block, n);
const L = (n: number): string => sentence('kust-2019', 1, n);

const LINKS: readonly Alignment[] = [
  link(O(1, 1), N(3, 1), { formula: 'meeting', relation: 'verbatim', score: 1 }),
  link(O(1, 2), N(3, 3), { score: 0.9 }),
  link(O(1, 3), N(3, 4)),
  link(O(2, 3), N(3, 4), { strength: 'sure', relation: 'paraphrase', score: 0.4 }),
  link(O(3, 1), N(3, 2), { relation: 'verbatim', score: 1, moved: true }),
  link(O(3, 2), N(4, 1), { score: 0.7 }),
  link(O(3, 2), N(4, 2), { score: 0.5 }),
  // One possible link to a sentence that would stand alone, one that could only chain rows together.
  link(O(2, 1), N(1, 3), { strength: 'possible', relation: 'paraphrase', score: 0.3 }),
  link(O(1, 3), N(3, 3), { strength: 'possible', relation: 'paraphrase', score: 0.31 }),
  link(N(3, 4), L(2), { relation: 'paraphrase', score: 0.5 }),
  link(N(3, 4), L(1), { relation: 'paraphrase', score: 0.4 }),
];

function reading(id: string, value: string, words: string | null): Reading {
  const from = words === null ? -1 : textOf(id).indexOf(words);
  if (words !== null && from === -1) throw new Error(`${JSON.stringify(words)} does not stand in ${id}`);
  return { value, span: words === null ? null : { from, to: from + words.length }, rule: 'made' };
}

function passage(
  id: string,
  clause: string,
  given: Partial<Record<keyof Wording, readonly [string, string | null]>>,
): Passage {
  const { span } = reading(id, '', clause);
  const of = (axis: keyof Wording): Reading | null => {
    const pair = given[axis];
    return pair === undefined ? null : reading(id, pair[0], pair[1]);
  };
  const speaker = of('speaker');
  const act = of('act');
  const home = speaker !== null && ['nederland', 'kabinet'].includes(speaker.value);
  return {
    sentence: id,
    span: span ?? { from: 0, to: 0 },
    formula: null,
    wording: {
      speaker: speaker && { ...speaker, home },
      act: act && { ...act, tense: 'past' },
      addressee: of('addressee'),
      degree: of('degree'),
      scope: of('scope'),
    },
  };
}

const FIRST = passage(O(1, 3), 'onderhoud aan de vuurtorens', {
  speaker: ['nederland', 'Nederland'],
  act: ['stress', 'benadrukte'],
});
const NARROW = passage(O(2, 3), 'toegang van Vardland tot de vuurtorens', {
  speaker: ['impersonal', null],
  addressee: ['one', 'Vardland'],
});
const FULL = passage(N(3, 4), 'volledig onderhoud aan alle vuurtorens, inclusief de lampen', {
  speaker: ['kabinet', 'Het kabinet'],
  act: ['urge', 'aangedrongen'],
  addressee: ['all', null],
  degree: ['full', 'volledig'],
  scope: ['including:lamp', 'inclusief de lampen'],
});
const OTHERS = passage(L(1), 'verder onderhoud', {
  speaker: ['member-states', 'De ministers'],
  degree: ['stepwise', 'verder'],
});
const BACK = passage(L(2), 'onderhoud aan de vuurtorens', {
  speaker: ['nederland', 'Nederland'],
  act: ['ask', 'vroeg'],
});

const quote = (of: Passage, words: string) => {
  const { span } = reading(of.sentence, '', words);
  return { sentence: of.sentence, span: span ?? { from: 0, to: 0 }, text: words };
};

function shift(a: Passage, b: Passage, verdict: readonly Verdict[], marks: Shift['marks'] = []): Shift {
  return { a: { sentence: a.sentence, span: a.span }, b: { sentence: b.sentence, span: b.span }, marks, verdict };
}

const entry = (of: Passage, change: Shift | null, ...links: string[]): Entry => ({ passage: of, shift: change, links });

const STRONGER = shift(
  FIRST,
  FULL,
  ['stronger', 'broader'],
  [
    { axis: 'degree', direction: 'up', carriers: [{ old: null, new: quote(FULL, 'volledig') }], rule: 'degree' },
    {
      axis: 'scope',
      direction: 'up',
      carriers: [{ old: null, new: quote(FULL, 'inclusief de lampen') }],
      rule: 'scope',
    },
    { axis: 'speaker', direction: 'same', carriers: [], rule: 'speaker' },
  ],
);
const WEAKER = shift(
  FULL,
  BACK,
  ['weaker'],
  [{ axis: 'degree', direction: 'down', carriers: [{ old: quote(FULL, 'volledig'), new: null }], rule: 'degree' }],
);

const SEARCH = { sentences: 1, terms: ['vuurtoren'], nearest: [] } as const;
const quiet = (document: string): Station => ({ document, standing: 'silent', entries: [], search: SEARCH });

const WIDE: readonly Station[] = [
  { document: 'kust-2011', standing: 'first', entries: [entry(FIRST, null)], search: null },
  {
    document: 'kust-2014',
    standing: 'reworded',
    entries: [entry(FULL, STRONGER, `${O(1, 3)}~${N(3, 4)}`, `${O(2, 3)}~${N(3, 4)}`)],
    search: null,
  },
  quiet('kust-2016'),
  {
    document: 'kust-2019',
    standing: 'returned',
    entries: [
      entry(OTHERS, shift(FULL, OTHERS, ['weaker', 'other-speaker']), `${N(3, 4)}~${L(1)}`),
      entry(BACK, WEAKER, `${N(3, 4)}~${L(2)}`),
    ],
    search: null,
  },
];
const SMALL: readonly Station[] = [
  { document: 'kust-2011', standing: 'first', entries: [entry(NARROW, null)], search: null },
  quiet('kust-2014'),
  quiet('kust-2016'),
  quiet('kust-2019'),
];

const cell = (document: string, sentences: readonly string[]): Cell => ({
  theme: 'lights',
  document,
  state: sentences.length > 0 ? 'speaks' : 'silent',
  sentences,
  search: sentences.length > 0 ? null : SEARCH,
});

export const LIGHTHOUSES: Dossier = withMadeMovements({
  format: 1,
  profile: SHOWN_PROFILE,
  corpus: {
    id: 'kust',
    title: { nl: 'De kust', en: 'The coast' },
    focus: { regions: ['kust'], themes: ['lights'] },
    version: 'abcdef1',
  },
  knowledge: 'abcdef012345',
  documents: DOCUMENTS,
  themes: [{ id: 'lights', prefLabel: { nl: 'Vuurtorens', en: 'Lighthouses' }, scopeNote: { nl: '', en: '' } }],
  regions: [{ id: 'kust', prefLabel: { nl: 'Kust', en: 'Coast' }, broader: null }],
  tags: [],
  paragraphTags: [],
  passages: [FIRST, NARROW, FULL, OTHERS, BACK],
  alignments: LINKS,
  threads: [
    {
      id: 'lights.onderhoud',
      theme: 'lights',
      objects: ['onderhoud'],
      label: 'onderhoud aan de vuurtorens',
      lanes: [
        {
          id: 'lights.onderhoud/all',
          addressee: { class: 'all', regions: ['kust'], label: { nl: 'alle oeverstaten', en: 'all coastal states' } },
          stations: WIDE,
        },
        {
          id: 'lights.onderhoud/vardland',
          addressee: { class: 'one', regions: ['vardland'], label: { nl: 'Vardland', en: 'Vardland' } },
          stations: SMALL,
        },
      ],
    },
  ],
  cells: [
    cell('kust-2011', [O(1, 3), O(2, 3)]),
    cell('kust-2014', [N(3, 1), N(3, 2), N(3, 3), N(3, 4), N(4, 1), N(4, 2), N(4, 3)]),
    cell('kust-2016', []),
    cell('kust-2019', [L(1), L(2)]),
  ],
  ledger: { administrative: [], formula: [], threaded: [], single: [], 'out-of-scope': [] },
  notices: [],
});
