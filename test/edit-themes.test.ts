import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Knowledge, Term, Theme } from '../src/model.ts';
import { editKnowledge } from '../src/themes/edit-knowledge.ts';
import { editThemes, type ThemeEdit } from '../src/themes/edit-themes.ts';

const IDS = ['haven', 'kade', 'visserij', 'veer'];
const WORDS = ['haven', 'kade', 'sluis', 'vloot', 'net', 'veerdienst', 'Pont'];

const term = fc.record({ label: fc.constantFrom(...WORDS), isRefused: fc.boolean() }).map(
  ({ label, isRefused }): Term => ({
    label,
    source: 'papers',
    foundIn: [],
    ...(isRefused ? { refused: true } : {}),
  }),
);
const terms = fc.uniqueArray(term, { selector: ({ label }) => label, maxLength: 5 });
const themes = fc
  .uniqueArray(fc.record({ id: fc.constantFrom(...IDS), terms, headings: terms, isProposed: fc.boolean() }), {
    selector: ({ id }) => id,
    minLength: 1,
  })
  .map((all): Theme[] =>
    all.map(({ id, isProposed, ...words }, at) => ({
      id,
      prefLabel: { nl: id, en: id },
      scopeNote: { nl: id, en: id },
      broader: at === 0 ? null : all[0]!.id,
      refused: [],
      ...words,
      headings: words.headings.map(({ refused: _, ...heading }) => heading),
      ...(isProposed ? { proposed: true } : {}),
    })),
  );
const id = fc.constantFrom(...IDS, 'nergens');
const label = fc.constantFrom(...WORDS);
const name = fc.constantFrom({ nl: 'Nieuw', en: 'New' }, { nl: 'haven', en: 'haven' });
const edit: fc.Arbitrary<ThemeEdit> = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), theme: id, name }),
  fc.record({ kind: fc.constant('merge' as const), theme: id, into: id }),
  fc.record({
    kind: fc.constant('split' as const),
    theme: id,
    labels: fc.array(label),
    id: fc.constantFrom('nieuw', ...IDS),
    name,
  }),
  fc.record({ kind: fc.constant('drop' as const), theme: id }),
  fc.record({ kind: fc.constant('create' as const), id: fc.constantFrom('nieuw', ...IDS), name, terms }),
  fc.record({ kind: fc.constant('add-term' as const), theme: id, term }),
  fc.record({ kind: fc.constant('refuse-term' as const), theme: id, label }),
  fc.record({ kind: fc.constant('restore-term' as const), theme: id, label }),
  fc.record({ kind: fc.constant('take-over' as const), theme: id }),
);

const knowledgeOf = (all: readonly Theme[]): Knowledge => ({
  version: '1',
  themes: all,
  objects: [
    { id: 'kade', prefLabel: { nl: 'kade', en: 'quay' }, broader: null, terms: [], themes: all.map((one) => one.id) },
  ],
  regions: [],
});

const inUse = (all: readonly Theme[]): string[] =>
  [
    ...new Set(all.flatMap((one) => one.terms.filter(({ refused }) => refused !== true).map(({ label: it }) => it))),
  ].sort();

describe('edits of themes', () => {
  it('give the same themes where nothing changes, and change nothing when made twice', () => {
    fc.assert(
      fc.property(themes, edit, (before, one) => {
        const copy = structuredClone(before);
        const after = editThemes(before, one);
        expect(before).toEqual(copy);
        if (after === before) return;
        expect(after).not.toEqual(before);
        expect(editThemes(after, one)).toBe(after);
      }),
    );
  });

  it('leave ids that stand once, a way up that ends, labels that stand once', () => {
    fc.assert(
      fc.property(themes, fc.array(edit, { maxLength: 6 }), (before, edits) => {
        const focus = { regions: [], themes: before.map((one) => one.id) };
        const { knowledge, focus: asked } = editKnowledge({ knowledge: knowledgeOf(before), focus }, edits);
        const ids = knowledge.themes.map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...asked.themes].sort()).toEqual([...ids].sort());
        for (const one of knowledge.objects) for (const named of one.themes ?? []) expect(ids).toContain(named);
        for (const one of knowledge.themes) {
          const up = [one.broader];
          while (up.at(-1) != null && up.length < 9)
            up.push(knowledge.themes.find((at) => at.id === up.at(-1))!.broader);
          expect(up.at(-1)).toBeNull();
          const labels = one.terms.map(({ label: it }) => it);
          expect(new Set(labels).size).toBe(labels.length);
        }
      }),
    );
  });

  it('undo each other: refused and restored, split and merged', () => {
    fc.assert(
      fc.property(themes, id, fc.array(label), (before, theme, labels) => {
        const [first = ''] = labels;
        const refused = editThemes(before, { kind: 'refuse-term', theme, label: first });
        if (refused !== before) {
          expect(refused.map((one) => one.terms.length)).toEqual(before.map((one) => one.terms.length));
          expect(editThemes(refused, { kind: 'restore-term', theme, label: first })).toEqual(before);
        }
        const named = { nl: 'Nieuw', en: 'New' };
        const split = editThemes(before, { kind: 'split', theme, labels, id: 'nieuw', name: named });
        expect(inUse(split)).toEqual(inUse(before));
        if (split === before) return;
        const whole = editThemes(split, { kind: 'merge', theme: 'nieuw', into: theme });
        const sorted = (all: readonly Theme[]) =>
          all.map(({ proposed: _, ...one }) => ({
            ...one,
            terms: [...one.terms].sort((x, y) => (x.label < y.label ? -1 : 1)),
            headings: [...one.headings].sort((x, y) => (x.label < y.label ? -1 : 1)),
          }));
        expect(sorted(whole)).toEqual(sorted(before));
      }),
    );
  });
});
