/** How a paper shows who has the word: the data of its languages as patterns of how a line begins. */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { TurnData } from '../languages/pack.ts';
import type { Profile } from '../profile/profile.ts';
import { mostOf } from '../text/grouping.ts';

export interface TurnCues {
  /** A label that is all of its line (`Vraag 3`, `Antwoord op vraag 2 en 4:`), with its number as group 1 where it has one. */
  readonly QUESTION_LABEL: RegExp;
  readonly ANSWER_LABEL: RegExp;
  /** A label with the words on its line: `Vraag 3: Kunt u ...`. */
  readonly QUESTION_OPENING: RegExp;
  readonly ANSWER_OPENING: RegExp;
  /** The same in one capital: `Q1`, `A:`. They count only together. */
  readonly SHORT_QUESTION: RegExp;
  readonly SHORT_ANSWER: RegExp;
  readonly ASKED: RegExp;
  readonly ANSWERED: RegExp;
  readonly BOTH: RegExp;
  readonly GROUP: RegExp;
  readonly FRACTION: RegExp;
  readonly THOSE: RegExp;
  readonly SENT: RegExp;
  readonly REPLYING: RegExp;
  /** An answer in one word, a sentence by itself or the opening of one: `Ja.`, `Nee, dat klopt niet.` */
  readonly PLAIN_ANSWER: RegExp;
  readonly FAREWELL: RegExp;
  readonly CLAUSE: RegExp;
  readonly GROUND: RegExp;
  readonly REQUEST: RegExp;
  readonly OPERATIVE: RegExp;
  readonly MOTION_END: RegExp;
  readonly CHAMBER: RegExp;
  /** The house that moves, in front of each clause. */
  readonly MOVER: RegExp;
  /** The label of a speech, up to its colon, the name as group 1 or 2: `De heer Wiersinga (Dorpsbelang):`. */
  readonly SPEAKER: RegExp;
  readonly STAGE: RegExp;
  /** The number of a part of a rule, with its kind as group 1: `Artikel 3`, `§ 2`, `Hoofdstuk II`. */
  readonly PART_LABEL: RegExp;
  /** How far in such a part stands, from 0. */
  readonly partDepth: (label: string) => number;
  readonly LEAD_IN: RegExp;
}

/** One number or several: `3`, `3 en 4`, `5 t/m 7`, `2a`. */
const NUMBER = String.raw`\d{1,3}[a-z]?(?:\([a-z]\))?`;
const NUMBERS = String.raw`${NUMBER}(?:\s?(?:,|-|–|\/|t\/m|tot en met|en|and|to|through|&)\s?${NUMBER})*`;
/** How far in `§ 2` stands: as a paragraph of a law does. */
const PARAGRAPH = 5;

/** Whose it is, behind the number: `Vraag 12 (VVD)`. */
const WHOSE = String.raw`(?:\s\([^()]{1,40}\))?`;
/** The cues of a profile's offices, in some languages at once: a Dutch file holds English annexes. */
export function turnCues({ printed }: Profile, packs: readonly LanguagePack[]): TurnCues {
  const of = (group: keyof TurnData, added: readonly string[] = []): string =>
    [...packs.map(({ turns }) => turns[group]), ...added].filter((source) => source !== '').join('|') || '(?!)';
  const begins = (source: string, flags = 'iu'): RegExp => new RegExp(`^(?:${source})`, flags);
  const words = (group: keyof TurnData, added: readonly string[] = []): RegExp =>
    begins(String.raw`(?:${of(group, added)})(?![\p{L}\p{N}])`);
  const behindArticle = (names: readonly string[]): string[] => names.map((name) => `(?:de|het|the) (?:${name})`);
  const question = `(?:${of('question')})`;
  const answer = String.raw`(?:${of('answer')})(?:\s(?:${of('inReply')}))?(?:\s${question})?`;
  const number = String.raw`(?:\s(?:nr\.|no\.))?\s?(${NUMBERS})`;
  const labels = packs.map(({ turns }) => turns.partLabel.replaceAll('\\', '').split('|'));
  return {
    QUESTION_LABEL: begins(String.raw`${question}(?:${number})?${WHOSE}\s?[:.)]?$`),
    ANSWER_LABEL: begins(String.raw`${answer}(?:${number})?${WHOSE}\s?[:.)]?$`),
    QUESTION_OPENING: begins(String.raw`${question}(?:${number})?${WHOSE}(?:\s?[:.)]|(?<=\d\)?)\s[–-])\s(?=\S)`),
    ANSWER_OPENING: begins(String.raw`${answer}(?:${number})?${WHOSE}(?:\s?[:.)]|(?<=\d\)?)\s[–-])\s(?=\S)`),
    SHORT_QUESTION: begins(String.raw`(?:${of('shortQuestion')})(?:\s?(${NUMBER})[.:)]?|[.:])(?=\s|$)`, 'u'),
    SHORT_ANSWER: begins(String.raw`(?:${of('shortAnswer')})(?:\s?${NUMBER}[.:)]?|[.:])(?=\s|$)`, 'u'),
    ASKED: begins(of('asked')),
    ANSWERED: begins(of('answered')),
    BOTH: begins(of('both')),
    GROUP: begins(of('group')),
    FRACTION: begins(of('fraction')),
    THOSE: words('those'),
    SENT: new RegExp(of('sent'), 'iu'),
    REPLYING: words('replying', behindArticle([...printed.bodies, ...printed.offices])),
    PLAIN_ANSWER: begins(`(?:${of('plainAnswer')})[.,;:!]`),
    FAREWELL: begins(of('farewell')),
    CLAUSE: words('clause'),
    GROUND: words('ground'),
    REQUEST: words('request'),
    OPERATIVE: begins(of('operative')),
    MOTION_END: new RegExp(String.raw`(?:${of('closing')})\.?$`, 'iu'),
    MOVER: begins(String.raw`(?:${of('mover')})\s+`),
    CHAMBER: words('chamber', behindArticle([...printed.bodies, ...printed.offices])),
    SPEAKER: begins(
      String.raw`(?:(?:${of('speakerTitle', printed.offices)})\s([^:()]{2,60}?)|(?:${of('chair', behindArticle(printed.offices))})(?:\s([^:()]{2,60}?))?)${WHOSE}${WHOSE}\s?:(?=\s|$)`,
    ),
    STAGE: begins(of('stage')),
    PART_LABEL: begins(
      String.raw`(${of('partLabel')}|§)\s?(?:\d{1,3}(?:[.:]\d{1,3})*[a-z]?|[IVXLC]+|[A-Z])(?=[\s.:]|$)[.:]?`,
    ),
    partDepth: (label) =>
      mostOf([...labels.map((list) => list.indexOf(label.toLowerCase())), label === '§' ? PARAGRAPH : 0]),
    LEAD_IN: new RegExp(String.raw`(?<!\p{L})(?:${of('leadIn')})(?!\p{L})`, 'iu'),
  };
}
