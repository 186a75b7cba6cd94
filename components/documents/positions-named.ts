import { defaultPacks } from '../../src/languages/packs.ts';
import type { Dossier, Thread } from '../../src/model.ts';
import type { SoughtWord } from './search.ts';
import { searchIndexOf, termsOf } from './search-index.ts';
import { joinedWords, searchedWords } from './searched-words.ts';

/** A line, or a theme (`thread` null), whose name holds words that were asked for: `held`, each between quotes. */
export interface NamedPosition {
  readonly theme: string;
  readonly thread: Thread | null;
  readonly held: readonly string[];
}

/** Lines and themes by the words of their names, those with most of them first, else in the order of the dossier. */
export function positionsNamed(dossier: Dossier, sought: readonly SoughtWord[]): NamedPosition[] {
  if (sought.length === 0) return [];
  const { vocabulary } = searchIndexOf(dossier);
  const packs = defaultPacks();
  const heldBy = (name: string): string[] => {
    const words = [...searchedWords(name), ...joinedWords(name)];
    const isIn = (asked: string): boolean =>
      packs.some((pack) =>
        words.some(({ fold }) => fold === asked || termsOf(fold, pack, vocabulary).has(pack.stem(asked))),
      );
    return sought
      .filter(({ text }) => searchedWords(text).every(({ fold }) => isIn(fold)))
      .map(({ text }) => `‘${text}’`);
  };
  const threads = dossier.threads.map((thread) => ({ theme: thread.theme, thread, held: heldBy(thread.label) }));
  const themes = dossier.themes.map(({ id, prefLabel }) => ({
    theme: id,
    thread: null,
    held: heldBy(`${prefLabel.nl} ${prefLabel.en}`),
  }));
  return [...threads, ...themes].filter(({ held }) => held.length > 0).sort((x, y) => y.held.length - x.held.length);
}
