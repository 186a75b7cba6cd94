/** The words of a page, the right way up. */
import { mostOf } from '../../../text/grouping.ts';
import { type Glyph, glyphsOf } from './glyphs.ts';
import type { PrintedPage } from './page.ts';
import type { Matrix, PdfFont, PdfJs, PdfPage } from './pdfjs.ts';
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

export async function pageGlyphs(page: PdfPage, ops: PdfJs['OPS'], most: number): Promise<Glyph[]> {
  const operators = await page.getOperatorList({ annotationMode: FORMS });
  const fonts = new Map<string, PdfFont>();
  const fontOf = (id: string): PdfFont => {
    let font = fonts.get(id);
    if (font === undefined) {
      font = page.commonObjs.has(id) ? page.commonObjs.get(id) : {};
      fonts.set(id, font);
    }
    return font;
  };
  return glyphsOf(operators, ops, fontOf, viewOf(page).matrix, most);
}

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
