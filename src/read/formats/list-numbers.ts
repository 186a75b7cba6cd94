/** The numbers of a list as they are printed where the source only counts: `3`, `c`, `iii`. */

export type NumberStyle = '1' | 'a' | 'A' | 'i' | 'I';

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** A number below 1 or over 3999 has no letters, and is printed in figures. */
export function listNumber(value: number, style: NumberStyle): string {
  if (style === '1' || value < 1 || value > 3999) return String(value);
  const lower = style.toLowerCase() === 'a' ? lettered(value) : roman(value);
  return style === 'A' || style === 'I' ? lower.toUpperCase() : lower;
}

/** `a` to `z`, `aa`, `ab`. */
function lettered(value: number): string {
  let letters = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  return letters;
}

function roman(value: number): string {
  let letters = '';
  let rest = value;
  for (const [sign, worth] of ROMAN)
    while (rest >= worth) {
      letters += sign;
      rest -= worth;
    }
  return letters;
}
