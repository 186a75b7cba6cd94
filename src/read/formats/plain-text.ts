/** The reader of plain text. Text in UTF-8 is read as it always was; that another encoding was told from the bytes is said. */
import { decodeText, type TextEncoding } from './decode-text.ts';
import type { FormatNotice, FormatReader } from './format.ts';
import { linesOfText } from './text.ts';

export const textReader: FormatReader = {
  format: 'text',
  read: (bytes) => {
    const decoded = decodeText(bytes);
    if ('fault' in decoded) return decoded;
    return { lines: linesOfText(decoded.text), particulars: [], notices: encodingNotices(decoded.encoding) };
  },
};

/** What is said of a text that is not in UTF-8. */
export function encodingNotices(encoding: TextEncoding): FormatNotice[] {
  if (encoding === 'UTF-8') return [];
  const why =
    encoding === 'Windows-1252'
      ? 'its bytes are not valid UTF-8, and accents and quotation marks stand in it as that encoding has them'
      : 'it has two bytes for every character';
  return [{ rule: 'encoding', level: 'info', lines: null, message: `Read as ${encoding}: ${why}.` }];
}
