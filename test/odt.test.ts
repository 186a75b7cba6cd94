import { expect, test } from 'vitest';
import type { FormatOptions } from '../src/read/formats/format.ts';
import { odtReader } from '../src/read/formats/odt.ts';
import { rawOdt } from './setup/formats/odt-paper.ts';

/** What a file says, or the sentence why it is not read. */
async function read(file: Uint8Array, revisions: FormatOptions['revisions'] = 'accepted') {
  const text = await odtReader.read(file, { revisions });
  if ('fault' in text) throw new Error(text.fault.nl);
  return text;
}

/** Its lines, each as `kind: text`, with `+` where it goes on with the one before. */
async function lines(file: Uint8Array, revisions?: FormatOptions['revisions']): Promise<string[]> {
  const { lines: found } = await read(file, revisions);
  return found.lines.map(({ facts, text }) => `${facts?.kind}${facts?.continues ? '+' : ''}: ${text}`);
}

const level = (at: number, form: string, more = ''): string =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${form}" ${more}/>`;
const item = (inside: string, more = ''): string => `<text:list-item${more}>${inside}</text:list-item>`;
const p = (text: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${text}</text:p>`;
const h = (text: string, depth = 1, style = 'Kop'): string =>
  `<text:h text:style-name="${style}" text:outline-level="${depth}">${text}</text:h>`;

test('headings carry the numbers of the outline, items those of their list', async () => {
  const file = rawOdt(
    [
      p('Nota dijken', 'Titel'),
      h('Doel'),
      h('Water', 2),
      h('Land', 2),
      h('Geld'),
      `<text:list xml:id="een" text:style-name="L1">${item(p('eerste') + p('en nog een alinea'))}${item(`${p('tweede')}<text:list>${item(p('onder a'))}${item(p('onder b'))}</text:list>`)}</text:list>`,
      p('Tussendoor.'),
      `<text:list text:continue-list="een" text:style-name="L1">${item(p('derde'))}</text:list>`,
      `<text:list text:style-name="L1">${item(p('opnieuw'))}${item(p('vijfde'), ' text:start-value="5"')}<text:list-header>${p('zonder nummer')}</text:list-header></text:list>`,
      `<text:list text:style-name="L2">${item(p('bol'))}</text:list>`,
    ].join(''),
    `<text:list-style style:name="L1">${level(1, '1', 'style:num-suffix="."')}${level(2, 'a', 'style:num-suffix=")" text:display-levels="2"')}</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="&#xF0B7;"><style:text-properties fo:font-family="Symbol"/></text:list-level-style-bullet></text:list-style>`,
    {
      styles: `<style:style style:name="Titel" style:family="paragraph"/><style:style style:name="Kop" style:display-name="Heading 1" style:family="paragraph"/><text:outline-style style:name="Outline">${level(1, 'I', 'style:num-suffix="."').replaceAll('list-level', 'outline-level')}${level(2, '1', 'text:display-levels="2"').replaceAll('list-level', 'outline-level')}</text:outline-style>`,
    },
  );
  expect(await lines(file)).toEqual([
    'title: Nota dijken',
    'heading: I. Doel',
    'heading: I.1 Water',
    'heading: I.2 Land',
    'heading: II. Geld',
    'item: 1. eerste',
    'text: en nog een alinea',
    'item: 2. tweede',
    'item: 2.a) onder a',
    'item: 2.b) onder b',
    'text: Tussendoor.',
    'item: 3. derde',
    'item: 1. opnieuw',
    'item: 5. vijfde',
    'text: zonder nummer',
    'item: • bol',
  ]);
});

test('tracked changes are read as accepted or as before, over the bounds of paragraphs as well', async () => {
  const region = (id: string, kind: string, author: string, content = ''): string =>
    `<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>${author}</dc:creator></office:change-info>${content}</text:${kind}></text:changed-region>`;
  const file = rawOdt(
    [
      `<text:tracked-changes>${region('a', 'deletion', 'A. Jansen', p('wil'))}${region('b', 'insertion', 'A. Jansen')}${region('c', 'insertion', 'B. de Wit')}${region('d', 'deletion', 'A. Jansen', `${p('.')}${p('Deze zin verviel')}`)}</text:tracked-changes>`,
      p(
        'Het kabinet <text:change text:change-id="a"/><text:change-start text:change-id="b"/>zal<text:change-end text:change-id="b"/> dit doen.',
      ),
      p('Eerste<text:change-start text:change-id="c"/> helft'),
      p('en<text:change-end text:change-id="c"/> tweede helft<text:change text:change-id="d"/>.'),
    ].join(''),
  );
  expect(await lines(file)).toEqual([
    'text: Het kabinet zal dit doen.',
    'text: Eerste helft',
    'text: en tweede helft.',
  ]);
  expect(await lines(file, 'original')).toEqual([
    'text: Het kabinet wil dit doen.',
    'text: Eerste tweede helft.',
    'text: Deze zin verviel.',
  ]);
  expect((await read(file)).notices.map(({ message }) => message)).toEqual([
    'The file has tracked changes by A. Jansen, B. de Wit (2 insertions, 2 deletions); the text is read as if all were accepted.',
  ]);
});

test('notes, tables and frames stand in their place; what is hidden, a comment or around the page is set aside', async () => {
  const note = (kind: string, mark: string, text: string): string =>
    `<text:note text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
  const cell = (text: string, more = ''): string =>
    `<table:table-cell table:style-name="Vak"${more}>${p(text)}</table:table-cell>`;
  const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
  const file = rawOdt(
    [
      p(`Een${note('endnote', 'i', 'Eindnoot.')} en twee${note('footnote', '1', 'Voetnoot.')}.`),
      `<table:table><table:table-header-rows>${row(cell('Maatregel'), cell('2023', ' table:number-columns-spanned="2"'), '<table:covered-table-cell/>', cell('Totaal'))}</table:table-header-rows>${row(cell('Dijken'), cell('1'), cell('2'), cell('3'))}${row('<table:covered-table-cell/>', cell('4'), cell('5'), cell('9'))}</table:table>`,
      p(
        'Zichtbaar<text:span text:style-name="Weg"> en niet</text:span>.<office:annotation><dc:creator>C. Smit</dc:creator><text:p>Klopt dit?</text:p></office:annotation>',
      ),
      `<text:section text:name="s" text:display="none">${p('Een heel deel.')}</text:section>`,
      p('Twee<text:s text:c="2"/>blanken<text:line-break/>en een regel<text:tab/>verder.'),
    ].join(''),
    '<style:style style:name="Weg" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="Vak" style:family="table-cell"><style:table-cell-properties fo:border="0.05pt solid #000000"/></style:style>',
    {
      masters: `<style:master-page style:name="m"><style:header>${p('Pagina 1')}</style:header><style:footer>${p('Pagina 1')}</style:footer></style:master-page>`,
      meta: '<dc:title>Nota dijken</dc:title><meta:user-defined meta:name="Ons kenmerk">BZ-2026-17</meta:user-defined><meta:user-defined meta:name="Uw kenmerk">X</meta:user-defined>',
    },
  );
  const { lines: found, notices, particulars } = await read(file);
  const shown = found.lines.map(({ text, facts }) =>
    facts?.cells === undefined
      ? `${facts?.kind} ${text}`
      : facts.cells.map(({ column, from, to }) => `${column} ${text.slice(from, to)}`).join(' | '),
  );
  expect(shown).toEqual([
    'text Eeni en twee1.',
    '0 Maatregel | 1 2023 | 3 Totaal',
    '0 Dijken | 1 1 | 2 2 | 3 3',
    '1 4 | 2 5 | 3 9',
    'text Zichtbaar.',
    'text Twee blanken',
    'text en een regel verder.',
    'note 1 Voetnoot.',
    'note i Eindnoot.',
    'furniture Pagina 1',
  ]);
  expect(notices.map(({ message }) => message)).toEqual([
    '1 comment by C. Smit in the margin is not read.',
    '2 stretches of hidden text (22 characters) are not read.',
  ]);
  expect(particulars).toEqual([
    { field: 'title', value: 'Nota dijken', where: 'meta.xml: dc:title' },
    { field: 'reference', value: 'BZ-2026-17', where: 'meta.xml: Ons kenmerk' },
  ]);
});

test('a locked file and one without text are refused in one sentence', async () => {
  const fault = async (file: Uint8Array): Promise<unknown> => {
    const text = await odtReader.read(file, { revisions: 'accepted' });
    return 'fault' in text ? text.fault.nl : text;
  };
  const encryption = '<manifest:encryption-data manifest:checksum="x"/>';
  expect(await fault(rawOdt('', '', { manifest: encryption }))).toMatch(/^is met een wachtwoord beveiligd; verwacht: /);
  expect(await fault(rawOdt('<text:p>'))).toMatch(/^heeft onleesbare XML \(content\.xml, regel 2: /);
  expect(await fault(new Uint8Array([80, 75, 3, 4]))).toMatch(/^is afgebroken of beschadigd/);
});
