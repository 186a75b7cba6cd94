import { movementOfStep } from '../../compare/movement.ts';
import { compareWordings } from '../../compare/word-diff.ts';
import { dossierIndex, type LocatedSentence } from '../../dossier/index-by-id.ts';
import { WORDING_AXES, type WordingAxis } from '../../languages/axis-labels.ts';
import type {
  Alignment,
  Comparison,
  Dossier,
  End,
  Entry,
  Movement,
  Passage,
  Reading,
  Span,
  Thread,
  Verdict,
  Wording,
} from '../../model.ts';
import { clauseOfPassage, endOfPassage } from '../../text/clause-of-passage.ts';
import { type ComparedMarks, comparedMarks } from './compared-marks.ts';
import { pairsOfPapers, pairsOfThread, type SentencePair } from './sentence-pairs.ts';

export interface AxisRow {
  readonly axis: WordingAxis;
  readonly older: Reading | null;
  readonly newer: Reading | null;
  /** The verdict on this axis; null where only equality can be told, in `equal`. */
  readonly verdict: Verdict | null;
  readonly equal: boolean;
}

export interface PassageSide {
  readonly found: LocatedSentence;
  /** The clause, in the text of the sentence. */
  readonly span: Span;
  readonly passage: Passage | null;
}

/** Two clauses held against each other: all that a widget draws of them. */
export interface ComparedPassages {
  readonly older: PassageSide;
  readonly newer: PassageSide;
  /** Of the two clauses, and how it is drawn on them. */
  readonly comparison: Comparison;
  readonly marks: ComparedMarks;
  /** What happened between them; null where nothing in the dossier holds one against the other. */
  readonly movement: Movement | null;
  /** True when a line holds the two against each other. */
  readonly isOnLine: boolean;
  readonly link: Alignment | null;
  /** Years of the papers between the two that are silent on this line, in the order of the axis. */
  readonly silent: readonly string[];
}

export interface PassagePair extends ComparedPassages {
  readonly axes: readonly AxisRow[];
  /** All pairs to step through and the place of this one among them. */
  readonly pairs: readonly SentencePair[];
  readonly index: number;
}

const holds = (pairs: readonly SentencePair[], pair: SentencePair): number =>
  pairs.findIndex(({ older, newer }) => older === pair.older && newer === pair.newer);

/** The step of a line from one sentence to another: of the line shown, else of the first that holds it. */
function stepOf(dossier: Dossier, thread: Thread | null, pair: SentencePair): Pick<Entry, 'shift' | 'movement'> | null {
  const holds = ({ shift }: Pick<Entry, 'shift'>): boolean =>
    shift?.a.sentence === pair.older && shift.b.sentence === pair.newer;
  for (const { lanes } of thread === null ? dossier.threads : [thread, ...dossier.threads]) {
    const entries = lanes.flatMap(({ stations }) => stations.flatMap((station) => station.entries));
    const step = [...entries, ...lanes.flatMap(({ ends }) => ends ?? [])].find(holds);
    if (step !== undefined) return step;
  }
  return null;
}

/** The clause of a sentence: as the line has it, else as its link has it, else the sentence. */
function sideOf(dossier: Dossier, thread: Thread | null, sentence: string, end: Span | null): PassageSide | null {
  const found = dossierIndex(dossier).sentences.get(sentence);
  if (!found) return null;
  const ofLine = thread?.lanes
    .flatMap(({ stations }) => stations.flatMap(({ entries }) => entries))
    .find(({ passage }) => passage.sentence === sentence)?.passage;
  const all = dossierIndex(dossier).passages.get(sentence) ?? [];
  const near = all.find((one) => {
    const { from, to } = clauseOfPassage(one);
    return end !== null && from < end.to && end.from < to;
  });
  const passage = ofLine ?? near ?? all[0] ?? null;
  return { found, passage, span: ofLine?.span ?? end ?? { from: 0, to: found.sentence.text.length } };
}

function axesOf(older: Wording | null, newer: Wording | null, movement: Movement | null): AxisRow[] {
  return WORDING_AXES.map((axis): AxisRow => {
    const [a, b] = [older?.[axis] ?? null, newer?.[axis] ?? null];
    return { axis, older: a, newer: b, verdict: movement?.axes[axis] ?? null, equal: a?.value === b?.value };
  }).filter(({ axis, older: a, newer: b }) => axis !== 'scope' || a !== null || b !== null);
}

/** The years of the papers between two that are silent on the widest lane of a line. */
function silentBetween(dossier: Dossier, thread: Thread | null, older: string, newer: string): string[] {
  const { documents } = dossierIndex(dossier);
  const stations = thread?.lanes[0]?.stations ?? [];
  const [from, to] = [older, newer].map((id) => stations.findIndex(({ document }) => document === id));
  return stations
    .slice((from ?? -1) + 1, to ?? 0)
    .filter(({ standing }) => standing === 'silent')
    .flatMap(({ document }) => documents.get(document) ?? [])
    .map(({ source }) => (source.dates.event ?? source.dates.document)?.slice(0, 4) ?? source.id);
}

const endOf = ({ found, passage, span }: PassageSide): End =>
  passage === null ? { sentence: found.sentence.id, span } : endOfPassage(passage);

/** The movement between two clauses that the dossier does not hold one against the other. */
export type AskForMovement = (dossier: Dossier, older: End, newer: End) => Movement | null;

/** Two clauses side by side. Null when a sentence is not in the dossier. `askFor`: see `passagePair`. */
export function comparedPassages(
  dossier: Dossier,
  thread: Thread | null,
  pair: SentencePair,
  askFor: AskForMovement = () => null,
): ComparedPassages | null {
  const link = dossierIndex(dossier).alignments.get(`${pair.older}~${pair.newer}`) ?? null;
  const step = stepOf(dossier, thread, pair);
  const { a, b } = link ?? step?.shift ?? { a: null, b: null };
  const older = sideOf(dossier, thread, pair.older, a?.span ?? null);
  const newer = sideOf(dossier, thread, pair.newer, b?.span ?? null);
  if (!older || !newer) return null;
  const stored = step === null ? link?.movement : movementOfStep(step);
  const text = ({ found, span }: PassageSide): string => found.sentence.text.slice(span.from, span.to);
  const comparison = compareWordings(text(older), text(newer));
  return {
    older,
    newer,
    comparison,
    marks: comparedMarks(comparison, text(older), text(newer)),
    movement: stored ?? askFor(dossier, endOf(older), endOf(newer)),
    isOnLine: step !== null,
    link,
    silent: silentBetween(dossier, thread, older.found.document.source.id, newer.found.document.source.id),
  };
}

/**
 * Two clauses side by side, axis by axis. Null when a sentence is not in the dossier. `askFor` is asked of a pair that has
 * no movement in the dossier; without it nothing is told of such a pair.
 */
export function passagePair(
  dossier: Dossier,
  thread: Thread | null,
  pair: SentencePair,
  askFor?: AskForMovement,
): PassagePair | null {
  const compared = comparedPassages(dossier, thread, pair, askFor);
  if (compared === null) return null;
  const { older, newer, movement } = compared;
  return {
    ...compared,
    axes: axesOf(older.passage?.wording ?? null, newer.passage?.wording ?? null, movement),
    // Read by who steps through them: a file that tells every link of two papers went through all of them for each.
    get pairs() {
      const ofLine = thread ? pairsOfThread(thread) : [];
      return holds(ofLine, pair) < 0
        ? pairsOfPapers(dossier, older.found.document.source.id, newer.found.document.source.id)
        : ofLine;
    },
    get index() {
      return holds(this.pairs, pair);
    },
  };
}
