import type { Dossier, Span } from '../../model.ts';
import { searchedWords } from '../../text/searched-words.ts';
import { namedUnits, placesOfWords } from './named-units.ts';
import { isPaperNumber } from './paper-number.ts';
import type { SearchFilter } from './query.ts';
import { type IndexedWords, type SearchEntry, type SearchIndex, searchIndexOf } from './search-index.ts';

/** Where one thing that is asked for stands: by the words of the papers, then by what else it may have meant. */

export type Places = ReadonlyMap<SearchEntry, readonly Span[]>;

/** What a word that no paper has was taken for: the name of a theme or region, the beginning of words, a slip in spelling. */
export interface ReadAs {
  readonly kind: 'name' | 'beginning' | 'spelling';
  readonly words: readonly string[];
}

export interface WordAnswer {
  readonly places: Places;
  readonly readAs: ReadAs | null;
}

/** Letters of the shortest word that may be printed as two: "Balkan Top". */
const IN_TWO = 6;
/** Letters of the shortest half of it. */
const HALF = 3;

type Found = Map<SearchEntry, Span[]>;

function addTo(found: Found, more: Places): Found {
  for (const [unit, spans] of more) found.set(unit, [...(found.get(unit) ?? []), ...spans]);
  return found;
}

/** Two words that follow one another and are one as they are asked for. */
function inTwo(asked: string, words: IndexedWords): Found {
  const found: Found = new Map();
  if (asked.length < IN_TWO || !/^\p{L}+$/u.test(asked)) return found;
  for (let cut = HALF; cut <= asked.length - HALF; cut += 1) {
    const first = words.places.get(asked.slice(0, cut));
    if (first === undefined) continue;
    const second = placesOfWords(words.finder.forms(asked.slice(cut)), words);
    for (const { unit, span } of first) {
      const next = second.get(unit)?.find(({ from }) => from === span.to + 1 && /\s/.test(unit.text[span.to] ?? ''));
      if (next !== undefined) addTo(found, new Map([[unit, [{ from: span.from, to: next.to }]]]));
    }
  }
  return found;
}

/** The sentences in which words stand one after the other as printed. */
function inRow(sought: readonly string[], { languages }: SearchIndex): Found {
  const found: Found = new Map();
  for (const { places } of languages) {
    for (const unit of new Set((places.get(sought[0] ?? '') ?? []).map((place) => place.unit))) {
      const all = searchedWords(unit.text);
      const spans = all.flatMap((word, at) => {
        const last = all[at + sought.length - 1];
        const isRun = last !== undefined && sought.every((fold, i) => all[at + i]?.fold === fold);
        return isRun ? [{ from: word.from, to: last.to }] : [];
      });
      if (spans.length > 0) found.set(unit, spans);
    }
  }
  return found;
}

/** The sentences that name a paper by its number, and those that bear the mark of a note that does. */
function byNumber(text: string, { units }: SearchIndex): Found {
  const found: Found = new Map();
  for (const unit of units) {
    const named = unit.references.filter(({ target }) => target !== null && isPaperNumber(target, text));
    if (named.length === 0) continue;
    const isHere = ({ span, text: printed }: (typeof named)[number]): boolean =>
      unit.text.slice(span.from, span.to) === printed;
    found.set(
      unit,
      named.filter(isHere).map(({ span }) => span),
    );
  }
  return found;
}

/** The spans that hold no other. */
const smallest = (spans: readonly Span[]): Span[] =>
  spans.filter(
    (one) => !spans.some(({ from, to }) => one.from <= from && to <= one.to && to - from < one.to - one.from),
  );

/** Where a word stands in the papers of one language, in any form, alone, in a compound, or as two words. */
function wordPlaces({ words: [word = ''], joined }: SearchFilter, words: IndexedWords): Found {
  const found: Found = new Map();
  for (const asked of joined === undefined ? [word] : [word, joined]) {
    addTo(found, placesOfWords(words.finder.find(asked), words));
    addTo(found, inTwo(asked, words));
  }
  // "beleid" stands in "visumbeleid", not in all of "EU-visumbeleid".
  for (const [unit, spans] of found) found.set(unit, smallest(spans));
  return found;
}

/** What stands for the same: an acronym for its long form, and the long form for the acronym. */
function acronymPlaces(wanted: SearchFilter, index: SearchIndex): Found {
  const found: Found = new Map();
  const asked = wanted.words.join(' ');
  for (const { short, long } of index.acronyms) {
    if (wanted.kind === 'word' && short === asked) addTo(found, inRow(long, index));
    if (wanted.kind === 'phrase' && long.join(' ') === asked)
      for (const words of index.languages) addTo(found, placesOfWords([short], words));
  }
  return found;
}

/** Everything that answers one thing asked for. */
export function answerTo(dossier: Dossier, wanted: SearchFilter): WordAnswer {
  const index = searchIndexOf(dossier);
  const { languages } = index;
  const [word = ''] = wanted.words;
  const found: Found = new Map();
  if (wanted.kind === 'number') addTo(addTo(found, byNumber(wanted.text, index)), inRow(wanted.words, index));
  if (wanted.kind === 'phrase') addTo(found, inRow(wanted.words, index));
  if (wanted.kind === 'prefix')
    for (const words of languages) addTo(found, placesOfWords(words.finder.beginning(word), words));
  const named: string[] = [];
  if (wanted.kind === 'word') {
    for (const words of languages) {
      const own = wordPlaces(wanted, words);
      addTo(found, own);
      if (own.size > 0) continue;
      const meant = namedUnits(dossier, word, words, index);
      addTo(found, meant.units);
      for (const one of meant.names) named.push(one);
    }
  }
  addTo(found, acronymPlaces(wanted, index));
  if (wanted.kind !== 'word') return { places: found, readAs: null };
  if (found.size > 0) return { places: found, readAs: named.length > 0 ? { kind: 'name', words: named } : null };
  return guessed(word, index);
}

/** A word no paper has: the beginning of one, so that results follow while somebody types; else one letter or two astray. */
function guessed(word: string, { languages }: SearchIndex): WordAnswer {
  for (const kind of ['beginning', 'spelling'] as const) {
    const found: Found = new Map();
    const read = new Set<string>();
    for (const words of languages) {
      const meant = kind === 'beginning' ? words.finder.beginning(word) : words.finder.near(word);
      const printed = [...meant].filter((fold) => words.places.has(fold));
      addTo(found, placesOfWords(printed, words));
      for (const fold of printed) read.add(fold);
    }
    if (found.size > 0) return { places: found, readAs: { kind, words: [...read] } };
  }
  return { places: new Map(), readAs: null };
}
