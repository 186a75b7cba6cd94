/** Words around a theme that nobody wrote down. */
import type { Label } from '../model.ts';

const listed = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;

export const PROPOSED_LABELS = {
  /** What a theme is about, by the wordings it is known by. */
  scope: (words: readonly string[]): Label => ({
    nl: `Voorgesteld uit de woorden van de stukken: ${listed(words, 'en')}.`,
    en: `Proposed from the words of the papers: ${listed(words, 'and')}.`,
  }),
  /** The theme of set phrases. */
  procedure: {
    name: { nl: 'Proces en vorm', en: 'Procedure' },
    note: {
      nl: 'Aanwezigheid, agenda, brieven. Gegeven door de vaste formules.',
      en: 'Attendance, agenda, letters. Given by the set phrases.',
    },
  },
} as const;
