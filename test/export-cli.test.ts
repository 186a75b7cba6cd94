import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from './setup/command.ts';
import { shippedDossier } from './setup/dossiers.ts';

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-export-'));
/** A folder that nothing may be written to. */
const NOWHERE = `${join(HOME, 'niets')}/`;
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

/** The first bytes by which a program that opens a file knows it. */
const MAGIC: Readonly<Record<string, string>> = {
  docx: 'PK\u0003\u0004',
  png: '\u0089PNG',
  pdf: '%PDF-',
  svg: '<svg',
  html: '<!doctype html>',
  csv: '\u00ef\u00bb\u00bf',
  json: '{',
  xml: '<?xml',
  jsonld: '{',
  md: '#',
};
const begins = (file: string): string => readFileSync(file).subarray(0, 15).toString('latin1');

describe('export', () => {
  it('writes a text to stdout, and what is no text only to a file', async () => {
    const text = await runCommand(['export', 'line', 'visum', '--format', 'md']);
    expect([text.code, text.stderr]).toEqual([0, '']);
    expect(text.stdout).toContain('corpus f7a7d54');
    expect(text.stdout).not.toMatch(/https?:\/\//);
    const bytes = await runCommand(['export', 'line', 'visum', '--format', 'docx']);
    expect([bytes.code, bytes.stdout]).toEqual([1, '']);
    expect(bytes.stderr).toMatch(/docx is geen tekst; verwacht: --out/);
  });

  it('takes the format from the name of the file', async () => {
    const out = join(HOME, 'visum.docx');
    const { code, stdout, stderr } = await runCommand(['export', 'line', 'visum', '--out', out]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('1 bestand geschreven');
    expect(begins(out).startsWith(MAGIC['docx'] ?? '?')).toBe(true);
  });

  it('prints links on the address given and on no other', async () => {
    const { stdout } = await runCommand([
      'export',
      'line',
      'visum',
      '--format',
      'md',
      '--base-url',
      'https://beleid.example/lezen/',
    ]);
    expect(stdout).toContain('https://beleid.example/lezen/#view=line');
    expect(stdout).toContain('corpus=f7a7d54');
    for (const wrong of ['javascript:alert(1)', 'file:///c/', 'data:text/html,x']) {
      const refused = await runCommand(['export', 'line', 'visum', '--format', 'md', '--base-url', wrong]);
      expect([refused.code, refused.stdout]).toEqual([1, '']);
      expect(refused.stderr).toContain(JSON.stringify(wrong));
    }
  });

  it.each([
    ['line gbvb', 'docx,html,svg,png,md,csv,json,tei,annotations'],
    ['all', 'html,csv,tei'],
  ])(
    'writes %s as %s into a folder, whole files that begin as they should',
    async (what, formats) => {
      const out = `${join(HOME, what)}/`;
      const { code, stderr } = await runCommand(['export', ...what.split(' '), '--format', formats, '--out', out]);
      expect([
        code,
        stderr
          .split('\n')
          .filter((line) => line !== '')
          .at(-1),
      ]).toEqual([0, expect.stringMatching(/^\d+ bestanden geschreven\.$/)]);
      const files = readdirSync(out);
      const lines = what === 'all' ? shippedDossier().threads.length : 2;
      expect(files.filter((name) => name.startsWith('lijn-')).length).toBe(lines * formats.split(',').length);
      // Four papers against the one before, as html, csv and tei; the table and the findings have no tei, the dossier is csv alone.
      if (what === 'all') expect(files.length).toBe(lines * 3 + 4 * 3 + 2 + 2 + 2 + 1);
      for (const name of files) {
        const ending = name.slice(name.lastIndexOf('.') + 1);
        expect([name, begins(join(out, name)).startsWith(MAGIC[ending] ?? '?')]).toEqual([name, true]);
        expect(statSync(join(out, name)).size).toBeGreaterThan(200);
      }
      expect(files.filter((name) => name.endsWith('.part'))).toEqual([]);
    },
    120_000,
  );

  it('is the same bytes twice, in Word too', async () => {
    const write = async (name: string): Promise<Buffer> => {
      const out = join(HOME, name);
      await runCommand(['export', 'comparison', '2023', '2026', '--out', out]);
      return readFileSync(out);
    };
    expect((await write('een.docx')).equals(await write('twee.docx'))).toBe(true);
  }, 30_000);

  it('checks a draft and takes its findings along', async () => {
    const draft = join(HOME, 'concept.txt');
    writeFileSync(draft, 'Het kabinet zal verdere aansluiting bij het EU-visumbeleid vragen.\n');
    const { code, stdout } = await runCommand(['export', 'draft', draft, '--without', '2026', '--format', 'md']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/zwakker/);
    expect(stdout).toMatch(/volledige/);
  });

  it.each([
    [['export', 'iets', '--format', 'md'], /kan "iets" niet exporteren; verwacht: line, table/],
    [['export', 'table'], /geen vorm genoemd; verwacht: --format/],
    [['export', 'table', '--format', 'svg'], /"svg" is geen vorm hiervoor; verwacht: docx, html/],
    [['export', 'line', 'bestaat-niet', '--format', 'md'], /geen lijn heet "bestaat-niet"/],
    [['export', 'line', 'gbvb', '--format', 'md'], /verwacht: --out met een map/],
    [['export', 'comparison', '2023', '--format', 'md'], /comparison vraagt twee namen/],
    [['export', 'comparison', '2023', '2023', '--format', 'md'], /brussel-2023/],
    [['export', 'passage', '2023.b1.s1', 'x', '--format', 'md'], /geen zin heet/],
    [['export', 'draft', '--format', 'md'], /geen concept genoemd/],
    [['export', 'draft', 'bestaat-niet.txt', '--format', 'md'], /bestand niet gevonden/],
    [['export', 'line', 'visum', '--format', 'md', '--from', '22'], /--from is "22"; verwacht: een jaar/],
    [['export', 'line', 'visum', '--format', 'md', '--from', '2024', '--to', '2019'], /eerste jaar \(2024\) ligt na/],
    [
      ['export', 'all', '--format', 'md', '--from', '1990', '--to', '1991', '--out', NOWHERE],
      /1990–1991 is er geen stuk/,
    ],
    [
      ['export', 'dossier', '--format', 'json', '--from', '2030'],
      /2030–… is er geen stuk; verwacht: een van 2018, 2022/,
    ],
    [
      ['export', 'table', '--papers', '2018', '--from', '2020', '--format', 'csv'],
      /geen stuk; verwacht: een van 2018\./,
    ],
    [['export', 'passage', '2023.b63.s4', '2023.b64.s1', '--format', 'tei'], /in één stuk; verwacht: zinnen uit twee/],
    [['export', 'line', 'visum', '--format', 'md', '--date', '2026-02-31x'], /--date is/],
    [['export', 'line', 'visum', '--out', join(HOME, 'x.zip')], /geen vorm genoemd/],
  ])('%j is refused in one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^beleidslijn: [^\n]+\n$/);
    expect(stderr).toMatch(sentence);
    expect(existsSync(NOWHERE)).toBe(false);
  });

  it('holds two passages in the order of their papers, whichever was named first', async () => {
    const written = (...names: string[]) => runCommand(['export', 'passage', ...names, '--format', 'md']);
    const [one, other] = [await written('2026.b18.s1', '2023.b63.s4'), await written('2023.b63.s4', '2026.b18.s1')];
    expect(one.stdout).toMatch(/2023 naast 2026/);
    expect(one.stdout).toBe(other.stdout);
  });
});
