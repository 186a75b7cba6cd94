import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shift } from '../src/compare/shift.ts';
import { compareWordings } from '../src/compare/word-diff.ts';
import type { Comparison } from '../src/model.ts';
import { inlineRuns } from '../src/view/comparison/compared-marks.ts';
import { passageOf } from './compare-cases.ts';
import { appliedChanges } from './setup/applied-changes.ts';
import { diffSegments, type Segment } from './setup/diff-segments.ts';

/** Words of position papers with awkward joints: hyphens, brackets, quotes, accents, double spaces, line ends. */
const WORD = fc.constantFrom(
  ...`Nederland kabinet de het een en van bij op volledige verdere aansluiting aansluiten EU-visumbeleid GBVB (GBVB)
  Oekraïne Servië inclusief sancties sanctiemaatregelen benadrukt heeft zal vragen verwacht dat zich landen alle deze
  1,2 18.1 „ja” 's-Gravenhage Minister-President onderstreept`.split(/\s+/),
);
const JOINT = fc.constantFrom(' ', ' ', ' ', ', ', '; ', '  ', '\u00a0', '. ', '\n');
const TEXT = fc
  .array(fc.tuple(WORD, JOINT), { maxLength: 40 })
  .map((parts) => parts.map(([word, joint]) => word + joint).join(''));
/** A text and an edited copy: words dropped, doubled, moved. */
const EDITED = fc
  .tuple(fc.array(fc.tuple(WORD, JOINT), { minLength: 1, maxLength: 40 }), fc.infiniteStream(fc.nat(11)))
  .map(([parts, dice]) => {
    const edited = parts.flatMap((part) => {
      const cast = dice.next().value as number;
      return cast === 0 ? [] : cast === 1 ? [part, part] : cast === 2 ? [['anders', ' '] as [string, string]] : [part];
    });
    const half = (dice.next().value as number) > 9 ? Math.floor(edited.length / 2) : 0;
    const moved = [...edited.slice(half), ...edited.slice(0, half)];
    const write = (list: readonly (readonly [string, string])[]) => list.map((part) => part.join('')).join('');
    return [write(parts), write(moved)] as const;
  });
const PAIR = fc.oneof(EDITED, fc.tuple(TEXT, TEXT), fc.tuple(fc.string(), fc.string()));

const swap = (found: Comparison): Comparison => ({
  changes: found.changes?.map((one) => ({ fromA: one.fromB, toA: one.toB, fromB: one.fromA, toB: one.toA })) ?? null,
  matched: found.matched.map((one) => ({ a: one.b, b: one.a })),
  kept: found.kept,
  stayed: [...found.stayed].map((one) => ({ a: one.b, b: one.a })).sort((x, y) => x.a.from - y.a.from),
});

const isInsideWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\p{L}\p{N}]/u.test(text[at - 1]!) && /[\p{L}\p{N}]/u.test(text[at]!);

describe('what changed', () => {
  it('turns the old text into the new one byte for byte, and back', () => {
    fc.assert(
      fc.property(PAIR, ([old, fresh]) => {
        const found = compareWordings(old, fresh);
        if (found.changes === null) return;
        expect(appliedChanges(old, fresh, found)).toBe(fresh);
        expect(appliedChanges(fresh, old, swap(found))).toBe(old);
      }),
      { numRuns: 600 },
    );
  });

  it('is in order, never overlaps, never empty, and never cuts a word', () => {
    fc.assert(
      fc.property(EDITED, ([old, fresh]) => {
        let [endA, endB] = [-1, -1];
        for (const one of compareWordings(old, fresh).changes ?? []) {
          expect(one.fromA).toBeGreaterThan(endA);
          expect(one.fromB).toBeGreaterThan(endB);
          expect(one.toA - one.fromA + one.toB - one.fromB).toBeGreaterThan(0);
          for (const at of [one.fromA, one.toA]) expect(isInsideWord(old, at)).toBe(false);
          for (const at of [one.fromB, one.toB]) expect(isInsideWord(fresh, at)).toBe(false);
          [endA, endB] = [one.toA, one.toB];
        }
      }),
      { numRuns: 600 },
    );
  });

  it('is the mirror image when the sides are swapped', () => {
    fc.assert(
      fc.property(PAIR, ([old, fresh]) => {
        expect(compareWordings(fresh, old)).toEqual(swap(compareWordings(old, fresh)));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps everything of a text held against itself, and a share between 0 and 1 else', () => {
    fc.assert(
      fc.property(PAIR, ([old, fresh]) => {
        expect(compareWordings(old, old)).toMatchObject({ changes: [], kept: 1 });
        const { kept } = compareWordings(old, fresh);
        expect(kept).toBeGreaterThanOrEqual(0);
        expect(kept).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it('points at runs that stand on both sides, apart from each other on each side', () => {
    fc.assert(
      fc.property(EDITED, ([old, fresh]) => {
        const { stayed } = compareWordings(old, fresh);
        for (const { a, b } of stayed) expect(old.slice(a.from, a.to)).toBe(fresh.slice(b.from, b.to));
        for (const key of ['a', 'b'] as const) {
          const spans = stayed.map((run) => run[key]).sort((x, y) => x.from - y.from);
          for (const [index, span] of spans.entries()) {
            expect(span.from).toBeLessThan(span.to);
            if (index > 0) expect(span.from).toBeGreaterThanOrEqual(spans[index - 1]!.to);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is shown in segments that are each side whole', () => {
    fc.assert(
      fc.property(PAIR, ([old, fresh]) => {
        const shown = diffSegments(old, fresh, compareWordings(old, fresh));
        const whole = (of: readonly Segment[]) => of.map((one) => one.text).join('');
        expect(whole(shown.old)).toBe(old);
        expect(whole(shown.new)).toBe(fresh);
        if (shown.inline === null) return;
        expect(whole(shown.inline.filter((one) => one.kind !== 'del'))).toBe(fresh);
        const back = shown.inline.filter((one) => one.kind === 'del').map((one) => one.text);
        expect(back).toEqual(shown.old.filter((one) => one.kind === 'del').map((one) => one.text));
      }),
      { numRuns: 300 },
    );
  });

  it('compares word by word what matches, and holds all around it for one change each', () => {
    fc.assert(
      fc.property(PAIR, ([old, fresh]) => {
        const { changes, matched } = compareWordings(old, fresh);
        expect(changes === null).toBe(matched.length === 0);
        for (const [side, text] of [
          ['a', old],
          ['b', fresh],
        ] as const) {
          let end = 0;
          for (const one of matched) {
            expect(one[side].from).toBeGreaterThanOrEqual(end);
            expect(one[side].to).toBeLessThanOrEqual(text.length);
            end = one[side].to;
          }
        }
        const inline = inlineRuns(compareWordings(old, fresh), old, fresh);
        const shown = inline?.filter(({ kinds }) => !kinds.includes('del')).map(({ text }) => text);
        if (shown !== undefined) expect(shown.join('')).toBe(fresh);
      }),
      { numRuns: 400 },
    );
  });

  it('does not choke on long texts', () => {
    const long = Array.from({ length: 3000 }, (_, at) => `woord${at % 700}`).join(' ');
    const other = Array.from({ length: 3000 }, (_, at) => `woord${(at * 7) % 900}`).join(' ');
    expect(compareWordings(long, `${long} erbij`).changes).toHaveLength(1);
    expect(compareWordings(long, other).changes).toBeNull();
    // Nothing was kept of this, for a cap on the number of edits.
    const tenth = Array.from({ length: 9000 }, (_, at) => (at % 10 === 3 ? `nieuw${at}` : `woord${at % 700}`)).join(
      ' ',
    );
    const before = Array.from({ length: 9000 }, (_, at) => `woord${at % 700}`).join(' ');
    expect(compareWordings(before, tenth)).toMatchObject({ kept: 0.9 });
    expect(compareWordings(before, tenth).changes).toHaveLength(900);
  });
});

const SENTENCES = [
  'Nederland onderstreepte het belang van volledige aansluiting bij het GBVB.',
  'Het kabinet zal verdere aansluiting bij het GBVB vragen.',
  'Er is gesproken over de aansluiting van deze landen bij het visumbeleid.',
  'De ER riep alle landen op zich volledig aan te sluiten bij het GBVB, inclusief sancties.',
  'De minister-president heeft aangedrongen op aansluiting van Noorwegen bij het visumbeleid.',
  'Nederland verwacht geleidelijke verdieping van de samenwerking inzake het GBVB.',
  'De EU steunt deelname aan het klimaatfonds.',
];
const SENTENCE = fc.oneof(
  fc.constantFrom(...SENTENCES),
  TEXT.filter((text) => text.trim() !== ''),
);
const FLIP: Readonly<Record<string, string>> = { up: 'down', down: 'up', stronger: 'weaker', weaker: 'stronger' };

describe('how a position moved', () => {
  it('never claims stronger and weaker at once, and always says something', () => {
    fc.assert(
      fc.property(SENTENCE, SENTENCE, (old, fresh) => {
        const { verdict } = shift(passageOf(old), passageOf(fresh));
        expect(verdict.length).toBeGreaterThan(0);
        expect(new Set(verdict).size).toBe(verdict.length);
        expect(verdict.includes('stronger') && verdict.includes('weaker')).toBe(false);
        expect(verdict.includes('broader') && verdict.includes('narrower')).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('is reversed when the papers are swapped: no claim rests on which side is new', () => {
    fc.assert(
      fc.property(SENTENCE, SENTENCE, (old, fresh) => {
        const there = shift(passageOf(old), passageOf(fresh));
        const back = shift(passageOf(fresh), passageOf(old));
        const force = (words: readonly string[]) => words.filter((word) => word in FLIP).map((word) => FLIP[word]);
        expect(back.verdict.filter((word) => word in FLIP)).toEqual(force(there.verdict));
        const axes = (of: typeof there) =>
          new Map(of.marks.filter((mark) => mark.axis !== 'speaker').map((mark) => [mark.axis, mark.direction]));
        for (const [axis, direction] of axes(there)) expect(axes(back).get(axis)).toBe(FLIP[direction] ?? direction);
      }),
      { numRuns: 400 },
    );
  });

  it('quotes words that stand where it says they stand', () => {
    fc.assert(
      fc.property(SENTENCE, SENTENCE, (old, fresh) => {
        for (const mark of shift(passageOf(old), passageOf(fresh)).marks) {
          for (const carrier of mark.carriers) {
            if (carrier.old !== null)
              expect(old.slice(carrier.old.span.from, carrier.old.span.to)).toBe(carrier.old.text);
            if (carrier.new !== null) {
              expect(fresh.slice(carrier.new.span.from, carrier.new.span.to)).toBe(carrier.new.text);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('calls a passage held against itself the same', () => {
    fc.assert(
      fc.property(SENTENCE, (text) => {
        expect(shift(passageOf(text), passageOf(text)).verdict).toEqual(['same']);
      }),
      { numRuns: 200 },
    );
  });
});
