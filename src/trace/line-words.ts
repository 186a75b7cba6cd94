/**
 * The words of papers nobody described: which carry matter, how rare each is among these papers, and which of them stay on
 * a line. Rarity is counted in the papers themselves: what a bank says in every sentence ("the Committee") tells nothing
 * of any of its lines, and English has no table of common words.
 */
import type { AnnotatedDocument, AnnotatedSentence } from '../annotate/annotated-document.ts';
import { comparedSentences } from '../annotate/annotated-document.ts';
import type { LanguagePack } from '../languages/compile-pack.ts';
import { GRAMMAR_SHARE } from '../languages/word-frequency.ts';
import type { Span } from '../model.ts';
import { leastOf } from '../text/grouping.ts';
import type { Word } from '../text/tokenize.ts';
import { once } from './once.ts';

/** A word of a sentence as it is counted. */
export interface CountedWord extends Span {
  readonly text: string;
  readonly fold: string;
  readonly stem: string;
  /** False for what only joins others, and for a figure: that moves, and says nothing of which position it belongs to. */
  readonly tells: boolean;
  readonly isUnit: boolean;
  /** Is it a form of a verb of saying, asking or deciding? */
  readonly says: boolean;
  /** Could it begin a name: no word of saying or manner, and no verb behind another? */
  readonly opensName: boolean;
}

/** Tells which words of one language carry matter: no figure, unit or month, no function word, none that every third sentence holds. */
function matterTeller({ words, frequency, meaningLookups, printed: { months } }: LanguagePack) {
  const month = months === '' ? null : new RegExp(`^(?:${months})$`, 'u');
  return ({ fold }: Pick<Word, 'fold'>, stem: string): boolean => {
    if (/\p{N}/u.test(fold) || fold.length < 2 || words.functionWords.has(fold)) return false;
    if (meaningLookups.units.has(fold) || month?.test(fold) === true) return false;
    return frequency.stemShare(stem) < GRAMMAR_SHARE;
  };
}

/** Tells which words of one language may begin a name, by the word before. */
function nameOpener({ verbs, auxiliaries, speechForms, clauses, degrees }: LanguagePack) {
  const { to } = verbs.auxiliaries;
  return ({ fold }: Pick<Word, 'fold'>, before: Pick<Word, 'fold'> | undefined): boolean =>
    !speechForms.has(fold) &&
    !verbs.adverb.test(fold) &&
    !degrees.trends.passing.has(fold) &&
    (before === undefined || !(clauses.opensWithVerb(fold) || to.has(before.fold) || auxiliaries.has(before.fold)));
}

/** A sentence and the number of its paper, in the order given. */
export interface PaperSentence {
  readonly id: string;
  readonly paper: number;
}

/** Words of the sentences of some papers, and in how many of them each stands. */
export interface PaperWords {
  readonly wordsOf: (sentence: string) => readonly CountedWord[];
  /** Logarithm of how rare a stem is among the sentences compared, 0 for one that all hold. */
  readonly rarity: (stem: string) => number;
  /** The sentences that hold every one of some stems, whatever text they are of. */
  readonly holding: (stems: readonly string[]) => readonly PaperSentence[];
}

interface PlacedSentence {
  readonly paper: number;
  readonly pack: LanguagePack;
  readonly sentence: AnnotatedSentence;
}

export function wordsOfPapers(papers: readonly AnnotatedDocument[]): PaperWords {
  const sentences = new Map<string, PlacedSentence>();
  for (const [paper, { pack, sentences: all }] of papers.entries())
    for (const [id, sentence] of all) sentences.set(id, { paper, pack, sentence });
  const tellerOf = once(matterTeller);
  const openerOf = once(nameOpener);
  const wordsOf = once((id: string): readonly CountedWord[] => {
    const { pack, sentence } = sentences.get(id)!;
    const [tellsMatter, opensName] = [tellerOf(pack), openerOf(pack)];
    return sentence.words.map((word, at, all): CountedWord => {
      const { from, to, text, fold } = word;
      const stem = pack.stem(fold);
      const tells = tellsMatter(word, stem);
      const says = pack.speechForms.has(fold);
      const isUnit = pack.meaningLookups.units.has(fold);
      return { from, to, text, fold, stem, tells, isUnit, says, opensName: tells && opensName(word, all[at - 1]) };
    });
  });
  const holders = new Map<string, Set<string>>();
  for (const id of sentences.keys())
    for (const { stem } of wordsOf(id)) holders.set(stem, (holders.get(stem) ?? new Set()).add(id));
  const compared = papers.flatMap(comparedSentences).map(({ sentence }) => sentence.id);
  const counts = new Map<string, number>();
  for (const id of compared)
    for (const stem of new Set(wordsOf(id).map((word) => word.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return {
    wordsOf,
    rarity: (stem) => Math.log((compared.length + 1) / ((counts.get(stem) ?? 0) + 1)),
    holding: (stems) => {
      const [rarest, ...rest] = [...new Set(stems)]
        .map((stem) => holders.get(stem) ?? new Set<string>())
        .sort((x, y) => x.size - y.size);
      const all = [...(rarest ?? [])].filter((id) => rest.every((some) => some.has(id)));
      return all.map((id) => ({ id, paper: sentences.get(id)!.paper }));
    },
  };
}

/** Share of the papers on a line, and number of them, in which a word must stand to be one that stays. */
const STAYS = { share: 0.5, papers: 2 };

/** The stems that stay on a line, each with its weight: how rare it is, times the share of the papers that hold it. */
export function stayingStems(
  held: readonly { readonly document: string; readonly sentence: string }[],
  words: PaperWords,
): ReadonlyMap<string, number> {
  const papers = new Set(held.map(({ document }) => document));
  const holding = new Map<string, Set<string>>();
  for (const { document, sentence } of held)
    for (const { stem, tells } of words.wordsOf(sentence))
      if (tells) holding.set(stem, (holding.get(stem) ?? new Set()).add(document));
  const weights = new Map<string, number>();
  for (const [stem, some] of holding) {
    const share = some.size / papers.size;
    const weight = words.rarity(stem) * share;
    if (share >= STAYS.share && some.size >= STAYS.papers && weight > 0) weights.set(stem, weight);
  }
  return weights;
}

/** Share of the words of its shortest sentence, by how rare they are, that must stay on a line. */
const HOLDS = 0.3;

/**
 * Does enough of the matter stay on a line for it to be one position? "Verschillende lidstaten gaven aan dat ..." and "Alle
 * lidstaten ... gaven aan ..." are linked by the frame of a report, and share no matter. `isMatter` tells what is said from
 * who says it to whom: "De ER stond stil bij migratie" and "De ER stond stil bij het Midden-Oosten" were one line.
 */
export function isHeldTogether(
  held: readonly { readonly document: string; readonly sentence: string }[],
  words: PaperWords,
  isMatter: (sentence: string, word: CountedWord) => boolean,
): boolean {
  const staying = stayingStems(held, words);
  const weightOf = (stems: Iterable<string>): number => [...stems].reduce((sum, stem) => sum + words.rarity(stem), 0);
  const matters = held.map(
    ({ sentence }) =>
      new Set(words.wordsOf(sentence).flatMap((word) => (word.tells && isMatter(sentence, word) ? [word.stem] : []))),
  );
  const kept = [...staying.keys()].filter((stem) => matters.some((stems) => stems.has(stem)));
  return kept.length > 0 && weightOf(kept) >= HOLDS * leastOf(matters.map(weightOf));
}
