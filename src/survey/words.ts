/** Frequent words and compounds of a paper that no theme, object or region covers. */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Proposal, Term } from '../model.ts';
import { compoundMembers } from '../text/compounds.ts';
import { leastOf } from '../text/grouping.ts';
import type { Word } from '../text/tokenize.ts';
import { PROPOSAL_REASONS } from './messages.ts';
import { papersWithTerm, quote, type SurveyContext, type SurveyedSentence, uncoveredWords } from './survey-context.ts';

/** Sentences a word must stand in; in a heading once is enough, because a heading says what its section is about. */
const OFTEN = 2;
/** Sentences shown. */
const EXAMPLES = 3;
/** Part of a word's sentences that must carry one theme before it is proposed for that theme. */
const NEAR = 0.6;
/** Letters of the shortest first member that a family of compounds may be proposed by ("energie*"). */
const STEM_LETTERS = 6;

/**
 * Share of the sentences of the background in which a word of one subject may stand: one in a thousand. The background is
 * of treaties, which speak of the same subjects ("corruptie", "vervoer"), so a commoner word also counts when it is this
 * many times as frequent in the paper.
 */
const RARE = 0.001;
const TIMES = 10;

interface Use {
  readonly line: SurveyedSentence;
  readonly word: Word;
}
/** A word with its inflections, or a family of compounds. */
interface Family {
  readonly label: string;
  readonly uses: readonly Use[];
}

/** The form that stands most often; of equals the shortest. */
function commonest(uses: readonly Use[]): string {
  const counts = new Map<string, number>();
  for (const { word } of uses) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
  const [best] = [...counts].sort(([x, m], [y, n]) => n - m || x.length - y.length || (x < y ? -1 : 1));
  return (best?.[0] ?? '').toLowerCase();
}

/** Words that share their first member ("energieprijs", "energiezekerheid"), by that member. */
function compounds(words: ReadonlyMap<string, readonly Use[]>, pack: LanguagePack): Map<string, string[]> {
  const byHead = new Map<string, string[]>();
  for (const [key, uses] of words) {
    const form = uses[0]!.word.fold;
    const heads = new Set(compoundMembers(form, pack).map((place) => form.slice(0, place)));
    for (const head of heads) if (head.length >= STEM_LETTERS) byHead.set(head, [...(byHead.get(head) ?? []), key]);
    if (form.length >= STEM_LETTERS) byHead.set(form, [...(byHead.get(form) ?? []), key]);
  }
  return new Map([...byHead].filter(([, keys]) => keys.length > 1));
}

function families(uses: readonly Use[], pack: LanguagePack): Family[] {
  const words = new Map<string, Use[]>();
  for (const use of uses) {
    const key = pack.stem(use.word.fold);
    words.set(key, [...(words.get(key) ?? []), use]);
  }
  const taken = new Set<string>();
  const grouped: Family[] = [];
  // The longest shared member first: "klimaatfinanciering*" before "klimaat*".
  const heads = pack.words.closedCompounds ? [...compounds(words, pack)] : [];
  for (const [head, keys] of heads.sort(([x], [y]) => y.length - x.length || (x < y ? -1 : 1))) {
    const free = keys.filter((key) => !taken.has(key));
    if (free.length < 2) continue;
    for (const key of free) taken.add(key);
    grouped.push({ label: `${head}*`, uses: free.flatMap((key) => words.get(key)!) });
  }
  for (const [key, formUses] of words)
    if (!taken.has(key)) grouped.push({ label: commonest(formUses), uses: formUses });
  return grouped;
}

/** The theme most of some sentences carry, the first of them in the order of the theme file; null when none stands out. */
export function nearestTheme(
  lines: readonly SurveyedSentence[],
  context: SurveyContext,
): { id: string; share: number } | null {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const tag of line.tags) counts.set(tag.theme, (counts.get(tag.theme) ?? 0) + 1);
  }
  const order = context.knowledge.themes.filter((theme) => theme.terms.length > 0).map((theme) => theme.id);
  const [best] = [...counts]
    .filter(([id]) => order.includes(id))
    .sort(([x, m], [y, n]) => n - m || order.indexOf(x) - order.indexOf(y));
  return best === undefined ? null : { id: best[0], share: best[1] / lines.length };
}

/** A term read in papers; where it was found is looked up, never assumed. */
export function termOf(label: string, context: SurveyContext): Term {
  return { label, source: 'papers', foundIn: papersWithTerm(label, context) };
}

function proposalOf({ label, uses }: Family, context: SurveyContext): Proposal | null {
  const lines = [...new Set(uses.map((use) => use.line))];
  const prose = lines.filter((line) => !line.heading && !line.formula);
  const headings = lines.length - lines.filter((line) => !line.heading).length;
  if (prose.length < OFTEN && headings === 0) return null;
  const share = leastOf(uses.map(({ word }) => context.pack.frequency.stemShare(context.pack.stem(word.fold))));
  const here = lines.length / context.lines.length;
  if (share >= RARE && here < TIMES * share) return null;
  const near = nearestTheme(prose, context);
  const name = context.knowledge.themes.find((theme) => theme.id === near?.id)?.prefLabel ?? null;
  const untagged = prose.filter((line) => line.tags.length === 0).length;
  return {
    kind: 'word',
    label,
    why: PROPOSAL_REASONS.word(prose.length, headings, untagged, name),
    examples: lines.slice(0, EXAMPLES).map((line) => {
      const { word } = uses.find((use) => use.line === line)!;
      return quote(line, { from: word.from, to: word.to });
    }),
    entry: {
      file: 'themes',
      to: near !== null && near.share >= NEAR && prose.length >= OFTEN ? near.id : null,
      list: 'terms',
      add: termOf(label, context),
    },
  };
}

/**
 * Words and families of compounds in more than one sentence or in a heading that nothing covers: first those whose
 * sentences have no theme, then the frequent ones.
 */
export function wordProposals(context: SurveyContext): Proposal[] {
  const uses = context.lines.flatMap((line) => uncoveredWords(line, context).map((word) => ({ line, word })));
  const rank = ({ uses: all }: Family): number => {
    const lines = new Set(all.map((use) => use.line));
    return [...lines].reduce((sum, line) => sum + (line.tags.length === 0 && !line.formula ? 2 : 1), 0);
  };
  return families(uses, context.pack)
    .map((family) => ({ family, rank: rank(family), proposal: proposalOf(family, context) }))
    .filter((row) => row.proposal !== null)
    .sort((x, y) => y.rank - x.rank || (x.family.label < y.family.label ? -1 : 1))
    .map((row) => row.proposal!);
}
