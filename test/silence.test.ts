import { describe, expect, it } from 'vitest';
import type { Block, Document, Dossier, Knowledge, Role, Station, Term } from '../src/model.ts';
import { isSpellingOf } from '../src/text/spelling.ts';
import { buildDossier } from './setup/build.ts';
import { madeSource } from './setup/source.ts';

/** What a paper may not be called silent for: a subject of its own, a city's harbour dues, and one with places, its islands. */

const label = (nl: string) => ({ nl, en: nl });
const terms = (...labels: string[]): Term[] => labels.map((one) => ({ label: one, source: 'papers', foundIn: [] }));
const object = (id: string, theme: string, ...labels: string[]) => ({
  id,
  prefLabel: label(id),
  broader: null,
  themes: [theme],
  terms: terms(...labels),
});
const region = (id: string, broader: string | null, ...labels: string[]) => ({
  id,
  prefLabel: label(labels[0]!),
  broader,
  terms: terms(...labels),
});
const KNOWLEDGE: Knowledge = {
  version: '1',
  themes: ['harbour', 'ferries'].map((id) => ({
    id,
    prefLabel: label(id),
    scopeNote: label(id),
    broader: null,
    terms: terms(...(id === 'harbour' ? ['haventarief', 'kade'] : ['veerdienst'])),
    refused: [],
    headings: [],
  })),
  objects: [
    object('tarief', 'harbour', 'haventarief'),
    { ...object('verhoging', 'harbour', 'verhoging'), kind: 'move' as const },
    object('veerdienst', 'ferries', 'veerdienst'),
    { ...object('walstroom', 'harbour', 'walstroom'), themes: ['harbour', 'ferries'] },
  ],
  regions: [
    region('eilanden', null, 'de eilanden', 'eilanden'),
    region('oost', 'eilanden', 'Oosteiland'),
    region('west', 'eilanden', 'Westeiland'),
    region('vasteland', null, 'Vasteland'),
  ],
};

type Written = readonly [role: Role, text: string, part?: string];

/** A paper of blocks of one sentence each. */
function paper(id: string, day: string | null, ...written: readonly Written[]): Document {
  const place = { page: 1, lines: [] };
  const blocks = written.map(([role, text, part = 'verslag'], at): Block => {
    const number = String(at + 1).padStart(3, '0');
    const sentence = { id: `${id}.b${number}.s1`, text, span: { from: 0, to: text.length }, place, references: [] };
    const shape = { section: [], marker: null, noteRefs: [], place, pieces: [] };
    return { id: `${id}.b${number}`, role, part, text, sentences: [sentence], ...shape };
  });
  return {
    source: madeSource({
      id,
      genre: 'report',
      title: id,
      dates: { document: day, event: null },
      parts: ['verslag'],
    }),
    blocks,
    edits: [],
    notices: [],
    unread: null,
  };
}

const HARBOUR: Written = ['paragraph', 'Het college benadrukt een verhoging van het haventarief voor de kade.'];
const FERRY: Written = ['paragraph', 'Het college steunt de veerdienst naar de eilanden in de winter.'];
const OTHER: Written = ['paragraph', 'De vergadering opende om negen uur en sloot om elf uur.'];

function dossierOf(documents: readonly Document[], regions: readonly string[] = []): Dossier {
  const focus = { regions, themes: ['harbour', 'ferries'] };
  const corpus = { id: 'made', title: label('Haven'), focus, documents: documents.map(({ source }) => source) };
  return buildDossier({ corpus, knowledge: KNOWLEDGE, documents });
}

function stations(dossier: Dossier, thread: string, lane = 'all'): readonly Station[] {
  const found = dossier.threads.find(({ id }) => id === thread)?.lanes.find(({ id }) => id === `${thread}/${lane}`);
  if (found === undefined)
    throw new Error(`no lane ${thread}/${lane} in ${dossier.threads.map(({ id }) => id).join()}`);
  return found.stations;
}

const brief = ({ standing, search }: Station) => [standing, search?.withheld ?? null];
const [first, last] = [paper('a', '2019-01-01', HARBOUR), paper('z', '2023-01-01', HARBOUR)];
const LINE = 'harbour.tarief+verhoging';

describe('a paper between two that speak', () => {
  it.each<[string, readonly Written[], string, string | null]>([
    ['says nothing of it', [OTHER], 'silent', null],
    ['has it in a note', [OTHER, ['footnote', 'Zie het haventarief van 2019.']], 'undecided', 'in-note'],
    ['has it in a heading', [['heading', 'Haventarief'], OTHER], 'undecided', 'in-heading'],
    [
      'has it in a part left out',
      [OTHER, ['paragraph', 'Het haventarief volgt.', 'brief']],
      'undecided',
      'in-other-part',
    ],
    ['has it in a form', [OTHER, ['form-field', 'Haventarief: 12 euro']], 'undecided', 'in-other-part'],
    ['has it in a table', [OTHER, ['table-row', 'Haventarief 12 14']], 'undecided', 'in-table'],
    ['has it in its list of contents', [OTHER, ['contents', '2 Haventarief 14']], 'undecided', 'in-heading'],
    ['says another thing of it', [['paragraph', 'Over het haventarief is gesproken.']], 'undecided', 'other-move'],
    ['spells it otherwise', [['paragraph', 'Over het haven-tarief is gesproken.']], 'undecided', 'other-move'],
    ['holds no sentence that is compared', [['heading', 'Agenda']], 'undecided', 'nothing-searched'],
    ['names it in the name of who signs alone', [OTHER, ['signature', 'Afdeling Haventarief']], 'silent', null],
  ])('%s', (_, written, standing, withheld) => {
    const line = stations(dossierOf([first, paper('m', '2021-01-01', ...written), last]), LINE);
    expect(line.map(brief)[1]).toEqual([standing, withheld]);
    // What may have stood between is no return.
    expect(line[2]!.standing === 'returned').toBe(standing === 'silent');
  });

  it('has a cell that says so as well', () => {
    const cellOf = (...written: Written[]) =>
      dossierOf([first, paper('m', '2021-01-01', ...written), last]).cells.find(
        ({ theme, document }) => theme === 'harbour' && document === 'm',
      );
    expect(cellOf(OTHER)?.state).toBe('silent');
    expect(cellOf(OTHER, ['footnote', 'Zie het haventarief.'])).toMatchObject({
      state: 'undecided',
      search: { withheld: 'in-note', nearest: [{ reason: 'note' }] },
    });
    expect(cellOf(['heading', 'Agenda'])).toMatchObject({
      state: 'undecided',
      search: { withheld: 'nothing-searched' },
    });
  });
});

describe('a matter', () => {
  it('of two themes has one line', () => {
    const power: Written = ['paragraph', 'Het college steunt walstroom langs de kade en voor de veerdienst.'];
    const { threads } = dossierOf([paper('a', '2019-01-01', power), paper('b', '2021-01-01', power)]);
    expect(threads.filter(({ id }) => id.endsWith('.walstroom'))).toHaveLength(1);
  });
});

describe('a lane to one', () => {
  const toAll: Written = ['paragraph', 'Het college steunt de veerdienst naar de eilanden.'];
  const toEast: Written = ['paragraph', 'Het college steunt de veerdienst naar Oosteiland.'];
  const dossier = dossierOf(
    [paper('a', '2019-01-01', toAll), paper('b', '2021-01-01', toEast), paper('c', '2023-01-01', toAll, toEast)],
    ['eilanden'],
  );

  it('is not silent where it is said to all, nor the line where it is said to one', () => {
    expect(stations(dossier, 'ferries.veerdienst', 'oost').map(brief)[0]).toEqual(['undecided', 'to-all']);
    expect(stations(dossier, 'ferries.veerdienst').map(brief)[1]).toEqual(['undecided', 'other-addressee']);
  });

  it('is held against what an older paper says, never against its own', () => {
    const lanes = dossier.threads.flatMap((thread) => thread.lanes);
    for (const { shift } of lanes.flatMap((lane) => lane.stations.flatMap(({ entries }) => entries))) {
      if (shift !== null) expect(shift.a.sentence[0]! < shift.b.sentence[0]!).toBe(true);
    }
    const east = stations(dossier, 'ferries.veerdienst', 'oost');
    expect(east[1]).toMatchObject({ standing: 'recast', entries: [{ shift: { a: { sentence: 'a.b001.s1' } } }] });
    expect(east[2]!.entries[0]!.shift!.a.sentence).toBe('b.b001.s1');
  });
});

describe('a position about another place', () => {
  const lines = (written: Written) =>
    stations(
      dossierOf(
        [paper('a', '2019-01-01', FERRY), paper('m', '2021-01-01', written, FAR), paper('z', '2023-01-01', FERRY)],
        ['eilanden'],
      ),
      'ferries.veerdienst',
    )[1]!;
  const FAR: Written = ['paragraph', 'Oosteiland kreeg bezoek van het college in de zomer.'];

  it('is a silence that quotes it', () => {
    const station = lines(['paragraph', 'De veerdienst op het Vasteland vaart door.']);
    expect([station.standing, station.search?.elsewhere]).toEqual(['silent', true]);
    expect(station.search!.nearest[0]).toMatchObject({ reason: 'other-region', found: 'Vasteland' });
  });

  it('is no silence where nothing says which place', () => {
    expect(brief(lines(['paragraph', 'De veerdienst vaart door.']))).toEqual(['undecided', 'outside-region']);
  });
});

describe('time', () => {
  const same = (id: string, day: string | null): Document => paper(id, day, HARBOUR);
  const standings = (...documents: Document[]) =>
    stations(dossierOf(documents), LINE).map(({ standing, entries }) => [
      standing,
      entries[0]?.shift?.a.sentence ?? null,
    ]);

  it('holds no paper against one of the same day', () => {
    expect(standings(same('a', '2020-03-03'), same('b', '2020-03-03'), same('c', '2021-01-01'))).toEqual([
      ['first', null],
      ['first', null],
      ['kept', 'a.b001.s1'],
    ]);
  });

  it('gives a paper without a date no place, and tells of it nothing', () => {
    const dossier = dossierOf([same('a', '2020-03-03'), same('b', null)]);
    const undated = stations(dossier, LINE)[1]!;
    expect([undated.standing, undated.entries[0]!.shift]).toEqual(['recast', null]);
    expect(undated.entries[0]!.movement!.verdicts).toEqual(['undecided']);
  });

  it('calls nothing a first time where an older paper may have said it', () => {
    const noted = paper('a', '2019-01-01', OTHER, ['footnote', 'Zie het haventarief.']);
    const [, second] = stations(dossierOf([noted, same('b', '2020-01-01'), same('c', '2021-01-01')]), LINE);
    expect([second!.standing, second!.entries[0]!.movement!.verdicts]).toEqual(['recast', ['undecided']]);
  });
});

it.each([
  ['visabeleid', 'visumbeleid', true],
  ['havengelden', 'havengelden', true],
  ['leges', 'havengelden', false],
  ['schoolmelk', 'schoolmaaltijd', false],
  ['handelbeleid', 'handelsbeleid', true],
])('%s is another spelling of %s: %s', (fold, term, expected) => {
  expect(isSpellingOf(fold, term)).toBe(expected);
});
