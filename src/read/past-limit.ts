/** Papers that hold too much: what shows only once their blocks are known, and the document that stands in for one. */
import { isPast, type Limit, pastLimitText } from '../limits.ts';
import type { Block, Document, PastLimit, Source } from '../model.ts';
import type { RoledText } from './roles.ts';

const pastCount = (limit: Limit, found: number): PastLimit | null =>
  isPast(limit, found) ? { limit, found, lines: null } : null;

/** Too many papers in one file, or headings, or null. */
export function rolesPastLimit({ papers, roled }: RoledText): PastLimit | null {
  const headings = roled.reduce((sum, { role }) => (role === 'heading' ? sum + 1 : sum), 0);
  return pastCount('papers', papers) ?? pastCount('headings', headings);
}

/** Too many sentences, or one that is too long, or null. */
export function blocksPastLimit(blocks: readonly Block[]): PastLimit | null {
  let count = 0;
  for (const { sentences } of blocks) {
    count += sentences.length;
    for (const { text, place } of sentences) {
      if (!isPast('sentence', text.length)) continue;
      return { limit: 'sentence', found: text.length, lines: [place.lines[0]![0], place.lines.at(-1)![1]] };
    }
  }
  return pastCount('sentences', count);
}

/** A document of which nothing was read, with the reason: `stuk.txt: heeft 412.000 regels met tekst; verwacht: …` */
export function unreadDocument(source: Source, past: PastLimit): Document {
  const file = source.file.slice(source.file.lastIndexOf('/') + 1);
  const said = pastLimitText(past).nl;
  return { source, blocks: [], edits: [], notices: [], unread: file === '' ? said : `${file}: ${said}`, past };
}
