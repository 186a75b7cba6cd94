/**
 * "Trace these words": a line for words of the reader's own, by the words themselves and by the aligner.
 *
 * A clause that holds every word asked for speaks, whatever the aligner makes of it: "verdere aansluiting" says too little
 * to be linked with anything, and to call a paper silent that prints these very words would be false. Where none does,
 * the aligner looks for the same in other words; a paper that prints one of the words and neither is not silent but undecided.
 *
 * The words are made a paper of one sentence and linked with every paper of the dossier, so that stems, objects, themes and
 * set phrases count as they do between papers: "zich aansluiten bij de visumregels" finds "aansluiting op het EU-visumbeleid".
 */

import { type NearestSentences, nearestSentences } from '../align/nearest-sentences.ts';
import { prepareDocument } from '../align/prepared-document.ts';
import { type AnnotatedDocument, annotate, comparedSentences } from '../annotate/annotated-document.ts';
import { standingOfStation, withMovementsOfThread } from '../compare/movement.ts';
import { shift } from '../compare/shift.ts';
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Document, Entry, Passage, Search, Span, Station, Thread } from '../model.ts';
import { documentFromSentences } from '../read/from-sentences.ts';
import { type Word, wordsOf } from '../text/tokenize.ts';
import { mainLanguage } from './language-notices.ts';
import { joinedReader } from './passages.ts';
import type { PreparedDossier } from './prepared-dossier.ts';

/** Refused candidates shown where a paper is silent. */
const NEAREST = 3;
/** The id of the reader's words: no paper may bear it, and no result shows it. */
const QUERY = '?';

/** A clause with the words asked for. */
interface Literal {
  readonly sentence: string;
  readonly span: Span;
}

/** The stems that must stand in a clause: of the words that say something, or of all when none does. */
function sought({ words, pack }: Asked): readonly string[] {
  const telling = words.filter((word) => !pack.words.functionWords.has(word.fold));
  return [...new Set((telling.length > 0 ? telling : words).map((word) => pack.stem(word.fold)))];
}

/** The words asked for, as a paper of one sentence. */
interface Asked {
  readonly words: readonly Word[];
  readonly pack: LanguagePack;
}

const folded = (words: readonly Word[]): string => ` ${words.map((word) => word.fold).join(' ')} `;

/**
 * The clauses of a paper that hold every stem, those first in which the words stand as they were asked; then the whole
 * sentences that hold them in clauses apart: "de havengelden stijgen, omdat de kade is vernieuwd" speaks of both.
 */
function literals(paper: AnnotatedDocument, asked: Asked): Literal[] {
  const stems = sought(asked);
  if (stems.length === 0) return [];
  const run = folded(asked.words);
  const holding = comparedSentences(paper).flatMap(({ sentence, words, clauses }) =>
    clauses.flatMap((span) => {
      const inside = words.filter((word) => span.from <= word.from && word.to <= span.to);
      const held = new Set(inside.map((word) => asked.pack.stem(word.fold)));
      if (!stems.every((key) => held.has(key))) return [];
      return [{ sentence: sentence.id, span, isRun: folded(inside).includes(run) }];
    }),
  );
  const sentences = comparedSentences(paper).flatMap(({ sentence, words }) => {
    const held = new Set(words.map((word) => asked.pack.stem(word.fold)));
    const span = { from: 0, to: sentence.text.length };
    return stems.every((key) => held.has(key)) ? [{ sentence: sentence.id, span, isRun: false }] : [];
  });
  return [...holding.filter(({ isRun }) => isRun), ...holding.filter(({ isRun }) => !isRun), ...sentences];
}

/** Letters of a word that is looked for inside longer ones: shorter ones stand in every second word. */
const IN_COMPOUND = 4;

/**
 * The sentences of a paper, notes, headings and tables included, that hold a word asked for, those with most of them first;
 * null where no such word stands anywhere in it, which alone is silence. A heading is counted, and has no sentence to show.
 */
function wordsApart(paper: AnnotatedDocument, asked: Asked): Literal[] | null {
  const stems = sought(asked);
  const count = (text: string): number => {
    const folds = wordsOf(text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')).concat(wordsOf(text.replaceAll('-', '')));
    const inside = (stem: string, fold: string): boolean =>
      stem.length >= IN_COMPOUND && (fold.startsWith(stem) || fold.endsWith(stem));
    return stems.filter((stem) => folds.some(({ fold }) => asked.pack.stem(fold) === stem || inside(stem, fold)))
      .length;
  };
  const held = paper.document.blocks.flatMap((block) =>
    (block.sentences.length > 0 ? block.sentences : [{ id: null, text: block.text }]).map(({ id, text }) => ({
      sentence: id,
      span: { from: 0, to: text.length },
      words: count(text),
    })),
  );
  const standing = held.filter(({ words }) => words > 0).sort((x, y) => y.words - x.words);
  if (standing.length === 0) return null;
  return standing.flatMap(({ sentence, span }) => (sentence === null ? [] : [{ sentence, span }]));
}

/** The best clause of a paper: one that holds the words and is linked, one that holds them, one that is linked. */
function bestOf(literal: readonly Literal[], { linked }: NearestSentences): Literal | undefined {
  return linked.find(({ sentence }) => literal.some((held) => held.sentence === sentence)) ?? literal[0] ?? linked[0];
}

/**
 * A thread for words: one lane, a station per paper with its best clause, silent with the nearest refused, or undecided where the words
 * stand in it apart. The id is
 * made of the stems of the words, so that the same question has the same address. Shifts run from each speaking paper to
 * the next. Depends on the dossier, the knowledge and the words alone.
 */
export function tracePhrase(of: PreparedDossier, asked: string): Thread {
  const { documents } = of.dossier;
  // The words are taken to be in the language of most papers.
  const language = mainLanguage(documents, of.packs);
  const compiled = of.compiled(language);
  const { pack } = compiled;
  const question = annotate(documentFromSentences({ id: QUERY, language, sentences: [asked] }), compiled);
  const words = [...question.sentences.values()].flatMap((sentence) => sentence.words);
  const query = prepareDocument(question);
  const read = joinedReader(documents.map(of.reader));
  let last: Passage | null = null;
  let silent = false;
  const searchApart = (apart: readonly Literal[], { searched, refused }: NearestSentences): Search => ({
    sentences: searched,
    terms: [asked],
    nearest: apart.slice(0, NEAREST).map(({ sentence, span }) => ({
      sentence,
      span,
      score: refused.find((one) => one.sentence === sentence)?.score ?? 0,
      reason: 'too-far',
      found: null,
    })),
    withheld: 'apart',
  });
  const stationOf = (document: Document): Station => {
    const { id } = document.source;
    if (document.unread !== null) return { document: id, standing: 'unread', entries: [], search: null };
    if (document.source.language !== language) {
      const search = { sentences: 0, terms: [asked], nearest: [], withheld: 'other-language' } as const;
      return { document: id, standing: 'undecided', entries: [], search };
    }
    const near = nearestSentences(query, of.prepared(document));
    const best = bestOf(literals(of.annotated(document), { words, pack }), near);
    if (best === undefined) {
      const apart = wordsApart(of.annotated(document), { words, pack });
      if (apart !== null) return { document: id, standing: 'undecided', entries: [], search: searchApart(apart, near) };
      silent = last !== null;
      const search = { sentences: near.searched, terms: [asked], nearest: near.refused.slice(0, NEAREST) };
      return { document: id, standing: 'silent', entries: [], search };
    }
    const passage = read.quoted(best.sentence, best.span);
    const moved = last === null ? null : shift(read.side(last), read.side(passage));
    const entry: Entry = { passage, shift: moved, links: [] };
    const standing = standingOfStation(last !== null, silent, new Set(), moved?.verdict.join() === 'same');
    last = passage;
    silent = false;
    return { document: id, standing, entries: [entry], search: null };
  };
  const stations = documents.map(stationOf);
  const id = `words.${words.map((word) => pack.stem(word.fold)).join('+')}`;
  const addressee = { class: 'all', regions: [], label: null } as const;
  const lanes = [{ id: `${id}/all`, addressee, stations }];
  return withMovementsOfThread({ id, theme: '', objects: [], label: asked, lanes });
}
