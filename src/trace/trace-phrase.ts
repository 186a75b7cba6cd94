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
import type { Document, Entry, Focus, Passage, Search, Span, Station, Thread } from '../model.ts';
import { documentFromSentences } from '../read/from-sentences.ts';
import { dayOf, isOlder } from '../text/chronology.ts';
import { allTextOf, BESIDE_PROSE, type Withheld } from './all-text.ts';
import { type AskedWords, askedWords } from './asked-words.ts';
import { mainLanguage } from './language-notices.ts';
import { joinedReader } from './passages.ts';
import type { PreparedDossier } from './prepared-dossier.ts';
import { provesNothing } from './stations.ts';

/** Refused candidates shown where a paper is silent. */
const NEAREST = 3;
/** The id of the reader's words: no paper may bear it, and no result shows it. */
const QUERY = '?';

/** A clause with the words asked for. */
interface Literal {
  readonly sentence: string;
  readonly span: Span;
}

const wholeOf = (text: string): Span => ({ from: 0, to: text.length });

/**
 * The clauses of a paper that hold every word, those first in which the words stand as they were asked; then the whole
 * sentences that hold them in clauses apart: "de havengelden stijgen, omdat de kade is vernieuwd" speaks of both.
 */
function literals(paper: AnnotatedDocument, asked: AskedWords): Literal[] {
  if (asked.size === 0) return [];
  const whole = comparedSentences(paper).filter(({ sentence: { text } }) => asked.heldIn(text) === asked.size);
  const clauses = whole.flatMap(({ sentence: { id, text }, clauses }) =>
    clauses.flatMap((span) =>
      asked.heldIn(text, span) === asked.size ? [{ sentence: id, span, isRun: asked.isRunIn(text, span) }] : [],
    ),
  );
  return [
    ...clauses.filter(({ isRun }) => isRun),
    ...clauses.filter(({ isRun }) => !isRun),
    ...whole.map(({ sentence: { id, text } }) => ({ sentence: id, span: wholeOf(text) })),
  ];
}

/** Sentences that hold some of the words, and why that is no position. */
interface WordsApart {
  readonly withheld: Withheld;
  readonly standing: readonly Literal[];
}

/**
 * The sentences of a paper, notes, headings and tables included, that hold a word asked for, those with most of them first;
 * null where no such word stands anywhere in it, which alone is silence. A heading is counted, and has no sentence to show.
 */
function wordsApart(paper: AnnotatedDocument, asked: AskedWords, focus: Focus): WordsApart | null {
  const held = paper.document.blocks.flatMap((block) =>
    (block.sentences.length > 0 ? block.sentences : [{ id: null, text: block.text }]).map(({ id, text }) => ({
      sentence: id,
      span: wholeOf(text),
      words: asked.heldIn(text),
    })),
  );
  const standing = held.filter(({ words }) => words > 0).sort((x, y) => y.words - x.words);
  if (standing.length === 0) return null;
  const whole = new Set(standing.flatMap(({ sentence, words }) => (words === asked.size ? (sentence ?? []) : [])));
  const kinds = allTextOf(paper, focus).flatMap(({ sentence, kind }) => (whole.has(sentence.sentence.id) ? kind : []));
  return {
    withheld: BESIDE_PROSE.find(([, , kind]) => kinds.includes(kind))?.[0] ?? 'apart',
    standing: standing.flatMap(({ sentence, span }) => (sentence === null ? [] : [{ sentence, span }])),
  };
}

/** The best clause of a paper: one that holds the words and is linked, one that holds them, one that is linked. */
function bestOf(literal: readonly Literal[], { linked }: NearestSentences): Literal | undefined {
  return linked.find(({ sentence }) => literal.some((held) => held.sentence === sentence)) ?? literal[0] ?? linked[0];
}

/** A paper that spoke, with its best passage. */
interface Spoken {
  readonly document: Document;
  readonly passage: Passage;
}

/**
 * A thread for words: one lane, a station per paper with its best clause, silent with the nearest refused, or undecided where the words
 * stand in it apart. The id is
 * made of the stems of the words, so that the same question has the same address. Each wording is held against that of the
 * last older paper that spoke; as on every line, "first" and "returned" are said of days that are known and differ, and
 * only of papers in which nothing stands. Depends on the dossier, the knowledge and the words alone.
 */
export function tracePhrase(of: PreparedDossier, asked: string): Thread {
  const { documents, corpus } = of.dossier;
  // The words are taken to be in the language of most papers.
  const language = mainLanguage(documents, of.packs);
  const compiled = of.compiled(language);
  const { pack } = compiled;
  const question = annotate(documentFromSentences({ id: QUERY, language, sentences: [asked] }), compiled);
  const words = [...question.sentences.values()].flatMap((sentence) => sentence.words);
  const query = prepareDocument(question);
  const read = joinedReader(documents.map(of.reader));
  const sought = askedWords(words, of.printed(language));
  const spoken: Spoken[] = [];
  const stations: Station[] = [];
  const searchApart = ({ withheld, standing }: WordsApart, { searched, refused }: NearestSentences): Search => ({
    sentences: searched,
    terms: [asked],
    nearest: standing.slice(0, NEAREST).map(({ sentence, span }) => ({
      sentence,
      span,
      score: refused.find((one) => one.sentence === sentence)?.score ?? 0,
      reason: 'too-far',
      found: null,
    })),
    withheld,
  });
  const stationOf = (document: Document): Station => {
    const { id } = document.source;
    if (document.unread !== null) return { document: id, standing: 'unread', entries: [], search: null };
    if (document.source.language !== language) {
      const search = { sentences: 0, terms: [asked], nearest: [], withheld: 'other-language' } as const;
      return { document: id, standing: 'undecided', entries: [], search };
    }
    const near = nearestSentences(query, of.prepared(document));
    const best = bestOf(literals(of.annotated(document), sought), near);
    if (best === undefined) {
      const apart = wordsApart(of.annotated(document), sought, corpus.focus);
      if (apart !== null) return { document: id, standing: 'undecided', entries: [], search: searchApart(apart, near) };
      const search = { sentences: near.searched, terms: [asked], nearest: near.refused.slice(0, NEAREST) };
      if (near.searched > 0) return { document: id, standing: 'silent', entries: [], search };
      return { document: id, standing: 'undecided', entries: [], search: { ...search, withheld: 'nothing-searched' } };
    }
    const passage = read.quoted(best.sentence, best.span);
    const isBefore = (other: Document): boolean => isOlder(other.source, document.source);
    const last = spoken.filter((one) => isBefore(one.document)).at(-1);
    const moved = last === undefined ? null : shift(read.side(last.passage), read.side(passage));
    const entry: Entry = { passage, shift: moved, links: [] };
    const earlier = stations.filter((_, at) => isBefore(documents[at]!));
    const isSilentSince = stations.some(
      ({ standing }, at) =>
        standing === 'silent' &&
        isBefore(documents[at]!) &&
        last !== undefined &&
        isOlder(last.document.source, documents[at]!.source),
    );
    const isFirst = last === undefined && dayOf(document.source) !== null && earlier.every(provesNothing);
    const standing = standingOfStation(!isFirst, isSilentSince, new Set(), moved?.verdict.join() === 'same');
    spoken.push({ document, passage });
    return { document: id, standing, entries: [entry], search: null };
  };
  for (const document of documents) stations.push(stationOf(document));
  const id = `words.${words.map((word) => pack.stem(word.fold)).join('+')}`;
  const addressee = { class: 'all', regions: [], label: null } as const;
  const lanes = [{ id: `${id}/all`, addressee, stations }];
  return withMovementsOfThread({ id, theme: '', objects: [], label: asked, lanes });
}
