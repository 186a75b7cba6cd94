/**
 * Note marks in a line: `publiek.1 Deze`, `c.s.15 heeft`, `Versailles10`, `minderheden4),`, `Kosovo*`. A new kind of mark is
 * one entry of `MARK_KINDS`.
 */
import type { Line } from './lines.ts';

/** Something that may be a note mark. */
export interface NoteMark {
  readonly line: number;
  /** In the text of the line; `from` takes in a blank or a bracket that goes with the mark. */
  readonly from: number;
  readonly to: number;
  readonly marker: string;
  /** 0 for a sign (`*`). */
  readonly value: number;
  /** How much it looks like one, from its surroundings alone. */
  readonly weight: number;
  /** True when only a note with this number makes it a mark (`NAVO3`, but also `COP28`). */
  readonly needsNote: boolean;
  /** True when it could be part of the number before it (`blz. 12.4 De`, `artikel 10a2`): then it needs its place in the row too. */
  readonly onNumber: boolean;
  /** True when it may also fill a hole in a row of marks without notes. */
  readonly bridges: boolean;
}

const AFTER = String.raw`(?=$|\s|[.,;:!?)\]”"’'»–—]+(?:$|\s|[\]”"’')]|(?<=[.!?])\p{Lu}\p{Ll}))`;
/** A figure hung on a word or on the punctuation after it. */
const HUNG = new RegExp(String.raw`(?<=[\p{L}%)\]”"’'»*][.,;:!?]{0,2})(\d{1,3})${AFTER}`, 'gu');
/** A figure with no blank on either side: `besloot zo.3De wethouder`. */
const TIGHT = /(?<=\p{Ll}{2}[)\]”"’'»]?[.!?][)\]”"’'»]?)(\d{1,3})(?=\p{Lu}\p{Ll})/gu;
/** A figure hung on a number's full stop: `11 december 2023.2 De`; `EUR 18.1 miljard` goes on in lower case. */
const ON_NUMBER = /(?<=(?:\b\d{4}|\d[)%])[.,]|\d\)|(?<=\b\d{1,3})\.)(\d{1,3})(?=$|\s+\p{Lu})/gu;
/** A figure hung on a year (`in 20161, toen`, `sinds 1 maart 20172 niet`) or on the semicolon behind a number (`2017/98;1`). */
const ON_YEAR = new RegExp(String.raw`(?<=(?<![\p{L}\p{N}.,/])(?:19[5-9]|20[0-4])\d|\d[;!?])(\d{1,3})${AFTER}`, 'gu');
/** A figure on its own after a full stop: `openbaar. 14 Deze`. */
const APART = /(?<=[\p{L}\d)”"][.,;:!?])( \d{1,3})(?=\s+\p{Lu}|$)/gu;
const BRACKETED = /( ?\[\^?(\d{1,3}|\*{1,3})\])/g;
const RAISED = /[⁰¹²³⁴-⁹]+/g;
const SIGN = /(?<=[\p{L}\d)”"’'.,])(\*{1,3}|[†‡])(?=$|[\s.,;:)\-–”"])/gu;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Abbreviations that number something, and units: `nr.395`, `km2`. */
const NUMBERS =
  /(?:^|[^\p{L}])(?:nrs?|art|artt|blz|pag|p|pp|no|nos|par|hfdst|bijl|fig|lid|vol|m|km|cm|mm|dm|ha|v)\.?$/iu;

/** An amount with its unit and a full stop: `61,4 km.`, `50 mg/l.` */
const MEASURED = /\d (?:m|km|cm|mm|dm|ha|l|[\p{Ll}\p{Lu}]{1,3}\/\p{L}{1,4})\.$/u;
const UNIT = /(?:^|[^\p{L}])[ckd]?m$/u;
const YEAR = /(?<![\d.,]|(?:EUR|USD|GBP|[€$£]) ?)(19|20)\d\d[.,]$|[)%][.,]?$/;
/** A number that has its thousands or its decimals: what hangs on it is none of it (`EUR 15.000.4 Het`, `£1.31.3 Members`). */
const WHOLE =
  /(?<![\d.,])\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+|(?:\.\d{3})*,\d{1,2})\.$|(?:EUR|USD|GBP|[€$£]) ?\d[\d,]*\.\d\d\.$/;
/** A number that a full stop and digits belong to: `1.1.`, `EUR 12.`, `paragraaf 2.`, and `4.` at the start of a line. */
const IN_NUMBER =
  /(?:^|\d\.|(?:EUR|USD|GBP|[€$£]) ?|(?:punt|paragraaf|par\.|hoofdstuk|artikel|art\.|tabel|figuur|versie|point|section|paragraph|chapter|article|table|figure|version) )\d+[.,]$/iu;
/** Digits that only a number has: a nought in front (`24.00`, `1.050`), or three behind one to three (`12.500`). */
const isTail = (digits: string, near: string): boolean =>
  digits.startsWith('0') || (digits.length === 3 && /\b\d{1,3}[.,]$/.test(near));

/** The figure a raised, bracketed or plain marker stands for; 0 for signs. */
export function numberIn(marker: string): number {
  if (/^\d+$/.test(marker)) return Number(marker);
  const plain = marker.replace(/./gu, (digit) =>
    RAISED_DIGITS.includes(digit) ? String(RAISED_DIGITS.indexOf(digit)) : digit,
  );
  return /^\d+$/.test(plain) ? Number(plain) : 0;
}

/** What the surroundings of a match say of it. */
type Judgement = Pick<NoteMark, 'marker' | 'weight' | 'needsNote' | 'onNumber'>;
const judged = (marker: string, weight: number, needsNote: boolean, onNumber = false): Judgement => ({
  marker,
  weight,
  needsNote,
  onNumber,
});

/** A way to print marks. The whole match is the mark, or none when null comes back; `near` is what stands right before it. */
type MarkKind = readonly [RegExp, (match: RegExpExecArray, near: string, text: string) => Judgement | null];

/** The kinds of marks; what an earlier kind took is no longer looked at. */
const MARK_KINDS: readonly MarkKind[] = [
  [BRACKETED, (match) => judged(match[2]!, 1, true)],
  // `m²` and `km³` are units, `10⁶` is a power unless there is a note 6.
  [RAISED, (match, near) => (UNIT.test(near) ? null : judged(String(numberIn(match[0])), 1, /\d$/.test(near)))],
  [HUNG, judgeHung],
  [TIGHT, judgeHung],
  [ON_NUMBER, judgeOnNumber],
  [ON_YEAR, judgeOnYear],
  [APART, (match, near) => (NUMBERS.test(near) || /^ 0/.test(match[1]!) ? null : judged(match[1]!.trim(), 0.35, true))],
  [SIGN, (match, _, text) => (closesEmphasis(text, match.index, match[0]) ? null : judged(match[0], 0.8, false))],
];

/** After a year a figure can only be a mark; after any other number it is mostly part of that. */
function judgeOnNumber(match: RegExpExecArray, near: string): Judgement | null {
  const digits = match[1]!;
  if (isTail(digits, near)) return null;
  if (YEAR.test(near)) return judged(digits, 0.6, false);
  if (WHOLE.test(near)) return judged(digits, 0.6, true);
  return IN_NUMBER.test(near) ? null : judged(digits, 0.2, true, true);
}

/** What stands before a year: `in`, `1 maart`, `March`, `2015-`; of `nr. 20162` no year is meant, of `Postbus 20061` the months tell. */
const BEFORE_YEAR = /(?:^|[\s(])\p{L}\p{Ll}+ $|(?:19|20)\d\d ?[-–] ?$|[;!?]$/u;

/** Five figures that begin as a year does are a year with its mark only where the row of notes has room for it. */
function judgeOnYear(match: RegExpExecArray, near: string): Judgement | null {
  const before = near.replace(/(?<![;!?])\d{4}$/, '');
  if (match[1]!.startsWith('0') || NUMBERS.test(before.trimEnd()) || !BEFORE_YEAR.test(before)) return null;
  return judged(match[1]!, 0.2, true, true);
}

function judgeHung(match: RegExpExecArray, near: string, text: string): Judgement | null {
  // `samen 61,4 km.2 Het aantal`: behind its full stop, with a sentence to come, a unit is a word as any.
  if (MEASURED.test(near) && /^(?:$|\s+\p{Lu})/u.test(text.slice(match.index + match[0].length)))
    return judged(match[1]!, 0.35, true);
  if (NUMBERS.test(near) || match[1]!.startsWith('0')) return null;
  // `A.1`, `bijlage B.12`: the number of a part.
  if (/(?:^|[^\p{L}.])\p{L}\.$/u.test(near)) return null;
  if (/\d\p{L}{1,2}$/u.test(near)) return judged(match[1]!, 0.2, true, true);
  // `III.1 Integratie`, `A.2`: the number of a section.
  if (match.index <= 6 && /^[\p{Lu}\d]{1,5}[.)]$/u.test(text.slice(0, match.index))) return null;
  const stem = /([\p{L}\p{N}-]+)$/u.exec(near)?.[1] ?? '';
  const acronym = stem !== '' && (/(^|-)\p{Lu}[\p{Lu}\d]*$/u.test(stem) || stem.length === 1);
  return judged(match[1]!, acronym ? 0.35 : stem !== '' ? 0.8 : 1, acronym);
}

/** How far back the words and numbers a mark hangs on are looked for, in characters. */
const NEAR = 24;

/** Everything in the line that may be a note mark, from left to right. */
export function noteMarksIn({ text, index }: Line): NoteMark[] {
  if (!/[\d*†‡⁰¹²³⁴-⁹]/.test(text)) return [];
  const marks: NoteMark[] = [];
  const taken = new Set<number>();
  for (const [pattern, judge] of MARK_KINDS) {
    for (const match of text.matchAll(pattern)) {
      const judgement = judge(match, textBefore(text, match.index, NEAR), text);
      const [from, to] = [match.index, match.index + match[0].length];
      // A nought numbers no note.
      if (
        !judgement ||
        /^0+$/.test(judgement.marker) ||
        taken.has(from) ||
        taken.has(to - 1) ||
        isInAddress(text, from)
      )
        continue;
      for (let i = from; i < to; i++) taken.add(i);
      const { marker, needsNote } = judgement;
      const bridges = needsNote && /\p{L}/u.test(text[from - 1] ?? '');
      marks.push({ ...judgement, line: index, from, to, value: numberIn(marker), bridges });
    }
  }
  return marks.sort((a, b) => a.from - b.from);
}

const textBefore = (text: string, index: number, length: number): string =>
  text.slice(Math.max(0, index - length), index);

/** How far back an address is looked for, in characters. */
const ADDRESS = 400;

/** Does this place of a line stand in a web or mail address? Neither marks nor signs of emphasis are printed in one. */
export function isInAddress(text: string, index: number): boolean {
  const before = textBefore(text, index, ADDRESS);
  return /:\/\/|^\(?www\.|@/.test(before.slice(before.lastIndexOf(' ') + 1));
}

/** Nobody sets more than this in italics, in characters; a line may be a megabyte. */
const EMPHASISED = 400;

/** Is there an opening sign before this one that it closes? `*framework* (WBIF)` against `Kosovo* Specialist`. */
function closesEmphasis(text: string, index: number, sign: string): boolean {
  if (!sign.startsWith('*')) return false;
  const before = textBefore(text, index, EMPHASISED);
  const opens = before.match(/(?<![\p{L}\p{N}.,)”"*])\*+(?=[^\s*])/gu)?.length ?? 0;
  const closes = before.match(/(?<=[^\s*])\*+(?![\p{L}\p{N}*])/gu)?.length ?? 0;
  return opens > closes;
}
