/** The text of a draft in a file of any format that papers are read from, as somebody would paste it: a blank line between paragraphs. */
import type { Block, DraftFile, Label, Source } from '../model.ts';
import { readFormat } from '../read/read-file.ts';
import { readUndeclared } from './read-undeclared.ts';

/** Of notices that a file has tracked changes: of Word and OpenDocument, and of a web page. */
const REVISION_RULES: readonly string[] = ['revisions', 'tracked-changes'];

/** The draft in a file, or one sentence why it is not read, to stand behind the name of the file. */
export async function draftOfFile(
  bytes: Uint8Array,
  name: string,
  revisions: NonNullable<Source['revisions']> = 'accepted',
): Promise<DraftFile | { readonly fault: Label }> {
  const format = await readFormat(bytes, name, { revisions });
  if ('fault' in format) return format;
  // Text is taken as it stands: how it is laid out is read again with the draft.
  const isText = format.format === 'text' || format.format === 'markdown';
  const read = await readUndeclared(bytes, { id: 'draft', file: name, sha256: '', revisions });
  if ('fault' in read) return read;
  const { blocks, notices, unread } = read.document;
  if (unread !== null) return { fault: { nl: unread, en: unread } };
  const text = isText
    ? format.lines.text
    : blocks
        .filter(({ role }) => role !== 'page-furniture')
        .map(paragraphOf)
        .join('\n\n');
  if (text.trim() === '')
    return {
      fault: {
        nl: 'bevat geen tekst; verwacht: de tekst van een concept.',
        en: 'holds no text; expected the text of a draft.',
      },
    };
  return { text, notices, isTracked: notices.some(({ rule }) => REVISION_RULES.includes(rule)) };
}

const paragraphOf = ({ marker, text }: Block): string => (marker === null ? text : `${marker} ${text}`);
