import { LevelFormat } from 'docx';

/** A printed list marker as Word counts it: its format, what is printed around the number, and the number. */
export interface Numbering {
  /** Names the list in the document: alike for markers that look alike and count from the same number. */
  readonly reference: string;
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat];
  /** `%1` is the number. */
  readonly text: string;
  readonly start: number;
}

const PRINTED = /^(\(?)(\d{1,4}|[a-z]|[A-Z]|[ivxl]+|[IVXL]+)([.):°]?)$/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/**
 * The numbering that prints a marker as the paper has it. Every item counts from its own number: in one running list a
 * deleted item would push up the numbers behind it until the change is accepted. What is no number or letter is a bullet.
 */
export function numberingOf(marker: string): Numbering {
  const [, open = '', number = '', close = ''] = PRINTED.exec(marker) ?? [];
  const counted = number === '' ? null : countedAs(number);
  if (counted === null) {
    // In a text of Word's numbering a per cent sign begins a number.
    const text = marker.replaceAll('%', '％');
    return { reference: `bullet ${text}`, format: LevelFormat.BULLET, text, start: 1 };
  }
  const text = `${open}%1${close}`;
  return { reference: `${counted.format} ${text} ${counted.start}`, text, ...counted };
}

function countedAs(number: string): Pick<Numbering, 'format' | 'start'> | null {
  // Word numbers from nought, but not every program that opens its files does.
  if (/^\d/.test(number)) {
    return Number(number) > 0 && !number.startsWith('0')
      ? { format: LevelFormat.DECIMAL, start: Number(number) }
      : null;
  }
  const small = number === number.toLowerCase();
  if (number.length === 1) {
    const start = number.toLowerCase().charCodeAt(0) - 96;
    return { format: small ? LevelFormat.LOWER_LETTER : LevelFormat.UPPER_LETTER, start };
  }
  const start = romanOf(number.toLowerCase());
  return start === null ? null : { format: small ? LevelFormat.LOWER_ROMAN : LevelFormat.UPPER_ROMAN, start };
}

/** The value of a Roman number, or null when it is not written the one way it is written. */
function romanOf(number: string): number | null {
  const values = [...number].map((letter) => ROMAN[letter] ?? 0);
  const value = values.reduce((sum, one, at) => sum + (one < (values[at + 1] ?? 0) ? -one : one), 0);
  return written(value) === number ? value : null;
}

function written(value: number): string {
  const steps = [
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let [rest, out] = [value, ''];
  for (const [worth, letters] of steps) for (; rest >= worth; rest -= worth) out += letters;
  return out;
}
