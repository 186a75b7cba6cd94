/** The expected readings beside the made-up papers, as `README.md` describes them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Block, Genre, Role } from '../../src/model.ts';

export interface ExpectedBlock {
  readonly role: Role;
  readonly part: string;
  readonly text: string;
  readonly marker?: string;
  /** Note marks that are lifted out, in order. */
  readonly notes?: readonly string[];
  /** Of prose alone. */
  readonly sentences?: readonly string[];
  readonly cells?: readonly string[];
  readonly grouping?: 'free';
  /** Other roles or parts that are right too. */
  readonly either?: { readonly role?: readonly Role[]; readonly part?: readonly string[] };
}

/** A block, or two cuts of the same lines that are both right. */
export type ExpectedEntry = ExpectedBlock | { readonly either: readonly (readonly ExpectedBlock[])[] };

export interface ExpectedReading {
  readonly file: string;
  readonly language: string;
  readonly genre: Genre | null;
  readonly blocks: readonly ExpectedEntry[];
  /** What is in no block: hyphens at line ends that were dropped. */
  readonly layout: readonly { readonly text: string }[];
}

export type ReadBlock = Pick<Block, 'role' | 'part' | 'marker' | 'text' | 'cells'> & {
  readonly sentences: readonly { readonly text: string }[];
  readonly noteRefs: readonly { readonly marker: string }[];
};

export interface ExpectedPaper {
  readonly name: string;
  readonly reading: ExpectedReading;
  readonly text: string;
}

const GENRES: readonly string[] = ['declaration', 'report', 'agenda', 'letter', 'note'] satisfies readonly Genre[];

/** The papers of a folder under this one, by name; genres nobody knows are null. */
export function papersIn(folder: string): ExpectedPaper[] {
  const at = new URL(`${folder}/`, import.meta.url);
  const names = readdirSync(at).filter((file) => file.endsWith('.json'));
  return names.sort().map((file) => {
    const reading = JSON.parse(readFileSync(new URL(file, at), 'utf8')) as ExpectedReading;
    const genre = reading.genre !== null && GENRES.includes(reading.genre) ? reading.genre : null;
    const text = readFileSync(new URL(reading.file, at), 'utf8');
    return { name: file.replace(/\.json$/, ''), reading: { ...reading, genre }, text };
  });
}
