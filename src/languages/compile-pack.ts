/** A language made ready to read with: word lists as lookups, patterns as matchers, each made once and passed along. */
import type { PaperLanguage } from '../model.ts';
import { type TermMatcher, termMatcher } from '../text/term-matcher.ts';
import { foldWord } from '../text/tokenize.ts';
import { compileMeaning, type MeaningLookups } from './compile-meaning.ts';
import { DEGREES, type Degree } from './degree-words.ts';
import type { AddresseeData } from './grammar.ts';
import { NEUTRAL } from './neutral.ts';
import type { LanguageData } from './pack.ts';
import { SET_PHRASES, type SetPhrase } from './set-phrases.ts';
import { ACTS, type Act } from './speech-acts.ts';
import { type Amount, amountForms, type TrendForm, trendForms } from './trend-words.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';
import { wordBases } from './word-bases.ts';
import { type WordFrequency, wordFrequency } from './word-frequency.ts';
import { type Words, wordList } from './word-list.ts';

/** A degree word: its rung, and whether it stands before a noun, before a verb, or is the verb itself. */
export interface DegreeForm {
  readonly degree: Degree;
  readonly kind: 'adjective' | 'adverb' | 'verb';
}

/** Words around addressees; `*` in the lists of nouns stands for the rest of a word. */
export type AddresseeWords = Readonly<
  Record<Exclude<keyof AddresseeData, 'groups' | 'singles' | 'belonging' | 'leading'>, Words>
> & {
  readonly isGroup: (fold: string) => boolean;
  readonly isSingle: (fold: string) => boolean;
};

/** What the engine reads a paper with: the data of its language and what is made of them. */
export interface LanguagePack extends LanguageData {
  /** The stem of one word, folded first. The same word gives the same stem, always. */
  readonly stem: (word: string) => string;
  /** What a folded word may be a form of; two words are forms of one where they share a base. */
  readonly bases: (fold: string) => ReadonlySet<string>;
  readonly frequency: WordFrequency;
  /** Forms of every verb of an act, folded. */
  readonly verbForms: ReadonlyMap<string, readonly VerbForm[]>;
  /** Forms of acts that have a step, or state; and the stems of all acts. */
  readonly speechForms: Words;
  readonly actStems: Words;
  /** Every auxiliary. */
  readonly auxiliaries: Words;
  readonly degreeForms: ReadonlyMap<string, DegreeForm>;
  /** Does a word name something that can be done step by step or in full ("aansluiting", "deelname")? */
  readonly isEndPoint: (fold: string) => boolean;
  /** The same, or a way towards it: then its degree word may be compared with that of an end. */
  readonly isGradable: (fold: string) => boolean;
  /** Degree words of trend, and the trends a word can be of. */
  readonly amountForms: ReadonlyMap<string, Amount>;
  readonly trendForms: (fold: string) => readonly TrendForm[];
  readonly addresseeWords: AddresseeWords;
  /** Words that turn a meaning. */
  readonly meaningLookups: MeaningLookups;
  readonly setPhraseMatcher: TermMatcher<SetPhrase>;
  readonly topicMatcher: TermMatcher<null>;
  /** An acronym between brackets, with what some offices put before it: `(hierna: "GBVB")`. */
  readonly bracketedAcronym: RegExp;
  readonly boilerplateMatcher: TermMatcher<null>;
  /** Words of wording: who says something and how is no matter of its own. */
  readonly wordingWords: Words;
}

/** Data as a folder gives them: what is left out, a group or a field of one, is neutral. */
export type LanguageFolder = Pick<LanguageData, 'code' | 'label'> & {
  readonly [Group in Exclude<keyof LanguageData, 'code' | 'label'>]?: Partial<LanguageData[Group]>;
};

/** Stems kept in memory: more distinct words than this are stemmed again rather than kept. */
const MEMORY_LIMIT = 200_000;

/** Does a word fit a list in which `*` stands for the rest of it, behind or before? */
function fitter(list: string): (fold: string) => boolean {
  const forms = [...wordList(list)];
  const whole = new Set(forms.filter((form) => !form.includes('*')));
  const beginnings = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1));
  const endings = forms.filter((form) => form.startsWith('*')).map((form) => form.slice(1));
  return (fold) =>
    whole.has(fold) ||
    beginnings.some((beginning) => fold.startsWith(beginning)) ||
    endings.some((ending) => fold.endsWith(ending));
}

function stemmer({ words }: LanguageData): (word: string) => string {
  const memory = new Map<string, string>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    const stem = words.stem(foldWord(word));
    if (memory.size < MEMORY_LIMIT) memory.set(word, stem);
    return stem;
  };
}

function degreeForms({ degrees }: LanguageData): ReadonlyMap<string, DegreeForm> {
  const forms = new Map<string, DegreeForm>();
  for (const degree of DEGREES) {
    for (const kind of ['adjective', 'adverb', 'verb'] as const) {
      // English uses one form for both ("further"): the first kind stays, and a following noun or verb decides.
      for (const form of wordList(degrees.forms[degree.id][kind]))
        if (!forms.has(form)) forms.set(form, { degree, kind });
    }
  }
  return forms;
}

function addresseeWords({ addressees }: LanguageData): AddresseeWords {
  const { groups, singles, belonging, leading, ...lists } = addressees;
  const sets = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, wordList(list)]));
  return { ...(sets as Record<keyof typeof lists, Words>), isGroup: fitter(groups), isSingle: fitter(singles) };
}

/** The forms of some acts, folded. */
function actForms(data: LanguageData, acts: readonly Act[]): string[] {
  return acts
    .flatMap(({ id }) => data.acts[id] ?? [])
    .flatMap((verb) => [...wordList(`${verb.infinitive} ${verb.present} ${verb.past} ${verb.participle}`)]);
}

type DegreeLookup = 'degreeForms' | 'isEndPoint' | 'isGradable' | 'amountForms' | 'trendForms';

function degreeLookups(data: LanguageData): Pick<LanguagePack, DegreeLookup> {
  const isCourse = fitter(data.degrees.courses);
  const isEndPoint = fitter(data.degrees.ends);
  return {
    degreeForms: degreeForms(data),
    isEndPoint,
    isGradable: (fold) => isCourse(fold) || isEndPoint(fold),
    amountForms: amountForms(data.degrees.trends),
    trendForms: trendForms(data.degrees.trends),
  };
}

function setPhraseMatcher(
  { setPhrases }: LanguageData,
  phrases: readonly SetPhrase[],
  stem: LanguagePack['stem'],
): TermMatcher<SetPhrase> {
  return termMatcher(
    phrases.flatMap((phrase) => (setPhrases.patterns[phrase.id] ?? []).map((label) => [label, phrase] as const)),
    { stem },
  );
}

/** A pack with other words of some of its groups, and what was made of those made anew. */
export function extendPack(
  pack: LanguagePack,
  more: Pick<LanguageData, 'degrees' | 'nouns' | 'setPhrases' | 'survey' | 'verbs'>,
  phrases: readonly SetPhrase[],
): LanguagePack {
  const data = { ...pack, ...more };
  const degreeWords = Object.values(more.degrees.forms).flatMap((forms) => Object.values(forms));
  return {
    ...data,
    ...degreeLookups(data),
    setPhraseMatcher: setPhraseMatcher(data, phrases, pack.stem),
    wordingWords: new Set([...pack.wordingWords, ...degreeWords.flatMap((form) => [...wordList(form)])]),
  };
}

/**
 * A language ready to read with. The same folder gives the same readings, in every engine and in any order.
 */
export function compilePack(folder: LanguageFolder): LanguagePack {
  const data = Object.fromEntries(
    Object.entries(NEUTRAL).map(([group, neutral]) => {
      const given = folder[group as keyof LanguageFolder];
      return [group, typeof neutral === 'string' ? given : { ...neutral, ...(given as object | undefined) }];
    }),
  ) as unknown as LanguageData;
  const stem = stemmer(data);
  const { auxiliaries } = data.verbs;
  const { to: _, ...helping } = auxiliaries;
  const every = actForms(data, ACTS);
  const matcher = (labels: readonly string[]): TermMatcher<null> =>
    termMatcher(
      labels.map((label) => [label, null]),
      { stem },
    );
  let frequency: WordFrequency | null = null;
  return {
    ...data,
    stem,
    bases: wordBases(data, stem),
    get frequency() {
      // The one thing that takes long to make: a hundred thousand letters unpacked.
      frequency ??= wordFrequency(data.words.frequency, stem);
      return frequency;
    },
    verbForms: verbForms(data),
    speechForms: new Set(
      actForms(
        data,
        ACTS.filter((act) => act.step !== null || act.id === 'state'),
      ),
    ),
    actStems: new Set(every.map(stem)),
    auxiliaries: new Set(Object.values(helping).flatMap((list) => [...list])),
    ...degreeLookups(data),
    addresseeWords: addresseeWords(data),
    meaningLookups: compileMeaning(data.meaning),
    setPhraseMatcher: setPhraseMatcher(data, SET_PHRASES, stem),
    bracketedAcronym: new RegExp(
      String.raw`\(\s*(?:${data.documents.hereafter})?:?\s*["'“„‘*]*(\p{Lu}[\p{L}\p{N}]{0,8}\p{Lu}[\p{Ll}\p{N}]{0,2})(?:['’]s)?["'”’*]*\s*\)`,
      'gu',
    ),
    topicMatcher: matcher(data.setPhrases.topics),
    boilerplateMatcher: matcher(data.setPhrases.boilerplate),
    wordingWords: new Set([
      ...every,
      ...Object.values(data.degrees.forms).flatMap((forms) =>
        Object.values(forms).flatMap((form) => [...wordList(form)]),
      ),
    ]),
  };
}

/** Whether a value is a code as papers declare it: `nl`, `de-AT`. */
export const isLanguageCode = (value: unknown): value is PaperLanguage =>
  typeof value === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value);

/** The packs at hand, in the order in which one of equal rank is chosen. */
export type LanguagePacks = readonly LanguagePack[];

let neutral: LanguagePack | null = null;

/** The pack of a language; without one what holds in any, under its code, so that no paper is refused for its language. */
export function packOf(packs: LanguagePacks, code: PaperLanguage): LanguagePack {
  const known = packs.find((pack) => pack.code === code);
  neutral ??= compilePack(NEUTRAL);
  return known ?? { ...neutral, code, label: { nl: code, en: code } };
}
