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
import { escapeHtml } from './escape.ts';

/** Text as HTML with its abbreviations kept whole. */
export function noBreakHtml(text: string): string {
  return noBreakStretches(text)
    .map((one) => (one.whole ? `<span class="nowrap">${escapeHtml(one.text)}</span>` : escapeHtml(one.text)))
    .join('');
}

function drawn(run: MarkedRun, language: Language): string {
  const has = (kind: MarkKind): boolean => run.kinds.includes(kind);
  const { before, core, after } = runCore(run);
  if (core === '') return before + after;
  const said = (kind: 'del' | 'ins'): string =>
    `<span class="hidden-text" lang="${language}">${CHANGE_LABELS[kind][language]}</span>`;
  let inner = noBreakHtml(core);
  if (has('degree')) inner = `<mark>${inner}</mark>`;
  if (has('stayed')) inner = `<span class="stayed">${inner}</span>`;
  if (has('moved')) inner = `<span class="moved">${inner}</span>`;
  if (has('tint')) inner = `<span class="tint">${inner}</span>`;
  if (has('del')) inner = `<del>${said('del')}${inner}</del>`;
  if (has('ins')) inner = `<ins>${said('ins')}${inner}</ins>`;
  return before + inner + after;
}

/** Words of a paper with their marks, as HTML; of `range` alone where it is given. `language` is that of the reader. */
export function quotationHtml(text: string, marks: readonly TextMark[], language: Language, range?: Span): string {
  return markedTextHtml(markedRuns(text, marks, range), language);
}

/** The same for words that were cut at their marks before. */
export function markedTextHtml(runs: readonly MarkedRun[], language: Language): string {
  return runs.map((run) => drawn(run, language)).join('');
}

/** HTML between the quotation marks of its language. */
export function inQuotes(html: string, language: PaperLanguage): string {
  const [left, right] = displayOf(language).quotationMarks;
  return left + html + right;
}
