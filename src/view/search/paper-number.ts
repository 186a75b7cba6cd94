/**
 * The number of a paper in whatever writing: "21 501-20, nr. 1984", "21501-20 nr 1984" and "kst-21501-20-1984" are one.
 * Which numbers there are is said by the papers; this reads no more than digits and what stands between them.
 */
import { foldWord } from '../../text/tokenize.ts';

const FILE = String.raw`\d{2}[ .\u00a0]?\d{3}(?:-[\dIVX]+|[ ][IVX]+(?=[\s,]))?`;
const ITEM = String.raw`(?:[\s,]*(?:nrs?|no|nummer)\b\.?\s*|-|,\s?)(?:\d+|[A-Z]{1,2})(?![\p{L}\d])`;
const FILE_AND_ITEM = new RegExp(
  String.raw`(?<![\d.,])(${FILE})(?![\d])(?:${ITEM.replace('(?:\\d+', '(\\d+')})?|(\d{4}[A-Z]\d{4,6})`,
  'iu',
);

/**
 * A number as it may be typed, as a pattern without groups: "kst-21501-20-1984", "Kamerstukken II 2023/24, 21 501-20, nr. 12".
 * `schemes`: what the papers call their numbers; other words before a number are asked for by themselves.
 */
export function typedNumber(schemes: readonly string[]): string {
  const named = schemes.length === 0 ? '(?!)' : `(?:${schemes.join('|')})`;
  const name = String.raw`(?:${named}\p{L}*\.?[\s:,]+(?:[A-Z]{1,2}[\s,]+)?(?:\d{4}[-/–]\d{2,4}[\s,]+)?|\p{L}{2,4}-)`;
  return String.raw`(?<![\p{L}\d.,])(?:${name}?${FILE}(?:${ITEM})?|\d{4}[A-Z]\d{4,6})(?![\p{L}\d-])(?![.,]\d)`;
}

/** A number in the one writing that is compared: "21501-20,1984". */
export function plainPaperNumber(text: string): string {
  const [, file, item, other] = FILE_AND_ITEM.exec(text) ?? [];
  const bare = foldWord(file ?? other ?? text)
    .trim()
    .replace(/\s(?=[ivx]+$)/, '-')
    .replace(/[\s.]/g, '');
  return item === undefined ? bare : `${bare},${foldWord(item)}`;
}

/** True where the number of a paper is the one asked for, or lies in the file asked for. */
export function isPaperNumber(target: string, asked: string): boolean {
  const [is, sought] = [plainPaperNumber(target), plainPaperNumber(asked)];
  return is === sought || is.startsWith(`${sought},`) || is.startsWith(`${sought}-`);
}
