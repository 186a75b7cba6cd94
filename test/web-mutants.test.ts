/** Broken pages, XML, Markdown and texts: each is read, or refused in one sentence, in bounded time. `MUTANTS=500` for more. */
import { expect, it } from 'vitest';
import { readPaper } from '../src/read/read-file.ts';
import { papersIn } from './papers/expected.ts';
import { readPaper as readExpected } from './papers/score.ts';
import { barePaper, sitePaper } from './setup/formats/html-paper.ts';
import { mutated } from './setup/formats/mutated.ts';
import { setPaper } from './setup/formats/set-paper.ts';
import { xmlPaper } from './setup/formats/xml-paper.ts';

const COUNT = Number(process.env['MUTANTS'] ?? 12);
/** Seconds of the processor that no file may take. */
const LONGEST = 10;

const papers = papersIn('read').slice(0, 4);
const set = papers.map((paper) => setPaper(readExpected(paper, paper.text).blocks));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const FILES: Readonly<Record<string, readonly Uint8Array[]>> = {
  html: [...set.map(sitePaper), ...set.map(barePaper)],
  xml: set.map(xmlPaper),
  md: papers.map(({ text }) =>
    new TextEncoder().encode(`# Kop\n\n${text}\n\n| a | b |\n|---|---|\n| [c](d) | *e* |\n`),
  ),
  txt: [...papers.map(({ text }) => new TextEncoder().encode(text)), ...papers.map(({ text }) => utf16(text))],
};

it.each(Object.keys(FILES))('broken files (%s) are read, or refused in one sentence', async (ending) => {
  const files = FILES[ending]!;
  let refused = 0;
  for (let seed = 1; seed <= COUNT; seed++) {
    const file = mutated(files[seed % files.length]!, seed);
    const source = readExpected(papers[0]!, '').source;
    const before = process.cpuUsage();
    const value = await readPaper(file, { ...source, file: `stuk.${ending}` });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6, `seed ${seed}`).toBeLessThan(LONGEST);
    if (!('fault' in value)) continue;
    refused += 1;
    // One sentence, without a line end, with what was expected.
    for (const text of [value.fault.nl, value.fault.en])
      expect(text, `seed ${seed}`).toMatch(/^[^\n]+(?:verwacht|expected)[^\n]+\.$/);
  }
  expect(refused).toBeLessThan(COUNT);
});
