/** Words in which a line is told. */
import { UNNAMED } from '../../dossier/index-by-id.ts';

const several = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

const nl = {
  unnamed: UNNAMED.nl,
  quoted: (words: string): string => `„${words}”`,
  notHome: (home: string): string => `niet ${home}`,
  fromContext: (what: string): string => `niet genoemd, uit verband: ${what}`,
  tenses: { past: '', present: '', future: 'aankondiging' },
  searched: (n: number): string => `${several(n, 'zin', 'zinnen')} doorzocht`,
  toward: 'naar',
  about: (label: string): string => `over ${label}`,
  nearest: 'Het dichtst bij, en afgewezen:',
  unread: 'Dit document is niet gelezen; of het zwijgt is niet vastgesteld.',
};

const en: typeof nl = {
  unnamed: UNNAMED.en,
  quoted: (words) => `“${words}”`,
  notHome: (home) => `not ${home}`,
  fromContext: (what) => `not named, from context: ${what}`,
  tenses: { past: '', present: '', future: 'announced' },
  searched: (n) => `${several(n, 'sentence', 'sentences')} searched`,
  toward: 'for',
  about: (label) => `about ${label}`,
  nearest: 'Nearest, and refused:',
  unread: 'This document was not read; whether it is silent is not established.',
};

export const lineStrings = { nl, en } as const;
