/** A Word file and an OpenDocument text with one of everything that is read in them. */
import { rawOdt } from './odt-paper.ts';
import { paragraph, rawDocx, run } from './raw-docx.ts';

const change = (kind: string, inside: string): string =>
  `<w:${kind} w:id="1" w:author="A. Jansen" w:date="2026-05-01T00:00:00Z">${inside}</w:${kind}>`;
const style = (id: string, name: string, inside = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const level = (at: number, form: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
const item = (at: number, text: string): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`);
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const cell = (text: string): string => `<w:tc><w:tcPr><w:gridSpan w:val="1"/></w:tcPr>${paragraph(text)}</w:tc>`;

export const fullDocx = (): Uint8Array =>
  rawDocx({
    body: [
      paragraph('Nota over havens', '<w:pStyle w:val="Titel"/>'),
      paragraph(field('TOC \\o', 'Inleiding 1'), '<w:pStyle w:val="TOC1"/>'),
      paragraph('Inleiding', '<w:pStyle w:val="Kop1"/>'),
      paragraph(
        `${run('Het kabinet ')}${change('del', '<w:r><w:delText>wil</w:delText></w:r>')}${change('ins', run('zal'))}${run(' de havens vergroten')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.', '<w:b/>')}`,
      ),
      paragraph(`${run('Deze alinea loopt door ')}`, `<w:rPr>${change('del', '')}</w:rPr>`),
      paragraph('in de volgende.'),
      item(0, 'eerste punt'),
      item(1, 'onderdeel a'),
      item(0, 'tweede punt'),
      `<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders></w:tblPr><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Haven')}${cell('2024')}</w:tr><w:tr>${cell('Delfzijl')}${cell('12')}</w:tr><w:tr>${cell('Terneuzen')}${cell('14')}</w:tr></w:tbl>`,
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph('In het kader.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('In het kader.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      `<w:sdt><w:sdtPr><w:alias w:val="Betreft"/></w:sdtPr><w:sdtContent>${paragraph('Havens')}</w:sdtContent></w:sdt>`,
      paragraph(
        `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:tab/><w:t>gereed</w:t><w:br/><w:t>en klaar</w:t><w:noBreakHyphen/></w:r>${run('weg', '<w:vanish/>')}`,
      ),
      paragraph(
        '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>',
      ),
      '<w:sectPr><w:footnotePr><w:numFmt w:val="decimal"/></w:footnotePr></w:sectPr>',
    ].join(''),
    parts: {
      styles:
        style('Titel', 'Title') +
        style('Kop1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
        style('TOC1', 'toc 1', '<w:basedOn w:val="Kop1"/>'),
      numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>`,
      footnotes: `<w:footnote w:id="2">${paragraph('Zie de brief van 2 juli 2021.')}</w:footnote>`,
      comments: `<w:comment w:id="0" w:author="C. Smit">${paragraph('Klopt dit?')}</w:comment>`,
      header: paragraph('Pagina 1 van 3'),
      settings: '<w:footnotePr><w:numStart w:val="1"/></w:footnotePr>',
    },
  });

const cells = (texts: readonly string[]): string =>
  texts
    .map(
      (text) =>
        `<table:table-cell table:style-name="Vak" table:number-columns-spanned="1"><text:p>${text}</text:p></table:table-cell>`,
    )
    .join('');

export const fullOdt = (): Uint8Array =>
  rawOdt(
    [
      '<text:tracked-changes><text:changed-region text:id="c1"><text:insertion><office:change-info><dc:creator>A. Jansen</dc:creator></office:change-info></text:insertion></text:changed-region><text:changed-region text:id="c2"><text:deletion><office:change-info><dc:creator>B. de Wit</dc:creator></office:change-info><text:p>wil</text:p></text:deletion></text:changed-region></text:tracked-changes>',
      '<text:user-field-decls><text:user-field-decl text:name="Kenmerk" office:string-value="BZ-2026-17"/></text:user-field-decls>',
      '<text:p text:style-name="Title">Nota over havens</text:p>',
      '<text:table-of-content><text:index-body><text:index-title><text:p>Inhoud</text:p></text:index-title><text:p>Inleiding<text:tab/>1</text:p></text:index-body></text:table-of-content>',
      '<text:h text:style-name="Kop" text:outline-level="1">Inleiding</text:h>',
      '<text:p>Het kabinet <text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>zal<text:change-end text:change-id="c1"/> de havens vergroten<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Zie de brief.</text:p></text:note-body></text:note>. <office:annotation><dc:creator>C. Smit</dc:creator><text:p>Klopt dit?</text:p></office:annotation><text:span text:style-name="Weg">verborgen</text:span></text:p>',
      '<text:list text:style-name="L1"><text:list-item text:start-value="3"><text:p>eerste punt</text:p><text:list><text:list-item><text:p>onderdeel a</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>tweede punt</text:p></text:list-item></text:list>',
      `<table:table><table:table-header-rows><table:table-row>${cells(['Haven', '2024'])}</table:table-row></table:table-header-rows><table:table-row table:number-rows-repeated="1">${cells(['Delfzijl', '12'])}</table:table-row><table:table-row>${cells(['Terneuzen', '14'])}</table:table-row></table:table>`,
      '<text:section text:name="s" text:display="none"><text:p>Niet tonen.</text:p></text:section>',
      '<text:p>Naast het kader.<draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><draw:text-box><text:p>In het kader.</text:p></draw:text-box></draw:frame><text:s text:c="3"/><text:line-break/>En door.</text:p>',
    ].join(''),
    '<style:style style:name="Weg" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="Vak" style:family="table-cell"><style:table-cell-properties fo:border="0.05pt solid #000000"/></style:style><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>',
    {
      styles:
        '<style:style style:name="Title" style:family="paragraph"/><style:style style:name="Kop" style:display-name="Heading 1" style:family="paragraph"/><style:default-style style:family="paragraph"><style:text-properties fo:language="nl" fo:country="NL"/></style:default-style>',
      masters:
        '<style:master-page style:name="m"><style:header><text:p>Pagina <text:page-number>1</text:page-number></text:p></style:header></style:master-page>',
      meta: '<dc:title>Nota over havens</dc:title><meta:user-defined meta:name="Datum">12 mei 2026</meta:user-defined>',
    },
  );
