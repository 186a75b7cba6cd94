/** The words of a page, the right way up. */
import { mostOf } from '../../../text/grouping.ts';
import { type Glyph, type GlyphReader, glyphReader } from './glyphs.ts';
import { TOO_MANY_STREAMS } from './guards.ts';
import type { PrintedPage } from './page.ts';
import type { Matrix, Operators, PdfFont, PdfJs, PdfPage } from './pdfjs.ts';
import { type Run, runsOf } from './runs.ts';
import { wordsOfGlyphs } from './words.ts';

export interface ReadPage extends PrintedPage {
  /** Text that runs another way than most of the page: up along an edge, or across it. */
  readonly turned: readonly Run[];
  /** Characters drawn without ink, in white, and in all. */
  readonly unseen: number;
  readonly white: number;
  readonly characters: number;
}

/** Drawn with the page: form fields that are filled in. */
const FORMS = 1;

/**
 * What may be drawn on one page. A drawing of a building has some hundred thousand operators. Forms that draw each other
 * ten times, nine deep, are a hundred million in a file of two kilobytes, and each costs pdf.js a millisecond. Every state
 * that is saved costs it as much as there are already: three million of them never end. Files that people made save tens.
 */
export const MOST_DRAWN = { operators: 1_000_000, forms: 10_000, saved: 5_000 } as const;
/** Operators on all pages together at most, a form as a hundred; a paper of five hundred pages has two million. */
export const MOST_DRAWN_IN_ALL = 20_000_000;
const FORM_WORK = 100;

/** What there is too much of. */
export type Excess = 'characters' | keyof typeof MOST_DRAWN;

export interface PageGlyphs {
  readonly glyphs: readonly Glyph[];
  /** True where the drawing breaks off in the middle of a text. */
  readonly cut: boolean;
  /** How much was drawn, in operators. */
  readonly drawn: number;
}

/** What is drawn on a page; or what there is too much of. Rejects where the page is damaged. */
export async function pageGlyphs(page: PdfPage, ops: PdfJs['OPS'], most: number): Promise<PageGlyphs | Excess> {
  const fontOf = (id: string): PdfFont => (page.commonObjs.has(id) ? page.commonObjs.get(id) : {});
  const reader = glyphReader(ops, fontOf, viewOf(page).matrix, most);
  const hand = page._renderPageChunk.bind(page);
  const drawn = { operators: 0, forms: 0, saved: 0 };
  let waiting: Operators[] = [];
  const tooMuch = new Promise<Excess>((resolve) => {
    page._renderPageChunk = (chunk, state) => {
      const excess = reader.isFull() ? 'characters' : excessOf(drawn, chunk, ops);
      if (excess !== null) resolve(excess);
      else {
        waiting.push({ fnArray: chunk.fnArray, argsArray: chunk.argsArray });
        // A font may come a moment after the text that is set in it.
        if (waiting.every((one) => hasFonts(one, ops, page))) waiting = taken(waiting, reader);
      }
      hand({ ...chunk, fnArray: [], argsArray: [], length: 0, lastChunk: chunk.lastChunk }, state);
    };
  });
  const whole = page.getOperatorList({ annotationMode: FORMS }).then(() => null);
  const past = await Promise.race([whole, tooMuch]);
  if (past !== null) return past;
  taken(waiting, reader);
  if (reader.isFull()) return 'characters';
  return { glyphs: reader.glyphs, cut: !reader.isWhole(), drawn: drawn.operators + drawn.forms * FORM_WORK };
}

/** Counts what is drawn as it comes, and says what there is too much of by then. */
function excessOf(
  drawn: Record<keyof typeof MOST_DRAWN, number>,
  { fnArray }: Operators,
  ops: PdfJs['OPS'],
): keyof typeof MOST_DRAWN | null {
  drawn.operators += fnArray.length;
  for (const fn of fnArray) {
    if (fn === ops['save']) drawn.saved += 1;
    else if (fn === ops['restore']) drawn.saved -= 1;
    else if (fn === ops['paintFormXObjectBegin']) drawn.forms += 1;
    else if (fn === TOO_MANY_STREAMS) return 'forms';
    if (drawn.saved > MOST_DRAWN.saved) return 'saved';
  }
  if (drawn.forms > MOST_DRAWN.forms) return 'forms';
  return drawn.operators > MOST_DRAWN.operators ? 'operators' : null;
}

function taken(waiting: readonly Operators[], reader: GlyphReader): Operators[] {
  for (const operators of waiting) reader.take(operators);
  return [];
}

const hasFonts = ({ fnArray, argsArray }: Operators, ops: PdfJs['OPS'], page: PdfPage): boolean =>
  fnArray.every(
    (fn, i) => fn !== ops['setFont'] || page.commonObjs.has(String((argsArray[i] as readonly unknown[])[0])),
  );

/** The page as it is shown: from the space of the file to points from its top left corner. */
export function viewOf({ view, rotate }: Pick<PdfPage, 'view' | 'rotate'>): {
  matrix: Matrix;
  width: number;
  height: number;
} {
  const [left, bottom, right, top] = view;
  const [wide, high] = [right - left, top - bottom];
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return { matrix: [0, 1, 1, 0, -bottom, -left], width: high, height: wide };
    case 180:
      return { matrix: [-1, 0, 0, 1, right, -bottom], width: wide, height: high };
    case 270:
      return { matrix: [0, -1, -1, 0, top, right], width: high, height: wide };
    default:
      return { matrix: [1, 0, 0, -1, -left, top], width: wide, height: high };
  }
}

export function printedPage(
  number: number,
  glyphs: readonly Glyph[],
  view: { width: number; height: number },
): ReadPage {
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of glyphs) if (text.trim() !== '') letters[turn]! += 1;
  const main = letters.indexOf(mostOf(letters)) as Glyph['turn'];
  const upright = glyphs.filter((glyph) => glyph.turn === main).map((glyph) => moved(glyph, view));
  const others = ([0, 1, 2, 3] as const).filter((turn) => turn !== main && letters[turn]! > 0);
  const [width, height] = main % 2 === 0 ? [view.width, view.height] : [view.height, view.width];
  const seen = glyphs.filter(({ text }) => text.trim() !== '');
  return {
    number,
    width,
    height,
    runs: runsOf(wordsOfGlyphs(upright)),
    turned: others.flatMap((turn) => runsOf(wordsOfGlyphs(glyphs.filter((glyph) => glyph.turn === turn)))),
    unseen: seen.filter((glyph) => glyph.unseen).length,
    white: seen.filter((glyph) => glyph.white && !glyph.unseen).length,
    characters: seen.length,
  };
}

/** A glyph on the page as it is turned to be read, from its top left corner. */
function moved(glyph: Glyph, { width, height }: { width: number; height: number }): Glyph {
  const [x, y] = (
    [
      [0, 0],
      [height, 0],
      [width, height],
      [0, width],
    ] as const
  )[glyph.turn];
  return x === 0 && y === 0 ? glyph : { ...glyph, left: glyph.left + x, right: glyph.right + x, base: glyph.base + y };
}
