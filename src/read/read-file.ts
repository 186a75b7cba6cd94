/** A file of any format as the lines its paper is read from. */
import { textPastLimit } from '../limits.ts';
import type { Document, FileFormat, Label, Source } from '../model.ts';
import { notice } from '../notice.ts';
import type { ReadingOptions } from './context.ts';
import { documentOfLines } from './document.ts';
import type { FormatOptions, FormatReader, FormatText } from './formats/format.ts';
import { type FileKind, kindOf } from './formats/kind.ts';
import { UNREAD, type UnreadFormat } from './formats/unread.ts';
import { unreadDocument } from './past-limit.ts';

/** The readers, each loaded when a file of its format comes: that of PDF alone weighs more than the page. */
const READERS: Readonly<Partial<Record<FileFormat, () => Promise<FormatReader>>>> = {
  odt: async () => (await import('./formats/odt.ts')).odtReader,
  docx: async () => (await import('./formats/docx.ts')).docxReader,
  html: async () => (await import('./formats/html.ts')).htmlReader,
  text: async () => (await import('./formats/plain-text.ts')).textReader,
  pdf: async () => (await import('./formats/pdf.ts')).pdfReader,
  markdown: async () => (await import('./formats/markdown.ts')).markdownReader,
  xml: async () => (await import('./formats/xml-paper.ts')).xmlReader,
};

/** Why a file of this kind is never read, or null for one that may be. */
export const refusedKind = (kind: FileKind): Label | null => UNREAD[kind as UnreadFormat] ?? null;

/** The document a file holds, or one sentence why it is not read, to stand behind the name of the file. */
export async function readPaper(
  bytes: Uint8Array,
  source: Source,
  options: ReadingOptions = {},
): Promise<Document | { readonly fault: Label }> {
  const read = await readFormat(bytes, source.file, { revisions: source.revisions ?? 'accepted' });
  if ('fault' in read) return read;
  const past = textPastLimit(read.lines.text);
  return ofFormat(past === null ? documentOfLines(source, read.lines, options) : unreadDocument(source, past), read);
}

/** A file that was read. */
type ReadFormat = Exclude<FormatText, { readonly fault: Label }> & { readonly format?: FileFormat };

/** A document with what its format says of it: which it is, and what was odd in the file. */
export function ofFormat(document: Document, { format, notices }: ReadFormat): Document {
  const found = notices.map(({ rule, level, lines, message }) =>
    notice(rule, level, message, { document: document.source.id, lines }),
  );
  return {
    ...document,
    ...(format === undefined || format === 'text' ? {} : { format }),
    notices: [...found, ...document.notices],
  };
}

/**
 * The lines of a file, or one sentence why it is not read. Its format is told from its bytes; `name` only where those leave
 * two open (Markdown and plain text).
 */
export async function readFormat(
  bytes: Uint8Array,
  name: string,
  options: FormatOptions = { revisions: 'accepted' },
): Promise<FormatText & { readonly format?: FileFormat }> {
  const kind = kindOf(bytes, name);
  const reader = READERS[kind as FileFormat];
  if (reader !== undefined) return { ...(await (await reader()).read(bytes, options)), format: kind as FileFormat };
  return {
    fault: refusedKind(kind) ?? {
      nl: `is van een soort die niet gelezen wordt (${name}); verwacht: PDF, Word (.docx), OpenDocument (.odt), HTML, XML of tekst.`,
      en: `is of a kind that is not read (${name}); expected PDF, Word (.docx), OpenDocument (.odt), HTML, XML or text.`,
    },
  };
}
