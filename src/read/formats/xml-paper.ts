/** The reader of papers in XML: official publications of the Dutch state and parliament, TEI, DocBook, Akoma Ntoso, and the like. */
import { Parser } from 'htmlparser2';
import { decodeNamed } from './decode-text.ts';
import { readOrFault } from './fault.ts';
import { type FormatNotice, type FormatReader, linesOfFormat } from './format.ts';
import { encodingNotices } from './plain-text.ts';
import { mendedText } from './twice-encoded.ts';
import { xmlTree } from './xml.ts';
import { xmlLines } from './xml-blocks.ts';
import { xmlParticulars } from './xml-particulars.ts';
import { isKnownRoot, localName } from './xml-vocabulary.ts';

const ENCODING = /^[^>]{0,200}\bencoding\s*=\s*["']([\w-]+)/i;

export const xmlReader: FormatReader = {
  format: 'xml',
  read: (bytes) =>
    readOrFault(() => {
      const decoded = decodeNamed(bytes, ENCODING);
      if ('fault' in decoded) return decoded;
      const { text, notices: mended } = mendedText(decoded.text);
      // A mark that was encoded twice stands on a line before the declaration, where XML allows nothing.
      const root = xmlTree(withoutNamedEntities(text.replace(/^[\s\uFEFF]+/, '')), { namespaces: NAMESPACES });
      const lines = linesOfFormat(xmlLines(root), 'paragraphs');
      if (lines.lines.length === 0) return NO_TEXT;
      const notices = [...encodingNotices(decoded.encoding), ...mended, ...vocabularyNotices(localName(root))];
      return { lines, particulars: xmlParticulars(root), notices };
    }),
};

const NAMESPACES = { '': '', 'http://www.w3.org/XML/1998/namespace': 'xml' };

const NO_TEXT = {
  fault: {
    nl: 'is XML zonder tekst; verwacht: een stuk, zoals een officiële publicatie in XML.',
    en: 'is XML without text; expected a paper, such as an official publication in XML.',
  },
};

function vocabularyNotices(root: string): FormatNotice[] {
  if (isKnownRoot(root)) return [];
  const message = `The elements of <${root}> are of no known kind of paper; headings, lists and tables are told by their names and places.`;
  return [{ rule: 'unknown-xml', level: 'warning', lines: null, message }];
}

const OWN = new Set(['amp', 'gt', 'lt', 'quot', 'apos']);

/** `&eacute;` and the like stand in older papers, whose document type names them elsewhere; the names are those of HTML. */
function withoutNamedEntities(text: string): string {
  const known = new Map<string, string>();
  return text.replace(/&([a-z][a-z0-9]{1,30});/gi, (whole: string, name: string) => {
    if (OWN.has(name)) return whole;
    const character = known.get(name) ?? htmlCharacter(whole);
    known.set(name, character);
    return character;
  });
}

function htmlCharacter(entity: string): string {
  let character = '';
  const parser = new Parser({ ontext: (piece) => (character += piece) });
  parser.end(entity);
  return character;
}
