import { carrierOf, mainEntry, movementOfStep } from '../../compare/movement.ts';
import { dossierIndex, yearOf } from '../../dossier/index-by-id.ts';
import { verdictRank } from '../../languages/verdict-labels.ts';
import type { Alignment, Dossier, Entry, Lane, Movement, Shift, Station, Thread, Verdict } from '../../model.ts';

/**
 * The last change in the wording of a row, in words. `kind` is a verdict of the closed list or what the papers did;
 * `year` the paper it is measured from; `oldWords` and `newWords` the words that carry it, where some do.
 */
export interface LastChange {
  readonly kind: Verdict | 'first' | 'returned' | 'not-repeated';
  readonly year: string;
  /** For a return: the last silent paper before it. */
  readonly silent: string | null;
  readonly oldWords: string | null;
  readonly newWords: string | null;
  /** The movement, where a person corrected it. */
  readonly movement?: Movement;
}

/** Of one lane: what its last speaking paper did, or that later papers do not repeat it. Null when none speaks. */
export function changeOfLane(dossier: Dossier, lane: Lane): LastChange | null {
  const at = lane.stations.findLastIndex((station) => station.entries.length > 0);
  const station = lane.stations[at];
  if (station === undefined) return null;
  const year = yearOfPaper(dossier, station.document);
  const bare = { year, silent: null, oldWords: null, newWords: null };
  const later = lane.stations.slice(at + 1);
  if (later.some((next) => next.standing === 'undecided')) return { kind: 'undecided', ...bare };
  if (later.some((next) => next.standing === 'silent')) return { kind: 'not-repeated', ...bare };
  if (station.standing === 'first') return { kind: 'first', ...bare };
  if (station.standing === 'returned') {
    const silent = lane.stations.slice(0, at).findLast((before) => before.standing === 'silent');
    if (silent !== undefined) return { kind: 'returned', ...bare, silent: yearOfPaper(dossier, silent.document) };
  }
  return changeOfStation(dossier, station) ?? { kind: 'incomparable', ...bare };
}

/**
 * Of a whole theme: that later papers do not repeat it; else the weightiest change at the last paper in which one of its
 * lanes changed; else that it was said for the first time. Null when no paper speaks, or several do and no position
 * recurs.
 */
export function changeOfTheme(dossier: Dossier, theme: string): LastChange | null {
  const { cell } = dossierIndex(dossier);
  const states = dossier.documents.map((document) => ({ document, state: cell(theme, document.source.id)?.state }));
  const last = states.findLastIndex(({ state }) => state === 'speaks');
  const spoken = states[last];
  if (spoken === undefined) return null;
  const bare = { year: yearOfPaper(dossier, spoken.document.source.id), silent: null, oldWords: null, newWords: null };
  if (states.slice(last + 1).some(({ state }) => state === 'silent' || state === 'elsewhere'))
    return { kind: 'not-repeated', ...bare };
  const lanes = dossier.threads.filter((thread) => thread.theme === theme).flatMap((thread) => thread.lanes);
  for (const document of dossier.documents.toReversed()) {
    const changes = lanes.flatMap((lane) => {
      const station = lane.stations.find((candidate) => candidate.document === document.source.id);
      const change = station === undefined ? null : changeOfStation(dossier, station);
      return change === null ? [] : [change];
    });
    const [first] = changes.sort(weightiestFirst);
    if (first !== undefined) return first;
  }
  return states.filter(({ state }) => state === 'speaks').length === 1 ? { kind: 'first', ...bare } : null;
}

/** That of the passage the line runs through; where that one continues nothing, the weightiest of the others. */
function changeOfStation(dossier: Dossier, station: Station): LastChange | null {
  const main = mainEntry(station);
  if (main?.shift) return changeOfEntry(dossier, main.shift, main);
  const changes = station.entries.flatMap((entry) =>
    entry.shift === null ? [] : [changeOfEntry(dossier, entry.shift, entry)],
  );
  return changes.sort(weightiestFirst)[0] ?? null;
}

function changeOfEntry(dossier: Dossier, shift: Shift, entry: Entry): LastChange {
  const movement = movementOfStep(entry);
  const kind = movement.verdicts[0] ?? 'incomparable';
  const carrier = carrierOf(movement, kind);
  const older = dossierIndex(dossier).sentences.get(shift.a.sentence);
  return {
    kind,
    year: older === undefined ? '' : yearOfPaper(dossier, older.document.source.id),
    silent: null,
    oldWords: carrier?.old?.text ?? null,
    newWords: carrier?.new?.text ?? null,
    ...(movement.corrected === undefined ? {} : { movement }),
  };
}

/** Of several verdicts the first of the closed list is printed; what is no verdict comes behind them. */
function weightiestFirst(x: LastChange, y: LastChange): number {
  const weight = ({ kind }: LastChange): number =>
    kind === 'first' || kind === 'returned' || kind === 'not-repeated' ? Number.MAX_SAFE_INTEGER : verdictRank(kind);
  return weight(x) - weight(y);
}

/** What two phrases do not share at their ends: `volledige` and `verdere` of `… aansluiting`. */
export function withoutSharedEnds(
  oldWords: string | null,
  newWords: string | null,
): [oldWords: string | null, newWords: string | null] {
  if (oldWords === null || newWords === null) return [oldWords, newWords];
  const [a, b] = [oldWords.split(' '), newWords.split(' ')];
  // At least one word stays on either side, else a phrase that only grew would be left without its other half.
  while (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  while (a.length > 1 && b.length > 1 && a[0] === b[0]) {
    a.shift();
    b.shift();
  }
  return [a.join(' '), b.join(' ')];
}

/** The year of a paper; its id where it prints no day, since something must tell it from the others. */
export function yearOfPaper(dossier: Dossier, document: string): string {
  const found = dossierIndex(dossier).documents.get(document);
  return (found === undefined ? null : yearOf(found)) ?? document;
}

/** The entry and thread in which a sentence stands on a line, or null: the first in the order of the dossier. */
export function threadOfSentence(
  dossier: Dossier,
  theme: string,
  sentence: string,
): { readonly thread: Thread; readonly lane: Lane; readonly entry: Entry } | null {
  for (const thread of dossier.threads) {
    if (thread.theme !== theme) continue;
    for (const lane of thread.lanes) {
      for (const station of lane.stations) {
        const entry = station.entries.find((candidate) => candidate.passage.sentence === sentence);
        if (entry !== undefined) return { thread, lane, entry };
      }
    }
  }
  return null;
}

/** Links with both ends under one theme are found by their ends, so the list is cut to what may be drawn at all. */
export function linksAmong(dossier: Dossier, sentences: ReadonlySet<string>): Alignment[] {
  return dossier.alignments.filter(({ a, b }) => sentences.has(a.sentence) && sentences.has(b.sentence));
}
