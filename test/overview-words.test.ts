import { describe, expect, it } from 'vitest';
import { cellCountsOf, linkedSentenceOf, openThemes, rowsOf, shownSentences } from '../components/overview/rows.ts';
import type { Dossier, Entry, Reading, Span, Station, Thread } from '../src/model.ts';
import { keyWords } from '../src/view/line/key-words.ts';
import { changeOfLane, changeOfTheme, withoutSharedEnds } from '../src/view/overview/last-change.ts';
import { ISLANDS } from './scenes/islands.ts';

/** `De EU wil [volledige] {aansluiting}`: brackets round the degree word, braces round the act. */
function entryOf(marked: string): { entry: Entry; text: string } {
  const text = marked.replace(/[[\]{}]/g, '');
  const at = (open: string, close: string): Span | null => {
    const bare = (end: string): number => marked.slice(0, marked.indexOf(end)).replace(/[[\]{}]/g, '').length;
    return marked.includes(open) ? { from: bare(open), to: bare(close) } : null;
  };
  const reading = (span: Span | null): Reading | null => (span === null ? null : { value: 'x', span, rule: 'x' });
  const act = reading(at('{', '}'));
  return {
    text,
    entry: {
      passage: {
        sentence: 's',
        span: { from: 0, to: text.length },
        formula: null,
        wording: {
          speaker: null,
          act: act === null ? null : { ...act, tense: 'past' },
          addressee: null,
          degree: reading(at('[', ']')),
          scope: null,
        },
      },
      shift: null,
      links: [],
    },
  };
}

const thread = (label: string): Thread => ({ id: 't', theme: 't', objects: [], label, lanes: [] });
function liftedFrom(marked: string, label: string, narrower = false): string {
  const { entry, text } = entryOf(marked);
  const { degree, rest } = keyWords(entry, text, thread(label), narrower);
  const cut = (span: Span | null): string => (span === null ? '' : text.slice(span.from, span.to));
  return degree === null ? cut(rest) : `[${cut(degree)}] ${cut(rest)}`.trim();
}

describe('the words lifted onto the line', () => {
  it('are the object of the position as a link found it, what is asked before what it is about', () => {
    const { entry, text } = entryOf('De raad {nam kennis} van een plan, gebaseerd op strikte conditionaliteit');
    const at = text.indexOf('conditionaliteit');
    const span = { from: at, to: text.length };
    const found = { objects: [{ object: 'terms', span }], evidence: [] };
    const { rest } = keyWords(entry, text, { ...thread('Steun in ruil'), objects: ['terms'] }, false, found);
    expect(rest).toEqual(span);
  });

  it('are the act where the act is what moved', () => {
    const { entry, text } = entryOf('er is {aangedrongen} op de aansluiting van landen');
    const at = { sentence: 's', span: { from: 0, to: 1 } };
    const marks = [{ axis: 'act', direction: 'up', carriers: [], rule: 'act' }] as const;
    const moved: Entry = { ...entry, shift: { a: at, b: at, marks, verdict: ['stronger'] } };
    const { rest } = keyWords(moved, text, thread('aansluiting bij het beleid'), false);
    expect(rest && text.slice(rest.from, rest.to)).toBe('aangedrongen');
  });

  it.each([
    ['voor de steun van de EU aan de regio', 'EU-steun aan de regio', 'steun'],
    ['van regionale stabiliteit in alle landen', 'Regionale samenwerking', 'regionale stabiliteit'],
    [
      'het gemeenschappelijk buitenlands beleid (GBVB) van allen',
      'Gemeenschappelijk buitenlands beleid (GBVB)',
      'GBVB',
    ],
    ['tegen illegale en irreguliere migratiestromen', 'Irreguliere migratie', 'migratiestromen'],
  ])('name the position: %s, under "%s"', (marked, label, expected) => {
    expect(liftedFrom(marked, label)).toBe(expected);
  });

  it.each([
    ['het belang van [volledige] aansluiting bij het beleid', 'aansluiting bij het beleid', '[volledige] aansluiting'],
    ['om zich [volledig] aan te sluiten bij het beleid', 'aansluiting bij het beleid', '[volledig] aan te sluiten'],
    ['dat de aansluiting wordt [vergroot]', 'aansluiting', '[vergroot]'],
    ['dat het [verder], ook elders, gaat', 'aansluiting', '[verder]'],
    ['er is {gesproken} over de aansluiting van landen', 'aansluiting bij het beleid', 'aansluiting'],
    ['het Europese perspectief is {bevestigd}', 'Europees perspectief', 'Europese perspectief'],
    ['dat is {gezegd} over iets heel anders', 'aansluiting', 'gezegd'],
    ['iets zonder enig werkwoord dat hier wordt herkend', 'aansluiting', 'iets zonder enig'],
  ])('%s, under "%s"', (marked, label, expected) => {
    expect(liftedFrom(marked, label)).toBe(expected);
  });

  it('are the act on a narrower lane, where who is told is the news', () => {
    expect(liftedFrom('heeft {aangedrongen} op aansluiting van dit land', 'aansluiting', true)).toBe('aangedrongen');
  });
});

describe('the last change', () => {
  const [main] = ISLANDS.threads;
  const lane = main!.lanes[0]!;
  const without = (id: string): Station[] =>
    lane.stations.map((station) =>
      station.document === id ? { ...station, standing: 'silent' as const, entries: [] } : station,
    );

  it('of a lane is what its last speaking paper did', () => {
    expect(changeOfLane(ISLANDS, lane)).toMatchObject({ kind: 'returned', year: '2020', silent: '2019' });
  });

  it('of a lane that later papers do not hold is that it is not repeated', () => {
    expect(changeOfLane(ISLANDS, { ...lane, stations: without('agenda-2020') })).toMatchObject({
      kind: 'not-repeated',
      year: '2014',
    });
  });

  it('of a lane with one speaking paper at its end is that it is said for the first time', () => {
    const stations = lane.stations.map((station, i) =>
      i === 3 ? { ...station, standing: 'first' as const } : { ...station, standing: 'silent' as const, entries: [] },
    );
    expect(changeOfLane(ISLANDS, { ...lane, stations: stations.slice(0, 4) })).toMatchObject({ kind: 'first' });
    expect(changeOfLane(ISLANDS, { ...lane, stations: [] })).toBeNull();
  });

  it('of a theme names the words that carry it', () => {
    expect(changeOfTheme(ISLANDS, 'fish')).toEqual({
      kind: 'weaker',
      year: '2014',
      silent: null,
      oldWords: 'volledige',
      newWords: 'verdere',
    });
    expect(changeOfTheme(ISLANDS, 'ports')).toBeNull();
    expect(changeOfTheme(ISLANDS, 'nothing')).toBeNull();
  });

  it('of a theme whose last papers are silent is that it is not repeated, whatever moved before', () => {
    const cells = ISLANDS.cells.map((cell) =>
      cell.theme === 'fish' && cell.document === 'agenda-2020'
        ? { ...cell, state: 'silent' as const, sentences: [] }
        : cell,
    );
    expect(changeOfTheme({ ...ISLANDS, cells }, 'fish')).toMatchObject({ kind: 'not-repeated', year: '2014' });
  });

  it.each([
    ['volledige aansluiting', 'verdere aansluiting', ['volledige', 'verdere']],
    ['de wil tot', 'de wens tot', ['wil', 'wens']],
    ['aansluiting', 'verdere aansluiting', ['aansluiting', 'verdere aansluiting']],
    ['a b', 'a b', ['a', 'a']],
    [null, 'verdere aansluiting', [null, 'verdere aansluiting']],
  ])('quotes of %s and %s what they do not share', (a, b, expected) => {
    expect(withoutSharedEnds(a, b)).toEqual(expected);
  });
});

describe('the rows', () => {
  it('follow the focus, with the lanes of an open theme under it', () => {
    const kinds = (open: string[]): string[] => rowsOf(ISLANDS, open).map((row) => `${row.kind} ${row.theme}`);
    expect(kinds([])).toEqual(['theme fish', 'theme ports']);
    expect(kinds(['fish', 'ports'])).toEqual(['theme fish', 'lane fish', 'theme ports']);
  });

  it('open the first theme with a line until the reader chooses', () => {
    expect(openThemes(ISLANDS, null)).toEqual(['fish']);
    expect(openThemes(ISLANDS, [])).toEqual([]);
    expect(openThemes({ ...ISLANDS, threads: [] }, null)).toEqual([]);
  });

  it('count what they show, and nothing twice', () => {
    const { speaks, silent, undecided, unread, outside } = cellCountsOf(ISLANDS);
    expect(speaks + silent + undecided + unread + outside).toBe(ISLANDS.cells.length);
    expect(shownSentences(ISLANDS)).toBe(5);
    const twice: Dossier = { ...ISLANDS, cells: ISLANDS.cells.map((cell) => ({ ...cell, sentences: ['one'] })) };
    expect(shownSentences(twice)).toBe(1);
  });

  it('pair a paper with the next that speaks, else with the one before, never with a silent one', () => {
    const [row] = rowsOf(ISLANDS, []).filter((one) => one.kind !== 'more');
    expect(linkedSentenceOf(ISLANDS, row!, 'kamer-2014')).toBe('agenda-2020');
    expect(linkedSentenceOf(ISLANDS, row!, 'agenda-2020')).toBe('kamer-2014');
    expect(linkedSentenceOf(ISLANDS, row!, 'stavang-2019')).toBeNull();
  });
});
