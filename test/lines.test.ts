import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dossier, Entry, Genre, PaperLanguage, Station } from '../src/model.ts';
import { readDocument } from '../src/read/document.ts';
import { packFor } from './setup/packs.ts';
import { plainDossier } from './setup/plain-dossier.ts';
import { madeSource } from './setup/source.ts';

/** Papers of other offices without any knowledge, and what a reader sees move in them: see lines/README.md. */
const place = (set: string): URL => new URL(`lines/${set}/`, import.meta.url);
const expectedOf = (set: string) => {
  const [, ...rows] = readFileSync(new URL('expected.tsv', place(set)), 'utf8')
    .trimEnd()
    .split('\n');
  return rows.map((row) => {
    const [id = '', kind = '', older = '', paper = '', before = '', after = '', verdict = ''] = row.split('\t');
    return { id, kind, older: older.slice(0, 4), paper: paper.slice(0, 4), before, after, verdict: verdict.split('|') };
  });
};

function dossierOf(set: string, languageOf: (id: string) => PaperLanguage, genre: Genre | null): Dossier {
  const files = readdirSync(place(set)).filter((name) => name.endsWith('.txt'));
  return plainDossier(
    files.map((file) => {
      const id = file.slice(0, 4);
      const source = madeSource({
        id,
        language: languageOf(id),
        genre,
        dates: { document: `${id}-05-01`, event: null },
      });
      return readDocument(source, readFileSync(new URL(file, place(set)), 'utf8'));
    }),
    set,
  );
}

/** What is told of each row of the table, on any lane that holds its sentences. */
function toldOf(
  dossier: Dossier,
  { kind, older, paper, before, after }: ReturnType<typeof expectedOf>[number],
): string[] {
  const texts = new Map(
    dossier.documents.flatMap(({ blocks }) =>
      blocks.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text] as const)),
    ),
  );
  const entryOf = (station: Station | undefined, text: string): Entry | undefined =>
    station?.entries.find(({ passage }) => texts.get(passage.sentence) === text);
  return dossier.threads.flatMap(({ lanes }) =>
    lanes.flatMap(({ stations }): readonly string[] => {
      const [was, is] = [older, paper].map((id) => stations.find(({ document }) => document === id));
      const [old, fresh] = [entryOf(was, before), entryOf(is, after)];
      if (kind === 'gone') return old === undefined ? [] : [is!.standing];
      if (fresh === undefined) return [];
      if (kind === 'first') return [is!.standing];
      if (kind === 'returned') return old === undefined ? [] : [is!.standing];
      if (kind === 'same-through')
        return old === undefined || stations.some(({ standing }) => standing === 'silent') ? [] : ['same', 'reworded'];
      return texts.get(fresh.shift?.a.sentence ?? '') === before ? (fresh.shift?.verdict ?? []) : [];
    }),
  );
}

// Measured: 17 of 25 and 22 of 27.
describe.each([
  ['council', 'nl', 'letter', 17],
  ['regulator', 'en', null, 22],
] as const)('lines of %s without knowledge', (set, language, genre, floor) => {
  const dossier = dossierOf(set, () => language, genre);
  const rows = expectedOf(set).map((row) => ({ ...row, told: toldOf(dossier, row) }));

  it('tell what a reader sees move', () => {
    const found = rows.filter(({ verdict, told }) =>
      verdict.includes('-') ? told.some((one) => one !== 'same') : told.some((one) => verdict.includes(one)),
    );
    expect(found.length).toBeGreaterThanOrEqual(floor);
  });

  it('tell nothing that turned the same', () => {
    const moved = rows.filter(({ kind }) => kind === 'changed' || kind === 'number');
    expect(moved.filter(({ told }) => told.includes('same'))).toEqual([]);
  });

  it('are named by whole words, and none by whom to call', () => {
    const { functionWords } = packFor(language).words;
    const names = dossier.threads.map(({ label }) => label.replace(/ …$/u, ''));
    expect(names.filter((name) => functionWords.has(name.split(/\s+/).at(-1)!.toLowerCase()))).toEqual([]);
    expect(names.filter((name) => /telefoon|contact|press/iu.test(name))).toEqual([]);
    const themes = dossier.themes.map(({ prefLabel }) => prefLabel.nl);
    expect(themes.filter((name) => /secretaris|burgemeester|Vries|Jansen/iu.test(name))).toEqual([]);
  });
});

describe('lines of papers in two languages without knowledge', () => {
  const dossier = dossierOf('mixed', (id) => (id < '2021' ? 'nl' : 'en'), 'report');
  const texts = new Map(
    dossier.documents.flatMap(({ blocks }) =>
      blocks.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text] as const)),
    ),
  );
  const stationsOf = (begins: RegExp): readonly Station[] =>
    dossier.threads.find(({ label }) => begins.test(label))!.lanes[0]!.stations;
  const shown = (stations: readonly Station[]) =>
    stations.map(({ standing, entries, search }) => [
      standing,
      entries.length === 0 ? (search?.nearest ?? []).map(({ sentence }) => texts.get(sentence)) : 'speaks',
    ]);

  it('pass into the other language where both name the same, and tell no verdict there', () => {
    const dutch = 'De Westerkade wordt in samenwerking met Northline verdiept tot 1450 centimeter.';
    const english = 'Together with Northline the Westerkade will be deepened to 1500 centimetres.';
    expect(shown(stationsOf(/^Westerkade/))).toEqual([
      ['first', 'speaks'],
      ['kept', 'speaks'],
      ['undecided', [english]],
      ['undecided', [english]],
    ]);
    // Not the first time: an older paper names it in its own language.
    expect(shown(stationsOf(/^Together/))).toEqual([
      ['undecided', [dutch]],
      ['undecided', [dutch]],
      ['recast', 'speaks'],
      ['kept', 'speaks'],
    ]);
  });

  it('show nothing where no name is shared', () => {
    expect(shown(stationsOf(/stikstof/)).slice(2)).toEqual([
      ['undecided', []],
      ['undecided', []],
    ]);
  });
});
