import { html, nothing, type TemplateResult } from 'lit';
import { confirmed, openFields } from '../../src/dossier/confirmed.ts';
import { nameIn } from '../../src/dossier/index-by-id.ts';
import { GENRE_LABELS } from '../../src/languages/labels.ts';
import type { Document, Language, ProposedValue, Source } from '../../src/model.ts';
import { capitalized, dayText } from '../../src/view/citation.ts';
import { partsOfPaper } from '../../src/view/paper-parts.ts';
import { genreRuleIcon, unreadIcon } from '../icons.ts';
import { noBreakView } from '../quotation.ts';
import { editorView } from './editor-view.ts';
import { OWN_WORDS } from './messages.ts';
import { isOpen, type OwnPaper, type OwnPapers } from './own-papers.ts';

/** Which paper is being edited, and how to change that. */
export interface Editing {
  readonly edited: string | null;
  edit(id: string | null): void;
  /** Takes the declaration as it was filled in, and has the paper read by it. */
  declare(id: string, changed: Source): void;
}

/** What is known of each paper, with the place where it was read, and what is to be confirmed. */
export function declarationsView(own: OwnPapers, language: Language, editing: Editing): TemplateResult {
  const { columns } = OWN_WORDS[language];
  return html`<table class="declared">
    <thead>
      <tr>
        <th scope="col">${columns.paper}</th>
        <th scope="col">${columns.date}</th>
        <th scope="col">${columns.issuer}</th>
        <th scope="col">${columns.genre}</th>
        <th scope="col">${columns.open}</th>
      </tr>
    </thead>
    <tbody>
      ${own.papers.map((paper) => rowView(own, paper, language, editing))}
    </tbody>
  </table>`;
}

function rowView(own: OwnPapers, paper: OwnPaper, language: Language, editing: Editing): TemplateResult {
  const words = OWN_WORDS[language];
  const { document, id, name } = paper;
  const removal = html`<button class="act" aria-label=${`${words.remove}: ${name}`} @click=${() => own.remove(id)}>${words.remove}</button>`;
  if (document === null || document.unread !== null) {
    return html`<tr class="not-read">
      <th scope="row"><p class="paper">${name}</p></th>
      <td colspan="3">
        <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">${unreadIcon(34, 18)}</svg>
        <span class="strong">${words.unread}.</span> ${paper.fault?.[language] ?? ''}
      </td>
      <td>${removal}</td>
    </tr>`;
  }
  const { source, notices } = document;
  const proposed = source.proposed ?? {};
  const { columns } = words;
  const fields = isOpen(paper) ? openFields(source).map((field) => words.fields[field].toLowerCase()) : [];
  if (editing.edited === id) {
    const close = (changed: Source | null): void => {
      if (changed !== null) editing.declare(id, changed);
      editing.edit(null);
    };
    return html`<tr data-open><td colspan="5">${editorView(document, own.parts, language, close)}</td></tr>`;
  }
  return html`<tr ?data-open=${fields.length > 0}>
    <th scope="row">
      <div class=${genreRuleIcon(source.genre)}></div>
      <p class="paper" lang=${source.language}>${noBreakView(source.title)}</p>
      <p class="from">${fromView(proposed.title, language) ?? name}</p>
      <p class="from">
        ${words.sentences(paper.sentences)}${notices.length === 0 ? '' : `, ${words.notices(notices.length)}`}
      </p>
      ${leftOutView(own, document, language)}
    </th>
    <td data-name=${columns.date}>${daysView(own, paper, source, language)}</td>
    <td data-name=${columns.issuer}>
      ${source.issuer ?? html`<span class="soft">${words.notFound}</span>`}
      <p class="from">${fromView(proposed.issuer, language)}</p>
    </td>
    <td data-name=${columns.genre}>
      ${source.genre === null ? html`<span class="soft">${words.notFound}</span>` : capitalized(GENRE_LABELS[source.genre][language])}
      ${source.reference === null ? nothing : html`<p class="from">${words.fields.reference.toLowerCase()} ${source.reference}</p>`}
    </td>
    <td data-name=${columns.open}>
      ${fields.length === 0 ? html`<p class="ready">${checkMark()} ${words.ready}</p>` : html`<p class="strong">${fields.join(', ')}</p>`}
      <p class="acts">
        ${
          fields.length === 0
            ? nothing
            : html`<button class="act" aria-label=${`${words.keep}: ${source.title}`} @click=${() => void own.declare(id, confirmed)}>${words.keep}</button>`
        }
        <button class="act" data-edit=${id} aria-label=${`${words.edit}: ${source.title}`} @click=${() => editing.edit(id)}>${words.edit}</button>
        ${removal} ${revisionsView(own, paper, language)}
      </p>
    </td>
  </tr>`;
}

/** The parts of the file that stay out of comparisons. */
function leftOutView(own: OwnPapers, document: Document, language: Language): TemplateResult | typeof nothing {
  const words = OWN_WORDS[language];
  const leftOut = partsOfPaper(document).filter(({ isCompared }) => !isCompared);
  if (leftOut.length === 0) return nothing;
  const named = leftOut.map(
    ({ id, sentences }) => `${nameIn(own.parts, id, language)} (${words.sentences(sentences)})`,
  );
  return html`<p class="from">${words.leftOut}: ${named.join(', ')}</p>`;
}

/** Of notices that a file has tracked changes: of Word and OpenDocument, and of a web page. */
const REVISION_RULES: readonly string[] = ['revisions', 'tracked-changes'];

/** Tracked changes are read one way or the other; only a file that has some can be read the other way. */
function revisionsView(
  own: OwnPapers,
  { id, file, document }: OwnPaper,
  language: Language,
): TemplateResult | typeof nothing {
  const isTracked = document?.notices.some(({ rule }) => REVISION_RULES.includes(rule)) ?? false;
  if (file === null || !isTracked) return nothing;
  const other = file.revisions === 'accepted' ? 'original' : 'accepted';
  return html`<button class="act" @click=${() => void own.reread(id, other)}>
    ${OWN_WORDS[language][file.revisions]}
  </button>`;
}

/** The day of the paper, or two to choose from; under it the meeting it is of. */
function daysView(own: OwnPapers, { id }: OwnPaper, source: Source, language: Language): TemplateResult {
  const words = OWN_WORDS[language];
  const { document, event } = source.dates;
  const days = source.proposed?.document ?? [];
  const choose = (day: string): void =>
    void own.declare(id, (one) => ({ ...one, dates: { ...one.dates, document: day } }));
  const meeting = event === null ? nothing : html`<p class="from">${words.meeting} ${dayText(event, language)}</p>`;
  if (days.length > 1) {
    return html`<fieldset>
      <legend class="hidden-text">${words.fields.document}</legend>
      ${days.map(
        (day) => html`<label>
          <input type="radio" name=${`day-${id}`} .checked=${document === day.value} @change=${() => choose(day.value)} />
          ${dayText(day.value, language)}
          <span class="from">${fromView([day], language)}</span>
        </label>`,
      )}
      ${meeting}
    </fieldset>`;
  }
  if (document === null && event === null)
    return html`<span class="soft">${words.notFound}</span><p class="from">${words.noDate}</p>`;
  return html`${document === null ? html`<span class="soft">${words.notFound}</span>` : dayText(document, language)}
    <p class="from">${fromView(days, language)}</p>
    ${meeting}`;
}

/** Where a value was read, in words: `„Den Haag, 21 december 2022”, regel 3`. Null where nothing was proposed. */
function fromView(values: readonly ProposedValue[] | undefined, language: Language): string | null {
  const words = OWN_WORDS[language];
  const [value] = values ?? [];
  if (value === undefined) return null;
  if (value.from === 'property') return `${words.property} (${value.words})`;
  if (value.from === 'name') return words.fileName;
  const place = value.line === null ? '' : `, ${words.line(value.line)}`;
  return `„${value.words}”${place}`;
}

/** Read, and nothing left to confirm. */
function checkMark(): TemplateResult {
  return html`<svg width="13" height="11" viewBox="0 0 13 11" aria-hidden="true">
    <path d="M1 6l3.6 3.6L12 1" fill="none" stroke="currentColor" stroke-width="1.8" />
  </svg>`;
}
