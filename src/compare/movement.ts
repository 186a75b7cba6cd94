/**
 * What happened between two wordings: the only code that decides a verdict or a standing. Views, files, widgets and the
 * terminal word a `Movement`; before, eight of them decided for themselves, and one passage in five was "ernaast" on the
 * line and "eerste keer" in the terminal. Which verdicts hold is decided in verdicts.ts; their labels, signs,
 * priority and axes stand in languages/verdict-labels.ts.
 */
import { VERDICT_AXES } from '../languages/verdict-labels.ts';
import type {
  Alignment,
  Ends,
  Entry,
  Mark,
  Movement,
  Passage,
  Shift,
  Standing,
  Station,
  Thread,
  Verdict,
  Wording,
} from '../model.ts';
import { passageAtEnd, passagesOnLane } from '../text/clause-of-passage.ts';
import { DEGREE_LEVELS, degreeLevelOf } from '../text/degree-levels.ts';
import { ranked, verdictOnAxis } from './verdicts.ts';

type Axis = Mark['axis'];

/**
 * What a paper that speaks does at its place. `relations`: those of its links to the last paper that spoke; `isSame`: all
 * it says here is told the same as there.
 */
export function standingOfStation(
  spokeBefore: boolean,
  silentSince: boolean,
  relations: ReadonlySet<Alignment['relation']>,
  isSame: boolean,
): Exclude<Standing, 'silent' | 'unread' | 'undecided'> {
  if (!spokeBefore) return 'first';
  if (silentSince) return 'returned';
  if (isSame) return 'kept';
  return relations.has('verbatim') || relations.has('reworded') ? 'reworded' : 'recast';
}

const height = (entry: Entry): number => DEGREE_LEVELS.indexOf(degreeLevelOf(entry.passage.wording));

/**
 * The entry the line runs through where a paper says the position more than once: the home side's, because the line asks
 * what the home side holds; then the one that goes furthest; then the first. What is only asked holds nothing, and leads a
 * line where nothing else is said. The others stand beside it, none is lost.
 */
export function mainEntry({ entries }: Station): Entry | null {
  // By name: a voice that is only the paper's own ("Dit is een belangrijk instrument") leads no line.
  const isHome = ({ passage: { wording } }: Entry): boolean =>
    wording.speaker?.home === true && wording.speaker.span !== null;
  const held = entries.filter(({ passage }) => passage.wording.act?.value !== 'question');
  const said = held.length > 0 ? held : entries;
  const home = said.filter(isHome);
  const among = home.length > 0 ? home : said;
  return among.reduce<Entry | null>(
    (best, entry) => (best === null || height(entry) > height(best) ? entry : best),
    null,
  );
}

// ── Movements ────────────────────────────────────────────────────────────────────────────────────────────────

/** The movement of a step that has none: nothing older is held against it. */
const NOTHING_OLDER = { verdicts: [], axes: {}, carriers: [] } as const;

const NAMED_BY_SOMEBODY = ['act', 'speaker', 'addressee'] as const;

function axesOf(shift: Shift, older: Wording | null, newer: Wording | null): Movement['axes'] {
  const axes: Partial<Record<Axis, Verdict>> = {};
  const open = shift.verdict.includes('incomparable');
  for (const { axis, direction } of shift.marks) {
    const verdict = verdictOnAxis(axis, direction);
    axes[axis] = verdict === 'undecided' && open ? 'incomparable' : verdict;
  }
  // Every clause has somebody who speaks: where he is read on neither side, nothing is known to be the same.
  for (const axis of NAMED_BY_SOMEBODY) {
    const unread = older !== null && newer !== null && older[axis] === null && newer[axis] === null;
    if (unread) axes[axis] ??= 'undecided';
  }
  return axes;
}

/** The words that carry the verdicts: of each mark that moved as one of them says. */
function carriersOf(shift: Shift, verdicts: readonly Verdict[]): Movement['carriers'] {
  return verdicts.flatMap((verdict) => {
    const axes = VERDICT_AXES[verdict];
    const carries = ({ axis, direction, carriers }: Mark): boolean =>
      axes[axis] === direction ||
      // No direction is claimed of an act of another speaker, and it is the other act that differs.
      (verdict === 'reworded' &&
        direction === 'unclear' &&
        (axis === 'act' || axis === 'degree') &&
        carriers.some((words) => words.old !== null && words.new !== null));
    return shift.marks
      .filter(carries)
      .flatMap(({ axis, rule, carriers }) => carriers.map((words) => ({ axis, rule, old: words.old, new: words.new })));
  });
}

/** The movement of one step but for what its marks say, axis by axis and in words. */
export function toldMovement(shift: Shift | null, standing: Movement['standing']): Movement {
  if (shift === null) {
    // A paper that may not be the first, with nothing older to hold it against: an older one was not searched in full, or
    // says it in a note or to others, or the paper has no place in time.
    const unproven = standing !== null && standing !== 'first' && standing !== 'beside';
    return { standing, ...NOTHING_OLDER, verdicts: unproven ? ['undecided'] : [] };
  }
  return { standing, ...NOTHING_OLDER, verdicts: ranked(shift.verdict) };
}

/** The movement of one step. `older` and `newer` are its two wordings, null where they were not read. */
export function movementOf(
  shift: Shift | null,
  standing: Movement['standing'],
  older: Wording | null,
  newer: Wording | null,
): Movement {
  const told = toldMovement(shift, standing);
  if (shift === null) return told;
  return { ...told, axes: axesOf(shift, older, newer), carriers: carriersOf(shift, told.verdicts) };
}

/** The movement a step was given. Of one that has none nothing is told: it is decided when a dossier is opened. */
export function movementOfStep({ movement }: Pick<Entry | Ends, 'movement'>): Movement {
  return movement ?? { standing: null, ...NOTHING_OLDER };
}

/** What carries one verdict of a movement, in the order of the clause: two figures may differ; none where no word does. */
export function carriersOfVerdict(movement: Movement, verdict: Verdict): Movement['carriers'] {
  const axes = VERDICT_AXES[verdict];
  return movement.carriers.filter(({ axis }) => axes[axis] !== undefined && movement.axes[axis] === verdict);
}

/** The first of them, or null. */
export function carrierOf(movement: Movement, verdict: Verdict): Movement['carriers'][number] | null {
  return carriersOfVerdict(movement, verdict)[0] ?? null;
}

/** A thread whose every passage, and whose every first against last, has its movement. */
export function withMovementsOfThread(thread: Thread): Thread {
  const passages = thread.lanes.flatMap(passagesOnLane);
  const wordingAt = (end: Shift['a'] | undefined): Wording | null =>
    (end && passageAtEnd(passages, end)?.wording) ?? null;
  return withSteps(thread, (shift, standing, passage) =>
    movementOf(shift, standing, wordingAt(shift?.a), passage ? passage.wording : wordingAt(shift?.b)),
  );
}

/** The thread with the movement that `decide` gives each of its steps; `passage` is null for a first against a last. */
export function withSteps(
  thread: Thread,
  decide: (shift: Shift | null, standing: Movement['standing'], passage: Passage | null) => Movement,
): Thread {
  const [widest] = thread.lanes;
  return {
    ...thread,
    lanes: thread.lanes.map((lane) => {
      const moved = (station: Station, entry: Entry): Movement => {
        const main = lane === widest && entry === mainEntry(station);
        const standing = main && isSpeaking(station.standing) ? station.standing : 'beside';
        return decide(entry.shift, standing, entry.passage);
      };
      const { ends } = lane;
      return {
        ...lane,
        stations: lane.stations.map((station) => ({
          ...station,
          entries: station.entries.map((entry) => ({ ...entry, movement: moved(station, entry) })),
        })),
        ...(ends ? { ends: { ...ends, movement: decide(ends.shift, null, null) } } : {}),
      };
    }),
  };
}

type Speaking = ReturnType<typeof standingOfStation>;

/** True when the paper says something at this place of the line. */
export function isSpeaking(standing: Standing): standing is Speaking {
  return standing !== 'silent' && standing !== 'unread' && standing !== 'undecided';
}
