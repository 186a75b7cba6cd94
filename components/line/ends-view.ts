import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Language, Thread } from '../../src/model.ts';
import { capital, yearText } from '../../src/present/citation.ts';
import { type EndsView, type EndsWords, endsOf } from '../../src/present/line/ends.ts';
import type { Selection } from '../../src/present/selection.ts';
import { VERDICTS } from '../../src/text/labels.ts';
import { direction } from '../marks.ts';
import { unbroken } from '../quotation.ts';
import { strings } from '../strings.ts';

/** How the page opens a comparison: its address, and what a plain click on it does. */
export interface Compare {
  readonly address: (to: Partial<Selection>) => string;
  readonly follow: (event: MouseEvent, to: Partial<Selection>) => void;
}

/** What a reader of the first and the last paper alone would see: under the line, because it is not a step of it. */
export function endsRows(
  dossier: Dossier,
  thread: Thread,
  language: Language,
  compare: Compare,
): TemplateResult | typeof nothing {
  const views = endsOf(dossier, thread, language);
  return views.length === 0
    ? nothing
    : html`<section class="ends" aria-label=${strings[language].line.ends.title}>${views.map((view) =>
        row(view, thread, language, compare),
      )}</section>`;
}

function row(view: EndsView, thread: Thread, language: Language, compare: Compare): TemplateResult {
  const words = strings[language];
  const [first, last] = [yearText(view.older.document), yearText(view.newer.document)];
  const to = {
    view: 'side',
    unit: 'passage',
    thread: thread.id,
    older: view.older.sentence.id,
    newer: view.newer.sentence.id,
  } as const;
  const label = view.lane.addressee.class === 'all' ? null : view.lane.addressee.label;
  const moved = view.axes.filter(({ verdict }) => direction(verdict) !== null && verdict !== 'same');
  const told = view.axes.filter((axis) => axis.told !== null);
  return html`<div class="row">
    <div class="paper"><h2>${first}–${last}</h2><p>${words.line.ends.title}</p></div>
    <div class="far">
      ${label === null ? nothing : html`<p class="soft">${words.line.only(label[language])}</p>`}
      <ul class="steps">${(moved.length > 0 ? moved : view.axes.slice(0, 1)).map(
        ({ axis, verdict }) =>
          html`<li><span class="icon">${direction(verdict)}</span><span>${words.side.axes[axis]}: <b>${VERDICTS[verdict][language]}</b></span></li>`,
      )}</ul>
    </div>
    <div class="words">
      <div class="told">
        ${
          told.length === 0
            ? html`<p>${words.line.ends.sameAsChain(first, last)}</p>`
            : told.map((axis) => html`<p><b>${capital(words.side.axes[axis.axis])}</b>: ${axis.told}</p>`)
        }
        <p class="acts"><a class="act" href=${compare.address(to)} @click=${(event: MouseEvent) => compare.follow(event, to)}>${words.line.ends.compare(first, last)}</a></p>
      </div>
      <div class="beside"><dl class="who">${view.axes.map(
        ({ axis, older, newer, verdict }) => html`<div><dt>${capital(words.side.axes[axis])}</dt>
          <dd>${
            older.text === newer.text
              ? said(older, view, 'older')
              : html`${said(older, view, 'older')} <span class="soft">${words.line.became}</span> ${said(newer, view, 'newer')}`
          } <span class="soft">(${VERDICTS[verdict][language]})</span></dd></div>`,
      )}</dl></div>
    </div>
  </div>`;
}

function said({ text, own }: EndsWords, view: EndsView, side: 'older' | 'newer'): TemplateResult {
  return own
    ? html`<span lang=${view[side].document.source.language}>${unbroken(text)}</span>`
    : html`<span class="soft">${text}</span>`;
}
