/** Note marks in running text: `publiek.1 Deze`, `c.s.15 heeft`, `Versailles10`, `minderheden4),`, `Kosovo*`. */
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
  /** True when it may also fill a hole in a row of marks without notes. */
  readonly bridges: boolean;
}

const AFTER = String.raw`(?=$|\s|[.,;:!?)\]”"’'»–—]+(?:$|\s|[\]”"’')]))`;
/** A figure hung on a word or on the punctuation after it. */
const HUNG = new RegExp(String.raw`(?<=[\p{L}%)\]”"’'»*][.,;:!?]{0,2})(\d{1,3})${AFTER}`, 'gu');
/** A figure hung on a number's full stop: `11 december 2023.2 De`; `EUR 18.1 miljard` goes on in lower case. */
const ON_NUMBER = /(?<=(?:\b\d{4}|\d[)%])[.,]|\d\)|(?<=\b\d{1,3})\.)(\d{1,3})(?=$|\s+\p{Lu})/gu;
/** A figure on its own after a full stop: `openbaar. 14 Deze`. */
const APART = /(?<=[\p{L}\d)”"][.,;:!?])( \d{1,3})(?=\s+\p{Lu}|$)/gu;
const BRACKETED = /( ?\[\^?(\d{1,3}|\*{1,3})\])/g;
const RAISED = /[⁰¹²³⁴-⁹]+/g;
const SIGN = /(?<=[\p{L}\d)”"’'.,])(\*{1,3}|[†‡])(?=$|[\s.,;:)\-–”"])/gu;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Abbreviations that number something, and units: `nr.395`, `km2`. */
const NUMBERS =
  /(?:^|[^\p{L}])(?:nrs?|art|artt|blz|pag|p|pp|no|nos|par|hfdst|bijl|fig|lid|vol|m|km|cm|mm|dm|ha|v)\.?$/iu;

/** The figure a raised, bracketed or plain marker stands for; 0 for signs. */
export function numberIn(marker: string): number {
  const plain = [...marker].map((c) => (RAISED_DIGITS.includes(c) ? String(RAISED_DIGITS.indexOf(c)) : c)).join('');
  return /^\d+$/.test(plain) ? Number(plain) : 0;
}

/** Everything in the line that may be a note mark, from left to right. */
export function noteMarksIn(line: Line): NoteMark[] {
  const { text, index } = line;
  if (!/[\d*†‡⁰¹²³⁴-⁹]/.test(text)) return [];
  const marks: NoteMark[] = [];
  const taken = new Set<number>();
  const add = (from: number, to: number, marker: string, weight: number, needsNote: boolean): void => {
    if (taken.has(from) || taken.has(to - 1)) return;
    if (inAddress(text, from)) return;
    for (let i = from; i < to; i++) taken.add(i);
    marks.push({
      line: index,
      from,
      to,
      marker,
      value: numberIn(marker),
      weight,
      needsNote,
      bridges: needsNote && /\p{L}/u.test(text[from - 1] ?? ''),
    });
  };
  for (const m of text.matchAll(BRACKETED)) add(m.index, m.index + m[0].length, m[2]!, 1, true);
  for (const m of text.matchAll(RAISED)) {
    // `m²` and `km³` are units.
    if (!/(?:^|[^\p{L}])[ckd]?m$/u.test(text.slice(Math.max(0, m.index - 12), m.index)))
      add(m.index, m.index + m[0].length, String(numberIn(m[0])), 1, false);
  }
  for (const m of text.matchAll(HUNG)) {
    const before = text.slice(Math.max(0, m.index - 24), m.index);
    // `III.1 Integratie`, `A.2`: the number of a section.
    if (NUMBERS.test(before) || (m.index <= 6 && /^[\p{Lu}\d]{1,5}[.)]$/u.test(text.slice(0, m.index)))) continue;
    const stem = /([\p{L}\p{N}-]+)$/u.exec(before)?.[1] ?? '';
    const onWord = stem !== '';
    const acronym = onWord && (/(^|-)\p{Lu}[\p{Lu}\d]*$/u.test(stem) || stem.length === 1);
    add(m.index, m.index + m[1]!.length, m[1]!, acronym ? 0.35 : onWord ? 0.8 : 1, acronym);
  }
  for (const m of text.matchAll(ON_NUMBER)) {
    // `punt 2.1 De` numbers a section; after a year a figure can only be a mark.
    const year =
      /\b(19|20)\d\d[.,]$/.test(text.slice(Math.max(0, m.index - 12), m.index)) ||
      /[)%][.,]?$/.test(text.slice(Math.max(0, m.index - 12), m.index));
    add(m.index, m.index + m[1]!.length, m[1]!, year ? 0.6 : 0.2, !year);
  }
  for (const m of text.matchAll(APART)) {
    if (!NUMBERS.test(text.slice(Math.max(0, m.index - 8), m.index)))
      add(m.index, m.index + m[0].length, m[1]!.trim(), 0.35, true);
  }
  for (const m of text.matchAll(SIGN)) {
    if (!closesEmphasis(text, m.index, m[1]!)) add(m.index, m.index + m[1]!.length, m[1]!, 0.8, false);
  }
  return marks.sort((a, b) => a.from - b.from);
}

/** How far back an address is looked for, in characters. */
const ADDRESS = 400;

function inAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - ADDRESS), at);
  const token = before.slice(before.lastIndexOf(' ') + 1);
  return /:\/\/|^\(?www\.|@/.test(token);
}

/** Nobody sets more than this in italics, in characters; a line may be a megabyte. */
const EMPHASISED = 400;

/** Is there an opening sign before this one that it closes? `*framework* (WBIF)` against `Kosovo* Specialist`. */
export function closesEmphasis(text: string, at: number, sign: string): boolean {
  if (!sign.startsWith('*')) return false;
  const before = text.slice(Math.max(0, at - EMPHASISED), at);
  const opens = before.match(/(?<![\p{L}\p{N}.,)”"*])\*+(?=[^\s*])/gu)?.length ?? 0;
  const closes = before.match(/(?<=[^\s*])\*+(?![\p{L}\p{N}*])/gu)?.length ?? 0;
  return opens > closes;
}
