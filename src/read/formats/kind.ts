/** What kind of file some bytes are: told from the bytes, as names lie (a letter saved as `.doc` is often RTF or HTML). */
import { strFromU8 } from 'fflate';
import type { FileFormat } from '../../model.ts';
import type { UnreadFormat } from './unread.ts';

/** A format that is read, or one that is known and not read. What is none of these is taken for text, and refused as text is. */
export type FileKind = FileFormat | UnreadFormat;

/** Bytes looked at for what a text file is, and at the end of a zip for the names of its parts. */
const HEAD = 4096;
const TAIL = 65_536;

/** `name` decides between Markdown and plain text, and nothing else. */
export function kindOf(bytes: Uint8Array, name = ''): FileKind {
  const head = strFromU8(bytes.subarray(0, HEAD), true);
  if (/^[\s\S]{0,1024}%PDF-\d/.test(head.slice(0, 1040))) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return kindOfZip(head, strFromU8(bytes.subarray(-TAIL), true));
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return kindOfCompound(strFromU8(bytes, true));
  if (IMAGE.test(head)) return 'image';
  if (ARCHIVES.some((start) => head.startsWith(start))) return 'archive';
  if (head.startsWith('bplist') && head.includes('WebMainResource')) return 'web archive';
  // UTF-16 has a zero beside every letter of a tag.
  return kindOfText(head.replace(/\0/g, ''), name);
}

const IMAGE =
  /^(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|II\*\0|MM\0\*|BM[\s\S]{4}\0\0\0\0|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|heix|mif1|avif))/;
const ARCHIVES: readonly string[] = ['\u001F\u008B', '7z\u00BC\u00AF', 'Rar!'];

/** What the parts of a zip are called, for each kind. */
const PARTS: readonly (readonly [RegExp, FileKind])[] = [
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.text/, 'odt'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.presentation/, 'presentation'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/, 'workbook'],
  [/mimetypeapplication\/epub\+zip/, 'e-book'],
  [/word\//, 'docx'],
  [/ppt\//, 'presentation'],
  [/xl\//, 'workbook'],
  [/Index\/Document\.iwa|Index\.zip/, 'pages'],
  [/\[Content_Types\]\.xml/, 'docx'],
];

const kindOfZip = (head: string, tail: string): FileKind =>
  PARTS.find(([names]) => names.test(head) || names.test(tail))?.[1] ?? 'zip';

/** The streams of the old Office files and of Outlook, by names in UTF-16. */
const STREAMS: readonly (readonly [string, FileKind])[] = [
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'presentation'],
  ['Workbook', 'workbook'],
  ['__properties_version1.0', 'mail'],
];

const kindOfCompound = (file: string): FileKind =>
  STREAMS.find(([stream]) => file.includes([...stream].join('\0')))?.[1] ?? 'doc';

/** A byte order mark, also one that was taken for three letters of Windows-1252 and encoded anew. */
const MARK = /^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF|\u00C3\u00AF\u00C2\u00BB\u00C2\u00BF|\s)+/;
const XML_DECLARATION = /^<\?xml\s/;
/** What may stand before the first element. */
const PROLOGUE = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->)/;
const HTML_START =
  /^(?:<!doctype\s+html|<(?:html|head|body|meta|link|style|script|title|main|article|section|header|nav|div|p|h[1-6]|ul|ol|table|pre|blockquote|center|font)(?=[\s>]))/i;
const ELEMENT = /^<(?:!DOCTYPE\s|[\p{L}_][\p{L}\p{N}_.:-]*(?:\s+[\p{L}_:][\p{L}\p{N}_.:-]*\s*=|\s*\/?>))/u;

function kindOfText(start: string, name: string): FileKind {
  let head = start.replace(MARK, '');
  if (head.startsWith('{\\rtf')) return 'rtf';
  const declared = XML_DECLARATION.test(head);
  for (let before = PROLOGUE.exec(head); before; before = PROLOGUE.exec(head)) head = head.slice(before[0].length);
  // `<article>` begins a page, and a paper in DocBook.
  const isOther = declared || /^<[^>]*\sxmlns\s*=\s*["'](?!http:\/\/www\.w3\.org\/1999\/xhtml)/.test(head);
  if (isOther ? /^<(?:!doctype\s+html|html[\s>])/i.test(head) : HTML_START.test(head)) return 'html';
  if (/^<(?:\w+:)?svg[\s>]/.test(head)) return 'image';
  if (declared || ELEMENT.test(head)) return 'xml';
  const mail = mailHeaders(head);
  if (mail !== null) return /multipart\/related/i.test(mail) ? 'web archive' : 'mail';
  return isMarkdown(head, name) ? 'markdown' : 'text';
}

/** The headers of an e-mail message, with one that only a mail program writes; `Van:` and `Aan:` stand in papers as well. */
function mailHeaders(head: string): string | null {
  const headers = /^(?:[A-Z][A-Za-z-]{1,40}: ?[^\r\n]*\r?\n(?:[ \t]+\S[^\r\n]*\r?\n)*){3,}/.exec(head)?.[0];
  return headers !== undefined && /^(?:MIME-Version|Message-ID|Received|Return-Path):/im.test(headers) ? headers : null;
}

/**
 * By its name; without one that says `.txt`, by front matter or by headings beside links, tables or notes that nobody types for
 * a reader of plain text. A paper that merely holds `#` or `*` is text.
 */
function isMarkdown(head: string, name: string): boolean {
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name)) return true;
  if (/\.[a-z]{2,5}$/i.test(name)) return false;
  if (!/^#{1,6} \S/m.test(head)) return false;
  return /^---\r?\n[\w-]+:/.test(head) || /\]\(https?:\/\/|^\|? ?:?-{3,}:? ?\||^\[\^[^\]]+\]: /m.test(head);
}
