import { compareWordings } from '../../compare/diff-segments.ts';
import { dossierIndex, type LocatedSentence } from '../../dossier/index-by-id.ts';
import type {
  Alignment,
  Comparison,
  Dossier,
  Mark,
  Passage,
  Reading,
  Shift,
  Span,
  Thread,
  Verdict,
  Wording,
} from '../../model.ts';
import { linksBetween } from './aligned-rows.ts';

/** Two sentences to hold side by side. */
export interface SentencePair {
  readonly older: string;
  readonly newer: string;
}

export type WordingAxis = 'degree' | 'speaker' | 'act' | 'addressee' | 'scope';

export interface AxisRow {
  readonly axis: WordingAxis;
  readonly older: Reading | null;
  readonly newer: Reading | null;
  /** The verdict on this axis, read off its mark; null where only equality can be told, in `equal`. */
  readonly verdict: Verdict | null;
  readonly equal: boolean;
}

export interface PassageSide {
  readonly found: LocatedSentence;
  /** The clause, in the text of the sentence. */
  readonly span: Span;
  readonly passage: Passage | null;
}

export interface PassagePair {
  readonly older: PassageSide;
  readonly newer: PassageSide;
  /** Of the two clauses. */
  readonly comparison: Comparison;
  readonly shift: Shift | null;
  readonly axes: readonly AxisRow[];
  readonly link: Alignment | null;
  /** Years of the papers between the two that are silent on this line, in the order of the axis. */
  readonly silent: readonly string[];
  /** All pairs to step through and the place of this one among them. */
  readonly pairs: readonly SentencePair[];
  readonly index: number;
}

/** The pairs of a line: every passage with the one it continues, station by station, the widest lane first. */
export function pairsOfThread(thread: Thread): SentencePair[] {
  return thread.lanes.flatMap((lane) =>
    lane.stations.flatMap((station) =>
      station.entries.flatMap(({ shift, passage }) =>
        shift ? [{ older: shift.a.sentence, newer: passage.sentence }] : [],
      ),
    ),
  );
}

/** The pairs of two papers: their links, in the reading order of the older. */
function pairsOfPapers(dossier: Dossier, older: string, newer: string): SentencePair[] {
  return linksBetween(dossier, older, newer).map(({ a, b }) => ({ older: a.sentence, newer: b.sentence }));
}

const holds = (pairs: readonly SentencePair[], pair: SentencePair): number =>
  pairs.findIndex(({ older, newer }) => older === pair.older && newer === pair.newer);

/**
 * The pair a selection means: the two sentences it names; else the first pair of its line between its two papers; else
 * the first link of those papers. Null when the two share nothing.
 */
export function selectedPair(
  dossier: Dossier,
  thread: Thread | null,
  older: string,
  newer: string,
): SentencePair | null {
  const { sentences } = dossierIndex(dossier);
  if (sentences.has(older) && sentences.has(newer)) return { older, newer };
  const paper = (id: string): string => sentences.get(id)?.document.source.id ?? id;
  const ofLine = thread ? pairsOfThread(thread) : [];
  const found = ofLine.find((pair) => paper(pair.older) === paper(older) && paper(pair.newer) === paper(newer));
  return found ?? pairsOfPapers(dossier, paper(older), paper(newer))[0] ?? null;
}

function shiftOf(dossier: Dossier, { older, newer }: SentencePair): Shift | null {
  for (const thread of dossier.threads) {
    for (const { ends } of thread.lanes) {
      if (ends?.shift.a.sentence === older && ends.shift.b.sentence === newer) return ends.shift;
    }
    for (const { shift, passage } of thread.lanes.flatMap((lane) => lane.stations.flatMap(({ entries }) => entries))) {
      if (shift && shift.a.sentence === older && passage.sentence === newer) return shift;
    }
  }
  return null;
}

/** The clause of a sentence: as the line has it, else as its link has it, else the sentence. */
function sideOf(dossier: Dossier, thread: Thread | null, sentence: string, end: Span | null): PassageSide | null {
  const found = dossierIndex(dossier).sentences.get(sentence);
  if (!found) return null;
  const ofLine = thread?.lanes
    .flatMap((lane) => lane.stations.flatMap(({ entries }) => entries))
    .find(({ passage }) => passage.sentence === sentence)?.passage;
  const all = dossierIndex(dossier).passages.get(sentence) ?? [];
  const near = all.find(({ span }) => end !== null && span.from < end.to && end.from < span.to);
  const passage = ofLine ?? near ?? all[0] ?? null;
  return { found, passage, span: ofLine?.span ?? end ?? { from: 0, to: found.sentence.text.length } };
}

const UP: Readonly<Record<WordingAxis, Verdict>> = {
  degree: 'stronger',
  act: 'stronger',
  scope: 'broader',
  addressee: 'broader',
  speaker: 'other-speaker',
};
const DOWN: Readonly<Record<WordingAxis, Verdict>> = {
  degree: 'weaker',
  act: 'weaker',
  scope: 'narrower',
  addressee: 'narrower',
  speaker: 'other-speaker',
};

/** The verdict of one axis: its mark says which way, the axis says what that way is called. */
function verdictOf(
  axis: WordingAxis,
  mark: Mark | undefined,
  shift: Shift | null,
  older: Reading | null,
  newer: Reading | null,
): Verdict | null {
  // Where the older passage left it to the context, or to the reader, the newer one says it.
  const named = (older === null || older.span === null) && newer?.span != null;
  if ((axis === 'addressee' || axis === 'speaker') && named && mark?.direction !== 'changed') return 'clearer';
  if (!mark) return null;
  if (mark.direction === 'up') return UP[axis];
  if (mark.direction === 'down') return DOWN[axis];
  if (mark.direction === 'same') return 'same';
  if (mark.direction === 'unclear') return shift?.verdict.includes('incomparable') ? 'incomparable' : 'undecided';
  if (axis === 'speaker') return 'other-speaker';
  return axis === 'addressee' && older?.span == null ? 'clearer' : 'reworded';
}

function axesOf(older: Wording | null, newer: Wording | null, shift: Shift | null): AxisRow[] {
  const axes: WordingAxis[] = ['degree', 'speaker', 'act', 'addressee', 'scope'];
  return axes
    .map((axis): AxisRow => {
      const [a, b] = [older?.[axis] ?? null, newer?.[axis] ?? null];
      const mark = shift?.marks.find((candidate) => candidate.axis === axis);
      return { axis, older: a, newer: b, verdict: verdictOf(axis, mark, shift, a, b), equal: a?.value === b?.value };
    })
    .filter(({ axis, older: a, newer: b }) => axis !== 'scope' || a !== null || b !== null);
}

/** The years of the papers between two that are silent on the widest lane of a line. */
function silentBetween(dossier: Dossier, thread: Thread | null, older: string, newer: string): string[] {
  const { documents } = dossierIndex(dossier);
  const stations = thread?.lanes[0]?.stations ?? [];
  const [from, to] = [older, newer].map((id) => stations.findIndex(({ document }) => document === id));
  return stations
    .slice((from ?? -1) + 1, to ?? 0)
    .filter(({ standing }) => standing === 'silent')
    .map(({ document }) => documents.get(document))
    .filter((document) => document !== undefined)
    .map(({ source }) => (source.dates.event ?? source.dates.document)?.slice(0, 4) ?? source.id);
}

/** Two clauses side by side, axis by axis. Null when a sentence is not in the dossier. */
export function passagePair(dossier: Dossier, thread: Thread | null, pair: SentencePair): PassagePair | null {
  const link = dossierIndex(dossier).alignments.get(`${pair.older}~${pair.newer}`) ?? null;
  const shift = shiftOf(dossier, pair);
  const older = sideOf(dossier, thread, pair.older, link?.a.span ?? shift?.a.span ?? null);
  const newer = sideOf(dossier, thread, pair.newer, link?.b.span ?? shift?.b.span ?? null);
  if (!older || !newer) return null;
  const text = ({ found, span }: PassageSide): string => found.sentence.text.slice(span.from, span.to);
  const ofLine = thread ? pairsOfThread(thread) : [];
  const papers = [older, newer].map(({ found }) => found.document.source.id);
  const pairs = holds(ofLine, pair) === -1 ? pairsOfPapers(dossier, papers[0] ?? '', papers[1] ?? '') : ofLine;
  return {
    older,
    newer,
    comparison: compareWordings(text(older), text(newer)),
    shift,
    axes: axesOf(older.passage?.wording ?? null, newer.passage?.wording ?? null, shift),
    link,
    silent: silentBetween(dossier, thread, papers[0] ?? '', papers[1] ?? ''),
    pairs,
    index: holds(pairs, pair),
  };
}
