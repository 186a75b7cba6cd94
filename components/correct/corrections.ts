import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import { disputeFault } from '../../src/languages/disputes.ts';
import type { Anchor, Dossier, Override, Thread } from '../../src/model.ts';
import { anchorIn } from '../../src/text/anchors.ts';

/** A person's corrections as data: how they point at a sentence, and how they are written to and read from a file. */

const ACTIONS: readonly Override['action'][] = ['accept', 'remove', 'split', 'move', 'retag', 'dispute'];

/**
 * The anchor of a sentence, or of `words` in it: its paper and those words, with what stands before or after where the paper
 * has them twice. Null when nothing near says which of the two it is.
 */
export function anchorOf(dossier: Dossier, sentence: string, words?: string): Anchor | null {
  const located = dossierIndex(dossier).sentences.get(sentence);
  return located === undefined ? null : anchorIn(located.document, sentence, words);
}

/** The sentences that the other papers have on a line, in the order of the axis, each with its link to this one. */
export interface LinkedSentence {
  readonly sentence: string;
  readonly link: string | null;
}

export function linkedSentencesOf(dossier: Dossier, thread: Thread, sentence: string): LinkedSentence[] {
  const { alignments, sentences } = dossierIndex(dossier);
  const paper = sentences.get(sentence)?.document;
  const held = thread.lanes.flatMap((lane) =>
    lane.stations.flatMap((station, at) => station.entries.map(({ passage }) => ({ at, sentence: passage.sentence }))),
  );
  const others = [...new Map(held.sort((x, y) => x.at - y.at).map((entry) => [entry.sentence, entry])).keys()].filter(
    (other) => sentences.get(other)?.document !== paper,
  );
  return others.map((other) => ({
    sentence: other,
    link: [`${sentence}~${other}`, `${other}~${sentence}`].find((id) => alignments.has(id)) ?? null,
  }));
}

/** Corrections as the lines of overrides.jsonl, with the keys in the order of its description. */
export function correctionLines(overrides: readonly Override[]): string {
  return overrides
    .map(
      ({ action, about, a, b, to, reason, date, name }) =>
        // What is undefined is left out of the line.
        `${JSON.stringify({ action, about, a: anchorText(a), b: b && anchorText(b), to, reason, date, name })}\n`,
    )
    .join('');
}

const anchorText = ({ document, quote, prefix, suffix }: Anchor) => ({ document, quote, prefix, suffix });

/** What is wrong with a line of a file: its number, what was found, and the name of what was expected. */
export interface LineFault {
  readonly line: number;
  readonly found: string;
  readonly expected:
    | 'json'
    | 'keys'
    | 'action'
    | 'about'
    | 'anchor'
    | 'document'
    | 'b'
    | 'to'
    | 'reason'
    | 'date'
    | 'name';
}

type Parsed = { readonly override: Override } | Omit<LineFault, 'line'>;

const KEYS = ['a', 'action', 'b', 'date', 'name', 'reason', 'to'].join();
const ANCHOR_KEYS = ['document', 'quote', 'prefix', 'suffix'];
const filled = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);
const isListOfWords = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(filled);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isAnchor(value: unknown): value is Anchor {
  return (
    isRecord(value) &&
    filled(value['document']) &&
    filled(value['quote']) &&
    Object.entries(value).every(([key, words]) => ANCHOR_KEYS.includes(key) && (filled(words) || words === undefined))
  );
}

/** A day of the calendar: `2026-02-30` is none. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

function parse(line: string, documents: ReadonlySet<string>): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { found: line, expected: 'json' };
  }
  const fault = (expected: LineFault['expected'], value: unknown): Parsed => ({
    expected,
    found: JSON.stringify(value) ?? 'undefined',
  });
  if (!isRecord(value)) return { found: line, expected: 'json' };
  const { about, ...plain } = value;
  if (Object.keys(plain).sort().join() !== KEYS) return fault('keys', Object.keys(value));
  const { action, a, b, to, reason, date, name } = plain;
  const known = ACTIONS.find((name) => name === action);
  if (known === undefined) return fault('action', action);
  if (!isAnchor(a)) return fault('anchor', a);
  if (b !== null && !isAnchor(b)) return fault('anchor', b);
  const strange = [a, ...(b === null ? [] : [b])].find(({ document }) => !documents.has(document));
  if (strange !== undefined) return fault('document', strange.document);
  if (b === null && (known === 'accept' || known === 'remove' || known === 'split')) return fault('b', b);
  if (to !== null && !isListOfWords(to)) return fault('to', to);
  if (to === null && (known === 'move' || known === 'retag')) return fault('to', to);
  const disputed = about as Override['about'];
  const wrong = disputeFault({ action: known, about: disputed, b, to });
  if (wrong !== null) return fault(wrong, { about, b, to }[wrong]);
  if (!filled(reason)) return fault('reason', reason);
  if (!isDay(date)) return fault('date', date);
  if (name !== null && !filled(name)) return fault('name', name);
  const kind = disputed === undefined ? {} : { about: disputed };
  return { override: { action: known, ...kind, a, b, to, reason, date, name } };
}

/** The corrections of an overrides.jsonl for these documents, and what is wrong with its other lines; empty lines count for nothing. */
export function parseCorrectionLines(
  text: string,
  documents: readonly string[],
): { readonly overrides: readonly Override[]; readonly faults: readonly LineFault[] } {
  const known = new Set(documents);
  const overrides: Override[] = [];
  const faults: LineFault[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const parsed = parse(line, known);
    if ('override' in parsed) overrides.push(parsed.override);
    else faults.push({ line: index + 1, ...parsed });
  }
  return { overrides, faults };
}

/** The corrections with others behind them, each once: a file read twice adds nothing. */
export function mergeCorrections(own: readonly Override[], others: readonly Override[]): readonly Override[] {
  const known = new Set(own.map((override) => correctionLines([override])));
  const added = others.filter((override) => {
    const line = correctionLines([override]);
    return !known.has(line) && known.add(line);
  });
  return [...own, ...added];
}
