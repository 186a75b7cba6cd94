import { describe, expect, it } from 'vitest';
import { parseSentence } from '../src/compare/parsed-sentence.ts';
import { quoterOf } from '../src/trace/quotation.ts';
import { caseLines } from './compare-cases.ts';
import { packFor } from './setup/packs.ts';

describe('what is quoted for a position', () => {
  for (const { line, text: written } of caseLines('quotations.txt')) {
    it(`line ${line}: ${written}`, () => {
      const isEnglish = written.startsWith('[en] ');
      const marked = written.replace('[en] ', '');
      const text = marked.replace(/[[\]«»]/g, '');
      const [, before = '', held = ''] = /^([^[]*)\[([^\]]*)\]/.exec(marked.replace(/[«»]/g, '')) ?? [];
      const of = parseSentence(text, packFor(isEnglish ? 'en' : 'nl'));
      const at = before.length;
      const clause = of.clauses.find(({ from, to }) => from <= at && at + held.length <= to)!;
      const { from, to } = quoterOf(of)(clause);
      expect(text.slice(from, to)).toBe(/«(.*)»/.exec(marked)![1]!.replace(/[[\]]/g, '').trim());
      expect(from <= clause.from && text.slice(0, clause.to).trimEnd().length <= to).toBe(true);
    });
  }
});
