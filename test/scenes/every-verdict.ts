import { movementOf, withMovementsOfThread } from '../../src/compare/movement.ts';
import { VERDICT_AXES, VERDICTS } from '../../src/languages/verdict-labels.ts';
import type { Alignment, Document, Dossier, Mark, Passage, Quote, Shift, Station, Verdict } from '../../src/model.ts';
import { SHOWN_PROFILE } from '../setup/profile.ts';
import { madeSource } from '../setup/source.ts';

/**
 * Made dossiers of one line in which every verdict of the closed list happens, in its order, two papers a year: what a teller
 * misses is missed here. The words are made to carry their marks and are no policy of anybody.
 */
export interface MadeSubject {
  readonly id: string;
  readonly language: 'nl' | 'en';
  readonly title: string;
  readonly label: string;
  /** `{}` is where the words that move stand. */
  readonly sentence: string;
  /** What an older and a newer paper say where a verdict has words; null on the side that has none. */
  readonly words: Readonly<Partial<Record<Verdict, readonly [old: string | null, fresh: string | null]>>>;
}

const PLACE = { page: 1, lines: [[1, 1]] } as const;

export const HARBOUR: MadeSubject = {
  id: 'haven',
  language: 'nl',
  title: 'Havens',
  label: 'havengeld',
  sentence: 'Het kabinet vraagt havengeld {} van de schepen.',
  words: {
    reversed: [null, 'niet'],
    weaker: ['volledig', 'stapsgewijs'],
    stronger: ['deels', 'geheel'],
    'other-figure': ['10 euro', '300 euro'],
    'other-date': ['vanaf 2030', 'vanaf 2032'],
    condition: [null, 'mits de sluis open is'],
    exception: ['behalve voor vissers', null],
    narrower: ['inclusief loodsen', null],
    broader: [null, 'inclusief sleepboten'],
  },
};

export const MEALS: MadeSubject = {
  id: 'maaltijd',
  language: 'nl',
  title: 'Scholen',
  label: 'schoolmaaltijden',
  sentence: 'Het kabinet wil schoolmaaltijden {} op elke school.',
  words: {
    reversed: ['geen', null],
    weaker: ['moeten', 'kunnen'],
    stronger: ['enige', 'alle'],
    'other-figure': ['twee op de vijf', 'drie op de vijf'],
    'other-date': ['tot 1 mei', 'tot 1 juni'],
    condition: ['als er geld is', null],
    exception: [null, 'met uitzondering van de bovenbouw'],
    narrower: ['ook fruit', null],
    broader: [null, 'ook melk'],
  },
};

export const RATES: MadeSubject = {
  id: 'rates',
  language: 'en',
  title: 'Rates',
  label: 'interest rates',
  sentence: 'The committee expects interest rates {} this year.',
  words: {
    reversed: [null, 'not'],
    weaker: ['must', 'may'],
    stronger: ['some', 'solid'],
    'other-figure': ['4-1/2 to 4-3/4 percent', '4-1/4 to 4-1/2 percent'],
    'other-date': ['by June', 'by September'],
    condition: [null, 'provided inflation falls'],
    exception: [null, 'except for banks'],
    narrower: ['including notes', null],
    broader: [null, 'including bills'],
  },
};

/** The dossier of a subject: the first paper opens the line, every paper after it does what one verdict says. */
export function everyVerdict(subject: MadeSubject): Dossier {
  const verdicts = VERDICTS.map(({ id }) => id);
  const papers = [null, ...verdicts].map((verdict, at) => {
    const next = verdicts[at];
    const words = [verdict && subject.words[verdict]?.[1], next && subject.words[next]?.[0]].filter(Boolean).join(' ');
    return paperOf(subject, at, subject.sentence.replace('{}', words).replace(/ {2,}/g, ' '));
  });
  const passages = papers.map((document, at): Passage => passageOf(document, subject, verdicts[at - 1] ?? null));
  const theme = subject.id;
  const stations = papers.map((document, at): Station => {
    const [passage, before, verdict] = [passages[at], passages[at - 1], verdicts[at - 1]];
    if (passage === undefined) throw new Error('a passage a paper');
    const shift =
      before === undefined || verdict === undefined ? null : shiftOf(subject, verdict, before, passage, papers);
    const links = before === undefined ? [] : [`${before.sentence}~${passage.sentence}`];
    return {
      document: document.source.id,
      standing: at === 0 ? 'first' : 'reworded',
      entries: [{ passage, shift, links }],
      search: null,
    };
  });
  const made: Dossier = {
    format: 1,
    profile: SHOWN_PROFILE,
    corpus: {
      id: subject.id,
      title: { nl: subject.title, en: subject.title },
      focus: { regions: [], themes: [theme] },
      version: 'abcdef2',
    },
    knowledge: 'abcdef012345',
    documents: papers,
    themes: [{ id: theme, prefLabel: { nl: subject.title, en: subject.title }, scopeNote: { nl: '', en: '' } }],
    regions: [],
    tags: [],
    paragraphTags: [],
    passages,
    alignments: passages.slice(1).flatMap((passage, at) => linkOf(passages[at], passage)),
    threads: [
      {
        id: `${theme}.${theme}`,
        theme,
        objects: [theme],
        label: subject.label,
        lanes: [{ id: `${theme}.${theme}/all`, addressee: { class: 'all', regions: [], label: null }, stations }],
      },
    ],
    cells: papers.map(({ source }, at) => ({
      theme,
      document: source.id,
      state: 'speaks',
      sentences: [passages[at]?.sentence ?? ''],
      search: null,
    })),
    ledger: { administrative: [], formula: [], threaded: [], single: [], 'out-of-scope': [] },
    notices: [],
  };
  // What is made to have happened is told, not what the words would be read to say.
  const steps = new Map(
    stations.flatMap(({ entries }) => entries.map(({ links, shift }) => [links[0], shift] as const)),
  );
  const ofLink = (link: Alignment): Alignment => ({
    ...link,
    movement: movementOf(steps.get(link.id) ?? null, null, null, null),
  });
  return { ...made, threads: made.threads.map(withMovementsOfThread), alignments: made.alignments.map(ofLink) };
}

function paperOf({ id, language }: MadeSubject, at: number, text: string): Document {
  const document = `${id}-${String(at).padStart(2, '0')}`;
  const day = `${2010 + Math.floor(at / 2)}-${at % 2 === 0 ? '03' : '09'}-02`;
  return {
    source: madeSource({
      id: document,
      genre: 'report',
      title: document,
      dates: { document: day, event: null },
      language,
    }),
    blocks: [
      {
        id: `${document}.b001`,
        role: 'paragraph',
        part: 'verslag',
        section: [],
        marker: null,
        text,
        sentences: [
          { id: `${document}.b001.s1`, text, span: { from: 0, to: text.length }, place: PLACE, references: [] },
        ],
        noteRefs: [],
        place: PLACE,
        pieces: [],
      },
    ],
    edits: [],
    notices: [],
    unread: null,
  };
}

const textOf = ({ blocks }: Document): string => blocks[0]?.text ?? '';

function passageOf(document: Document, { sentence }: MadeSubject, verdict: Verdict | null): Passage {
  const opening = sentence.slice(0, sentence.indexOf(' ', 4));
  const home = verdict !== 'other-speaker';
  return {
    sentence: `${document.source.id}.b001.s1`,
    span: { from: 0, to: textOf(document).length },
    formula: null,
    wording: {
      speaker: { value: home ? 'kabinet' : 'member-states', span: { from: 0, to: opening.length }, rule: 'made', home },
      act: null,
      addressee: null,
      degree: null,
      scope: null,
    },
  };
}

function shiftOf(
  { words }: MadeSubject,
  verdict: Verdict,
  older: Passage,
  newer: Passage,
  papers: readonly Document[],
): Shift {
  const [old = null, fresh = null] = words[verdict] ?? [];
  const [axis, direction] = (Object.entries(VERDICT_AXES[verdict])[0] ?? []) as [Mark['axis']?, Mark['direction']?];
  const quote = ({ sentence }: Passage, said: string | null): Quote | null => {
    const text = textOf(papers.find(({ source }) => sentence.startsWith(`${source.id}.`)) as Document);
    const from = said === null ? -1 : text.indexOf(said);
    if (said !== null && from === -1) throw new Error(`${JSON.stringify(said)} does not stand in ${sentence}`);
    return said === null ? null : { sentence, span: { from, to: from + said.length }, text: said };
  };
  const carriers = old === null && fresh === null ? [] : [{ old: quote(older, old), new: quote(newer, fresh) }];
  return {
    a: { sentence: older.sentence, span: older.span },
    b: { sentence: newer.sentence, span: newer.span },
    marks:
      axis === undefined || direction === undefined ? [] : [{ axis, direction, carriers, rule: `made:${verdict}` }],
    verdict: [verdict],
  };
}

function linkOf(a: Passage | undefined, b: Passage): Alignment[] {
  if (a === undefined) return [];
  const id = `${a.sentence}~${b.sentence}`;
  return [
    {
      id,
      a: { sentence: a.sentence, span: a.span },
      b: { sentence: b.sentence, span: b.span },
      group: id,
      strength: 'sure',
      relation: 'reworded',
      score: 0.7,
      parts: { words: 0.7 },
      moved: false,
      formula: null,
      evidence: [],
    },
  ];
}
