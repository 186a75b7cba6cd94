/** What a value must look like to be worked with: as much as the engine relies on before it looks closer, and no more. */
import type { Label } from '../model.ts';

/** Where a value is not what it should be. */
export interface Mismatch {
  readonly path: string;
  readonly found: unknown;
  readonly expected: Label;
}

/** The first mismatch in a value, or null. */
export type Expectation = (value: unknown, path: string) => Mismatch | null;

const where = (isRight: (value: unknown) => boolean, nl: string, en: string): Expectation => {
  const expected = { nl, en };
  return (found, path) => (isRight(found) ? null : { path, found, expected });
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const TEXT = where((value) => typeof value === 'string', 'tekst', 'a text');
export const FILLED_TEXT = where(
  (value) => typeof value === 'string' && value.trim() !== '',
  'tekst die niet leeg is',
  'a text that is not empty',
);
export const FLAG = where((value) => typeof value === 'boolean', 'true of false', 'true or false');
export const SHARE = where(
  (value) => typeof value === 'number' && value >= 0 && value <= 1,
  'een getal van 0 tot en met 1',
  'a number from 0 to 1',
);
export const COUNT = where(
  (value) => Number.isInteger(value) && (value as number) > 0,
  'een geheel getal vanaf 1',
  'a whole number from 1',
);
export const BYTES = where(
  (value) => value instanceof Uint8Array,
  'de bytes van een bestand (Uint8Array)',
  'the bytes of a file (Uint8Array)',
);
export const INTERFACE_LANGUAGE = where((value) => value === 'nl' || value === 'en', '"nl" of "en"', '"nl" or "en"');
export const MAP = where((value) => value instanceof Map, 'een Map', 'a Map');
export const SET_OF = where((value) => value instanceof Set, 'een Set', 'a Set');

/** One of some shapes; what is wrong is told of the last, or as `expected`. */
export const either =
  (shapes: readonly Expectation[], expected?: Label): Expectation =>
  (value, path) => {
    const wrong = shapes.map((shape) => shape(value, path));
    if (wrong.includes(null)) return null;
    const last = wrong.at(-1) ?? null;
    return last !== null && expected !== undefined && last.path === path ? { ...last, expected } : last;
  };

const ABSENT: Expectation = where((value) => value === undefined, 'niets', 'nothing');
const NOTHING: Expectation = where((value) => value === null, 'null', 'null');

/** May be left out. */
export const mayLack = (shape: Expectation): Expectation => either([ABSENT, shape]);
/** May be left out, or null. */
export const nullable = (shape: Expectation): Expectation => either([ABSENT, NOTHING, shape]);

export function listWith(
  shape: Expectation,
  expected: Label = { nl: 'een lijst', en: 'a list' },
  isList: (value: unknown) => boolean = Array.isArray,
): Expectation {
  return (value, path) => {
    if (!isList(value)) return { path, found: value, expected };
    for (const [at, one] of (value as readonly unknown[]).entries()) {
      const wrong = shape(one, `${path}[${at}]`);
      if (wrong !== null) return wrong;
    }
    return null;
  };
}

/**
 * An object with these fields. Others may stand beside them, unless `others` says what else may: `"themse"` would be silence
 * by misprint.
 */
export function record(
  fields: Readonly<Record<string, Expectation>>,
  expected: Label = { nl: 'een object', en: 'an object' },
  others?: readonly string[],
): Expectation {
  return (value, path) => {
    if (!isRecord(value)) return { path, found: value, expected };
    for (const [key, shape] of Object.entries(fields)) {
      const wrong = shape(value[key], `${path}.${key}`);
      if (wrong !== null) return wrong;
    }
    const unknown =
      others === undefined ? [] : Object.keys(value).filter((key) => !(key in fields) && !others.includes(key));
    const names = Object.keys(fields);
    return unknown.length === 0
      ? null
      : {
          path: `${path}.${unknown[0]}`,
          found: value[unknown[0]!],
          expected: {
            nl: `alleen ${names.slice(0, -1).join(', ')} en ${names.at(-1)}`,
            en: `only ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
          },
        };
  };
}
