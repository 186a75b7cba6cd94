import { html, nothing, type TemplateResult } from 'lit';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Dossier, LackingTerm, Language, TermUse, Theme } from '../../src/model.ts';
import { slugOf } from '../../src/text/paper-id.ts';
import type { ThemeEdit } from '../../src/themes/edit-themes.ts';
import { yearText } from '../../src/view/citation.ts';
import { THEME_WORDS } from './messages.ts';

/** What is open beside the terms of a theme. */
export type OpenForm = 'rename' | 'merge' | 'split' | 'add' | 'propose' | null;

/** Terms shown before the rest is asked for. */
const SHOWN = 12;

/** What one theme needs to know, and what it asks. */
export interface ThemePanel {
  readonly dossier: Dossier;
  readonly themes: readonly Theme[];
  readonly theme: Theme;
  readonly uses: readonly TermUse[];
  readonly language: Language;
  readonly form: OpenForm;
  readonly isWhole: boolean;
  /** Null while they are looked for. */
  readonly proposals: readonly LackingTerm[] | null;
  open(form: OpenForm): void;
  showAll(isWhole: boolean): void;
  edit(edit: ThemeEdit): void;
}

/** An id for a new theme of this name, that no theme has. */
export function newThemeId(name: string, themes: readonly Theme[]): string {
  const bare = slugOf(name) || 'thema';
  const taken = new Set(themes.map(({ id }) => id));
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? bare : `${bare}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** One theme: what can be done with it, its terms with their counts, and what rests on one term alone. */
export function themeView(panel: ThemePanel): TemplateResult {
  const { theme, language, form, open, edit } = panel;
  const words = THEME_WORDS[language];
  const name = theme.prefLabel[language];
  const turn = (to: Exclude<OpenForm, null>, said: string): TemplateResult =>
    html`<button class="act" data-act=${to} aria-expanded=${String(form === to)} @click=${() => open(form === to ? null : to)}>${said}</button>`;
  return html`<div class="name">
      <h2 tabindex="-1">${name}</h2>
      ${theme.proposed === true ? html`<span class="soft">${words.proposed}</span>` : nothing}
    </div>
    <p class="acts">
      ${
        theme.proposed === true
          ? html`<button class="act" @click=${() => edit({ kind: 'take-over', theme: theme.id })}>${words.takeOver}</button>`
          : nothing
      }
      ${turn('rename', words.rename)} ${panel.themes.length > 1 ? turn('merge', words.merge) : nothing}
      ${theme.terms.length + theme.headings.length > 1 ? turn('split', words.split) : nothing}
      <button class="act" data-act="drop" @click=${() => edit({ kind: 'drop', theme: theme.id })}>${words.drop}</button>
    </p>
    ${form === 'rename' ? renameView(panel) : form === 'merge' ? mergeView(panel) : nothing}
    ${form === 'split' ? splitView(panel) : termsView(panel)}
    <p class="acts">${turn('add', words.add)} ${turn('propose', words.propose)}</p>
    ${form === 'add' ? addView(panel) : form === 'propose' ? proposalsView(panel) : nothing} ${aloneView(panel)}`;
}

/** A form whose fields go to `take`; Escape leaves it. */
function formView(
  { open, language }: ThemePanel,
  done: string,
  take: (given: FormData) => void,
  fields: TemplateResult,
): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    take(new FormData(event.target as HTMLFormElement));
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') open(null);
  };
  return html`<form class="form" @submit=${submit} @keydown=${keys}>
    ${fields}
    <p class="buttons">
      <button class="button strong">${done}</button>
      <button class="button" type="button" @click=${() => open(null)}>${THEME_WORDS[language].cancel}</button>
    </p>
  </form>`;
}

const textIn = (given: FormData, name: string): string => String(given.get(name) ?? '').trim();

function renameView(panel: ThemePanel): TemplateResult {
  const { theme, language, edit } = panel;
  const words = THEME_WORDS[language];
  const { nl, en } = theme.prefLabel;
  const take = (given: FormData): void =>
    edit({ kind: 'rename', theme: theme.id, name: { nl: textIn(given, 'nl') || nl, en: textIn(given, 'en') || en } });
  return formView(
    panel,
    words.ready,
    take,
    html`<label>${words.nameNl}<input name="nl" required .value=${nl} /></label>
      <label>${words.nameEn}<input name="en" required .value=${en} /></label>`,
  );
}

function mergeView(panel: ThemePanel): TemplateResult {
  const { theme, themes, language, edit } = panel;
  const words = THEME_WORDS[language];
  const take = (given: FormData): void => edit({ kind: 'merge', theme: theme.id, into: textIn(given, 'into') });
  const others = themes.filter(({ id }) => id !== theme.id);
  return formView(
    panel,
    words.doMerge,
    take,
    html`<label
      >${words.mergeInto}<select name="into">
        ${others.map(({ id, prefLabel }) => html`<option value=${id}>${prefLabel[language]}</option>`)}
      </select></label
    >`,
  );
}

function splitView(panel: ThemePanel): TemplateResult {
  const { theme, themes, language, edit } = panel;
  const words = THEME_WORDS[language];
  const take = (given: FormData): void => {
    const name = textIn(given, 'name');
    const labels = given.getAll('label').map(String);
    edit({
      kind: 'split',
      theme: theme.id,
      labels,
      id: newThemeId(name, themes),
      name: { nl: name, en: name },
    });
  };
  const labels = [...new Set([...theme.terms, ...theme.headings].map(({ label }) => label))];
  return formView(
    panel,
    words.doSplit,
    take,
    html`<fieldset>
        <legend>${words.splitHow}</legend>
        ${labels.map((label) => html`<label class="choice"><input type="checkbox" name="label" value=${label} /><span class="quote">${label}</span></label>`)}
      </fieldset>
      <label>${words.name}<input name="name" required /></label>`,
  );
}

function addView(panel: ThemePanel): TemplateResult {
  const { theme, language, edit } = panel;
  const words = THEME_WORDS[language];
  const take = (given: FormData): void => {
    const label = textIn(given, 'term');
    if (label !== '') edit({ kind: 'add-term', theme: theme.id, term: { label, source: 'papers', foundIn: [] } });
  };
  return formView(
    panel,
    words.doAdd,
    take,
    html`<label>${words.term}<input name="term" required autocomplete="off" pattern=".*\\p{L}.*" /></label>`,
  );
}

function proposalsView({ theme, language, proposals, edit }: ThemePanel): TemplateResult {
  const words = THEME_WORDS[language];
  if (proposals === null) return html`<p class="soft">${words.proposing}</p>`;
  if (proposals.length === 0) return html`<p class="soft">${words.noProposals}</p>`;
  return html`<ul class="terms">
    ${proposals.slice(0, SHOWN).map(({ term, sentences, beside }) => {
      const { label } = term;
      return html`<li>
        <span><span class="quote">${label}</span> <span class="soft">${words.stands(beside, sentences)}</span></span>
        <button
          class="act"
          aria-label=${`${words.doAdd}: ${label}`}
          @click=${() => edit({ kind: 'add-term', theme: theme.id, term })}
        >
          ${words.doAdd}
        </button>
      </li>`;
    })}
  </ul>`;
}

function termsView({ theme, uses, language, isWhole, showAll, edit }: ThemePanel): TemplateResult {
  const words = THEME_WORDS[language];
  const times = new Map(uses.map((use) => [use.label, use.times]));
  const ordered = [...theme.terms].sort((x, y) => (times.get(y.label) ?? 0) - (times.get(x.label) ?? 0));
  const fits = isWhole || ordered.length <= SHOWN;
  // A refused term stays in sight: that it is struck is what was done.
  const shown = fits ? ordered : ordered.filter((term, at) => at < SHOWN || term.refused === true);
  const hidden = ordered.length - shown.length;
  const heads = theme.headings.map(({ label }) => label);
  return html`<h3>${words.terms} <span class="soft">${words.termsNote}</span></h3>
    ${ordered.length === 0 ? html`<p class="soft">${words.noTerms}</p>` : nothing}
    <ul class="terms">
      ${shown.map((term) => {
        const count = times.get(term.label);
        const isRefused = term.refused === true;
        const said = isRefused ? words.restore : words.refuse;
        return html`<li data-term=${term.label}>
          <span
            >${isRefused ? html`<del class="quote">${term.label}</del>` : html`<span class="quote">${term.label}</span>`}
            <span class="soft">${count ?? ''}${isRefused ? `${count === undefined ? '' : ', '}${words.refused}` : ''}</span></span
          >
          <button
            class="act"
            data-refuse=${term.label}
            aria-label=${`${said}: ${term.label}`}
            @click=${() => edit({ kind: isRefused ? 'restore-term' : 'refuse-term', theme: theme.id, label: term.label })}
          >
            ${said}
          </button>
        </li>`;
      })}
      ${
        ordered.length <= SHOWN
          ? nothing
          : html`<li>
              <span class="soft">${hidden === 0 ? '' : words.more(hidden)}</span>
              <button class="act" @click=${() => showAll(!isWhole)}>${isWhole ? words.fewer : words.show}</button>
            </li>`
      }
    </ul>
    ${heads.length === 0 ? nothing : html`<p class="soft heads">${words.headings}: <span class="quote">${heads.join(' · ')}</span></p>`}`;
}

/** The sentence that a term alone gives this theme: of a refused term first, for that is what is decided about. */
function aloneView({ dossier, theme, uses, language }: ThemePanel): TemplateResult | typeof nothing {
  const words = THEME_WORDS[language];
  const refused = new Set(theme.terms.flatMap(({ label, refused: is }) => (is === true ? label : [])));
  const carrying = uses.filter(({ alone }) => alone.length > 0);
  const use = carrying.find(({ label }) => refused.has(label)) ?? carrying[0];
  const [sentence] = use?.alone ?? [];
  const located = sentence === undefined ? undefined : dossierIndex(dossier).sentences.get(sentence);
  if (use === undefined || located === undefined || theme.terms.length === 0) return nothing;
  const { text } = located.sentence;
  const at = text.toLowerCase().indexOf(use.label.replace(/\*$/, '').toLowerCase());
  const length = use.label.replace(/\*$/, '').length;
  const marked =
    at < 0
      ? text
      : html`${text.slice(0, at)}<span class="searched">${text.slice(at, at + length)}</span>${text.slice(at + length)}`;
  return html`<p class="alone">
    <span class="quote" lang=${located.document.source.language}>„${marked}”</span>
    <span class="soft"
      >${yearText(located.document)}. <span class="quote">${use.label}</span>: ${words.alone}
      ${use.alone.length > 1 ? words.alsoAlone(use.alone.length - 1) : nothing}</span
    >
  </p>`;
}
