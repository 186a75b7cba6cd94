import axe from 'axe-core';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import type { PolicyOwnPapers } from '../../components/papers/own-view.ts';
import { ISLANDS } from '../scenes/islands.ts';
import { all, drawn, plain, WCAG } from '../setup/app-page.ts';

let app: BeleidslijnApp;

afterEach(() => {
  app.remove();
  history.replaceState(null, '', ' ');
});

const letter = (year: number, sentence: string): string =>
  [
    `Aan de Voorzitter van de Raad`,
    '',
    `Datum 12 maart ${year}`,
    `Betreft Brief over de haven ${year}`,
    '',
    'Geachte voorzitter,',
    '',
    sentence,
    '',
    'De wethouder van Haven,',
    'A. Bos',
  ].join('\n');

const file = (name: string, text: string | Uint8Array<ArrayBuffer>): File => new File([text], name);

async function put(view: PolicyOwnPapers, files: readonly File[]): Promise<void> {
  const data = new DataTransfer();
  for (const one of files) data.items.add(one);
  view.renderRoot
    .querySelector('.view-own')!
    .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
}

/** The file a click hands to the reader. */
async function savedBy(click: () => void): Promise<File> {
  const given = new Promise<File>((take) => {
    const real = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      HTMLAnchorElement.prototype.click = real;
      void fetch(this.href)
        .then((answer) => answer.blob())
        .then((blob) => take(new File([blob], this.download)));
    };
  });
  click();
  return given;
}

const paragraph = (runs: string): string => `<w:p>${runs}</w:p>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A Word file with one inserted word. */
function revised(): Uint8Array<ArrayBuffer> {
  const text = letter(2021, 'Het college steunt de haven.').split('\n').filter(Boolean);
  const body = text.map((line) => paragraph(run(line))).join('');
  const inserted = paragraph(
    `${run('De gemeente betaalt de ')}<w:ins w:id="1" w:author="A">${run('halve ')}</w:ins>${run('kade.')}`,
  );
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}${inserted}</w:body></w:document>`;
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  return new Uint8Array(zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(xml) }));
}

const until = async (holds: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 400 && !holds(); turn++) await new Promise((later) => setTimeout(later, 25));
  expect(holds()).toBe(true);
};

describe('own papers', () => {
  it('are dropped, read on the device, declared, corrected in place and shown as a dossier', async () => {
    await page.viewport(1440, 900);
    app = document.createElement('beleidslijn-app') as BeleidslijnApp;
    app.dossier = ISLANDS;
    history.replaceState(null, '', '#view=own');
    document.body.append(app);
    await customElements.whenDefined('policy-own-papers');
    await drawn(app);
    const view = app.shadowRoot!.querySelector('policy-own-papers') as PolicyOwnPapers;
    expect(plain(view.renderRoot.querySelector('h1'))).toBe('Leg uw eigen stukken naast elkaar');
    const before = performance.getEntriesByType('resource').length;
    await put(view, [
      file('brief-2020.txt', letter(2020, 'Het college steunt een geleidelijke uitbreiding van de haven.')),
      file('brief-2022.txt', letter(2022, 'Het college steunt een volledige uitbreiding van de haven.')),
      file('oud.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])),
    ]);
    await until(() => all(view.renderRoot, 'table.declared tbody tr').length === 3);
    await view.updateComplete;
    const rows = all(view.renderRoot, 'table.declared tbody tr');
    expect(rows.map((row) => plain(row.querySelector('.paper')))[0]).toContain('haven 2020');
    expect(plain(rows[0])).toContain('12 maart 2020');
    expect(plain(rows[2])).toContain('oud Word-bestand (.doc)');
    expect((await axe.run(view, { runOnly: WCAG })).violations.map(({ id }) => id)).toEqual([]);

    const edit = all(rows[0]!, 'button').find((button) => plain(button) === 'Vul aan of verbeter')!;
    edit.click();
    await view.updateComplete;
    const form = view.renderRoot.querySelector('form')!;
    form.querySelector<HTMLInputElement>('[name=title]')!.value = 'Brief over de haven, eerste';
    form.requestSubmit();
    await view.updateComplete;
    expect(plain(view.renderRoot.querySelector('table.declared tbody tr .paper'))).toBe('Brief over de haven, eerste');

    const saved = await savedBy(() => all(view.renderRoot, '.foot button')[1]!.click());
    expect(saved.name).toBe('eigen-stukken.beleidslijn');

    all(view.renderRoot, '.foot button')[0]!.click();
    await until(() => app.dossier !== ISLANDS);
    await drawn(app);
    expect(app.dossier!.documents.map(({ source }) => source.title)).toContain('Brief over de haven, eerste');
    expect(app.dossier!.documents.map(({ unread }) => unread)).toEqual([null, null]);
    const { documents, threads, cells } = app.dossier!;
    // What a colleague opens is the same dossier.
    app.dossier = ISLANDS;
    history.replaceState(null, '', '#view=own');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await drawn(app);
    const again = app.shadowRoot!.querySelector('policy-own-papers') as PolicyOwnPapers;
    await put(again, [saved]);
    await until(() => all(again.renderRoot, 'table.declared tbody tr').length === 2);
    all(again.renderRoot, '.foot button')[0]!.click();
    await until(() => app.dossier !== ISLANDS);
    expect(app.dossier!.threads).toEqual(threads);
    expect(app.dossier!.cells).toEqual(cells);
    expect(app.dossier!.documents).toEqual(documents);
    // Modules of the page are its own; nothing else was asked for.
    const asked = performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({ name }) => new URL(name).pathname);
    expect(
      asked.filter((path) => !/\/(components|src|node_modules|@)/.test(path) && !/^[0-9a-f-]+$/.test(path)),
    ).toEqual([]);
  });

  it('with tracked changes are read as accepted, and as before them when asked', async () => {
    app = document.createElement('beleidslijn-app') as BeleidslijnApp;
    app.dossier = ISLANDS;
    history.replaceState(null, '', '#view=own');
    document.body.append(app);
    await customElements.whenDefined('policy-own-papers');
    await drawn(app);
    const view = app.shadowRoot!.querySelector('policy-own-papers') as PolicyOwnPapers;
    await put(view, [file('herzien.docx', revised())]);
    const act = (words: string) => all(view.renderRoot, 'button').find((button) => plain(button) === words);
    await until(() => act('Lees zoals het voor de wijzigingen was') !== undefined);
    act('Lees zoals het voor de wijzigingen was')!.click();
    await until(() => act('Lees met de wijzigingen aanvaard') !== undefined);
  });
});
