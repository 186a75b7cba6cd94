/** Takes a proposal over into a file of knowledge: one more item in one list, and not a byte elsewhere. */

import { isFault, type ParsedJson, parseJson } from '../corpus/json-positions.ts';
import { withoutOccurrences } from '../corpus/term-occurrences.ts';
import type { ProposalEntry, Theme } from '../model.ts';
import { foldWord } from '../text/tokenize.ts';
import { compactItem } from './compact-json.ts';

const indentAt = (text: string, offset: number): string => {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
};

/** The text with more items at the end of the list at a path, whose items so far are counted. */
export function insertItems(
  text: string,
  json: ParsedJson,
  path: readonly (string | number)[],
  count: number,
  items: readonly unknown[],
): string {
  if (items.length === 0) return text;
  const list = json.extent(path);
  if (list === null) throw new RangeError(`expected a list at ${path.join('.')}`);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const base = indentAt(text, list.from);
  const unit = base.startsWith('\t') ? '\t' : '  ';
  const lines = items
    .map((item) => `\n${base}${unit}${compactItem(withoutOccurrences(item), base + unit, unit)}`)
    .join(',')
    .replaceAll('\n', newline);
  const close = list.to - 1;
  const last = json.extent([...path, count - 1]);
  if (last === null) return `${text.slice(0, list.from + 1)}${lines}${newline}${base}${text.slice(close)}`;
  const tail = text.slice(last.to, close).includes('\n') ? '' : `${newline}${base}`;
  return `${text.slice(0, last.to)},${lines}${tail}${text.slice(last.to)}`;
}

/** The text with another value at a path. */
export function replaceItem(
  text: string,
  json: ParsedJson,
  path: readonly (string | number)[],
  write: (indent: string, unit: string) => string,
): string {
  const place = json.extent(path);
  if (place === null) throw new RangeError(`expected a value at ${path.join('.')}`);
  const indent = indentAt(text, place.from);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const now = write(indent, indent.startsWith('\t') ? '\t' : '  ').replaceAll('\n', newline);
  return text.slice(0, place.from) + now + text.slice(place.to);
}

/** An entry as a person has it written: a proposal, or a theme of its own made of some. */
export type WrittenEntry =
  | ProposalEntry
  | { readonly file: 'themes'; readonly to: null; readonly list: null; readonly add: Theme };

interface Item {
  readonly id: string;
  readonly terms?: readonly { readonly label: string }[];
  readonly refused?: readonly { readonly label: string }[];
}

/**
 * The text of a file of knowledge with a proposal in it; `there` when it stands there already, `nowhere` when the item it
 * belongs to does not exist or the text is no such file. `text` is null for a file that does not exist yet.
 */
export function insertEntry(text: string | null, entry: WrittenEntry): { readonly text: string } | 'there' | 'nowhere' {
  const whole = text ?? `{\n  "version": "1",\n  "${entry.file}": []\n}\n`;
  const json = parseJson(whole);
  if (isFault(json)) return 'nowhere';
  const items = (json.value as Readonly<Record<string, unknown>>)[entry.file];
  if (!Array.isArray(items)) return 'nowhere';
  const list = items as readonly Item[];
  if (entry.list === null) {
    const { id } = entry.add as { readonly id: string };
    if (list.some((item) => item.id === id)) return 'there';
    return { text: insertItems(whole, json, [entry.file], list.length, [entry.add]) };
  }
  const index = list.findIndex((item) => item.id === entry.to);
  const terms = list[index]?.[entry.list];
  if (terms === undefined) return 'nowhere';
  const { label } = entry.add as { readonly label: string };
  if (terms.some((term) => foldWord(term.label) === foldWord(label))) return 'there';
  return { text: insertItems(whole, json, [entry.file, index, entry.list], terms.length, [entry.add]) };
}
