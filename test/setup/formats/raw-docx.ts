/** Word files made of raw markup, for what no writer makes: the rest of the package stands around it. */
import { strToU8, zipSync } from 'fflate';

const TRANSITIONAL = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const OTHERS =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

export interface RawDocx {
  /** What stands inside `w:body`. */
  readonly body: string;
  /** What stands inside the part of each kind: `styles`, `numbering`, `footnotes`, `endnotes`, `comments`, `settings`, `header`. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Further files, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly relations?: string;
  readonly strict?: boolean;
}

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

export function rawDocx({ body, parts = {}, files = {}, relations = '', strict = false }: RawDocx): Uint8Array {
  const { w, r } = strict ? STRICT : TRANSITIONAL;
  const names = `xmlns:w="${w}" xmlns:r="${r}" ${OTHERS}`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const packageRelations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const written: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${['document.main', ...Object.keys(parts)].map((kind) => `<Override PartName="/word/${kind.replace('.main', '')}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships ${packageRelations}><Relationship Id="r1" Type="${r}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`${head}<w:document ${names}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(
      `${head}<Relationships ${packageRelations}>${Object.keys(parts)
        .map((kind) => `<Relationship Id="${kind}" Type="${r}/${kind}" Target="${kind}.xml"/>`)
        .join('')}${relations}</Relationships>`,
    ),
  };
  for (const [kind, inside] of Object.entries(parts)) {
    const root = `w:${ROOTS[kind] ?? kind}`;
    written[`word/${kind}.xml`] = strToU8(`${head}<${root} ${names}>${inside}</${root}>`);
  }
  for (const [name, content] of Object.entries(files)) written[name] = strToU8(content);
  return zipSync(written);
}

/** A run, and a paragraph of one run; `properties` stand in `w:pPr`. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text.startsWith('<') ? text : run(text)}</w:p>`;
