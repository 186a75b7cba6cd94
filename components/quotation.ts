import { html, type TemplateResult } from 'lit';
import type { Language, Span } from '../src/model.ts';
import { type MarkKind, type Run, runsOf, type TextMark } from '../src/present/runs.ts';

/** `EU-visumbeleid`, `VNVR-resolutie`: no line may break after the hyphen of an abbreviation. */
const ABBREVIATED = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]+[-‑][\p{L}\d]+/gu;

/** `EU-lidstaten`, `EU-visumbeleid`: what a column of 150 px holds with the widest letters a reader may ask for. */
const LONGEST_UNBROKEN = 18;

/** Text with its abbreviations kept whole, as text nodes and spans: never as markup, whatever the paper prints. */
export function unbroken(text: string): (string | TemplateResult)[] {
  const out: (string | TemplateResult)[] = [];
  let at = 0;
  for (const found of text.matchAll(ABBREVIATED)) {
    if (found.index > at) out.push(text.slice(at, found.index));
    // A compound longer than a narrow column must be able to break somewhere, though never right behind the hyphen.
    const whole = found[0].length <= LONGEST_UNBROKEN;
    const kept = whole ? found[0] : found[0].slice(0, found[0].search(/[-‑]/u) + 2);
    out.push(html`<span class="nowrap">${kept}</span>`, found[0].slice(kept.length));
    at = found.index + found[0].length;
  }
  if (at < text.length) out.push(text.slice(at));
  return out;
}

/** Said before a mark to those who do not see it; left out when text is copied (`user-select: none` in the style). */
const SAID: Readonly<Record<'del' | 'ins', Readonly<Record<Language, string>>>> = {
  del: { nl: 'vervalt: ', en: 'goes: ' },
  ins: { nl: 'nieuw: ', en: 'new: ' },
};

function drawn(run: Run, language: Language): TemplateResult {
  const has = (kind: MarkKind): boolean => run.kinds.includes(kind);
  // A word that comes brings its space along; the space itself is neither struck nor underlined.
  const [, before = '', core = '', after = ''] =
    has('del') || has('ins') ? (/^(\s*)([\s\S]*?)(\s*)$/u.exec(run.text) ?? []) : [null, '', run.text, ''];
  let inner: unknown = unbroken(core);
  if (core === '') return html`${before}${after}`;
  if (has('degree')) inner = html`<mark>${inner}</mark>`;
  if (has('stayed')) inner = html`<span class="stayed">${inner}</span>`;
  if (has('moved')) inner = html`<span class="moved">${inner}</span>`;
  if (has('tint')) inner = html`<span class="tint">${inner}</span>`;
  if (has('del')) inner = html`<del><span class="hidden-text said">${SAID.del[language]}</span>${inner}</del>`;
  if (has('ins')) inner = html`<ins><span class="hidden-text said">${SAID.ins[language]}</span>${inner}</ins>`;
  return html`${before}${inner}${after}`;
}

/** Quoted words with their marks drawn. The text arrives as data and leaves as text nodes. */
export function quotation(text: string, marks: readonly TextMark[], language: Language, range?: Span): TemplateResult {
  return quotedRuns(runsOf(text, marks, range), language);
}

/** The same for words that were cut at their marks before. */
export function quotedRuns(runs: readonly Run[], language: Language): TemplateResult {
  return html`${runs.map((run) => drawn(run, language))}`;
}

/**
 * A quotation that may be long: on screen the parts that matter, with `…` where it was cut; the rest stands between them
 * for print and screen readers, so that nobody is given half a sentence without knowing. `parts` in order, apart.
 */
export function shortened(
  text: string,
  marks: readonly TextMark[],
  language: Language,
  parts: readonly Span[],
): TemplateResult {
  const dots = html`<span class="cut" aria-hidden="true">…</span>`;
  const rest = (part: Span): TemplateResult =>
    html`<span class="rest">${quotation(text, marks, language, part)}</span>`;
  const out: (TemplateResult | string)[] = [];
  let at = 0;
  for (const part of parts) {
    if (part.from > at) out.push(rest({ from: at, to: part.from }), at > 0 ? ' ' : '', dots, ' ');
    out.push(quotation(text, marks, language, part));
    at = part.to;
  }
  if (at < text.length) out.push(' ', dots, rest({ from: at, to: text.length }));
  return html`${out}`;
}
