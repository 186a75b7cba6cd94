/** The characters of a page where they are drawn, from the operators that draw them. */
import type { Matrix, Operators, PdfFont, PdfJs } from './pdfjs.ts';

/** A character, or more where one sign stands for them (`ffi`). Places in points, from the top left of the page as it is read. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line it stands on. */
  readonly base: number;
  /** Height of its type. */
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Drawn without ink: the text under a picture of it. */
  readonly unseen: boolean;
  /** Drawn in white. */
  readonly white: boolean;
  /** Marked by the file as no part of the text: a page head, a page number. */
  readonly artifact: boolean;
  /** The number its tags know it by. */
  readonly tag: number | null;
  /** Which way it runs: 0 as one reads, 1 upwards, 2 upside down, 3 downwards. */
  readonly turn: 0 | 1 | 2 | 3;
}

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** What `save` keeps. */
interface State {
  readonly ctm: Matrix;
  readonly font: string;
  readonly size: number;
  readonly charSpace: number;
  readonly wordSpace: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
  readonly white: boolean;
}

const START: Omit<State, 'ctm'> = {
  font: '',
  size: 0,
  charSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  white: false,
};

/** A sign of a font as pdf.js gives it, or the room between two. */
type Sign = number | null | { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean };

/** Saved states at most: files that save without end are broken. */
const DEEP = 10_000;

const numbers = (given: unknown): number[] => {
  const list =
    Array.isArray(given) || ArrayBuffer.isView(given) ? (given as ArrayLike<unknown>) : Object.values(given ?? {});
  return Array.from(list, Number);
};

function matrixOf(given: unknown): Matrix {
  const first = (given as readonly unknown[] | null)?.[0];
  const list = numbers(typeof first === 'object' && first !== null ? first : given);
  return list.length >= 6 && list.slice(0, 6).every(Number.isFinite) ? (list.slice(0, 6) as unknown as Matrix) : UNIT;
}

/** Reads the operators of a page as they come. */
export interface GlyphReader {
  readonly glyphs: readonly Glyph[];
  take(operators: Operators): void;
  /** True when as many signs were drawn as may be, on the page or off it; the others are left out. */
  isFull(): boolean;
  /** False while a text or a marked stretch is open: at the end of a page, that it was cut off. */
  isWhole(): boolean;
}

/** Gives the glyphs in the order they are drawn. `view` takes the space of the file to that of the page, with y downwards. */
export function glyphReader(
  ops: PdfJs['OPS'],
  fontOf: (id: string) => PdfFont,
  view: Matrix,
  most: number,
): GlyphReader {
  const glyphs: Glyph[] = [];
  let state: State = { ...START, ctm: UNIT };
  const saved: State[] = [];
  let text: Matrix = UNIT;
  let line: Matrix = UNIT;
  let inText = false;
  let shown = 0;
  const marked: { artifact: boolean; tag: number | null }[] = [];
  const set = (change: Partial<State>): void => {
    state = { ...state, ...change };
  };
  const save = (): void => {
    if (saved.length < DEEP) saved.push(state);
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const move = (x: number, y: number): void => {
    line = times(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const show = (signs: readonly Sign[]): void => {
    const font = fontOf(state.font);
    const unit = font.isType3Font && font.fontMatrix ? Math.abs(font.fontMatrix[0]) : 0.001;
    const { size, stretch, charSpace, wordSpace } = state;
    const { artifact, tag } = marked.at(-1) ?? { artifact: false, tag: null };
    for (const sign of signs) {
      if (sign === null || shown >= most) continue;
      if (typeof sign === 'number') {
        const by = (-sign / 1000) * size;
        text = times(text, font.vertical ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by * stretch, 0]);
        continue;
      }
      shown += 1;
      const width = (sign.width ?? 0) * unit * size;
      const drawn = times(times(view, state.ctm), times(text, [1, 0, 0, 1, 0, state.rise]));
      const glyph = { font: state.font, bold: isBold(font), italic: isItalic(font), artifact, tag };
      const ink = { unseen: state.mode === 3 || state.mode === 7, white: state.white };
      const placed = placedGlyph(drawn, width * stretch, size);
      if (placed !== null && sign.unicode) glyphs.push({ text: sign.unicode, ...placed, ...glyph, ...ink });
      const spacing = charSpace + (sign.isSpace ? wordSpace : 0);
      text = times(
        text,
        font.vertical ? [1, 0, 0, 1, 0, -size + spacing] : [1, 0, 0, 1, (width + spacing) * stretch, 0],
      );
    }
  };
  const does: Record<string, (args: readonly unknown[]) => void> = {
    save,
    restore,
    transform: (args) => set({ ctm: times(state.ctm, matrixOf(args)) }),
    beginText: () => {
      inText = true;
      text = UNIT;
      line = UNIT;
    },
    endText: () => {
      inText = false;
    },
    setCharSpacing: ([space]) => set({ charSpace: Number(space) || 0 }),
    setWordSpacing: ([space]) => set({ wordSpace: Number(space) || 0 }),
    setHScale: ([percent]) => set({ stretch: (Number(percent) || 100) / 100 }),
    setLeading: ([leading]) => set({ leading: -(Number(leading) || 0) }),
    setFont: ([font, size]) => set({ font: String(font), size: Number(size) || 0 }),
    setTextRenderingMode: ([mode]) => set({ mode: Number(mode) || 0 }),
    setTextRise: ([rise]) => set({ rise: Number(rise) || 0 }),
    moveText: ([x, y]) => move(Number(x) || 0, Number(y) || 0),
    setLeadingMoveText: ([x, y]) => {
      set({ leading: Number(y) || 0 });
      move(Number(x) || 0, Number(y) || 0);
    },
    setTextMatrix: (args) => {
      line = matrixOf(args);
      text = line;
    },
    nextLine: () => move(0, state.leading),
    showText: ([signs]) => show(signs as readonly Sign[]),
    showSpacedText: ([signs]) => show(signs as readonly Sign[]),
    nextLineShowText: ([signs]) => {
      move(0, state.leading);
      show(signs as readonly Sign[]);
    },
    setFillRGBColor: (args) => set({ white: isWhite(args) }),
    setFillColorN: () => set({ white: false }),
    setGState: ([pairs]) => {
      for (const [key, value] of (pairs as readonly [string, unknown][] | null) ?? [])
        if (key === 'Font' && Array.isArray(value)) set({ font: String(value[0]), size: Number(value[1]) || 0 });
    },
    paintFormXObjectBegin: ([matrix]) => {
      save();
      if (matrix) set({ ctm: times(state.ctm, matrixOf(matrix)) });
    },
    paintFormXObjectEnd: restore,
    beginAnnotation: ([, , transform, matrix]) => {
      save();
      set({ ...START, ctm: times(times(UNIT, matrixOf(transform)), matrixOf(matrix)) });
    },
    endAnnotation: restore,
    beginMarkedContent: ([name]) =>
      void marked.push({ ...inner(marked), ...(name === 'Artifact' && { artifact: true }) }),
    beginMarkedContentProps: ([name, id]) =>
      void marked.push({
        artifact: name === 'Artifact' || inner(marked).artifact,
        tag: typeof id === 'number' ? id : inner(marked).tag,
      }),
    endMarkedContent: () => void marked.pop(),
  };
  const byNumber = new Map(Object.entries(does).map(([name, run]) => [ops[name], run]));
  return {
    glyphs,
    take({ fnArray, argsArray }) {
      fnArray.forEach((fn, i) => {
        const args = argsArray[i];
        byNumber.get(fn)?.(Array.isArray(args) ? args : numbers(args));
      });
    },
    isFull: () => shown >= most,
    isWhole: () => !inText && marked.length === 0,
  };
}

const inner = (
  marked: readonly { artifact: boolean; tag: number | null }[],
): { artifact: boolean; tag: number | null } => marked.at(-1) ?? { artifact: false, tag: null };

const isBold = ({ bold, black, name }: PdfFont): boolean =>
  bold === true || black === true || /bold|black|heavy|semibold/i.test(name ?? '');
const isItalic = ({ italic, name }: PdfFont): boolean => italic === true || /italic|oblique/i.test(name ?? '');

function isWhite(args: readonly unknown[]): boolean {
  const [first] = args;
  if (typeof first === 'string') return /^#f[a-f\d]f[a-f\d]f[a-f\d]$/i.test(first) && /^#(?:f[c-f]){3}$/i.test(first);
  return args.length >= 3 && args.slice(0, 3).every((part) => Number(part) >= 252);
}

/** Where a sign of this width comes to stand; null outside any page, or without size. */
function placedGlyph(
  drawn: Matrix,
  width: number,
  height: number,
): Pick<Glyph, 'left' | 'right' | 'base' | 'size' | 'turn'> | null {
  const [a, b, c, d, x, y] = drawn;
  const along = Math.hypot(a, b) * width;
  const size = Math.hypot(c, d) * Math.abs(height);
  if (
    ![x, y, along, size].every(Number.isFinite) ||
    size < 0.5 ||
    size > 100_000 ||
    Math.max(Math.abs(x), Math.abs(y)) > 1e7
  )
    return null;
  // y grows downwards: a quarter turn to the left runs towards smaller y.
  const sign = height < 0 ? -1 : 1;
  const turn = Math.abs(a) >= Math.abs(b) ? (a * sign >= 0 ? 0 : 2) : b * sign < 0 ? 1 : 3;
  return { ...along0(turn, x, y, along), size, turn };
}

/** In the space of its own direction: as if the page were turned so that it reads from left to right. */
function along0(turn: Glyph['turn'], x: number, y: number, along: number): Pick<Glyph, 'left' | 'right' | 'base'> {
  if (turn === 1) return { left: -y, right: -y + along, base: x };
  if (turn === 3) return { left: y, right: y + along, base: -x };
  return turn === 2 ? { left: -x, right: -x + along, base: -y } : { left: x, right: x + along, base: y };
}
