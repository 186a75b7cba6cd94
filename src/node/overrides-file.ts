import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CorrectionOutcome, correctionOutcomes } from '../dossier/given-corrections.ts';
import type { Dossier, GivenCorrection, Label, Override } from '../model.ts';
import { isFaulty, parseCorrectionLines } from '../text/correction-lines.ts';
import type { LoadedCorpus } from './corpus.ts';
import { type Fault, jsonOrFault, valueText } from './fault.ts';
import type { PathStep, TextPosition } from './json-positions.ts';
import { readInCorpus } from './source-file.ts';

/** The corrections of a corpus as they stand in its file: what the engine takes, and everything that is wrong with a line. */
export interface OverridesFile {
  /** Every line but the empty ones, faulty and foreign ones too: what is wrong with them is told, and they stay. */
  readonly overrides: readonly GivenCorrection[];
  /** The line each of them stands on, from 1. */
  readonly lines: readonly number[];
  readonly faults: readonly Fault[];
}

const NAME = 'overrides.jsonl';

export const overridesPath = (folder: string): string => join(folder, NAME);

/** Where the value at a path stands on its line; the fault of the text itself where it is no JSON. */
function placed(file: string, text: string, line: number, path: readonly PathStep[]): Partial<Fault> {
  const json = jsonOrFault(file, text);
  const shift = (position: TextPosition | null): TextPosition => ({ line, column: position?.column ?? 1 });
  if ('message' in json) return { message: json.message, position: shift(json.position) };
  return { position: shift(json.locate(path)) };
}

/** What keeps a correction from being of this corpus: a paper that is not in it. */
function foreignFault(override: Override, documents: ReadonlySet<string>): { path: string[]; message: Label } | null {
  const side = (['a', 'b'] as const).find((one) => {
    const anchor = override[one];
    return anchor !== null && !documents.has(anchor.document);
  });
  if (side === undefined) return null;
  const id = valueText(override[side]?.document);
  const choices = [...documents].join(', ');
  const message: Label = {
    nl: `${side}.document is ${id}, dat niet in corpus.json staat; verwacht: één van ${choices}.`,
    en: `${side}.document is ${id}, which is not in corpus.json; expected one of ${choices}.`,
  };
  return { path: [side, 'document'], message };
}

export function loadOverrides(folder: string, documents: ReadonlySet<string>): OverridesFile {
  const file = overridesPath(folder);
  const faults: Fault[] = [];
  if (!existsSync(file)) return { overrides: [], lines: [], faults };
  const read = readInCorpus(folder, NAME);
  if ('fault' in read) {
    // No correction yet is the normal state of a corpus.
    if (!/\(0 bytes\)|witruimte/.test(read.fault.nl))
      faults.push({ file, position: null, message: read.fault, document: null });
    return { overrides: [], lines: [], faults };
  }
  const held = parseCorrectionLines(read.text).flatMap(({ text, line, given }) =>
    given === null ? [] : [{ text, line, given }],
  );
  for (const { text, line, given } of held) {
    const wrong = isFaulty(given)
      ? { path: given.path, message: given.remark.message }
      : foreignFault(given, documents);
    if (wrong === null) continue;
    const base = { file, position: { line, column: 1 }, message: wrong.message, document: null };
    faults.push({ ...base, ...placed(file, text, line, wrong.path) });
  }
  return { overrides: held.map(({ given }) => given), lines: held.map(({ line }) => line), faults };
}

type Told = Pick<CorrectionOutcome, 'given' | 'remark'>;

/** What is said of lines of the file as faults of them. */
function lineFaults(folder: string, { overrides, overrideLines }: CorpusLines, told: readonly Told[]): Fault[] {
  const lineOf = new Map(overrides.map((given, index) => [given, overrideLines[index]] as const));
  return told.flatMap(({ given, remark }) => {
    const line = lineOf.get(given);
    const position = line === undefined ? null : { line, column: 1 };
    return remark === null ? [] : { file: overridesPath(folder), position, message: remark.message, document: null };
  });
}

type CorpusLines = Pick<LoadedCorpus, 'overrides' | 'overrideLines'>;

/** The corrections that were not applied as faults of their lines; a faulty or foreign line is told when the file is read. */
export function correctionFaults(folder: string, lines: CorpusLines, dossier: Dossier): Fault[] {
  const refused = correctionOutcomes(dossier).filter(({ state }) => state === 'not-applied');
  return lineFaults(folder, lines, refused);
}

/** What is odd about corrections and no fault: said twice, or in part to no end. */
export function correctionWarnings(folder: string, lines: CorpusLines, dossier: Dossier): Fault[] {
  const odd = correctionOutcomes(dossier).filter(({ state }) => state === 'applied' || state === 'repeated');
  return lineFaults(folder, lines, odd);
}
