import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endsInHyphen, type HyphenHabits, hyphenHabits, joinLines } from '../src/text/line-breaks.ts';
import { sentences } from '../src/text/sentences.ts';
import { DUTCH_PACK, ENGLISH_PACK } from './setup/packs.ts';
import { references } from './setup/read.ts';

const cases = (file: string): string[] =>
  readFileSync(new URL(`cases/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

describe('sentences', () => {
  it.each(cases('sentences.txt'))('%s', (line) => {
    const [, language, marked] = /^(nl|en): (.*)$/.exec(line)!;
    const expected = marked!.split(' | ');
    const text = expected.join(' ');
    expect(sentences(text, language === 'nl' ? DUTCH_PACK : ENGLISH_PACK).map((s) => text.slice(s.from, s.to))).toEqual(
      expected,
    );
  });

  it('begin without a blank only where a word says so', () => {
    const split = (text: string): string[] => sentences(text, DUTCH_PACK).map((s) => text.slice(s.from, s.to));
    expect(split('Er staat «gratis ontbijt».De leden vragen meer.')).toEqual([
      'Er staat «gratis ontbijt».',
      'De leden vragen meer.',
    ]);
    expect(split('De brug gaat open.Het schip vaart door.')).toEqual(['De brug gaat open.', 'Het schip vaart door.']);
    for (const one of [
      'Zie www.haven.nl.De folder.',
      'Het bestand heet tarief.Xlsx geloof ik.',
      'Mail naar a@b.Nl nu.',
    ])
      expect(split(one)).toEqual([one]);
  });

  it('take a word the paper has without its full stop for a word', () => {
    const text = 'Dat staat in die par. Amsterdam wijkt af.';
    expect(sentences(text, DUTCH_PACK)).toHaveLength(1);
    expect(sentences(text, DUTCH_PACK, new Set(['par']))).toHaveLength(2);
  });

  it('gives nothing for nothing', () => {
    expect(sentences('', DUTCH_PACK)).toEqual([]);
    expect(sentences('  ', DUTCH_PACK)).toEqual([]);
  });
});

describe('line ends', () => {
  it.each(cases('mend.txt'))('%s', (line) => {
    const [given, words = ''] = line.split(' # ') as [string, string?];
    const [, left, right, joined, rule] = /^(.*?) \/ (.*?) = (.*) \((\S+)\)$/.exec(given)!;
    const habits: HyphenHabits = {
      words: new Set(words.split(' ')),
      breaksWords: words !== 'typed',
      pack: DUTCH_PACK,
    };
    const how = joinLines(left!, right!, habits);
    const text =
      how.how === 'drop' ? left!.slice(0, -1) + right : how.how === 'keep' ? left! + right : `${left} ${right}`;
    expect([text, how.rule]).toEqual([joined, rule]);
  });

  it('tells a hyphen from a dash', () => {
    expect(endsInHyphen('onder-')).toBe(true);
    expect(endsInHyphen('het dossier -')).toBe(false);
    expect(endsInHyphen('het dossier –')).toBe(false);
  });

  it('keeps typed hyphens in a document that breaks no words, and closes them in one that does', () => {
    const typed = [
      ...Array.from({ length: 150 }, () => 'de migratie neemt toe en'),
      'over migratie-',
      'gerelateerde dossiers',
    ];
    expect(
      hyphenHabits(
        typed.map((l) => l),
        DUTCH_PACK,
      ).breaksWords,
    ).toBe(false);
    expect(hyphenHabits([...typed, 'om te bevor-', 'deren dat'], DUTCH_PACK).breaksWords).toBe(true);
  });

  it('joins English compounds with their hyphen', () => {
    const habits: HyphenHabits = { words: new Set(['decision', 'making']), breaksWords: true, pack: ENGLISH_PACK };
    expect(joinLines('in long-', 'term plans', habits)).toMatchObject({ how: 'keep', rule: 'two-words' });
    for (const [left, right] of [
      ['the pass-', 'through of'],
      ['mortgage-', 'backed bonds'],
      ['a three-', 'year loan'],
      ['survey-', 'based rates'],
    ])
      expect(joinLines(left!, right!, habits)).toMatchObject({ how: 'keep' });
    for (const [left, right] of [
      ['the decla-', 'ration of'],
      ['the pro-', 'vision of'],
      ['the part-', 'ners agreed'],
      ['with-', 'out fees'],
    ])
      expect(joinLines(left!, right!, habits)).toMatchObject({ how: 'drop' });
  });
});

describe('references', () => {
  it.each(cases('references.txt'))('%s', (line) => {
    const [marked, kinds] = line.split(/ = ?/) as [string, string];
    const expected: { text: string; from: number }[] = [];
    let text = '';
    for (const part of marked.split(/([[\]])/)) {
      if (part === '[') expected.push({ from: text.length, text: '' });
      else if (part === ']') expected.at(-1)!.text = text.slice(expected.at(-1)!.from);
      else text += part;
    }
    const found = references(text);
    expect(found.map((r) => ({ from: r.span.from, text: r.text }))).toEqual(
      expected.map(({ from, text: t }) => ({ from, text: t })),
    );
    expect(found.map((r) => `${r.kind} ${r.target}`).join('; ')).toBe(kinds.trim());
    for (const r of found) expect(text.slice(r.span.from, r.span.to)).toBe(r.text);
  });
});
