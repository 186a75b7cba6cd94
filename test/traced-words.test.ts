import { describe, expect, it } from 'vitest';
import { isFunctionWord } from '../src/languages/function-words.ts';
import { isInScope } from '../src/text/block-scope.ts';
import { wordsOf } from '../src/text/tokenize.ts';
import { prepareDossier } from '../src/trace/prepared-dossier.ts';
import { tracePhrase } from '../src/trace/trace-phrase.ts';
import { LIGHTHOUSES } from './scenes/lighthouses.ts';

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
