/**
 * The words of a sentence that may tell its matter, and the wordings made of them.
 *
 * Function words, figures and months stand with every matter and tell none. A wording may hold a function word ("rule of
 * law"); it neither begins nor ends with one.
 */
import type { LanguagePack } from '../languages/compile-pack.ts';
import { compoundMembers } from '../text/compounds.ts';
import type { Word } from '../text/tokenize.ts';

/** Words of the longest wording, and of those the function words inside it. */
const LONGEST = 5;
const INSIDE = 2;
/** Letters of the shortest word that tells a matter: "EU". */
const LETTERS = 2;
/**
 * What words tell beside a word of the matter itself: a pair of them ("labor market"), a member of a compound ("beleid" in
 * "visumbeleid"), a word of degree or manner, a word of saying, asking and deciding. Without them papers of a central bank
 * and reports of summits came together by "remains elevated" and "heeft benadrukt".
 */
const TELLS = { pair: 2, member: 0.5, degree: 0.5, saying: 0.2 };
/** What joins two words of a wording: a sign between them parts them. */
const JOINT = /^[\s\p{Pd}]$/u;
const HYPHEN = /^\p{Pd}$/u;
const FIGURE = /\p{N}/u;

/** A wording as it stands in a sentence. */
export interface PrintedWording {
  readonly text: string;
  /** Stands behind an article, a preposition or a sign, and before one or a helping verb, as the group of a noun does. */
  readonly isWhole: boolean;
  /** Could be a name: neither its first nor its last word is one of saying, degree or manner, and the last no participle. */
  readonly isNoun: boolean;
}

/** What one sentence, or a heading, may tell of its matter. */
export interface MatterWords {
  /** By the stems of their words between blanks. */
  readonly wordings: ReadonlyMap<string, PrintedWording>;
  /** What makes it near another, with its weight: stems, pairs of stems, members of compounds. */
  readonly features: ReadonlyMap<string, number>;
}

export type MatterReader = (text: string, words: readonly Word[]) => MatterWords;

/** Reads the matter words of sentences in one language. */
export function matterReader(pack: LanguagePack): MatterReader {
  const { months } = pack.printed;
  const month = months === '' ? null : new RegExp(`^(?:${months})$`, 'u');
  const { passing, intensifying, opening, conceding, happened } = pack.degrees.trends;
  const degrees = new Set([...pack.amountForms.keys(), ...pack.degreeForms.keys()].map(pack.stem));
  const tellsMatter = ({ fold }: Word): boolean =>
    fold.length >= LETTERS &&
    !FIGURE.test(fold) &&
    !pack.words.functionWords.has(fold) &&
    !pack.nouns.prepositions.has(fold) &&
    !opening.has(fold) &&
    !conceding.has(fold) &&
    (month === null || !month.test(fold));
  const weightOf = ({ fold }: Word, stem: string): number => {
    if (pack.actStems.has(stem) || pack.wordingWords.has(stem)) return TELLS.saying;
    return degrees.has(stem) || pack.verbs.adverb.test(fold) ? TELLS.degree : 1;
  };
  const { determiners, of, and, prepositions } = pack.nouns;
  const { to, ...helpers } = pack.verbs.auxiliaries;
  const isHelper = ({ fold }: Word): boolean => Object.values(helpers).some((words) => words.has(fold));
  const joins = ({ fold }: Word): boolean => of.has(fold) || and.has(fold) || prepositions.has(fold);
  const isVerb = ({ fold }: Word): boolean => pack.display.participle.test(fold) || happened.test(fold);
  return (text, words) => {
    const stems = words.map((word) => pack.stem(word.fold));
    const tells = words.map(tellsMatter);
    const weights = words.map((word, at) => weightOf(word, stems[at]!));
    const wordings = new Map<string, PrintedWording>();
    const features = new Map<string, number>();
    const add = (key: string, weight: number): void => {
      if ((features.get(key) ?? 0) < weight) features.set(key, weight);
    };
    const joint = (at: number): string => text.slice(words[at - 1]!.to, words[at]!.from);
    // Where a compound is written as one word a hyphen joins two words ("EU-visumbeleid"), else it makes one of them.
    const isParted = (at: number): boolean =>
      at === 0 || at === words.length || pack.words.closedCompounds || !HYPHEN.test(joint(at));
    // "longer-term" is one word, and no word of degree.
    const isPassing = ({ fold }: Word): boolean => passing.has(fold) || intensifying.has(fold);
    const mayOpen = (at: number): boolean =>
      (weights[at] === 1 && !isPassing(words[at]!) && !pack.clauses.opensWithVerb(words[at]!.fold)) ||
      (weights[at] === TELLS.degree && words[at + 1] !== undefined && HYPHEN.test(joint(at + 1)));
    const opensGroup = (at: number): boolean => {
      const before = words[at - 1];
      if (before === undefined || !JOINT.test(joint(at))) return true;
      return !to.has(before.fold) && (determiners.has(before.fold) || joins(before));
    };
    const endsGroup = (at: number): boolean => {
      const behind = words[at + 1];
      if (behind === undefined || !JOINT.test(joint(at + 1))) return true;
      // "the flow" of "the flow of credit" is no group yet.
      return !of.has(behind.fold) && (joins(behind) || isHelper(behind));
    };
    for (const [from, word] of words.entries()) {
      if (!tells[from]) continue;
      let inside = 0;
      for (let end = from; end < Math.min(words.length, from + LONGEST) && isParted(from); end += 1) {
        if (end > from && !JOINT.test(joint(end))) break;
        if (!tells[end]) {
          inside += 1;
          const isHeld = joins(words[end]!) || (determiners.has(words[end]!.fold) && joins(words[end - 1]!));
          if (inside > INSIDE || !isHeld) break;
          continue;
        }
        if (!isParted(end + 1)) continue;
        wordings.set(stems.slice(from, end + 1).join(' '), {
          text: text.slice(word.from, words[end]!.to),
          isWhole: opensGroup(from) && endsGroup(end),
          isNoun: mayOpen(from) && weights[end] === 1 && !isVerb(words[end]!) && !isPassing(words[end]!),
        });
      }
      add(stems[from]!, weights[from]!);
      if (tells[from + 1]) {
        add(`${stems[from]} ${stems[from + 1]}`, TELLS.pair * weights[from]! * weights[from + 1]!);
      }
      for (const at of compoundMembers(word.fold, pack)) {
        add(pack.stem(word.fold.slice(0, at)), TELLS.member);
        add(pack.stem(word.fold.slice(at)), TELLS.member);
      }
    }
    return { wordings, features };
  };
}
