import { describe, expect, it } from 'vitest';
import { isFunctionWord } from '../src/languages/function-words.ts';
import type { Document, Role } from '../src/model.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { SHIPPED_CORPUS } from '../src/node/root.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { isInScope } from '../src/text/block-scope.ts';
import { wordsOf } from '../src/text/tokenize.ts';
import { prepareDossier } from '../src/trace/prepared-dossier.ts';
import { tracePhrase } from '../src/trace/trace-phrase.ts';
import { parseQuery } from '../src/view/search/query.ts';
import { search } from '../src/view/search/search.ts';
import { LIGHTHOUSES } from './scenes/lighthouses.ts';
import { shippedDossier } from './setup/dossiers.ts';
import { searchCases } from './setup/search-cases.ts';

const stationsOf = (asked: string) => tracePhrase(prepareDossier(LIGHTHOUSES, null), asked).lanes[0]?.stations ?? [];

describe('the line of a reader’s own words', () => {
  it('never calls a paper silent that prints them', () => {
    for (const document of LIGHTHOUSES.documents) {
      for (const block of document.blocks.filter((one) => isInScope(document, one))) {
        for (const { text } of block.sentences) {
          // Two words side by side that say something: "openbaar verslag".
          const pair = wordsOf(text)
            .slice(0, -1)
            .map((word, at, all) => [word, all[at + 1] ?? word] as const)
            .find(([a, b]) => b.from === a.to + 1 && !isFunctionWord(a.fold) && !isFunctionWord(b.fold));
          if (pair === undefined) continue;
          const asked = `${pair[0].text} ${pair[1].text}`;
          const station = stationsOf(asked).find((one) => one.document === document.source.id);
          expect(station?.standing, `${document.source.id}: ${asked}`).not.toBe('silent');
        }
      }
    }
  });

  it('never calls a paper silent in which a search finds one of them', () => {
    const corpus = shippedDossier();
    const loaded = loadCorpus(SHIPPED_CORPUS);
    if (loaded.corpus === null) throw new Error('the shipped corpus has no corpus.json');
    const prepared = prepareDossier(corpus, loaded.knowledge, loaded.profile);
    const asked = searchCases().filter(({ papers, query }) => papers === 'five' && !/[\d"]/.test(query));
    for (const { query } of asked.filter((_, at) => at % 6 === 0)) {
      const { words } = search(corpus, parseQuery(query));
      // What the dossier calls so, and a slip in spelling, is nothing that the papers print; "niet" is not what is followed.
      const printed = words.filter(({ text, readAs }) => readAs === null && !isFunctionWord(text));
      const found = printed.flatMap(({ units }) => units);
      const speaking = new Set(found.map(({ document }) => document.source.id));
      for (const { document, standing } of tracePhrase(prepared, query).lanes[0]?.stations ?? [])
        if (speaking.has(document)) expect(`${document} ${standing}`, query).not.toBe(`${document} silent`);
    }
  });

  it('says of a note, a heading or a letterhead that has them what it is, and calls nothing after it the first', () => {
    const paper = (id: string, role: Role, text: string): Document => {
      const [document] = [
        documentFromSentences({ id, language: 'nl', date: id, sentences: [text, 'De kade is lang.'] }),
      ];
      return { ...document, blocks: document.blocks.map((block, at) => (at === 0 ? { ...block, role } : block)) };
    };
    const papers = [
      paper('2021-05-01', 'footnote', 'Zie de nota over de havengelden.'),
      paper('2022-05-01', 'heading', 'Havengelden'),
      paper('2023-05-01', 'paragraph', 'De havengelden stijgen.'),
      paper('2024-05-01', 'paragraph', 'De haven vraagt geld.'),
      paper('2025-05-01', 'paragraph', 'De havengelden stijgen niet.'),
    ];
    const harbour = { ...LIGHTHOUSES, documents: papers, threads: [], tags: [], passages: [], alignments: [] };
    const stations = tracePhrase(prepareDossier(harbour, null), 'havengeld').lanes[0]?.stations ?? [];
    expect(stations.map(({ standing, search: proof }) => proof?.withheld ?? standing)).toEqual([
      'in-note',
      'in-heading',
      'recast',
      'silent',
      'returned',
    ]);
    expect(stations[4]?.entries[0]?.movement?.verdicts).toEqual(['reversed']);
  });

  it('is silent, with proof, where no paper has them', () => {
    const stations = stationsOf('douane');
    expect(stations.map(({ standing }) => standing)).toEqual(LIGHTHOUSES.documents.map(() => 'silent'));
    for (const { search } of stations) expect(search?.sentences).toBeGreaterThan(0);
  });

  it('is undecided, not silent, where a paper prints a word of them apart', () => {
    const { documents } = LIGHTHOUSES;
    const [word] = wordsOf(documents[0]?.blocks.find((one) => isInScope(documents[0]!, one))?.text ?? '').filter(
      ({ fold }) => !isFunctionWord(fold),
    );
    const station = stationsOf(`${word?.text} douane`)[0];
    expect([station?.standing, station?.search?.withheld]).toEqual(['undecided', 'apart']);
    expect(station?.search?.nearest.length).toBeGreaterThan(0);
  });

  it('asks nothing of words that are none', () => {
    expect(stationsOf(' … ').map(({ entries }) => entries)).toEqual(LIGHTHOUSES.documents.map(() => []));
  });
});
