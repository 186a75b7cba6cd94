/** The words that turn a meaning as lookups, made once for a language. */
import { foldWord } from '../text/tokenize.ts';
import type { BoundId, MeaningData, ModalId } from './meaning.ts';

/** What a word or phrase does to a meaning; of two that are equally long the first of this list counts. */
const SIGNAL_KINDS = [
  'affirming',
  'denial',
  'denying',
  'exception',
  'condition',
  'modality',
  'bound',
  'time',
  'connective',
  'basis',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** A word or phrase that turns a meaning: what kind, which of it, and over how many words it runs. */
export interface Signal {
  readonly kind: SignalKind;
  /** Of a modal its id, of a bound its id, else empty. */
  readonly id: string;
  readonly length: number;
  /** True for a condition that is another word in the middle of a clause. */
  readonly atHead: boolean;
}

export interface MeaningLookups {
  /** Signals that begin at a word, longest first. */
  readonly signalsAt: (folds: readonly string[], at: number) => readonly Signal[];
  /** Groups of opposites a word stands in, with its side in each. */
  readonly oppositeSides: (fold: string) => readonly (readonly [group: number, side: number])[];
  readonly numbers: ReadonlyMap<string, string>;
  readonly multiples: ReadonlyMap<string, number>;
  readonly moneyMultiples: ReadonlyMap<string, number>;
  /** The name of a unit by each of its spellings. */
  readonly units: ReadonlyMap<string, string>;
  readonly timeUnits: ReadonlyMap<string, string>;
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
}

interface Phrase extends Signal {
  readonly words: readonly string[];
}

const listed = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => foldWord(phrase).trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');

const fits = (pattern: string, fold: string): boolean =>
  pattern.endsWith('*') ? fold.startsWith(pattern.slice(0, -1)) : pattern === fold;

function phrasesOf(data: MeaningData): Phrase[] {
  const phrases = (kind: SignalKind, text: string, id = '', atHead = false): Phrase[] =>
    listed(text).map((phrase) => {
      const words = phrase.split(' ');
      return { kind, id, atHead, words, length: words.length };
    });
  return [
    ...phrases('affirming', data.affirming),
    ...phrases('denial', data.denials),
    ...phrases('denying', data.denying),
    ...phrases('exception', data.exceptions),
    ...phrases('condition', data.conditions),
    ...phrases('condition', data.conditionsAtHead, '', true),
    ...phrases('basis', data.bases),
    ...Object.entries(data.modals).flatMap(([id, text]) => phrases('modality', text, id satisfies string as ModalId)),
    ...Object.entries(data.bounds).flatMap(([id, text]) => phrases('bound', text, id satisfies string as BoundId)),
    ...phrases('time', data.timeWords),
    ...phrases('connective', data.connectives),
  ].sort((x, y) => y.length - x.length || SIGNAL_KINDS.indexOf(x.kind) - SIGNAL_KINDS.indexOf(y.kind));
}

/** The first name of each row by every spelling in it. */
function namesOf(text: string): Map<string, string> {
  const rows = listed(text).map((row) => row.split(' '));
  return new Map(rows.flatMap((row) => row.map((spelling) => [spelling, row[0]!] as const)));
}

const pairsOf = (text: string): [string, string][] => listed(text).map((row) => row.split(' ') as [string, string]);

/** A lookup by the first letters of a word, so that a word is held against few patterns. */
const START = 2;

export function compileMeaning(data: MeaningData): MeaningLookups {
  const phrases = phrasesOf(data);
  const byStart = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const start = phrase.words[0]!.replace('*', '').slice(0, START);
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, [phrase]);
    else known.push(phrase);
  }
  const sides = data.opposites.flatMap((group, at) =>
    group.flatMap((words, side) =>
      words
        .split(/\s+/)
        .filter(Boolean)
        .map((pattern) => ({ pattern, at, side })),
    ),
  );
  const known = new Map<string, readonly (readonly [number, number])[]>();
  return {
    signalsAt: (folds, at) =>
      (byStart.get(folds[at]!.slice(0, START)) ?? []).filter(({ words }) =>
        words.every((word, i) => folds[at + i] !== undefined && fits(word, folds[at + i]!)),
      ),
    oppositeSides: (fold) => {
      const before = known.get(fold);
      if (before !== undefined) return before;
      const found = sides.filter(({ pattern }) => fits(pattern, fold)).map(({ at, side }) => [at, side] as const);
      known.set(fold, found);
      return found;
    },
    numbers: new Map(pairsOf(data.numberWords)),
    multiples: new Map(pairsOf(data.multiples).map(([word, value]) => [word, Number(value)])),
    moneyMultiples: new Map(pairsOf(data.moneyMultiples).map(([word, value]) => [word, Number(value)])),
    units: namesOf(data.units),
    timeUnits: namesOf(data.timeUnits),
    months: new Map(
      listed(data.months).flatMap((row, month) => row.split(' ').map((spelling) => [spelling, month + 1] as const)),
    ),
  };
}
