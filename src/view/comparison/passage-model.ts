import { AXIS_LABELS, isLifted } from '../../languages/axis-labels.ts';
import { GENRE_LABELS, VERDICT_LABELS } from '../../languages/labels.ts';
import type { Document, Dossier, Language, Reading, Thread } from '../../model.ts';
import { citation, fullSource, paperName } from '../citation.ts';
import type { RenderOptions } from '../line/line-model.ts';
import { toldVerdicts } from '../line/movement-words.ts';
import { type ReadingModel, readingModel, readingText, unreadText } from '../line/reading-text.ts';
import type { MarkedRun } from '../marked-text.ts';
import { lineStrings } from '../messages/line.ts';
import { passageStrings } from '../messages/passage.ts';
import { passageDetailStrings } from '../messages/passage-detail.ts';
import { inlineRuns } from './compared-marks.ts';
import { type AskForMovement, type AxisRow, type PassagePair, type PassageSide, passagePair } from './passage-pair.ts';
import type { SentencePair } from './sentence-pairs.ts';
import { clauseText, type ToldClause, type ToldPassages, toldPassages } from './told-passages.ts';

/** Two clauses in words: what went and came, then axis by axis. */
export interface PassageModel extends ToldPassages {
  readonly view: PassagePair;
  /** The line they are read on, where there is one. */
  readonly thread: Thread | null;
  /** `2023 naast 2026: zwakker, na een zwijgend document`. */
  readonly title: string;
  readonly older: PassageClauseModel;
  readonly newer: PassageClauseModel;
  /** Both in one text, what goes before what comes; null where too much changed for word by word. */
  readonly inline: readonly MarkedRun[] | null;
  readonly axes: readonly PassageAxisModel[];
}

export interface PassageClauseModel extends ToldClause {
  readonly citation: string;
  /** The source with the corpus version, to stand alone. */
  readonly fullSource: string;
}

export interface PassageAxisModel {
  readonly name: string;
  /** What either says on it; the same as one phrase each, words of the papers in quotation marks. */
  readonly readings: { readonly older: ReadingModel; readonly newer: ReadingModel };
  readonly older: string;
  readonly newer: string;
  /** `zwakker`, `gelijk`, `anders`. */
  readonly verdict: string;
}

/** Two sentences told, the older first; null when one of them is not in the dossier. */
export function passageModel(
  dossier: Dossier,
  thread: Thread | null,
  pair: SentencePair,
  telling: RenderOptions,
  askFor?: AskForMovement,
): PassageModel | null {
  const { language } = telling;
  const view = passagePair(dossier, thread, pair, askFor);
  if (view === null) return null;
  const told = toldPassages(dossier, thread, pair, view, telling);
  const cited = (clause: ToldClause): PassageClauseModel => ({
    ...clause,
    citation: citation(dossier, clause.found.sentence.id, language),
    fullSource: fullSource(dossier, clause.found, language),
  });
  return {
    ...told,
    view,
    thread,
    title: pairTitle(dossier.documents, view, language),
    older: cited(told.older),
    newer: cited(told.newer),
    inline: inlineRuns(view.comparison, clauseText(view.older), clauseText(view.newer)),
    axes: [...view.axes.map((row) => axisModel(view, row, language)), ...liftedAxes(view, language)],
  };
}

/** The title: the two years and what the line says of the step between them. */
export function pairTitle(papers: readonly Document[], view: PassagePair, language: Language): string {
  const words = passageStrings[language];
  const [older, newer] = [view.older, view.newer].map(({ found }) => paperName(papers, found.document, language));
  const years = `${older} ${words.beside} ${newer}`;
  const verdict = toldVerdicts(view.movement, language);
  const after = view.silent.length > 0 ? passageDetailStrings[language].afterSilence(view.silent.length) : '';
  return verdict === '' ? years : `${years}: ${verdict}${after}`;
}

function axisModel(view: PassagePair, row: AxisRow, language: Language): PassageAxisModel {
  const words = passageDetailStrings[language];
  const readings = {
    older: readingOnAxis(row, row.older, view.older, language),
    newer: readingOnAxis(row, row.newer, view.newer, language),
  };
  return {
    name: AXIS_LABELS[row.axis][language],
    readings,
    older: phraseOf(readings.older, language),
    newer: phraseOf(readings.newer, language),
    verdict: row.verdict ? VERDICT_LABELS[row.verdict][language] : row.equal ? words.axisSame : words.axisOther,
  };
}

/** Figures, denials, conditions and their like that moved, each with the words on either side. */
function liftedAxes({ movement }: PassagePair, language: Language): PassageAxisModel[] {
  const said = (words: string | undefined): ReadingModel =>
    words === undefined
      ? { text: passageDetailStrings[language].none, origin: 'unnamed', note: null }
      : { text: words, origin: 'paper', note: null };
  return (movement?.carriers ?? [])
    .filter(({ axis }) => isLifted(axis))
    .map(({ axis, old, new: now }) => {
      const readings = { older: said(old?.text), newer: said(now?.text) };
      const verdict = movement?.axes[axis];
      return {
        name: AXIS_LABELS[axis][language],
        readings,
        older: phraseOf(readings.older, language),
        newer: phraseOf(readings.newer, language),
        verdict: verdict === undefined ? passageDetailStrings[language].axisOther : VERDICT_LABELS[verdict][language],
      };
    });
}

/** An act weighs otherwise in a report than in an agenda, so beside its words stands what kind of paper they are of. */
function readingOnAxis(
  { axis }: AxisRow,
  reading: Reading | null,
  side: PassageSide,
  language: Language,
): ReadingModel {
  if (reading === null) return { text: unreadText(axis, language), origin: 'unnamed', note: null };
  const model = readingModel(reading, readingText(axis, reading, side.found, language), language);
  const { genre } = side.found.document.source;
  const isPrinted = axis === 'act' && model.origin === 'paper' && genre !== null;
  return isPrinted ? { ...model, note: passageDetailStrings[language].inGenre(GENRE_LABELS[genre][language]) } : model;
}

function phraseOf({ text, origin, note }: ReadingModel, language: Language): string {
  const words = origin === 'paper' ? lineStrings[language].quoted(text) : text;
  return note === null ? words : `${words} (${note})`;
}
