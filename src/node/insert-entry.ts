/** Takes a proposal over into a file of knowledge: one more item in one list, and not a byte elsewhere. */
import type { ProposalEntry } from '../model.ts';
import { foldWord } from '../text/tokenize.ts';
import { compactItem } from './compact-json.ts';
import { isFault, type ParsedJson, parseJson } from './json-positions.ts';
import { withoutOccurrences } from './term-occurrences.ts';

/** Offset of the bracket that closes the one at `open`; the text is known to be JSON. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') {
      at += 1;
      while (text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
    } else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

function offsetOf(text: string, json: ParsedJson, path: readonly (string | number)[]): number {
  const { line, column } = json.locate(path);
  let start = 0;
  for (let n = 1; n < line; n += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

const indentAt = (text: string, at: number): string => {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
};

function inserted(text: string, open: number, item: unknown): string {
  const close = closing(text, open);
  const inside = text.slice(open + 1, close);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const base = indentAt(text, open);
  const unit = base.startsWith('\t') ? '\t' : '  ';
  const indent = base + unit;
  const body = compactItem(withoutOccurrences(item), indent, unit).replaceAll('\n', newline);
  const end = open + 1 + inside.trimEnd().length;
  if (inside.trim() === '')
    return `${text.slice(0, open + 1)}${newline}${indent}${body}${newline}${base}${text.slice(close)}`;
  const tail = inside.slice(inside.trimEnd().length).includes('\n') ? '' : `${newline}${base}`;
  return `${text.slice(0, end)},${newline}${indent}${body}${tail}${text.slice(end)}`;
}

interface Item {
  readonly id: string;
  readonly terms?: readonly { readonly label: string }[];
  readonly refused?: readonly { readonly label: string }[];
}

/**
 * The text of a file of knowledge with a proposal in it; `there` when it stands there already, `nowhere` when the item it
 * belongs to does not exist or the text is no such file. `text` is null for a file that does not exist yet.
 */
export function insertEntry(
  text: string | null,
  entry: ProposalEntry,
): { readonly text: string } | 'there' | 'nowhere' {
  const whole = text ?? `{\n  "version": "1",\n  "${entry.file}": []\n}\n`;
  const json = parseJson(whole);
  if (isFault(json)) return 'nowhere';
  const items = (json.value as Readonly<Record<string, unknown>>)[entry.file];
  if (!Array.isArray(items)) return 'nowhere';
  const list = items as readonly Item[];
  if (entry.list === null) {
    const { id } = entry.add as { readonly id: string };
    if (list.some((item) => item.id === id)) return 'there';
    return { text: inserted(whole, offsetOf(whole, json, [entry.file]), entry.add) };
  }
  const at = list.findIndex((item) => item.id === entry.to);
  const held = list[at]?.[entry.list];
  if (held === undefined) return 'nowhere';
  const { label } = entry.add as { readonly label: string };
  if (held.some((one) => foldWord(one.label) === foldWord(label))) return 'there';
  return { text: inserted(whole, offsetOf(whole, json, [entry.file, at, entry.list]), entry.add) };
}
