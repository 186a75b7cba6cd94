import { html, nothing, type TemplateResult } from 'lit';
import { AXIS_LABELS } from '../../src/languages/axis-labels.ts';
import { VERDICT_LABELS } from '../../src/languages/labels.ts';
import type { Language, Thread } from '../../src/model.ts';
import { capitalized, yearText } from '../../src/view/citation.ts';
import type { FirstLastModel, FirstLastWords } from '../../src/view/line/first-last.ts';
import type { LineModel } from '../../src/view/line/line-model.ts';
import type { Selection } from '../../src/view/selection.ts';
import { directionIcon } from '../icons.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView } from '../quotation.ts';

/** How the page opens a comparison: its address, and what a plain click on it does. */
export interface CompareAction {
  readonly address: (to: Partial<Selection>) => string;
  readonly follow: (event: MouseEvent, to: Partial<Selection>) => void;
}

/** What a reader of the first and the last paper alone would see: under the line, because it is not a step of it. */
export function firstLastRows(
  { ends, thread }: LineModel,
  language: Language,
  compare: CompareAction,
): TemplateResult | typeof nothing {
  return ends.length === 0
    ? nothing
    : html`<section class="ends" aria-label=${pageStrings[language].line.ends.title}>${ends.map((model) =>
        row(model, thread, language, compare),
      )}</section>`;
}

function row(view: FirstLastModel, thread: Thread, language: Language, compare: CompareAction): TemplateResult {
  const words = pageStrings[language];
  const [first, last] = [yearText(view.older.document), yearText(view.newer.document)];
  const to = {
    view: 'side',
    unit: 'passage',
    thread: thread.id,
    older: view.older.sentence.id,
    newer: view.newer.sentence.id,
  } as const;
  const label = view.lane.addressee.class === 'all' ? null : view.lane.addressee.label;
  const moved = view.axes.filter(({ verdict }) => directionIcon(verdict) !== null && verdict !== 'same');
  const told = view.axes.filter((axis) => axis.told !== null);
  return html`<div class="row">
    <div class="paper"><h2>${first}–${last}</h2><p>${words.line.ends.title}</p></div>
    <div class="far">
      ${label === null ? nothing : html`<p class="soft">${words.line.only(label[language])}</p>`}
      <ul class="steps">${(moved.length > 0 ? moved : view.axes.slice(0, 1)).map(
        ({ axis, verdict }) =>
          html`<li><span class="icon">${directionIcon(verdict)}</span><span>${AXIS_LABELS[axis][language]}: <b>${VERDICT_LABELS[verdict][language]}</b></span></li>`,
      )}</ul>
    </div>
    <div class="words">
      <div class="told">
        ${
          told.length === 0
            ? html`<p>${words.line.ends.sameAsChain(first, last)}</p>`
            : told.map((axis) => html`<p><b>${capitalized(AXIS_LABELS[axis.axis][language])}</b>: ${axis.told}</p>`)
        }
        <p class="acts"><a class="act" href=${compare.address(to)} @click=${(event: MouseEvent) => compare.follow(event, to)}>${words.line.ends.compare(first, last)}</a></p>
      </div>
      <div class="beside"><dl class="who">${view.axes.map(
        ({ axis, older, newer, verdict }) => html`<div><dt>${capitalized(AXIS_LABELS[axis][language])}</dt>
          <dd>${
            older.text === newer.text
              ? said(older, view, 'older')
              : html`${said(older, view, 'older')} <span class="soft">${words.line.became}</span> ${said(newer, view, 'newer')}`
          } <span class="soft">(${VERDICT_LABELS[verdict][language]})</span></dd></div>`,
      )}</dl></div>
    </div>
  </div>`;
}

function said({ text, own }: FirstLastWords, view: FirstLastModel, side: 'older' | 'newer'): TemplateResult {
  return own
    ? html`<span lang=${view[side].document.source.language}>${noBreakView(text)}</span>`
    : html`<span class="soft">${text}</span>`;
}
