/** Characters to words: what stands close together on one line, in the order it is drawn. */
import type { Glyph } from './glyphs.ts';

export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly unseen: boolean;
  readonly white: boolean;
  readonly artifact: boolean;
  readonly tag: number | null;
  readonly font: string;
  /** False where it touches the word before it, as far as is drawn: a change of type inside a word. */
  readonly spaced: boolean;
}

/** Room that parts two words, in parts of the type size: narrower is kerning. */
export const SPACE = 0.13;
/** A sign drawn again this near is its shadow: the way some programs print bold. */
const SHADOW = 0.12;
/** A sign may stand so far back over the one before it. */
const BACK = 0.4;

const isBlank = (text: string): boolean => /^[\s\u00A0\u200B]*$/u.test(text);

/** The words of glyphs that all run one way. */
export function wordsOfGlyphs(glyphs: readonly Glyph[]): PrintedWord[] {
  const words: PrintedWord[] = [];
  const shadows = shadowsOf(glyphs);
  let open: Glyph[] = [];
  let spaced = true;
  const close = (): void => {
    if (open.length > 0) words.push(wordOf(open, spaced));
    open = [];
    spaced = false;
  };
  for (const glyph of glyphs) {
    if (shadows.has(glyph)) continue;
    if (isBlank(glyph.text)) {
      close();
      spaced = true;
      continue;
    }
    const last = open.at(-1);
    if (last !== undefined && !goesOn(last, glyph)) close();
    open.push(glyph);
  }
  close();
  return words;
}

function goesOn(last: Glyph, next: Glyph): boolean {
  const size = Math.max(last.size, next.size);
  const room = next.left - last.right;
  if (Math.abs(next.size - last.size) > size * 0.15 || next.artifact !== last.artifact) return false;
  return Math.abs(next.base - last.base) < size * 0.12 && room < size * SPACE && room > -size * BACK;
}

function shadowsOf(glyphs: readonly Glyph[]): Set<Glyph> {
  const seen = new Map<string, Glyph[]>();
  const shadows = new Set<Glyph>();
  for (const glyph of glyphs) {
    if (isBlank(glyph.text)) continue;
    const key = `${glyph.text} ${Math.round(glyph.base / 4)}`;
    const near = seen.get(key) ?? [];
    const close = (other: Glyph): boolean =>
      Math.abs(other.left - glyph.left) < glyph.size * SHADOW &&
      Math.abs(other.base - glyph.base) < glyph.size * SHADOW;
    // A line of ten thousand equal signs is looked back on as far as a line goes.
    if (near.slice(-200).some(close)) shadows.add(glyph);
    else near.push(glyph);
    seen.set(key, near);
  }
  return shadows;
}

function wordOf(glyphs: readonly Glyph[], spaced: boolean): PrintedWord {
  const [first] = glyphs as readonly [Glyph, ...Glyph[]];
  const { base, size, unseen, artifact, tag, font } = first;
  const text = glyphs.map((glyph) => glyph.text).join('');
  const every = (is: (glyph: Glyph) => boolean): boolean => glyphs.every(is);
  return {
    text,
    left: glyphs.reduce((least, glyph) => Math.min(least, glyph.left), first.left),
    right: glyphs.reduce((most, glyph) => Math.max(most, glyph.right), first.right),
    base,
    size,
    bold: every((glyph) => glyph.bold),
    italic: every((glyph) => glyph.italic),
    white: every((glyph) => glyph.white),
    unseen,
    artifact,
    tag,
    font,
    spaced,
  };
}
