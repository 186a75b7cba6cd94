import { withMovements } from '../../src/dossier/recomputed-movements.ts';
import type {
  Alignment,
  Block,
  Cell,
  Document,
  Dossier,
  Entry,
  Genre,
  Passage,
  Sentence,
  Shift,
  Station,
  Thread,
} from '../../src/model.ts';
import { SHOWN_PROFILE } from '../setup/profile.ts';
import { madeSource } from '../setup/source.ts';

/**
 * SYNTHETIC: a dossier of any number of papers, made by a seeded generator, to see and to time the page at a size no real
 * corpus here has. No sentence of it was ever written by an office; texts are short, so that 2,000 papers stay one download.
 */

/** Numbers of 0..1 from a seed (mulberry32): the same on every machine, and no Math.random. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const THEMES = [
  'visserij',
  'havens',
  'douane',
  'veren',
  'kabels',
  'zeewering',
  'loodswezen',
  'natuur',
  'onderzoek',
  'redding',
  'toerisme',
  'grenzen',
] as const;
const GENRES: readonly Genre[] = ['report', 'report', 'agenda', 'letter', 'declaration'];
const DEGREES = [
  ['stepwise', 'verdere'],
  ['full', 'volledige'],
  ['stepwise', 'geleidelijke'],
] as const;
/** Days between the first and the last paper: twenty years, as the largest real collection that was looked at. */
const DAYS = 7300;
const PLACE = { page: 1, lines: [[1, 1]] } as const;

interface Said {
  readonly sentence: Sentence;
  readonly theme: number;
  readonly passage: Passage;
}

function isoDay(day: number): string {
  return new Date(Date.UTC(2006, 0, 9 + day)).toISOString().slice(0, 10);
}

/** In which stretch of the years a theme is spoken of at all: so that there are courses, and long silences. */
function loudness(theme: number, at: number): number {
  const wave = Math.sin((at * 2.1 + theme * 0.37) * Math.PI);
  const on = at > theme * 0.06 - 0.08 && at < 1.25 - theme * 0.055;
  return on ? Math.max(0, 0.35 + 0.6 * wave) : 0;
}

/** The same `papers` and `seed` give the same dossier, byte for byte. */
export function synthetic(papers: number, seed = 1): Dossier {
  const next = numbers(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const documents: Document[] = [];
  const said: Said[][] = [];
  for (let n = 0; n < papers; n++) {
    const id = `synth-${String(n + 1).padStart(4, '0')}`;
    const at = papers < 2 ? 0 : n / (papers - 1);
    const day = isoDay(Math.floor(at * DAYS + next() * 4));
    const genre = pick(GENRES);
    const here: Said[] = [];
    let text = '';
    THEMES.forEach((theme, t) => {
      const loud = loudness(t, at);
      const count = next() < loud ? 1 + Math.floor(next() * next() * 5 * loud) : 0;
      for (let i = 0; i < count; i++) {
        const home = next() < 0.6;
        const [degree, word] = pick(DEGREES);
        const who = home ? 'Nederland' : 'De Raad';
        const line = `${who} vraagt om ${word} aansluiting bij de ${theme}${next() < 0.4 ? ' van alle eilanden en hun havens' : ''}.`;
        const from = text.length;
        text += `${line} `;
        const sentence: Sentence = {
          id: `${id}.b001.s${here.length + 1}`,
          text: line,
          span: { from, to: from + line.length },
          place: PLACE,
          references: [],
        };
        const asks = { from: who.length + 1, to: who.length + 7 };
        const at = line.indexOf(word);
        here.push({
          sentence,
          theme: t,
          passage: {
            sentence: sentence.id,
            span: { from: at, to: line.length - 1 },
            formula: null,
            wording: {
              speaker: {
                value: home ? 'nederland' : 'council',
                span: { from: 0, to: who.length },
                rule: 'subject',
                home,
              },
              act: { value: 'ask', span: asks, rule: 'verb', tense: 'present' },
              addressee: null,
              degree: { value: degree, span: { from: at, to: at + word.length }, rule: 'degree' },
              scope: null,
            },
          },
        });
      }
    });
    const block: Block = {
      id: `${id}.b001`,
      role: 'paragraph',
      part: 'verslag',
      section: ['Synthetisch'],
      marker: null,
      text: text.trimEnd(),
      sentences: here.map(({ sentence }) => sentence),
      noteRefs: [],
      place: PLACE,
      pieces: [],
    };
    documents.push({
      source: madeSource({ id, genre, title: `Synthetisch stuk ${n + 1}`, dates: { document: day, event: null } }),
      blocks: here.length === 0 ? [] : [block],
      edits: [],
      notices: [],
      unread: null,
    });
    said.push(here);
  }
  const cells = THEMES.flatMap((theme, t) =>
    documents.map((document, n): Cell => {
      const sentences = (said[n] ?? []).filter((one) => one.theme === t).map(({ sentence }) => sentence.id);
      const search = { sentences: said[n]?.length ?? 0, terms: [theme], nearest: [] };
      const about = { theme, document: document.source.id, sentences };
      return sentences.length > 0 ? { ...about, state: 'speaks', search: null } : { ...about, state: 'silent', search };
    }),
  );
  const alignments: Alignment[] = [];
  const threads = THEMES.map((theme, t) => threadOf(theme, t, documents, said, alignments));
  const all = said.flat().map(({ sentence }) => sentence.id);
  const threaded = new Set(
    threads.flatMap((thread) =>
      thread.lanes.flatMap((lane) => lane.stations.flatMap((one) => one.entries.map((e) => e.passage.sentence))),
    ),
  );
  return withMovements({
    format: 1,
    profile: SHOWN_PROFILE,
    corpus: {
      id: `synthetic-${papers}`,
      title: { nl: `Synthetisch dossier van ${papers} stukken`, en: `Synthetic dossier of ${papers} papers` },
      focus: { regions: ['eilanden'], themes: [...THEMES] },
      version: '0000000',
    },
    knowledge: '000000000000',
    documents,
    themes: THEMES.map((id) => ({
      id,
      prefLabel: { nl: id.charAt(0).toUpperCase() + id.slice(1), en: `Synthetic: ${id}` },
      scopeNote: { nl: '', en: '' },
    })),
    regions: [{ id: 'eilanden', prefLabel: { nl: 'Eilanden', en: 'Islands' }, broader: null }],
    tags: [],
    paragraphTags: [],
    passages: said.flat().map(({ passage }) => passage),
    alignments,
    threads,
    cells,
    ledger: {
      administrative: [],
      formula: [],
      threaded: all.filter((id) => threaded.has(id)),
      single: all.filter((id) => !threaded.has(id)),
      'out-of-scope': [],
    },
    notices: [],
  });
}

/** One position per theme: the first sentence of every fourth paper or so that speaks of it. */
function threadOf(
  theme: string,
  t: number,
  documents: readonly Document[],
  said: readonly (readonly Said[])[],
  alignments: Alignment[],
): Thread {
  let last: Said | null = null;
  let silentSince = false;
  let spoken = 0;
  const stations = documents.map((document, n): Station => {
    const here = (said[n] ?? []).filter((one) => one.theme === t);
    const one = here[0];
    const speaks = one !== undefined && (spoken++ % 4 === 0 || here.length > 2);
    if (!speaks) {
      silentSince = last !== null;
      return {
        document: document.source.id,
        standing: 'silent',
        entries: [],
        search: { sentences: said[n]?.length ?? 0, terms: [theme], nearest: [] },
      };
    }
    const before = last;
    const links: string[] = [];
    if (before !== null) {
      const id = `${before.sentence.id}~${one.sentence.id}`;
      links.push(id);
      alignments.push({
        id,
        a: { sentence: before.sentence.id, span: before.passage.span },
        b: { sentence: one.sentence.id, span: one.passage.span },
        group: id,
        strength: 'sure',
        relation: 'reworded',
        score: 0.7,
        parts: { likeness: 0.7 },
        moved: false,
        formula: null,
        evidence: [],
      });
    }
    const entry: Entry = { passage: one.passage, shift: before === null ? null : shiftOf(before, one), links };
    const standing = before === null ? 'first' : silentSince ? 'returned' : 'reworded';
    last = one;
    silentSince = false;
    return { document: document.source.id, standing, entries: [entry], search: null };
  });
  return {
    id: `${theme}.aansluiting`,
    theme,
    objects: ['aansluiting'],
    label: `aansluiting bij de ${theme}`,
    lanes: [
      { id: `${theme}.aansluiting/all`, addressee: { class: 'all', regions: ['eilanden'], label: null }, stations },
    ],
  };
}

function shiftOf(a: Said, b: Said): Shift {
  const [from, to] = [a.passage.wording.degree, b.passage.wording.degree];
  const same = from?.value === to?.value;
  const up = to?.value === 'full';
  return {
    a: { sentence: a.sentence.id, span: a.passage.span },
    b: { sentence: b.sentence.id, span: b.passage.span },
    marks: [{ axis: 'degree', direction: same ? 'same' : up ? 'up' : 'down', carriers: [], rule: 'degree-scale' }],
    verdict: [same ? 'same' : up ? 'stronger' : 'weaker'],
  };
}
