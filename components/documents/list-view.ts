import { html, nothing, type TemplateResult } from 'lit';
import type { Document, Dossier, Language } from '../../src/model.ts';
import { capital, day, titleText } from '../../src/present/citation.ts';
import { dayOf, sentencesInScope } from '../../src/present/lookup.ts';
import type { Selection } from '../../src/present/selection.ts';
import { GENRES, NOT_STATED } from '../../src/text/labels.ts';
import { genreRule, unreadBox } from '../marks.ts';
import { unbroken } from '../quotation.ts';
import { strings } from '../strings.ts';
import type { DocumentStrings } from './strings.ts';

/** The papers of the dossier as a list: what each prints about itself, and what it does not print said. */
export function listView(
  dossier: Dossier,
  language: Language,
  words: DocumentStrings,
  address: (to: Partial<Selection>) => string,
): TemplateResult {
  const { columns } = words;
  const { documents } = dossier;
  if (documents.length === 0) return html`<h1>${words.none}</h1>`;
  return html`<div class="head"><h1>${capital(strings[language].number(documents.length))} ${strings[language].documents(documents.length)}</h1><p class="lead">${words.howTo}</p></div>
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
              <div class=${genreRule(source.genre)}></div>
              <a href=${address({ document: source.id })} lang=${source.language}>${unbroken(titleText(document))}</a>
              ${
                document.unread === null
                  ? nothing
                  : html`<p class="unread">
                      <svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true">${unreadBox(34, 18)}</svg>
                      <span><span class="strong">${words.unread}</span>: <span lang="en">${document.unread}</span></span>
                    </p>`
              }
            </th>
            <td data-name=${columns.genre}>${source.genre === null ? NOT_STATED[language] : capital(GENRES[source.genre][language])}</td>
            <td data-name=${columns.date}>${dateView(document, language)}</td>
            <td data-name=${columns.issuer}>${source.issuer ?? NOT_STATED[language]}</td>
            <td data-name=${columns.reference}>${source.reference ?? NOT_STATED[language]}</td>
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
  if (own !== null || event === null) return day(own ?? dayOf(document), language);
  return html`${NOT_STATED[language]}<br /><span class="soft">${strings[language].meeting} ${day(event, language)}</span>`;
}
