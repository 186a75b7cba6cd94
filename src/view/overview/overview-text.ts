import {
  CELL_STATE_LABELS,
  CORRECTED_LABELS,
  GENRE_LABELS,
  NOT_REPEATED_LABEL,
  STANDING_LABELS,
  VERDICT_LABELS,
} from '../../languages/labels.ts';
import { VERDICTS } from '../../languages/verdict-labels.ts';
import type { Cell, Document, Dossier, Language, Search } from '../../model.ts';
import { capitalized } from '../citation.ts';
import { correctedText } from '../line/movement-words.ts';
import { withheldText } from '../line/silence-model.ts';
import { viewStrings } from '../messages/index.ts';
import { type LastChange, withoutSharedEnds } from './last-change.ts';
import { overviewStrings } from './messages.ts';

/** What the page and every file say of the overview alike: which themes, the names of papers and cells, the last change. */

/**
 * The themes of the overview: those asked for; of all, those of the focus in their order, or, where the focus names none,
 * every theme that has cells.
 */
export function themesShown(dossier: Dossier, asked: readonly string[] | null = null): string[] {
  const held = new Set(dossier.cells.map(({ theme }) => theme));
  const { themes } = dossier.corpus.focus;
  const all = themes.length > 0 ? themes : dossier.themes.map(({ id }) => id);
  return all.filter((id) => held.has(id) && (asked === null || asked.includes(id)));
}

/** `Verslag, kijkt terug`: the genre and which way it looks; the title where the genre is not known. */
export function genreLine(document: Document, language: Language): string {
  const { genre, title } = document.source;
  if (genre === null) return title;
  const { looksAhead, looksBack } = overviewStrings[language];
  const looks = genre === 'agenda' ? looksAhead : genre === 'report' ? looksBack : null;
  return capitalized(looks === null ? GENRE_LABELS[genre][language] : `${GENRE_LABELS[genre][language]}, ${looks}`);
}

/** What a paper does with a theme: `spreekt, 3 zinnen`; `zwijgt, 68 zinnen doorzocht`. */
export function cellText(cell: Cell | undefined, language: Language): string {
  const state = CELL_STATE_LABELS[cell?.state ?? 'undecided'][language];
  const label = cell?.corrected ? `${state}, ${CORRECTED_LABELS.corrected[language]}` : state;
  if (cell?.state === 'speaks') return `${label}, ${viewStrings[language].sentences(cell.sentences.length)}`;
  return withSearch(label, cell?.search ?? null, language);
}

/** A word with how much was searched and, in few words, that the paper points elsewhere. */
export function withSearch(word: string, search: Search | null, language: Language): string {
  const searched = search && viewStrings[language].line.searched(search.sentences);
  const refers = (search?.refers ?? []).length > 0 ? overviewStrings[language].refers : null;
  const why = withheldText(search, language);
  const withheld = why && `${why.charAt(0).toLowerCase()}${why.slice(1).replace(/\.$/, '')}`;
  return [word, searched, withheld, refers].filter((part) => part !== null).join(', ');
}

/** The last change of a row: what happened, since when, and the words that carry it; `quoted` are words of the papers. */
export interface ChangeModel {
  readonly word: string | null;
  readonly when: string;
  readonly carriers: readonly { readonly text: string; readonly quoted: boolean }[];
}

export function changeModel(change: LastChange | null, language: Language): ChangeModel {
  const words = viewStrings[language].change;
  if (change === null) return { word: null, when: words.noLine, carriers: [] };
  const { kind, year, silent } = change;
  if (kind === 'not-repeated') return { word: NOT_REPEATED_LABEL[language], when: words.since(year), carriers: [] };
  if (kind === 'first') return { word: STANDING_LABELS.first[language], when: words.onceIn(year), carriers: [] };
  if (kind === 'returned')
    return { word: STANDING_LABELS.returned[language], when: words.returnedIn(year, silent ?? ''), carriers: [] };
  const { movement } = change;
  const corrected = movement === undefined ? null : correctedText(movement, language);
  const verdict = movement?.corrected?.withheld ? [] : [VERDICT_LABELS[kind][language]];
  const word = [...verdict, ...(corrected === null ? [] : [corrected])].join(', ');
  return { word, when: words.since(year), carriers: carriersOf(change, language) };
}

function carriersOf({ kind, oldWords, newWords }: LastChange, language: Language): ChangeModel['carriers'] {
  const words = viewStrings[language].change;
  const plain = (text: string) => ({ text, quoted: false });
  const own = (text: string) => ({ text, quoted: true });
  // Of a change of speaker only the new one is news: that it was another says the verdict.
  if (kind === 'other-speaker') return newWords === null ? [] : [plain(words.now), own(newWords)];
  // Half a share ("twee" of "twee op de vijf") and a date without its month are no figure and no date.
  const isWhole = VERDICTS.some(({ id, tells }) => id === kind && tells === 'matter');
  const [older, newer] = isWhole ? [oldWords, newWords] : withoutSharedEnds(oldWords, newWords);
  if (older !== null && newer !== null) return [own(older), plain(words.became), own(newer)];
  if (newer !== null) return [own(newer), plain(words.added)];
  return older === null ? [] : [own(older), plain(words.dropped)];
}

/** The same as one phrase: `zwakker sinds 2023: „volledige” werd „verdere”`. */
export function changeText(change: LastChange | null, language: Language): string {
  const { word, when, carriers } = changeModel(change, language);
  const { quoted } = viewStrings[language].line;
  const told = carriers.map((part) => (part.quoted ? quoted(part.text) : part.text)).join(' ');
  return `${word === null ? '' : `${word} `}${when}${told === '' ? '' : `: ${told}`}`;
}
