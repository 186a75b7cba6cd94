/** The parts of an OpenDocument text (.odt, .ott). */

import { partText } from './docx-package.ts';
import { FormatFault } from './fault.ts';
import { childElements, type XmlElement, xmlTree } from './xml.ts';
import { locked, openZip } from './zip.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

/** Namespaces by the prefix the code knows them by. */
export const ODT_NAMESPACES: Readonly<Record<string, string>> = {
  [`${OASIS}:office:1.0`]: 'office',
  [`${OASIS}:text:1.0`]: 'text',
  [`${OASIS}:table:1.0`]: 'table',
  [`${OASIS}:drawing:1.0`]: 'draw',
  [`${OASIS}:style:1.0`]: 'style',
  [`${OASIS}:xsl-fo-compatible:1.0`]: 'fo',
  [`${OASIS}:svg-compatible:1.0`]: 'svg',
  [`${OASIS}:meta:1.0`]: 'meta',
  [`${OASIS}:manifest:1.0`]: 'manifest',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/1999/xlink': 'xlink',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
};

export interface OdtPackage {
  /** The decoded text of `content.xml`. */
  readonly content: string;
  /** A part as elements, or null where there is none of that name. */
  tree(part: string): XmlElement | null;
}

/** Throws a `FormatFault` for bytes that are no text of OpenDocument. */
export function openOdt(bytes: Uint8Array): OdtPackage {
  const zip = openZip(bytes);
  const tree = (part: string): XmlElement | null => {
    const content = zip.read(part);
    return content === null ? null : xmlTree(partText(content, part), { part, namespaces: ODT_NAMESPACES });
  };
  const manifest = tree('META-INF/manifest.xml');
  const isLocked = (entry: XmlElement): boolean => childElements(entry, 'manifest:encryption-data').length > 0;
  if (manifest !== null && childElements(manifest, 'manifest:file-entry').some(isLocked)) throw locked();
  const content = zip.read('content.xml');
  if (content === null)
    throw new FormatFault(
      'heeft geen tekst van OpenDocument (content.xml ontbreekt); verwacht: een heel tekstbestand (.odt).',
      'has no text of OpenDocument (content.xml is missing); expected a whole text file (.odt).',
    );
  return { content: partText(content, 'content.xml'), tree };
}
