import { describe, expect, it } from 'vitest';
import { faultOf, handCases } from './meaning/hand-cases.ts';
import { outcomesOf, ratesOf } from './meaning/laws.ts';
import { madePairs } from './meaning/pairs.ts';

/**
 * Nothing is told that the words do not carry, and what they carry is told. A sample of what `npm run test:meaning` draws: no
 * law here can be kept by telling nothing, because beside "never told as the same" stands how often it must be.
 */

describe('made pairs of sentences', () => {
  const outcomes = outcomesOf(madePairs(60, 5));
  const rates = ratesOf(outcomes);

  it('are never told as the same where one turns the other', () => {
    expect(rates.told.map(({ pair, told }) => [pair.kind, pair.older, pair.newer, told.line])).toEqual([]);
  });

  it('are never told with a direction where one denies the other', () => {
    expect(rates.directions.map(({ pair, told }) => [pair.kind, pair.older, pair.newer, told.line])).toEqual([]);
  });

  it('are told as the same where one only writes the other differently', () => {
    expect(rates.equal).toBeGreaterThanOrEqual(0.95);
  });

  it('get the verdict of their kind, and what is claimed of them is right', () => {
    expect(rates.ofKind).toBeGreaterThanOrEqual(0.8);
    expect(rates.right).toBeGreaterThanOrEqual(0.95);
  });
});

describe('pairs written by hand', () => {
  it('are told as a careful reader tells them', () => {
    // With knowledge three dossiers are made of a pair; `npm run test:meaning` does so for every one.
    const faults = handCases().map((handCase) => faultOf(handCase, handCase.line % 8 === 0));
    expect(faults.length).toBeGreaterThan(160);
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  }, 120_000);
});
