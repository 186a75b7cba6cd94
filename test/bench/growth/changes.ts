import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusDeclaration } from '../../../src/model.ts';
import { SHIPPED_CORPUS } from '../../../src/node/root.ts';
import type { Change, GrowthRow } from './row.ts';
import { filled, type Random } from './shapes.ts';

/** The papers that are replaced: reports of which the others hold much, one year apart. */
const REPORTS = ['texts/2023-verslag-brussel.txt', 'texts/2024-verslag-brussel.txt'];

const shipped = (file: string): string => readFileSync(join(SHIPPED_CORPUS, file), 'utf8');

export const withFile =
  (file: string, text: string): Change =>
  (folder) =>
    writeFileSync(join(folder, file), text);

/** Other texts in the place of `brussel-2023` and, of two, of `brussel-2024`. */
export const withPapers =
  (...texts: readonly string[]): Change =>
  (folder) => {
    const declaration = JSON.parse(shipped('corpus.json')) as CorpusDeclaration;
    const documents = declaration.documents.map((source) => {
      const text = texts[REPORTS.indexOf(source.file)];
      if (text === undefined) return source;
      withFile(source.file, text)(folder);
      return { ...source, sha256: createHash('sha256').update(text).digest('hex') };
    });
    withFile('corpus.json', JSON.stringify({ ...declaration, documents }))(folder);
  };

/** The sentences of one of the shipped papers, again and again. */
export const papersAgain = (characters: number): string => {
  const text = shipped(REPORTS[0]!);
  return text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
};

/**
 * A paper as long as that, in paragraphs of two sentences: words of the shipped papers as often as they stand there, and
 * compounds of two of them, for in Dutch a longer paper has words the shorter one has not.
 */
export function ordinaryPaper(characters: number): string {
  const { documents } = JSON.parse(shipped('corpus.json')) as CorpusDeclaration;
  const known = documents.flatMap(({ file }) => shipped(file).match(/\p{L}{2,}/gu) ?? []);
  const wordOf = (random: Random): string => known[Math.floor(random() * known.length)]!;
  const sentence = (random: Random): string => {
    const count = 8 + Math.floor(random() * 14);
    const words = Array.from({ length: count }, () =>
      random() < 0.05 ? `${wordOf(random)}${wordOf(random).toLowerCase()}` : wordOf(random),
    );
    return `De ${words.join(' ')}.`;
  };
  return filled(characters, (random) => `${sentence(random)} ${sentence(random)}`, '\n\n');
}

export const lines = (count: number, line: (at: number) => string): string =>
  `${Array.from({ length: count }, (_, at) => line(at)).join('\n')}\n`;

/** A row of a command on a corpus of which one paper is a text of so large a size. */
export const withLargePaper = (
  args: readonly string[],
  what: string,
  unit: string,
  sizes: readonly number[],
  text: (size: number) => string,
): Omit<GrowthRow, 'isInTable'> => ({ what, unit, sizes, change: (size) => withPapers(text(size)), args });
