/**
 * How wide words are, without a browser to ask: advances of Source Sans 3 in thousandths of its size, the wider of regular
 * and semibold, rounded up, by kind of letter. A reader without the font sees another one: therefore never too narrow.
 */
const ADVANCES: readonly (readonly [letters: RegExp, thousandths: number])[] = [
  [/[ijlI.,;:’‘·]/u, 282],
  [/[frt()[\]-]/u, 370],
  [/[\s]/u, 210],
  [/[cszxvyJ/„”“L]/u, 500],
  [/[wMW%m@—…]/u, 850],
  [/[BDGHKNOQRUP&ÄÖÜ]/u, 670],
];
const ADVANCE = 565;
/** A letter of another script, or a sign, is as wide as it is high. */
const FULL = 1000;
const LATIN = /[\p{Script=Latin}\p{N}\p{P}\p{M}+=<>|~^`$€]/u;

/** About how wide a line of text is at `size` px, in px: never less than Source Sans 3 sets it. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) {
    const kind = ADVANCES.find(([letters]) => letters.test(letter))?.[1];
    sum += kind ?? (LATIN.test(letter) ? ADVANCE : FULL);
  }
  return (sum * size) / 1000;
}

/** The text in lines of at most `width` px, broken at spaces; a word longer than a line is broken where the line ends. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (textWidth(line, size) > width) {
      const part = fitting(line, size, width);
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The text, or as much of it as fits with `…` behind it, cut at a word where one ends. */
export function cutText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const part = fitting(text, size, width - textWidth('…', size));
  const ends = text.charAt(part.length) === ' ';
  const space = ends ? part.length : part.lastIndexOf(' ');
  return `${(space > 0 ? part.slice(0, space) : part).trimEnd()}…`;
}

/** As many characters as fit, at least one: half of a character is none. */
function fitting(text: string, size: number, width: number): string {
  let part = '';
  for (const letter of text) {
    if (part !== '' && textWidth(part + letter, size) > width) break;
    part += letter;
  }
  return part;
}
