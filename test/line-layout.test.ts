import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { railSegments } from '../components/line/rail.ts';
import { movementOfStep } from '../src/compare/movement.ts';
import { dossierIndex } from '../src/dossier/index-by-id.ts';
import type { Document, Dossier, Ends, Thread } from '../src/model.ts';
import { citation, missingText, paperName, sourceLine } from '../src/view/citation.ts';
import { carryingSpans } from '../src/view/degree-spans.ts';
import { chosenLine } from '../src/view/line/chosen-line.ts';
import { BRACKET, degreeChart } from '../src/view/line/degree-chart.ts';
import { degreeChartText } from '../src/view/line/degree-chart-figure.ts';
import { firstLastModels } from '../src/view/line/first-last.ts';
import { lineModel } from '../src/view/line/line-model.ts';
import { endsBefore, movementPhrases } from '../src/view/line/movement-phrases.ts';
import { quotedParts } from '../src/view/line/quoted-parts.ts';
import { FOLDED_FROM, lineItems } from '../src/view/line/runs.ts';
import { keyWordsOf, type PassageRow, stationRows } from '../src/view/line/stations.ts';
import { lineSummary } from '../src/view/line/summary.ts';
import { ISLANDS } from './scenes/islands.ts';
import { LIGHTHOUSES, sentence } from './scenes/lighthouses.ts';
import { synthetic } from './scenes/synthetic.ts';

const threadIn = (dossier: Dossier): Thread => {
  const [thread] = dossier.threads;
  if (!thread) throw new Error('a thread expected');
  return thread;
};
const lights = stationRows(LIGHTHOUSES, threadIn(LIGHTHOUSES));
const fish = stationRows(ISLANDS, threadIn(ISLANDS));
const passages = (stations: typeof lights): PassageRow[] =>
  stations.flatMap(({ rows }) => rows.filter((row): row is PassageRow => row.kind === 'passage'));
const said = (stations: typeof lights, language: 'nl' | 'en'): string =>
  lineSummary(stations, language)
    .map(({ text, mark }) => (mark ? `[${text}]` : text))
    .join('');

describe('the stations of a line', () => {
  it('are the papers of the dossier in order, each with what it does', () => {
    expect(lights.map(({ document, standing, rows }) => [document.source.id, standing, rows.length])).toEqual([
      ['kust-2011', 'first', 2],
      ['kust-2014', 'reworded', 1],
      ['kust-2016', 'silent', 1],
      ['kust-2019', 'returned', 2],
    ]);
    expect(fish.map(({ standing }) => standing)).toEqual(['first', 'reworded', 'silent', 'returned', 'unread']);
  });

  it('let the line run through the home side, the others beside it', () => {
    expect(passages(lights).map((row) => [row.found.sentence.id, row.main, row.rung])).toEqual([
      [sentence('kust-2011', 1, 3), true, 'none'],
      [sentence('kust-2011', 2, 3), false, 'none'],
      [sentence('kust-2014', 3, 4), true, 'full-scope'],
      [sentence('kust-2019', 1, 1), false, 'stepwise'],
      [sentence('kust-2019', 1, 2), true, 'none'],
    ]);
  });

  it('lift the words that carry how far it goes', () => {
    const full = passages(lights)[2] as PassageRow;
    expect(keyWordsOf(full)).toEqual(['volledig', 'inclusief de lampen']);
    const long: PassageRow = { ...full, found: { ...full.found, sentence: { ...full.found.sentence } } };
    const text = full.found.sentence.text.replace('inclusief de lampen', 'inclusief het herstel van de lampen');
    const from = text.indexOf('inclusief');
    const scoped: PassageRow = {
      ...long,
      found: { ...long.found, sentence: { ...long.found.sentence, text } },
      entry: {
        ...long.entry,
        passage: {
          ...long.entry.passage,
          wording: {
            ...long.entry.passage.wording,
            scope: { value: 'including:lamp', span: { from, to: text.length - 1 }, rule: 'made' },
          },
        },
      },
    };
    expect(keyWordsOf(scoped)).toEqual(['volledig', 'inclusief … lampen']);
    expect(carryingSpans(scoped.entry.passage.wording, text).map((span) => text.slice(span.from, span.to))).toEqual([
      'volledig',
      'inclusief',
      'lampen',
    ]);
  });

  it('are those of the thread asked for, else of the theme, else the first; none for a theme without a line', () => {
    expect(chosenLine(LIGHTHOUSES, 'lights.onderhoud', null)?.id).toBe('lights.onderhoud');
    expect(chosenLine(LIGHTHOUSES, 'gone', 'lights')?.id).toBe('lights.onderhoud');
    expect(chosenLine(LIGHTHOUSES, null, null)?.id).toBe('lights.onderhoud');
    expect(chosenLine(ISLANDS, null, 'ports')).toBeNull();
  });
});

describe('the summary', () => {
  it('tells the line in one sentence, by rule', () => {
    expect(said(lights, 'nl')).toBe(
      'Begint in 2011, wordt in 2014 sterker en breder ([volledig, inclusief de lampen]), zwijgt in 2016 en keert in 2019 zwakker terug.',
    );
    expect(said(lights, 'en')).toBe(
      'Begins in 2011, becomes stronger and broader in 2014 ([volledig, inclusief de lampen]), falls silent in 2016 and returns weaker in 2019.',
    );
  });

  it('tells papers of one year apart by their days, and an unread paper as unread', () => {
    expect(said(fish, 'nl')).toBe(
      'Begint op 3 maart 2014 ([geleidelijke]), wordt op 7 maart 2014 sterker ([volledige]), zwijgt in 2019, keert op 11 februari 2020 zwakker terug ([verdere]) en is op 1 maart 2020 niet gelezen.',
    );
  });

  it('says a run of silent papers once, and nothing of those before the first word', () => {
    const [first, full, quiet, back] = lights;
    if (!first || !full || !quiet || !back) throw new Error('four stations expected');
    const later = [quiet, { ...quiet, document: back.document }];
    const earlier = { ...quiet, document: full.document };
    expect(said([earlier, first, ...later], 'nl')).toBe('Begint in 2011 en zwijgt in 2016 en 2019.');
    expect(said([], 'nl')).toBe('');
  });
});

describe('the directions', () => {
  const told = (stations: typeof lights, row: PassageRow): string[] => {
    const at = stations.findIndex(({ rows }) => rows.includes(row));
    return movementPhrases(stations, at, row, 'nl').map(
      ({ icon, word, rest }) =>
        `${icon}: ${[word, ...rest.map(({ text, quoted }) => (quoted ? `<${text}>` : text))].join(' ')}`,
    );
  };
  const [first, narrow, full, others, back] = passages(lights) as [
    PassageRow,
    PassageRow,
    PassageRow,
    PassageRow,
    PassageRow,
  ];

  it('name the words that carry them', () => {
    expect(told(lights, first)).toEqual(['first: eerste keer in dit dossier']);
    // To whom a lane asks is no step by itself: nothing older is held against this passage.
    expect(told(lights, narrow)).toEqual(['beside: ernaast']);
    expect(told(lights, full)).toEqual([
      'stronger: sterker <volledig> komt erbij',
      'broader: breder <inclusief de lampen> komt erbij',
    ]);
    expect(told(lights, others)).toEqual([
      'weaker: zwakker',
      'other-speaker: andere spreker van het kabinet naar de ministers',
    ]);
    expect(told(lights, back)).toEqual(['weaker: zwakker <volledig> vervalt', 'returned: keert terug na 2016']);
    expect(told(fish, passages(fish)[2] as PassageRow)[0]).toBe('weaker: zwakker was <volledige> op 7 mrt. 2014');
  });

  it('know where a line has ended', () => {
    expect(endsBefore(lights, 2)).toBe(false);
    expect(endsBefore(lights.slice(0, 3), 2)).toBe(true);
    expect(endsBefore(fish.slice(2), 0)).toBe(false);
  });
});

describe('the rail', () => {
  const linked = (older: string, newer: string): boolean =>
    LIGHTHOUSES.alignments.some(({ id }) => id === `${older}~${newer}`);
  const rails = railSegments(lights, linked);

  it('is drawn row by row and meets: what leaves a row below enters the next above', () => {
    expect(rails).toHaveLength(6);
    for (let i = 0; i + 1 < rails.length; i++) {
      const below = rails[i]?.below ?? null;
      const above = rails[i + 1]?.above ?? null;
      expect(above === null).toBe(below === null);
      if (!below || !above || below.dotted) continue;
      expect(above.home).toBe(below.home);
      expect(above.width).toBe(rails[i]?.taper?.to ?? below.width);
    }
  });

  it('thickens between the papers, is dotted over the silence and black where the home side speaks', () => {
    expect(rails[0]).toMatchObject({ above: null, below: { width: 5, home: true }, taper: null, dot: 'main' });
    expect(rails[1]).toMatchObject({ dot: 'side', taper: { from: 5, to: 13, home: true } });
    expect(rails[2]).toMatchObject({ above: { width: 13 }, below: { width: 13, dotted: false } });
    expect(rails[3]).toMatchObject({ above: { dotted: true }, below: { dotted: true }, dot: null });
    expect(rails[5]).toMatchObject({ above: { dotted: true }, below: { width: 5, dotted: false }, dot: 'main' });
  });

  it('lets a narrower passage join what it is linked to, and a parallel one leave it', () => {
    expect(rails[1]?.side).toMatchObject({ from: false, to: true, home: false });
    expect(rails[4]?.side).toMatchObject({ from: true, to: false, width: 3, home: false });
    expect(rails[0]?.side).toBeNull();
  });

  it('ends where the line ends and never passes a silence after it', () => {
    const ended = railSegments(lights.slice(0, 3), linked);
    expect(ended[2]?.below).toMatchObject({ dotted: false });
    expect(ended[3]).toMatchObject({ above: null, below: null, dot: null });
  });
});

describe('the ladder', () => {
  const ladder = degreeChart(lights, threadIn(LIGHTHOUSES), 620, 182);

  it('has the rungs that occur, highest first, silence last', () => {
    expect(ladder.rungs.map(({ rung }) => rung)).toEqual(['full-scope', 'none', 'stepwise', 'silent']);
    expect(ladder.scope).toBe('inclusief de lampen');
    expect(ladder.silences.map(({ width }) => width)).toEqual([BRACKET.width]);
  });

  it('names no rung of silence where nothing is claimed of the papers that do not speak', () => {
    const open = lights.map((one) => (one.standing === 'silent' ? { ...one, standing: 'undecided' as const } : one));
    const rungs = degreeChart(open, threadIn(LIGHTHOUSES), 620, 182).rungs.map(({ rung }) => rung);
    expect(rungs).toEqual(['full-scope', 'none', 'stepwise', 'undecided']);
  });

  it('stands papers at true dates, one month as wide everywhere', () => {
    const x = (document: string): number =>
      ladder.points.find((point) => point.document === document && point.main)?.x ?? 0;
    const day = (ladder.right - ladder.left) / 3287;
    expect(x('kust-2014') - x('kust-2011')).toBeCloseTo(1135 * day, 3);
    expect(x('kust-2019') - x('kust-2014')).toBeCloseTo(1727 * day, 3);
  });

  it('joins the passages of the line alone, dotted over a silence', () => {
    expect(ladder.links.map(({ home, dotted }) => [home, dotted])).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  it.each([620, 480, 358])('keeps words off dots and off each other and inside the figure at %d px', (width) => {
    const drawn = degreeChart(lights, threadIn(LIGHTHOUSES), width, 104);
    const boxes = drawn.points.flatMap(({ label }) => {
      if (!label) return [];
      const wide = label.text.length * 7.6;
      const x1 = label.x - (label.end === 'start' ? 0 : label.end === 'middle' ? wide / 2 : wide);
      return [{ x1, x2: x1 + wide, y1: label.y - 13, y2: label.y + 4 }];
    });
    for (const [i, a] of boxes.entries()) {
      expect(a.x1).toBeGreaterThanOrEqual(drawn.left);
      expect(a.x2).toBeLessThanOrEqual(drawn.right + 2);
      for (const b of boxes.slice(i + 1)) {
        expect(a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2).toBe(false);
      }
    }
    const named = drawn.ticks.filter((tick) => tick.named);
    for (const [i, tick] of named.slice(1).entries()) expect(tick.x - (named[i]?.x ?? 0)).toBeGreaterThanOrEqual(33.9);
  });

  it('is told in words, paper by paper', () => {
    const text = degreeChartText(lights, 'nl');
    expect(text).toContain('2014: volledig');
    expect(text).toContain('2016: zwijgt');
    expect(text).toContain('2019: verder (stapsgewijs), een ander spreekt; geen graadwoord, Nederland spreekt');
  });

  it('leaves out a paper without a day and survives a line without any', () => {
    const undated: Dossier = {
      ...LIGHTHOUSES,
      documents: LIGHTHOUSES.documents.map((document) => ({
        ...document,
        source: { ...document.source, dates: { document: null, event: null } },
      })),
    };
    const drawn = degreeChart(stationRows(undated, threadIn(undated)), threadIn(undated), 600, 132);
    expect(drawn.points).toEqual([]);
    expect(drawn.ticks).toEqual([]);
    expect(drawn.rungs).toHaveLength(4);
  });
});

describe('a source', () => {
  const found = (dossier: Dossier, id: string) => {
    const one = dossierIndex(dossier).sentences.get(id);
    if (!one) throw new Error(`${id} expected`);
    return one;
  };

  it('says what the paper prints and what it does not', () => {
    expect(sourceLine(found(LIGHTHOUSES, sentence('kust-2014', 4, 1)), 'nl')).toBe(
      'Verslag, bijeenkomst van 10 juni 2014, onder ‘Kust-top’, alinea 2. Datum stuk en kenmerk niet vermeld.',
    );
    expect(sourceLine(found(ISLANDS, 'agenda-2020.b001.s1'), 'en')).toBe(
      'Annotated agenda, 1 February 2020, EIL-7, under ‘Visserij’, paragraph 1.',
    );
    expect(missingText(found(ISLANDS, 'agenda-2020.b001.s1').document, 'nl')).toBeNull();
  });

  it('is cited whole: words, sender, title, date, reference, place', () => {
    expect(citation(LIGHTHOUSES, sentence('kust-2014', 4, 1), 'nl')).toBe(
      '„De misthoorn klinkt elk uur.” (afzender niet vermeld, Verslag van de Kust-top en de Najaarsraad, datum stuk niet vermeld, kenmerk niet vermeld, onder ‘Kust-top’, alinea 2, corpus abcdef1)',
    );
  });
});

describe('first against last', () => {
  const [thread] = LIGHTHOUSES.threads;
  if (!thread) throw new Error('a thread expected');
  const [wide, small] = thread.lanes;
  if (!wide || !small) throw new Error('two lanes expected');
  const entries = wide.stations.flatMap((station) => station.entries);
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) throw new Error('passages expected');
  const quote = (sentenceId: string, text: string) => ({
    sentence: sentenceId,
    span: { from: 0, to: text.length },
    text,
  });
  const ends: Ends = {
    shift: {
      a: { sentence: first.passage.sentence, span: first.passage.span },
      b: { sentence: last.passage.sentence, span: last.passage.span },
      marks: [
        { axis: 'degree', direction: 'same', carriers: [], rule: 'degree' },
        {
          axis: 'act',
          direction: 'down',
          carriers: [{ old: quote(first.passage.sentence, 'x'), new: null }],
          rule: 'act',
        },
      ],
      verdict: ['weaker'],
    },
    differs: [
      {
        axis: 'degree',
        chain: 'unclear',
        direct: 'same',
        steps: [
          { document: 'kust-2014', direction: 'up' },
          { document: 'kust-2019', direction: 'down' },
        ],
      },
    ],
  };
  const dossier: Dossier = {
    ...LIGHTHOUSES,
    threads: [
      {
        ...thread,
        lanes: [
          { ...wide, ends },
          { ...small, ends: null },
        ],
      },
    ],
  };
  const withEnds = dossier.threads[0] as Thread;

  it('is told per axis, with why the steps between add up to something else', () => {
    const views = firstLastModels(dossier, withEnds, 'nl');
    expect(views).toHaveLength(1);
    expect(views[0]?.axes.map(({ axis, verdict }) => [axis, verdict])).toEqual([
      ['degree', 'same'],
      ['act', 'weaker'],
    ]);
    expect(views[0]?.axes[0]?.told).toBe(
      'stap voor stap heen en weer: tussen 2011 en 2014 sterker, tussen 2014 en 2019 zwakker; van 2011 naar 2019 gelijk.',
    );
    expect(views[0]?.axes[1]?.told).toBeNull();
    expect(firstLastModels(dossier, withEnds, 'en')[0]?.axes[0]?.told).toBe(
      'step by step back and forth: between 2011 and 2014 stronger, between 2014 and 2019 weaker; from 2011 to 2019 the same.',
    );
  });

  it('is left out where fewer than three papers speak', () => {
    expect(firstLastModels(LIGHTHOUSES, thread, 'nl')).toEqual([]);
  });
});

describe('what of a sentence is shown', () => {
  const rows = passages(lights);
  const cut = (row: PassageRow): string[] =>
    quotedParts(row).map(({ from, to }) => row.found.sentence.text.slice(from, to));

  it('is all of it on the line itself', () => {
    for (const row of rows.filter(({ main }) => main)) expect(cut(row)).toEqual([row.found.sentence.text]);
  });

  it('is the clause with a verb of its own beside the line, and all of it where the clause hangs on another', () => {
    const row = rows.find(({ main }) => !main) as PassageRow;
    const text = 'Zij heeft aangedrongen op licht en aangegeven van Vardland te verwachten dat het de lampen vervangt.';
    const from = text.indexOf('en aangegeven');
    const verb = text.indexOf('verwachten');
    const act = { value: 'expect', span: { from: verb, to: verb + 10 }, rule: 'act:own', tense: 'past' } as const;
    const of = (words: string, at: number): PassageRow => ({
      ...row,
      found: { ...row.found, sentence: { ...row.found.sentence, text: words } },
      entry: {
        ...row.entry,
        passage: {
          ...row.entry.passage,
          span: { from: at, to: words.length },
          wording: { ...row.entry.passage.wording, act },
        },
      },
    });
    expect(cut(of(text, from))).toEqual([text.slice(from)]);
    const hanging = text.replace('en aangegeven', 'dat aangegeven');
    expect(cut(of(hanging, from))).toEqual([hanging]);
  });
});

describe('a paper among others', () => {
  it('is called by its year, and by its day where two share the year', () => {
    const [first, second, third] = ISLANDS.documents as [Document, Document, Document];
    const dated = (document: Document, day: string | null): Document => ({
      ...document,
      source: { ...document.source, dates: { document: day, event: null } },
    });
    const papers = [
      dated(first, '2023-05-02'),
      dated(second, '2023-12-13'),
      dated(third, '2024-01-31'),
      dated(first, null),
    ];
    expect(papers.map((paper) => paperName(papers, paper, 'nl'))).toEqual([
      '2 mei 2023',
      '13 dec. 2023',
      '2024',
      first.source.id,
    ]);
  });
});

describe('the runs of a line', () => {
  const model = lineModel(synthetic(60), synthetic(60).threads.find(({ id }) => id === 'visserij.aansluiting')!, {
    language: 'nl',
    base: null,
  });

  it('hold every paper once, in order, whatever is unfolded', () => {
    const ids = model.stations.map(({ document }) => document.source.id);
    fc.assert(
      fc.property(fc.subarray(ids, { maxLength: 5 }), (open) => {
        const items = lineItems(model.stations, new Set(open));
        expect(items.flatMap((item) => (item.kind === 'run' ? item.stations : [item.station]))).toEqual(model.stations);
        for (const item of items) if (item.kind === 'run') expect(item.to - item.from).toBe(item.stations.length);
      }),
    );
  });

  it('fold no turn: what goes further or less far, returns or begins stands by itself', () => {
    const told = lineItems(model.stations, new Set()).flatMap((item) => (item.kind === 'run' ? item.stations : []));
    for (const { rows } of told) {
      for (const row of rows) {
        if (row.kind !== 'passage') continue;
        const { verdicts, standing } = movementOfStep(row.row.entry);
        expect(verdicts.every((verdict) => verdict === 'same' || verdict === 'reworded')).toBe(true);
        expect(['first', 'returned']).not.toContain(standing);
      }
    }
    expect(told.length).toBeGreaterThan(0);
  });

  it('leave a line of few papers as it is', () => {
    const few = model.stations.slice(0, FOLDED_FROM - 1);
    expect(lineItems(few, new Set()).every(({ kind }) => kind === 'station')).toBe(true);
  });
});
