/**
 * How much is taken of a paper. What is past a limit is refused in one sentence before memory goes, and nothing of it is
 * cut off: a paper of which the end is missing would be called silent on what stands there.
 *
 * The figures lie well above the largest letters to parliament with their annexes (1 MB as plain text) and above five
 * megabytes of ordinary papers put one behind the other; below them, reading takes under ten seconds and one gigabyte.
 */
import type { Label, PastLimit } from './model.ts';

export type Limit = PastLimit['limit'];

export const LIMITS: Readonly<Record<Limit, number>> = {
  /** Of one file of text, six times the largest letters: what is larger is a picture, an archive, or many papers in one. */
  bytes: 6_000_000,
  /** Of a file that holds pictures and fonts beside its text (PDF, Word). What it holds of text has the limits of text. */
  file: 60_000_000,
  /** Of a text that comes from no file: pasted, or given by a program. */
  characters: 6_000_000,
  /** That hold something. Five megabytes of the papers measured hold 60,000 to 100,000, of the shortest letters 158,000. */
  lines: 160_000,
  /** That are composed, replaced or left out (accents set apart, soft hyphens, marks no reader sees): an edit each. */
  odd: 500_000,
  /** Letters, decision notes and papers, one behind the other. Five megabytes of the shortest letters hold 4,000. */
  papers: 10_000,
  /**
   * A real paper of five hundred pages has some hundreds. Ten thousand numbered headings with a line under each, of which six
   * thousand tell as headings, are read in three seconds and traced in fourteen: under every heading stand paragraphs of a
   * line or two, and what is traced is the number of sentences, 23,000 where ordinary text of that size has 10,000. At 9,500
   * that paper was let through; five thousand are traced in ten.
   */
  headings: 5_000,
  /** Lines of a letterhead and notes included. Five megabytes of short letters hold 139,000; of reports 55,000. */
  sentences: 150_000,
  /**
   * Characters in one sentence. The longest in the papers measured has 724. Text without full stops by the hundred thousand
   * is a list of data or lost its punctuation; cut anywhere, half a sentence would be quoted as a whole one.
   */
  sentence: 100_000,
};

/** True of a count past its limit. */
export const isPast = (limit: Limit, found: number): boolean => found > LIMITS[limit];

/** A text that is past a limit before it is read, or null. */
export function textPastLimit(text: string): PastLimit | null {
  if (isPast('characters', text.length)) return { limit: 'characters', found: text.length, lines: null };
  const lines = countOf(text, FILLED_LINE);
  if (isPast('lines', lines)) return { limit: 'lines', found: lines, lines: null };
  const odd = countOf(text, ODD);
  return isPast('odd', odd) ? { limit: 'odd', found: odd, lines: null } : null;
}

/** Of reading: a form feed ends a line as well. */
const FILLED_LINE = /\S[^\n\r\f]*/g;
/** Of what reading changes or leaves out: marks that combine, joiners and control characters, look-alikes. */
const ODD = /[\p{M}\p{Cf}\u0132\u0133\u2010\u2011\uFB00-\uFB06]|[^\P{Cc}\t\n\v\f\r]/gu;

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
}

/** What was found and what is expected, to stand behind the name of the file or paper: `heeft 412.000 regels met tekst; …`. */
export function pastLimitText({ limit, found, lines }: PastLimit): Label {
  const where = (one: string, more: string): string => {
    if (lines === null) return '';
    const [first, last] = lines;
    return first === last ? ` (${one} ${first})` : ` (${more} ${first}-${last})`;
  };
  const nl = WORDS.nl[limit](amount(limit, found, 'nl'), where('regel', 'regels'));
  const en = WORDS.en[limit](amount(limit, found, 'en'), where('line', 'lines'));
  return {
    nl: `${nl}; verwacht: hoogstens ${amount(limit, LIMITS[limit], 'nl')}.`,
    en: `${en}; expected at most ${amount(limit, LIMITS[limit], 'en')}.`,
  };
}

type Words = Readonly<Record<Limit, (found: string, where: string) => string>>;

const WORDS: Readonly<Record<keyof Label, Words>> = {
  nl: {
    bytes: (found) => `is ${found} groot`,
    file: (found) => `is ${found} groot`,
    characters: (found) => `heeft ${found} tekens`,
    lines: (found) => `heeft ${found} regels met tekst`,
    odd: (found) => `heeft ${found} onzichtbare of samengestelde tekens`,
    papers: (found) => `bevat ${found} stukken achter elkaar`,
    headings: (found) => `heeft ${found} koppen`,
    sentences: (found) => `heeft ${found} zinnen`,
    sentence: (found, where) => `heeft een zin van ${found} tekens zonder punt${where}`,
  },
  en: {
    bytes: (found) => `is ${found}`,
    file: (found) => `is ${found}`,
    characters: (found) => `has ${found} characters`,
    lines: (found) => `has ${found} lines of text`,
    odd: (found) => `has ${found} invisible or composed characters`,
    papers: (found) => `holds ${found} papers one behind the other`,
    headings: (found) => `has ${found} headings`,
    sentences: (found) => `has ${found} sentences`,
    sentence: (found, where) => `has a sentence of ${found} characters without a full stop${where}`,
  },
};

const SIGNS = { nl: { point: ',', thousands: '.' }, en: { point: '.', thousands: ',' } } as const;

/** `6 MB`, `412.000`; megabytes are rounded up, so that what is past the limit never looks like it. */
function amount(limit: Limit, count: number, language: keyof Label): string {
  const { point, thousands } = SIGNS[language];
  if (limit === 'bytes' || limit === 'file') return `${String(Math.ceil(count / 100_000) / 10).replace('.', point)} MB`;
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, thousands);
}
