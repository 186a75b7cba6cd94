/** Seeded texts of every shape that a paper, or a mistake, can have. */

const WORDS =
  `de EU verwelkomt de verdere aansluiting van de regio bij het buitenlands beleid in dit jaar en vraagt aandacht voor
  rechtsstaat corruptie migratie visumbeleid handel veiligheid`.split(/\s+/);

/** Numbers from 0 to 1, the same every time. */
export function seeded(seed = 7): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export type Random = () => number;

export const wordsOf = (random: Random, count: number): string =>
  Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const nameOf = (random: Random, count: number): string => capital(wordsOf(random, count));
export const sentenceOf = (random: Random): string => `${nameOf(random, 8 + Math.floor(random() * 14))}.`;

type Piece = (random: Random, at: number) => string;

/** So many pieces. */
export function pieces(count: number, piece: Piece, between = '\n'): string {
  const random = seeded();
  return Array.from({ length: count }, (_, at) => piece(random, at)).join(between);
}

/** Pieces until the text has so many characters. */
export function filled(characters: number, piece: Piece, between = '\n'): string {
  const random = seeded();
  const made: string[] = [];
  for (let length = 0; length < characters; length += made.at(-1)!.length + between.length)
    made.push(piece(random, made.length));
  return made.join(between);
}

/** Clauses behind one another until a full stop. */
export const sentence = (characters: number): string =>
  `Inleiding\n\nDe ${filled(characters - 4, (r, at) => `${wordsOf(r, 9)}${at % 3 === 0 ? ', en' : ''}`, ' ').slice(0, characters - 4)}.\n`;

/** Numbered, with a sentence under each. */
export const headings = (count: number): string =>
  pieces(count, (r, at) => `${at + 1}. ${nameOf(r, 3)}\n\n${sentenceOf(r)}`, '\n\n');

/** Shapes of papers, by the characters they fill. */
export const PAPERS: Readonly<Record<string, (characters: number) => string>> = {
  paragraphs: (n) => filled(n, (r) => `${sentenceOf(r)} ${sentenceOf(r)}`, '\n\n'),
  'one line': (n) => filled(n, sentenceOf, ' '),
  'one paragraph of full lines': (n) => filled(n, sentenceOf, ' ').replace(/(.{60,80}) /g, '$1\n'),
  'one paragraph of lines that end in a comma': (n) => filled(n, (r) => `${wordsOf(r, 11)},`),
  bullets: (n) => filled(n, (r) => `• ${sentenceOf(r)}`),
  'numbered points': (n) => filled(n, (r, at) => `${at + 1}. ${sentenceOf(r)}`),
  'lists in lists': (n) => filled(n, (r, at) => `${' '.repeat(2 * (at % 40))}${(at % 40) + 1}) ${sentenceOf(r)}`),
  'rows of a table': (n) =>
    filled(
      n,
      (r) => `${wordsOf(r, 2)}     ${Math.floor(r() * 1000)}    ${Math.floor(r() * 1000)}     ${wordsOf(r, 1)}`,
    ),
  'rows between bars': (n) => filled(n, (r) => `| ${wordsOf(r, 2)} | ${Math.floor(r() * 1000)} | ${wordsOf(r, 1)} |`),
  'a list of contents': (n) => filled(n, (r, at) => `${at + 1} ${nameOf(r, 3)} ........................ ${at + 1}`),
  'two columns': (n) => filled(n, (r) => `${wordsOf(r, 5).padEnd(60)}${wordsOf(r, 5)}`),
  'notes at the end': (n) =>
    `${filled(n / 2, (r, at) => `${nameOf(r, 9)}.${at + 1}`)}\n\n${filled(n / 2, (r, at) => `${at + 1} ${sentenceOf(r)}`)}`,
  'notes at the foot of pages': (n) =>
    filled(n, (r, at) => {
      const mark = (at % 90) + 1;
      return `${sentenceOf(r)} ${nameOf(r, 9)}.${mark}\n\n${mark} Zie ${sentenceOf(r)}\n\f`;
    }),
  'notes in brackets': (n) =>
    `${filled(n / 2, (r, at) => `${nameOf(r, 9)} [${at + 1}].`)}\n\n${filled(n / 2, (r, at) => `[${at + 1}] ${sentenceOf(r)}`)}`,
  quotations: (n) => filled(n, (r) => `“${sentenceOf(r)}”, zei ${wordsOf(r, 3)}.`, ' '),
  'quotations that never close': (n) => filled(n, (r) => `“${wordsOf(r, 5)}. ‘${nameOf(r, 3)}. '${nameOf(r, 3)}.`, ' '),
  pages: (n) => filled(n, (r, at) => `Kop van het stuk\n\n${sentenceOf(r)}\n\n${at + 1}\n\f`),
  'form feeds': (n) => 'a\f'.repeat(n / 2),
  'questions and answers': (n) =>
    filled(n, (r, at) => `Vraag ${at + 1}\n\n${nameOf(r, 9)}?\n\nAntwoord\n\n${sentenceOf(r)}`, '\n\n'),
  speeches: (n) =>
    filled(
      n,
      (r) => `De heer ${nameOf(r, 1)} (D66): ${sentenceOf(r)}\n\nMinister ${nameOf(r, 1)}: ${sentenceOf(r)}`,
      '\n\n',
    ),
  letters: (n) =>
    filled(
      n,
      (r, at) =>
        `Den Haag, ${(at % 28) + 1} mei 2019\n\nGeachte voorzitter,\n\n${sentenceOf(r)}\n\nHoogachtend,\n\nDe Minister`,
      '\n\n',
    ),
  'decision notes': (n) =>
    filled(
      n,
      (r) =>
        `Aan: de minister\nVan: ${nameOf(r, 1)}\nBetreft: ${wordsOf(r, 3)}\n\nAanleiding\n${sentenceOf(r)}\n\nAdvies\n${sentenceOf(r)}`,
      '\n\n',
    ),
  'hyphens at line ends': (n) => filled(n, (r) => `${wordsOf(r, 8)} samen-\nwerking. ${nameOf(r, 2)}`, ' '),
  'soft hyphens': (n) => filled(n, (r) => `${nameOf(r, 5)} sa\u00ADmen.`, ' '),
  'accents set apart': (n) => filled(n, (r) => `${nameOf(r, 5)} cafe\u0301.`, ' '),
  emphasis: (n) => filled(n, (r) => `**${nameOf(r, 3)}** *${wordsOf(r, 1)}* ${wordsOf(r, 2)}.`, ' '),
  'headings with signs': (n) =>
    filled(n, (r, at) => `${'#'.repeat(1 + (at % 6))} ${nameOf(r, 3)}\n\n${sentenceOf(r)}`, '\n\n'),
};

/** Runs of one thing, on one line: what a careless pattern goes through again from every place. */
export const RUNS: readonly string[] =
  // biome-ignore format: a table
  ['a', 'A', '1', '.', ',', '-', '–', '_', '*', '#', '(', ')', '[', ']', '"', "'", '“', '”', '‘', '«', '|', '/', ':', ';',
    '?', '!', '…', '=', '<', '>', '@', '%', '€', '&', '+', '\u00A0', '\t', '\u200B', '\u0301', '\u00AD', '\uFFFD', '•',
    'a ', 'A ', '1 ', '. ', ', ', '- ', '* ', '( ', '" ', "' ", '“ ', '| ', '/ ', ': ', '? ', '… ', '= ', '• ', 'a.', 'A.',
    '1.', 'a,', 'a-', "a'", 'a’', 'a/', 'a:', 'a@', '1-', '1/', '1,', '1:', 'aA', 'a1', '1a', 'a. ', 'A. ', '1. ', 'a, ',
    'a: ', 'a; ', 'a/ ', 'A! ', '1) ', '(1) ', '(a) ', '[1] ', 'a1 ', 'a¹ ', '*a* ', '**a** ', '_a_ ', 'I. ', 'II ', '§ 1 ',
    '€ 1 ', '5% ', '1.000,5 ', '1 mei ', 'mei 2020 ', '1 mei 2020, ', 'art. 1 ', 'nr. 1 ', '2020Z1 ', 'KST 1 ', '23 987 ',
    'Abc ', 'Abc-', 'Abc, ', 'de ', 'van de ', 'niet ', 'www.a.nl ', 'http://a/ ', 'a@b.c ', 'aan de ', 'Vraag 1 ', 'zei: “'];
