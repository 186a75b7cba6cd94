import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { timed } from './setup/processor-time.ts';
import { writeSmallCorpus } from './setup/small-corpus.ts';

/** Lists of a corpus as long as a file can be: loading takes no more for each than for one. */

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-lists-'));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

const FOLDER = writeSmallCorpus(HOME);
const COUNT = 10_000;

/** What is told of objects, each under the one that is named, and the seconds of the processor it took. */
function objectsUnder(broader: (at: number) => string | null) {
  const objects = Array.from({ length: COUNT }, (_, at) => ({
    id: `i${at}`,
    prefLabel: { nl: 'n', en: 'n' },
    broader: broader(at),
    terms: [],
  }));
  writeFileSync(join(FOLDER, 'objects.json'), JSON.stringify({ objects }));
  const { value, seconds } = timed(() => loadCorpus(FOLDER));
  return { told: value.faults.map(({ message }) => message.en), seconds };
}

it('finds what falls under itself in a long row, and blames nothing that only leads there', () => {
  const circle = (id: number, under: number): string =>
    `objects[${id}].broader is "i${under}", which puts "i${id}" under itself; expected no circle.`;
  const none = objectsUnder((at) => (at === 0 ? null : `i${at - 1}`));
  expect(none.told).toEqual([]);
  const three = objectsUnder((at) => (at === 0 ? 'i2' : `i${at - 1}`));
  expect(three.told).toEqual([circle(0, 2), circle(1, 0), circle(2, 1)]);
  const forward = objectsUnder((at) => (at === COUNT - 1 ? `i${COUNT - 2}` : `i${at + 1}`));
  expect(forward.told).toEqual([circle(COUNT - 2, COUNT - 1), circle(COUNT - 1, COUNT - 2)]);
  // Going up from each anew took 21 s, where this takes 1.
  expect(none.seconds + three.seconds + forward.seconds).toBeLessThan(6);
});
