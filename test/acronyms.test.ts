import { describe, expect, it } from 'vitest';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { acronymsIn, acronymsOf } from '../src/text/acronyms.ts';
import { caseLines } from './compare-cases.ts';
import { DUTCH_PACK } from './setup/packs.ts';

describe('acronyms a text introduces', () => {
  const cases = caseLines('acronyms.txt').map(({ line, text }) => {
    const [expected = '', sentence = ''] = text.split(' => ');
    return [line, sentence, expected === '-' ? [] : expected.split(' | ')] as const;
  });

  it.each(cases)('line %i: %s', (_, sentence, expected) => {
    expect(acronymsIn(sentence, DUTCH_PACK).map(({ short, long }) => `${short} = ${long}`)).toEqual(expected);
  });

  it('point at where both stand', () => {
    for (const [, sentence] of cases) {
      for (const { short, long, shortSpan, longSpan } of acronymsIn(sentence, DUTCH_PACK)) {
        expect(sentence.slice(shortSpan.from, shortSpan.to)).toBe(short);
        expect(sentence.slice(longSpan.from, longSpan.to)).toBe(long);
      }
    }
  });

  it('of a paper stand once, and one with two long forms not at all', () => {
    const paper = documentFromSentences({
      id: 'p',
      language: 'nl',
      sentences: [
        'De Europese Raad (ER) kwam bijeen.',
        'Op de Europese Raad (ER) is gesproken met de Raad Algemene Zaken (RAZ).',
        'Het Rijk Ambtenaren Zuid (RAZ) was er niet.',
      ],
    });
    expect(acronymsOf(paper, DUTCH_PACK).map(({ short, long, sentence }) => [short, long, sentence])).toEqual([
      ['ER', 'Europese Raad', 'p.0'],
    ]);
  });
});
