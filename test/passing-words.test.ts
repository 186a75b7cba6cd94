import { describe, expect, it } from 'vitest';
import { tagDocument } from '../src/annotate/annotated-document.ts';
import type { Knowledge, Theme } from '../src/model.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';

/** Words in passing of what a paper speaks of throughout. A term that ends in "?" is weak. */
const theme = (id: string, ...labels: string[]): Theme => ({
  id,
  prefLabel: { nl: id, en: id },
  scopeNote: { nl: id, en: id },
  broader: null,
  terms: labels.map((label) => ({
    label: label.replace('?', ''),
    source: 'codebook',
    foundIn: [],
    ...(label.endsWith('?') ? { weak: true } : {}),
  })),
  refused: [],
  headings: [],
});
const PAPER = [
  'De schoolmaaltijd wordt gratis op alle basisscholen.',
  'Elke maaltijd bevat groente van een teler uit de streek.',
  'De ouderbijdrage vervalt, ook die voor de maaltijd.',
  'De maaltijd wordt in de eigen keuken bereid.',
  'De inspectie controleert de keuken van elke school eens per jaar.',
  'De wethouder dankt de scholen voor hun inzet.',
  'De ouderbijdrage voor de overblijf wijzigt niet.',
  'Over een jaar volgt een evaluatie.',
];
const MEALS = theme('meals', 'schoolmaaltijd', 'maaltijd?');
const FEES = theme('fees', 'ouderbijdrage');
const HYGIENE = theme('hygiene', 'inspectie', 'keuken?');

function themesOf(sentences: readonly string[], ...themes: Theme[]): string[][] {
  const knowledge: Knowledge = { version: '1', themes, objects: [], regions: [] };
  const document = documentFromSentences({ id: 'd', language: 'nl', sentences });
  const { tags } = tagDocument(document, knowledge);
  return document.blocks
    .flatMap((block) => block.sentences)
    .map(({ id }) => tags.filter((tag) => tag.sentence === id).map((tag) => tag.theme));
}

describe('a word in passing', () => {
  it('of what the paper speaks of throughout adds no theme to one the sentence names', () => {
    const tags = themesOf(PAPER, MEALS, FEES, HYGIENE);
    expect(tags[2]).toEqual(['fees']);
    expect(tags[1]).toEqual(['meals']);
  });

  it('counts where the sentence names no theme, and of a theme that is rare in the paper', () => {
    const tags = themesOf(PAPER, MEALS, FEES, HYGIENE);
    expect(tags[3]).toEqual(expect.arrayContaining(['meals', 'hygiene']));
    const rare = PAPER.map((sentence, at) => (at === 1 || at === 3 ? 'De wethouder dankt de ouders.' : sentence));
    expect(themesOf(rare, MEALS, FEES, HYGIENE)[2]).toEqual(['fees', 'meals']);
  });

  it('counts where words in passing are all a theme is known by', () => {
    expect(themesOf(PAPER, theme('meals', 'maaltijd?'), FEES)[2]).toEqual(['fees', 'meals']);
  });
});
