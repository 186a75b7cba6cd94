import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html as htmlFormat } from '../../src/export/html.ts';
import { findBrowser } from '../../src/node/browser.ts';
import { isRefusal } from '../../src/node/commands/context.ts';
import { chromeOrRefuse, pdf } from '../../src/node/pdf.ts';
import { shippedDossier } from '../setup/dossiers.ts';
import { OPTIONS } from '../setup/page-subjects.ts';
import { textWriter } from '../setup/written.ts';

const dossier = shippedDossier();
const table = textWriter(htmlFormat)(dossier, { what: 'table', threads: null, papers: null }, OPTIONS);
const folder = mkdtempSync(join(tmpdir(), 'beleidslijn-pdf-test-'));
const DAY = '2026-05-26';
let chrome = '';

/** Where temporary files go is told by the environment: a folder of the test's own shows what is left behind. */
const before = process.env['TMPDIR'];

beforeAll(() => {
  const found = findBrowser();
  if (found === null) throw new Error('no browser found: run the tests by `npm test`, which finds or installs one');
  chrome = found;
  process.env['TMPDIR'] = folder;
});

afterAll(() => {
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(folder, { recursive: true, force: true });
});

const left = (): string[] => readdirSync(folder).filter((name) => name.startsWith('beleidslijn-pdf-'));

/** A program that stands in for a browser; outside the folder in which temporary files are counted. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

/** A hexadecimal or literal string of a PDF as text. */
function textOf(pdfString: string | undefined): string {
  const hex = /^<(?:FEFF)?([\dA-F]*)>$/i.exec(pdfString ?? '')?.[1];
  if (hex === undefined) return (pdfString ?? '').slice(1, -1);
  return (hex.match(/.{4}/g) ?? []).map((four) => String.fromCharCode(Number.parseInt(four, 16))).join('');
}

describe('a PDF', () => {
  it('is tagged, says its title and language, lies across, and is dated by the day given', async () => {
    const bytes = await pdf(table, chrome, DAY);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(text).toContain('/StructTreeRoot');
    // The header of a table is tagged as such, with what it is the header of.
    expect(text).toMatch(/\/S \/TH\b/);
    expect(text).toMatch(/\/Scope \/Column/);
    expect(text).toContain('/Outlines');
    expect(text).toMatch(/\/Lang \(nl\)/);
    expect(textOf(/\/Title (\((?:[^()\\]|\\.)*\)|<[^>]*>)/.exec(text)?.[1])).toMatch(
      /^Standpunten EU.Westelijke Balkan, 2018.2026 . Beleidslijn/,
    );
    expect(text).toMatch(/\/MediaBox \[0 0 84[12]\.?\d* 59[45]\.?\d*\]/);
    expect([...text.matchAll(/\/(?:CreationDate|ModDate) ?\(D:(\d{14})/g)].map(([, when]) => when)).toEqual([
      '20260526000000',
      '20260526000000',
    ]);
    // No path of the machine that printed it.
    expect(text).not.toContain(folder);
    // Byte for byte what another run prints.
    expect(Buffer.compare(bytes, await pdf(table, chrome, DAY))).toBe(0);
    expect(left()).toEqual([]);
  }, 60_000);

  it('that was not printed leaves nothing behind, and says why', async () => {
    const failing = program('failing', 'echo "no display" >&2; exit 3');
    await expect(pdf(table, failing, DAY)).rejects.toThrow('the browser ended with code 3: no display');
    const slow = program('slow', 'exec sleep 30');
    await expect(pdf(table, slow, DAY, 300)).rejects.toThrow('did not print the page within 0.3 seconds');
    const silent = program('silent', 'exit 0');
    await expect(pdf(table, silent, DAY)).rejects.toThrow(/wrote no pdf/);
    await expect(pdf(table, join(folder, 'none'), DAY)).rejects.toThrow(/did not start/);
    expect(left()).toEqual([]);
  });

  it('is refused in one sentence where there is no browser, with how to name one', () => {
    const refusal = (language: 'nl' | 'en'): string => {
      try {
        return chromeOrRefuse(language, { PATH: folder });
      } catch (thrown) {
        return isRefusal(thrown) ? thrown.refused : String(thrown);
      }
    };
    expect(refusal('nl')).toMatch(/niet gevonden; installeer er een of noem hem met CHROME_PATH\.$/);
    expect(refusal('en')).toMatch(/none was found; install one or name it by CHROME_PATH\.$/);
    expect(chromeOrRefuse('nl', { CHROME_PATH: program('chrome', '') })).toBe(join(folder, 'chrome'));
  });
});
