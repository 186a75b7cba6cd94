/**
 * The laws of reading on papers gone wrong: a sample each time, and as many as are asked for with
 * `MUTANTS=10000 npx vitest run --project node test/reading.mutants.test.ts`; LAW_SEED gives others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutantOf, ODD_TEXT, stretchOf } from './fuzz/mutants.ts';
import { accountFor } from './gold/reading.ts';
import { readDocument } from './setup/read.ts';
import { checkReadingLaws } from './setup/reading-laws.ts';
import { madeSource } from './setup/source.ts';

const MUTANTS = Number(process.env['MUTANTS'] ?? 80);

const textsIn = (folder: string): string[] =>
  readdirSync(new URL(folder, import.meta.url), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(`${folder}/${name}`, import.meta.url), 'utf8'));

const PAPERS = [...textsIn('../corpus/texts'), ...textsIn('papers'), ...textsIn('scenes'), ...textsIn('english')];

describe('a paper gone wrong', () => {
  it.each([
    // A rule, and a note with a sign, in the lines of another note.
    'o*\n**\n*D', 'on2\n\n2\n===', 'e2\n2 \n===', 'on.2\n2 B 3\n===', 'l*.1 \n*.\n1',
    // A figure that is a note mark and part of a list marker.
    'D1 .\nD2 e', 'D1 I\nD2 E',
    // Accents on what is cut, alone on a line, and changed characters of which one part is cut.
    '•\u0301', '•\u0301 De EU', '• \u0301', 'i¹\u0300', '²\u0344\n2', '\u0344', '\u0301******\u0323', '*a*\u0301', 'a\u00AD\n\u0300n', 'bevor-\n\u0301dering',
    '\u2010\u0323\u0301', '1)\u0308 De EU\n2)\u0308 De VN', '¹\u0301', 'ｖ\u0301¹\u0301',
    // Blanks that are none, and what stands among them.
    'De\u2800EU', '\u2800De EU\u2800', 'De \u2800 EU', 'De\u200B \u200BEU', '\u2800', '\u200B\n\u2800\n\u00AD',
  ])('%j has every character once', (text) => {
    for (const language of ['nl', 'en']) checkReadingLaws(readDocument(madeSource({ id: 'made', language }), text), text);
  }); // biome-ignore format: a table

  it(`has every character once, in ${MUTANTS} mutants`, { timeout: 60_000 + MUTANTS * 100 }, () => {
    const mutant = fc.oneof(
      { weight: 9, arbitrary: mutantOf(stretchOf(PAPERS, 3000), 12) },
      { weight: 1, arbitrary: ODD_TEXT },
    );
    fc.assert(
      fc.property(mutant, fc.constantFrom('nl', 'en'), (text, language) => {
        const document = readDocument(madeSource({ id: 'made', language }), text);
        expect(accountFor(document, text)).toEqual([]);
        checkReadingLaws(document, text);
      }),
      { numRuns: MUTANTS, seed: 20261130 },
    );
  });
});
