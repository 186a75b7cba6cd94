import { describe, expect, it } from 'vitest';
import { actOfPosition } from '../src/compare/act-owner.ts';
import { degreeOfPosition } from '../src/compare/degree-owner.ts';
import { parseSentence } from '../src/compare/parsed-sentence.ts';
import type { Span } from '../src/model.ts';
import { caseLines } from './compare-cases.ts';
import { packFor } from './setup/packs.ts';

/** The words of a position in a sentence, with the clause that stands in {braces}, else all of it. */
function positionIn(words: string, written: string) {
  const english = written.startsWith('[en] ');
  const marked = english ? written.slice(5) : written;
  const text = marked.replace(/[{}]/g, '');
  const [open, close] = [marked.indexOf('{'), marked.indexOf('}')];
  const clause: Span = open < 0 ? { from: 0, to: text.length } : { from: open, to: close - 1 };
  const from = text.indexOf(words);
  return {
    text,
    parsed: parseSentence(text, packFor(english ? 'en' : 'nl')),
    clause,
    about: [{ from, to: from + words.length }],
  };
}

const cases = (name: string) =>
  caseLines(name).map(({ line, text }) => {
    const [words = '', expected = '', written = ''] = text.split(' => ');
    return { line, words, expected, written };
  });

describe('the degree of a position', () => {
  it.each(cases('degree-owner.txt'))('line $line: $words in $written', ({ words, expected, written }) => {
    const { text, parsed, clause, about } = positionIn(words, written);
    const found = degreeOfPosition(parsed, clause, about);
    expect(found?.span ? text.slice(found.span.from, found.span.to) : '-').toBe(expected);
  });
});

describe('the act of a position', () => {
  it.each(cases('act-owner.txt'))('line $line: $words in $written', ({ words, expected, written }) => {
    const { parsed, clause, about } = positionIn(words, written);
    expect(actOfPosition(parsed, clause, about)?.value ?? '-').toBe(expected);
  });
});
