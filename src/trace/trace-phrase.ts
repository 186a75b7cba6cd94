/**
 * "Trace these words": a line for words of the reader's own, by the words themselves and by the aligner.
 *
 * A clause that holds every word asked for speaks, whatever the aligner makes of it: "verdere aansluiting" says too little
 * to be linked with anything, and to call a paper silent that prints these very words would be false. Where none does,
 * the aligner looks for the same in other words.
 *
 * The words are made a paper of one sentence and linked with every paper of the dossier, so that stems, objects, themes and
 * set phrases count as they do between papers: "zich aansluiten bij de visumregels" finds "aansluiting op het EU-visumbeleid".
 */
import { nearestInPaper } from '../align/nearest-sentences.ts';
import { shift } from '../compare/shift.ts';
import { isFunctionWord } from '../languages/function-words.ts';
import type { Dossier, Entry, Knowledge, Language, Passage, Span, Station, Thread } from '../model.ts';
import { documentFromSentences } from '../read/from-sentences.ts';
import { isInScope } from '../text/block-scope.ts';
import { clauses } from '../text/clauses.ts';
import { stem } from '../text/stems.ts';
import { wordsOf } from '../text/tokenize.ts';
import { mainLanguage } from './language-notices.ts';
import { passageReader } from './passages.ts';

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
function sought(asked: string, language: Language): readonly string[] {
  const all = wordsOf(asked);
  const telling = all.filter((word) => !isFunctionWord(word.fold));
  return [...new Set((telling.length > 0 ? telling : all).map((word) => stem(word.fold, language)))];
}

/** The clauses of a paper that hold every stem, those first in which the words stand as they were asked. */
function literals(document: Dossier['documents'][number], asked: string, language: Language): Literal[] {
  const stems = sought(asked, language);
  if (stems.length === 0) return [];
  const run = ` ${wordsOf(asked)
    .map((word) => word.fold)
    .join(' ')} `;
  const found = document.blocks
    .filter((block) => isInScope(document, block))
    .flatMap((block) => block.sentences)
    .flatMap(({ id, text }) =>
      clauses(text, language).flatMap((span) => {
        const inside = wordsOf(text).filter((word) => span.from <= word.from && word.to <= span.to);
        const own = new Set(inside.map((word) => stem(word.fold, language)));
        if (!stems.every((one) => own.has(one))) return [];
        const isRun = ` ${inside.map((word) => word.fold).join(' ')} `.includes(run);
        return [{ sentence: id, span, isRun }];
      }),
    );
  return [...found.filter(({ isRun }) => isRun), ...found.filter(({ isRun }) => !isRun)];
}

/**
 * A thread for words: one lane, a station per paper with its best clause, or silent with the nearest refused. The id is
 * made of the stems of the words, so that the same question has the same address. Shifts run from each speaking paper to
 * the next. Depends on the dossier, the knowledge and the words alone.
 */
export function tracePhrase(dossier: Dossier, knowledge: Knowledge | null, asked: string): Thread {
  // The words are taken to be in the language of most papers.
  const language = mainLanguage(dossier.documents);
  const query = documentFromSentences({ id: QUERY, language, sentences: [asked] });
  const read = passageReader(dossier.documents, knowledge);
  const texts = new Map(
    dossier.documents.flatMap((document) =>
      document.blocks.flatMap((block) => block.sentences.map((sentence) => [sentence.id, sentence.text] as const)),
    ),
  );
  let last: { readonly passage: Passage; readonly genre: Dossier['documents'][number]['source']['genre'] } | null =
    null;
  let spoken = false;
  let silent = false;
  const stations = dossier.documents.map((document): Station => {
    const { id, genre } = document.source;
    if (document.unread !== null) return { document: id, standing: 'unread', entries: [], search: null };
    if (document.source.language !== language) {
      const search = { sentences: 0, terms: [asked], nearest: [], withheld: 'other-language' } as const;
      return { document: id, standing: 'undecided', entries: [], search };
    }
    const { linked, refused, searched } = nearestInPaper(query, document, knowledge);
    const literal = literals(document, asked, language);
    const best =
      linked.find((one) => literal.some(({ sentence }) => sentence === one.sentence)) ?? literal[0] ?? linked[0];
    if (best === undefined) {
      silent = spoken;
      const search = { sentences: searched, terms: [asked], nearest: refused.slice(0, NEAREST) };
      return { document: id, standing: 'silent', entries: [], search };
    }
    const passage = read(best.sentence, best.span);
    const moved =
      last === null
        ? null
        : shift(
            { passage: last.passage, text: texts.get(last.passage.sentence) ?? '', genre: last.genre, language },
            { passage, text: texts.get(passage.sentence) ?? '', genre, language },
          );
    const entry: Entry = { passage, shift: moved, links: [] };
    const standing = !spoken ? 'first' : silent ? 'returned' : 'recast';
    last = { passage, genre };
    spoken = true;
    silent = false;
    return { document: id, standing, entries: [entry], search: null };
  });
  const name = wordsOf(asked).map((word) => stem(word.fold, language));
  return {
    id: `words.${name.join('+')}`,
    theme: '',
    objects: [],
    label: asked,
    lanes: [{ id: `words.${name.join('+')}/all`, addressee: { class: 'all', regions: [], label: null }, stations }],
  };
}
