/** What a declaration is proposed from: the paper as read, and the words its language and its offices use for these things. */

import type { LanguagePacks } from '../languages/compile-pack.ts';
import type { DeclaringData } from '../languages/declaring.ts';
import type { Document, ProposedField, ProposedValue } from '../model.ts';
import type { OfficeWords } from '../profile/default-declaring.ts';
import type { Profile } from '../profile/profile.ts';
import type { DocumentCues } from '../read/document-cues.ts';
import type { FileParticular } from '../read/formats/format.ts';
import type { Lines } from '../read/lines.ts';
import type { HeadLine, HeadLines } from './head-lines.ts';
import type { DayFinder } from './written-days.ts';

/** A paper as it was read, what its file says of it, and what the file is called (without its folder). */
export interface UndeclaredPaper {
  readonly document: Document;
  readonly particulars: readonly FileParticular[];
  /** Its lines as printed: a letterhead is read as blocks, a publication numbers line by line. */
  readonly printed: Lines['lines'];
  readonly name: string;
}

export interface ProposingOptions {
  readonly packs?: LanguagePacks | undefined;
  readonly profile?: Profile | undefined;
}

/** What each kind of proposal is read from. */
export interface ProposedFrom extends UndeclaredPaper, HeadLines {
  readonly words: DeclaringData & OfficeWords;
  readonly cues: DocumentCues;
  readonly profile: Profile;
  readonly daysIn: DayFinder;
  /** Whether a part is the letter that covers the rest, or an annex. */
  readonly isAround: (line: HeadLine) => boolean;
}

export const PROPOSED_FIELDS = [
  'title',
  'issuer',
  'document',
  'event',
  'genre',
  'reference',
  'place',
  'language',
  'url',
] as const satisfies readonly ProposedField[];

export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\.[^\s]*$/i.test(text);

export const ofProperty = ({ value, where }: FileParticular): ProposedValue => ({
  value,
  from: 'property',
  words: where,
  page: null,
  line: null,
});

export const ofName = (value: string, name: string): ProposedValue => ({
  value,
  from: 'name',
  words: name,
  page: null,
  line: null,
});

export const ofLine = (value: string, { text, place }: HeadLine): ProposedValue => ({
  value,
  from: 'text',
  words: text,
  page: place.page,
  line: place.lines[0]?.[0] ?? null,
});
