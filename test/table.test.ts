import { describe, expect, it } from 'vitest';
import { noscriptTable } from '../src/export/html/noscript-table.ts';
import type { Dossier } from '../src/model.ts';
import { ISLANDS } from './scenes/islands.ts';

const bare = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

describe('the table of positions without script', () => {
  it('names the texts a silent paper refers to and the dossier does not hold', () => {
    const threads = ISLANDS.threads.map((thread) => ({
      ...thread,
      lanes: thread.lanes.map((lane) => ({
        ...lane,
        stations: lane.stations.map((station) =>
          station.search === null
            ? station
            : {
                ...station,
                search: {
                  ...station.search,
                  refers: [{ sentence: 'x', span: { from: 0, to: 1 }, text: 'verklaring <van> Stavang' }],
                },
              },
        ),
      })),
    }));
    const html = noscriptTable({ ...ISLANDS, threads });
    expect(bare(html)).toContain(
      'Dit stuk verwijst naar een tekst die niet in dit dossier zit: verklaring &#60;van&#62; Stavang',
    );
    expect(bare(noscriptTable(ISLANDS))).not.toContain('verwijst naar');
  });

  it('gives a paper about another region a dash, not the brackets of a silence', () => {
    const outside: Dossier = {
      ...ISLANDS,
      threads: [],
      cells: ISLANDS.cells.map((cell) =>
        cell.document === 'stavang-2019' ? { ...cell, state: 'out-of-scope', sentences: [] } : cell,
      ),
    };
    const text = bare(noscriptTable(outside));
    expect(text).toContain('– gaat niet over dit gebied');
    expect(text).not.toContain('[ ] gaat niet over dit gebied');
  });
});
