/**
 * The lines of the dossier with the draft as their last paper, traced by the rooms that trace papers: so that a draft gets the
 * movement, and misses the positions, that it would once it is one of them. A rule of its own told "herhaald" of words that
 * the line then told otherwise.
 */
import { linkPrepared } from '../align/link-documents.ts';
import type { Alignment, Entry, Movement, Passage, Shift, StrongestWording, Thread } from '../model.ts';
import { clauseOfPassage, passagesOnLane, standsAt } from '../text/clause-of-passage.ts';
import { silenceProver } from '../trace/position-silence.ts';
import type { PositionInSentence } from '../trace/positions.ts';
import { cellsOf } from '../trace/theme-silence.ts';
import { traceAnnotated } from '../trace/trace.ts';
import type { DraftContext } from './context.ts';
import type { EarlierWording } from './earlier-wordings.ts';
import { DRAFT } from './read-draft.ts';

/** The links of the draft with every paper. */
export const draftAlignments = ({ papers, prepared }: DraftContext): readonly Alignment[] =>
  papers.flatMap((paper) => linkPrepared(paper, prepared));

/** A day after that of any paper: a draft is later than all of them, and time is the only order of a line. */
const LATER = '9999-12-31';

/** The threads of some ids, with a station for the draft behind those of the papers it is held against. */
export function threadsWithDraft(
  ids: ReadonlySet<string>,
  links: readonly Alignment[],
  { dossier, draft, papers, read, anchored }: DraftContext,
): readonly Thread[] {
  const { document } = draft;
  const dated = { ...document, source: { ...document.source, dates: { document: LATER, event: null } } };
  const { focus } = dossier.corpus;
  const all = [...papers.map(({ annotated }) => annotated), { ...draft, document: dated }];
  const { threads } = traceAnnotated(all, read, {
    focus,
    alignments: [...dossier.alignments, ...links],
    cells: [...dossier.cells, ...cellsOf([draft], focus)],
    anchored,
    only: ids,
  });
  return threads;
}

/** A wording of the draft on its line, with what it is held against there. */
export interface DraftStep {
  readonly older: EarlierWording;
  readonly shift: Shift;
  readonly movement: Movement;
  readonly strongest?: StrongestWording;
}

const stationOf = ({ stations }: Thread['lanes'][number]) => stations.find(({ document }) => document === DRAFT);

/** What the draft does at a passage of it on a thread; null where it stands on no line or continues nothing. */
export function stepOf(thread: Thread | undefined, passage: Passage, { paperOf }: DraftContext): DraftStep | null {
  if (thread === undefined) return null;
  const clause = clauseOfPassage(passage);
  const isHere = (entry: Entry): boolean => standsAt(entry.passage, { sentence: passage.sentence, span: clause });
  const entries = thread.lanes.flatMap((lane) => stationOf(lane)?.entries ?? []);
  const entry = entries.find((one) => isHere(one) && one.shift !== null && one.movement !== undefined);
  if (!entry?.shift || !entry.movement) return null;
  const { a } = entry.shift;
  for (const lane of thread.lanes) {
    const held = passagesOnLane(lane);
    const older = held.find((one) => standsAt(one, a));
    const document = paperOf.get(a.sentence);
    if (older === undefined || document === undefined) continue;
    const place = { document, passage: older, thread: thread.id, lane: lane.id };
    const { shift, movement, strongest } = entry;
    return { older: place, shift, movement, ...(strongest === undefined ? {} : { strongest }) };
  }
  return null;
}

/** Whether all of the draft was searched for a position that stands on no line, and holds nothing of it. */
export function silenceTest({
  dossier,
  draft,
  papers,
}: DraftContext): (older: Passage, of: PositionInSentence) => boolean {
  const { focus } = dossier.corpus;
  const prove = silenceProver([...papers.map(({ annotated }) => annotated), draft], focus, cellsOf([draft], focus));
  return (like, { theme, matter, move, words }) => {
    const objects = move === null ? [matter] : [matter, move];
    const { withheld, sentences } = prove(draft.document, { like, theme, objects, label: words, besides: [] });
    return withheld === undefined && sentences > 0;
  };
}

/** Ids of the lanes on which the draft is silent, all of it searched: the only ones of which it is said to repeat nothing. */
export function silentLanes(threads: readonly Thread[]): ReadonlySet<string> {
  const lanes = threads.flatMap((thread) => thread.lanes);
  return new Set(lanes.filter((lane) => stationOf(lane)?.standing === 'silent').map(({ id }) => id));
}
