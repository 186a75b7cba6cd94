/**
 * Writes src/languages/nl/word-frequency.ts from the two tables of document frequencies (words.tsv, grams4.tsv).
 *
 *   npx tsx src/node/write-word-frequency.ts <folder with the tables>
 *
 * The tables themselves are ten times as large and stay out of the repository: what is kept is the frequency to half an
 * octave, and nothing below a floor, because the rare tail is better told by the two papers compared.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldWord, wordsOf } from '../text/tokenize.ts';

/** Sentences: a word seen in fewer shares the value of the tail. At 30 of 112,242 its weight is 85 % of the largest. */
const WORD_FLOOR = 30;
/** Sentences; grams are more frequent than words, so the same share of the tail needs a higher floor. */
const GRAM_FLOOR = 60;

function table(file: string): { sentences: number; rows: (readonly [string, number])[] } {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const rows = lines.map((line) => {
    const tab = line.lastIndexOf('\t');
    return [line.slice(0, tab), Number(line.slice(tab + 1))] as const;
  });
  return { sentences: Number(head.split('\t')[1]), rows };
}

/** Keys by level: level L stands for 2^(L/2) sentences. Highest level first, keys in code unit order. */
function levels(counts: ReadonlyMap<string, number>, floor: number): [level: number, keys: string[]][] {
  const byLevel = new Map<number, string[]>();
  for (const [key, count] of counts) {
    if (count < floor) continue;
    const level = Math.round(2 * Math.log2(count));
    byLevel.set(level, [...(byLevel.get(level) ?? []), key]);
  }
  return [...byLevel.entries()].sort((x, y) => y[0] - x[0]).map(([level, keys]) => [level, keys.sort()]);
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('no folder given; expected one that holds words.tsv and grams4.tsv');

const wordTable = table(join(folder, 'words.tsv'));
const counts = new Map<string, number>();
for (const [entry, count] of wordTable.rows) {
  // The table keeps hyphenated words whole, `words` cuts them. Sums of parts overshoot a little: a sentence may hold both.
  for (const word of wordsOf(entry)) {
    if (/\p{L}/u.test(word.fold)) {
      counts.set(word.fold, Math.min(wordTable.sentences, (counts.get(word.fold) ?? 0) + count));
    }
  }
}
const grams = new Map<string, number>();
for (const [gram, count] of table(join(folder, 'grams4.tsv')).rows) {
  const key = foldWord(gram).replaceAll(' ', '_');
  if (key.length === 4 && !key.includes('-')) {
    grams.set(key, Math.min(wordTable.sentences, (grams.get(key) ?? 0) + count));
  }
}

/** What the file imports and declares; in one string, so that neither stands here as code. */
const HEAD = "import type { FrequencyData } from '../pack.ts';\n\nexport const DUTCH_FREQUENCY: FrequencyData = {";

const packed = (entries: [number, string[]][], glue: string): string =>
  entries.map(([level, keys]) => `${level} ${keys.join(glue)}`).join('\n');
const text = `/**
 * How common words and character 4-grams are in Dutch official prose: packed tables, made by src/node/write-word-frequency.ts.
 *
 * Source: document frequencies over ${wordTable.sentences} sentences (3.5 million words) of Dutch treaties and regulations on European,
 * foreign, migration, security and energy matters, as published 2010-2015 (Dutch laws and treaties carry no copyright,
 * Auteurswet art. 11). A line holds a level L and its keys: they stand in about 2^(L/2) sentences. Words in fewer than
 * ${WORD_FLOOR} sentences and grams in fewer than ${GRAM_FLOOR} are left out and share one value. \`_\` is the edge of a word.
 */
${HEAD}
  sentences: ${wordTable.sentences},
  // The middle of the tail that was left out.
  tail: { word: ${Math.round(WORD_FLOOR / 4)}, gram: ${Math.round(GRAM_FLOOR / 4)} },
  words: \`
${packed(levels(counts, WORD_FLOOR), ' ')}
\`,
  // Keys of four characters, one after the other.
  grams: \`
${packed(levels(grams, GRAM_FLOOR), '')}
\`,
};
`;
writeFileSync(fileURLToPath(new URL('../languages/nl/word-frequency.ts', import.meta.url)), text);
