/** Markdown as an office gets it: headings, lists, tables, notes, and what its front matter says. */
import { describe, expect, it } from 'vitest';
import { readFormat } from '../src/read/read-file.ts';

const PAPER = `---
title: "Nota havens"
datum: 2024-03-01
---
# Nota havens

De havens zijn **van groot belang**[^a] en de [zeehaven](https://haven.example) groeit
over de regel heen.

## Voorstel

3. drie
4. vier
   - een punt

| Post | 2024 |
|------|-----:|
| Kade | 12,5 |

Einde, zie https://haven.example/stuk.

[^a]: Zie de *brief* van 3 mei.
`;

describe('a paper in Markdown', () => {
  it('gives what its signs mean, and not the signs', async () => {
    const read = await readFormat(new TextEncoder().encode(PAPER), 'nota.md');
    if ('fault' in read) throw new Error(read.fault.en);
    expect(read.lines.lines.map(({ text, facts }) => `${facts?.kind}${facts?.head ? '!' : ''} ${text}`)).toEqual([
      'title Nota havens',
      'text De havens zijn van groot belang1 en de zeehaven groeit over de regel heen.',
      'heading Voorstel',
      'item 3. drie',
      'item 4. vier',
      'item • een punt',
      'row! Post 2024',
      'row Kade 12,5',
      'text Einde, zie https://haven.example/stuk.',
      'note 1 Zie de brief van 3 mei.',
    ]);
    expect(read.lines.lines[1]!.facts!.marks).toHaveLength(1);
    expect(read.particulars.map(({ field, value }) => [field, value])).toEqual([
      ['title', 'Nota havens'],
      ['date', '2024-03-01'],
    ]);
  });

  it('is read as plain text under a name that says so, or where a paragraph has no end', async () => {
    const text = await readFormat(new TextEncoder().encode(PAPER), 'nota.txt');
    expect(text).toMatchObject({ format: 'text' });
    const long = await readFormat(new TextEncoder().encode(`# Kop\n\n${'[een '.repeat(6000)}`), 'nota.md');
    expect(long).toMatchObject({ format: 'markdown', notices: [{ rule: 'no-markdown' }] });
  });
});
