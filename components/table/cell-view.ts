import { html, nothing, type TemplateResult } from 'lit';
import { displayOf } from '../../src/languages/display.ts';
import { CELL_STATE_LABELS, interfaceLanguage, WITHHELD_LABELS } from '../../src/languages/labels.ts';
import type { Language, PaperLanguage } from '../../src/model.ts';
import { capitalized, placeInPaperText, yearText } from '../../src/view/citation.ts';
import { degreeMarks } from '../../src/view/line/quoted-parts.ts';
import {
  type Absence,
  type CellPhrase,
  type CellSpeaker,
  cellSpeakerOf,
  directionWords,
  measuredFrom,
  type TableCell,
  type TableRow,
} from '../../src/view/table/cell.ts';
import { tableStrings } from '../../src/view/table/messages.ts';
import { placeIn } from '../../src/view/table/table-model.ts';
import { bracketsIcon, outsideIcon, unreadIcon } from '../icons.ts';
import { noBreakView, quotationView } from '../quotation.ts';

/** The address of the line at a paper, and what following it does. */
export interface CellContext {
  readonly language: Language;
  readonly lineAddress: (thread: string, document: string) => string;
  readonly openLine: (event: MouseEvent, thread: string, document: string) => void;
}

/** The mark of a paper that does not speak: brackets, dashed with a "?", a box with a diagonal, or a dash. */
function absenceMark(absence: Absence): TemplateResult {
  const inner =
    absence === 'unread'
      ? unreadIcon(18, 11)
      : absence === 'out-of-scope'
        ? outsideIcon(18, 11)
        : bracketsIcon(18, 11, absence === 'undecided');
  return html`<svg class="mark" width="18" height="11" viewBox="0 0 18 11" aria-hidden="true">${inner}</svg>`;
}

function absent(cell: TableCell, absence: Absence, language: Language): TemplateResult {
  const words = tableStrings[language];
  const { search } = cell;
  const about = cell.about?.addressee.label?.[language];
  const why = search?.withheld === 'other-language' ? WITHHELD_LABELS['other-language'][language] : null;
  const counted = absence === 'silent' && search !== null ? words.searched(search.sentences) : null;
  return html`<p class="absent">
    ${absenceMark(absence)}<span>${CELL_STATE_LABELS[absence][language]}${about === undefined ? nothing : `: ${about}`}</span>
  </p>
  ${
    counted === null
      ? nothing
      : html`<p class="small">${counted}${
          cell.elsewhere.length === 0 ? nothing : `; ${words.elsewhere(cell.elsewhere.join(', '))}`
        }</p>`
  }
  ${why === null ? nothing : html`<p class="small">${why}</p>`}`;
}

function said(words: CellPhrase, table: TableRow, at: number, context: CellContext, more: number): TemplateResult {
  const { language } = context;
  const { row, parts } = words;
  const own = row.found.document.source.language;
  const [left, right] = displayOf(own).quotationMarks;
  const text = row.found.sentence.text;
  const moved = directionWords(table.stations, row, language);
  const from = moved.length === 0 ? null : measuredFrom(table.cells, at, row);
  const voice = cellSpeakerOf(words, language);
  const label = row.lane.addressee.class === 'all' ? null : (row.lane.addressee.label?.[language] ?? null);
  const { id } = row.found.document.source;
  const name = tableStrings[language].openLine(table.thread.label, yearText(row.found.document));
  return html`<div class="said">
    <p class="wording" lang=${own}>${
      label === null ? nothing : html`<span class="whom" lang=${language}>${label}: </span>`
    }${left}${parts.map(
      (part, i) => html`${i > 0 ? ' … ' : ''}${quotationView(text, degreeMarks(row), interfaceLanguage(own), part)}`,
    )}${right}</p>
    <p class="small">${moved.length === 0 ? nothing : html`<b>${moved.join(', ')}</b>${from === null ? '' : ` ${tableStrings[language].against(from)}`} · `}${voiceView(voice, own, language)}<a
        href=${context.lineAddress(table.thread.id, id)}
        aria-label=${`${placeIn(words.row, language)}. ${name}`}
        title=${placeInPaperText(row.found, language)}
        @click=${(event: MouseEvent) => context.openLine(event, table.thread.id, id)}
        >${placeIn(words.row, language)}</a
      >${
        more === 0
          ? nothing
          : html`; <a
              href=${context.lineAddress(table.thread.id, id)}
              aria-label=${`${capitalized(tableStrings[language].more(more))}. ${name}`}
              @click=${(event: MouseEvent) => context.openLine(event, table.thread.id, id)}
              >${tableStrings[language].more(more)}</a
            >`
      }</p>
  </div>`;
}

/** `het kabinet: zal … vragen, `, ready for the place behind it. */
function voiceView({ who, how, named }: CellSpeaker, own: PaperLanguage, language: Language): TemplateResult {
  const speaker = who === null ? null : html`<span lang=${own}>${noBreakView(who)}</span>`;
  const verb = how === null ? null : html`<span lang=${own}>${noBreakView(how)}</span>`;
  const told = [named ? speaker : tableStrings[language].unnamed, verb].filter((part) => part !== null);
  return html`${told.map((part, i) => html`${i > 0 ? ': ' : ''}${part}`)}${told.length > 0 ? ', ' : ''}`;
}

/** A cell in full: what is absent, what is said, and how much more there is. */
export function cellView(table: TableRow, at: number, context: CellContext): TemplateResult {
  const cell = table.cells[at];
  if (cell === undefined) return html``;
  const last = cell.words.length - 1;
  return html`${cell.absence === null ? nothing : absent(cell, cell.absence, context.language)}
  ${cell.words.map((words, i) => said(words, table, at, context, i === last ? cell.more : 0))}`;
}
