/** Data with one thing changed: what a hand, a half-written file or another version may have done to it. */

/** Keys and indices to a value. */
export type Path = readonly (string | number)[];

const isContainer = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** One path to each kind of value: of the items of a list those whose place in it is the same in shape. */
export function kindsOfPaths(data: unknown): readonly Path[] {
  const found = new Map<string, Path>();
  const visit = (value: unknown, path: Path): void => {
    const kind = path.map((step) => (typeof step === 'number' ? '#' : step)).join('.');
    if (path.length > 0 && !found.has(kind)) found.set(kind, path);
    if (!isContainer(value)) return;
    for (const key of Object.keys(value)) visit(value[key], [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(data, []);
  return [...found.values()];
}

/** Stands for a value that is taken out. */
export const DELETED = Symbol('deleted');

/** What is put in the place of a value. */
export const REPLACEMENTS: readonly unknown[] = [DELETED, null, 5, -1, 'nergens', true, [], {}, [[null]]];

/** The data with another value at a path; nothing of what was given is changed. */
export function mutant(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(data)
    ? [...data]
    : { ...(data as Record<string, unknown>) };
  const of = copy as Record<string | number, unknown>;
  const next = mutant(of[step], rest, value);
  if (next !== DELETED) of[step] = next;
  else if (Array.isArray(copy)) copy.splice(Number(step), 1);
  else delete of[step];
  return copy;
}
