/** Texts and values gone wrong: what people paste, what machines break, what somebody does on purpose. */
import fc from 'fast-check';

/** What a paper, a list of corrections or an address may hold that nobody counts on. */
const ODD: readonly string[] = [
  // Line ends, pages, blanks.
  '\n', '\n\n', '\r', '\r\n', '\f', '\t', '\v', ' ', '   ', '\u00a0', '\u2003', '\u2028', '\u2029', '\u0085',
  // What cannot be seen, and what turns the order round.
  '\ufeff', '\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\u034f', '\u061c', '\u180e', '\u202a', '\u202e', '\u2066',
  '\u2069', '\ufe0f', '\ufff9', '\ufffb', '\u{e0041}', '\u{e0101}', '\u{1d173}', '\u115f', '\u3164', '\uffa0',
  // Marks that join to what stands before them, halves of characters, and what stands for the unreadable.
  '\u0301', '\u0308', '\u20e3', '\ud800', '\udc00', '\ufffd', '\0', '\u0007', '\u001b[31m', '\u009b', '\u1100\u1161',
  // Look-alikes and ligatures.
  'а', 'і', 'ο', 'ﬁ', 'ﬃ', '－', '‐', '‑', '–', '—', '−', 'Ａ', '𝐚', 'Ⅳ', '№', 'ß', 'İ', 'ı', 'ŉ', 'Ĳ',
  // Bullets, numbers, notes, quotation, tables.
  '• ', '- ', '* ', '**', '*', '_', '#', '1. ', '2) ', 'a) ', '(iii) ', '1.1.1 ', '§ 4 ', '¹', '²³', '[1]', '1)', '„', '”', "'", '"', '«',
  '|', '---', '...', '. . . .', '12', '18.1', '1.234,56', '2019-2024', '€ 3 mln', '%', '?', '!', ';', ':', '.',
  // What means something to whom it is handed on to.
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '<!--', '-->', ']]>', '&amp;', '&#0;', '{{x}}',
  '=1+1', '+1', '@SUM(A1)', '-2+3', '\\', '\\u0000', '%00', '%ff', '../', '__proto__', 'constructor', 'toString',
]; // biome-ignore format: a table

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...ODD), fc.integer({ min: 2, max: 40 })).map(([odd, n]) => odd.repeat(n)),
  },
);

/** One thing done to a text, at a place given as a share of its length. */
type Edit = (text: string) => string;

const at = fc.double({ min: 0, max: 1, noNaN: true });
const placeOf = (text: string, share: number): number => Math.floor(share * text.length);

const inserted: fc.Arbitrary<Edit> = fc.tuple(at, piece).map(([share, odd]) => (text) => {
  const place = placeOf(text, share);
  return text.slice(0, place) + odd + text.slice(place);
});
const removed: fc.Arbitrary<Edit> = fc.tuple(at, fc.integer({ min: 1, max: 60 })).map(([share, length]) => (text) => {
  const place = placeOf(text, share);
  return text.slice(0, place) + text.slice(place + length);
});
const repeated: fc.Arbitrary<Edit> = fc.tuple(at, fc.integer({ min: 1, max: 200 })).map(([share, length]) => (text) => {
  const place = placeOf(text, share);
  return text.slice(0, place + length) + text.slice(place);
});
const moved: fc.Arbitrary<Edit> = fc
  .tuple(at, at, fc.integer({ min: 1, max: 200 }))
  .map(([from, to, length]) => (text) => {
    const start = placeOf(text, from);
    const part = text.slice(start, start + length);
    const rest = text.slice(0, start) + text.slice(start + length);
    const place = placeOf(rest, to);
    return rest.slice(0, place) + part + rest.slice(place);
  });
const replaced: fc.Arbitrary<Edit> = fc.tuple(at, piece).map(([share, odd]) => (text) => {
  const letter = text[placeOf(text, share)];
  return letter === undefined || letter === ' ' ? text : text.replaceAll(letter, odd.slice(0, 3));
});
const edit = fc.oneof(
  { weight: 8, arbitrary: inserted },
  { weight: 3, arbitrary: removed },
  { weight: 2, arbitrary: repeated },
  { weight: 2, arbitrary: moved },
  { weight: 1, arbitrary: replaced },
);

/** A text with some things done to it; `base` untouched when it shrinks to nothing. */
export function mutantOf(base: fc.Arbitrary<string>, most = 8): fc.Arbitrary<string> {
  return fc
    .tuple(base, fc.array(edit, { maxLength: most }))
    .map(([text, edits]) => edits.reduce((now, one) => one(now), text));
}

/** A text of nothing but odd pieces and a few words. */
export const ODD_TEXT: fc.Arbitrary<string> = fc
  .array(fc.oneof(piece, fc.constantFrom('visum', 'De EU ', 'het kabinet vraagt ', 'Noot', 'D', 'o')), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

/** A stretch of one of some texts, from the start of a line, at most `most` characters long. */
export function stretchOf(texts: readonly string[], most: number): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), at).map(([text, share]) => {
    const start = text.lastIndexOf('\n', placeOf(text, share)) + 1;
    return text.slice(start, start + most);
  });
}

/** A value as JSON with some places in it replaced, left out or doubled. */
export function mutantValue(base: unknown): fc.Arbitrary<unknown> {
  const other = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1e308,
      '',
      ' ',
      [],
      {},
      [[]],
      'x'.repeat(300),
      '__proto__',
      '2026-02-30',
      '../x',
    ),
    piece,
    fc.jsonValue({ maxDepth: 2 }),
  );
  const change = fc.tuple(
    fc.array(at, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('replace', 'remove', 'double', 'text'),
    other,
  );
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const value: unknown = structuredClone(base);
    for (const [path, how, by] of changes) changeAt(value, path, how, by);
    return value;
  });
}

function changeAt(value: unknown, path: readonly number[], how: string, by: unknown): void {
  let here = value;
  for (const [depth, share] of path.entries()) {
    if (typeof here !== 'object' || here === null) return;
    const holder = here as Record<string, unknown>;
    const keys = Object.keys(holder);
    const key = keys[Math.min(keys.length - 1, Math.floor(share * keys.length))];
    if (key === undefined) return;
    const inner = holder[key];
    const isLast = depth === path.length - 1 || typeof inner !== 'object' || inner === null;
    if (!isLast) {
      here = inner;
      continue;
    }
    if (how === 'remove') {
      if (Array.isArray(here)) here.splice(Number(key), 1);
      else delete holder[key];
    } else if (how === 'double') {
      if (Array.isArray(here)) here.push(inner);
      else holder[`${key}2`] = inner;
    } else if (how === 'text' && typeof inner === 'string') holder[key] = `${inner}${String(by)}`;
    else holder[key] = by;
    return;
  }
}
