/** What the offices of a corpus print: what any office does that writes these languages, with what its profile adds. */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { PrintedData } from '../languages/pack.ts';
import type { Genre, Part } from '../model.ts';
import { type PartKind, type Profile, partOfKind } from '../profile/profile.ts';

/** Patterns of lines as printed, and the parts a piece may be. */
export interface DocumentCues {
  readonly SALUTATION: RegExp;
  readonly LETTER_OPENING: RegExp;
  readonly LETTER_VERB: RegExp;
  readonly ADDRESSEE: RegExp;
  readonly FORM_LABEL: RegExp;
  readonly UNSURE_FORM_LABEL: RegExp;
  readonly LETTERHEAD_LINE: RegExp;
  /** The name of a body, with its capitals. */
  readonly BODY_NAME: RegExp;
  readonly PLACE_AND_DATE: RegExp;
  readonly DATE_ONLY: RegExp;
  readonly MONTH: RegExp;
  /** Ends with a day and its month, the year still to come. */
  readonly DATE_END: RegExp;
  readonly CLOSING: RegExp;
  readonly OFFICE: RegExp;
  /** Ends the line of a body for which somebody signs. */
  readonly SIGNED_FOR: RegExp;
  /** `Bijlage(n)` and `Bijlagen: 2` are labels of a letterhead and open no annex. */
  readonly ANNEX: RegExp;
  readonly NOTE_CUE: RegExp;
  /** Labels by which a note goes round inside an office. */
  readonly NOTE_LABEL: RegExp;
  readonly NOTE_HEADING: RegExp;
  /** What a publication is called, with its number or without: `Nr. 2377 BRIEF VAN DE MINISTER`. */
  readonly PUBLICATION: RegExp;
  /** Headings a text begins with, whatever the paper: never its title. */
  readonly FIRST_HEADING: RegExp;
  /** Lines that only a web page prints, whole; links that may be words of a paper; the link under a section. */
  readonly WEB_LINE: RegExp;
  readonly WEB_LINK: RegExp;
  readonly TO_THE_TOP: RegExp;
  readonly NOTES_HEADING: RegExp;
  /** The heading of a list of contents, and the label of a caption (`Tabel 1.`). */
  readonly CONTENTS_HEADING: RegExp;
  readonly CAPTION: RegExp;
  /** Where the figures of a table come from, printed under it, and the label of its last row. */
  readonly TABLE_SOURCE: RegExp;
  readonly TOTAL: RegExp;
  /** `Vraag 2`, `Artikel 3`: a unit of the text with its number. */
  readonly NUMBERED_UNIT: RegExp;
  /** A heading that names a meeting and stands in the title opens a part of the paper. */
  readonly MEETING: RegExp;
  /** At the head or foot of a page, whatever the paper. */
  readonly FURNITURE: readonly RegExp[];
  /** The part that a piece of a kind is. */
  readonly parts: Readonly<Record<PartKind, Part>>;
  /** The part a title announces, or null when it announces none. */
  readonly partOfTitle: (title: string) => Part | null;
  readonly partOfGenre: (genre: Genre) => Part;
}

const pattern = (source: string, flags = 'iu'): RegExp => new RegExp(source, flags);

/** Labels of one letter: `T +31 70`, `E: a@b.nl`. */
const LETTER_LABEL = String.raw`[tfem](?=\s*:|\s+[\d+(]|\s+\S+@)`;
/** What letterheads print in any language. */
const ANY_LETTERHEAD = String.raw`www\.|t \+?\d|f \+?\d`;

/** `Gemeente Overwaard`, `Westmarsh County Council`: capitals on all words but the small ones; `Waterschap verlaagt heffing` is news. */
function bodyName(bodies: string): RegExp {
  const capital = (word: string): string => `(?:${word.charAt(0).toUpperCase()}|${word.charAt(0)})${word.slice(1)}`;
  const words = bodies.split('|').filter((word) => word !== '');
  const kinds = words.flatMap((word) => [
    word.charAt(0).toUpperCase() + word.slice(1),
    word.toUpperCase(),
    word
      .split(' ')
      .map((part) => capital(part))
      .join(' '),
  ]);
  const name = String.raw`\p{Lu}[\p{L}\p{N}’'&-]*`;
  const joint = String.raw`(?:\p{Ll}{1,4} )`;
  return new RegExp(
    `^(?:(?:${kinds.join('|')})(?: ${joint}{0,3}${name}){1,5}|(?:${name} ${joint}{0,3}){1,4}(?:${kinds.join('|')}))$`,
    'u',
  );
}

/** The number a title may be printed with: `Nr. 1897 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG`. */
const NUMBERED = /^(?:nr|no)\. ?[\p{L}\d]+ /iu;
/** Or with its letter, in a senate: `F MOTIE VAN HET LID DE WIT`. */
const LETTERED = /^[A-Z]{1,2}\s(?=\p{Lu}{4})/u;

/** Characters of a title that are looked at: on a word of six million letters the stack of the pattern ran over. */
const LONGEST_TITLE = 1000;

/** The cues of a profile's offices, in some languages at once: a Dutch file holds English annexes. */
export function documentCues(profile: Profile, packs: readonly LanguagePack[]): DocumentCues {
  const of = (group: keyof PrintedData, added: readonly string[] = []): string =>
    [...packs.map(({ printed }) => printed[group]), ...added].filter((source) => source !== '').join('|');
  const day = String.raw`\d{1,2}`;
  const { letterhead, furniture, addressed, offices, noteCues } = profile.printed;
  const titles = profile.titles.map(({ part, begins }) => ({ part, begins: pattern(`^(?:${begins})`) }));
  const parts: Readonly<Record<PartKind, Part>> = {
    letter: partOfKind(profile, 'letter'),
    declaration: partOfKind(profile, 'declaration'),
    report: partOfKind(profile, 'report'),
    agenda: partOfKind(profile, 'agenda'),
    note: partOfKind(profile, 'note'),
    annex: partOfKind(profile, 'annex'),
  };
  return {
    SALUTATION: pattern(String.raw`^(?:${of('salutation')})\b.{0,90}$`),
    LETTER_OPENING: pattern(String.raw`^(?:${of('letterOpening')})\b`),
    LETTER_VERB: pattern(String.raw`\b(?:${of('letterVerb')})\b`),
    ADDRESSEE: pattern(String.raw`^(?:${of('to')}) ?(?:${of('addressed', addressed)})\b`),
    FORM_LABEL: pattern(String.raw`^(?:${of('formLabel')}|${LETTER_LABEL})\s*:?(?=\s|$)`),
    UNSURE_FORM_LABEL: pattern(String.raw`^(?:${of('unsureLabel')})\b(?!\s*:|$)`),
    LETTERHEAD_LINE: pattern(`^(?:${of('letterhead', [ANY_LETTERHEAD, ...letterhead])})`),
    BODY_NAME: bodyName(of('bodies')),
    PLACE_AND_DATE: pattern(
      String.raw`^(?:['’]?s-)?(?!${of('titleWords')})\p{Lu}[\p{L}’' -]{1,30}, ?(?:\p{L}+ )?(?:${day} (?:${of('months')}) \d{4}|${day}[./-]\d{1,2}[./-]\d{4})$`,
    ),
    DATE_ONLY: pattern(String.raw`^(?:\p{L}+ )?${day}(?:${of('ordinal')})? (?:${of('months')})(?: \d{4})?$`),
    DATE_END: pattern(String.raw`\b${day}(?:${of('ordinal')})? (?:${of('months')})$`),
    MONTH: pattern(String.raw`^(?:${of('months')})\b`),
    CLOSING: pattern(String.raw`^(?:${of('closing')})\b`),
    OFFICE: pattern(String.raw`^(?:${of('onBehalf')})(?:\p{L}+-)?(?:${of('offices', offices)})\b`),
    SIGNED_FOR: pattern(String.raw`\b(?:${of('signedFor')}),?$`),
    ANNEX: pattern(String.raw`^(?:${of('annex')})(?![\p{L}(])(?!\s*:\s*\d+$)(?!\s\d+$(?=\s*\d))`),
    NOTE_CUE: pattern(`^(?:${of('noteCue', noteCues)})$`),
    NOTE_LABEL: pattern(`^(?:${of('noteLabel')})(?![\\p{L}])`),
    NOTE_HEADING: pattern(`^(?:${of('noteHeading')})$`),
    PUBLICATION: pattern(String.raw`^(?:(?:nr|no)\. ?[\p{L}\d]+ )?(?:${of('publication')})\b(?!.*[.;]$)`),
    FIRST_HEADING: pattern(`^(?:${of('firstHeading')})$`),
    WEB_LINE: pattern(`^(?:${of('webLine')}|${of('toTheTop')})$`),
    WEB_LINK: pattern(`^(?:${of('webLink')})$`),
    TO_THE_TOP: pattern(`^(?:${of('toTheTop')})$`),
    NOTES_HEADING: pattern(`^(?:${of('notesHeading')})$`),
    CONTENTS_HEADING: pattern(
      String.raw`^(?:\d{1,2}\.? )?(?:${of('contentsHeading')})(?: ?:| (?:${of('pageWord')}))?$`,
    ),
    CAPTION: pattern(
      String.raw`^(?:${of('captionWord')}) (?:[A-Z]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?|[IVX]+|[A-Z](?=[.:]))(?:[.:]|(?= [-–—] ))?(?=\s|$)(?: [-–—] )?`,
    ),
    TABLE_SOURCE: pattern(`^(?:${of('tableSource')}) ?:`),
    TOTAL: pattern(String.raw`^(?:${of('total')})\b`),
    NUMBERED_UNIT: pattern(String.raw`^(?:${of('numberedUnit')}) (?:\d{1,3}[a-z]?|[IVX]+)\b`),
    MEETING: pattern(`(?:${of('meeting')})$`),
    FURNITURE: furniture.map((line) => pattern(`^(?:${line})$`)),
    parts,
    partOfTitle: (title) =>
      titles.find(({ begins }) =>
        begins.test(title.slice(0, LONGEST_TITLE).replace(NUMBERED, '').replace(LETTERED, '')),
      )?.part ?? null,
    partOfGenre: (genre) => parts[genre],
  };
}
