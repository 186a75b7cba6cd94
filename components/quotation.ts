import { html, type TemplateResult } from 'lit';
import type { Language, Span } from '../src/model.ts';
import {
  CHANGE_LABELS,
  type MarkedRun,
  type MarkKind,
  markedRuns,
  runCore,
  type TextMark,
} from '../src/view/marked-text.ts';
import { noBreakStretches } from '../src/view/no-break.ts';

/** Text with its abbreviations kept whole, as text nodes and spans: never as markup, whatever the paper prints. */
export function noBreakView(text: string): (string | TemplateResult)[] {
  return noBreakStretches(text).map((stretch) =>
    stretch.whole ? html`<span class="nowrap">${stretch.text}</span>` : stretch.text,
  );
}

function drawn(run: MarkedRun, language: Language): TemplateResult {
  const has = (kind: MarkKind): boolean => run.kinds.includes(kind);
  const { before, core, after } = runCore(run);
  if (core === '') return html`${before}${after}`;
  let inner: unknown = noBreakView(core);
  if (has('degree')) inner = html`<mark>${inner}</mark>`;
  if (has('stayed')) inner = html`<span class="stayed">${inner}</span>`;
  if (has('context')) inner = html`<span class="context">${inner}</span>`;
  if (has('moved')) inner = html`<span class="moved">${inner}</span>`;
  if (has('tint')) inner = html`<span class="tint">${inner}</span>`;
  if (has('del')) inner = html`<del><span class="hidden-text said">${CHANGE_LABELS.del[language]}</span>${inner}</del>`;
  if (has('ins')) inner = html`<ins><span class="hidden-text said">${CHANGE_LABELS.ins[language]}</span>${inner}</ins>`;
  return html`${before}${inner}${after}`;
}

/** Quoted words with their marks drawn. The text arrives as data and leaves as text nodes. */
export function quotationView(
  text: string,
  marks: readonly TextMark[],
  language: Language,
  range?: Span,
): TemplateResult {
  return markedTextView(markedRuns(text, marks, range), language);
}

/** The same for words that were cut at their marks before. */
export function markedTextView(runs: readonly MarkedRun[], language: Language): TemplateResult {
  return html`${runs.map((run) => drawn(run, language))}`;
}

/**
 * A quotation that may be long: on screen the parts that matter, with `…` where it was cut; the rest stands between them
 * for print and screen readers, so that nobody is given half a sentence without knowing. `parts` in order, apart.
 */
export function shortenedView(
  text: string,
  marks: readonly TextMark[],
  language: Language,
  parts: readonly Span[],
): TemplateResult {
  const dots = html`<span class="cut" aria-hidden="true">…</span>`;
  const rest = (part: Span): TemplateResult =>
    html`<span class="rest">${quotationView(text, marks, language, part)}</span>`;
  const out: (TemplateResult | string)[] = [];
  let shown = 0;
  for (const part of parts) {
    if (part.from > shown) out.push(rest({ from: shown, to: part.from }), shown > 0 ? ' ' : '', dots, ' ');
    out.push(quotationView(text, marks, language, part));
    shown = part.to;
  }
  if (shown < text.length) out.push(' ', dots, rest({ from: shown, to: text.length }));
  return html`${out}`;
}
