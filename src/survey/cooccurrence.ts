/** What the knowledge does cover and should be looked at all the same: unusual company, set phrases that go on. */

import { type AnnotatedDocument, comparedSentences } from '../annotate/annotated-document.ts';
import { setPhraseIn } from '../annotate/set-phrases.ts';
import type { Proposal, Tag } from '../model.ts';
import { clauses } from '../text/clauses.ts';
import { mostOf } from '../text/grouping.ts';
import type { Word } from '../text/tokenize.ts';
import { PROPOSAL_REASONS } from './messages.ts';
import { isAcronym, quote, type SurveyContext, type SurveyedSentence, uncoveredWords } from './survey-context.ts';
import { nearestTheme, termOf } from './words.ts';

/**
 * Sentences in which two themes would have stood together in the other papers by chance alone, for it to mean something
 * that they never did. Under two, never is what one would expect.
 */
const EXPECTED = 2;

/** Themes with words; a set phrase is company to anything. */
const worded = (tags: readonly Tag[], context: SurveyContext): Tag[] =>
  tags.filter((tag) => (context.knowledge.themes.find((theme) => theme.id === tag.theme)?.terms.length ?? 0) > 0);

interface Company {
  readonly sentences: number;
  readonly beside: ReadonlySet<string>;
}

/** For each theme its sentences in some papers, and the themes that stand beside it there. */
function companyIn(
  papers: readonly AnnotatedDocument[],
  context: SurveyContext,
): { readonly sentences: number; readonly themes: ReadonlyMap<string, Company> } {
  const sentences = papers.flatMap(comparedSentences);
  const company = new Map<string, { sentences: number; beside: Set<string> }>();
  for (const { tags } of sentences) {
    const themes = worded(tags, context).map(({ theme }) => theme);
    for (const theme of themes) {
      const known = company.get(theme) ?? { sentences: 0, beside: new Set() };
      for (const other of themes) if (other !== theme) known.beside.add(other);
      company.set(theme, { sentences: known.sentences + 1, beside: known.beside });
    }
  }
  return { sentences: sentences.length, themes: company };
}

/** The hit with the content word beside it: wide enough to be refused without refusing the term everywhere. */
function withNeighbour(line: SurveyedSentence, tag: Tag, context: SurveyContext): string | null {
  const hit = tag.evidence.find(({ span }) => line.words.some((word) => word.from === span.from));
  if (hit === undefined) return null;
  const first = line.words.findIndex((word) => word.from === hit.span.from);
  let last = line.words.findIndex((word) => word.to === hit.span.to);
  if (last < first) return null;
  let from = first;
  const telling = (word: Word | undefined): boolean =>
    word !== undefined && !context.pack.words.functionWords.has(word.fold);
  const ahead = [1, 2, 3].find((step) => telling(line.words[last + step]));
  if (ahead !== undefined) last += ahead;
  else {
    const back = [1, 2, 3].find((step) => telling(line.words[first - step]));
    if (back === undefined) return null;
    from -= back;
  }
  return line.words
    .slice(from, last + 1)
    .map((word) => (isAcronym(word) ? word.text : word.fold))
    .join(' ');
}

/** Theme words whose sentence carries other themes, none of which ever stood beside them in the other papers. */
export function companyProposals(context: SurveyContext): Proposal[] {
  const company = companyIn(context.others, context);
  const name = (id: string) =>
    context.knowledge.themes.find((theme) => theme.id === id)?.prefLabel ?? { nl: id, en: id };
  const proposals = context.lines.flatMap((line) => {
    const here = worded(line.tags, context);
    return here.flatMap((tag): Proposal[] => {
      const known = company.themes.get(tag.theme);
      const others = here.filter((other) => other.theme !== tag.theme).map((other) => other.theme);
      if (known === undefined || tag.inheritedFrom !== null) return [];
      if (others.length === 0 || others.some((other) => known.beside.has(other))) return [];
      const chance = others.map(
        (other) => (known.sentences * (company.themes.get(other)?.sentences ?? 0)) / company.sentences,
      );
      if (mostOf(chance) < EXPECTED) return [];
      const labels = others.map(name);
      const beside = { nl: labels.map(({ nl }) => nl).join(', '), en: labels.map(({ en }) => en).join(', ') };
      const words = withNeighbour(line, tag, context);
      const span = tag.evidence[0]!.span;
      return [
        {
          kind: 'company',
          label: `${name(tag.theme).nl}: ${tag.evidence[0]!.label}`,
          why: PROPOSAL_REASONS.company(name(tag.theme), beside, known.sentences),
          examples: [quote(line, span)],
          entry:
            words === null
              ? null
              : {
                  file: 'themes',
                  to: tag.theme,
                  list: 'refused',
                  add: { label: words, reason: PROPOSAL_REASONS.unlike(words).nl },
                },
        },
      ];
    });
  });
  // One term in the same company twice is one question.
  return proposals.filter(
    (proposal, index) => proposals.findIndex((other) => other.label === proposal.label) === index,
  );
}

/** The rarest word of a stretch that nothing covers. */
function telling(line: SurveyedSentence, context: SurveyContext, from = 0): Word | null {
  const share = (word: Word): number => context.pack.frequency.stemShare(context.pack.stem(word.fold));
  const [best] = uncoveredWords(line, context)
    .filter((word) => word.from >= from)
    .sort((x, y) => share(x) - share(y) || y.fold.length - x.fold.length || x.from - y.from);
  return best ?? null;
}

/** The word as a term for the theme of its surroundings; to be chosen where there is none. */
function termEntry(word: Word | null, near: string | null, context: SurveyContext): Proposal['entry'] {
  if (word === null) return null;
  return { file: 'themes', to: near, list: 'terms', add: termOf(word.fold, context) };
}

/** Where a clause begins that says something beside the set phrase before it; null when there is none. */
function clauseAfter(line: SurveyedSentence, context: SurveyContext): number | null {
  const { words: all, sentence } = line;
  const whole = setPhraseIn(all, context.pack);
  const unmade = all.findIndex((word) => context.pack.setPhrases.excluding.has(word.fold));
  if (unmade > 0 && whole === null && setPhraseIn(all.slice(0, unmade), context.pack)?.kind === 'form') {
    return all[unmade]!.from;
  }
  if (whole?.kind !== 'form') return null;
  const after = clauses(sentence.text, context.pack).find((span) => {
    const first = all.find((word) => word.from >= span.from);
    return span.from >= whole.span.to && first !== undefined && context.pack.survey.clauseOpeners.has(first.fold);
  });
  return after?.from ?? null;
}

export function formulaProposals(context: SurveyContext): Proposal[] {
  return context.lines.flatMap((line): Proposal[] => {
    if (line.heading) return [];
    const from = clauseAfter(line, context);
    if (from === null) return [];
    const span = { from, to: line.sentence.text.length };
    const clause = line.sentence.text.slice(from).trim();
    const short = clause.length > 60 ? `${clause.slice(0, clause.lastIndexOf(' ', 60))} …` : clause;
    const themed = line.tags.some((tag) => tag.evidence.some((evidence) => evidence.span.from >= from));
    const entry = themed ? null : termEntry(telling(line, context, from), null, context);
    return [
      { kind: 'formula', label: short, why: PROPOSAL_REASONS.formula(short), examples: [quote(line, span)], entry },
    ];
  });
}

/** Sentences in scope that carry no theme and are no set phrase, in order of place, with the word that says most. */
export function untaggedProposals(context: SurveyContext): Proposal[] {
  return context.lines.flatMap((line, index): Proposal[] => {
    if (line.heading || line.formula || line.tags.length > 0 || line.words.length < 4) return [];
    const word = telling(line, context);
    const neighbours = [context.lines[index - 1], context.lines[index + 1]].filter(
      (neighbour) => neighbour !== undefined && neighbour.block === line.block,
    );
    const near = nearestTheme(neighbours as SurveyedSentence[], context)?.id ?? null;
    return [
      {
        kind: 'untagged',
        label: line.sentence.id,
        why: PROPOSAL_REASONS.untagged(word?.text ?? null),
        examples: [quote(line)],
        entry: termEntry(word, near, context),
      },
    ];
  });
}
