import { dossierIndex } from '../../dossier/index-by-id.ts';
import type { Dossier, Thread } from '../../model.ts';
import { keyWords } from './key-words.ts';
import type { PassageRow } from './stations.ts';

/** The words lifted from a passage: the one that says how far, and what it is a degree of. */
export interface KeyWordsText {
  readonly degree: string | null;
  readonly rest: string | null;
}

/** What to lift from a passage row, as words, with all the dossier knows of where the position is named. */
export function keyWordsText(dossier: Dossier, thread: Thread, row: PassageRow): KeyWordsText {
  const { id, text } = row.found.sentence;
  const tags = dossierIndex(dossier).tags.get(id) ?? [];
  const own = tags.filter(({ theme, inheritedFrom }) => theme === thread.theme && inheritedFrom === null);
  const evidence = own.flatMap((tag) => tag.evidence.map(({ span }) => span));
  const { degree, rest } = keyWords(row.entry, text, thread, !row.main, { objects: row.objects, evidence });
  return { degree: degree && text.slice(degree.from, degree.to), rest: rest && text.slice(rest.from, rest.to) };
}
