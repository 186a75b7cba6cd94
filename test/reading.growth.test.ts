import { describe, expect, it } from 'vitest';
import type { Document } from '../src/model.ts';
import { timed } from './setup/processor-time.ts';
import { readDocument } from './setup/read.ts';
import { madeSource } from './setup/source.ts';

const read = (text: string): Document => readDocument(madeSource({ id: 'x' }), text);

describe('headings', () => {
  // Each stood in the one above it, and every block held all headings above it: 128 MB for 4,000 lines.
  it.each([
    ['with nothing under them', (i: number) => `Over kop ${i} en verder`],
    ['numbered ever deeper', (i: number) => `${'1.'.repeat(1 + (i % 60))} Kop van ${i}`],
    ['lettered and numbered ever deeper', (i: number) => `A${'.1'.repeat(1 + (i % 60))} Kop van ${i}`],
  ])('do not nest without end (%s)', (_what, heading) => {
    const text = Array.from({ length: 400 }, (_, i) => heading(i)).join('\n\n');
    const { blocks } = read(`Titel van het stuk\n\nEen zin vooraf.\n\n${text}\n\nEen zin over het visumbeleid.`);
    expect(Math.max(...blocks.map(({ section }) => section.length))).toBeLessThanOrEqual(10);
    expect(JSON.stringify(blocks).length).toBeLessThan(text.length * 40);
  });

  it('are one list for all blocks under them', () => {
    const { blocks } = read(`1. Uitbreiding\n\n${'Een zin over het visumbeleid.\n\n'.repeat(50)}`);
    const sections = blocks.filter(({ role }) => role === 'paragraph').map(({ section }) => section);
    expect(sections).toHaveLength(50);
    expect(new Set(sections).size).toBe(1);
    expect(sections[0]).toEqual(['1. Uitbreiding']);
  });

  it('are no longer than a heading is: every block under one holds its text', () => {
    const long = `Vragen ${Array.from({ length: 200 }, (_, i) => i + 1).join(', ')} en 201`;
    const { blocks } = read(`Titel van het stuk\n\nEen zin vooraf.\n\n${long}\n\nEen zin over het visumbeleid.`);
    expect(blocks.map(({ section }) => section)).toEqual([[], [], [], []]);
  });

  it('with a sign may stand twice: no number of a page stands before them', () => {
    const { blocks } = read('# Inzet\n\nEen zin.\n\n# Inzet\n\nNog een zin.\n');
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ['heading', 'Inzet'],
      ['paragraph', 'Een zin.'],
      ['heading', 'Inzet'],
      ['paragraph', 'Nog een zin.'],
    ]);
  });
});

describe('a line of the same signs', () => {
  // Each took time by the square of its length: 20 s and more for 60,000 characters, where a tenth of a second is enough.
  it.each([
    ['', '('],
    ['', '['],
    ['', '@'],
    ['', '( '],
    ['| ', '€II'],
  ])('is read in time that grows with it (%j, %j)', (before, sign) => {
    const text = `Dat was het.\n\n${before}${sign.repeat(60_000 / sign.length)}x.\n\nDat was het.`;
    const { value, seconds } = timed(() => read(text));
    expect(value.blocks).toHaveLength(3);
    expect(seconds).toBeLessThan(4);
  });
});
