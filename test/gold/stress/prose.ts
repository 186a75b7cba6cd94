/** The texts the stress set is made from: pages of Debian manuals when they were fetched, and the papers. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isProse } from '../../../src/text/block-scope.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { DUTCH_PACK } from '../../setup/packs.ts';
import { goldDocuments } from '../documents.ts';

export const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/beleidslijn-stress', import.meta.url));
export const PROSE = join(CACHE, 'prose.txt');

/** One page of a manual: its paragraphs, each as sentences. */
export interface Page {
  readonly name: string;
  readonly paragraphs: readonly (readonly string[])[];
}

const cut = (text: string): string[] => sentences(text, DUTCH_PACK).map(({ from, to }) => text.slice(from, to));

/** Shortest and longest sentence taken, in words: scraps and lists of commands are no prose. */
const LENGTH = { from: 6, to: 60 };

function isSentence(text: string): boolean {
  const count = text.split(' ').length;
  return count >= LENGTH.from && count <= LENGTH.to && /^\p{Lu}.*[.]$/u.test(text);
}

/** The pages fetched, in the order of the file, or null when there are none. */
export function pages(): Page[] | null {
  if (!existsSync(PROSE)) return null;
  const found: { name: string; paragraphs: string[][] }[] = [];
  for (const line of readFileSync(PROSE, 'utf8').split('\n')) {
    if (line.startsWith('## ') || line === '') continue;
    if (line.startsWith('# ')) found.push({ name: line.slice(2), paragraphs: [] });
    else {
      const kept = cut(line).filter(isSentence);
      if (kept.length > 0) found.at(-1)?.paragraphs.push(kept);
    }
  }
  return found.filter((page) => page.paragraphs.length > 0);
}

/** The packages the pages came from, with their versions. */
export function packages(): string[] {
  if (!existsSync(PROSE)) return [];
  return readFileSync(PROSE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('## '))
    .map((line) => line.slice(3).replace(/\.deb$/, ''));
}

/** The sentences of each of the five papers, in order. */
export function papers(): { readonly id: string; readonly sentences: readonly string[] }[] {
  return goldDocuments().map((document) => ({
    id: document.source.id,
    sentences: document.blocks
      .filter(isProse)
      .flatMap((block) => block.sentences.map((sentence) => sentence.text))
      .filter((text) => text.split(' ').length >= LENGTH.from),
  }));
}
