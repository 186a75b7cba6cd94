import type {
  Alignment,
  Block,
  Cell,
  Document,
  Dossier,
  Entry,
  Genre,
  Passage,
  Reference,
  Shift,
  Source,
  Span,
  Station,
  Wording,
} from '../../src/model.ts';
import { withMadeMovements } from '../setup/made-movements.ts';
import { SHOWN_PROFILE } from '../setup/profile.ts';

/**
 * A made dossier about something else altogether (fishing rights around made-up islands), small enough to check by
 * hand: two papers in one week, a gap of more than four years, a silence, a word that stands elsewhere, a returned
 * position in another degree, and a paper that could not be read.
 */

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'lerwik-2014': [
    'De oeverstaten verwelkomen een geleidelijke openstelling van de visgronden van de Noordereilanden.',
    'De haven van Lerwik is een knooppunt.',
  ],
  'kamer-2014': ['Nederland heeft aangedrongen op volledige openstelling van de visgronden.'],
  'stavang-2019': ['De haven ligt aan zee, maar over de visgronden van Groenland is elders gesproken.'],
  'agenda-2020': ['Het kabinet zal verdere openstelling van de visgronden vragen.', 'De haven wordt vergroot.'],
};

/** What a made dossier may be dressed in: texts of its own, and what is done to the words of its declaration. */
export interface Dress {
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly dress: <T extends string | null>(words: T) => T | string;
  readonly referencesIn: (text: string) => readonly Reference[];
}

/** The made dossier with other texts; the words its passages are made of must stand in them. */
export function islandsOf({ texts, dress, referencesIn }: Dress): Dossier {
  const span = (text: string, words: string): Span => {
    const from = text.indexOf(words);
    if (from === -1) throw new Error(`${JSON.stringify(words)} does not stand in ${JSON.stringify(text)}`);
    return { from, to: from + words.length };
  };

  function document(id: string, genre: Genre, dates: Source['dates'], unread: string | null = null): Document {
    const place = { page: 1, lines: [[1, 1]] } as const;
    const blocks = (texts[id] ?? []).map((text, i): Block => {
      const block = `${id}.b00${i + 1}`;
      return {
        id: block,
        role: 'paragraph',
        part: 'verslag',
        section: [dress(i === 0 ? 'Visserij' : 'Havens')],
        marker: null,
        text,
        sentences: [
          { id: `${block}.s1`, text, span: { from: 0, to: text.length }, place, references: referencesIn(text) },
        ],
        noteRefs: [],
        place,
        pieces: [],
      };
    });
    return {
      source: {
        id,
        genre,
        title: dress(`Stuk ${id}`),
        issuer: dress(null),
        dates,
        place: dress('Lerwik'),
        reference: id === 'agenda-2020' ? dress('EIL-7') : null,
        language: 'nl',
        file: '',
        sha256: '',
        parts: null,
      },
      blocks: unread === null ? blocks : [],
      edits: [],
      notices: [],
      unread,
    };
  }

  const wording = (
    text: string,
    by: { who: string; home: boolean; act: string; degree: [string, string] },
  ): Wording => ({
    speaker: { value: by.home ? 'nederland' : 'others', span: span(text, by.who), rule: 'subject', home: by.home },
    act: { value: 'ask', span: span(text, by.act), rule: 'verb', tense: 'past' },
    addressee: null,
    degree: { value: by.degree[0], span: span(text, by.degree[1]), rule: 'degree' },
    scope: null,
  });

  const sentence = (document: string, n = 1): string => `${document}.b00${n}.s1`;
  const text = (document: string): string => texts[document]?.[0] ?? '';

  const PASSAGES: readonly Passage[] = (
    [
      [
        'lerwik-2014',
        'geleidelijke openstelling van de visgronden',
        { who: 'De oeverstaten', home: false, act: 'verwelkomen', degree: ['stepwise', 'geleidelijke'] },
      ],
      [
        'kamer-2014',
        'volledige openstelling van de visgronden',
        { who: 'Nederland', home: true, act: 'aangedrongen', degree: ['full', 'volledige'] },
      ],
      [
        'agenda-2020',
        'verdere openstelling van de visgronden',
        { who: 'Het kabinet', home: true, act: 'vragen', degree: ['stepwise', 'verdere'] },
      ],
    ] as const
  ).map(([id, words, by]) => ({
    sentence: sentence(id),
    span: span(text(id), words),
    formula: null,
    wording: wording(text(id), { ...by, degree: [by.degree[0], by.degree[1]] }),
  }));

  const [LERWIK, KAMER, AGENDA] = PASSAGES as [Passage, Passage, Passage];

  function shift(a: Passage, b: Passage, direction: 'up' | 'down'): Shift {
    const quote = (passage: Passage) => {
      const at = passage.wording.degree?.span ?? { from: 0, to: 0 };
      const said = text(passage.sentence.split('.')[0] ?? '');
      return { sentence: passage.sentence, span: at, text: said.slice(at.from, at.to) };
    };
    return {
      a: { sentence: a.sentence, span: a.span },
      b: { sentence: b.sentence, span: b.span },
      marks: [{ axis: 'degree', direction, carriers: [{ old: quote(a), new: quote(b) }], rule: 'degree-scale' }],
      verdict: [direction === 'up' ? 'stronger' : 'weaker'],
    };
  }

  const link = (a: Passage, b: Passage): Alignment => ({
    id: `${a.sentence}~${b.sentence}`,
    a: { sentence: a.sentence, span: a.span },
    b: { sentence: b.sentence, span: b.span },
    group: `${a.sentence}~${b.sentence}`,
    strength: 'sure',
    relation: 'reworded',
    score: 0.6,
    parts: { words: 0.6 },
    moved: false,
    formula: null,
    evidence: [{ kind: 'word', label: 'openstelling', a: null, b: null, weight: 1 }],
  });

  const entry = (passage: Passage, change: Shift | null, ...links: Alignment[]): Entry => ({
    passage,
    shift: change,
    links: links.map(({ id }) => id),
  });

  const LINKS = [link(LERWIK, KAMER), link(KAMER, AGENDA), link(LERWIK, AGENDA)] as const;
  const SEARCH = {
    sentences: 1,
    terms: ['visgronden'],
    nearest: [
      {
        sentence: sentence('stavang-2019'),
        span: span(text('stavang-2019'), 'visgronden van Groenland'),
        score: 0.3,
        reason: 'other-region',
        found: 'Groenland',
      },
    ],
  } as const;

  const STATIONS: readonly Station[] = [
    { document: 'lerwik-2014', standing: 'first', entries: [entry(LERWIK, null)], search: null },
    {
      document: 'kamer-2014',
      standing: 'reworded',
      entries: [entry(KAMER, shift(LERWIK, KAMER, 'up'), LINKS[0])],
      search: null,
    },
    { document: 'stavang-2019', standing: 'silent', entries: [], search: SEARCH },
    {
      document: 'agenda-2020',
      standing: 'returned',
      entries: [entry(AGENDA, shift(KAMER, AGENDA, 'down'), LINKS[1])],
      search: null,
    },
    { document: 'verslag-2020', standing: 'unread', entries: [], search: null },
  ];

  const CELLS: readonly Cell[] = [
    { theme: 'fish', document: 'lerwik-2014', state: 'speaks', sentences: [sentence('lerwik-2014')], search: null },
    { theme: 'fish', document: 'kamer-2014', state: 'speaks', sentences: [sentence('kamer-2014')], search: null },
    {
      theme: 'fish',
      document: 'stavang-2019',
      state: 'elsewhere',
      sentences: [sentence('stavang-2019')],
      search: SEARCH,
    },
    { theme: 'fish', document: 'agenda-2020', state: 'speaks', sentences: [sentence('agenda-2020')], search: null },
    { theme: 'fish', document: 'verslag-2020', state: 'unread', sentences: [], search: null },
    { theme: 'ports', document: 'lerwik-2014', state: 'speaks', sentences: [sentence('lerwik-2014', 2)], search: null },
    {
      theme: 'ports',
      document: 'kamer-2014',
      state: 'silent',
      sentences: [],
      search: { sentences: 1, terms: ['haven'], nearest: [] },
    },
    {
      theme: 'ports',
      document: 'stavang-2019',
      state: 'undecided',
      sentences: [],
      search: { sentences: 1, terms: ['haven'], nearest: [] },
    },
    { theme: 'ports', document: 'agenda-2020', state: 'speaks', sentences: [sentence('agenda-2020', 2)], search: null },
    { theme: 'ports', document: 'verslag-2020', state: 'unread', sentences: [], search: null },
  ];

  const label = (nl: string, en: string) => ({ nl: dress(nl), en: dress(en) });

  return withMadeMovements({
    format: 1,
    profile: SHOWN_PROFILE,
    corpus: {
      id: 'noordereilanden',
      title: label('Noordereilanden', 'Northern Islands'),
      focus: { regions: ['ne'], themes: ['fish', 'ports'] },
      version: 'abc1234',
    },
    knowledge: '0123456789ab',
    documents: [
      document('lerwik-2014', 'declaration', { document: '2014-03-03', event: '2014-03-03' }),
      document('kamer-2014', 'report', { document: null, event: '2014-03-07' }),
      document('stavang-2019', 'report', { document: '2019-01-20', event: null }),
      document('agenda-2020', 'agenda', { document: '2020-02-01', event: '2020-02-11' }),
      document('verslag-2020', 'report', { document: '2020-03-01', event: null }, 'The file is empty.'),
    ],
    themes: [
      { id: 'fish', prefLabel: label('Visgronden', 'Fishing grounds'), scopeNote: label('', '') },
      { id: 'ports', prefLabel: label('Havens', 'Ports'), scopeNote: label('', '') },
    ],
    regions: [{ id: 'ne', prefLabel: label('Noordereilanden', 'Northern Islands'), broader: null }],
    tags: [],
    paragraphTags: [],
    passages: PASSAGES,
    alignments: LINKS,
    threads: [
      {
        id: 'fish.visgronden',
        theme: 'fish',
        objects: ['visgronden'],
        label: dress('openstelling van de visgronden'),
        lanes: [
          {
            id: 'fish.visgronden/all',
            addressee: { class: 'all', regions: ['ne'], label: label('alle eilanden', 'all islands') },
            stations: STATIONS,
          },
        ],
      },
    ],
    cells: CELLS,
    ledger: {
      administrative: [],
      formula: [],
      threaded: PASSAGES.map((passage) => passage.sentence),
      single: [sentence('lerwik-2014', 2), sentence('agenda-2020', 2)],
      'out-of-scope': [sentence('stavang-2019')],
    },
    notices: [],
  });
}

export { TEXTS as ISLAND_TEXTS };

export const ISLANDS: Dossier = islandsOf({ texts: TEXTS, dress: (words) => words, referencesIn: () => [] });
