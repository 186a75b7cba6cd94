/** The terms of themes over all papers of a corpus: where each stands, what rests on it alone, and which a theme lacks. */
import { type AnnotatedDocument, comparedSentences } from '../annotate/annotated-document.ts';
import type { Knowledge, LackingTerm, Term, TermUse, Theme } from '../model.ts';
import type { Profile } from '../profile/profile.ts';
import { groupBy } from '../text/grouping.ts';
import { findTerms, termMatcher } from '../text/term-matcher.ts';
import { corpusContext, type SurveyContext, type SurveyedSentence } from './survey-context.ts';
import { wordProposals } from './words.ts';

interface Owned {
  readonly theme: string;
  readonly isRefused: boolean;
}

/** By theme its terms, in their order, as they stand in papers annotated with these themes. */
export function termUses(
  papers: readonly AnnotatedDocument[],
  themes: readonly Theme[],
): Readonly<Record<string, readonly TermUse[]>> {
  const times = new Map<string, number>();
  const alone = new Map<string, string[]>();
  const key = (theme: string, label: string): string => `${theme}\n${label}`;
  for (const own of groupBy(papers, ({ language }) => language).values()) {
    const { pack, language } = own[0]!;
    const terms = themes.flatMap((theme) =>
      theme.terms
        .filter((term) => term.language === undefined || term.language === language)
        .map((term): [string, Owned] => [term.label, { theme: theme.id, isRefused: term.refused === true }]),
    );
    const matcher = termMatcher(terms, pack);
    for (const { sentence, words, tags } of own.flatMap(comparedSentences)) {
      const hits = findTerms(matcher, words);
      for (const { of, label } of hits) {
        const name = key(of.theme, label);
        times.set(name, (times.get(name) ?? 0) + 1);
      }
      for (const [theme, found] of groupBy(
        hits.filter(({ of }) => !of.isRefused),
        ({ of }) => of.theme,
      )) {
        const { label } = found[0]!;
        const tag = tags.find((one) => one.theme === theme);
        const isAlone =
          tag?.inheritedFrom === null &&
          found.every((hit) => hit.label === label) &&
          tag.evidence.every((one) => one.label === label);
        if (!isAlone) continue;
        const known = alone.get(key(theme, label));
        if (known === undefined) alone.set(key(theme, label), [sentence.id]);
        else known.push(sentence.id);
      }
    }
  }
  return Object.fromEntries(
    themes.map(({ id, terms }) => [
      id,
      terms.map(({ label }): TermUse => {
        const name = key(id, label);
        return { label, times: times.get(name) ?? 0, alone: alone.get(name) ?? [] };
      }),
    ]),
  );
}

/** A word stands with a theme where it does so this many times as often as any sentence: of one that all carry it says nothing. */
const LIFT = 1.5;
/** Part of its sentences that must carry the theme: a family of compounds may hold a word of everywhere ("commissie*"). */
const MOSTLY = 0.5;

/** Words that most often stand where a theme does, over all papers, and that no term covers: the most telling first. */
export function lackingTerms(
  papers: readonly AnnotatedDocument[],
  knowledge: Knowledge,
  theme: string,
  profile: Profile,
): LackingTerm[] {
  const read = papers.filter(({ document }) => document.unread === null);
  return [...groupBy(read, ({ language }) => language).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : lackingIn(corpusContext([first, ...rest], knowledge, profile), theme),
  );
}

function lackingIn(context: SurveyContext, theme: string): LackingTerm[] {
  const prose = context.lines.filter(({ heading }) => !heading);
  const carries = ({ tags }: SurveyedSentence): boolean => tags.some((tag) => tag.theme === theme);
  const usual = prose.filter(carries).length / Math.max(1, prose.length);
  const terms = wordProposals(context).flatMap(({ entry }) =>
    entry?.list === 'terms' && entry.to === theme ? [entry.add as Term] : [],
  );
  const matcher = termMatcher(
    terms.map((term) => [term.label, term] as const),
    context.pack,
  );
  const uses = new Map(terms.map((term) => [term, { sentences: 0, beside: 0 }]));
  for (const line of prose) {
    for (const term of new Set(findTerms(matcher, line.words).map(({ of }) => of))) {
      const use = uses.get(term)!;
      use.sentences += 1;
      if (carries(line)) use.beside += 1;
    }
  }
  const share = ({ sentences, beside }: LackingTerm): number => beside / Math.max(1, sentences);
  return [...uses]
    .map(([term, use]): LackingTerm => ({ term, ...use }))
    .filter((one) => share(one) >= Math.max(MOSTLY, LIFT * usual))
    .sort((x, y) => y.beside * share(y) - x.beside * share(x));
}
