import { type CorrectionOutcome, correctionOutcomes } from '../dossier/given-corrections.ts';
import type { Dossier, FaultyLine, GivenCorrection, Label, Override } from '../model.ts';
import { type CorrectionLine, FAULTY_RULE, isFaulty, parseCorrectionLines } from '../text/correction-lines.ts';
import type { LoadedCorpus } from './corpus.ts';
import { type Fault, jsonOrFault, valueText } from './fault.ts';
import { type CorpusFolder, readTextIn } from './folder.ts';
import type { PathStep, TextPosition } from './json-positions.ts';

/** The corrections of a corpus as they stand in its file: what the engine takes, and everything that is wrong with a line. */
export interface OverridesFile {
  /** Every line but the empty ones, faulty and foreign ones too: what is wrong with them is told, and they stay. */
  readonly overrides: readonly GivenCorrection[];
  /** The line each of them stands on, from 1. */
  readonly lines: readonly number[];
  readonly faults: readonly Fault[];
}

export const OVERRIDES = 'overrides.jsonl';

/** Where the value at a path stands on its line; the fault of the text itself where it is no JSON. */
function placed(file: string, text: string, line: number, path: readonly PathStep[]): Partial<Fault> {
  const json = jsonOrFault(file, text);
  const shift = (position: TextPosition | null): TextPosition => ({ line, column: position?.column ?? 1 });
  if ('message' in json) return { message: json.message, position: shift(json.position) };
  return { position: shift(json.locate(path)) };
}

/** What keeps a correction from being of this corpus: a paper that is not in it. */
function foreignFault(
  override: Override,
  documents: ReadonlySet<string>,
  choices: string,
): { path: string[]; message: Label } | null {
  const side = (['a', 'b'] as const).find((one) => {
    const anchor = override[one];
    return anchor !== null && !documents.has(anchor.document);
  });
  if (side === undefined) return null;
  const id = valueText(override[side]?.document);
  const message: Label = {
    nl: `${side}.document is ${id}, dat niet in corpus.json staat; verwacht: één van ${choices}.`,
    en: `${side}.document is ${id}, which is not in corpus.json; expected one of ${choices}.`,
  };
  return { path: [side, 'document'], message };
}

/**
 * The lines of a file, each read by itself: a byte that is none of UTF-8 puts its own line at fault, where it kept all others
 * from being read.
 */
function linesOf(bytes: Uint8Array): readonly CorrectionLine[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lines = parseCorrectionLines(text);
  if (isUtf8(bytes)) return lines;
  let from = 0;
  return lines.map((one) => {
    const end = bytes.indexOf(NEW_LINE, from);
    const own = bytes.subarray(from, end === -1 ? bytes.length : end);
    from += own.length + 1;
    return isUtf8(own) ? one : { ...one, given: notUtf8(one.text) };
  });
}

const NEW_LINE = 10;

const strict = new TextDecoder('utf-8', { fatal: true });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What stands in a text for bytes that are none of it. */
const NO_CHARACTER = '\uFFFD';

function notUtf8(text: string): FaultyLine {
  const at = text.indexOf(NO_CHARACTER) + 1;
  const message: Label = {
    nl: `teken ${at} is geen geldige UTF-8; verwacht: platte tekst in UTF-8. Alleen het bestand houdt deze regel zoals hij is.`,
    en: `character ${at} is not valid UTF-8; expected plain text in UTF-8. Only the file keeps this line as it is.`,
  };
  return { text, remark: { rule: FAULTY_RULE, level: 'error', message }, path: [] };
}

export function loadOverrides(folder: CorpusFolder, documents: ReadonlySet<string>): OverridesFile {
  const file = folder.pathOf(OVERRIDES);
  const faults: Fault[] = [];
  // No correction yet is the normal state of a corpus; a link that leads nowhere is not.
  if (!folder.has(OVERRIDES)) return { overrides: [], lines: [], faults };
  const read = readTextIn(folder, OVERRIDES);
  if ('fault' in read && read.bytes === undefined) {
    faults.push({ file, position: null, message: read.fault, document: null });
    return { overrides: [], lines: [], faults };
  }
  const held = linesOf(read.bytes ?? new Uint8Array()).flatMap(({ text, line, given }) =>
    given === null ? [] : [{ text, line, given }],
  );
  const choices = [...documents].join(', ');
  for (const { text, line, given } of held) {
    const wrong = isFaulty(given)
      ? { path: given.path, message: given.remark.message }
      : foreignFault(given, documents, choices);
    if (wrong === null) continue;
    const lost = text.indexOf(NO_CHARACTER) + 1;
    const base = { file, position: { line, column: Math.max(1, lost) }, message: wrong.message, document: null };
    faults.push(lost > 0 ? base : { ...base, ...placed(file, text, line, wrong.path) });
  }
  return { overrides: held.map(({ given }) => given), lines: held.map(({ line }) => line), faults };
}

type Told = Pick<CorrectionOutcome, 'given' | 'remark'>;

/** What is said of lines of the file as faults of them. */
function lineFaults(file: string, { overrides, overrideLines }: CorpusLines, told: readonly Told[]): Fault[] {
  const lineOf = new Map(overrides.map((given, index) => [given, overrideLines[index]] as const));
  return told.flatMap(({ given, remark }) => {
    const line = lineOf.get(given);
    const position = line === undefined ? null : { line, column: 1 };
    return remark === null ? [] : { file, position, message: remark.message, document: null };
  });
}

type CorpusLines = Pick<LoadedCorpus, 'overrides' | 'overrideLines'>;

/** The corrections that were not applied as faults of their lines; a faulty or foreign line is told when the file is read. */
export function correctionFaults(file: string, lines: CorpusLines, dossier: Dossier): Fault[] {
  const refused = correctionOutcomes(dossier).filter(({ state }) => state === 'not-applied');
  return lineFaults(file, lines, refused);
}

/** What is odd about corrections and no fault: said twice, or in part to no end. */
export function correctionWarnings(file: string, lines: CorpusLines, dossier: Dossier): Fault[] {
  const odd = correctionOutcomes(dossier).filter(({ state }) => state === 'applied' || state === 'repeated');
  return lineFaults(file, lines, odd);
}
