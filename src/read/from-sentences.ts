/** A document from a list of sentences, for texts somebody has cut already. */

import { isLanguageCode } from '../languages/compile-pack.ts';
import { MisuseError } from '../misuse.ts';
import type { Block, Document, Edit, PaperLanguage, Piece } from '../model.ts';
import { DEFAULT_PROFILE } from '../profile/default-profile.ts';
import { partOfKind, partsLeftOut } from '../profile/profile.ts';
import { isOrdinary, readCharacters } from '../text/read-characters.ts';
import { referencePatterns, references } from '../text/references.ts';
import type { ReadingOptions } from './context.ts';
import type { Line, LineEdit } from './lines.ts';
import { blocksPastLimit, unreadDocument } from './past-limit.ts';
import { appendPiece } from './pieces.ts';
import { undeclaredSource } from './undeclared-source.ts';
import { unseenNotices } from './unseen-notices.ts';

export interface GivenSentences {
  readonly id: string;
  readonly language: PaperLanguage;
  /** ISO day of the paper, for its place on the axis. */
  readonly date?: string | null;
  readonly sentences: readonly string[];
}

const fault = (nl: string, en: string, found: string | undefined): MisuseError =>
  new MisuseError({
    nl: `documentFromSentences heeft ${nl} nodig, en vond ${found ?? 'undefined'}`,
    en: `documentFromSentences needs ${en}, found ${found ?? 'undefined'}`,
  });

/** A sentence as given, less what nobody sees, and with look-alikes as the letters they stand for. */
function sentenceRead(given: string, offset: number): Pick<Line, 'text' | 'pieces' | 'touches'> {
  const pieces: Piece[] = [];
  if (isOrdinary(given)) {
    if (given !== '') pieces.push([0, given.length, offset, offset + given.length]);
    return { text: given, pieces, touches: [] };
  }
  let text = '';
  const touches: LineEdit[] = [];
  for (const { from, to, now, rule } of readCharacters(given)) {
    const was = given.slice(from, to);
    const isChanged = rule === 'invisible' || rule === 'lookalike';
    const read = isChanged ? now : was;
    if (isChanged) touches.push({ at: text.length, source: { from: offset + from, to: offset + to }, was, now, rule });
    if (read !== '') appendPiece(pieces, text.length, read.length, offset + from, offset + to);
    text += read;
  }
  return { text, pieces, touches };
}

/**
 * A document of one paragraph a sentence, sentence ids `<id>.<index>` from 0, texts as given but for what cannot be seen and
 * what only looks Latin, which are edits. Its source is the sentences one on a line. A list past one of the limits is not read, and its document says so. Throws when the id is empty, the language unknown, the date no ISO day, or a sentence no string.
 */
export function documentFromSentences(given: GivenSentences, options: ReadingOptions = {}): Document {
  const { id, language, sentences } = given;
  if (typeof id !== 'string' || id.trim() === '')
    throw fault('een id van minstens één teken', 'an id of at least one character', JSON.stringify(id));
  if (!isLanguageCode(language))
    throw fault(`een taal als nl voor ${id}`, `a language like nl for ${id}`, JSON.stringify(language));
  if (given.date != null && !/^\d{4}-\d{2}-\d{2}$/.test(given.date))
    throw fault(`een dag als 2023-12-13 voor ${id}`, `a date like 2023-12-13 for ${id}`, JSON.stringify(given.date));
  if (!Array.isArray(sentences))
    throw fault(`een lijst zinnen voor ${id}`, `a list of sentences for ${id}`, typeof sentences);
  const profile = options.profile ?? DEFAULT_PROFILE;
  const part = partOfKind(profile, 'report');
  const patterns = referencePatterns(profile);
  let offset = 0;
  const lineStarts: number[] = [];
  const lines: Pick<Line, 'text' | 'touches' | 'number'>[] = [];
  const edits: Edit[] = [];
  const blocks = Array.from(sentences, (given: unknown, i): Block => {
    if (typeof given !== 'string')
      throw fault(`tekst op ${id}.${i}`, `a string at ${id}.${i}`, given === null ? 'null' : typeof given);
    const block = `${id}.b${String(i + 1).padStart(3, '0')}`;
    const { text, pieces, touches } = sentenceRead(given, offset);
    lines.push({ text, touches, number: i + 1 });
    for (const touch of touches) edits.push({ kind: 'character', block, ...touch });
    const span = { from: 0, to: text.length };
    const place = { page: 1, lines: [[i + 1, i + 1]] as const };
    lineStarts.push(offset);
    offset += given.length + 1;
    return {
      id: block,
      role: 'paragraph',
      part,
      section: [],
      marker: null,
      text,
      sentences: [{ id: `${id}.${i}`, text, span, place, references: references(text, patterns) }],
      noteRefs: [],
      place,
      pieces,
    };
  });
  const source = undeclaredSource({ id, language, dates: { document: given.date ?? null, event: null } });
  const past = blocksPastLimit(blocks);
  if (past !== null) return unreadDocument(source, past);
  return {
    source,
    partsLeftOut: partsLeftOut(profile),
    blocks,
    edits,
    notices: unseenNotices(id, { lines, stray: [], text: sentences.join('\n'), starts: lineStarts }),
    unread: null,
    lineStarts,
    pageStarts: [],
  };
}
