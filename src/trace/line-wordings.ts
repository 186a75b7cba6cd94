/**
 * Wordings on a line: words that came to stand in it and left it again while the line went on ("transitory factors", "highly
 * attentive"). Of papers nobody described they are what a reader watches: the sentence stays, and one expression in it is
 * there for a year.
 *
 * Only where they stand in no text of the papers before and after, so that their coming and going is a fact of the papers
 * and not of how lines are cut.
 */
import { groupBy } from '../text/grouping.ts';
import type { CountedWord, PaperWords } from './line-words.ts';

/** Papers a wording stands in at least: what stands twice is a chance of drafting. */
const FEWEST = 3;
/** Words of the longest wording that is looked for, and of the longest name of one. */
const LONGEST = 4;
const LONGEST_NAME = 9;
/** Stretches of papers in which it may stand: what comes and goes more often is no wording that was chosen. */
const SPELLS = 3;
/** Share of the sentences with its words that stand on the line: else it is no wording of this one. */
const OF_LINE = 0.5;
/** Share of the papers of two wordings from which they tell one thing twice: those in either count once. */
const SAME_SPELL = 0.6;

/** A passage of a line as wordings are looked for in it. */
export interface LinePlace {
  readonly document: string;
  /** The place of its paper in time. */
  readonly paper: number;
  readonly sentence: string;
}

/** Some words that a part of a line holds. */
export interface LineWording<T extends LinePlace> {
  /** As they stand in the newest paper that has them. */
  readonly text: string;
  /** Those that carry matter. */
  readonly words: readonly CountedWord[];
  readonly held: readonly T[];
}

type TextOf = (sentence: string) => string;

interface Candidate<T extends LinePlace> extends Omit<LineWording<T>, 'text'> {
  readonly run: readonly CountedWord[];
  readonly papers: ReadonlySet<number>;
  /** How much its words tell, each on average. */
  readonly density: number;
  readonly rank: number;
}

/** Every run of at most so many words that begins and ends with one that tells, and holds no figure and no comma. */
function runsIn(words: readonly CountedWord[], text: string): (readonly CountedWord[])[] {
  const runs: (readonly CountedWord[])[] = [];
  words.forEach((first, from) => {
    if (!first.tells) return;
    for (let to = from; to < Math.min(words.length, from + LONGEST); to += 1) {
      if (/\p{N}/u.test(words[to]!.fold) || (to > from && !isJoined(words, to - 1, text))) return;
      if (words[to]!.tells) runs.push(words.slice(from, to + 1));
    }
  });
  return runs;
}

/** Does a word run on into the next, with nothing between them but a blank or a hyphen. */
const isJoined = (words: readonly CountedWord[], at: number, text: string): boolean =>
  /^[\s\p{Pd}]$/u.test(text.slice(words[at]!.to, words[at + 1]!.from));

/** Written as a name where no sentence begins. */
const isName = ({ text, from }: CountedWord): boolean => from > 0 && /^\p{Lu}/u.test(text);

/**
 * True when the words stand in no text of the papers just before and after each stretch, and else come back no oftener than
 * a wording may: "job gains" of one line may have stood on another, years before.
 */
function hasClearEdges(papers: ReadonlySet<number>, everywhere: ReadonlySet<number>): boolean {
  const all = new Set([...papers, ...everywhere]);
  const isClear = (at: number): boolean => papers.has(at) || !everywhere.has(at);
  return spellsOf(all) <= SPELLS && [...papers].every((at) => isClear(at - 1) && isClear(at + 1));
}

/** A run where it stands in a sentence. */
interface RunPlace {
  readonly all: readonly CountedWord[];
  readonly text: string;
  readonly from: number;
}

/** How many of the words next to a run, in one direction, are the same at all its places, up to the last that may end a phrase. */
function sharedBeside(
  places: readonly RunPlace[],
  start: number,
  step: 1 | -1,
  room: number,
  isEnd: (word: CountedWord) => boolean,
): number {
  const wordAt = ({ all, from }: RunPlace, more: number): CountedWord | undefined => all[from + start + step * more];
  const isOn = (place: RunPlace, more: number): boolean =>
    isJoined(place.all, place.from + start + step * more - (step === 1 ? 1 : 0), place.text);
  let full = 0;
  for (let more = 1; more <= room; more += 1) {
    const next = wordAt(places[0]!, more);
    if (next === undefined || !places.every((one) => wordAt(one, more)?.stem === next.stem && isOn(one, more))) break;
    if (isEnd(next)) full = more;
    else if (step === -1) break;
  }
  return full;
}

/** Not on a function word: on matter, a figure or its unit. */
const mayEnd = ({ tells, isUnit, fold }: CountedWord): boolean => tells || isUnit || /\p{N}/u.test(fold);

/**
 * The words with those beside them that all of its passages have as well, to where the phrase ends: "creating additional
 * upward" is "creating additional upward pressure on inflation".
 */
function phraseOf(run: readonly CountedWord[], held: readonly LinePlace[], words: PaperWords, textOf: TextOf): string {
  const places = held.map(({ sentence }): RunPlace => {
    const all = words.wordsOf(sentence);
    const from = all.findIndex((_, at) => run.every(({ stem }, more) => all[at + more]?.stem === stem));
    return { all, text: textOf(sentence), from };
  });
  const room = LONGEST_NAME - run.length;
  const before = sharedBeside(places, 0, -1, room, ({ tells }) => tells);
  const behind = sharedBeside(places, run.length - 1, 1, room - before, mayEnd);
  const { all, text, from } = places.at(-1)!;
  const last = from + run.length - 1;
  // Not "persistently below this longer" of "longer-run goal", nor "path of the target" where there is no room for "range",
  // nor "progress toward the Committee's".
  const isCut = (at: number): boolean => {
    if (!mayEnd(all[at]!)) return true;
    if (at + 1 === all.length || !isJoined(all, at, text)) return false;
    const goesOn = before + behind >= room || text[all[at]!.to] !== ' ' || /[’']s$/u.test(all[at]!.fold);
    return goesOn && all[at + 1]!.tells;
  };
  let end = last + behind;
  while (end > last && isCut(end)) end -= 1;
  return text.slice(all[from - before]!.from, all[isCut(end) ? last + behind : end]!.to);
}

const keyOf = ({ run }: { readonly run: readonly CountedWord[] }): string => run.map(({ stem }) => stem).join(' ');

const spellsOf = (papers: ReadonlySet<number>): number => [...papers].filter((at) => !papers.has(at - 1)).length;

function overlap(x: ReadonlySet<number>, y: ReadonlySet<number>): number {
  const both = [...x].filter((one) => y.has(one)).length;
  return both / (x.size + y.size - both);
}

/**
 * The wordings of a line, oldest first. `textOf` gives the text of a sentence. Those that stand in the same papers are one,
 * told by the words that tell most each.
 */
export function wordingsOf<T extends LinePlace>(
  line: readonly T[],
  words: PaperWords,
  textOf: TextOf,
): LineWording<T>[] {
  const all = new Set(line.map(({ paper }) => paper));
  const places = new Map<string, { readonly held: T[]; run: readonly CountedWord[] }>();
  for (const place of line)
    for (const run of runsIn(words.wordsOf(place.sentence), textOf(place.sentence))) {
      const key = keyOf({ run });
      const known = places.get(key) ?? { held: [], run };
      if (known.held.at(-1) !== place) known.held.push(place);
      places.set(key, { held: known.held, run });
    }
  const candidates = [...places.values()].flatMap(({ held, run }): Candidate<T>[] => {
    const papers = new Set(held.map(({ paper }) => paper));
    if (papers.size < FEWEST || papers.size > all.size - FEWEST || spellsOf(papers) > SPELLS) return [];
    const telling = run.filter(({ tells }) => tells);
    if (telling.every(isName)) return [];
    const everywhere = words.holding(telling.map(({ stem }) => stem));
    if (held.length < OF_LINE * everywhere.length) return [];
    if (!hasClearEdges(papers, new Set(everywhere.map(({ paper }) => paper)))) return [];
    const weight = telling.reduce((sum, { stem }) => sum + words.rarity(stem), 0);
    return [
      {
        run,
        words: telling,
        held,
        papers,
        density: weight / (run.length + 1),
        rank: weight * Math.log(1 + papers.size),
      },
    ];
  });
  const bySpell = [...groupBy(candidates, ({ papers }) => [...papers].join()).values()].map((same) =>
    same.reduce((best, one) => (one.density > best.density + 1e-9 ? one : best)),
  );
  const kept: Candidate<T>[] = [];
  for (const one of bySpell.sort((x, y) => y.rank - x.rank || (keyOf(x) < keyOf(y) ? -1 : 1)))
    if (kept.every(({ papers }) => overlap(papers, one.papers) < SAME_SPELL)) kept.push(one);
  return kept
    .sort((x, y) => x.held[0]!.paper - y.held[0]!.paper || (keyOf(x) < keyOf(y) ? -1 : 1))
    .map(({ run, words: telling, held }) => ({ text: phraseOf(run, held, words, textOf), words: telling, held }));
}
