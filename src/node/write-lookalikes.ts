/**
 * Writes src/text/lookalike-letters.ts from the confusables of Unicode (UTS #39).
 *
 *   npx tsx src/node/write-lookalikes.ts <data.json of the npm package unhomoglyph>
 *
 * The package (MIT) is a copy of confusables.txt as JSON. It is no dependency: its 100 kB map every character to a
 * skeleton, also `m` to `rn` and `0` to `O`, and would go with the page; what is kept is the letters that look like one of ASCII.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Small capitals and kra: what UTS #39 says that a Cyrillic `к` or Greek `τ` looks like, and a reader takes for the letter. */
const SMALL_CAPITALS: Readonly<Record<string, string>> = {
  ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ĸ: 'k', ʟ: 'l', ᴍ: 'm', ʍ: 'm',
  ɴ: 'n', ᴏ: 'o', ᴘ: 'p', ʀ: 'r', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z',
}; // biome-ignore format: a table

/** Letters of living Latin spellings, which are themselves: Turkish, Azeri, Ewe, Vai names. */
const LIVING = 'ıʋɣɩƖſƙ';

const path = process.argv[2];
if (path === undefined) throw new Error('no file given; expected data.json of the npm package unhomoglyph');
const confusables: Record<string, string> = {
  ...JSON.parse(readFileSync(path, 'utf8')),
  ...Object.fromEntries(Object.keys(SMALL_CAPITALS).map((letter) => [letter, letter])),
};

/** The letter of ASCII that one looks like, or null. */
function plainOf(letter: string, looksLike: string): string | null {
  const isLatin = /\p{Script=Latin}/u.test(letter);
  // `n̩` for a Greek eta: the stroke below is no accent of the letter read. One across it makes another letter of it: theta.
  const bare = isLatin ? looksLike : looksLike.normalize('NFD').replace(/(?![\u0334-\u0338])\p{M}/gu, '');
  const plain = SMALL_CAPITALS[bare] ?? bare;
  if (!/^[A-Za-z]$/.test(plain)) return null;
  // UTS #39 has one skeleton for I, l, 1 and |; a capital stands for the capital.
  return plain === 'l' && /\p{Lu}/u.test(letter) ? 'I' : plain;
}

const letters = new Map<string, string[]>();
for (const [letter, looksLike] of Object.entries(confusables)) {
  const code = letter.codePointAt(0) ?? 0;
  if ([...letter].length !== 1 || code < 0x80 || !/\p{L}/u.test(letter) || LIVING.includes(letter)) continue;
  // A letter of another form ("𝐯", "ｖ") or with an accent is read by its form and its parts.
  if (letter.normalize('NFKD') !== letter) continue;
  const plain = plainOf(letter, looksLike);
  if (plain !== null) letters.set(plain, [...(letters.get(plain) ?? []), letter]);
}

const rows = [...letters]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([plain, alike]) => `${plain}${[...new Set(alike)].sort().join('')}`);
/** What the file declares; in one string, so that it does not stand here as code. */
const HEAD = 'export const LOOKALIKE_LETTERS =';

const text = `/**
 * Letters that look like one of ASCII, the plain one first: made by src/node/write-lookalikes.ts.
 *
 * Source: the confusables of Unicode Technical Standard #39, by the npm package unhomoglyph 1.0.6 (MIT): single letters
 * whose skeleton is a letter of ASCII or a small capital of one.
 */
${HEAD} \`
${rows.join('\n')}
\`;
`;
writeFileSync(fileURLToPath(new URL('../text/lookalike-letters.ts', import.meta.url)), text);
