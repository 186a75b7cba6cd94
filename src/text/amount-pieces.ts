/**
 * Words, numbers, units and dates of a text, each in one writing: "€ 35.000", "35.000 euro" and "EUR 35000" are one number and
 * its unit, "1 januari 2024" and "1-1-2024" one date, "2 to 2-1/4" one range.
 */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Span } from '../model.ts';
import { foldWord } from './tokenize.ts';

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const PIECE = new RegExp(
  [
    '(?<sign>[€$£%])',
    String.raw`(?<iso>\d{4}[-‑]\d{2}[-‑]\d{2}|\d{1,2}[-‑/.]\d{1,2}[-‑/.]\d{4})(?!${LETTER})`,
    String.raw`(?<number>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*(?:[-‑]\d+\/\d+|\/\d+)?)(?<ending>\p{L}{1,3})?(?!${LETTER})`,
    `(?<word>${LETTER}+(?:['’]${LETTER}+)*)`,
  ].join('|'),
  'gu',
);
/** A sign right before a number that stands by itself: "-0,5 procent"; the dash of "2 -3" is that of a range. */
const MINUS = /(?<!\d)(?:[\s(])[-‑−–]$/;
const RANGE_SIGN = /^\s?[-‑–—]\s?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** The value of a number as it is written in a language: "35.000" is 35000 in Dutch, "2-1/4" is 2.25. */
function numberValue(written: string, decimal: ',' | '.'): string {
  const mixed = /^(\d+)[-‑](\d+)\/(\d+)$/.exec(written);
  if (mixed !== null) return String(Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3]));
  const fraction = /^(\d+)\/(\d{1,2})$/.exec(written);
  if (fraction !== null && fraction[2] !== '0') return String(Number(fraction[1]) / Number(fraction[2]));
  const closed = written.replace(/[ \u00a0\u202f]/g, '');
  const thousands = decimal === ',' ? /^\d{1,3}(?:\.\d{3})+(?=,|$)/ : /^\d{1,3}(?:,\d{3})+(?=\.|$)/;
  const joined = thousands.test(closed) ? closed.replaceAll(decimal === ',' ? '.' : ',', '') : closed;
  const plain = decimal === ',' ? joined.replace(',', '.') : joined;
  return /^\d+(?:\.\d+)?$/.test(plain) ? String(Number(plain)) : plain;
}

export interface TextPiece extends Span {
  kind: 'word' | 'number' | 'date' | 'unit';
  key: string;
  fold: string;
  /** As printed, of a word. */
  text: string;
}

export function piecesOf(text: string, span: Span, { meaning, meaningLookups: lookups }: LanguagePack): TextPiece[] {
  const pieces: TextPiece[] = [];
  const inside = text.slice(span.from, span.to);
  for (const match of inside.matchAll(PIECE)) {
    const from = span.from + match.index;
    const to = from + match[0].length;
    const { sign, iso, number, ending, word } = match.groups!;
    const piece = (kind: TextPiece['kind'], key: string): TextPiece => ({
      from,
      to,
      kind,
      key,
      fold: key,
      text: match[0],
    });
    if (sign !== undefined) pieces.push(piece('unit', lookups.units.get(sign) ?? sign));
    else if (iso !== undefined) pieces.push(piece('date', isoDay(iso)));
    else if (number !== undefined && (ending === undefined || meaning.ordinalEnding.test(ending))) {
      const isNegative = MINUS.test(text.slice(Math.max(0, from - 3), from));
      const value = `${isNegative ? '-' : ''}${numberValue(number, meaning.decimal)}`;
      pieces.push(piece('number', ending === undefined ? value : `${value}e`));
    } else if (
      number !== undefined &&
      [lookups.multiples, lookups.moneyMultiples, lookups.units].some((words) => words.has(ending!))
    ) {
      // "5km", "3bn": the number and its unit stand apart elsewhere.
      const parted = to - ending!.length;
      pieces.push({ ...piece('number', numberValue(number, meaning.decimal)), text: number, to: parted });
      pieces.push({ ...piece('word', ending!), text: ending!, from: parted });
    } else {
      const written = word ?? match[0];
      const fold = foldWord(written);
      const value = lookups.numbers.get(fold) ?? (/^[ée]{2}n$/i.test(written) && /é/i.test(written) ? '1' : undefined);
      if (value !== undefined) pieces.push(piece('number', value));
      else pieces.push({ ...piece('word', fold), fold });
    }
  }
  return pieces;
}

function isoDay(written: string): string {
  const parts = written.split(/[-‑/.]/);
  const [year, month, day] = parts[0]!.length === 4 ? parts : [...parts].reverse();
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

/** Joins pieces from `at` over `length` into one. */
export function joinPieces(
  pieces: TextPiece[],
  at: number,
  length: number,
  kind: TextPiece['kind'],
  key: string,
): void {
  const [first, last] = [pieces[at]!, pieces[at + length - 1]!];
  pieces.splice(at, length, { kind, key, fold: key, text: '', from: first.from, to: last.to });
}

const DENOMINATOR = /^([3-9]|\d\d)e$/;
const QUARTER = '0.25';

/** "twee derde", "three quarters", "a fifth of": the counter and what it counts are one number. */
function joinFractions(pieces: TextPiece[], { meaning, nouns }: LanguagePack): void {
  for (let at = 1; at < pieces.length; at += 1) {
    const [counter, part, next] = [pieces[at - 1]!, pieces[at]!, pieces[at + 1]];
    if (part.kind !== 'number' || /\d/.test(part.text)) continue;
    const by = DENOMINATOR.exec(part.key);
    if (by === null && part.key !== QUARTER) continue;
    const size = by === null ? Number(QUARTER) : 1 / Number(by[1]);
    const isOne = counter.kind === 'word' && meaning.one.has(counter.fold);
    // "A third runway" is one of three, "a third of the runways" a share.
    const isShare = by === null || next === undefined || next.kind !== 'word' || nouns.prepositions.has(next.fold);
    const counts = counter.kind === 'number' && /^[1-9]\d?$/.test(counter.key);
    if (counts) joinPieces(pieces, at - 1, 2, 'number', String(Number(counter.key) * size));
    else if (isOne && isShare) joinPieces(pieces, at - 1, 2, 'number', String(size));
  }
}

/** "1,5 miljoen", "twenty five", "€ 35.000": a number in several words, and its sign before or behind it. */
function joinNumbers(pieces: TextPiece[], { meaning, meaningLookups: lookups }: LanguagePack): void {
  const isMoneyAt = (at: number): boolean =>
    pieces[at]?.kind === 'unit' && pieces[at - 1]?.kind === 'number' && pieces[at]!.from === pieces[at - 1]!.from;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    const [amount, before] = [pieces[at - 2], pieces[at - 1]];
    // "£3 million", "£3m": the sign stood before the number that is multiplied, and has gone behind it.
    const isMoney = isMoneyAt(at - 1);
    // "£3-4m", "£3m to 4m": the sign stands once, before the range.
    const inRange = isMoneyAt(at - 2) || (meaning.rangeWords.has(amount?.fold ?? '') && isMoneyAt(at - 3));
    const counted = isMoney || inRange ? lookups.moneyMultiples.get(piece.fold) : undefined;
    const times = piece.kind === 'word' ? (lookups.multiples.get(piece.fold) ?? counted) : undefined;
    if (times !== undefined && before?.kind === 'number') {
      joinPieces(pieces, at - 1, 2, 'number', String(Number(before.key) * times));
      at -= 1;
    } else if (times !== undefined && isMoney) {
      const key = String(Number(amount!.key) * times);
      pieces.splice(at - 2, 3, { ...amount!, key, fold: key, text: '', to: piece.to }, { ...before!, to: piece.to });
      at -= 1;
    } else if (piece.kind === 'number' && at > 0 && pieces[at - 1]!.kind === 'number') {
      const [tens, one] = [Number(pieces[at - 1]!.key), Number(piece.key)];
      const words = !/\d/.test(pieces[at - 1]!.text) && !/\d/.test(piece.text);
      if (words && tens >= 20 && tens % 10 === 0 && one > 0 && one < 10) {
        joinPieces(pieces, at - 1, 2, 'number', String(tens + one));
        at -= 1;
      }
    }
    const unit = pieces[at]!.kind === 'word' ? lookups.units.get(pieces[at]!.fold) : undefined;
    if (unit !== undefined && pieces[at - 1]?.kind === 'number')
      pieces[at] = { ...pieces[at]!, kind: 'unit', key: unit };
    // A sign stands before its number, its word behind it.
    const sign = pieces[at - 1];
    if (pieces[at]!.kind === 'number' && sign?.kind === 'unit' && pieces[at - 2]?.kind !== 'number') {
      pieces[at - 1] = { ...pieces[at]!, from: sign.from };
      pieces[at] = { ...sign, from: pieces[at - 1]!.from, to: pieces[at - 1]!.to };
    }
    const code = pieces[at - 1];
    const codeUnit = code?.kind === 'word' && /^\p{Lu}{3}$/u.test(code.text) ? lookups.units.get(code.fold) : undefined;
    if (pieces[at]!.kind === 'number' && code !== undefined && codeUnit !== undefined) {
      pieces[at - 1] = { ...pieces[at]!, from: code.from };
      pieces[at] = { ...code, kind: 'unit', key: codeUnit, fold: codeUnit, to: pieces[at - 1]!.to };
    }
  }
}

/** Days, months, years and periods: "1 januari 2024", "March 5, 2024", "twee jaar". */
function joinDates(pieces: TextPiece[], pack: LanguagePack): void {
  const { months, timeUnits } = pack.meaningLookups;
  const year = (at: number): string | null => {
    const piece = pieces[at];
    return piece?.kind === 'number' && YEAR.test(piece.text) ? piece.key : null;
  };
  const day = (at: number): number | null => {
    const piece = pieces[at];
    const value = piece?.kind === 'number' ? Number(piece.key.replace('e', '')) : Number.NaN;
    return value >= 1 && value <= 31 && Number.isInteger(value) && !YEAR.test(piece!.text) ? value : null;
  };
  const two = (value: number): string => String(value).padStart(2, '0');
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    const month = piece.kind === 'word' && isMonth(pieces, at, pack) ? months.get(piece.fold)! : null;
    if (month !== null) {
      const [before, after] = [day(at - 1), day(at + 1)];
      const first = before !== null ? at - 1 : at;
      const behind = before === null && after !== null && year(at + 1) === null ? at + 2 : at + 1;
      const ofYear = year(behind);
      const on = before ?? (behind === at + 2 ? after : null);
      const key = `${ofYear ?? '-'}-${two(month)}${on === null ? '' : `-${two(on)}`}`;
      joinPieces(pieces, first, (ofYear === null ? behind : behind + 1) - first, 'date', key);
      at = first;
    } else if (piece.kind === 'number') {
      const [next, second] = [pieces[at + 1], pieces[at + 2]];
      const unit = next?.kind === 'word' ? timeUnits.get(next.fold) : undefined;
      const ordinal = piece.key.endsWith('e');
      // "ten working days": what kind of days stands between.
      const plain =
        next?.kind === 'word' &&
        ![pack.nouns.prepositions, pack.nouns.joiners, pack.meaning.articles].some((words) => words.has(next.fold));
      const later = unit === undefined && plain && second?.kind === 'word' ? timeUnits.get(second.fold) : undefined;
      if (unit !== undefined && !ordinal) joinPieces(pieces, at, 2, 'date', `${piece.key} ${unit}`);
      else if (later !== undefined && !ordinal)
        joinPieces(pieces, at, 3, 'date', `${piece.key} ${next!.fold} ${later}`);
      else if (year(at) !== null && next?.kind !== 'unit' && pieces[at - 1]?.kind !== 'unit')
        pieces[at] = { ...piece, kind: 'date' };
    } else if (piece.kind === 'word' && pack.meaning.one.has(piece.fold)) {
      const unit = timeUnits.get(pieces[at + 1]?.fold ?? '');
      if (unit !== undefined) joinPieces(pieces, at, 2, 'date', `1 ${unit}`);
    }
  }
}

/** "May" is a month where a number or a preposition stands before it and it is written as a name; else it may be a verb. */
function isMonth(pieces: readonly TextPiece[], at: number, { meaning, meaningLookups, nouns }: LanguagePack): boolean {
  const piece = pieces[at]!;
  if (!meaningLookups.months.has(piece.fold)) return false;
  const isVerb = (meaning.modals.may ?? '').split(/,\s*/).includes(piece.fold);
  if (!isVerb) return true;
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const placed = before?.kind === 'number' || after?.kind === 'number' || nouns.prepositions.has(before?.fold ?? '');
  return placed && /^\p{Lu}/u.test(piece.text);
}

/** "2 to 2-1/4", "60-80": two numbers or dates that bound a range are one. */
function joinRanges(pieces: TextPiece[], text: string, { meaning }: LanguagePack): void {
  for (let at = 0; at + 1 < pieces.length; at += 1) {
    const first = pieces[at]!;
    if (first.kind !== 'number' && first.kind !== 'date') continue;
    const ownUnit = pieces[at + 1]!.kind === 'unit' ? 1 : 0;
    const next = pieces[at + 1 + ownUnit];
    const word = next?.kind === 'word' && meaning.rangeWords.has(next.fold) ? 1 : 0;
    const last = pieces[at + 1 + ownUnit + word];
    if (last?.kind !== first.kind) continue;
    const sign = RANGE_SIGN.test(text.slice(pieces[at + ownUnit]!.to, last.from));
    if (word === 0 && !sign) continue;
    const unit = ownUnit === 1 ? pieces[at + 1]! : null;
    joinPieces(pieces, at, 2 + ownUnit + word, first.kind, `${first.key}~${last.key}`);
    // "$3-4 million" and "€3-4 million": the sign that stood inside the range stays behind it.
    const { from, to } = pieces[at]!;
    if (unit !== null && pieces[at + 1]?.key !== unit.key) pieces.splice(at + 1, 0, { ...unit, from, to });
  }
}

/** The pieces of a stretch with its numbers, dates and ranges each in one. */
export function amountPieces(text: string, span: Span, pack: LanguagePack): TextPiece[] {
  const pieces = piecesOf(text, span, pack);
  joinFractions(pieces, pack);
  joinNumbers(pieces, pack);
  joinDates(pieces, pack);
  joinRanges(pieces, text, pack);
  return pieces;
}
