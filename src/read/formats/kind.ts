/** What kind of file some bytes are: told from the bytes, as names lie (a letter saved as `.doc` is often RTF or HTML). */
import { strFromU8 } from 'fflate';
import type { FileFormat } from '../../model.ts';

/** A format that is read, one that is known and not read, or null for bytes of which nothing is known. */
export type FileKind = FileFormat | UnreadFormat | null;
export type UnreadFormat = 'doc' | 'rtf' | 'zip' | 'image';

/** Bytes looked at for what a text file is. */
const HEAD = 4096;

export function kindOf(bytes: Uint8Array): FileKind {
  const head = strFromU8(bytes.subarray(0, HEAD), true);
  if (/^[\s\S]{0,1024}%PDF-\d/.test(head.slice(0, 1040))) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return kindOfZip(head);
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'doc';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|II\*\0|MM\0\*)/.test(head)) return 'image';
  return 'text';
}

function kindOfZip(head: string): FileKind {
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  return head.includes('word/') || head.includes('[Content_Types].xml') ? 'docx' : 'zip';
}
