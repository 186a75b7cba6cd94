import type { LocatedSentence } from '../../dossier/index-by-id.ts';
import type { Dossier, Language, Thread } from '../../model.ts';
import { paperName, sourceLine } from '../citation.ts';
import { carryingSpans } from '../degree-spans.ts';
import { type OriginModel, originModel, type RenderOptions } from '../line/line-model.ts';
import { type MarkedRun, markedRuns, type TextMark } from '../marked-text.ts';
import { passageStrings } from '../messages/passage.ts';
import { linksOf } from '../provenance.ts';
import type { ComparedPassages, PassageSide } from './passage-pair.ts';
import type { SentencePair } from './sentence-pairs.ts';

/** Two clauses in words: what went and came, and where they come from. */
export interface ToldPassages {
  readonly view: ComparedPassages;
  readonly older: ToldClause;
  readonly newer: ToldClause;
  /** `ertussen: 2024 zwijgt`, or null. */
  readonly between: string | null;
  readonly origin: OriginModel;
}

export interface ToldClause {
  readonly found: LocatedSentence;
  readonly year: string;
  /** The clause cut at its marks; joined it is the clause byte for byte. */
  readonly runs: readonly MarkedRun[];
  readonly source: string;
}

/**
 * What a widget, which has no room for what it does not draw, tells of two clauses. Every other view tells what
 * `passageModel` adds to it.
 */
export function toldPassages(
  dossier: Dossier,
  thread: Thread | null,
  { older, newer }: SentencePair,
  view: ComparedPassages,
  telling: RenderOptions,
): ToldPassages {
  const { language } = telling;
  const theme = thread?.theme ?? null;
  const spot = { view: 'side', unit: 'passage', theme, thread: thread?.id ?? null, older, newer } as const;
  // Two passages of a line without a link of their own stand side by side by the links of the line.
  const ofLine = view.isOnLine && thread !== null ? linksOf(dossier, thread.id) : [];
  const links = view.link === null ? ofLine : [view.link];
  return {
    view,
    older: toldClause(dossier, view, 'older', language),
    newer: toldClause(dossier, view, 'newer', language),
    between: view.silent.length === 0 ? null : passageStrings[language].between(view.silent),
    origin: originModel(dossier, links, thread?.id ?? null, telling, spot),
  };
}

/** The words of the clause of one side. */
export const clauseText = ({ found, span }: PassageSide): string => found.sentence.text.slice(span.from, span.to);

/** The words that carry how far a clause goes, as marks on the clause. */
export function clauseDegrees({ passage, span, found }: PassageSide): TextMark[] {
  const spans = passage ? carryingSpans(passage.wording, found.sentence.text) : [];
  return spans.map((word) => ({ kind: 'degree', span: { from: word.from - span.from, to: word.to - span.from } }));
}

/** The marks on a clause: words that go or come; where nothing of the two matches, what stayed and the degree word. */
export function clauseMarks(view: ComparedPassages, side: 'older' | 'newer'): readonly TextMark[] {
  const marks = view.marks[side];
  return view.comparison.changes === null ? [...marks, ...clauseDegrees(view[side])] : marks;
}

function toldClause(dossier: Dossier, view: ComparedPassages, side: 'older' | 'newer', language: Language): ToldClause {
  const { found } = view[side];
  const clause = clauseText(view[side]);
  // In a file the degree word is marked besides what changed: a reader of a plain file cannot open the line for it.
  const marks = [...view.marks[side], ...clauseDegrees(view[side])];
  return {
    found,
    year: paperName(dossier.documents, found.document, language),
    runs: markedRuns(clause, marks),
    source: sourceLine(found, language),
  };
}
