/** What kind of file some bytes are, and in which encoding a text is. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../src/read/formats/decode-text.ts';
import { kindOf } from '../src/read/formats/kind.ts';
import { linesOfText } from '../src/read/formats/text.ts';
import { readFormat } from '../src/read/read-file.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));
const bigEndian = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('inhoud')])));
const openDocument = (kind: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8('x'),
  });
const compound = (stream: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600), ...bytes(stream, 'utf16le'), ...new Uint8Array(600)]);

describe('the kind of a file is told from its bytes', () => {
  const kinds: readonly (readonly [string, Uint8Array, string, string?])[] = [
    ['a text', bytes('Geachte voorzitter,\n'), 'text'],
    ['a text that mentions tags', bytes('De tag <p> opent een alinea.\n'), 'text'],
    ['a text that opens with a placeholder', bytes('<naam invullen> wordt gevraagd\n'), 'text'],
    ['a text with hashes', bytes('# Inleiding\n\n* een\n* twee\n'), 'text', 'stuk.txt'],
    ['Markdown by its name', bytes('Een zin.\n'), 'markdown', 'stuk.md'],
    ['Markdown by its front matter', bytes('---\ntitle: Nota\n---\n\n# Nota\n'), 'markdown', 'stuk'],
    ['an HTML page saved as .doc', bytes('\r\n<!-- bewaard --><!DOCTYPE html><html>'), 'html', 'brief.doc'],
    ['XHTML', bytes('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">'), 'html'],
    ['HTML in UTF-16', bytes('\uFEFF<html><body>', 'utf16le'), 'html'],
    ['official XML', bytes('\uFEFF<?xml version="1.0"?><officiele-publicatie/>'), 'xml'],
    ['XML with a mark that was encoded twice', bytes('ï»¿\n<?xml version="1.0"?><a/>'), 'xml'],
    ['XML without a declaration', bytes('<kamerwrk xmlns="x">'), 'xml'],
    ['RTF saved as .doc', bytes('{\\rtf1\\ansi Brief}'), 'rtf', 'brief.doc'],
    ['PDF with something before it', bytes('\n\n%PDF-1.7'), 'pdf', 'brief.txt'],
    ['Word', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['OpenDocument text', openDocument('text'), 'odt'],
    ['Impress', openDocument('presentation'), 'presentation'],
    ['PowerPoint', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'presentation'],
    ['Excel', zip('[Content_Types].xml', 'xl/workbook.xml'), 'workbook'],
    ['Pages', zip('Index/Document.iwa'), 'pages'],
    ['another zip', zip('stuk.txt'), 'zip'],
    ['old Word', compound('WordDocument'), 'doc'],
    ['old Excel', compound('Workbook'), 'workbook'],
    ['Word with a password', compound('EncryptedPackage'), 'locked'],
    ['a message of Outlook', compound('__properties_version1.0'), 'mail'],
    ['a message', bytes('From: a@b.nl\r\nTo: c@d.nl\r\nMIME-Version: 1.0\r\nSubject: stuk\r\n\r\nDag'), 'mail'],
    ['a letter with headers', bytes('Van: A. de Vries\nAan: de Kamer\nDatum: 3 mei\nOnderwerp: haven\n'), 'text'],
    ['a picture', bytes('\x89PNG\r\n', 'latin1'), 'image'],
  ];
  for (const [what, file, kind, name] of kinds) it(what, () => expect(kindOf(file, name)).toBe(kind));
});

describe('the encoding of a text is told from its bytes', () => {
  const TEXT = 'De Europese Raad: “één” – Oekraïne.\r\nDe prijs is € 5, zegt Şahin.\n';
  const text = (file: Uint8Array) => decodeText(file);

  it('reads UTF-8, and UTF-16 of both orders with and without a mark', () => {
    expect(text(bytes(TEXT))).toEqual({ text: TEXT, encoding: 'UTF-8' });
    for (const file of [
      bytes(TEXT, 'utf16le'),
      bytes(`\uFEFF${TEXT}`, 'utf16le'),
      bigEndian(TEXT),
      bigEndian(`\uFEFF${TEXT}`),
    ])
      expect(text(file)).toEqual({ text: TEXT, encoding: 'UTF-16' });
  });

  it('reads Windows-1252', () => {
    const file = bytes('Oekra\xefne heeft \x93\xe9\xe9n\x94 plan \x96 van \x80 5 miljoen.', 'latin1');
    expect(text(file)).toEqual({ text: 'Oekraïne heeft “één” plan – van € 5 miljoen.', encoding: 'Windows-1252' });
  });

  it('refuses what is none of them, or two at once, at the first byte that shows it', () => {
    const refused = (file: Uint8Array): string => {
      const read = text(file);
      return 'fault' in read ? read.fault.en : 'read';
    };
    const mixed = new Uint8Array([...bytes('één regel\n'), ...bytes('Oekra\xefne', 'latin1')]);
    expect(refused(mixed)).toMatch(/^is not valid UTF-8: 0xEF at byte 17 \(line 2\)/);
    expect(refused(bytes('Kamer één').subarray(0, -2))).toMatch(/0xC3 at byte 8 \(line 1\)/);
    expect(refused(bytes('\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0', 'latin1'))).toMatch(/^is not valid UTF-8/);
    expect(refused(bytes('Dit is \0 geen tekst.'))).toMatch(/^is not text: NUL byte at byte 7;/);
    expect(refused(bytes('\uFEFFhalf', 'utf16le').subarray(0, -1))).toMatch(/^is not valid UTF-16: 0x0066 at byte 8/);
    expect(refused(bytes('\uFEFFeen\n\uDC00', 'utf16le'))).toMatch(
      /^is not valid UTF-16: 0xDC00 at byte 10 \(line 2\)/,
    );
    expect(refused(new Uint8Array())).toMatch(/^is empty \(0 bytes\)/);
    expect(refused(bytes('\uFEFF \n'))).toMatch(/^is empty \(white space only\)/);
  });

  it('gives the same lines in any of them, and says which was read', async () => {
    const plain = 'Oekraïne en één stuk.\n\nNog een zin.\n';
    const lines = linesOfText(plain);
    expect(await readFormat(bytes(plain), 'a.txt')).toMatchObject({ format: 'text', lines, notices: [] });
    const said = { rule: 'encoding', level: 'info' };
    expect(await readFormat(bytes(plain, 'utf16le'), 'a.txt')).toMatchObject({ lines, notices: [said] });
    expect(await readFormat(bytes(plain, 'latin1'), 'a.txt')).toMatchObject({ lines, notices: [said] });
  });

  it('names a format that is not read, with the way out', async () => {
    expect(await readFormat(bytes('{\\rtf1 Brief}'), 'brief.doc')).toMatchObject({
      fault: { nl: 'is een RTF-bestand; verwacht: hetzelfde stuk, in Word of LibreOffice bewaard als .docx.' },
    });
  });
});
