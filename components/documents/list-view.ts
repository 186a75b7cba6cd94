import { html, nothing, type TemplateResult } from 'lit';
import { dayOfDocument, sentencesInScope } from '../../src/dossier/index-by-id.ts';
import { GENRE_LABELS, NOT_STATED_LABEL } from '../../src/languages/labels.ts';
import type { Document, Dossier, Language } from '../../src/model.ts';
import { capitalized, dayText, titleText } from '../../src/view/citation.ts';
import type { Selection } from '../../src/view/selection.ts';
import { confirmationText, dayConfirmation } from '../../src/view/unconfirmed.ts';
import { genreRuleIcon, unreadIcon } from '../icons.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView } from '../quotation.ts';
import type { DocumentStrings } from './messages.ts';
import { pageSwitch } from './page-switch.ts';

/** The papers of the dossier as a list: what each prints about itself, and what it does not print said. */
export function documentListView(
  dossier: Dossier,
  selection: Selection,
  words: DocumentStrings,
  address: (to: Partial<Selection>) => string,
): TemplateResult {
  const { columns } = words;
  const { lang: language } = selection;
  const { documents } = dossier;
  if (documents.length === 0) return html`<h1>${words.none}</h1>`;
  return html`<div class="head"><h1>${capitalized(pageStrings[language].number(documents.length))} ${pageStrings[language].documents(documents.length)}</h1><p class="lead">${words.howTo}</p>${pageSwitch(selection)}</div>
    <table class="papers">
      <thead>
        <tr>
          <th scope="col">${columns.title}</th>
          <th scope="col">${columns.genre}</th>
          <th scope="col">${columns.date}</th>
          <th scope="col">${columns.issuer}</th>
          <th scope="col">${columns.reference}</th>
          <th scope="col" class="number">${columns.sentences}</th>
          <th scope="col" class="number">${columns.notices}</th>
        </tr>
      </thead>
      <tbody>
        ${documents.map((document) => {
          const { source } = document;
          return html`<tr>
            <th scope="row">
              <div class=${genreRuleIcon(source.genre)}></div>
              <a href=${address({ document: source.id })} lang=${source.language}>${noBreakView(titleText(document))}</a>
              ${
                document.unread === null
                  ? nothing
                  : html`<p class="unread">
                      <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">${unreadIcon(34, 18)}</svg>
                      <span><span class="strong">${words.unread}</span>: <span lang="en">${document.unread}</span></span>
                    </p>`
              }
            </th>
            <td data-name=${columns.genre}>${source.genre === null ? NOT_STATED_LABEL[language] : capitalized(GENRE_LABELS[source.genre][language])}${confirmationText(document, 'genre', language)}</td>
            <td data-name=${columns.date}>${dateView(document, language)}</td>
            <td data-name=${columns.issuer}>${source.issuer ?? NOT_STATED_LABEL[language]}${confirmationText(document, 'issuer', language)}</td>
            <td data-name=${columns.reference}>${source.reference ?? NOT_STATED_LABEL[language]}${confirmationText(document, 'reference', language)}</td>
            <td data-name=${columns.sentences} class="number">${sentencesInScope(document).length}</td>
            <td data-name=${columns.notices} class="number">${document.notices.length}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}

/** The day the paper prints; its meeting named as that, when it prints no day of its own. */
export function dateView(document: Document, language: Language): TemplateResult | string {
  const { document: own, event } = document.source.dates;
  if (own !== null || event === null)
    return `${dayText(own ?? dayOfDocument(document), language)}${dayConfirmation(document, language)}`;
  return html`${NOT_STATED_LABEL[language]}<br /><span class="soft">${pageStrings[language].meeting} ${dayText(event, language)}${confirmationText(document, 'event', language)}</span>`;
}
