/** `EU-visumbeleid`, `VNVR-resolutie`: no line may break after the hyphen of an abbreviation. */
const ABBREVIATED = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]+[-‑][\p{L}\d]+/gu;

/** `EU-lidstaten`, `EU-visumbeleid`: what a column of 150 px holds with the widest letters a reader may ask for. */
const LONGEST_UNBROKEN = 18;

/** A stretch of text, and whether a line may break in it. */
export interface NoBreakStretch {
  readonly text: string;
  readonly whole: boolean;
}

/** The text in stretches, its abbreviations whole; joined they are the text. None is empty. */
export function noBreakStretches(text: string): NoBreakStretch[] {
  const out: NoBreakStretch[] = [];
  let at = 0;
  for (const found of text.matchAll(ABBREVIATED)) {
    // A compound longer than a narrow column must be able to break somewhere, though never right behind the hyphen.
    const fits = found[0].length <= LONGEST_UNBROKEN;
    const kept = fits ? found[0] : found[0].slice(0, found[0].search(/[-‑]/u) + 2);
    if (found.index > at) out.push({ text: text.slice(at, found.index), whole: false });
    out.push({ text: kept, whole: true });
    at = found.index + kept.length;
  }
  if (at < text.length) out.push({ text: text.slice(at), whole: false });
  return out;
}
