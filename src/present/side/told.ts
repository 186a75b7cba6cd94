import type { Document, Dossier, Language } from '../../model.ts';
import { VERDICTS } from '../../text/labels.ts';
import { yearText } from '../citation.ts';
import { originOf, type Telling, type ToldOrigin } from '../line/told.ts';
import { type Found, lookup } from '../lookup.ts';
import { type Run, runsOf } from '../runs.ts';
import { strings } from '../strings.ts';
import { noteOf } from '../table/notes.ts';
import { movedFrom, placeUnder } from './place.ts';
import { type Counts, linksBetween, type Row, type RowSentence, sideView } from './rows.ts';
import type { Scope } from './scope.ts';

/** Two papers in words, row by row, as every file has them. */
export interface ToldComparison {
  /** `2022 naast 2023`. */
  readonly title: string;
  /** How many sentences stayed, went and came, in one sentence. */
  readonly summary: string;
  readonly older: ToldPaper;
  readonly newer: ToldPaper;
  readonly rows: readonly ToldRow[];
  readonly origin: ToldOrigin;
}

export interface ToldPaper {
  readonly document: Document;
  readonly year: string;
  /** Sender, title, date, reference, what lacks, what was read. */
  readonly source: string;
  /** Which part of the paper is compared, where it is not all of it; else null. */
  readonly limited: string | null;
}

export interface ToldRow {
  readonly row: Row;
  /** What became of it: `herschreven`, `vervallen`. */
  readonly kind: string;
  /** Verdicts, that it is a set phrase, that the link is only possible, from where it moved. */
  readonly notes: readonly string[];
  readonly older: readonly ToldSentence[];
  readonly newer: readonly ToldSentence[];
}

export interface ToldSentence {
  readonly found: Found;
  /** The words shown, cut at their marks; joined they are the wording. */
  readonly runs: readonly Run[];
  /** True where the sentence goes on before or behind what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** `‘Top’, al. 3`. */
  readonly place: string;
}

/** Two papers told, the older first. Throws when one of them is not in the dossier. */
export function toldComparison(dossier: Dossier, older: string, newer: string, telling: Telling): ToldComparison {
  const { language } = telling;
  const view = sideView(dossier, older, newer, false);
  const papers = { older: view.older.document, newer: view.newer.document };
  const at = { view: 'side', unit: 'document', older, newer } as const;
  return {
    title: `${yearText(papers.older)} ${strings[language].side.beside} ${yearText(papers.newer)}`,
    summary: summaryText(view.counts, papers, language),
    older: toldPaper(view.older, language),
    newer: toldPaper(view.newer, language),
    rows: view.rows.map((row) => ({
      row,
      kind: strings[language].side.kinds[row.kind],
      notes: rowNotes(dossier, row, language),
      older: row.older.flatMap((one) => toldSentence(dossier, one, language)),
      newer: row.newer.flatMap((one) => toldSentence(dossier, one, language)),
    })),
    origin: originOf(dossier, linksBetween(dossier, older, newer), null, telling, at),
  };
}

function toldPaper(scope: Scope, language: Language): ToldPaper {
  const words = strings[language].side;
  const { document, headings, elsewhere, left } = scope;
  const named = headings?.map((heading) => `‘${heading}’`).join(', ') || words.partsAbout;
  return {
    document,
    year: yearText(document),
    source: noteOf(document, language),
    limited: headings === null ? null : `${words.only(named, elsewhere)}; ${words.leftOut(left)}`,
  };
}

function toldSentence(dossier: Dossier, one: RowSentence, language: Language): ToldSentence[] {
  const found = lookup(dossier).sentences.get(one.sentence.id);
  if (found === undefined) return [];
  const { text } = one.sentence;
  return [
    {
      found,
      runs: runsOf(text, one.marks, one.span),
      cutBefore: one.span.from > 0,
      cutAfter: one.span.to < text.length,
      place: placeUnder(dossier, one.block, language),
    },
  ];
}

/** What is said of a row beside its kind: verdicts, set phrase, possible link, moves, and of whole sentences how many. */
export function rowNotes(dossier: Dossier, row: Row, language: Language): string[] {
  const words = strings[language].side;
  const verdicts = row.verdict.filter((one) => one !== 'reworded').map((one) => VERDICTS[one][language]);
  const moves = row.moves.map(({ from, to }) => words.moved(movedFrom(dossier, from, to, language)));
  const alone = row.older.length + row.newer.length;
  return [
    ...(verdicts.length > 0 ? [verdicts.join(', ')] : []),
    ...(row.formula ? [words.formula] : []),
    ...(row.possible ? [words.possible] : []),
    ...new Set(moves),
    ...((row.kind === 'dropped' || row.kind === 'new') && alone > 1 ? [words.sentences(alone)] : []),
  ];
}

/** One sentence with the counts of the rows; a kind that does not occur is not said. */
export function summaryText(
  counts: Counts,
  papers: { readonly older: Document; readonly newer: Document },
  language: Language,
): string {
  const words = strings[language].side;
  const [older, newer] = [yearText(papers.older), yearText(papers.newer)];
  if (counts.total === 0) return words.summaryNone(older, newer, counts.added);
  const named = (['same', 'reworded', 'absorbed', 'dropped'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words.counted[kind](counts[kind]));
  const and = strings[language].missing.and;
  const parts = named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} ${and} ${named.at(-1)}`;
  return words.summary(older, counts.total, `${words.are(counts.total)} ${parts}`, newer, counts.added);
}
