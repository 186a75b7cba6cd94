/**
 * What makes a value a shape, and where one is not: the small part of a schema library that a page needs to say what is wrong
 * with a dossier. The library that makes the published schema weighs ten times the dossier's own shape.
 */
import type { Label } from '../model.ts';

/** The first thing that is not as it should be. */
export interface ShapeFault {
  /** As one would write it in code: `documents[2].blocks`; empty for the whole. */
  readonly path: string;
  readonly found: Label;
  readonly expected: Label;
}

/** Null for a value that is of the shape. Time and depth grow with the value alone. */
export type ShapeTest = (value: unknown) => ShapeFault | null;

/** What a value is, in words: `is een lijst`, `is 5`, `ontbreekt`. Long texts are cut. */
export function foundText(value: unknown): Label {
  if (value === undefined) return { nl: 'ontbreekt', en: 'is missing' };
  if (Array.isArray(value)) return { nl: 'is een lijst', en: 'is a list' };
  if (typeof value === 'object' && value !== null) return { nl: 'is een object', en: 'is an object' };
  const text = typeof value === 'string' ? `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”` : String(value);
  return { nl: `is ${text}`, en: `is ${text}` };
}

const fault = (value: unknown, nl: string, en: string): ShapeFault => ({
  path: '',
  found: foundText(value),
  expected: { nl, en },
});

/** The same fault seen from around it. */
const within = (step: string, { path, ...rest }: ShapeFault): ShapeFault => ({
  path: path === '' || path.startsWith('[') ? `${step}${path}` : `${step}.${path}`,
  ...rest,
});

export const text: ShapeTest = (value) => (typeof value === 'string' ? null : fault(value, 'een tekst', 'a text'));
export const number: ShapeTest = (value) => (Number.isFinite(value) ? null : fault(value, 'een getal', 'a number'));
export const count: ShapeTest = (value) =>
  Number.isInteger(value) && (value as number) >= 0
    ? null
    : fault(value, 'een geheel getal vanaf 0', 'a whole number from 0');
export const flag: ShapeTest = (value) =>
  typeof value === 'boolean' ? null : fault(value, 'true of false', 'true or false');

export const oneOf = (values: readonly (string | number | boolean)[]): ShapeTest => {
  const known = new Set<unknown>(values);
  const list = values.map((value) => JSON.stringify(value));
  return (value) => (known.has(value) ? null : fault(value, list.join(' of '), list.join(' or ')));
};

export const orNull =
  (of: ShapeTest): ShapeTest =>
  (value) =>
    value === null ? null : of(value);

export const optional =
  (of: ShapeTest): ShapeTest =>
  (value) =>
    value === undefined ? null : of(value);

/** A list; `length` where it has as many items and no other number. */
export const list =
  (of: ShapeTest, length?: number): ShapeTest =>
  (value) => {
    if (!Array.isArray(value)) return fault(value, 'een lijst', 'a list');
    if (length !== undefined && value.length !== length)
      return {
        ...fault(value, `${length} onderdelen`, `${length} items`),
        found: { nl: `heeft er ${value.length}`, en: `has ${value.length}` },
      };
    for (let at = 0; at < value.length; at++) {
      const found = of(value[at]);
      if (found !== null) return within(`[${at}]`, found);
    }
    return null;
  };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with at least these keys: what a later version adds is no fault. */
export const object = (keys: Readonly<Record<string, ShapeTest>>): ShapeTest => {
  const entries = Object.entries(keys);
  return (value) => {
    if (!isObject(value)) return fault(value, 'een object', 'an object');
    for (const [key, of] of entries) {
      const found = of(value[key]);
      if (found !== null) return within(key, found);
    }
    return null;
  };
};

/** An object with any keys, all of one shape. */
export const byKey =
  (of: ShapeTest): ShapeTest =>
  (value) => {
    if (!isObject(value)) return fault(value, 'een object', 'an object');
    for (const key of Object.keys(value)) {
      const found = of(value[key]);
      if (found !== null) return within(JSON.stringify([key]), found);
    }
    return null;
  };

/** The id of something that is there. `of` says what: `een zin`. */
export const idOf =
  (known: ReadonlySet<unknown>, nl: string, en: string): ShapeTest =>
  (value) =>
    known.has(value) ? null : fault(value, `de id van ${nl} in dit dossier`, `the id of ${en} in this dossier`);
