/** A document from a list of sentences, for texts somebody has cut already. */

import { isLanguageCode } from '../languages/compile-pack.ts';
import type { Block, Document, PaperLanguage, Piece, Source } from '../model.ts';
import { DEFAULT_PROFILE } from '../profile/default-profile.ts';
import { partOfKind, partsLeftOut } from '../profile/profile.ts';
import { referencePatterns, references } from '../text/references.ts';
import type { ReadingOptions } from './context.ts';
import { blocksPastLimit, unreadDocument } from './past-limit.ts';

export interface GivenSentences {
  readonly id: string;
  readonly language: PaperLanguage;
  /** ISO day of the paper, for its place on the axis. */
  readonly date?: string | null;
  readonly sentences: readonly string[];
}

const fault = (expected: string, found: string | undefined): TypeError =>
  new TypeError(`documentFromSentences needs ${expected}, found ${found ?? 'undefined'}`);

/**
 * A document of one paragraph a sentence, sentence ids `<id>.<index>` from 0, texts as given. Its source is the sentences
 * one on a line. A list past one of the limits is not read, and its document says so. Throws when the id is empty, the language unknown, the date no ISO day, or a sentence no string.
 */
export function documentFromSentences(given: GivenSentences, options: ReadingOptions = {}): Document {
  const { id, language, sentences } = given;
  if (typeof id !== 'string' || id.trim() === '') throw fault('an id of at least one character', JSON.stringify(id));
  if (!isLanguageCode(language)) throw fault(`a language like nl for ${id}`, JSON.stringify(language));
  if (given.date != null && !/^\d{4}-\d{2}-\d{2}$/.test(given.date))
    throw fault(`a date like 2023-12-13 for ${id}`, JSON.stringify(given.date));
  if (!Array.isArray(sentences)) throw fault(`a list of sentences for ${id}`, typeof sentences);
  const profile = options.profile ?? DEFAULT_PROFILE;
  const part = partOfKind(profile, 'report');
  const patterns = referencePatterns(profile);
  let offset = 0;
  const lineStarts: number[] = [];
  const blocks = Array.from(sentences, (text: unknown, i): Block => {
    if (typeof text !== 'string') throw fault(`a string at ${id}.${i}`, text === null ? 'null' : typeof text);
    const span = { from: 0, to: text.length };
    const place = { page: 1, lines: [[i + 1, i + 1]] as const };
    const pieces: Piece[] = text === '' ? [] : [[0, text.length, offset, offset + text.length]];
    lineStarts.push(offset);
    offset += text.length + 1;
    return {
      id: `${id}.b${String(i + 1).padStart(3, '0')}`,
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
  const source: Source = {
    id,
    genre: null,
    title: '',
    issuer: null,
    dates: { document: given.date ?? null, event: null },
    place: null,
    reference: null,
    language,
    file: '',
    sha256: '',
    parts: null,
  };
  const past = blocksPastLimit(blocks);
  if (past !== null) return unreadDocument(source, past);
  return {
    source,
    partsLeftOut: partsLeftOut(profile),
    blocks,
    edits: [],
    notices: [],
    unread: null,
    lineStarts,
    pageStarts: [],
  };
}
