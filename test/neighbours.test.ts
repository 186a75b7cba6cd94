import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tagDocument } from '../src/annotate/annotated-document.ts';
import { explainTag } from '../src/explain/explain.ts';
import type { Knowledge, Theme } from '../src/model.ts';
import { readDocument } from '../src/read/document.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { prepareDossier } from '../src/trace/prepared-dossier.ts';
import { themeParagraphs } from '../src/view/theme-paragraphs.ts';
import { buildDossier } from './setup/build.ts';

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

describe('a theme taken from neighbours', () => {
  it('is told with the words of the sentence before and what they weigh here', () => {
    const { source } = documentFromSentences({ id: 'd', language: 'nl', sentences: [] });
    const text = 'Het havengeld stijgt volgend jaar. Deze verhoging treft vooral kleine schippers.';
    const document = readDocument(source, text);
    const title = { nl: 'Haven', en: 'Harbour' };
    const corpus = { id: 'c', title, focus: { regions: [], themes: [] }, documents: [source] };
    const dossier = buildDossier({ corpus, knowledge, documents: [document] });
    const [first, second] = document.blocks.flatMap(({ sentences }) => sentences.map(({ id }) => id));
    const why = explainTag(prepareDossier(dossier, knowledge), second!, 'harbour');
    expect(why).toMatchObject({
      score: 0.15,
      grounds: [{ kind: 'neighbours', words: 'havengeld', weight: 0.25, from: first }],
    });
    const told = themeParagraphs(dossier, document).flatMap(({ themes }) => themes.flatMap((one) => one.sentences));
    expect(told.map(({ via, words }) => [via, words])).toEqual([
      ['sentence', ['havengeld']],
      ['neighbours', ['havengeld']],
    ]);
  });
});
