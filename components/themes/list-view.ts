import { html, nothing, type TemplateResult } from 'lit';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Dossier, Language, Theme } from '../../src/model.ts';
import { yearText } from '../../src/view/citation.ts';
import { rowWidth, themeCellsView } from './cells-view.ts';
import { THEME_WORDS } from './messages.ts';

/** Terms named in the row of a theme. */
const NAMED = 3;
/** Width of the cells of a row at most, in px. */
export const ROW_CELLS = 330;

/** What the list needs to know, and what it asks. */
export interface ThemeList {
  readonly dossier: Dossier;
  readonly themes: readonly Theme[];
  readonly chosen: string | null;
  readonly language: Language;
  choose(theme: string): void;
  takeOver(theme: string): void;
}

/** A term as a reader says it: of alternatives the first, without the signs of the pattern language. */
const plainTerm = (label: string): string =>
  label
    .split(' ')
    .map((part) => (part.split('|')[0] ?? '').replace(/[=*]/g, ''))
    .join(' ');

/** Which papers speak of a theme, in words: for who does not see the marks. */
export function cellsInWords(dossier: Dossier, theme: string, language: Language): string {
  const { states } = THEME_WORDS[language];
  const { cell } = dossierIndex(dossier);
  const told = dossier.documents.flatMap((document) => {
    const state = cell(theme, document.source.id)?.state;
    return state === undefined ? [] : [`${yearText(document)} ${states[state]}`];
  });
  return told.join(', ');
}

/** All themes, each with the terms that carry it and its cells. */
export function themeListView(list: ThemeList): TemplateResult {
  const { dossier, themes, language } = list;
  const words = THEME_WORDS[language];
  const { documents } = dossier;
  const width = rowWidth(documents.length, ROW_CELLS);
  const [first, last] = [documents[0], documents.at(-1)];
  const heads = documents.length > 7 && first && last ? [first, last] : documents;
  return html`<section class="list" aria-label=${words.list}>
    <div class="row top" aria-hidden="true">
      <span></span><span>${words.column}</span>
      <span class="years" style=${`width:${width}px`}>
        ${heads.map((document) => html`<span>${yearText(document)}</span>`)}
      </span>
    </div>
    <ul>
      ${themes.map((theme) => rowView(theme, list, width))}
    </ul>
  </section>`;
}

function rowView(
  theme: Theme,
  { dossier, chosen, language, choose, takeOver }: ThemeList,
  width: number,
): TemplateResult {
  const words = THEME_WORDS[language];
  const name = theme.prefLabel[language];
  const used = theme.terms.filter(({ refused }) => refused !== true);
  const proposed = theme.proposed === true;
  return html`<li class="row" ?data-chosen=${theme.id === chosen}>
    ${
      proposed
        ? html`<label class="box"
            ><input type="checkbox" .checked=${false} aria-label=${`${words.takeOver}: ${name}`} @change=${() => takeOver(theme.id)}
          /></label>`
        : html`<span></span>`
    }
    <button class="theme" data-theme=${theme.id} aria-current=${theme.id === chosen ? 'true' : nothing} @click=${() => choose(theme.id)}>
      <span class="strong">${name}</span>${proposed ? html` <span class="soft">${words.proposed}</span>` : nothing}
      <span class="quote">${used
        .slice(0, NAMED)
        .map(({ label }) => plainTerm(label))
        .join(', ')}</span>
      <span class="hidden-text">. ${cellsInWords(dossier, theme.id, language)}</span>
    </button>
    ${themeCellsView(dossier, theme.id, width, language)}
  </li>`;
}
