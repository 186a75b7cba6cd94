import { describe, expect, it } from 'vitest';
import { linkPrepared } from '../src/align/link-documents.ts';
import type { Cell, Document, Dossier, Lane, Override, Station, Thread } from '../src/model.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { traceThreads } from '../src/trace/trace.ts';
import { corpusDeclaration, repositoryText } from './gold/documents.ts';
import { corpusKnowledge } from './gold/knowledge.ts';
import { CORPUS, FOCUS, KNOWLEDGE, PAPERS } from './scenes/customs.ts';
import { prepared } from './setup/annotated.ts';
import { buildDossier } from './setup/build.ts';
import { rememberedDossier } from './setup/dossiers.ts';

const scene = rememberedDossier({ corpus: CORPUS, knowledge: KNOWLEDGE, documents: PAPERS });

const declared = corpusDeclaration();
const texts = new Map(declared.documents.map((source) => [source.id, repositoryText(`corpus/${source.file}`)]));
const corpus = rememberedDossier({ corpus: declared, knowledge: corpusKnowledge(), texts });

const threadOf = (dossier: Dossier, id: string): Thread => {
  const found = dossier.threads.find((thread) => thread.id === id);
  if (found === undefined)
    throw new Error(`no thread ${id} among ${dossier.threads.map((thread) => thread.id).join(', ')}`);
  return found;
};
const laneOf = (thread: Thread, key: string): Lane => thread.lanes.find((lane) => lane.id === `${thread.id}/${key}`)!;
const standings = (lane: Lane): string[] => lane.stations.map((station) => station.standing);
const verdicts = (station: Station | undefined): string[] =>
  station?.entries.flatMap((entry) => entry.shift?.verdict ?? []) ?? [];
const words = (dossier: Dossier, station: Station): string[] => {
  const found = new Map(
    dossier.documents.flatMap((one) =>
      one.blocks.flatMap((block) => block.sentences.map((s) => [s.id, s.text] as const)),
    ),
  );
  return station.entries.map(({ passage }) => found.get(passage.sentence)!.slice(passage.span.from, passage.span.to));
};

// One list of expectations for the corpus and for a made-up subject: the rules know neither.
describe.each([
  ['the visa line', corpus, 'visa.visum+aansluiting', 'rs', 'Georgië'],
  ['a made-up line on customs', scene, 'customs.douane+aansluiting', 'va', 'Zuidland'],
] as const)('%s', (_, dossier, id, country, elsewhere) => {
  const thread = threadOf(dossier, id);
  const main = laneOf(thread, 'all');

  it('is silent, begins, grows, falls silent and returns', () => {
    expect(standings(main)[0]).toBe('silent');
    expect(standings(main)[1]).toBe('first');
    expect(['reworded', 'recast']).toContain(standings(main)[2]);
    expect(standings(main)[3]).toBe('silent');
    expect(standings(main)[4]).toBe('returned');
  });

  it('says stronger where "volledige" comes, weaker where "verdere" takes its place', () => {
    expect(words(dossier, main.stations[2]!)[0]).toContain('volledige aansluiting');
    expect(verdicts(main.stations[2])).toContain('stronger');
    expect(words(dossier, main.stations[4]!)[0]).toContain('verdere aansluiting');
    expect(verdicts(main.stations[4])).toContain('weaker');
    const carried = main.stations[4]!.entries[0]!.shift!.marks.find((mark) => mark.axis === 'degree')!.carriers[0]!;
    expect(carried.old?.text).toContain('volledige');
    expect(carried.new?.text).toContain('verdere');
  });

  // It was held against what the same paper says to all, and told to be narrower than a text that is no older.
  it('keeps the ask of one country on a lane of its own, held against no passage of its own paper', () => {
    const lane = laneOf(thread, country);
    expect(lane.addressee.class).toBe('one');
    expect(standings(lane)[1]).toBe('first');
    expect(lane.stations[1]!.entries.map(({ shift }) => shift)).toEqual([null]);
    expect(lane.stations[1]!.entries[0]!.passage.wording.act?.value).toBe('urge');
  });

  it('calls no paper silent to one country that says it to all', () => {
    const lane = laneOf(thread, country);
    for (const at of [2, 4]) {
      expect(lane.stations[at]).toMatchObject({ standing: 'undecided', search: { withheld: 'to-all' } });
      const [quoted] = lane.stations[at]!.search!.nearest;
      expect(quoted).toMatchObject({
        sentence: main.stations[at]!.entries[0]!.passage.sentence,
        reason: 'other-addressee',
      });
    }
  });

  it('proves the silence with the word that stands about another country', () => {
    const { search } = main.stations[3]!;
    expect(search!.sentences).toBeGreaterThan(0);
    expect(search!.nearest[0]).toMatchObject({ reason: 'other-region', found: elsewhere });
    const cell = dossier.cells.find((one) => one.theme === thread.theme && one.document === main.stations[3]!.document);
    expect(cell!.state).toBe('elsewhere');
  });

  it('is named by its own words', () => {
    expect(thread.label).toMatch(/^aansluiting bij het EU-\p{L}+beleid$/u);
  });
});

describe('the line on foreign policy', () => {
  const main = laneOf(threadOf(corpus, 'cfsp.gbvb+aansluiting'), 'all');

  it('speaks in all five papers', () => {
    expect(standings(main)).not.toContain('silent');
  });

  it('does not show 2024 as the Dutch position', () => {
    expect(main.stations[3]!.entries[0]!.passage.wording.speaker).toMatchObject({ value: 'declaration', home: false });
    expect(verdicts(main.stations[3])).toContain('other-speaker');
  });

  it('lets norm and act move apart in 2026', () => {
    const own = main.stations[4]!.entries.find((entry) => entry.passage.wording.speaker?.home)!;
    expect(own.shift!.a.sentence).toMatch(/^brussel-2023/);
    expect(own.shift!.marks.find((mark) => mark.axis === 'degree')!.direction).toBe('same');
    expect(own.shift!.marks.find((mark) => mark.axis === 'act')!.direction).toBe('down');
  });
});

describe('the dossier', () => {
  it('puts every prose sentence in exactly one bin', () => {
    const all = corpus.documents.flatMap((document) =>
      document.blocks
        .filter((block) => ['paragraph', 'item', 'note-body'].includes(block.role))
        .flatMap((block) => block.sentences.map((sentence) => sentence.id)),
    );
    const binned = Object.values(corpus.ledger).flat();
    expect(all).toHaveLength(308);
    expect([...binned].sort()).toEqual([...all].sort());
  });

  it('is the same bytes twice, and in whatever order the papers are declared', () => {
    const again = buildDossier({ corpus: declared, knowledge: corpusKnowledge(), texts });
    expect(JSON.stringify(again)).toBe(JSON.stringify(corpus));
    const shuffled = { ...declared, documents: [3, 0, 4, 2, 1].map((at) => declared.documents[at]!) };
    const other = buildDossier({ corpus: shuffled, knowledge: corpusKnowledge(), texts });
    expect(JSON.stringify(other)).toBe(JSON.stringify(corpus));
  });

  it('takes no link, tag or comparison from others when a paper is added', () => {
    const fewer = { ...declared, documents: declared.documents.filter((source) => source.id !== 'brussel-2024') };
    const before = rememberedDossier({ corpus: fewer, knowledge: corpusKnowledge(), texts });
    expect(corpus.alignments.filter((link) => !link.id.includes('brussel-2024'))).toEqual(before.alignments);
    expect(corpus.tags.filter((tag) => !tag.sentence.startsWith('brussel-2024'))).toEqual(before.tags);
    for (const thread of before.threads) {
      const after = threadOf(corpus, thread.id);
      for (const lane of thread.lanes) {
        const speaking = lane.stations
          .filter((station) => station.entries.length > 0)
          .map((station) => station.document);
        const now = after.lanes.find((one) => one.id === lane.id)!;
        const still = now.stations.filter((station) => station.entries.length > 0).map((station) => station.document);
        expect(still).toEqual(expect.arrayContaining(speaking));
      }
    }
  });

  it('points every span at words that are there', () => {
    const lengths = new Map(
      corpus.documents.flatMap((one) =>
        one.blocks.flatMap((block) => block.sentences.map((s) => [s.id, s.text.length] as const)),
      ),
    );
    const within = (sentence: string, span: { from: number; to: number }): void => {
      expect(span.from).toBeGreaterThanOrEqual(0);
      expect(span.to).toBeGreaterThanOrEqual(span.from);
      expect(span.to).toBeLessThanOrEqual(lengths.get(sentence)!);
    };
    for (const passage of corpus.passages) within(passage.sentence, passage.span);
    for (const link of corpus.alignments) for (const end of [link.a, link.b]) within(end.sentence, end.span);
    for (const cell of corpus.cells) for (const one of cell.search?.nearest ?? []) within(one.sentence, one.span);
  });

  it('proposes themes without knowledge, still links, and proves each silence by a search', () => {
    const bare = buildDossier({ corpus: CORPUS, knowledge: null, documents: PAPERS });
    const proposed = new Set(bare.themes.flatMap(({ id, proposed: words }) => (words === undefined ? [] : [id])));
    expect(bare.tags.filter(({ theme }) => !proposed.has(theme))).toEqual([]);
    expect(bare.cells.filter(({ theme }) => !proposed.has(theme))).toEqual([]);
    expect(bare.alignments.length).toBeGreaterThan(0);
    const stations = bare.threads.flatMap((thread) => thread.lanes.flatMap((lane) => lane.stations));
    expect(stations.map(({ standing }) => standing)).toContain('silent');
    for (const { standing, search } of stations) {
      expect(search?.withheld === undefined).toBe(standing !== 'undecided');
      if (search !== null) expect(search.sentences).toBeGreaterThan(0);
    }
  });

  it('stands with one paper, with an unread one, and with none', () => {
    const one = buildDossier({
      corpus: { ...declared, documents: declared.documents.slice(0, 1) },
      knowledge: corpusKnowledge(),
      texts,
    });
    expect(one.threads).toEqual([]);
    expect(one.cells).toHaveLength(12);
    const hole = new Map([...texts].filter(([id]) => id !== 'brussel-2023'));
    const unread = buildDossier({
      corpus: declared,
      knowledge: corpusKnowledge(),
      texts: hole,
      unread: new Map([['brussel-2023', 'leeg bestand']]),
    });
    expect(unread.documents.find((document) => document.source.id === 'brussel-2023')!.unread).toBe('leeg bestand');
    expect(
      unread.cells.filter((cell) => cell.document === 'brussel-2023').every((cell) => cell.state === 'unread'),
    ).toBe(true);
    expect(laneOf(threadOf(unread, 'visa.visum+aansluiting'), 'all').stations[2]!.standing).toBe('unread');
    expect(buildDossier({ corpus: { ...declared, documents: [] }, knowledge: corpusKnowledge() }).documents).toEqual(
      [],
    );
  });
});

describe('what a silence does not cover', () => {
  const cell = (dossier: Dossier, theme: string, document: string) =>
    dossier.cells.find((one) => one.theme === theme && one.document === document)!;

  it('names the declaration that a report sums up and the dossier does not hold', () => {
    const refers = cell(corpus, 'visa', 'brussel-2024').search!.refers!;
    expect(refers.map((quote) => quote.text)).toEqual(['gezamenlijke verklaring']);
    expect(cell(corpus, 'visa', 'sofia-2018').search!.refers).toBeUndefined();
    const station = laneOf(threadOf(corpus, 'visa.visum+aansluiting'), 'all').stations[3]!;
    expect(station.search!.refers).toEqual(refers);
  });

  it('claims nothing of a paper without a word about the focus', () => {
    const away = documentFromSentences({
      id: 'weer-2020',
      language: 'nl',
      date: '2020-01-01',
      sentences: ['De Raad sprak over het douanetarief van Zuidland.', 'Het weer was goed.'],
    });
    const papers = [...PAPERS, away];
    const dossier = buildDossier({
      corpus: { ...CORPUS, documents: papers.map((paper) => paper.source) },
      knowledge: KNOWLEDGE,
      documents: papers,
    });
    expect(cell(dossier, 'customs', 'weer-2020')).toMatchObject({ state: 'out-of-scope', sentences: [] });
  });
});

describe('a person corrects', () => {
  const stationIn = (dossier: Dossier, id: string, document: string) => {
    const found = threadOf(dossier, id).lanes[0]?.stations.find((one) => one.document === document);
    if (found === undefined) throw new Error(`no station of ${document} on ${id}`);
    return found;
  };
  const override = (
    action: Override['action'],
    quoteA: string,
    quoteB: string | null,
    to: string[] | null = null,
  ): Override => ({
    action,
    a: { document: 'brussel-2023', quote: quoteA },
    b: quoteB === null ? null : { document: 'tivat-2026', quote: quoteB },
    to,
    reason: 'gelezen',
    date: '2026-11-20',
    name: null,
  });
  const visa23 = 'volledige aansluiting bij het EU-visumbeleid';
  const visa26 = 'verdere aansluiting op het EU-visumbeleid';
  const build = (...overrides: Override[]): Dossier =>
    rememberedDossier({ corpus: declared, knowledge: corpusKnowledge(), texts, overrides });
  const between = (dossier: Dossier) =>
    dossier.alignments.filter(
      (link) => link.a.sentence === 'brussel-2023.b063.s4' && link.b.sentence === 'tivat-2026.b018.s1',
    );

  it('removes and accepts a link, in either order of the papers', () => {
    expect(between(corpus)).toHaveLength(1);
    expect(between(build(override('remove', visa23, visa26)))).toHaveLength(0);
    const swapped: Override = {
      ...override('accept', visa23, visa26),
      a: { document: 'tivat-2026', quote: visa26 },
      b: { document: 'brussel-2023', quote: visa23 },
    };
    const [link] = between(build(override('remove', visa23, visa26), swapped));
    expect(link).toMatchObject({ strength: 'sure', parts: { person: 1 } });
  });

  it('gives a sentence the themes a person names', () => {
    const tags = build(override('retag', visa23, null, ['youth'])).tags.filter(
      (tag) => tag.sentence === 'brussel-2023.b063.s4',
    );
    expect(tags.map((tag) => tag.theme)).toEqual(['youth']);
  });

  it('moves a passage to another line, and splits one off', () => {
    const to = 'migration.migratie';
    const moved = build(override('move', visa23, null, [to]));
    const at = (dossier: Dossier, id: string): string[] =>
      threadOf(dossier, id).lanes.flatMap((lane) =>
        lane.stations.flatMap((one) => one.entries.map((entry) => entry.passage.sentence)),
      );
    expect(at(moved, 'visa.visum+aansluiting')).not.toContain('brussel-2023.b063.s4');
    const split = build(override('split', visa23, null));
    expect(at(split, 'visa.visum+aansluiting')).not.toContain('brussel-2023.b063.s4');
  });

  it('lets a paper speak on a line through the sentence a person put on it, and undoes nothing else', () => {
    const id = 'visa.visum+aansluiting';
    const near = stationIn(corpus, id, 'brussel-2024').search?.nearest[0];
    expect(near).toBeDefined();
    const text = corpus.documents
      .flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences))
      .find((sentence) => sentence.id === near?.sentence)?.text as string;
    const accepted: Override = {
      ...override('accept', visa23, null, [id]),
      b: { document: 'brussel-2024', quote: text },
    };
    const made = build(accepted);
    expect(stationIn(made, id, 'brussel-2024').entries.map(({ passage }) => passage.sentence)).toEqual([
      near?.sentence,
    ]);
    expect(stationIn(made, id, 'brussel-2024').search).toBeNull();
    expect(stationIn(made, id, 'tirana-2022')).toEqual(stationIn(corpus, id, 'tirana-2022'));
    expect(made.corrections).toEqual([accepted]);
    const moved: Override = { ...override('move', 'x', null, [id]), a: { document: 'brussel-2024', quote: text } };
    expect(stationIn(build(moved), id, 'brussel-2024').entries).toHaveLength(1);
  });

  it('takes a retagged sentence off the lines and cells of themes it lost, with the proof', () => {
    const made = build(override('retag', visa23, null, ['youth']));
    const cellOf = (theme: string) =>
      made.cells.find((cell) => cell.theme === theme && cell.document === 'brussel-2023') as Cell;
    expect(cellOf('youth')).toMatchObject({ state: 'speaks', search: null });
    expect(cellOf('youth').sentences).toContain('brussel-2023.b063.s4');
    expect(cellOf('visa').sentences).not.toContain('brussel-2023.b063.s4');
    if (cellOf('visa').state === 'silent') {
      expect(cellOf('visa').search?.nearest[0]).toMatchObject({
        sentence: 'brussel-2023.b063.s4',
        reason: 'other-theme',
      });
      expect(cellOf('visa').search?.sentences).toBeGreaterThan(0);
    }
    const on = made.threads.filter(({ lanes }) =>
      lanes.some(({ stations }) =>
        stations.some(({ entries }) => entries.some(({ passage }) => passage.sentence === 'brussel-2023.b063.s4')),
      ),
    );
    expect(on.filter(({ theme }) => theme !== 'youth')).toEqual([]);
  });

  it('says so when the words are gone, and goes on', () => {
    const dossier = build(override('remove', 'woorden die er niet staan', visa26));
    expect(dossier.notices).toMatchObject([{ rule: 'override-lost', document: 'brussel-2023' }]);
    expect(between(dossier)).toHaveLength(1);
  });
});

describe('threads', () => {
  it('do not depend on the order of documents or links', () => {
    const documents: readonly Document[] = PAPERS;
    const analyses = documents.map((document) => prepared(document, KNOWLEDGE));
    const alignments = analyses.flatMap((a, at) => analyses.slice(at + 1).flatMap((b) => linkPrepared(a, b)));
    const traced = traceThreads(documents, { knowledge: KNOWLEDGE, focus: FOCUS, alignments });
    const turned = traceThreads([...documents].reverse(), {
      knowledge: KNOWLEDGE,
      focus: FOCUS,
      alignments: [...alignments].reverse(),
    });
    expect(turned).toEqual(traced);
  });

  it('asked for by id are those of all, also where a person moved a sentence', () => {
    const alignments = scene.alignments;
    const [from, to] = scene.threads as [Thread, Thread, ...Thread[]];
    const [said] = laneOf(from, 'all').stations.flatMap(({ entries }) => entries);
    const sentences = PAPERS.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
    const a = sentences.find(({ id }) => id === said?.passage.sentence)!;
    const person = { a: { document: '', quote: a.text }, b: null, reason: 'x', date: '2026-11-20', name: null };
    const corrections: Override[] = [
      { ...person, action: 'move', to: [to.id] },
      { ...person, action: 'split', to: null },
      { ...person, action: 'retag', to: [] },
      { ...person, action: 'accept', to: [to.id] },
    ];
    for (const anchored of [[], ...corrections.map((one) => [{ override: one, a, b: null }])]) {
      const options = { knowledge: KNOWLEDGE, focus: FOCUS, alignments, anchored };
      const all = traceThreads(PAPERS, options);
      const asked = scene.threads.map(({ id }) => traceThreads(PAPERS, { ...options, only: new Set([id]) }));
      expect(asked.flat()).toEqual(scene.threads.flatMap(({ id }) => all.filter((one) => one.id === id)));
    }
  });
});
