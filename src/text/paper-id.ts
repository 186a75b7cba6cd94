/** Ids made of names: of papers and themes that nobody gave one. */
import { foldWord } from './tokenize.ts';

/** A name as ids and addresses have it, of `longest` letters at most: `Rente en inflatie` is `rente-en-inflatie`. */
export const slugOf = (name: string, longest?: number): string =>
  foldWord(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');

/** Letters of an id: it stands in every sentence id and in addresses. */
const LONGEST_ID = 60;

/** An id made of the name of a file, that none of `taken` is. */
export function idFor(name: string, taken: ReadonlySet<string>): string {
  const bare = slugOf(name.replace(/\.[^.]+$/, ''), LONGEST_ID) || 'stuk';
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? bare : `${bare}-${n}`;
    if (!taken.has(id)) return id;
  }
}
