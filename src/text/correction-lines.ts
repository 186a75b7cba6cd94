/**
 * overrides.jsonl as text: one correction a line, read and written here alone, by the command and the page alike. A line that
 * is none is kept as it stands; leaving it out would throw a person's work away for a comma.
 */
import { CORRECTION_ACTIONS, CORRECTION_PARTS, type CorrectionPart } from '../languages/correction-faults.ts';
import { disputeFault } from '../languages/disputes.ts';
import type { Anchor, FaultyLine, GivenCorrection, Override } from '../model.ts';

/** A line of the file; what is `given` of an empty one is null. */
export interface CorrectionLine {
  /** As it stands, without the "\n" that follows: joined with that the lines are the file. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly given: GivenCorrection | null;
}

export const isFaulty = (given: GivenCorrection): given is FaultyLine => 'remark' in given;

export const FAULTY_RULE = 'override-unreadable';

const KEYS = ['a', 'action', 'b', 'date', 'name', 'reason', 'to'].join();
const ANCHOR_KEYS = ['document', 'quote', 'prefix', 'suffix'];
/** As documents are named in corpus.json. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

type Values = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isFilled = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);
const isWords = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isFilled);

/** Which key of an anchor is at fault, `''` for the whole, null for none. */
function anchorFault(value: unknown): string | null {
  if (!isRecord(value)) return '';
  const { document, quote } = value;
  if (typeof document !== 'string' || !ID.test(document)) return 'document';
  if (!isFilled(quote)) return 'quote';
  return Object.keys(value).find((key) => !ANCHOR_KEYS.includes(key) || !isFilled(value[key])) ?? null;
}

/** A day of the calendar: `2026-02-30` is none. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

interface PartFault {
  readonly part: CorrectionPart;
  readonly path: readonly string[];
  readonly found: unknown;
}

const partFault = (part: CorrectionPart, path: readonly string[], found: unknown): PartFault => ({ part, path, found });

/** Keys that stand in a JSON text, doubles included: `JSON.parse` keeps the last of two and does not tell. */
const keyCount = (text: string): number =>
  [...text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:?)/g)].filter(([, colon]) => colon === ':').length;

/** The first thing at fault in what a line says, or null. */
function faultOf(value: unknown, text: string): PartFault | null {
  if (!isRecord(value)) return partFault('line', [], value);
  const { about, ...plain } = value;
  if (Object.keys(plain).sort().join() !== KEYS) return partFault('keys', [], Object.keys(value));
  const { action, a, b, to, reason, date, name } = plain;
  if (!CORRECTION_ACTIONS.some((known) => known === action)) return partFault('action', ['action'], action);
  for (const [side, anchor] of [
    ['a', a],
    ['b', b],
  ] as const) {
    const wrong = anchor === null && side === 'b' ? null : anchorFault(anchor);
    if (wrong === null) continue;
    return wrong === ''
      ? partFault('anchor', [side], anchor)
      : partFault('anchor', [side, wrong], (anchor as Values)[wrong]);
  }
  if (to !== null && !isWords(to)) return partFault('to', ['to'], to);
  const said = { action, about, b, to } as Override;
  if (b === null && ['accept', 'remove', 'split'].includes(said.action)) return partFault('link', ['b'], b);
  if (to === null && ['move', 'retag'].includes(said.action)) return partFault('to', ['to'], to);
  const disputed = disputeFault(said);
  if (disputed !== null) return partFault(disputed, [disputed], said[disputed]);
  if (!isFilled(reason)) return partFault('reason', ['reason'], reason);
  if (!isDay(date)) return partFault('date', ['date'], date);
  if (name !== null && !isFilled(name)) return partFault('name', ['name'], name);
  const keys = [value, a, ...(b === null ? [] : [b])].reduce<number>(
    (sum, one) => sum + Object.keys(one as object).length,
    0,
  );
  return keyCount(text) === keys ? null : partFault('line', [], text);
}

/** The longest stretch of a value that is quoted, in characters: a fault is one sentence. */
const SHOWN = 60;

/** Lists and objects are not written out: one may be nested deeper than the stack. */
function shown(value: unknown): string {
  const text =
    value === undefined
      ? 'undefined'
      : Array.isArray(value)
        ? value.every((one) => typeof one === 'string')
          ? JSON.stringify(value)
          : '[…]'
        : isRecord(value)
          ? '{…}'
          : JSON.stringify(value);
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`;
}

function faulty(text: string, { part, path, found }: PartFault): FaultyLine {
  const { nl, en } = CORRECTION_PARTS[part];
  const where = path.join('.');
  const is = where === '' ? shown(found) : `${where} is ${shown(found)}`;
  const message = { nl: `${is}; verwacht: ${nl}.`, en: `${is}; expected ${en}.` };
  return { text, remark: { rule: FAULTY_RULE, level: 'error', message }, path };
}

/** What one line gives: a correction, or the line itself with what is wrong with it; null of an empty one. */
export function parseCorrectionLine(text: string): GivenCorrection | null {
  const line = text.replace(/^\uFEFF/, '');
  if (line.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return faulty(text, partFault('line', [], line));
  }
  const wrong = faultOf(value, line);
  if (wrong !== null) return faulty(text, wrong);
  const { action, about, a, b, to, reason, date, name } = value as Override;
  return { action, ...(about === undefined ? {} : { about }), a, b, to, reason, date, name };
}

/** Every line of an overrides.jsonl, in its order. */
export function parseCorrectionLines(text: string): readonly CorrectionLine[] {
  return text.split('\n').map((line, index) => ({ text: line, line: index + 1, given: parseCorrectionLine(line) }));
}

/** The corrections and faulty lines of an overrides.jsonl, in its order. */
export const givenCorrections = (text: string): readonly GivenCorrection[] =>
  parseCorrectionLines(text).flatMap(({ given }) => given ?? []);

const anchorText = ({ document, quote, prefix, suffix }: Anchor) => ({ document, quote, prefix, suffix });

/** A correction as a line, with the keys in the order of their description; a faulty line as it stands. No line end. */
export function correctionLine(given: GivenCorrection): string {
  if (isFaulty(given)) return given.text;
  const { action, about, a, b, to, reason, date, name } = given;
  // What is undefined is left out of the line.
  return JSON.stringify({ action, about, a: anchorText(a), b: b && anchorText(b), to, reason, date, name });
}

/** Corrections as the text of an overrides.jsonl. */
export const correctionLines = (given: readonly GivenCorrection[]): string =>
  given.map((one) => `${correctionLine(one)}\n`).join('');

/** The corrections with others behind them, each once: a file read twice adds nothing. */
export function mergeCorrections<T extends GivenCorrection>(own: readonly T[], others: readonly T[]): readonly T[] {
  const known = new Set(own.map(correctionLine));
  const added = others.filter((one) => {
    const line = correctionLine(one);
    return !known.has(line) && known.add(line);
  });
  return [...own, ...added];
}
