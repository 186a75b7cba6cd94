import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addresses, keptValues } from '../fuzz/page-cases.ts';
import { SECONDS, SEED } from '../fuzz/settings.ts';
import { shippedDossier } from '../setup/dossiers.ts';
import { onDisk, type Visit, visitRoom } from '../setup/reading-room.ts';

/** The page in a real browser, with addresses and kept values nobody wrote: it draws, and complains of nothing. */

const dossier = shippedDossier();

/** Rounds of cases until the time is up; at least one. Fails with the seed, and the first case that did not hold. */
async function inRounds<T>(cases: number, of: fc.Arbitrary<T>, check: (value: T) => Promise<void>): Promise<void> {
  const until = performance.now() + SECONDS * 500;
  let round = 0;
  do {
    for (const value of fc.sample(of, { seed: SEED + round, numRuns: cases })) {
      try {
        await check(value);
      } catch (error) {
        throw new Error(`seed ${SEED + round}: ${JSON.stringify(value)}: ${String(error)}`);
      }
    }
    round += 1;
  } while (performance.now() < until);
  if (SECONDS > 0) console.log(`${round * cases} cases from seed ${SEED}`);
}

/** Waits until the page stands still, and gives the words of its main heading. */
async function heading({ page }: Visit): Promise<string> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
  const app = page.locator('beleidslijn-app');
  await expect.poll(() => app.locator('h1').count(), { timeout: 10_000 }).toBeGreaterThan(0);
  return app.locator('h1').first().innerText();
}

describe('whatever stands in the address', () => {
  it(
    'the page draws something with a heading',
    async () => {
      const visit = await visitRoom(onDisk);
      await inRounds(25, addresses(dossier), async (address) => {
        await visit.page.evaluate((hash) => {
          location.hash = hash;
        }, address);
        expect(await heading(visit)).not.toBe('');
        expect(visit.complaints).toEqual([]);
      });
      await visit.page.context().close();
    },
    SECONDS * 1000 + 60_000,
  );
});

const SENTENCE = dossier.documents[0]!.blocks.flatMap(({ sentences }) => sentences)[5]!;
const CORRECTION = {
  action: 'retag',
  a: { document: dossier.documents[0]!.source.id, quote: SENTENCE.text },
  b: null,
  to: ['visa'],
  reason: 'Dit gaat over visa.',
  date: '2026-05-26',
  name: null,
};
const DRAFT = {
  text: 'Het kabinet vraagt aansluiting bij het EU-visumbeleid.',
  decisions: { x: { kind: 'elsewhere' } },
  without: '',
};

describe('whatever this browser kept', () => {
  it(
    'the page opens, and what was kept stays',
    async () => {
      const visit = await visitRoom(onDisk);
      const kept = fc.record({
        corrections: keptValues(CORRECTION),
        draft: keptValues(DRAFT),
        view: fc.constantFrom('draft', 'overview', 'account', 'documents'),
      });
      await inRounds(4, kept, async ({ corrections, draft, view }) => {
        const keys = {
          [`beleidslijn.corrections.${dossier.corpus.id}`]: corrections,
          [`beleidslijn.draft.${dossier.corpus.id}`]: draft,
        };
        await visit.page.evaluate((keys) => {
          localStorage.clear();
          for (const [key, value] of Object.entries(keys)) localStorage.setItem(key, value);
        }, keys);
        await visit.page.goto(`${onDisk}?#view=${view}`);
        await visit.page.reload();
        expect(await heading(visit)).not.toBe('');
        expect(visit.complaints).toEqual([]);
        const after = await visit.page.evaluate(() => ({ ...localStorage }));
        expect(after).toEqual(keys);
      });
      await visit.page.context().close();
    },
    SECONDS * 1000 + 60_000,
  );
});
