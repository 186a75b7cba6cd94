/** A file of any format as the lines its paper is read from. */
import type { FileFormat, Label } from '../model.ts';
import type { FormatOptions, FormatReader, FormatText } from './formats/format.ts';
import { kindOf, type UnreadFormat } from './formats/kind.ts';

/** The readers, each loaded when a file of its format comes: that of PDF alone weighs more than the page. */
const READERS: Readonly<Partial<Record<FileFormat, () => Promise<FormatReader>>>> = {};

/** Formats that are known and not read, and the way out. */
const UNREAD: Readonly<Record<UnreadFormat, Label>> = {
  doc: {
    nl: 'is een oud Word-bestand (.doc); verwacht: hetzelfde stuk, in Word bewaard als .docx.',
    en: 'is an old Word file (.doc); expected the same paper, saved by Word as .docx.',
  },
  rtf: {
    nl: 'is een RTF-bestand; verwacht: hetzelfde stuk, in Word of LibreOffice bewaard als .docx.',
    en: 'is an RTF file; expected the same paper, saved by Word or LibreOffice as .docx.',
  },
  zip: {
    nl: 'is een zip-archief; verwacht: de stukken zelf, uitgepakt in een map.',
    en: 'is a zip archive; expected the papers themselves, unpacked in a folder.',
  },
  image: {
    nl: 'is een afbeelding; verwacht: een stuk met tekst.',
    en: 'is a picture; expected a paper with text.',
  },
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
  const kind = kindOf(bytes);
  const reader = kind === null ? undefined : READERS[kind as FileFormat];
  if (reader !== undefined) return { ...(await (await reader()).read(bytes, options)), format: kind as FileFormat };
  if (kind !== null && kind in UNREAD) return { fault: UNREAD[kind as UnreadFormat] };
  return {
    fault: {
      nl: `is van een soort die niet gelezen wordt (${name}); verwacht: PDF, Word (.docx), OpenDocument (.odt), HTML, XML of tekst.`,
      en: `is of a kind that is not read (${name}); expected PDF, Word (.docx), OpenDocument (.odt), HTML, XML or text.`,
    },
  };
}
