import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tagDocument } from '../src/annotate/annotated-document.ts';
import type { Knowledge, Theme } from '../src/model.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';

/** Themes a sentence takes from its paragraph: see cases/neighbours.txt. */
const theme = (id: string, labels: readonly string[], refused: Theme['refused'] = []): Theme => ({
  id,
  prefLabel: { nl: id, en: id },
  scopeNote: { nl: id, en: id },
  broader: null,
  terms: labels.map((label) => ({ label, source: 'codebook', foundIn: [] })),
  refused,
  headings: [],
});
const knowledge: Knowledge = {
  version: '1',
  themes: [
    theme('harbour', ['havengeld', 'harbour dues']),
    theme('parking', ['parkeervergunning'], [{ label: 'parkeervergunning voor schepen', reason: 'an anchorage' }]),
    theme('rates', ['policy rate']),
  ],
  objects: [],
  regions: [],
};

const cases = readFileSync(new URL('cases/neighbours.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, language = '', expected = '', text = ''] = /^(nl|en) (\S+): (.+)$/.exec(line) ?? [];
    const paragraphs = text.split(' || ').map((paragraph) => paragraph.split(' | '));
    return { line, language: language as 'nl' | 'en', expected, paragraphs };
  });

function taggedSentence(language: 'nl' | 'en', paragraphs: readonly (readonly string[])[]) {
  const given = documentFromSentences({ id: 'd', language, sentences: paragraphs.map((one) => one.join(' ')) });
  const blocks = given.blocks.map((block, b) => ({
    ...block,
    sentences: paragraphs[b]!.map((text, s) => ({ ...block.sentences[0]!, id: `d.${b}.${s}`, text })),
  }));
  const b = paragraphs.findIndex((one) => one.some((text) => text.startsWith('* ')));
  const s = paragraphs[b]!.findIndex((text) => text.startsWith('* '));
  const { tags } = tagDocument({ ...given, blocks }, knowledge);
  return { tags, own: tags.filter(({ sentence }) => sentence === `d.${b}.${s}`) };
}

describe('a sentence without a word of a theme', () => {
  it.each(cases)('$line', ({ language, expected, paragraphs }) => {
    const { tags, own } = taggedSentence(language, paragraphs);
    expect(own.map((tag) => tag.theme)).toEqual(expected === '-' ? [] : [expected]);
    for (const { inheritedFrom, neighbours, score, theme: id } of own) {
      if (neighbours === undefined) continue;
      expect(inheritedFrom).toBe(neighbours[0]);
      for (const neighbour of neighbours) {
        const source = tags.find((tag) => tag.sentence === neighbour && tag.theme === id);
        expect(source?.inheritedFrom).toBeNull();
        expect(score).toBeLessThan(0.3);
      }
    }
  });
});
