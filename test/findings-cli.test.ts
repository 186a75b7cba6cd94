import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from './setup/command.ts';

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-findings-'));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

const findings = (...args: string[]) => runCommand(['findings', ...args]);

describe('the command findings', () => {
  it('lists what moved first, with both passages and where they stand', async () => {
    const { code, stdout, stderr } = await findings();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Wat er bewoog, wat stilviel en wie het zei: \d+ bevindingen in vijf stukken\n/);
    expect(stdout).toContain('Aansluiting bij het EU-visumbeleid: zwakker dan in 2023: „volledige” werd\n');
    expect(stdout).toContain('Energie: zwijgt sinds 2023');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each([
    [['--kind', 'zwakker,stronger'], 6],
    [['--kind', 'zwijgt', '--theme', 'jeugd'], 1],
    [['--kind', 'weaker', '--paper', '2026', '--speaker', 'kabinet', '--lang', 'en'], 2],
    [['--kind', 'zwijgt sinds', '--country', 'servië'], 1],
    [['--corrected'], 0],
  ] as const)('is narrowed by %j', async (args, rows) => {
    const { stdout } = await findings(...args, '--json');
    const data = JSON.parse(stdout) as { groups: { rows: unknown[] }[] };
    expect(data.groups.reduce((sum, group) => sum + group.rows.length, 0)).toBe(rows);
  });

  it.each([
    [['--kind', 'harder'], /geen soort heet "harder"; verwacht: een van omgekeerd, ander cijfer/],
    [['--theme', 'visserij'], /geen bevinding heeft thema "visserij"; verwacht: een van Visumbeleid/],
    [['--speaker', 'x', '--lang', 'en'], /no finding has speaker "x"; expected one of the Netherlands speaks/],
    [['--country', 'k'], /"k" kan elk zijn van Kandidaat-lidstaten, Kosovo/],
    [['--paper', '1999'], /geen document "1999"/],
    [['--format', 'rtf'], /"rtf" is geen vorm hiervoor; verwacht: docx, html, pdf, csv, json/],
    [['--format', 'docx'], /docx is geen tekst; verwacht: --out/],
  ] as const)('refuses %j in one sentence that names what was expected', async (args, sentence) => {
    const { code, stdout, stderr } = await findings(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('writes each of its formats, by the ending or by name', async () => {
    for (const [name, begin] of [
      ['b.docx', 'PK'],
      ['b.html', '<!doctype html>'],
      ['b.csv', '\uFEFF"groep"'],
      ['b.json', '{\n  "format": 1'],
    ] as const) {
      const out = join(HOME, name);
      const { code, stderr } = await findings('--kind', 'zwakker', '--out', out);
      expect([code, stderr.trim().split('\n').at(-1)]).toEqual([0, '1 bestand geschreven.']);
      expect(readFileSync(out, 'utf8').startsWith(begin)).toBe(true);
    }
    const { stdout } = await findings('--format', 'csv', '--separator', ',');
    expect(stdout.split('\r\n')[0]).toContain('"bevinding","standpunt"');
  });
});
