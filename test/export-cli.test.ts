import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANNOTATIONS_HOLDS } from '../src/export/annotations.ts';
import { CSV_HOLDS } from '../src/export/csv.ts';
import { JSON_HOLDS } from '../src/export/json.ts';
import { MARKDOWN_HOLDS } from '../src/export/markdown.ts';
import { FORMATS } from '../src/export/registry.ts';
import { TEI_HOLDS } from '../src/export/tei.ts';
import { findBrowser } from '../src/node/browser.ts';
import { type CommandContext, isRefusal } from '../src/node/commands/context.ts';
import { exportCommand } from '../src/node/commands/export.ts';
import { SHIPPED_CORPUS } from '../src/node/root.ts';
import { terminalStyle } from '../src/node/terminal-style.ts';
import { buildDossier } from '../src/pipeline.ts';
import { asked, beleidslijn, ensureBuilt } from './setup/built.ts';
import { shippedDossier } from './setup/shipped.ts';

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-export-'));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));
beforeAll(ensureBuilt, 120_000);

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

describe('the table of formats', () => {
  it.each([
    ['csv', CSV_HOLDS],
    ['json', JSON_HOLDS],
    ['md', MARKDOWN_HOLDS],
    ['tei', TEI_HOLDS],
    ['annotations', ANNOTATIONS_HOLDS],
  ] as const)('offers %s of what its writer holds', (format, holds) => {
    // The table cannot take the lists of the writers: it would load them all to show their names.
    expect([...FORMATS[format].whats].sort()).toEqual([...holds].sort());
  });
});

describe('export', () => {
  it('writes a text to stdout, and what is no text only to a file', () => {
    const text = asked('export', 'line', 'visum', '--format', 'md');
    expect([text.code, text.stderr]).toEqual([0, '']);
    expect(text.stdout).toContain('corpus f7a7d54');
    expect(text.stdout).not.toMatch(/https?:\/\//);
    const bytes = asked('export', 'line', 'visum', '--format', 'docx');
    expect([bytes.code, bytes.stdout]).toEqual([1, '']);
    expect(bytes.stderr).toMatch(/docx is geen tekst; verwacht: --out/);
  });

  it('takes the format from the name of the file', () => {
    const out = join(HOME, 'visum.docx');
    const { code, stdout, stderr } = asked('export', 'line', 'visum', '--out', out);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('1 bestand geschreven');
    expect(begins(out).startsWith(MAGIC['docx'] ?? '?')).toBe(true);
  });

  it('prints links on the address given and on no other', () => {
    const { stdout } = asked(
      'export',
      'line',
      'visum',
      '--format',
      'md',
      '--base-url',
      'https://beleid.example/lezen/',
    );
    expect(stdout).toContain('https://beleid.example/lezen/#view=line');
    expect(stdout).toContain('corpus=f7a7d54');
    for (const wrong of ['javascript:alert(1)', 'file:///c/', 'data:text/html,x']) {
      const refused = asked('export', 'line', 'visum', '--format', 'md', '--base-url', wrong);
      expect([refused.code, refused.stdout]).toEqual([1, '']);
      expect(refused.stderr).toContain(JSON.stringify(wrong));
    }
  });

  it.each([
    ['line gbvb', 'docx,html,svg,png,md,csv,json,tei,annotations'],
    ['all', 'html,csv,tei'],
  ])(
    'writes %s as %s into a folder, whole files that begin as they should',
    (what, formats) => {
      const out = `${join(HOME, what)}/`;
      const { code, stderr } = asked('export', ...what.split(' '), '--format', formats, '--out', out);
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
      // Four papers against the one before, as html, csv and tei; the table has no tei, the dossier is csv alone.
      if (what === 'all') expect(files.length).toBe(lines * 3 + 4 * 3 + 2 + 2 + 1);
      for (const name of files) {
        const ending = name.slice(name.lastIndexOf('.') + 1);
        expect([name, begins(join(out, name)).startsWith(MAGIC[ending] ?? '?')]).toEqual([name, true]);
        expect(statSync(join(out, name)).size).toBeGreaterThan(200);
      }
      expect(files.filter((name) => name.endsWith('.part'))).toEqual([]);
    },
    120_000,
  );

  it('prints a PDF by the browser of the machine, and refuses in one sentence, before anything is written, where there is none', () => {
    const out = join(HOME, 'visum.pdf');
    const printed = beleidslijn(['export', 'line', 'visum', '--out', out], {
      env: { CHROME_PATH: findBrowser() ?? '' },
    });
    expect([printed.code, printed.stdout]).toEqual([0, '']);
    expect(begins(out)).toMatch(/^%PDF-/);
    const folder = `${join(HOME, 'geen-pdf')}/`;
    const refused = beleidslijn(['export', 'line', 'visum', '--format', 'md,pdf', '--out', folder], {
      env: { CHROME_PATH: '', PATH: '' },
    });
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/^beleidslijn: een pdf wordt gemaakt met Chrome .*\.\n$/),
    ]);
    const wrong = beleidslijn(['export', 'line', 'visum', '--out', join(HOME, 'x.pdf')], {
      env: { CHROME_PATH: join(HOME, 'geen-programma') },
    });
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringMatching(/^beleidslijn: CHROME_PATH is .*\.\n$/)]);
    expect(readdirSync(HOME).filter((name) => name === 'geen-pdf' || name === 'x.pdf')).toEqual([]);
  }, 60_000);

  it('is the same bytes twice, in Word too', () => {
    const write = (name: string): Buffer => {
      const out = join(HOME, name);
      beleidslijn(['export', 'comparison', '2023', '2026', '--out', out]);
      return readFileSync(out);
    };
    expect(write('een.docx').equals(write('twee.docx'))).toBe(true);
  }, 30_000);

  it('checks a draft and takes its findings along', () => {
    const draft = join(HOME, 'concept.txt');
    writeFileSync(draft, 'Het kabinet zal verdere aansluiting bij het EU-visumbeleid vragen.\n');
    const { code, stdout } = asked('export', 'draft', draft, '--without', '2026', '--format', 'md');
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
    [['export', 'line', 'visum', '--format', 'md', '--date', '2026-02-31x'], /--date is/],
    [['export', 'line', 'visum', '--out', join(HOME, 'x.zip')], /geen vorm genoemd/],
  ])('%j is refused in one sentence', async (args, sentence) => {
    const [, ...words] = args;
    const at = words.findIndex((word) => word.startsWith('--'));
    const options = Object.fromEntries(
      words
        .slice(at < 0 ? words.length : at)
        .flatMap((word, i, all) => (i % 2 === 0 ? [[word.slice(2), all[i + 1]]] : [])),
    );
    const said: string[] = [];
    const run: CommandContext = {
      corpus: SHIPPED_CORPUS,
      language: 'nl',
      json: false,
      keepGoing: false,
      env: {},
      buildDossier,
      paint: terminalStyle(process.stdout, {}),
      out: (text) => said.push(text),
      say: (text) => said.push(text),
    };
    // In this process, not by the command: thirteen times a start of a second.
    const thrown = await exportCommand(run, words.slice(0, at < 0 ? undefined : at), options).catch((error) => error);
    expect(isRefusal(thrown)).toBe(true);
    expect(thrown.refused).toMatch(/^[^\n]+$/);
    expect(thrown.refused).toMatch(sentence);
    expect(said).toEqual([]);
  });
});
