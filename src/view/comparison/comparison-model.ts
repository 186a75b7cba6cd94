import { compareTables } from '../../compare/table-cells.ts';
import type { FigureCell } from '../../compare/table-rows.ts';
import { isDirected } from '../../compare/undirected.ts';
import { dossierIndex, type LocatedSentence } from '../../dossier/index-by-id.ts';
import type { Document, Dossier, Language } from '../../model.ts';
import { isOlder } from '../../text/chronology.ts';
import { paperName, placeInPaperText, yearText } from '../citation.ts';
import { type OriginModel, originModel, type RenderOptions } from '../line/line-model.ts';
import { correctedText, verdictText } from '../line/movement-words.ts';
import { type MarkedRun, markedRuns } from '../marked-text.ts';
import { viewStrings } from '../messages/index.ts';
import { noteOf } from '../table/source-notes.ts';
import { type LinkModel, linkModels } from '../tag-link-model.ts';
import { type AlignedRow, type AlignedSentence, alignedRows, type RowCounts } from './aligned-rows.ts';
import { apartText, blockPlaceText, elsewhereText, movedFromText, placeUnderHeading } from './place-text.ts';
import { linksBetween } from './sentence-pairs.ts';
import type { ComparedScope } from './shared-scope.ts';

/** Two papers in words, row by row, as every file has them. */
export interface ComparisonModel {
  /** `2022 naast 2023`. */
  readonly title: string;
  /**
   * True where both papers have a day and the days differ: only then is one older than the other, and something dropped, new,
   * moved, stronger or weaker. Two papers of one day, or without one, stand side by side without direction.
   */
  readonly isOrdered: boolean;
  /** How many sentences stayed, went and came, in one sentence. */
  readonly summary: string;
  readonly older: ComparisonPaperModel;
  readonly newer: ComparisonPaperModel;
  readonly rows: readonly ComparisonRowModel[];
  /** Cells of tables under the same labels in both whose figure is another, in the order of the older paper. */
  readonly cells: readonly ComparedCellModel[];
  readonly links: readonly LinkModel[];
  readonly origin: OriginModel;
}

/** A figure of a table of both papers, with where it stands in each. */
export interface ComparedCellModel {
  /** `Zeeschepen tot 100 m, 2024`. */
  readonly label: string;
  readonly older: ComparedFigureModel;
  readonly newer: ComparedFigureModel;
}

export interface ComparedFigureModel {
  readonly figure: string;
  readonly place: string | null;
}

export interface ComparisonPaperModel {
  readonly document: Document;
  readonly year: string;
  /** Sender, title, date, reference, what lacks, what was read. */
  readonly source: string;
  /** Which part of the paper is compared, where it is not all of it; else null. */
  readonly limited: string | null;
  /** What of the paper is searched for equal sentences and not set beside the other: notes, headings; null for nothing. */
  readonly apart: string | null;
  /** Both in one phrase, or null. */
  readonly limits: string | null;
  readonly scope: ComparedScope;
}

export interface ComparisonRowModel {
  readonly row: AlignedRow;
  /** What became of it: `herschreven`, `vervallen`. */
  readonly kind: string;
  /** Verdicts, that it is a set phrase, that the link is only possible, from where it moved. */
  readonly notes: readonly string[];
  readonly older: readonly ComparisonSentenceModel[];
  readonly newer: readonly ComparisonSentenceModel[];
}

export interface ComparisonSentenceModel {
  readonly found: LocatedSentence;
  readonly aligned: AlignedSentence;
  /** The words shown, cut at their marks; joined they are the wording. */
  readonly runs: readonly MarkedRun[];
  /** True where the sentence goes on before or behind what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** `‘Top’, al. 3`; and without its heading. */
  readonly place: string;
  readonly shortPlace: string;
}

/**
 * Two papers told, the older first: of each the part that is about what they share, or `isWhole` all that takes part in
 * comparisons. Throws when one of them is not in the dossier.
 */
export function comparisonModel(
  dossier: Dossier,
  older: string,
  newer: string,
  options: RenderOptions,
  isWhole = false,
): ComparisonModel {
  const { language } = options;
  const view = alignedRows(dossier, older, newer, isWhole);
  const papers = { older: view.older.document, newer: view.newer.document };
  const isOrdered = isOlder(papers.older.source, papers.newer.source);
  const spot = { view: 'side', unit: 'document', older, newer } as const;
  const links = linksBetween(dossier, older, newer);
  const named = (paper: Document): string => paperName(dossier.documents, paper, language);
  return {
    title: `${named(papers.older)} ${viewStrings[language].side.beside} ${named(papers.newer)}`,
    isOrdered,
    summary: comparisonSummary(view.counts, papers, language),
    older: comparedPaper(dossier, view.older, language),
    newer: comparedPaper(dossier, view.newer, language),
    rows: view.rows.map((row) => ({
      row,
      kind: rowKindText(row, papers, language),
      notes: rowNotes(dossier, row, language, isOrdered),
      older: row.older.flatMap((sentence) => sentenceModel(dossier, sentence, language)),
      newer: row.newer.flatMap((sentence) => sentenceModel(dossier, sentence, language)),
    })),
    cells: compareTables(papers.older, papers.newer)
      .filter(({ verdict }) => verdict === 'other-figure')
      .map(({ older, newer }) => ({
        label: [older.row, older.column].filter((part) => part !== '').join(', '),
        older: figureModel(dossier, older, language),
        newer: figureModel(dossier, newer, language),
      })),
    // Only a file needs these, and they take longer than the rows.
    get links() {
      return linkModels(dossier, links, options);
    },
    get origin() {
      return originModel(dossier, links, null, options, spot);
    },
  };
}

function figureModel(dossier: Dossier, { figure, sentence }: FigureCell, language: Language): ComparedFigureModel {
  const found = sentence === null ? undefined : dossierIndex(dossier).sentences.get(sentence);
  return { figure, place: found === undefined ? null : placeInPaperText(found, language) };
}

function comparedPaper(dossier: Dossier, scope: ComparedScope, language: Language): ComparisonPaperModel {
  const words = viewStrings[language].side;
  const { document, headings, elsewhere, left } = scope;
  const named = headings?.map((heading) => `‘${heading}’`).join(', ') || words.partsAbout;
  const limited = headings === null ? null : `${words.only(named, elsewhere)} · ${words.leftOut(left)}`;
  const apart = apartText(dossierIndex(dossier).profile, document, language);
  const limits = [limited, apart].filter((part) => part !== null).join(' · ');
  return {
    document,
    year: paperName(dossier.documents, document, language),
    source: noteOf(dossierIndex(dossier).profile, document, language),
    scope,
    limited,
    apart,
    limits: limits === '' ? null : limits,
  };
}

function sentenceModel(dossier: Dossier, aligned: AlignedSentence, language: Language): ComparisonSentenceModel[] {
  const found = dossierIndex(dossier).sentences.get(aligned.sentence.id);
  if (found === undefined) return [];
  const { text } = aligned.sentence;
  return [
    {
      found,
      aligned,
      runs: markedRuns(text, aligned.marks, aligned.span),
      cutBefore: aligned.span.from > 0,
      cutAfter: aligned.span.to < text.length,
      place: placeUnderHeading(dossier, aligned.block, language),
      shortPlace: blockPlaceText(dossier, aligned.block, language),
    },
  ];
}

/** What became of a row: `herschreven`, `vervallen`; of two papers without an order in time in which of them it stands. */
function rowKindText(
  { kind, newer }: AlignedRow,
  papers: { readonly older: Document; readonly newer: Document },
  language: Language,
): string {
  const words = viewStrings[language].side;
  const isLone = kind === 'dropped' || kind === 'new';
  if (!isLone || isOlder(papers.older.source, papers.newer.source)) return words.kinds[kind];
  return words.onlyIn(yearText(newer.length > 0 ? papers.newer : papers.older));
}

/** What is said of a row beside its kind: verdicts, set phrase, possible link, moves, and of whole sentences how many. */
export function rowNotes(dossier: Dossier, row: AlignedRow, language: Language, isOrdered = true): string[] {
  const words = viewStrings[language].side;
  const verdicts = verdictText(
    row.verdict.filter(
      // What the kind of the row says already is not said twice ("gelijk; gelijk").
      (verdict) => verdict !== 'reworded' && verdict !== row.kind && (isOrdered || !isDirected(verdict)),
    ),
    language,
  );
  const corrected = row.corrected && correctedText(row.corrected, language);
  const moves = (isOrdered ? row.moves : []).map(({ from, to }) =>
    words.moved(movedFromText(dossier, from, to, language)),
  );
  const alone = row.older.length + row.newer.length;
  const elsewhere = row.elsewhere && elsewhereText(dossier, row.elsewhere, language);
  return [
    ...(verdicts === '' ? [] : [verdicts]),
    ...(corrected === null ? [] : [corrected]),
    ...(row.formula ? [words.formula] : []),
    ...(row.possible ? [words.possible] : []),
    ...new Set(moves),
    ...(elsewhere === null ? [] : [elsewhere]),
    ...((row.kind === 'dropped' || row.kind === 'new' || row.kind === 'elsewhere') && alone > 1
      ? [words.sentences(alone)]
      : []),
  ];
}

/** One sentence with the counts of the rows; a kind that does not occur is not said. */
export function comparisonSummary(
  counts: RowCounts,
  papers: { readonly older: Document; readonly newer: Document },
  language: Language,
): string {
  const words = viewStrings[language].side;
  const [older, newer] = [yearText(papers.older), yearText(papers.newer)];
  if (!isOlder(papers.older.source, papers.newer.source)) {
    return words.summaryBeside(older, counts.total, counts.same, counts.dropped, newer, counts.added);
  }
  if (counts.total === 0) return words.summaryNone(older, newer, counts.added);
  const named = (['same', 'reworded', 'absorbed', 'elsewhere', 'dropped'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words.counted[kind](counts[kind]));
  const and = viewStrings[language].missing.and;
  const parts = named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} ${and} ${named.at(-1)}`;
  return words.summary(older, counts.total, `${words.are(counts.total)} ${parts}`, newer, counts.added);
}
