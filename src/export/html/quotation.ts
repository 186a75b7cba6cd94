import type { Language, Span } from '../../model.ts';
import { type MarkKind, type Run, runsOf, type TextMark } from '../../present/runs.ts';
import { escapeHtml } from '../markup.ts';

/** `EU-visumbeleid`, `VNVR-resolutie`: no line may break after the hyphen of an abbreviation. */
const ABBREVIATED = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]+[-‑][\p{L}\d]+/gu;
/** A compound longer than this must be able to break somewhere: a column may be 150 px wide. */
const LONGEST_UNBROKEN = 18;

/** Text as HTML with its abbreviations kept whole. */
export function unbroken(text: string): string {
  let out = '';
  let at = 0;
  for (const found of text.matchAll(ABBREVIATED)) {
    const kept = found[0].length <= LONGEST_UNBROKEN ? found[0] : found[0].slice(0, found[0].search(/[-‑]/u) + 2);
    out += `${escapeHtml(text.slice(at, found.index))}<span class="nowrap">${escapeHtml(kept)}</span>`;
    at = found.index + kept.length;
  }
  return out + escapeHtml(text.slice(at));
}

/** Said before a mark to those who do not see it. */
const SAID: Readonly<Record<'del' | 'ins', Readonly<Record<Language, string>>>> = {
  del: { nl: 'vervalt: ', en: 'goes: ' },
  ins: { nl: 'nieuw: ', en: 'new: ' },
};

function drawn(run: Run, language: Language): string {
  const has = (kind: MarkKind): boolean => run.kinds.includes(kind);
  // A word that comes brings its space along; the space itself is neither struck nor underlined.
  const [, before = '', core = '', after = ''] =
    has('del') || has('ins') ? (/^(\s*)([\s\S]*?)(\s*)$/u.exec(run.text) ?? []) : [null, '', run.text, ''];
  if (core === '') return before + after;
  const said = (kind: 'del' | 'ins'): string =>
    `<span class="hidden-text" lang="${language}">${SAID[kind][language]}</span>`;
  let inner = unbroken(core);
  if (has('degree')) inner = `<mark>${inner}</mark>`;
  if (has('stayed')) inner = `<span class="stayed">${inner}</span>`;
  if (has('moved')) inner = `<span class="moved">${inner}</span>`;
  if (has('tint')) inner = `<span class="tint">${inner}</span>`;
  if (has('del')) inner = `<del>${said('del')}${inner}</del>`;
  if (has('ins')) inner = `<ins>${said('ins')}${inner}</ins>`;
  return before + inner + after;
}

/** Words of a paper with their marks, as HTML; of `range` alone where it is given. `language` is that of the reader. */
export function quotation(text: string, marks: readonly TextMark[], language: Language, range?: Span): string {
  return quotedRuns(runsOf(text, marks, range), language);
}

/** The same for words that were cut at their marks before. */
export function quotedRuns(runs: readonly Run[], language: Language): string {
  return runs.map((run) => drawn(run, language)).join('');
}

const MARKS: Readonly<Record<Language, readonly [left: string, right: string]>> = { nl: ['„', '”'], en: ['“', '”'] };

/** HTML between the quotation marks of its language. */
export function inQuotes(html: string, language: Language): string {
  const [left, right] = MARKS[language];
  return left + html + right;
}
