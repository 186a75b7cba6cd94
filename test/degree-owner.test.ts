import { describe, expect, it } from 'vitest';
import { degreeOfPosition } from '../src/compare/degree-owner.ts';
import { parseSentence } from '../src/compare/parsed-sentence.ts';
import { caseLines } from './compare-cases.ts';
import { packFor } from './setup/packs.ts';

describe('the degree of a position', () => {
  for (const { line, text: whole } of caseLines('degree-owner.txt')) {
    const [words = '', expected = '', written = ''] = whole.split(' => ');
    it(`line ${line}: ${words} in ${written}`, () => {
      const english = written.startsWith('[en] ');
      const text = english ? written.slice(5) : written;
      const from = text.indexOf(words);
      const found = degreeOfPosition(
        parseSentence(text, packFor(english ? 'en' : 'nl')),
        { from: 0, to: text.length },
        [{ from, to: from + words.length }],
      );
      expect(found?.span ? text.slice(found.span.from, found.span.to) : '-').toBe(expected);
    });
  }
});
