/** A paper as an OpenDocument text, written as LibreOffice writes one. */
import { strToU8, zipSync } from 'fflate';
import { cutAtMarks, goesOn, type SetBlock, type SetMarker, type SetPaper, setMarker } from './set-paper.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMES = ['office', 'text', 'table', 'style', 'meta']
  .map((prefix) => `xmlns:${prefix}="${OASIS}:${prefix}:1.0"`)
  .concat(`xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`, 'xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const FORMS = { decimal: '1', letter: 'a', LETTER: 'A', roman: 'i', ROMAN: 'I' } as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A file of raw markup: what stands in `office:text`, and the styles of the file itself. */
export function rawOdt(
  text: string,
  automatic = '',
  parts: {
    readonly styles?: string;
    readonly masters?: string;
    readonly meta?: string;
    readonly manifest?: string;
  } = {},
): Uint8Array {
  const { styles = '', masters = '', meta = '', manifest = '' } = parts;
  const content = `${HEAD}<office:document-content ${NAMES} office:version="1.3"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
  const sheet = `${HEAD}<office:document-styles ${NAMES} office:version="1.3"><office:styles>${styles}</office:styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`;
  const listed = `${HEAD}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>${['styles.xml', 'meta.xml'].map((part) => `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="text/xml"/>`).join('')}<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${manifest}</manifest:file-entry></manifest:manifest>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'styles.xml': strToU8(sheet),
    'meta.xml': strToU8(
      `${HEAD}<office:document-meta ${NAMES}><office:meta>${meta}</office:meta></office:document-meta>`,
    ),
    'META-INF/manifest.xml': strToU8(listed),
  });
}

const STYLES = [
  ['Title', 'Title'],
  ['Heading_20_1', 'Heading 1'],
  ['Caption', 'Caption'],
  ['Contents_20_1', 'Contents 1'],
]
  .map(([name, shown]) => `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph"/>`)
  .join('');
const RULED =
  '<style:style style:name="Vak" style:family="table-cell"><style:table-cell-properties fo:border="0.05pt solid #000000"/></style:style>';

export function odtPaper({ blocks, notes }: SetPaper): Uint8Array {
  const lists: string[] = [];
  let text = '';
  let rows: SetBlock[] = [];
  let last: SetMarker | null = null;
  const inline = (block: Pick<SetBlock, 'text' | 'marks'>): string =>
    cutAtMarks(block.text, block.marks)
      .map((piece) => {
        if (typeof piece === 'string') return escaped(piece).replaceAll('\n', '<text:line-break/>');
        const note = notes[piece.note];
        if (note === undefined) return `<text:span>${escaped(piece.marker)}</text:span>`;
        return `<text:note text:note-class="footnote"><text:note-citation${/^\d+$/.test(piece.marker) ? '' : ` text:label="${escaped(piece.marker)}"`}>${escaped(piece.marker)}</text:note-citation><text:note-body><text:p>${escaped(note.text)}</text:p></text:note-body></text:note>`;
      })
      .join('');
  const paragraph = (inside: string, style: string): string => `<text:p text:style-name="${style}">${inside}</text:p>`;
  const endTable = (): void => {
    if (rows.length > 0) text += tableOf(rows);
    rows = [];
  };
  for (const block of blocks) {
    if (block.kind === 'row' || block.kind === 'head') {
      rows.push(block);
      continue;
    }
    endTable();
    const inside = inline(block);
    if (block.kind === 'item') {
      const marker = setMarker(block.marker, last);
      const on = goesOn(last, marker);
      if (!on) lists.push(listStyle(`L${lists.length}`, marker));
      last = marker;
      const name = `L${lists.length - 1}`;
      text += `<text:list text:style-name="${name}"${on ? ' text:continue-numbering="true"' : ''}><text:list-item>${paragraph(inside, 'Standard')}</text:list-item></text:list>`;
    } else if (block.kind === 'heading')
      text += `<text:h text:style-name="Heading_20_1" text:outline-level="1">${inside}</text:h>`;
    else if (block.kind === 'title') text += paragraph(inside, 'Title');
    else if (block.kind === 'caption') text += paragraph(inside, 'Caption');
    else if (block.kind === 'contents') text += paragraph(inside, 'Contents_20_1');
    else text += paragraph(inside, 'Standard');
  }
  endTable();
  return rawOdt(text, RULED + lists.join(''), { styles: STYLES });
}

function listStyle(name: string, { form, before, behind, value }: SetMarker): string {
  const level =
    form === 'bullet'
      ? `<text:list-level-style-bullet text:level="1" text:bullet-char="${escaped(before)}"/>`
      : `<text:list-level-style-number text:level="1" style:num-format="${FORMS[form]}" style:num-prefix="${escaped(before)}" style:num-suffix="${escaped(behind)}" text:start-value="${value}"/>`;
  return `<text:list-style style:name="${name}">${level}</text:list-style>`;
}

function tableOf(rows: readonly SetBlock[]): string {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const rowOf = ({ cells, text }: SetBlock): string => {
    // A row with fewer cells than columns lacks its first: the column of names has no name.
    const filled = cells.length === 0 ? [text] : cells;
    const padded = [...Array.from({ length: columns - filled.length }, () => ''), ...filled];
    const cell = (inside: string): string =>
      `<table:table-cell table:style-name="Vak"><text:p>${escaped(inside)}</text:p></table:table-cell>`;
    return `<table:table-row>${padded.map(cell).join('')}</table:table-row>`;
  };
  const heads = rows.findIndex(({ kind }) => kind !== 'head');
  const headRows = rows.slice(0, heads < 0 ? rows.length : heads);
  const group =
    headRows.length === 0 ? '' : `<table:table-header-rows>${headRows.map(rowOf).join('')}</table:table-header-rows>`;
  return `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${group}${rows.slice(headRows.length).map(rowOf).join('')}</table:table>`;
}
