import { html, nothing, type TemplateResult } from 'lit';
import { displayOf } from '../../src/languages/display.ts';
import { interfaceLanguage } from '../../src/languages/labels.ts';
import type { Language } from '../../src/model.ts';
import { capitalized, placeInPaperText, yearText } from '../../src/view/citation.ts';
import type { Absence } from '../../src/view/table/cell.ts';
import { tableStrings } from '../../src/view/table/messages.ts';
import type { AbsenceModel, TableCellModel, TablePositionModel, TableWords } from '../../src/view/table/table-model.ts';
import { bracketsIcon, outsideIcon, unreadIcon } from '../icons.ts';
import { markedTextView, noBreakView } from '../quotation.ts';

/** The address of the line at a paper, and what following it does. */
export interface CellContext {
  readonly language: Language;
  readonly lineAddress: (thread: string, document: string) => string;
  readonly openLine: (event: MouseEvent, thread: string, document: string) => void;
}

/** The mark of a paper that does not speak: brackets, dashed with a "?", a box with a diagonal, or a dash. */
function absenceMark(state: Absence): TemplateResult {
  const [width, height] = [18, 11];
  const mark =
    state === 'unread'
      ? unreadIcon(width, height)
      : state === 'out-of-scope'
        ? outsideIcon(width, height)
        : bracketsIcon(width, height, state === 'undecided');
  return html`<svg class="mark" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">${mark}</svg>`;
}

/** That a paper does not speak, and what there is to add. */
export function absenceView({ state, word, why }: AbsenceModel): TemplateResult {
  return html`<p class="absent">${absenceMark(state)}<span>${word}</span></p>
    ${why === null ? nothing : html`<p class="small">${why}</p>`}`;
}

/** The quoted words of a passage, before them whom they are narrower for. */
export function wordingView({ row, whom, parts }: TableWords, language: Language): TemplateResult {
  const quoted = row.found.document.source.language;
  const [left, right] = displayOf(quoted).quotationMarks;
  return html`<p class="wording" lang=${quoted}>${
    whom === null ? nothing : html`<span class="whom" lang=${language}>${whom}: </span>`
  }${left}${parts.map((part, i) => html`${i > 0 ? ' … ' : ''}${markedTextView(part, interfaceLanguage(quoted))}`)}${right}</p>`;
}

function passageView(
  { thread }: TablePositionModel['table'],
  words: TableWords,
  more: string | null,
  { language, lineAddress, openLine }: CellContext,
): TemplateResult {
  const { row, direction, against, place } = words;
  const { document } = row.found;
  const { id } = document.source;
  const name = tableStrings[language].openLine(thread.label, yearText(document));
  const open = (event: MouseEvent): void => openLine(event, thread.id, id);
  const moved = direction === null ? nothing : html`<b>${direction}</b>${against === null ? '' : ` ${against}`} · `;
  return html`<div class="said">
    ${wordingView(words, language)}
    <p class="small">${moved}${voiceView(words, language)}<a
        href=${lineAddress(thread.id, id)}
        aria-label=${`${place}. ${name}`}
        title=${placeInPaperText(row.found, language)}
        @click=${open}
        >${place}</a
      >${
        more === null
          ? nothing
          : html`; <a href=${lineAddress(thread.id, id)} aria-label=${`${capitalized(more)}. ${name}`} @click=${open}
              >${more}</a
            >`
      }</p>
  </div>`;
}

/** `het kabinet: zal … vragen, `, ready for the place behind it. */
function voiceView({ row, spoken: { who, how, named } }: TableWords, language: Language): TemplateResult {
  const quoted = (words: string | null): TemplateResult | null =>
    words === null ? null : html`<span lang=${row.found.document.source.language}>${noBreakView(words)}</span>`;
  const parts = [named ? quoted(who) : tableStrings[language].unnamed, quoted(how)].filter((part) => part !== null);
  return html`${parts.map((part, i) => html`${i > 0 ? ': ' : ''}${part}`)}${parts.length > 0 ? ', ' : ''}`;
}

/** A cell in full: what is absent, what is said, and how much more there is. */
export function cellView(row: TablePositionModel, cell: TableCellModel, context: CellContext): TemplateResult {
  const { absence, said, more } = cell;
  return html`${absence === null ? nothing : absenceView(absence)}
  ${said.map((words, i) => passageView(row.table, words, i === said.length - 1 ? more : null, context))}`;
}
