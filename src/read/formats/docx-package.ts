/** The parts of a Word file (.docx, .docm, .dotx; transitional and strict): which there are, and what they hold. */
import { decodeText } from './decode-text.ts';
import { FormatFault } from './fault.ts';
import { childElements, type XmlElement, xmlTree } from './xml.ts';
import { openZip } from './zip.ts';

/** Namespaces by the prefix the code knows them by; the strict ones name the same elements. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': '',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': '',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': '',
};

export interface Relation {
  readonly id: string;
  /** Last word of its type: `styles`, `footnotes`, `header`. */
  readonly kind: string;
  /** Name of the part, or an address outside the file. */
  readonly target: string;
}

export interface DocxPackage {
  /** Name of the part that holds the text. */
  readonly main: string;
  /** What the text is tied to. */
  readonly relations: readonly Relation[];
  /** The decoded text of a part, or null where there is none of that name. */
  text(part: string): string | null;
  /** The same as elements. */
  tree(part: string): XmlElement | null;
  /** The part of the text that has this kind, or null. */
  related(kind: string): XmlElement | null;
  /** The part tied to the file as a whole that has this kind, or null. */
  property(kind: string): { readonly part: string; readonly tree: XmlElement } | null;
}

/** Throws a `FormatFault` for bytes that are no Word file. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const zip = openZip(bytes);
  const text = (part: string): string | null => {
    const content = zip.read(part);
    return content === null ? null : partText(content, part);
  };
  const tree = (part: string): XmlElement | null => {
    const found = text(part);
    return found === null ? null : xmlTree(found, { part, namespaces: NAMESPACES });
  };
  const relationsOf = (part: string): Relation[] => {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const listed = tree(`${folder}_rels/${part.slice(folder.length)}.rels`);
    return childElements(listed, 'Relationship').map((one) => relationOf(one, folder));
  };
  const roots = relationsOf('');
  const main = roots.find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const relations = relationsOf(main);
  const related = (kind: string): XmlElement | null => {
    const found = relations.find((one) => one.kind === kind);
    return found === undefined ? null : tree(found.target);
  };
  const property = (kind: string): { part: string; tree: XmlElement } | null => {
    const part = roots.find((one) => one.kind === kind)?.target;
    const found = part === undefined ? null : tree(part);
    return found === null ? null : { part: part!, tree: found };
  };
  return { main, relations, text, tree, related, property };
}

/** The characters of a part, without its byte order mark. Throws a `FormatFault` where they are no Unicode. */
export function partText(content: Uint8Array, part: string): string {
  const decoded = decodeText(content);
  const unread = (nl: string, en: string): FormatFault =>
    new FormatFault(`heeft een onleesbaar deel: ${part} ${nl}`, `has a part that cannot be read: ${part} ${en}`);
  if ('fault' in decoded) {
    const { nl, en } = decoded.fault;
    throw unread(nl.replace(/verwacht: .*/, 'verwacht: XML.'), en.replace(/expected .*/, 'expected XML.'));
  }
  if (decoded.encoding === 'Windows-1252')
    throw unread('is geen UTF-8; verwacht: XML in UTF-8 of UTF-16.', 'is not UTF-8; expected XML in UTF-8 or UTF-16.');
  return decoded.text.replace(/^\uFEFF/, '');
}

function relationOf({ attributes }: XmlElement, folder: string): Relation {
  const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
  const kind = type.slice(type.lastIndexOf('/') + 1);
  return { id, kind, target: mode === 'External' ? target : partName(target, folder) };
}

/** `../customXml/item1.xml` seen from `word/`; from the root where it begins with a slash. */
function partName(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}
