import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Dossier, Override, Thread } from '../../src/model.ts';
import { sentencesOfDocument, squeezeSpace } from '../../src/view/correction-lookup.ts';

/** A person's corrections as data: how they point at a sentence, and how they are written to and read from a file. */

const ACTIONS: readonly Override['action'][] = ['accept', 'remove', 'split', 'move', 'retag'];

/**
 * The anchor of a sentence: its paper and its own words. Null when the same words stand earlier in the paper, because an
 * anchor is found by its words and would point at those.
 */
export function anchorOf(dossier: Dossier, sentence: string): Override['a'] | null {
  const located = dossierIndex(dossier).sentences.get(sentence);
  if (located === undefined) return null;
  const quote = squeezeSpace(located.sentence.text);
  const first = sentencesOfDocument(located.document).find(({ text }) => squeezeSpace(text).includes(quote));
  return first?.id === sentence ? { document: located.document.source.id, quote } : null;
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
      ({ action, a, b, to, reason, date, name }) =>
        `${JSON.stringify({ action, a: anchorText(a), b: b && anchorText(b), to, reason, date, name })}\n`,
    )
    .join('');
}

const anchorText = ({ document, quote }: Override['a']): Override['a'] => ({ document, quote });

/** What is wrong with a line of a file: its number, what was found, and the name of what was expected. */
export interface LineFault {
  readonly line: number;
  readonly found: string;
  readonly expected: 'json' | 'keys' | 'action' | 'anchor' | 'document' | 'b' | 'to' | 'reason' | 'date' | 'name';
}

type Parsed = { readonly override: Override } | Omit<LineFault, 'line'>;

const KEYS = ['a', 'action', 'b', 'date', 'name', 'reason', 'to'].join();
const filled = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isAnchor(value: unknown): value is Override['a'] {
  return (
    isRecord(value) &&
    Object.keys(value).sort().join() === 'document,quote' &&
    filled(value['document']) &&
    filled(value['quote'])
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
  if (Object.keys(value).sort().join() !== KEYS) return fault('keys', Object.keys(value));
  const { action, a, b, to, reason, date, name } = value;
  const known = ACTIONS.find((name) => name === action);
  if (known === undefined) return fault('action', action);
  if (!isAnchor(a)) return fault('anchor', a);
  if (b !== null && !isAnchor(b)) return fault('anchor', b);
  const strange = [a, ...(b === null ? [] : [b])].find(({ document }) => !documents.has(document));
  if (strange !== undefined) return fault('document', strange.document);
  if (b === null && known !== 'move' && known !== 'retag') return fault('b', b);
  if (to !== null && !(Array.isArray(to) && to.every(filled))) return fault('to', to);
  if (to === null && (known === 'move' || known === 'retag')) return fault('to', to);
  if (!filled(reason)) return fault('reason', reason);
  if (!isDay(date)) return fault('date', date);
  if (name !== null && !filled(name)) return fault('name', name);
  return { override: { action: known, a, b, to: to as readonly string[] | null, reason, date, name } };
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
