import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_VIEWS, fragment, isNavigation, parseFragment, type Selection, START } from '../src/view/selection.ts';

const word = fc.option(fc.string({ minLength: 1, maxLength: 20 }), { nil: null });
const selections: fc.Arbitrary<Selection> = fc.record({
  view: fc.constantFrom(...ALL_VIEWS),
  theme: word,
  thread: word,
  lane: word,
  document: word,
  sentence: word,
  query: word,
  older: word,
  newer: word,
  unit: fc.constantFrom('passage', 'document'),
  layout: fc.constantFrom('side', 'inline'),
  changesOnly: fc.boolean(),
  whole: fc.boolean(),
  open: fc.option(fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 4 }), { nil: null }),
  table: fc.boolean(),
  only: fc.record({
    region: fc.option(fc.string({ minLength: 1, maxLength: 9 }), { nil: null }),
    speaker: fc.option(fc.string({ minLength: 1, maxLength: 9 }), { nil: null }),
    genres: fc.constantFrom(null, ['report'], ['declaration', 'agenda']),
    from: fc.constantFrom(null, '2018'),
    to: fc.constantFrom(null, '2026'),
    themes: fc.option(fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 4 }), { nil: null }),
  }),
  order: fc.constantFrom('dossier', 'alphabet', 'changed'),
  window: fc.option(
    fc.record({
      first: fc.string({ minLength: 1, maxLength: 9 }).filter((id) => !id.includes('~')),
      count: fc.integer({ min: 5, max: 10 }),
    }),
    { nil: null },
  ),
  positions: fc.option(fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 4 }), { nil: null }),
  papers: fc.option(fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 4 }), { nil: null }),
  bin: word,
  found: word,
  corpus: fc.option(fc.stringMatching(/^[0-9a-f]{7}$/)),
  lang: fc.constantFrom('nl', 'en'),
  colour: fc.constantFrom('auto', 'light', 'dark'),
  keys: fc.boolean(),
});

describe('the selection in the fragment', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(parseFragment(fragment(selection))).toEqual(selection);
      }),
    );
  });

  it('is written of a pasted address with half a character in it', () => {
    const once = fragment(parseFragment('#view=line&thread=a\ud800b'));
    expect(once).toBe('#view=line&thread=a%EF%BF%BDb');
  });

  it('stays short and readable for ids', () => {
    const at: Selection = {
      ...START,
      view: 'line',
      thread: 'visa.aansluiting-visumbeleid',
      lane: 'visa.x/rs',
      lang: 'en',
    };
    expect(fragment(at)).toBe('#view=line&thread=visa.aansluiting-visumbeleid&lane=visa.x/rs&lang=en');
  });

  it('opens whatever a link became on its way', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(ALL_VIEWS).toContain(parseFragment(text).view);
      }),
    );
    expect(parseFragment('#view=nowhere&lang=fr&open=')).toEqual({ ...START, open: [] });
    expect(parseFragment('#theme=%C3').theme).toBe('%C3');
  });

  it('makes a step in the history of another place, not of a pinned cell or an opened theme', () => {
    expect(isNavigation(START, { ...START, view: 'side' })).toBe(true);
    expect(isNavigation({ ...START, view: 'line' }, { ...START, view: 'line', thread: 'x' })).toBe(true);
    expect(isNavigation(START, { ...START, theme: 'visa', document: 'd', lane: 'l', open: ['visa'] })).toBe(false);
    expect(isNavigation(START, { ...START, lang: 'en', colour: 'dark' })).toBe(false);
  });
});
