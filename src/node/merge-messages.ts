/** What is said of corrections of several people that are merged. */
import { counted } from './command-messages.ts';

const nl = {
  merged: (file: string, lines: number, files: number) =>
    `${file}: ${counted(lines, 'correctie', 'correcties')} uit ${counted(files, 'bestand', 'bestanden')}.`,
  conflict: (document: string, quote: string, one: string, other: string) =>
    `tegenspraak over ${document}, „${quote}”: ${one}; ${other}.`,
  said: (name: string, what: string, reason: string, date: string) => `${name} (${date}): ${what}, want „${reason}”`,
  nobody: 'zonder naam',
  notMerged: (n: number) =>
    `niet samengevoegd: ${counted(n, 'tegenspraak', 'tegenspraken')}; verwacht: correcties die elkaar niet tegenspreken. Haal van elk tweetal er één weg.`,
  unreadable: (file: string, why: string) =>
    `${file} is niet te lezen (${why}); verwacht: een bestand met correcties, als overrides.jsonl.`,
};

const en: typeof nl = {
  merged: (file, lines, files) =>
    `${file}: ${counted(lines, 'correction', 'corrections')} from ${counted(files, 'file', 'files')}.`,
  conflict: (document, quote, one, other) => `conflict on ${document}, “${quote}”: ${one}; ${other}.`,
  said: (name, what, reason, date) => `${name} (${date}): ${what}, because “${reason}”`,
  nobody: 'no name',
  notMerged: (n) =>
    `not merged: ${counted(n, 'conflict', 'conflicts')}; expected corrections that do not contradict each other. Take one of each two away.`,
  unreadable: (file, why) => `${file} cannot be read (${why}); expected a file of corrections, as overrides.jsonl.`,
};

export const MERGE_MESSAGES = { nl, en } as const;
