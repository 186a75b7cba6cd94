/**
 * Corrections of several people as one file. Everybody's lines stay, with their names and reasons; where two of them say
 * otherwise of one thing only a person knows which holds, so that is told and nothing is merged.
 */
import type { Anchor, GivenCorrection, Override } from '../model.ts';
import { correctionLine, isFaulty } from '../text/correction-lines.ts';
import { quotedText } from '../text/quoted-text.ts';
import { laterCorrections, overruledBy, type PlacedCorrection } from './contradictions.ts';

/** Two corrections of different files that cannot both hold; the earlier by date first. */
export type CorrectionConflict = readonly [Override, Override];

export interface MergedCorrections {
  /** Every line of every file, each once; empty where there is a conflict. */
  readonly corrections: readonly GivenCorrection[];
  readonly conflicts: readonly CorrectionConflict[];
}

/** What one file says in the end: what holds, and what the same file took back further down. */
interface PersonalFile {
  /** Its lines in their order, each once. */
  readonly lines: readonly string[];
  readonly holding: ReadonlyMap<string, PlacedCorrection>;
  readonly takenBack: ReadonlyMap<string, Override>;
}

/**
 * Merges files of corrections; in which order they are given makes no difference. `sentenceOf` names the sentence an anchor
 * points at, so that two people who quote other words of it are known to speak of one thing; of null the quotation does.
 */
export function mergeCorrectionFiles(
  files: readonly (readonly GivenCorrection[])[],
  sentenceOf: (anchor: Anchor) => string | null = () => null,
): MergedCorrections {
  const given = new Map(files.flat().map((one) => [correctionLine(one), one] as const));
  const placed = ({ a, b }: Override): Omit<PlacedCorrection, 'override'> => ({ a: idOf(a), b: b && idOf(b) });
  const idOf = (anchor: Anchor): { readonly id: string } => ({ id: sentenceOf(anchor) ?? quotationOf(anchor) });
  const people = files.map((file) => personalFile(file, (override) => ({ override, ...placed(override) })));

  const order = (a: string, b: string): number => compare(dateOf(given.get(a)!) + a, dateOf(given.get(b)!) + b);
  const conflicts = new Map<string, CorrectionConflict>();
  const clash = (one: Override, other: Override): void => {
    const pair = [one, other].map(correctionLine).sort(order);
    const [first, second] = pair.map((line) => given.get(line) as Override);
    conflicts.set(pair.join('\n'), [first!, second!]);
  };
  for (const one of people) for (const other of people) if (one !== other) findClashes(one, other, clash);

  const takenBack = new Set(people.flatMap(({ takenBack: lines }) => [...lines.keys()]));
  // What was taken back comes first: whatever order the others come in, what took it back stands below it.
  const lines = [...takenBack].sort(order).concat(inOrder(people, takenBack, order));
  const said = people.flatMap(({ holding }) => [...holding]).filter(([line]) => !takenBack.has(line));
  const holding = new Map(said);
  // Of three files each pair may agree on an order that all together cannot keep.
  for (const [{ override }, by] of overruledBy(lines.flatMap((line) => holding.get(line) ?? []))) clash(override, by);

  if (conflicts.size === 0) return { corrections: lines.map((line) => given.get(line)!), conflicts: [] };
  const told = [...conflicts].sort(([a], [b]) => compare(a, b)).map(([, conflict]) => conflict);
  return { corrections: [], conflicts: told };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const dateOf = (given: GivenCorrection): string => (isFaulty(given) ? '' : given.date);

const quotationOf = ({ document, quote, prefix = '', suffix = '' }: Anchor): string =>
  JSON.stringify([document, ...[quote, prefix, suffix].map(quotedText)]);

function personalFile(file: readonly GivenCorrection[], place: (override: Override) => PlacedCorrection): PersonalFile {
  // Of a line that stands twice the last counts: what was said between the two was taken back with it.
  const all = [...new Map([...file].reverse().map((one) => [correctionLine(one), one] as const))].reverse();
  const corrections = new Map(all.flatMap(([line, one]) => (isFaulty(one) ? [] : [[line, place(one)] as const])));
  const overruled = overruledBy([...corrections.values()]);
  const takenBack = [...corrections].flatMap(([line, one]) => {
    const by = overruled.get(one);
    return by === undefined ? [] : [[line, by] as const];
  });
  const holding = new Map([...corrections].filter(([, one]) => !overruled.has(one)));
  return { lines: all.map(([line]) => line), holding, takenBack: new Map(takenBack) };
}

/** What holds in one file and cannot in another. */
function findClashes(one: PersonalFile, other: PersonalFile, clash: (a: Override, b: Override) => void): void {
  const later = laterCorrections();
  for (const correction of [...other.holding.values()].reverse()) later.add(correction);
  for (const [line, correction] of one.holding) {
    if (other.holding.has(line)) continue;
    const by = other.takenBack.get(line) ?? later.against(correction);
    if (by !== null) clash(correction.override, by);
  }
}

/** The lines of all files, each as far as can be below those that stand above it in its file, the smallest first. */
function inOrder(
  people: readonly PersonalFile[],
  without: ReadonlySet<string>,
  order: (a: string, b: string) => number,
): readonly string[] {
  const files = people.map(({ lines }) => lines.filter((line) => !without.has(line)));
  const holders = new Map<string, number>();
  for (const line of files.flat()) holders.set(line, (holders.get(line) ?? 0) + 1);
  const heads = files.map(() => 0);
  const done = new Set<string>();
  for (;;) {
    const next = files.flatMap((lines, file) => {
      while (heads[file]! < lines.length && done.has(lines[heads[file]!]!)) heads[file]!++;
      return lines[heads[file]!] ?? [];
    });
    if (next.length === 0) return [...done];
    const counts = new Map<string, number>();
    for (const line of next) counts.set(line, (counts.get(line) ?? 0) + 1);
    const free = [...counts].flatMap(([line, count]) => (count === holders.get(line) ? [line] : []));
    done.add([...(free.length > 0 ? free : next)].sort(order)[0]!);
  }
}
