/** Ids of papers that nobody gave one. */
import { foldWord } from './tokenize.ts';

/** Letters of an id: it stands in every sentence id and in addresses. */
const LONGEST_ID = 60;

/** An id made of the name of a file, that none of `taken` is. */
export function idFor(name: string, taken: ReadonlySet<string>): string {
  const bare =
    foldWord(name.replace(/\.[^.]+$/, ''))
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST_ID)
      .replace(/^-+|-+$/g, '') || 'stuk';
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? bare : `${bare}-${n}`;
    if (!taken.has(id)) return id;
  }
}
