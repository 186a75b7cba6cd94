import { extendPack, type LanguagePack } from '../languages/compile-pack.ts';
import { DEGREES } from '../languages/degree-words.ts';
import type { DegreeData } from '../languages/grammar.ts';
import { SET_PHRASES, type SetPhrase } from '../languages/set-phrases.ts';
import { AMOUNTS, type TrendData } from '../languages/trend-words.ts';
import { foldWord } from '../text/tokenize.ts';
import type { AddedScales, Profile } from './profile.ts';

/** Set phrases of any office, then those of a profile alone. */
export const phrasesOf = ({ phrases }: Profile): readonly SetPhrase[] => [
  ...SET_PHRASES,
  ...phrases.filter(({ id }) => SET_PHRASES.every((known) => known.id !== id)).map(({ id, kind }) => ({ id, kind })),
];

const joined = (...lists: readonly (string | undefined)[]): string => lists.filter(Boolean).join(' ');

function degreesWith({ forms, ...degrees }: DegreeData, code: string, { scales }: Profile): DegreeData {
  const added = DEGREES.map(({ id }) => {
    const more = scales.degrees[id]?.[code];
    const { adjective, adverb, verb } = forms[id];
    return [
      id,
      {
        adjective: joined(adjective, more?.adjective),
        adverb: joined(adverb, more?.adverb),
        verb: joined(verb, more?.verb),
      },
    ] as const;
  });
  return {
    ...degrees,
    forms: Object.fromEntries(added) as unknown as DegreeData['forms'],
    ends: joined(degrees.ends, scales.ends[code]),
    trends: trendsWith(degrees.trends, code, scales),
  };
}

function trendsWith(trends: TrendData, code: string, { amounts, growing, falling }: AddedScales): TrendData {
  const forms = AMOUNTS.map(({ id }) => [id, joined(trends.amounts[id], amounts?.[id]?.[code])] as const);
  return {
    ...trends,
    amounts: Object.fromEntries(forms) as TrendData['amounts'],
    growing: [...(growing?.[code] ?? []), ...trends.growing],
    falling: [...(falling?.[code] ?? []), ...trends.falling],
  };
}

/** Does a profile add words of how far or how much in a language? */
function addsScales({ degrees, ends, amounts = {}, growing, falling }: AddedScales, code: string): boolean {
  const byRung = [...Object.values(degrees), ...Object.values(amounts)];
  return [ends, growing, falling, ...byRung].some((given) => given?.[code] !== undefined);
}

/** Speakers of one word that are a body or a person: a verb behind them is what they do. */
function speakingWords({ speakers }: Profile, code: string): string[] {
  const own = speakers.filter(({ kind }) => kind === 'body' || kind === 'person');
  const words = own.flatMap(({ forms }) => forms[code] ?? []).map((form) => foldWord(form.replace(/^=/, '')));
  return words.filter((word) => /^\p{L}{2,}$/u.test(word));
}

/** A language as the offices of a corpus write it: with the degree words, set phrases and names of its profile. */
export function packWith(pack: LanguagePack, profile: Profile): LanguagePack {
  const { code } = pack;
  const { phrases, institutions, scales } = profile;
  const own = phrases.flatMap(({ id, patterns }) =>
    patterns[code] === undefined ? [] : [[id, patterns[code]] as const],
  );
  const scaled = addsScales(scales, code);
  const spokenOf = speakingWords(profile, code);
  const groups = scales.groups[code]?.split(/\s+/).join('|');
  if (own.length + institutions.length + spokenOf.length === 0 && !scaled && groups === undefined) return pack;
  const { groupName } = pack.nouns;
  return extendPack(
    pack,
    {
      nouns: {
        ...pack.nouns,
        groupName:
          groups === undefined ? groupName : new RegExp(`${groupName.source}|^(?:${groups})$`, groupName.flags),
      },
      verbs: { ...pack.verbs, spokenOf: new Set([...pack.verbs.spokenOf, ...spokenOf]) },
      degrees: scaled ? degreesWith(pack.degrees, code, profile) : pack.degrees,
      setPhrases: { ...pack.setPhrases, patterns: { ...pack.setPhrases.patterns, ...Object.fromEntries(own) } },
      survey: { ...pack.survey, noPlaces: new Set([...pack.survey.noPlaces, ...institutions.map(foldWord)]) },
    },
    phrasesOf(profile),
  );
}
