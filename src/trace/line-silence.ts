/**
 * The proof of silence where nobody described the subject: the words that stay on the line itself are looked for in all
 * text of the paper, and what may hold the position keeps it from being silent.
 *
 * A paper is not silent where one of its sentences is linked to any of the line, however loosely, or holds a third of what
 * stays on it, or of what the last paper said; it is undecided. Of a wording, which is some words and no more, all of its
 * words in one sentence are looked for.
 */
import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Alignment, Rejected, Search } from '../model.ts';
import { clauseOfPassage } from '../text/clause-of-passage.ts';
import { groupBy } from '../text/grouping.ts';
import { beginningOf, isSpellingOf } from '../text/spelling.ts';
import { allTextOf, BESIDE_PROSE, type SearchedText, type Withheld } from './all-text.ts';
import { type PaperWords, stayingStems } from './line-words.ts';
import { once } from './once.ts';
import type { SilenceProver } from './position-silence.ts';
import { type Occurrence, threadKey } from './threads.ts';

/** Share of the weight of what stays from which a sentence may hold the position. */
const MAY_HOLD = 1 / 3;
/** Candidates shown: enough to judge, few enough to read. */
const NEAREST = 3;
/** Letters of the shortest word of which a longer one may be a compound: "visumbeleid" in "visumbeleidskader". */
const COMPOUND = 6;

/** All text of a paper by the stems and by the beginnings of its words. */
interface SearchedPaper {
  readonly texts: readonly SearchedText[];
  readonly compared: number;
  /** Numbers of the sentences that hold a stem. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** Stems of the words that begin alike, with the word. */
  readonly alike: ReadonlyMap<string, readonly { readonly fold: string; readonly stem: string }[]>;
}

function searchedPaper(paper: AnnotatedDocument, words: PaperWords): SearchedPaper {
  const texts = allTextOf(paper, { regions: [], themes: [] });
  const byStem = new Map<string, number[]>();
  const forms = new Map<string, string>();
  texts.forEach(({ sentence }, at) => {
    for (const { fold, stem } of words.wordsOf(sentence.sentence.id)) {
      forms.set(fold, stem);
      const places = byStem.get(stem) ?? [];
      if (places.at(-1) !== at) places.push(at);
      byStem.set(stem, places);
    }
  });
  const compared = texts.filter(({ kind }) => kind === 'prose').length;
  const folds = [...forms].map(([fold, stem]) => ({ fold, stem }));
  return { texts, compared, byStem, alike: groupBy(folds, ({ fold }) => beginningOf(fold)) };
}

const isCompoundOf = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= COMPOUND && (one.startsWith(other) || other.startsWith(one));

/** Numbers of the sentences that hold a word, in any form, spelling or compound of it. */
function placesOf({ fold, stem }: { readonly fold: string; readonly stem: string }, paper: SearchedPaper): number[] {
  const stems = new Set([stem]);
  for (const other of paper.alike.get(beginningOf(fold)) ?? [])
    if (isSpellingOf(other.fold, fold) || isCompoundOf(other.fold, fold)) stems.add(other.stem);
  return [...new Set([...stems].flatMap((one) => paper.byStem.get(one) ?? []))];
}

/** What is looked for: words by their stems, with what each counts for. */
type Weighed = ReadonlyMap<string, { readonly fold: string; readonly weight: number }>;

interface Near {
  readonly at: number;
  readonly score: number;
}

/** The sentences that hold any of it, by the share of its weight they hold, most first. */
function nearest(sought: Weighed, paper: SearchedPaper): Near[] {
  const sums = new Map<number, number>();
  let whole = 0;
  for (const [stem, { fold, weight }] of sought) {
    whole += weight;
    for (const at of placesOf({ fold, stem }, paper)) sums.set(at, (sums.get(at) ?? 0) + weight);
  }
  return [...sums]
    .map(([at, sum]): Near => ({ at, score: whole === 0 ? 0 : sum / whole }))
    .sort((x, y) => y.score - x.score || x.at - y.at);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The sentences of other papers that are linked to a line, however loosely, by line and paper, surest first. */
function linkedToLines(
  occurrences: readonly Occurrence[],
  alignments: readonly Alignment[],
  documentOf: (sentence: string) => string | undefined,
): (line: string, document: string) => readonly Alignment['a'][] {
  const lines = groupBy(occurrences, ({ passage }) => passage.sentence);
  const found = new Map<string, Alignment['a'][]>();
  const ranked = [...alignments].sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
  for (const { a, b } of ranked)
    for (const [on, off] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const key of new Set((lines.get(on.sentence) ?? []).map(threadKey))) {
        const place = `${key}~${documentOf(off.sentence)}`;
        const list = found.get(place) ?? [];
        if (!list.some(({ sentence }) => sentence === off.sentence)) list.push(off);
        found.set(place, list);
      }
    }
  return (line, document) => found.get(`${line}~${document}`) ?? [];
}

/** A search over papers nobody described, for the lines of some occurrences and for wordings on them. */
export function lineProver(
  papers: readonly AnnotatedDocument[],
  occurrences: readonly Occurrence[],
  alignments: readonly Alignment[],
  words: PaperWords,
): SilenceProver {
  const byId = new Map(papers.map((paper) => [paper.document.source.id, paper]));
  const documents = new Map(
    papers.flatMap(({ document, sentences }) => [...sentences.keys()].map((id) => [id, document.source.id] as const)),
  );
  const searched = once((id: string) => searchedPaper(byId.get(id)!, words));
  const lines = groupBy(occurrences, threadKey);
  const linked = linkedToLines(occurrences, alignments, (id) => documents.get(id));
  const staying = once((key: string): Weighed => {
    const held = (lines.get(key) ?? []).map(({ document, passage: { sentence } }) => ({ document, sentence }));
    const stems = stayingStems(held, words);
    const folds = new Map(
      held.flatMap(({ sentence }) => words.wordsOf(sentence).map(({ stem, fold }) => [stem, fold] as const)),
    );
    return new Map([...stems].map(([stem, weight]) => [stem, { fold: folds.get(stem)!, weight }]));
  });
  const weighedOf = once((sentence: string): Weighed => {
    const telling = words.wordsOf(sentence).filter(({ tells }) => tells);
    return new Map(telling.map(({ stem, fold }) => [stem, { fold, weight: words.rarity(stem) }]));
  });

  return (document, { like, theme, objects, label, wording, besides }): Search => {
    const line = threadKey({ theme, matter: objects[0]!, move: objects[1] ?? null });
    const paper = searched(document.source.id);
    const rejected = ({ at, score }: Near, reason: Rejected['reason'] = 'too-far'): Rejected => {
      const { sentence } = paper.texts[at]!.sentence;
      return {
        sentence: sentence.id,
        span: { from: 0, to: sentence.text.length },
        score: round(score),
        reason,
        found: null,
      };
    };
    const told = (nearby: readonly Rejected[], withheld?: Withheld): Search => ({
      sentences: paper.compared,
      terms: [label],
      nearest: nearby.slice(0, NEAREST),
      ...(withheld === undefined ? {} : { withheld }),
    });
    if (paper.compared === 0) return told([], 'nothing-searched');
    const beside = (some: readonly Near[]): Search | null => {
      for (const [withheld, reason, kind] of [['possibly-here', 'too-far', 'prose'] as const, ...BESIDE_PROSE]) {
        const here = some.filter(({ at }) => paper.texts[at]!.kind === kind);
        if (here.length > 0)
          return told(
            here.map((one) => rejected(one, reason)),
            withheld,
          );
      }
      return null;
    };
    if (wording !== undefined) {
      const near = nearest(new Map(wording.map(({ stem, fold }) => [stem, { fold, weight: 1 }])), paper);
      // What the line says here instead is what a reader would hold against the claim.
      const instead = besides.map(
        ({ passage }): Rejected => ({
          sentence: passage.sentence,
          span: clauseOfPassage(passage),
          score: 0,
          reason: 'too-far',
          found: null,
        }),
      );
      return (
        beside(near.filter(({ score }) => score > 1 - 1e-9)) ?? told([...instead, ...near.map((one) => rejected(one))])
      );
    }
    const stays = staying(line);
    const near = nearest(stays, paper);
    const candidates = linked(line, document.source.id).map(
      ({ sentence, span }): Rejected => ({ sentence, span, score: 0, reason: 'too-far', found: null }),
    );
    if (candidates.length > 0) return told(candidates, 'possibly-here');
    if (stays.size === 0)
      return told(
        near.map((one) => rejected(one)),
        'possibly-here',
      );
    const mayHold = [...near, ...nearest(weighedOf(like.sentence), paper)].filter(({ score }) => score >= MAY_HOLD);
    return beside(mayHold) ?? told(near.map((one) => rejected(one)));
  };
}
