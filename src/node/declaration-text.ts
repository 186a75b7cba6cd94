/** The text of a declaration (corpus.json): made, and changed in one place with not a byte touched elsewhere. */

import { isFault, type ParsedJson, parseJson } from '../corpus/json-positions.ts';
import type { CorpusDeclaration, Source } from '../model.ts';
import { compactItem, compactJson } from './compact-json.ts';
import { insertItems, replaceItem } from './insert-entry.ts';

/** The text of a new declaration. */
export function declarationText({ id, title, focus, documents }: CorpusDeclaration): string {
  return `${compactJson({ id, title, focus, documents })}\n`;
}

interface Held {
  readonly json: ParsedJson;
  readonly ids: readonly unknown[];
}

function held(text: string): Held | null {
  const json = parseJson(text);
  if (isFault(json)) return null;
  const { documents } = json.value as { readonly documents?: unknown };
  if (!Array.isArray(documents)) return null;
  return { json, ids: documents.map((one) => (one as { readonly id?: unknown } | null)?.id) };
}

/** With more papers at the end of the list; null where the text is no declaration. */
export function withPapers(text: string, papers: readonly Source[]): string | null {
  const found = held(text);
  return found === null ? null : insertItems(text, found.json, ['documents'], found.ids.length, papers);
}

/** With a paper in the place of the one of an id; null where none is there. */
export function withPaper(text: string, id: string, paper: Source): string | null {
  const found = held(text);
  const index = found?.ids.indexOf(id) ?? -1;
  if (found === null || index < 0) return null;
  return replaceItem(text, found.json, ['documents', index], (indent, unit) => compactItem(paper, indent, unit));
}

/** Without the paper of an id; null where none is there. */
export function withoutPaper(text: string, id: string): string | null {
  const found = held(text);
  const index = found?.ids.indexOf(id) ?? -1;
  const extent = found?.json.extent(['documents', index]) ?? null;
  if (found === null || index < 0 || extent === null) return null;
  const before = found.json.extent(['documents', index - 1]);
  const next = found.json.extent(['documents', index + 1]);
  if (next !== null) return text.slice(0, extent.from) + text.slice(next.from);
  if (before !== null) return text.slice(0, before.to) + text.slice(extent.to);
  return text.slice(0, extent.from).trimEnd() + text.slice(extent.to).trimStart();
}
