/**
 * The words of a sentence that may tell its matter, and the wordings made of them.
 *
 * Function words, figures and months stand with every matter and tell none. A wording may hold a function word ("rule of
 * law"); it neither begins nor ends with one.
 */
import type { LanguagePack } from '../languages/compile-pack.ts';
import { compoundMembers } from '../text/compounds.ts';
import type { Word } from '../text/tokenize.ts';

/** Words of the longest wording. */
const LONGEST = 4;
/** Letters of the shortest word that tells a matter: "EU". */
const LETTERS = 2;
/** What a member of a compound tells beside a whole word: "beleid" in "visumbeleid". */
const MEMBER = 0.5;
/** What joins two words of a wording: a sign between them parts them. */
const JOINT = /^[\s\p{Pd}]$/u;
const FIGURE = /\p{N}/u;

/** What one sentence, or a heading, may tell of its matter. */
export interface MatterWords {
  /** Wordings as printed, by the stems of their words between blanks. */
  readonly wordings: ReadonlyMap<string, string>;
  /** What makes it near another, with its weight: stems, pairs of stems, members of compounds. */
  readonly features: ReadonlyMap<string, number>;
}

export type MatterReader = (text: string, words: readonly Word[]) => MatterWords;

/** Reads the matter words of sentences in one language. */
export function matterReader(pack: LanguagePack): MatterReader {
  const { months } = pack.printed;
  const month = months === '' ? null : new RegExp(`^(?:${months})$`, 'u');
  const tellsMatter = ({ fold }: Word): boolean =>
    fold.length >= LETTERS &&
    !FIGURE.test(fold) &&
    !pack.words.functionWords.has(fold) &&
    (month === null || !month.test(fold));
  return (text, words) => {
    const stems = words.map((word) => pack.stem(word.fold));
    const tells = words.map(tellsMatter);
    const wordings = new Map<string, string>();
    const features = new Map<string, number>();
    const add = (key: string, weight: number): void => {
      if ((features.get(key) ?? 0) < weight) features.set(key, weight);
    };
    for (const [from, word] of words.entries()) {
      if (!tells[from]) continue;
      for (let to = from; to < Math.min(words.length, from + LONGEST); to += 1) {
        if (to > from && !JOINT.test(text.slice(words[to - 1]!.to, words[to]!.from))) break;
        if (tells[to]) wordings.set(stems.slice(from, to + 1).join(' '), text.slice(word.from, words[to]!.to));
        else if (FIGURE.test(words[to]!.fold)) break;
      }
      add(stems[from]!, 1);
      if (tells[from + 1]) add(`${stems[from]} ${stems[from + 1]}`, 1);
      for (const at of compoundMembers(word.fold, pack)) {
        add(pack.stem(word.fold.slice(0, at)), MEMBER);
        add(pack.stem(word.fold.slice(at)), MEMBER);
      }
    }
    return { wordings, features };
  };
}
