/**
 * What happened between two wordings: the only code that decides a verdict or a standing. Views, files, widgets and the
 * terminal word a `Movement`; before, eight of them decided for themselves, and one passage in five was "ernaast" on the
 * line and "eerste keer" in the terminal. Labels, signs, priority and axes of the verdicts stand in languages/verdicts.ts.
 */
import { VERDICTS, verdictRank } from '../languages/verdicts.ts';
import type {
  Alignment,
  Ends,
  Entry,
  Genre,
  Lane,
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
import { DEGREE_LEVELS, degreeLevelOf } from '../text/degree-levels.ts';
import { foldWord } from '../text/tokenize.ts';

type Axis = Mark['axis'];

// ── Verdicts ─────────────────────────────────────────────────────────────────────────────────────────────────

/** What a verdict needs of one side beside its marks. */
interface VerdictSide {
  readonly passage: Passage;
  /** Text of the sentence the passage stands in. */
  readonly text: string;
  readonly genre: Genre | null;
}

/** The verdicts that marks carry, in the order in which a `Shift` has always held them; never empty. */
export function verdictsOf(older: VerdictSide, newer: VerdictSide, marks: readonly Mark[]): Verdict[] {
  const markOn = (axis: Axis) => marks.find((mark) => mark.axis === axis);
  const [degree, act, speaker] = [markOn('degree'), markOn('act'), markOn('speaker')];
  const [addressee, scope] = [markOn('addressee'), markOn('scope')];
  const force = [degree?.direction, act?.direction];
  // From "er is gesproken over de aansluiting" to "zal verdere aansluiting vragen": the act is no claim, and yet enough to
  // doubt that the degree fell. Where somebody else speaks, the act is his and casts no doubt.
  const doubt = speaker?.rule === 'speaker:other' ? null : act?.rule;
  const up = force.includes('up') || (doubt?.startsWith('act:up-') === true && force.includes('down'));
  const down = force.includes('down') || (doubt?.startsWith('act:down-') === true && force.includes('up'));
  const verdicts: Verdict[] = [];
  if (up && down) verdicts.push('undecided');
  else {
    // The norm may stay while the act moves: "volledig ... inclusief sancties" first expected, then only praised.
    if (degree?.direction === 'same' && (up || down)) verdicts.push('same');
    if (up) verdicts.push('stronger');
    if (down) verdicts.push('weaker');
  }
  const wide = [addressee?.direction, scope?.direction];
  // What is expressly included is part of "how far": where the degree rose with it, "sterker" has said it.
  // An inclusion counts where the degree of the same thing was read; elsewhere it may be of anything.
  const included = degree === undefined ? null : scope?.direction;
  const broader = addressee?.direction === 'up' || (included === 'up' && !up);
  const narrower = addressee?.direction === 'down' || (included === 'down' && !down);
  if (broader && !(narrower && wide.includes('down'))) verdicts.push('broader');
  else if (narrower && !broader) verdicts.push('narrower');
  if (speaker?.rule === 'speaker:other') verdicts.push('other-speaker');
  if (verdicts.length > 0) return verdicts;
  const plain = (side: VerdictSide) =>
    foldWord(side.text.slice(side.passage.span.from, side.passage.span.to)).replace(/\W+/g, ' ');
  if (plain(older).trim() === plain(newer).trim()) return ['same'];
  const settled = degree?.direction === 'same' && (act === undefined || act.direction === 'same');
  if (settled && addressee?.direction !== 'changed' && scope?.direction !== 'changed') return ['same'];
  // A declaration speaks for all who signed it: without a speaker on both sides nothing can be held against it.
  const genres = (older.genre === 'declaration') !== (newer.genre === 'declaration');
  return genres && speaker === undefined ? ['incomparable'] : ['reworded'];
}

/** The verdict of one axis that went a way: up is "sterker" of a degree and "breder" of a scope. */
export function verdictOnAxis(axis: Axis, direction: Mark['direction']): Verdict {
  if (direction === 'same') return 'same';
  return VERDICTS.find(({ axes }) => axes[axis] === direction)?.id ?? 'undecided';
}

/** In the order of the closed list, each once. "Gelijk" holds only where nothing else moved, so beside another it goes. */
export function ranked(verdicts: readonly Verdict[]): Verdict[] {
  const sorted = [...new Set(verdicts)].sort((x, y) => verdictRank(x) - verdictRank(y));
  return sorted.length === 1 ? sorted : sorted.filter((verdict) => verdict !== 'same');
}

// ── Standings ────────────────────────────────────────────────────────────────────────────────────────────────

/** What a paper that speaks does at its place: `relations` are those of its links to the last paper that spoke. */
export function standingOfStation(
  spokeBefore: boolean,
  silentSince: boolean,
  relations: ReadonlySet<Alignment['relation']>,
): Exclude<Standing, 'silent' | 'unread' | 'undecided'> {
  if (!spokeBefore) return 'first';
  if (silentSince) return 'returned';
  return relations.has('verbatim') ? 'kept' : relations.has('reworded') ? 'reworded' : 'recast';
}

const height = (entry: Entry): number => DEGREE_LEVELS.indexOf(degreeLevelOf(entry.passage.wording));

/**
 * The entry the line runs through where a paper says the position more than once: the home side's, because the line asks
 * what the home side holds; then the one that goes furthest; then the first. The others stand beside it, none is lost.
 */
export function mainEntry(station: Station): Entry | null {
  const home = station.entries.filter((entry) => entry.passage.wording.speaker?.home === true);
  const among = home.length > 0 ? home : station.entries;
  return among.reduce<Entry | null>(
    (best, entry) => (best === null || height(entry) > height(best) ? entry : best),
    null,
  );
}

// ── Movements ────────────────────────────────────────────────────────────────────────────────────────────────

/** The movement of a step that has none: nothing older is held against it. */
const NOTHING_OLDER = { verdicts: [], axes: {}, carriers: [] } as const;

const NAMED_BY_SOMEBODY: readonly Axis[] = ['act', 'speaker', 'addressee'];

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
    const axes = VERDICTS.find(({ id }) => id === verdict)?.axes ?? {};
    return shift.marks
      .filter(({ axis, direction }) => axes[axis] === direction)
      .flatMap(({ axis, rule, carriers }) => carriers.map((words) => ({ axis, rule, old: words.old, new: words.new })));
  });
}

/**
 * The movement of one step. `older` and `newer` are its two wordings, null where they were not read; `narrowed` says that
 * it is asked of fewer than what it is held against, by the lane it stands on.
 */
export function movementOf(
  shift: Shift | null,
  standing: Movement['standing'],
  older: Wording | null,
  newer: Wording | null,
  narrowed = false,
): Movement {
  const added: Verdict[] = narrowed && shift?.verdict.includes('broader') !== true ? ['narrower'] : [];
  const verdicts = ranked([...(shift?.verdict ?? []), ...added]);
  if (shift === null) return { standing, ...NOTHING_OLDER, verdicts };
  return { standing, verdicts, axes: axesOf(shift, older, newer), carriers: carriersOf(shift, verdicts) };
}

/** The movement a step was given. Of one that has none nothing is told: it is decided when a dossier is opened. */
export function movementOfStep({ movement }: Pick<Entry | Ends, 'movement'>): Movement {
  return movement ?? { standing: null, ...NOTHING_OLDER };
}

/** What carries one verdict of a movement, or null where no word does. */
export function carrierOf(movement: Movement, verdict: Verdict): Movement['carriers'][number] | null {
  const axes = VERDICTS.find(({ id }) => id === verdict)?.axes ?? {};
  return movement.carriers.find(({ axis }) => axes[axis] !== undefined && movement.axes[axis] === verdict) ?? null;
}

/** A thread whose every passage, and whose every first against last, has its movement. */
export function withMovementsOfThread(thread: Thread): Thread {
  const passages = thread.lanes.flatMap(passagesOnLane);
  const wordingAt = ({ sentence, span }: Shift['a']): Wording | null => {
    const sameSentence = passages.filter((passage) => passage.sentence === sentence);
    return (sameSentence.find((passage) => passage.span.from === span.from) ?? sameSentence[0])?.wording ?? null;
  };
  const [widest] = thread.lanes;
  return {
    ...thread,
    lanes: thread.lanes.map((lane) => {
      const narrow = lane !== widest && widest?.addressee.class === 'all';
      const onLane = new Set(passagesOnLane(lane).map(placeOf));
      const moved = (station: Station, entry: Entry): Movement => {
        const { passage, shift } = entry;
        const main = lane === widest && entry === mainEntry(station);
        const standing = main && isSpeaking(station.standing) ? station.standing : 'beside';
        const narrowed = narrow && (shift === null || !onLane.has(placeOf(shift.a)));
        return movementOf(shift, standing, shift && wordingAt(shift.a), passage.wording, narrowed);
      };
      const { ends } = lane;
      const ofEnds = (shift: Shift): Movement => movementOf(shift, null, wordingAt(shift.a), wordingAt(shift.b));
      return {
        ...lane,
        stations: lane.stations.map((station) => ({
          ...station,
          entries: station.entries.map((entry) => ({ ...entry, movement: moved(station, entry) })),
        })),
        ...(ends ? { ends: { ...ends, movement: ofEnds(ends.shift) } } : {}),
      };
    }),
  };
}

const passagesOnLane = (lane: Lane): readonly Passage[] =>
  lane.stations.flatMap(({ entries }) => entries.map(({ passage }) => passage));

const placeOf = ({ sentence, span }: Shift['a']): string => `${sentence}:${span.from}`;

type Speaking = ReturnType<typeof standingOfStation>;

/** True when the paper says something at this place of the line. */
export function isSpeaking(standing: Standing): standing is Speaking {
  return standing !== 'silent' && standing !== 'unread' && standing !== 'undecided';
}
