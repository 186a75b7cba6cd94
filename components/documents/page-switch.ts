import { css, html, type TemplateResult } from 'lit';
import { fragment, type Selection } from '../../src/view/selection.ts';
import { pageStrings } from '../messages.ts';

/** The two pages of Documenten: the papers, and the themes they are read with. */
export function pageSwitch(selection: Selection): TemplateResult {
  const { views } = pageStrings[selection.lang];
  const pages = ['documents', 'themes'] as const;
  return html`<nav class="pages" aria-label=${views.documents}>
    ${pages.map(
      (view) =>
        html`<a
          href=${fragment({ ...selection, view, document: null, query: null, sentence: null })}
          aria-current=${view === selection.view ? 'page' : 'false'}
          >${views[view]}</a
        >`,
    )}
  </nav>`;
}

export const pageSwitchStyle = css`
  .pages {
    display: inline-flex;
    margin-top: 6px;
    border: 1px solid var(--line-2);
  }
  .pages a {
    padding: 6px 13px;
    min-height: 32px;
    text-decoration: none;
  }
  .pages a:hover {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .pages [aria-current='page'] {
    background: var(--ink);
    color: var(--paper);
  }
  @media (forced-colors: active) {
    .pages [aria-current='page'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
