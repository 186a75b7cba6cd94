import { describe, expect, it } from 'vitest';
import { parseSentence } from '../src/compare/parsed-sentence.ts';
import { shift } from '../src/compare/shift.ts';
import { trendMark } from '../src/compare/trend-shift.ts';
import { defaultPacks } from '../src/languages/packs.ts';
import type { Shift } from '../src/model.ts';
import { profileWith } from '../src/profile/profile.ts';
import { packWith } from '../src/profile/profile-pack.ts';
import { caseLines, passageOf } from './compare-cases.ts';
import { type GoldShift, scoreShifts } from './gold/shift.ts';
import { DUTCH_PACK } from './setup/packs.ts';

describe('how a position moved', () => {
  for (const { line, text } of caseLines('shift.txt')) {
    const [pair = '', expected = ''] = text.split(' => ');
    const [older = '', newer = ''] = pair.split(' | ');
    it(`line ${line}: ${older} -> ${newer}`, () => {
      const found = shift(passageOf(older), passageOf(newer));
      const marks = found.marks.map((mark) => `${mark.axis} ${mark.direction}`).join(', ');
      expect(`${found.verdict.join(', ')} (${marks})`).toBe(expected);
    });
  }

  it('quotes the words that carry a degree, with what they govern', () => {
    const older = passageOf('Nederland onderstreept het belang van volledige aansluiting bij het EU-douanebeleid.');
    const newer = passageOf('Van de Noordse landen zal het kabinet verdere aansluiting op het EU-douanebeleid vragen.');
    const [degree] = shift(older, newer).marks;
    expect(degree?.carriers.map(({ old, new: fresh }) => [old?.text, fresh?.text])).toEqual([
      ['volledige aansluiting', 'verdere aansluiting'],
    ]);
  });

  it('quotes the bare word where the other side has no degree word', () => {
    const older = passageOf('Er is gesproken over de aansluiting bij het EU-douanebeleid.');
    const newer = passageOf('Nederland verzocht zich volledig aan te sluiten bij het EU-douanebeleid.');
    const [degree] = shift(older, newer).marks;
    expect(degree?.carriers.map(({ old, new: fresh }) => [old?.text, fresh?.text])).toEqual([
      ['aansluiting', 'volledig aan te sluiten'],
    ]);
  });
});

describe('laws of degree', () => {
  const pairs = caseLines('shift.txt').map(({ line, text }) => ({ line, sides: text.split(' => ')[0]!.split(' | ') }));
  const degree = (older: string, newer: string) =>
    shift(passageOf(older), passageOf(newer)).marks.find(({ axis }) => axis === 'degree')?.direction ?? null;

  it('turns the direction round when the sides are swapped', () => {
    const back = { up: 'down', down: 'up' } as Record<string, string>;
    const wrong = pairs.filter(({ sides: [older = '', newer = ''] }) => {
      const there = degree(older, newer);
      return degree(newer, older) !== (there === null ? null : (back[there] ?? there));
    });
    expect(wrong).toEqual([]);
  });

  it('tells none of a word of trend beside a move that no list holds, nor of the same words twice', () => {
    const forms = (code: string) => [
      ...defaultPacks()
        .find((pack) => pack.code === code)!
        .amountForms.keys(),
    ];
    const told = [
      { words: forms('en'), head: '[en] The school serves', tail: 'soup on the quay.' },
      { words: forms('nl'), head: 'De school heeft', tail: 'soep op de kade.' },
    ].flatMap(({ words, head, tail }) => {
      const bare = passageOf(`${head} ${tail}`);
      return words.flatMap((word) => {
        const marks = shift(bare, passageOf(`${head} ${word} ${tail}`)).marks.filter(({ axis }) => axis === 'degree');
        return marks.map(({ direction }) => `${word}: ${direction}`);
      });
    });
    expect(told).toEqual([]);
    for (const { sides } of pairs) for (const side of sides) expect(degree(side, side) ?? 'same', side).toBe('same');
  });
});

describe('the scale of a corpus', () => {
  const side = (text: string, pack = packWith(DUTCH_PACK, profileWith({ scales: SCALES }))) => ({
    id: 's',
    parsed: parseSentence(text, pack),
    span: { from: 0, to: text.length },
  });
  const SCALES = {
    degrees: {},
    ends: {},
    groups: {},
    amounts: { large: { nl: 'ferm ferme' } },
    growing: { nl: ['baggert gebaggerd baggeren'] },
  };
  const [older, newer] = ['In de haven is licht gebaggerd.', 'In de haven is ferm gebaggerd.'];

  it('adds degree words and trends of its own', () => {
    expect(trendMark(side(older), side(newer))?.direction).toBe('up');
    expect(trendMark(side(newer), side(older))?.direction).toBe('down');
    expect(trendMark(side(older, DUTCH_PACK), side(newer, DUTCH_PACK))).toBeNull();
  });
});

describe('the score of directions', () => {
  const gold = (older: string, ...words: string[]): GoldShift => ({ older, newer: `${older}'`, shift: words });
  const claim = (...verdict: Shift['verdict']): Shift => ({
    a: { sentence: 'a', span: { from: 0, to: 1 } },
    b: { sentence: 'b', span: { from: 0, to: 1 } },
    marks: [],
    verdict,
  });
  const pairs = [gold('1', 'stronger'), gold('2', 'weaker', 'broader'), gold('3', 'stronger'), gold('4', 'same')];

  it('counts right, wrong and reversed claims, and pairs that were not found', () => {
    const found: Record<string, Shift> = {
      1: claim('stronger'),
      2: claim('broader'),
      3: claim('weaker'),
      4: claim('weaker'),
    };
    const score = scoreShifts(pairs, (pair) => found[pair.older] ?? null);
    expect(score).toMatchObject({ pairs: 4, claims: 3, right: 1, reversed: 1, precision: 1 / 3, coverage: 1 / 3 });
    expect(score.width).toEqual({ claims: 1, right: 1, precision: 1 });
    expect(score.wrong).toEqual(["3~3': weaker, not stronger", "4~4': weaker, not same"]);
  });

  it('has no precision without claims', () => {
    expect(scoreShifts(pairs, () => null)).toMatchObject({ pairs: 0, claims: 0, precision: null, coverage: 0 });
  });
});
