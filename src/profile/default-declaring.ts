/** What ministries, parliaments and gazettes print by which a paper of theirs is declared: names of offices, kinds of papers, numbers. */
import type { Genre } from '../model.ts';
import type { ByLanguage } from './profile.ts';

/** Alternatives, as the source of a regular expression without regard to capitals. */
export interface OfficeWords {
  /** How the name of an office begins that sends papers, in a letterhead. */
  readonly ministries: string;
  /** What is published, behind its number, with who sent it in group 1: "Nr. 219 BRIEF VAN DE MINISTER". */
  readonly published: string;
  /** Kinds of papers only these offices have, by how their titles begin. */
  readonly genres: readonly (readonly [genre: Genre, begins: string])[];
}

export const OFFICE_WORDS: ByLanguage<OfficeWords> = {
  nl: {
    ministries: 'ministerie (?:van|voor)|kabinet minister-president|(?:vaste |algemene )?commissie voor',
    published: String.raw`(?:brief|verslag|nota|motie|lijst|advies|rapport)(?: \p{L}+){0,6}? van ((?:de |het |een )?(?:vice-?minister-?president|ministers?|staatssecretaris(?:sen)?|vaste commissie|algemene commissie|lid|leden|voorzitter|presidium)\b.{0,120})`,
    genres: [
      ['letter', 'kamerbrief'],
      ['note', 'beslisnota'],
    ],
  },
  en: {
    ministries: 'ministry (?:of|for)|department (?:of|for)',
    published: String.raw`(?:letter|report|note|statement|communication)(?: \p{L}+){0,6}? (?:from|of|by) ((?:the )?(?:prime minister|minister|secretary|state secretary|commission|committee|chair|speaker|board)\b.{0,120})`,
    genres: [],
  },
};

export interface PublishedNumber {
  /** A line of the head, with the number of the file in group 1; where `number` is null all of it. */
  readonly file: RegExp;
  /** A line below it with the number of the paper itself in group 1. */
  readonly number: RegExp | null;
  /** How it is written, with the groups as $1 and $2. */
  readonly write: string;
  /** The same in the name of a file, and how that is written. */
  readonly inName: RegExp | null;
  readonly writeName: string;
}

export const PUBLISHED_NUMBERS: readonly PublishedNumber[] = [
  {
    file: /^(\d{2}\s?\d{3}(?:[- ](?:[IVX]{1,5}|\d{2})\b)?)(?:\s|$)(?!euro|m2)/u,
    number:
      /^(?:(?:[Nn]r|NR|[Nn]o)\.?\s?(?=(?:\d|[A-Z]{1,2}(?:\s|$)))|(?=[A-Z]{1,2}\s\p{Lu}{4}))(\d{1,4}H?|[A-Z]{1,2})(?=\s|$)/u,
    write: 'Kamerstuk $1, nr. $2',
    inName: /kst-?(\d{5}(?:-[IVX]+|-\d{2}(?=-))?)-(\d{1,4}|[A-Z]{1,2})(?![\p{L}\d])/iu,
    writeName: 'Kamerstuk $1, nr. $2',
  },
  {
    file: /^((?:COM|JOIN|SWD|SEC)\(\d{4}\)\s?\d{1,4}(?:\s?final)?)$/u,
    number: null,
    write: '$1',
    inName: null,
    writeName: '',
  },
  { file: /^(\d{4,5}\/\d{2}(?:\s(?:REV|ADD|COR)\s\d+)?)$/u, number: null, write: '$1', inName: null, writeName: '' },
  { file: /^(EUCO \d{1,3}\/\d{2})\b/u, number: null, write: '$1', inName: null, writeName: '' },
  {
    file: /^(\d{4}[ZD]\d{4,6})$/u,
    number: null,
    write: '$1',
    inName: /(?<![\p{L}\d])(\d{4}[ZD]\d{4,6})(?!\d)/u,
    writeName: '$1',
  },
  {
    file: /(?!)/u,
    number: null,
    write: '',
    inName: /(?<![\p{L}\d])((?:h|ah)-(?:tk|ek)-\d{8}-\d{1,5}(?:-\d{1,4})?)(?!\d)/iu,
    writeName: '$1',
  },
];
