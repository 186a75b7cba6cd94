import type * as z from 'zod';
import type { Label, Language } from '../model.ts';
import {
  isFault,
  type JsonFault,
  type JsonToken,
  type ParsedJson,
  type PathStep,
  parseJson,
  type TextPosition,
} from './json-positions.ts';

/** Something wrong with a file of the corpus: where, and one sentence saying what was found and what was expected. */
export interface Fault {
  /** As the reader would type it: the corpus folder as given, then the path in it. */
  readonly file: string;
  readonly position: TextPosition | null;
  readonly message: Label;
  /** The document that cannot be read because of it, or null when the fault concerns no single document. */
  readonly document: string | null;
}

/** `corpus/corpus.json:12:7: documents[0].genre is …`, the form editors and terminals turn into a link. */
export function faultLine(fault: Fault, language: Language): string {
  const place = fault.position === null ? '' : `:${fault.position.line}:${fault.position.column}`;
  return `${fault.file}${place}: ${fault.message[language]}`;
}

/** `documents[2].dates.event`, as one would write it in code. */
export function pathText(path: readonly PathStep[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** The longest stretch of an offending value worth printing, in characters: an error is one line. */
const SHOWN = 60;

export function valueText(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`;
}

const TOKENS: Readonly<Record<JsonToken, Label>> = {
  value: { nl: 'een waarde', en: 'a value' },
  key: { nl: 'een sleutel tussen dubbele aanhalingstekens', en: 'a key in double quotes' },
  colon: { nl: '":"', en: '":"' },
  'comma-or-brace': { nl: '"," of "}"', en: '"," or "}"' },
  'comma-or-bracket': { nl: '"," of "]"', en: '"," or "]"' },
  end: { nl: 'het einde van het bestand', en: 'the end of the file' },
  'string-end': { nl: 'het aanhalingsteken dat de tekst sluit', en: 'the quote that closes the text' },
  depth: { nl: 'hoogstens 200 niveaus', en: 'at most 200 levels' },
};

function jsonMessage(fault: JsonFault): Label {
  if (fault.kind === 'double-key') {
    return {
      nl: `de sleutel ${JSON.stringify(fault.key)} staat er twee keer; verwacht: elke sleutel één keer.`,
      en: `the key ${JSON.stringify(fault.key)} stands there twice; expected each key once.`,
    };
  }
  const expected = TOKENS[fault.expected];
  const character = fault.found === null ? null : JSON.stringify(fault.found);
  return {
    nl: `geen geldige JSON: ${character ?? 'het einde van het bestand'} gevonden, verwacht: ${expected.nl}.`,
    en: `not valid JSON: found ${character ?? 'the end of the file'}, expected ${expected.en}.`,
  };
}

/** The issue in words. `value` is what stands at the path of the issue. */
function issueMessage(issue: z.core.$ZodIssue, value: unknown): Label {
  const where = pathText(issue.path as PathStep[]) || 'the file';
  const where_nl = pathText(issue.path as PathStep[]) || 'het bestand';
  const is = (expectedNl: string, expectedEn: string): Label =>
    value === undefined
      ? { nl: `${where_nl} ontbreekt; verwacht: ${expectedNl}.`, en: `${where} is missing; expected ${expectedEn}.` }
      : {
          nl: `${where_nl} is ${valueText(value)}; verwacht: ${expectedNl}.`,
          en: `${where} is ${valueText(value)}; expected ${expectedEn}.`,
        };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const named = issue.keys
        .slice(0, NAMED)
        .map((key) => JSON.stringify(key))
        .join(', ');
      const keys = issue.keys.length > NAMED ? `${named} … (${issue.keys.length})` : named;
      return {
        nl: `${where_nl} heeft een onbekende sleutel ${keys}; verwacht: alleen de sleutels die corpus/README.md noemt.`,
        en: `${where} has an unknown key ${keys}; expected only the keys that corpus/README.md names.`,
      };
    }
    case 'invalid_value': {
      const values = issue.values.map((choice) => String(choice));
      const but = values.slice(0, -1).join(', ');
      const last = values.at(-1) ?? '';
      return is(but === '' ? last : `${but} of ${last}`, but === '' ? last : `${but} or ${last}`);
    }
    case 'invalid_type':
      return is(TYPES[issue.expected]?.nl ?? issue.expected, TYPES[issue.expected]?.en ?? issue.expected);
    case 'too_small':
      return is(`minstens ${issue.minimum}`, `at least ${issue.minimum}`);
    default: {
      // Our own checks carry both sentences in one message, split by a bar: zod has one language at a time.
      const [nl = issue.message, en = nl] = issue.message.split(' | ');
      return is(nl, en);
    }
  }
}

/** Unknown keys named one by one: a fault is one line. */
const NAMED = 10;

const TYPES: Readonly<Record<string, Label>> = {
  string: { nl: 'tekst', en: 'a text' },
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een object', en: 'an object' },
  null: { nl: 'null', en: 'null' },
};

function valueAt(value: unknown, path: readonly PathStep[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<PathStep, unknown>)[step];
  }
  return here;
}

/** One fault per issue, each at the line and column where the offending value stands. */
export function issueFaults(
  file: string,
  json: ParsedJson,
  error: z.ZodError,
  under: readonly PathStep[] = [],
): Fault[] {
  return error.issues
    .flatMap((issue) => leaves(issue))
    .map((issue) => {
      const path = [...under, ...(issue.path as PathStep[])];
      const worded = { ...issue, path } as z.core.$ZodIssue;
      return {
        file,
        position: json.locate(issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path),
        message: issueMessage(worded, valueAt(json.value, path)),
        document: null,
      };
    });
}

/** Of a union that fits nowhere, what the nearest branch says: "invalid input" helps nobody. */
function leaves(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const nearest = issue.errors.reduce<readonly z.core.$ZodIssue[] | null>(
    (best, branch) => (best === null || depth(branch) > depth(best) ? branch : best),
    null,
  );
  return (nearest ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as z.core.$ZodIssue);
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((most, issue) => Math.max(most, issue.path.length), 0);
}

/** The parsed text, or the one fault that keeps it from being JSON. */
export function jsonOrFault(file: string, text: string): ParsedJson | Fault {
  const parsed = parseJson(text);
  if (!isFault(parsed)) return parsed;
  return { file, position: parsed.at, message: jsonMessage(parsed), document: null };
}
