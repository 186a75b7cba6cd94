/**
 * A seeded sample of fuzzing. `npm run fuzz -- --seconds N [--seed S] [--only name]` runs the same targets for as long as
 * is asked, and prints the seed.
 */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { SECONDS, SEED } from './fuzz/settings.ts';
import { TARGETS } from './fuzz/targets.ts';

const ONLY = process.env['FUZZ_ONLY'] ?? '';

const chosen = TARGETS.filter(({ name }) => name.includes(ONLY));

describe('whatever is put in', () => {
  it.each(chosen)(
    '$name',
    async ({ property, cases }) => {
      const until = performance.now() + (SECONDS * 1000) / chosen.length;
      let round = 0;
      do {
        await fc.assert(property() as fc.IAsyncProperty<unknown>, { seed: SEED + round, numRuns: cases });
        round += 1;
      } while (performance.now() < until);
      if (SECONDS > 0) console.log(`${round * cases} cases from seed ${SEED}`);
    },
    SECONDS * 1000 + 120_000,
  );
});
