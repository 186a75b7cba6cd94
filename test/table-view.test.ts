import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { SHIPPED_CORPUS } from '../src/node/root.ts';
import { carryingSpans } from '../src/view/degree-spans.ts';
import type { PassageRow } from '../src/view/line/stations.ts';
import { tableRow } from '../src/view/table/cell.ts';
import { chosenOf, linesByTheme, threadWeight, usualPositions } from '../src/view/table/default-choice.ts';
import { noteMark, noteOf } from '../src/view/table/source-notes.ts';
import { rememberedDossier } from './setup/dossiers.ts';
import { SHOWN_PROFILE } from './setup/profile.ts';

const loaded = loadCorpus(SHIPPED_CORPUS);
if (loaded.corpus === null) throw new Error('no corpus');
const dossier = rememberedDossier(loaded);
const rows = dossier.threads.map((thread) => tableRow(dossier, thread, dossier.documents));

describe('the table of the corpus', () => {
  it('opens with one line per theme, six at most, in the order of the dossier', () => {
    const usual = usualPositions(dossier);
    expect(usual).toHaveLength(6);
    expect(new Set(usual.map(({ theme }) => theme)).size).toBe(6);
    expect(usual.map(({ id }) => dossier.threads.findIndex((one) => one.id === id))).toEqual(
      usual.map(({ id }) => dossier.threads.findIndex((one) => one.id === id)).sort((x, y) => x - y),
    );
    for (const { theme, lanes } of usual) {
      const others = linesByTheme(dossier).get(theme) ?? [];
      expect(Math.max(...others.map((one) => (one.lanes[0] ? threadWeight(one.lanes[0]) : 0)))).toBe(
        lanes[0] ? threadWeight(lanes[0]) : 0,
      );
    }
  });

  it('takes a choice in the order of the dossier, and passes over what it has not', () => {
    const [one, two] = dossier.threads;
    const chosen = chosenOf(dossier, { positions: [two?.id ?? '', 'none', one?.id ?? ''], papers: ['tivat-2026'] });
    expect(chosen.threads).toEqual([one, two]);
    expect(chosen.documents.map(({ source }) => source.id)).toEqual(['tivat-2026']);
  });

  it('has no empty cell: words, or an absence', () => {
    for (const { cells } of rows) {
      expect(cells).toHaveLength(dossier.documents.length);
      for (const { absence, words } of cells) expect(absence !== null || words.length > 0).toBe(true);
    }
  });

  it('prints what the line runs through, a second passage that says something else, and counts the others', () => {
    for (const { stations, cells } of rows) {
      for (const { document, words, more } of cells) {
        const station = stations.find((one) => one.document === document);
        const passages = (station?.rows ?? []).filter((row): row is PassageRow => row.kind === 'passage');
        const [first, second] = words.map(({ row }) => row);
        expect(words.length + more).toBe(passages.length);
        expect(words.length).toBeLessThanOrEqual(2);
        if (passages.some(({ main }) => main)) expect(first?.main).toBe(true);
        // Somebody narrower spoken to, or a degree of its own.
        if (passages.some(({ lane }) => lane !== first?.lane)) expect(second?.lane).not.toBe(first?.lane);
        else if (second !== undefined) expect(second.entry.passage.wording.degree).not.toBeNull();
      }
    }
    expect(rows.flatMap(({ cells }) => cells).some(({ words }) => words.length === 2)).toBe(true);
  });

  it('is silent where the line is, with the number of sentences searched', () => {
    for (const { thread, cells } of rows) {
      cells.forEach((cell, at) => {
        const standing = thread.lanes[0]?.stations[at]?.standing;
        expect(cell.absence === 'silent', `${thread.id} ${at}`).toBe(standing === 'silent');
        if (cell.absence === 'silent') expect(cell.search?.sentences).toBeGreaterThan(0);
      });
    }
  });

  it('quotes words of the clause in order, never leaves a degree word out, and stays short', () => {
    for (const { cells } of rows) {
      for (const { row, parts } of cells.flatMap(({ words }) => words)) {
        const { text } = row.found.sentence;
        const { span, wording } = row.entry.passage;
        parts.forEach(({ from, to }, at) => {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(Math.max(span.from, parts[at - 1]?.to ?? 0));
          expect(to).toBeLessThanOrEqual(span.to);
          // Cut between words.
          expect(text.slice(from - 1, from + 1)).not.toMatch(/\p{L}\p{L}/u);
          expect(text.slice(to - 1, to + 1)).not.toMatch(/\p{L}\p{L}/u);
        });
        for (const carries of carryingSpans(wording, text)) {
          if (carries.from < span.from || carries.to > span.to) continue;
          expect(
            parts.some(({ from, to }) => from <= carries.from && carries.to <= to),
            text,
          ).toBe(true);
        }
        expect(parts.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThanOrEqual(160);
      }
    }
  });

  it('marks notes by letters and says in them what a paper does not print', () => {
    expect([0, 4, 25, 26, 27, 52].map(noteMark)).toEqual(['a', 'e', 'z', 'aa', 'ab', 'ba']);
    const notes = dossier.documents.map((document) => noteOf(SHOWN_PROFILE, document, 'nl'));
    expect(notes[4]).toContain('BZ2628372');
    expect(notes[4]).toContain('niet vergeleken');
    expect(notes[2]).toContain('kenmerk niet vermeld');
    for (const note of notes) expect(note).toMatch(/\d+ zin/);
  });
});
