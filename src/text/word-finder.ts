/**
 * Which words of some papers answer a word that is asked for. One answer for the search of a reader and for the line of a
 * reader's own words, so that the one never finds what the other calls silent.
 */
import type { LanguagePack } from '../languages/compile-pack.ts';
import { isFunctionWord } from '../languages/function-words.ts';
import { isWordBase } from '../languages/word-bases.ts';
import { nearestSpellings } from './spelling.ts';

/** Letters of the shortest word that is looked for inside longer ones, and of what stands beside it there. */
const MEMBER = 3;
/** Letters of a last member, and of what stands before it, where no paper prints that alone: "nevengeulen" holds "geul". */
const LAST_MEMBER = 4;
/** Letters of a word that is a first member whatever follows: "migratie" in "migratiepijler". */
const BEGINNING = 6;
/** Letters two forms must share to be one member without either being the base: "bestrijden" in "terrorismebestrijding". */
const SHARED = 5;
/** Letters of a last member beside which three letters are enough, where they are no prefix: "netbeheerder". */
const LONG = 6;
/** Letters an inflected member may be longer than the word: "hervorming" in "hervormingenpakket". */
const LONGER = 4;

export interface WordFinder {
  /** The forms of a folded word, and the compounds it is a member of. */
  readonly find: (asked: string) => ReadonlySet<string>;
  /** The forms alone. */
  readonly forms: (asked: string) => ReadonlySet<string>;
  readonly beginning: (letters: string) => ReadonlySet<string>;
  /** Words a letter or two away from one that no paper prints. */
  readonly near: (asked: string) => readonly string[];
}

/** A finder in the folded words of some papers of one language; made once, asked often. */
export function wordFinder(folds: ReadonlySet<string>, pack: LanguagePack): WordFinder {
  const byBase = new Map<string, string[]>();
  for (const fold of folds) {
    for (const base of pack.bases(fold)) {
      const forms = byBase.get(base);
      if (forms === undefined) byBase.set(base, [fold]);
      else forms.push(fold);
    }
  }
  const isKnown = knownWords(folds, byBase, pack);
  const found = new Map<string, ReadonlySet<string>>();
  const forms = (asked: string): Set<string> =>
    new Set([...pack.bases(asked)].flatMap((base) => byBase.get(base) ?? []));
  const findNew = (asked: string): ReadonlySet<string> => {
    const answers = forms(asked);
    if (!pack.words.closedCompounds || asked.length < MEMBER || isFunctionWord(asked)) return answers;
    const isMember = memberTest(asked, isKnown, pack);
    for (const fold of folds) if (!answers.has(fold) && isMember(fold)) answers.add(fold);
    return answers;
  };
  return {
    find: (asked) => {
      const known = found.get(asked) ?? findNew(asked);
      found.set(asked, known);
      return known;
    },
    forms,
    beginning: (letters) => new Set([...folds].filter((fold) => fold.startsWith(letters))),
    near: (asked) => nearestSpellings(asked, folds),
  };
}

/** "dag", "zee". */
const SYLLABLE = /^[^aeiouy](?:[aeiou][^aeiouy]|ee)$/;

/** True of a part of a word that is a word by itself, in these papers or in official prose, or is made of such words. */
function knownWords(
  folds: ReadonlySet<string>,
  byBase: ReadonlyMap<string, unknown>,
  pack: LanguagePack,
): (part: string) => boolean {
  const memory = new Map<string, boolean>();
  const isWord = (part: string): boolean => {
    if (part.length < MEMBER || isFunctionWord(part)) return false;
    if (folds.has(part)) return true;
    // Of three letters the table of official prose lists abbreviations as well ("esv"), and endings leave too many.
    if (part.length === MEMBER) return SYLLABLE.test(part) && pack.frequency.isCommonStem(pack.stem(part));
    // "geving" of "wetgeving", by "geven".
    if (
      part.length > LAST_MEMBER &&
      [...pack.bases(part)].some((base) => base.length >= LAST_MEMBER && byBase.has(base))
    )
      return true;
    if (byBase.has(part) || pack.frequency.isCommonStem(pack.stem(part))) return true;
    // "raads" of "raadsbesluit".
    return pack.finding.linking.some((letters) => part.endsWith(letters) && folds.has(part.slice(0, -letters.length)));
  };
  const isKnown = (part: string): boolean => {
    const known = memory.get(part);
    if (known !== undefined) return known;
    let is = isWord(part);
    for (let cut = MEMBER; !is && cut <= part.length - MEMBER; cut += 1)
      is = isWord(part.slice(cut)) && isKnown(part.slice(0, cut));
    memory.set(part, is);
    return is;
  };
  return isKnown;
}

/**
 * Whether a word holds the one asked for as a member: what stands before and behind it must be words, or it must be long
 * enough to be no accident. That words stand on both sides is all that tells "Balkan|top" from "s|top".
 */
function memberTest(asked: string, isKnown: (part: string) => boolean, pack: LanguagePack): (fold: string) => boolean {
  const bases = new Set([...pack.bases(asked)].filter(isWordBase));
  const openings = new Set([...bases].map((base) => base.slice(0, MEMBER)));
  /** The word itself or a form of it; what is left of the word asked for ("leid" of "leiden") must be a word as well. */
  const isOwnForm = (part: string): boolean => part === asked || pack.bases(part).has(asked);
  const isForm = (part: string): boolean => {
    if (bases.has(part)) return part === asked || isKnown(part);
    const own = pack.bases(part);
    return own.has(asked) || [...own].some((base) => base.length >= SHARED && bases.has(base));
  };
  const opensAnything = asked.length >= BEGINNING && isKnown(asked);
  const isLookalike = pack.finding.lookalikes.has(asked);
  /** Beside something that no paper prints alone, the word itself, or a form of it long enough to be no accident. */
  const standsOut = (part: string, before: string): boolean =>
    part.length + before.length > 2 * LAST_MEMBER &&
    before.length >=
      (isOwnForm(part) && asked.length >= LONG && !pack.finding.prefixes.has(before) ? MEMBER : LAST_MEMBER) &&
    /[aeiouy]/.test(before) &&
    (part.length > LAST_MEMBER ? isForm(part) : part.length === LAST_MEMBER && isOwnForm(part));
  const isLast = (part: string, before: string): boolean =>
    !isLookalike && ((isForm(part) && isKnown(before)) || standsOut(part, before));
  return (fold) => {
    for (let from = 0; from <= fold.length - MEMBER; from += 1) {
      if (!openings.has(fold.slice(from, from + MEMBER))) continue;
      const before = fold.slice(0, from);
      if (from > 0 && isLast(fold.slice(from), before)) return true;
      const last = Math.min(fold.length - MEMBER, from + asked.length + LONGER);
      for (let to = from + MEMBER; to <= last; to += 1) {
        const part = fold.slice(from, to);
        // "parkeer" of "parkeren" opens "parkeertarieven".
        const isOpening = from === 0 && to >= SHARED && bases.has(part);
        if (!(isOpening || isForm(part)) || (from > 0 && !isKnown(before))) continue;
        if (isKnown(fold.slice(to)) || (from === 0 && opensAnything && to >= BEGINNING)) return true;
      }
    }
    return false;
  };
}
