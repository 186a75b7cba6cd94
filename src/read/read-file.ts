/** A file of any format as the lines its paper is read from. */
import type { FileFormat } from '../model.ts';
import type { FormatOptions, FormatReader, FormatText } from './formats/format.ts';
import { kindOf } from './formats/kind.ts';
import { UNREAD, type UnreadFormat } from './formats/unread.ts';

/** The readers, each loaded when a file of its format comes: that of PDF alone weighs more than the page. */
const READERS: Readonly<Partial<Record<FileFormat, () => Promise<FormatReader>>>> = {
  text: async () => (await import('./formats/plain-text.ts')).reader,
};

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
  if (kind in UNREAD) return { fault: UNREAD[kind as UnreadFormat] };
  return {
    fault: {
      nl: `is van een soort die niet gelezen wordt (${name}); verwacht: PDF, Word (.docx), OpenDocument (.odt), HTML, XML of tekst.`,
      en: `is of a kind that is not read (${name}); expected PDF, Word (.docx), OpenDocument (.odt), HTML, XML or text.`,
    },
  };
}
