import { describe, expect, it } from 'vitest';
import type { Block, Document, Dossier, Role } from '../src/model.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { alignedRows } from '../src/view/comparison/aligned-rows.ts';
import { comparisonModel } from '../src/view/comparison/comparison-model.ts';
import { plainDossier } from './setup/plain-dossier.ts';

/** Two papers of sentences of other subjects; of the newer the last `apart` sentences stand in blocks of a role. */
function dossierOf(older: readonly string[], newer: readonly string[], role: Role = 'paragraph', apart = 0): Dossier {
  const paper = (id: string, sentences: readonly string[], date: string): Document => {
    const { source, ...rest } = documentFromSentences({ id, language: 'nl', sentences });
    return { ...rest, source: { ...source, genre: 'letter', dates: { document: date, event: null } } };
  };
  const second = paper('b', newer, '2022-01-01');
  const blocks = second.blocks.map(
    (block, at): Block => (at < second.blocks.length - apart ? block : { ...block, role }),
  );
  const documents = [paper('a', older, '2021-01-01'), { ...second, blocks }];
  return plainDossier(documents);
}
const rowsOf = (dossier: Dossier) =>
  alignedRows(dossier, 'a', 'b', true).rows.map(({ kind, older, newer, moved }) =>
    [
      kind,
      older.map(({ sentence }) => sentence.id).join('+'),
      newer.map(({ sentence }) => sentence.id).join('+'),
      ...(moved ? ['moved'] : []),
    ].join(' '),
  );

const PARK = 'Het parkeren in de binnenstad blijft gratis.';
const DUES = 'De havengelden bedragen 12 euro per meter.';
const MEAL = 'Elke school biedt een warme maaltijd aan.';
const RATE = 'De rente wordt met een kwart procent verlaagd.';

describe('a sentence of two papers', () => {
  it.each([
    ['footnote', 'in een noot'],
    ['heading', 'in een kop'],
    ['form-field', 'in een tabel of briefhoofd'],
  ] as const)('that stands in the other in a %s is neither dropped nor new', (role, where) => {
    const dossier = dossierOf([PARK, DUES], [DUES, MEAL, PARK], role, 1);
    const { rows } = comparisonModel(dossier, 'a', 'b', { language: 'nl', base: null }, true);
    const row = rows.find(({ row: { older } }) => older.some(({ sentence }) => sentence.text === PARK));
    expect([row?.row.kind, ...(row?.notes ?? [])]).toEqual(['elsewhere', where]);
  });

  it('that is short and tied by no link is the same, not dropped and new', () => {
    expect(rowsOf(dossierOf(['Het is zo.', DUES], ['Het is zo.', DUES]))).toEqual(['same a.0 b.0', 'same a.1 b.1']);
  });

  it('that stands twice is matched in order, and moved nowhere', () => {
    const twice = [DUES, PARK, DUES, MEAL];
    expect(rowsOf(dossierOf(twice, twice))).toEqual(['same a.0 b.0', 'same a.1 b.1', 'same a.2 b.2', 'same a.3 b.3']);
  });

  it('of which one of two is gone stands among the same neighbours', () => {
    const rows = rowsOf(dossierOf([DUES, PARK, DUES, MEAL], [PARK, DUES, MEAL, RATE]));
    expect(rows).toContain('same a.2 b.1');
    expect(rows).toContain('elsewhere a.0 ');
    expect(rows.filter((row) => row.endsWith('moved'))).toEqual([]);
  });

  it('that is in no place of the other is dropped, or new', () => {
    expect(rowsOf(dossierOf([DUES, MEAL], [DUES, RATE]))).toEqual(['same a.0 b.0', 'dropped a.1 ', 'new  b.1']);
  });
});

describe('what is not set beside the other paper', () => {
  it('is said, and that it was searched', () => {
    const dossier = dossierOf([PARK], [PARK, DUES], 'footnote', 1);
    const { newer } = comparisonModel(dossier, 'a', 'b', { language: 'nl', base: null }, true);
    expect(newer.limits).toBe('alleen doorzocht op gelijke zinnen: 1 noot');
  });
});
