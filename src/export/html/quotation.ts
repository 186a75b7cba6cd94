import { displayOf } from '../../languages/display.ts';
import type { Language, PaperLanguage, Span } from '../../model.ts';
import {
  CHANGE_LABELS,
  type MarkedRun,
  type MarkKind,
  markedRuns,
  runCore,
  type TextMark,
} from '../../view/marked-text.ts';
import { noBreakStretches } from '../../view/no-break.ts';
import { type Content, type Markup, markup } from './markup.ts';

/** Text as HTML with its abbreviations kept whole. */
export function noBreakHtml(text: string): Content {
  return noBreakStretches(text).map(({ text: part, whole }) =>
    whole ? markup`<span class="nowrap">${part}</span>` : part,
  );
}

/** Words of a paper or of our own in a phrase: those of a paper in italics. */
export function phraseHtml(parts: readonly { readonly text: string; readonly quoted: boolean }[]): Content[] {
  return parts.map(({ text, quoted }) => (quoted ? markup`<em>${noBreakHtml(text)}</em>` : text));
}

function markedRunHtml(run: MarkedRun, language: Language): Content {
  const has = (kind: MarkKind): boolean => run.kinds.includes(kind);
  const { before, core, after } = runCore(run);
  if (core === '') return before + after;
  const spoken = (kind: 'del' | 'ins'): Markup =>
    markup`<span class="hidden-text" lang="${language}">${CHANGE_LABELS[kind][language]}</span>`;
  let inner = noBreakHtml(core);
  if (has('degree')) inner = markup`<mark>${inner}</mark>`;
  if (has('stayed')) inner = markup`<span class="stayed">${inner}</span>`;
  if (has('context')) inner = markup`<span class="context">${inner}</span>`;
  if (has('moved')) inner = markup`<span class="moved">${inner}</span>`;
  if (has('tint')) inner = markup`<span class="tint">${inner}</span>`;
  if (has('del')) inner = markup`<del>${spoken('del')}${inner}</del>`;
  if (has('ins')) inner = markup`<ins>${spoken('ins')}${inner}</ins>`;
  return [before, inner, after];
}

/** Words of a paper with their marks, as HTML; of `range` alone where it is given. `language` is that of the reader. */
export function quotationHtml(text: string, marks: readonly TextMark[], language: Language, range?: Span): Content {
  return markedTextHtml(markedRuns(text, marks, range), language);
}

/** The same for words that were cut at their marks before. */
export function markedTextHtml(runs: readonly MarkedRun[], language: Language): Content {
  return runs.map((run) => markedRunHtml(run, language));
}

/** HTML between the quotation marks of its language. */
export function inQuotes(content: Content, language: PaperLanguage): Content {
  const [left, right] = displayOf(language).quotationMarks;
  return [left, content, right];
}
