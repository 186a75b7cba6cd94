/** Numbers of lists and notes as office programs print them. */

export type NumberForm = 'decimal' | 'padded' | 'letter' | 'LETTER' | 'roman' | 'ROMAN' | 'sign' | 'none';

export function printedNumber(value: number, form: NumberForm): string {
  if (form === 'none') return '';
  if (form === 'padded') return String(value).padStart(2, '0');
  if (value < 1 || value > 9_999) return String(value);
  if (form === 'letter') return letters(value);
  if (form === 'LETTER') return letters(value).toUpperCase();
  if (form === 'roman') return roman(value);
  if (form === 'ROMAN') return roman(value).toUpperCase();
  // Signs of notes: *, †, ‡, §, and doubled when these are used up.
  if (form === 'sign') return '*†‡§'.charAt((value - 1) % 4).repeat(Math.ceil(value / 4));
  return String(value);
}

/** a to z, then aa, bb: the same letter once more each round. */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 30));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}
