import { describe, expect, it } from 'vitest';
import { repositoryText } from './gold/documents.ts';

/** That every judged claim is answered in test/gold/audit.md, and that the cases it names are there. */

const REPORT = repositoryText('test/gold/audit.md');
const judged = ['passages', 'silences'].flatMap((file) =>
  repositoryText(`test/gold/audit/${file}.tsv`)
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t')),
);

describe('the audit', () => {
  it('answers every judged claim once, under its line and paper', () => {
    const rows = [...REPORT.matchAll(/^\| ([PS]\d+) \| (.+) \| (\S+) \| (mended|answered|held) \| .+ \|$/gm)];
    const told = rows.map(([, claim, line, paper]) => [claim, line, paper].join(' | '));
    const expected = judged.map(([claim, line, lane, paper]) =>
      [claim, lane === 'alle landen' ? line : `${line}, ${lane}`, paper].join(' | '),
    );
    expect([...told].sort()).toEqual([...expected].sort());
    expect(REPORT.match(/\b[PS]\d+\b/g)).toHaveLength(judged.length);
  });

  it('counts what stands below', () => {
    const count = (claims: string, status: string) =>
      [...REPORT.matchAll(new RegExp(`^\\| ${claims}\\d+ \\|.* \\| ${status} \\|`, 'gm'))].length;
    for (const [kind, letter] of [
      ['passages', 'P'],
      ['silences', 'S'],
    ] as const) {
      const [mended, answered, held] = ['mended', 'answered', 'held'].map((status) => count(letter, status));
      const of = judged.filter(([claim]) => claim?.startsWith(letter)).length;
      expect(REPORT).toContain(`| ${kind} (${of}) | ${mended} | ${answered} | ${held} |`);
    }
  });

  it('names a case of another subject for every kind', () => {
    const kinds = REPORT.split(/^## /m).slice(1);
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) {
      const cases = [...kind.matchAll(/^- `([^`]+)`: "(.+)"$/gm)];
      expect(cases, kind.split('\n')[0]).not.toHaveLength(0);
      for (const [, file = '', words = ''] of cases) expect(repositoryText(file), file).toContain(words);
    }
  });
});
