import { beforeAll, describe, expect, it } from 'vitest';
import { csv as csvFormat } from '../src/export/csv.ts';
import { json as jsonFormat } from '../src/export/json.ts';
import { markdown as markdownFormat } from '../src/export/markdown.ts';
import { tei as teiFormat } from '../src/export/tei.ts';
import type { Block, Document, Role } from '../src/model.ts';
import { comparisons } from './office/made.ts';
import { all, faultsOf, type Parts, partsOf, settled, wordsOf } from './office/read.ts';
import { plainDossier } from './setup/plain-dossier.ts';
import { madeSource } from './setup/source.ts';
import { OPTIONS } from './setup/subjects.ts';
import { textWriter } from './setup/written.ts';

/** Papers of a waterboard, made block by block, with every role a reader of papers may give. */

interface Written {
  readonly role: Role;
  readonly text?: string;
  readonly cells?: readonly string[];
}

function paper(id: string, date: string, written: readonly Written[]): Document {
  const place = { page: 1, lines: [[1, 1]] } as const;
  const blocks = written.map(({ role, text: given, cells }, at): Block => {
    const text = given ?? cells?.join(' ') ?? '';
    const block = `${id}.b${String(at + 1).padStart(3, '0')}`;
    const whole = { from: 0, to: text.length };
    const sentences = [{ id: `${block}.s1`, text, span: whole, place, references: [] }];
    const row = cells === undefined ? {} : { cells };
    return {
      ...{
        id: block,
        role,
        part: 'verslag',
        section: [],
        marker: null,
        text,
        sentences,
        noteRefs: [],
        place,
        pieces: [],
      },
      ...row,
    };
  });
  const source = madeSource({ id, genre: 'report', title: id, dates: { document: date, event: null } });
  return { source, blocks, edits: [], notices: [], unread: null };
}

const row = (...cells: string[]): Written => ({ role: 'table-row', cells });
const paperOf = (id: string, date: string, year: string, oudega: string, total: string): Document =>
  paper(id, date, [
    { role: 'title', text: `Verslag over de dijken ${year}` },
    { role: 'contents', text: '1. De dijk ........ 2' },
    { role: 'question', text: `Kan het bestuur zeggen wat de dijk bij Oudega kost in ${year}?` },
    { role: 'answer', text: `Het bestuur wil de dijk bij Oudega uiterlijk in ${year} versterken.` },
    { role: 'speech', text: 'De heer De Vries vindt de dijk bij Oudega te laag.' },
    { role: 'consideration', text: 'overwegende dat de dijk bij Oudega te laag is;' },
    { role: 'request', text: 'verzoekt het bestuur de dijk bij Oudega te verhogen.' },
    { role: 'caption', text: 'Tabel 1. Kosten per dijk' },
    { role: 'table-head', cells: ['Dijk', '2023', '2024'] },
    row('Oudega', oudega, '1.450'),
    row('Terherne', '85', '-'),
    row('Totaal', total, `${Number(total.slice(2)) + 1}`),
    { role: 'paragraph', text: 'Het bestuur sluit het verslag af.' },
  ]);

const documents = [
  paperOf('dijk-2022', '2022-03-01', '2025', '1.200', '1.285'),
  paperOf('dijk-2023', '2023-03-01', '2026', '1.250', '1.335'),
];
const dossier = plainDossier(documents);
const subject = { what: 'comparison', older: 'dijk-2022', newer: 'dijk-2023' } as const;

describe('papers with questions, motions and tables', () => {
  let read: Parts;
  beforeAll(async () => {
    const [made] = await comparisons(dossier);
    read = partsOf(made!.file);
  }, 60_000);

  it('have in Word their rows with a tab between the cells, and of a row only the figure that changed', () => {
    expect(faultsOf(read)).toEqual([]);
    expect(settled(read, 'accept')).toContain('Oudega\t1.250\t1.450');
    expect(settled(read, 'reject')).toContain('Totaal\t1.285\t286');
    const words = (kind: string, text: string): string[] =>
      all(read.get('word/document.xml'), kind).flatMap((one) =>
        all(one, text).map(({ textContent }) => textContent ?? ''),
      );
    expect(words('w:del', 'w:delText')).toEqual(['2025', '2025', '2025', '1.200', '1.285', '286']);
    expect(words('w:ins', 'w:t')).toEqual(['2026', '2026', '2026', '1.250', '1.335', '336']);
    const styles = all(read.get('word/document.xml'), 'w:pStyle').map((one) => one.getAttribute('w:val'));
    expect(styles).toEqual(['Title', 'Tabelkop', 'Tabelcellenkop', 'Tabelcellen', 'Tabelcellen', 'Tabelcellen']);
  });

  it('say in Word what of them is left out, and nothing they do not have', () => {
    const said = wordsOf(read, 'word/comments.xml');
    expect(said).toContain('Niet in deze vergelijking: inhoudsopgave.');
    expect(said).not.toContain('briefhoofd');
  });

  it('name in sheets and data what a sentence is, in the language of the file', () => {
    for (const [language, names] of [
      ['nl', ['vraag', 'antwoord', 'spreekbeurt', 'overweging', 'verzoek']],
      ['en', ['question', 'answer', 'speech', 'consideration', 'request']],
    ] as const) {
      const sheet = textWriter(csvFormat)(dossier, subject, { ...OPTIONS, language });
      const data = textWriter(jsonFormat)(dossier, subject, { ...OPTIONS, language });
      for (const name of names) {
        expect(sheet).toContain(`"${name}"`);
        expect(data).toContain(`"role": "${name}"`);
      }
    }
  });

  it('print figures of tables as they stand, in a table', () => {
    const text = textWriter(markdownFormat)(dossier, subject, OPTIONS);
    expect(text).toContain('| Oudega, 2023 | **1.200** | **1.250** |');
    expect(text).not.toContain('gelijk**; gelijk');
    expect(textWriter(teiFormat)(dossier, subject, OPTIONS)).toContain('Oudega, 2023: 1.200; 1.250');
  });
});
