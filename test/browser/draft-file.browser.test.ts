import axe from 'axe-core';
import { strToU8, zipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import { draftStoreOf } from '../../components/draft/draft-store.ts';
import { RATES, rateStatement } from '../scenes/rates.ts';
import { all, plain, WCAG } from '../setup/app-page.ts';

let app: BeleidslijnApp;

afterEach(() => {
  app.remove();
  draftStoreOf(RATES.corpus.id).clear();
  history.replaceState(null, '', ' ');
});

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A statement as a Word file, with one inserted word. */
function asWord(text: string): Uint8Array<ArrayBuffer> {
  const inserted = '<w:ins w:id="1" w:author="A"><w:r><w:t xml:space="preserve">not </w:t></w:r></w:ins>';
  const lines = text.split('\n\n').map((line) => {
    const [before = '', after] = line.split('will ');
    return `<w:p>${after === undefined ? run(line) : run(`${before}will `) + inserted + run(after)}</w:p>`;
  });
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.join('')}</w:body></w:document>`;
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  return new Uint8Array(zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(xml) }));
}

it('is read from a Word file dropped on the sheet and checked without knowledge; a file that is not read leaves it standing', async () => {
  await page.viewport(1440, 900);
  history.replaceState(null, '', '#view=draft&lang=nl');
  app = document.createElement('beleidslijn-app') as BeleidslijnApp;
  app.dossier = RATES;
  document.body.append(app);
  const root = (): ShadowRoot => app.shadowRoot!.querySelector('policy-draft')!.shadowRoot!;
  await expect
    .poll(() => app.shadowRoot?.querySelector('policy-draft')?.shadowRoot?.querySelector('textarea'))
    .toBeTruthy();
  const drop = (name: string, content: string | Uint8Array<ArrayBuffer>): void => {
    const data = new DataTransfer();
    data.items.add(new File([content], name));
    root()
      .querySelector('.left')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  };
  const text = (): string => root().querySelector('textarea')!.value;
  drop('concept.docx', asWord(rateStatement(2022, '1')));
  await expect.poll(text, { timeout: 20_000 }).toContain('the board will not watch');
  expect(text().split('\n\n')).toHaveLength(5);
  await expect.poll(() => plain(root().querySelector('.right')), { timeout: 20_000 }).toContain('Anders');
  expect(plain(root().querySelector('.file'))).toContain('Gelezen uit concept.docx.');
  expect(root().querySelector('.file details')).not.toBeNull();
  // The tracked changes are read the other way when the writer says so.
  all(root(), '.file input[type=radio]')[1]!.click();
  await expect.poll(text, { timeout: 20_000 }).toContain('the board will watch');
  drop('oud.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await expect
    .poll(() => plain(root().querySelector('.file .failure')), { timeout: 20_000 })
    .toMatch(/^oud\.doc .*staat er nog\.$/);
  expect(text()).toContain('the board will watch');
  const report = await axe.run(root().querySelector<HTMLElement>('.file')!, { runOnly: WCAG });
  expect(report.violations).toEqual([]);
});
