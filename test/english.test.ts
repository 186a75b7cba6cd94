import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dossier, Lane, Sentence, Source, Station } from '../src/model.ts';
import { prepareDossier } from '../src/trace/prepared-dossier.ts';
import { tracePhrase } from '../src/trace/trace-phrase.ts';
import { corpusDeclaration, goldDocuments } from './gold/documents.ts';
import { corpusKnowledge } from './gold/knowledge.ts';
import { buildDossier } from './setup/build.ts';
import { rememberedDossier } from './setup/dossiers.ts';
import { madeSource } from './setup/source.ts';

/**
 * English papers made up for this test, in the manner of summit declarations and Council conclusions: three on the Western
 * Balkans, one on another subject. What is expected of them was written down by hand from the texts.
 */
const knowledge = corpusKnowledge();
const { focus } = corpusDeclaration();

const source = (id: string, event: string, title: string): Source =>
  madeSource({
    id,
    genre: 'declaration',
    title,
    dates: { document: null, event },
    language: 'en',
    sha256: id,
  });
const SOURCES = [
  source('budva-2021', '2021-06-09', 'Budva Declaration'),
  source('climate-2022', '2022-02-20', 'Council conclusions on climate diplomacy'),
  source('ohrid-2022', '2022-11-15', 'Ohrid Declaration'),
  source('council-2023', '2023-06-22', 'European Council conclusions on the Western Balkans'),
];
const textOf = (id: string): string => readFileSync(new URL(`english/${id}.txt`, import.meta.url), 'utf8');
const texts = new Map(SOURCES.map(({ id }) => [id, textOf(id)]));
const title = { nl: 'Proef', en: 'Trial' };

const dossier = rememberedDossier({ corpus: { id: 'english', title, focus, documents: SOURCES }, knowledge, texts });

const sentencesOf = (of: Dossier): ReadonlyMap<string, Sentence> =>
  new Map(
    of.documents.flatMap(({ blocks }) =>
      blocks.flatMap((block) => block.sentences.map((sentence) => [sentence.id, sentence] as const)),
    ),
  );
const all = sentencesOf(dossier);
const idOf = (beginning: string, document: string): string => {
  const found = [...all.values()].find((one) => one.id.startsWith(document) && one.text.startsWith(beginning));
  expect(found, `${document}: ${beginning}`).toBeDefined();
  return found!.id;
};
const document = (id: string) => dossier.documents.find((one) => one.source.id === id)!;
const laneOf = (of: Dossier, id: string): Lane => {
  const found = of.threads.flatMap((thread) => thread.lanes).find((lane) => lane.id === id);
  expect(found, id).toBeDefined();
  return found!;
};
const standings = (lane: Lane): string[] => lane.stations.map(({ document: id, standing }) => `${id} ${standing}`);
const words = (of: Dossier, station: Station): string[] =>
  station.entries.map(({ passage }) => {
    const { text } = sentencesOf(of).get(passage.sentence)!;
    return text.slice(passage.span.from, passage.span.to);
  });

describe('reading an English paper', () => {
  it('finds title, preamble, numbered items, the closing line and a note', () => {
    expect(
      document('ohrid-2022').blocks.map(({ role, marker }) => (marker === null ? role : `${role} ${marker}`)),
    ).toEqual(['title', 'heading', 'paragraph', ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `item ${n}.`), 'footnote 1']);
    const [, , , , , , item] = document('ohrid-2022').blocks;
    expect(item?.noteRefs.map(({ marker, note }) => [marker, note])).toEqual([['1', 'ohrid-2022.b012']]);
    expect(document('budva-2021').blocks.at(-1)?.role).toBe('paragraph');
  });

  it('cuts sentences at their ends and not at abbreviations', () => {
    const cut = (id: string, marker: string): string[] =>
      document(id)
        .blocks.find((block) => block.marker === marker)!
        .sentences.map(({ text }) => text);
    expect(cut('climate-2022', '2.')).toEqual([
      'The Council underlines that the shift away from fossil fuels is urgent.',
      'The EU will phase out subsidies for coal, etc. and invites its partners to do the same.',
    ]);
    expect(cut('climate-2022', '3.').at(-1)).toBe('Dr. A. Meyer of the U.N. secretariat briefed ministers.');
    expect(cut('budva-2021', '2.').at(-1)).toMatch(/^We encourage them .* e\.g\. by strengthening/);
  });
});

describe('the themes of an English paper', () => {
  it.each([
    ['budva-2021', 'We, the leaders', ['procedure']],
    ['budva-2021', 'The EU reaffirms its unequivocal', ['enlargement']],
    ['budva-2021', 'The partners have restated', ['rule-of-law']],
    ['budva-2021', 'We encourage them', ['rule-of-law', 'crime-terrorism']],
    ['budva-2021', 'Good neighbourly relations', ['regional']],
    ['budva-2021', 'The EU fully supports the Belgrade', ['regional']],
    ['budva-2021', 'We encourage the Western', ['cfsp']],
    ['budva-2021', 'Visa-free travel', ['visa']],
    ['budva-2021', 'We will step up', ['migration']],
    ['budva-2021', 'Such threats', ['hybrid']],
    ['budva-2021', 'We have agreed to meet', ['procedure']],
    ['ohrid-2022', 'Russia', ['ukraine']],
    ['ohrid-2022', 'We commend those partners', ['cfsp']],
    ['ohrid-2022', 'The EU expects the partners', ['hybrid']],
    ['ohrid-2022', 'The partners are encouraged', ['connectivity']],
    ['council-2023', 'Enlargement is a geostrategic', ['enlargement']],
    ['council-2023', 'It welcomes the new Growth Plan', ['economy']],
    ['council-2023', 'The European Council calls on Kosovo', ['regional']],
    ['climate-2022', 'The Council expresses', ['climate']],
    ['climate-2022', 'The EU will phase out', ['climate']],
    ['climate-2022', 'Dr. A. Meyer', []],
  ])('%s: %s', (id, beginning, expected) => {
    const sentence = idOf(beginning, id);
    expect(dossier.tags.filter((tag) => tag.sentence === sentence).map((tag) => tag.theme)).toEqual(expected);
  });
});

describe('links between English papers', () => {
  it.each([
    ['budva-2021', 'We encourage the Western', 'ohrid-2022', 'The EU urges all'],
    ['budva-2021', 'The EU encourages the gradual', 'ohrid-2022', 'We call on the Western'],
    ['ohrid-2022', 'We call on the Western', 'council-2023', 'The European Council stresses'],
    ['ohrid-2022', 'The EU urges all', 'council-2023', 'The European Council expects'],
    ['ohrid-2022', 'The EU reaffirms its full', 'council-2023', 'The European Council reaffirms its full'],
    ['budva-2021', 'We will continue to work', 'ohrid-2022', 'The EU and the partners'],
  ])('%s "%s" with %s "%s"', (a, x, b, y) => {
    const link = dossier.alignments.find((one) => one.id === `${idOf(x, a)}~${idOf(y, b)}`);
    expect(link?.strength).toBe('sure');
  });

  it('are not drawn across themes, nor with a paper on another subject', () => {
    const tied = (x: string, y: string): boolean => dossier.alignments.some((one) => one.id === `${x}~${y}`);
    expect(tied(idOf('We encourage the Western', 'budva-2021'), idOf('We call on the Western', 'ohrid-2022'))).toBe(
      false,
    );
    expect(tied(idOf('The EU encourages the gradual', 'budva-2021'), idOf('The EU urges all', 'ohrid-2022'))).toBe(
      false,
    );
    expect(dossier.alignments.filter((link) => link.id.includes('climate-2022'))).toEqual([]);
  });
});

describe('positions in English papers', () => {
  it('follows the visa policy, named in English, from gradual to full and back to further', () => {
    const thread = dossier.threads.find((one) => one.id === 'visa.visum+aansluiting@en');
    expect(thread?.label).toBe('alignment with the EU visa policy');
    const lane = laneOf(dossier, 'visa.visum+aansluiting@en/all');
    expect(standings(lane)).toEqual([
      'budva-2021 first',
      'climate-2022 undecided',
      'ohrid-2022 recast',
      'council-2023 recast',
    ]);
    const entries = lane.stations.flatMap((station) => station.entries);
    expect(entries.map(({ passage }) => passage.wording.degree?.value)).toEqual(['stepwise', 'full', 'stepwise']);
    expect(entries.map(({ passage }) => passage.wording.act?.value)).toEqual(['encourage', 'urge', 'stress']);
    expect(entries.map(({ shift }) => shift?.verdict.filter((one) => one === 'stronger' || one === 'weaker'))).toEqual([
      undefined,
      ['stronger'],
      ['weaker'],
    ]);
    expect(lane.ends?.shift.marks.find((mark) => mark.axis === 'degree')?.direction).toBe('same');
  });

  it('sees that restrictive measures were included, and then no longer', () => {
    const lane = laneOf(dossier, 'cfsp.gbvb+aansluiting@en/all');
    const entries = lane.stations.flatMap((station) => station.entries);
    expect(entries.map(({ passage }) => passage.wording.scope !== null)).toEqual([false, true, false]);
    expect(entries.map(({ passage }) => passage.wording.speaker?.value)).toEqual([
      'declaration',
      'eu',
      'european-council',
    ]);
    expect(entries.map(({ passage }) => passage.wording.addressee?.value)).toEqual(['all', 'all', 'all']);
    const marks = entries.map(({ shift }) => shift?.marks.find((mark) => mark.axis === 'degree')?.direction);
    expect(marks).toEqual([undefined, 'up', 'down']);
    expect(words(dossier, lane.stations[2]!)[0]).toMatch(/including EU restrictive measures\.$/);
  });

  it('names matters in English and keeps countries on a lane of their own', () => {
    expect(dossier.threads.find((one) => one.id === 'hybrid.hybride@en')?.label).toBe('Hybrid threats');
    const lane = laneOf(dossier, 'regional.geschillen@en/rs+xk');
    expect(lane.addressee.label?.en).toBe('Serbia, Kosovo');
    expect(standings(lane)).toEqual([
      'budva-2021 first',
      'climate-2022 undecided',
      'ohrid-2022 silent',
      'council-2023 returned',
    ]);
  });

  it('proves a silence, and claims none of a paper on another subject', () => {
    const states = (id: string) =>
      Object.fromEntries(
        dossier.cells.filter((cell) => cell.document === id).map(({ theme, state }) => [theme, state]),
      );
    expect(states('budva-2021')).toMatchObject({ visa: 'speaks', cfsp: 'speaks', regional: 'speaks', youth: 'silent' });
    expect(states('council-2023')).toMatchObject({
      visa: 'speaks',
      hybrid: 'silent',
      economy: 'speaks',
      youth: 'silent',
    });
    expect(states('ohrid-2022')).toMatchObject({ economy: 'speaks', regional: 'silent', defence: 'silent' });
    expect(new Set(Object.values(states('climate-2022')))).toEqual(new Set(['out-of-scope']));
    const cell = dossier.cells.find((one) => one.document === 'council-2023' && one.theme === 'hybrid');
    expect(cell?.search?.terms).toContain('disinformation');
    expect(cell?.search?.terms).not.toContain('desinformatie');
    const outside = laneOf(dossier, 'visa.visum+aansluiting@en/all').stations[1]!;
    expect(outside.search).toMatchObject({ withheld: 'out-of-scope', sentences: 6 });
  });
});

/**
 * The stations of a lane but for whether it begins there: that is not told as the first time any more where an older paper
 * of another language names the same object.
 */
const butForFirst = (stations: readonly Station[]) =>
  stations.map((station) => {
    if (station.entries.length === 0 || station.entries.some(({ shift }) => shift !== null)) return station;
    return { ...station, standing: 'begins', entries: station.entries.map((entry) => ({ ...entry, movement: null })) };
  });

describe('papers in two languages', () => {
  const dutch = goldDocuments();
  const build = (sources: readonly Source[]): Dossier =>
    buildDossier({
      corpus: { id: 'mixed', title, focus, documents: [...dutch.map((one) => one.source), ...sources] },
      knowledge,
      texts,
      documents: dutch,
    });
  const plain = build([]);
  const one = build([SOURCES[2]!]);
  const two = build([SOURCES[0]!, SOURCES[2]!]);

  it('reads, tags and judges the English paper by its own words', () => {
    const own = (of: Dossier) => ({
      blocks: of.documents.find(({ source: { id } }) => id === 'ohrid-2022')!.blocks,
      tags: of.tags.filter((tag) => tag.sentence.startsWith('ohrid-2022')),
      cells: of.cells.filter((cell) => cell.document === 'ohrid-2022'),
    });
    expect(own(one)).toEqual(own(dossier));
  });

  it('says in words that it was not held against the others', () => {
    const notice = (of: Dossier) => of.notices.filter(({ rule }) => rule === 'other-language');
    expect(notice(plain)).toEqual([]);
    expect(notice(dossier)).toEqual([]);
    expect(notice(one)).toMatchObject([{ document: 'ohrid-2022', level: 'info' }]);
    expect(notice(one)[0]?.message).toBe(
      'ohrid-2022 is in English and most papers are in Dutch: it was read, and its themes and silences were decided by its own words, but it is linked with none.',
    );
    expect(notice(two).map((found) => found.document)).toEqual(['budva-2021', 'ohrid-2022']);
    expect(notice(two)[0]?.message).toMatch(/linked with papers in English only\.$/);
  });

  it('links nothing across languages and leaves the Dutch lines as they were', () => {
    const english = /budva-2021|ohrid-2022/;
    expect(one.alignments).toEqual(plain.alignments);
    expect(two.alignments.filter(({ id }) => !english.test(id))).toEqual(plain.alignments);
    for (const { a, b } of two.alignments) {
      expect(english.test(a.sentence)).toBe(english.test(b.sentence));
    }
    const stripped = (of: Dossier) =>
      of.threads
        .filter(({ id }) => !id.includes('@'))
        .map((thread) => ({
          ...thread,
          lanes: thread.lanes.map((lane) => ({
            ...lane,
            stations: butForFirst(lane.stations.filter((station) => !english.test(station.document))),
          })),
        }));
    expect(stripped(one)).toEqual(stripped(plain));
    expect(stripped(two)).toEqual(stripped(plain));
    expect(one.threads.filter(({ id }) => id.includes('@'))).toEqual([]);
  });

  it('claims no silence of a paper on a line of another language', () => {
    for (const of of [one, two]) {
      const language = new Map(of.documents.map(({ source: { id, language: own } }) => [id, own]));
      for (const thread of of.threads) {
        const own = thread.id.includes('@') ? 'en' : 'nl';
        for (const station of thread.lanes.flatMap((lane) => lane.stations)) {
          if (language.get(station.document) === own) expect(station.search?.withheld).not.toBe('other-language');
          else {
            expect(station).toMatchObject({ standing: 'undecided', entries: [] });
            expect(station.search).toMatchObject({ sentences: 0, withheld: 'other-language' });
            // What names the same object is shown, and nothing is told of it.
            for (const { reason, sentence } of station.search!.nearest) {
              expect(reason).toBe('in-other-language');
              expect(sentence.startsWith(`${station.document}.`)).toBe(true);
            }
          }
        }
      }
    }
  });

  it('passes a line into the other language where both name the same object', () => {
    const quoted = (of: Dossier, thread: string, document: string): string[] =>
      (laneOf(of, thread).stations.find((station) => station.document === document)?.search?.nearest ?? []).map(
        ({ sentence }) =>
          of.documents
            .flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences))
            .find(({ id }) => id === sentence)!.text,
      );
    expect(quoted(one, 'visa.visum+aansluiting/all', 'ohrid-2022').join()).toMatch(/visa policy/);
    expect(quoted(two, 'visa.visum+aansluiting@en/all', 'tivat-2026').join()).toMatch(/visumbeleid/);
  });

  it('draws lines of their own between two English papers, the same as in a dossier of them alone', () => {
    const alone = buildDossier({
      corpus: { id: 'two', title, focus, documents: [SOURCES[0]!, SOURCES[2]!] },
      knowledge,
      texts,
    });
    const english = two.threads.filter(({ id }) => id.endsWith('@en'));
    expect(english.map(({ id }) => id)).toEqual(alone.threads.map(({ id }) => id));
    expect(english.length).toBeGreaterThan(5);
    const speaking = (of: readonly Dossier['threads'][number][]) =>
      of.map((thread) =>
        thread.lanes.map((lane) => butForFirst(lane.stations.filter(({ entries }) => entries.length > 0))),
      );
    expect(speaking(english)).toEqual(speaking(alone.threads));
  });

  it('traces words of the reader through the papers of their language', () => {
    const thread = tracePhrase(prepareDossier(one, knowledge), 'volledige aansluiting bij het visumbeleid');
    const station = thread.lanes[0]!.stations.find(({ document: id }) => id === 'ohrid-2022');
    expect(station).toMatchObject({ standing: 'undecided', search: { withheld: 'other-language' } });
    const asked = tracePhrase(prepareDossier(dossier, knowledge), 'full alignment with the visa policy');
    expect(asked.lanes[0]!.stations.map(({ entries }) => entries.length)).toEqual([1, 0, 1, 1]);
  });
});
