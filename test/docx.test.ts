import { expect, test } from 'vitest';
import { docxReader } from '../src/read/formats/docx.ts';
import type { FormatOptions } from '../src/read/formats/format.ts';
import { readPaper } from '../src/read/read-file.ts';
import { comparisons } from './office/made.ts';
import { TURNED } from './scenes/turned.ts';
import { paragraph, type RawDocx, rawDocx, run } from './setup/formats/raw-docx.ts';
import { madeSource } from './setup/source.ts';

/** What a file says, or the sentence why it is not read. */
async function read(given: RawDocx, revisions: FormatOptions['revisions'] = 'accepted') {
  const text = await docxReader.read(rawDocx(given), { revisions });
  if ('fault' in text) throw new Error(text.fault.nl);
  return text;
}

/** Its lines, each as `kind: text`, with `+` where it goes on with the one before. */
async function lines(given: RawDocx, revisions?: FormatOptions['revisions']): Promise<string[]> {
  const { lines: found } = await read(given, revisions);
  return found.lines.map(({ facts, text }) => `${facts?.kind}${facts?.continues ? '+' : ''}: ${text}`);
}

const body = (...paragraphs: string[]): RawDocx => ({ body: paragraphs.join('') });
const style = (id: string, name: string, inside = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const styled = (id: string, text: string): string => paragraph(text, `<w:pStyle w:val="${id}"/>`);

test('headings are told by outline level, through styles based on each other, and by Dutch names', async () => {
  const styles = [
    style('Standaard', 'Normal').replace('<w:style ', '<w:style w:default="1" '),
    style('Kop1', 'heading 1'),
    style('Hoofdstuk', 'Hoofdstuk BZ', '<w:basedOn w:val="Kop1"/>'),
    style('Eigen', 'Kop 3'),
    style('Paragraaf', 'Paragraaftitel', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
    style('Plat', 'Vette tekst', '<w:basedOn w:val="Kop1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    style('Titel', 'Title'),
    style('Ring', 'Ring', '<w:basedOn w:val="Ring2"/>'),
    style('Ring2', 'Ring 2', '<w:basedOn w:val="Ring"/>'),
  ].join('');
  const { lines: found } = await read({
    body: [
      styled('Titel', 'Nota dijken'),
      styled('Kop1', 'Aanleiding'),
      styled('Hoofdstuk', 'Doel'),
      styled('Eigen', 'Kosten'),
      styled('Paragraaf', 'Dekking'),
      styled('Plat', 'Gewone tekst.'),
      paragraph('Zelf ingesteld', '<w:outlineLvl w:val="2"/>'),
      styled('Ring', 'Rond.'),
      styled('Weg', 'Zonder stijl.'),
      styled('Kop1', 'Een genummerd punt dat als kop is opgemaakt en toch een alinea is. '.repeat(5)),
    ].join(''),
    parts: { styles },
  });
  expect(found.lines.map(({ facts }) => [facts?.kind, facts?.depth ?? 0])).toEqual([
    ['title', 0],
    ['heading', 1],
    ['heading', 1],
    ['heading', 3],
    ['heading', 2],
    ['text', 0],
    ['heading', 3],
    ['text', 0],
    ['text', 0],
    ['text', 1],
  ]);
});

const level = (at: number, form: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const listed = (num: number, at: number, text: string): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${num}"/></w:numPr>`);

test('numbers of lists are counted and printed as Word prints them', async () => {
  const numbering = [
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uF0B7').replace('</w:lvl>', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>')}${level(1, 'bullet', 'o').replace('</w:lvl>', '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr></w:lvl>')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', 'Hoofdstuk %1', '<w:pStyle w:val="Kop1"/>')}${level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Kop2"/><w:isLgl/>')}</w:abstractNum>`,
    '<w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Lijst"/></w:abstractNum>',
    `<w:abstractNum w:abstractNumId="4"><w:styleLink w:val="Lijst"/>${level(0, 'upperLetter', '%1)')}</w:abstractNum>`,
    ...[0, 1, 2, 3].map((at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`),
    '<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>',
  ].join('');
  const styles =
    style('Kop1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>') +
    style(
      'Kop2',
      'heading 2',
      '<w:basedOn w:val="Kop1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr>',
    );
  const paragraphs = [
    styled('Kop1', 'Doel'),
    styled('Kop2', 'Water'),
    styled('Kop2', 'Land'),
    styled('Kop1', 'Geld'),
    styled('Kop2', 'Dekking'),
    paragraph('Zonder nummer', '<w:pStyle w:val="Kop2"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    listed(1, 0, 'een'),
    listed(1, 1, 'twee'),
    listed(1, 2, 'drie'),
    listed(1, 1, 'vier'),
    listed(1, 0, ''),
    listed(1, 0, 'vijf'),
    listed(1, 1, 'zes'),
    listed(9, 0, 'nieuw'),
    listed(9, 0, 'verder'),
    listed(2, 0, 'bol'),
    listed(2, 1, 'ring'),
    listed(4, 0, 'letter'),
    listed(7, 0, 'lijst die er niet is'),
  ];
  expect(await lines({ body: paragraphs.join(''), parts: { styles, numbering } })).toEqual([
    'heading: Hoofdstuk I Doel',
    'heading: 1.1 Water',
    'heading: 1.2 Land',
    'heading: Hoofdstuk II Geld',
    'heading: 2.1 Dekking',
    'heading: Zonder nummer',
    'item: 1. een',
    'item: 1.a) twee',
    'item: (i) drie',
    'item: 1.b) vier',
    'item: 3. vijf',
    'item: 3.a) zes',
    'item: 4. nieuw',
    'item: 5. verder',
    'item: • bol',
    'item: ◦ ring',
    'item: A) letter',
    'text: lijst die er niet is',
  ]);
});

const change = (kind: string, author: string, inside: string): string =>
  `<w:${kind} w:id="1" w:author="${author}" w:date="2026-05-01T00:00:00Z">${inside}</w:${kind}>`;
const gone = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;

test('tracked changes are read as accepted or as before, and told with who made them', async () => {
  const given = body(
    paragraph(
      `${run('Het kabinet ')}${change('del', 'A. Jansen', gone('wil'))}${change('ins', 'A. Jansen', run('zal'))}${run(' dit ')}${change('ins', 'B. de Wit', change('del', 'A. Jansen', gone('spoedig ')))}${run('doen.')}`,
    ),
    paragraph(run('Eerste deel '), `<w:rPr>${change('del', 'A. Jansen', '')}</w:rPr>`),
    paragraph('en tweede deel.'),
    paragraph(
      change('ins', 'A. Jansen', run('Een nieuwe alinea.')),
      `<w:rPr>${change('ins', 'A. Jansen', '')}</w:rPr>`,
    ),
    paragraph(change('moveFrom', 'A. Jansen', run('Verplaatste zin.'))),
    paragraph('Slot.'),
    paragraph(change('moveTo', 'A. Jansen', run('Verplaatste zin.'))),
    `<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders></w:tblPr>${['Haven', 'Kust', 'Weg']
      .map((name, i) => {
        const was = i === 1 ? `<w:trPr>${change('del', 'A. Jansen', '')}</w:trPr>` : '';
        return `<w:tr>${was}<w:tc>${paragraph(name)}</w:tc><w:tc>${paragraph(`${i}`)}</w:tc></w:tr>`;
      })
      .join('')}</w:tbl>`,
  );
  expect(await lines(given)).toEqual([
    'text: Het kabinet zal dit doen.',
    'text: Eerste deel en tweede deel.',
    'text: Een nieuwe alinea.',
    'text: Slot.',
    'text: Verplaatste zin.',
    'row: Haven 0',
    'row: Weg 2',
  ]);
  expect(await lines(given, 'original')).toEqual([
    'text: Het kabinet wil dit doen.',
    'text: Eerste deel',
    'text: en tweede deel.',
    'text: Verplaatste zin.',
    'text: Slot.',
    'row: Haven 0',
    'row: Kust 1',
    'row: Weg 2',
  ]);
  const { notices } = await read(given);
  expect(notices.map(({ message }) => message)).toEqual([
    'The file has tracked changes by A. Jansen, B. de Wit (4 insertions, 4 deletions, 1 move); the text is read as if all were accepted.',
  ]);
});

test('a comparison in tracked changes is read as its newer and as its older paper', async () => {
  for (const { file, older, newer } of await comparisons(TURNED)) {
    for (const [revisions, wanted] of [
      ['accepted', newer],
      ['original', older],
    ] as const) {
      const text = await docxReader.read(file, { revisions });
      if ('fault' in text) throw new Error(text.fault.nl);
      const shown = text.lines.lines.filter(({ facts }) => facts?.kind !== 'furniture' && facts?.kind !== 'note');
      expect(withoutBlanks(shown.map((line) => line.text))).toBe(withoutBlanks(wanted ?? []));
    }
  }
});

const withoutBlanks = (texts: readonly string[]): string => texts.join('').replace(/\s+/g, '');

test('notes stand behind the text, in the order of their marks', async () => {
  const note = (kind: string, id: number, text: string): string =>
    `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`;
  const mark = (kind: string, id: number, own = ''): string =>
    `<w:r><w:${kind}Reference w:id="${id}"${own === '' ? '' : ' w:customMarkFollows="1"'}/>${own === '' ? '' : `<w:t>${own}</w:t>`}</w:r>`;
  const { lines: found } = await read({
    body: paragraph(
      `${run('Een')}${mark('footnote', 7)}${run(' en twee')}${mark('endnote', 2)}${run(', drie')}${mark('footnote', 3, '*')}${run(' en vier')}${mark('footnote', 4)}`,
    ),
    parts: {
      footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('streep')}</w:footnote>${note('footnote', 4, 'Noot vier.')}${note('footnote', 7, 'Noot een.')}<w:footnote w:id="3">${paragraph('* Noot met een ster.')}</w:footnote>${note('footnote', 9, 'Zonder teken.')}`,
      endnotes: note('endnote', 2, 'Eindnoot.'),
    },
  });
  const [text, ...notes] = found.lines;
  expect(text?.facts?.marks?.map(({ from, to, note: id }) => [text.text.slice(from, to), id])).toEqual([
    ['1', 'footnote 7'],
    ['i', 'endnote 2'],
    ['*', 'footnote 3'],
    ['2', 'footnote 4'],
  ]);
  expect(text?.text).toBe('Een1 en tweei, drie* en vier2');
  expect(notes.map(({ text: printed, facts }) => [facts?.note?.marker, printed.slice(facts?.note?.bodyFrom)])).toEqual([
    ['1', 'Noot een.'],
    ['*', 'Noot met een ster.'],
    ['2', 'Noot vier.'],
    ['i', 'Eindnoot.'],
  ]);
});

test('fields give their results, and signs of sign fonts what they show', async () => {
  const field = (code: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const given = body(
    paragraph(
      `${run('Zie ')}${field('REF _x \\h', 'punt 3')}${run(' op ')}<w:hyperlink r:id="r9">${run('de site')}</w:hyperlink>${run('.')}`,
    ),
    paragraph(
      `<w:r><w:t>De EU</w:t><w:noBreakHyphen/><w:t>top</w:t><w:tab/><w:t>in Sa</w:t><w:softHyphen/><w:t>raje</w:t></w:r>${run('vo')}`,
    ),
    paragraph(
      `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run(' gereed, ')}${run('a', '<w:rFonts w:ascii="Symbol"/>')}${run(' is alfa')}${run(' en klaar', '<w:rFonts w:ascii="Wingdings"/>')}`,
    ),
    paragraph(
      `<w:r><w:t>Postbus 20018</w:t><w:br/><w:t>Den Haag</w:t><w:br/><w:br/><w:t>Geachte voorzitter,</w:t></w:r>`,
    ),
    paragraph(`${run('D', '')}`, '<w:framePr w:dropCap="drop"/>'),
    paragraph('e havens groeien.'),
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' Ja')}`,
    ),
  );
  expect(await lines(given)).toEqual([
    'text: Zie punt 3 op de site.',
    'text: De EU-top in Sarajevo',
    'text: ✓ gereed, α is alfa en klaar',
    'text: Postbus 20018',
    'text+: Den Haag',
    'text: Geachte voorzitter,',
    'text: De havens groeien.',
    'text: ☒ Ja',
  ]);
});

test('a text box is read once, and hidden text, comments, fields not filled in and embedded files are set aside and said', async () => {
  const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const given: RawDocx = {
    body: [
      paragraph(
        `${run('Naast het kader. ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('In het kader.')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In het kader.')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      paragraph(
        `${run('Zichtbaar')}${run(' en verborgen', '<w:vanish/>')}${run('.')}<w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      `<w:sdt><w:sdtPr><w:alias w:val="Ons kenmerk"/></w:sdtPr><w:sdtContent>${paragraph('BZ-2026-17')}</w:sdtContent></w:sdt>`,
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Klik om tekst in te voeren.')}</w:sdtContent></w:sdt>`,
      '<w:altChunk r:id="chunk"/>',
    ].join(''),
    parts: {
      comments: `<w:comment w:id="0" w:author="C. Smit">${paragraph('Klopt dit?')}</w:comment>`,
      header: paragraph('Pagina 1 van 3'),
    },
    relations: '<Relationship Id="chunk" Type="x/aFChunk" Target="deel.htm"/>',
  };
  expect(await lines(given)).toEqual([
    'text: Naast het kader.',
    'text: In het kader.',
    'text: Zichtbaar.',
    'text: BZ-2026-17',
    'furniture: Pagina 1 van 3',
  ]);
  const { notices, particulars } = await read(given);
  expect(notices.map(({ message }) => message)).toEqual([
    '1 comment by C. Smit in the margin is not read.',
    '1 stretch of hidden text (13 characters) is not read.',
    '1 field that was never filled in is not read.',
    'Text in 1 file embedded in this one is not read (word/deel.htm); expected the text itself.',
  ]);
  expect(particulars).toEqual([{ field: 'reference', value: 'BZ-2026-17', where: 'field "Ons kenmerk"' }]);
});

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith('<') ? text : paragraph(text)}</w:tc>`;
const row = (cells: string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
const table = (rows: string[], ruled = true): string =>
  `<w:tbl><w:tblPr>${ruled ? '<w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>' : ''}</w:tblPr>${rows.join('')}</w:tbl>`;

test('tables become rows with their cells, and what only places text is text', async () => {
  const { lines: found } = await read(
    body(
      table([
        row([cell('Maatregel'), cell('2023', '<w:gridSpan w:val="2"/>'), cell('Totaal')], '<w:tblHeader/>'),
        row([cell('Dijken', '<w:vMerge w:val="restart"/>'), cell('1'), cell('2'), cell('3')]),
        row([cell('', '<w:vMerge/>'), cell(table([row([cell('4a'), cell('4b')])])), cell('5'), cell('9')]),
      ]),
      table(
        [
          row([
            cell(`${paragraph('Aan de Voorzitter')}${paragraph('Postbus 20018')}`),
            cell(`${paragraph('Directie Europa')}${paragraph('Bezuidenhoutseweg 67')}`),
          ]),
          row([cell('Datum'), cell('12 mei 2026')]),
        ],
        false,
      ),
    ),
  );
  const shown = found.lines.map(({ text, facts }) =>
    facts?.cells === undefined ? text : facts.cells.map(({ column, from, to }) => `${column} ${text.slice(from, to)}`),
  );
  expect(shown).toEqual([
    ['0 Maatregel', '1 2023', '3 Totaal'],
    ['0 Dijken', '1 1', '2 2', '3 3'],
    ['1 4a 4b', '2 5', '3 9'],
    'Aan de Voorzitter',
    'Postbus 20018',
    'Directie Europa',
    'Bezuidenhoutseweg 67',
    'Datum 12 mei 2026',
  ]);
  expect(found.lines[0]?.facts?.head).toBe(true);
  const heads = async (...rows: string[][]): Promise<boolean[]> => {
    const untold = await read(body(table(rows.map((cells) => row(cells.map((text) => cell(text)))))));
    return untold.lines.lines.map(({ facts }) => facts?.head ?? false);
  };
  expect(await heads(['Onderdeel', '2023', '2024'], ['Dijken', '350', '412,5'], ['Onderzoek', '12', '14'])).toEqual([
    true,
    false,
    false,
  ]);
  expect(await heads(['Naam', 'Rol'], ['Delfzijl', 'haven'], ['Kampen', 'sluis'])).toEqual([false, false, false]);
  const bold = (text: string): string => paragraph(run(text, '<w:b/>'));
  expect(await heads([bold('Naam'), bold('Rol')], ['Delfzijl', 'haven'], ['Kampen', 'sluis'])).toEqual([
    true,
    false,
    false,
  ]);
});

test('the title is told, and what stands in a box or frame beside the head of a letter is of its margin', async () => {
  const box = (...texts: string[]): string =>
    paragraph(
      `<w:r><w:pict><v:textbox><w:txbxContent>${texts.map((text) => paragraph(text)).join('')}</w:txbxContent></v:textbox></w:pict></w:r>`,
    );
  const long =
    'De havens groeien al jaren, en dit jaar worden er vier vergroot en twee voorgoed gesloten voor alle schepen. '.repeat(
      2,
    );
  const beside = ['Directie Havens', 'Kade 1', 'T 070 123'];
  expect(await lines(body(box(...beside), paragraph(long), box(...beside)))).toEqual([
    ...beside.map((text) => `margin: ${text}`),
    `text: ${long.trim()}`,
    ...beside.map((text) => `text: ${text}`),
  ]);
  const styles = style('Titel', 'Title');
  const titled = rawDocx({
    body: [paragraph('RESULTAAT BESPREKINGEN'), styled('Titel', 'Havens die dichtgaan'), paragraph(long)].join(''),
    parts: { styles },
  });
  const paper = await readPaper(titled, madeSource({ id: 'x', title: 'x', file: 'x.docx' }));
  if ('fault' in paper) throw new Error(paper.fault.nl);
  expect(paper.blocks.map(({ role, text }) => [role, text.slice(0, 20)])).toEqual([
    ['letterhead', 'RESULTAAT BESPREKING'],
    ['title', 'Havens die dichtgaan'],
    ['paragraph', 'De havens groeien al'],
  ]);
});

test('strict files are read as others, and what is no Word file is refused in one sentence', async () => {
  expect(
    await lines({ body: styled('Kop1', 'Doel'), parts: { styles: style('Kop1', 'heading 1') }, strict: true }),
  ).toEqual(['heading: Doel']);
  const fault = async (given: RawDocx): Promise<unknown> => {
    const text = await docxReader.read(rawDocx(given), { revisions: 'accepted' });
    return 'fault' in text ? text.fault.nl : text;
  };
  expect(await fault({ body: '<w:p>' })).toMatch(
    /^heeft onleesbare XML \(word\/document\.xml, regel 2: .*\); verwacht: welgevormde XML\.$/,
  );
  expect(await fault({ body: '', files: { 'word/document.xml': '<html/>' } })).toMatch(
    /^is geen Word-bestand \(word\/document\.xml heeft geen w:body\)/,
  );
  expect(await fault({ body: '', files: { '_rels/.rels': '<Relationships/>', 'word/document.xml': '' } })).toMatch(
    /^heeft een onleesbaar deel: word\/document\.xml is leeg \(0 bytes\)/,
  );
});
