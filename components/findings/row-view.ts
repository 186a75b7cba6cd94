import { html, nothing, type TemplateResult } from 'lit';
import { dayOfDocument } from '../../src/dossier/index-by-id.ts';
import { displayOf } from '../../src/languages/display.ts';
import type { Document, Dossier } from '../../src/model.ts';
import { capitalized, placeInPaperText, shortDayText } from '../../src/view/citation.ts';
import type { QuotedWords } from '../../src/view/findings/finding-model.ts';
import { alsoTold, type FindingRowModel } from '../../src/view/findings/findings-model.ts';
import { findingStrings } from '../../src/view/findings/messages.ts';
import { shortQuotation } from '../../src/view/findings/short-quotation.ts';
import { smallLine, smallLineText } from '../../src/view/findings/small-line.ts';
import { smallLineLayout } from '../../src/view/findings/small-line-layout.ts';
import { genreName } from '../../src/view/genre.ts';
import type { Icon } from '../../src/view/icons.ts';
import { noBreakStretches } from '../../src/view/no-break.ts';
import type { LinkTarget } from '../../src/view/provenance.ts';
import { fragment, type Selection } from '../../src/view/selection.ts';
import { followLink } from '../events.ts';
import { directionIcon } from '../icons.ts';
import { markedTextView, noBreakView } from '../quotation.ts';
import { findingsViewStrings } from './messages.ts';
import { smallLineView } from './small-line-view.ts';

/** What every row of the list needs beside its finding. */
export interface FindingRowContext {
  readonly dossier: Dossier;
  readonly selection: Selection;
  /** Where the papers stand on the ruler, and how wide that is. */
  readonly places: readonly number[];
  readonly width: number;
  readonly host: EventTarget;
}

/** A finding: what happened, the words old and new, its line, who says it, and where it leads. */
export function findingRow(row: FindingRowModel, context: FindingRowContext): TemplateResult {
  const { selection, host } = context;
  const { lang } = selection;
  const words = findingStrings[lang];
  const { places, kind, lang: own } = row;
  const link = (to: LinkTarget | null, name: string, is: string): TemplateResult | typeof nothing =>
    to === null
      ? nothing
      : html`<a class="act" data-to=${is} href=${fragment({ ...selection, ...to })} aria-label=${`${name}: ${row.sentence}`} @click=${(event: MouseEvent) => followLink(host, event, to)}>${name}</a>`;
  const also = alsoTold(row, lang);
  const [first, ...others] = also;
  const besides =
    first === undefined
      ? []
      : [
          `${words.alsoHere} ${first}${others.length === 0 ? '' : `, ${findingsViewStrings[lang].others(others.length)}`}`,
        ];
  const below = [...row.notes, ...besides];
  return html`<li class="row" data-finding=${row.finding.id} data-kind=${row.finding.kind}>
    <p class="is">${directionIcon(iconOf(row))}<span>${kind}</span></p>
    <div class="told">
      <h3><a href=${fragment({ ...selection, ...places.line })} data-to="line" @click=${(event: MouseEvent) => followLink(host, event, places.line)}
        ><span lang=${own === lang ? nothing : own}>${noBreakView(row.position)}</span>: <b>${noBreakView(row.said)}</b></a
      >${row.corrected === null ? nothing : html` <span class="corrected">${directionIcon('corrected')}${row.corrected}</span>`}</h3>
      ${quotations(row, context)}
      ${below.length === 0 ? nothing : html`<p class="note">${noBreakView(below.join('; '))}</p>`}
    </div>
    <div class="drawn">${lineView(row, context)}</div>
    <div class="source">
      <p class="who">${noBreakView(row.who)}</p>
      <p class="where">${noBreakView(sourceText(row, context))}</p>
      <p class="links">${link(places.line, words.line, 'line')} ${link(places.words, words.words, 'words')} ${link(places.source, words.source, 'source')} ${link(places.proof, words.proof, 'proof')}</p>
    </div>
  </li>`;
}

/** The mark of a kind: of a silence that of words that are not repeated. */
const iconOf = ({ finding: { kind } }: FindingRowModel): Icon => (kind === 'silent' ? 'not-repeated' : kind);

/** Two passages under each other with their years before them; of a silence or a return the words that were or are said. */
function quotations({ older, newer, finding }: FindingRowModel, { selection }: FindingRowContext): TemplateResult {
  const isStep = finding.step !== null && older !== null && newer !== null;
  const only = newer ?? older;
  const shown = isStep ? [older, newer] : only === null ? [] : [only];
  const quoted = (words: QuotedWords): TemplateResult => {
    const { language } = words.found.document.source;
    const [left, right] = displayOf(language).quotationMarks;
    const { runs, cutBefore, cutAfter } = shortQuotation(words);
    return html`<q lang=${language === selection.lang ? nothing : language}>${left}${cutBefore ? '…\u00a0' : ''}${markedTextView(runs, selection.lang)}${cutAfter ? '\u00a0…' : ''}${right}</q>`;
  };
  return html`${shown.map((words) => html`<p class="words">${isStep ? html`<span class="when">${words.paper}</span> ` : nothing}${quoted(words)}</p>`)}`;
}

/** `Agenda 26 mei 2026, al. 7`: of the words quoted last. */
function sourceText({ older, newer }: FindingRowModel, { selection: { lang } }: FindingRowContext): string {
  const found = (newer ?? older)?.found;
  if (found === undefined) return '';
  const { document } = found;
  const day = dayOfDocument(document);
  const paper = [capitalized(genreName(document, lang)), day === null ? '' : shortDayText(day, lang)]
    .filter(Boolean)
    .join(' ');
  return `${paper}, ${placeInPaperText(found, lang)}`;
}

function lineView(row: FindingRowModel, { dossier, selection, places, width }: FindingRowContext): TemplateResult {
  const { finding, position } = row;
  const stations = smallLine(dossier, finding.position);
  const placeOf = (document: Document | undefined): number[] => {
    const at = stations.findIndex((station) => station.document === document);
    return at === -1 ? [] : [places[at] ?? 0];
  };
  const isStep = finding.step !== null;
  return smallLineView(smallLineLayout(stations, places), {
    width,
    name: findingsViewStrings[selection.lang].smallLine(position, smallLineText(dossier, stations, selection.lang)),
    compared: [...(isStep ? placeOf(row.older?.found.document) : []), ...placeOf(finding.document)],
  });
}

/** The shared sentence as text, kept whole for who copies it. */
export const sharedText = ({ shared }: FindingRowModel): string =>
  noBreakStretches(shared)
    .map(({ text }) => text)
    .join('');
