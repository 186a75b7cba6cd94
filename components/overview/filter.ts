import { html, nothing, type TemplateResult } from 'lit';
import { dossierIndex, homeName, nameIn } from '../../src/dossier/index-by-id.ts';
import { GENRE_LABELS } from '../../src/languages/labels.ts';
import type { Dossier, Language } from '../../src/model.ts';
import { capitalized } from '../../src/view/citation.ts';
import { type Filter, isFiltered } from '../../src/view/filter.ts';
import { filterOptions } from './apply-filter.ts';
import { filterStrings } from './filter-messages.ts';

/** What the overview is narrowed to, in words and as controls. */

function regionName(dossier: Dossier, id: string, lang: Language): string {
  return dossier.regions.find((region) => region.id === id)?.prefLabel[lang] ?? id;
}

function focusName(dossier: Dossier, lang: Language): string {
  return dossier.corpus.focus.regions.map((id) => regionName(dossier, id, lang)).join(', ');
}

function speakerChoice(dossier: Dossier, id: string, lang: Language): string {
  const home = homeName(dossier, lang) ?? '';
  if (id === 'home') return home;
  if (id === 'other') return filterStrings[lang].otherThan(home);
  return nameIn(dossierIndex(dossier).profile.speakers, id, lang);
}

/** `Filter: Westelijke Balkan`; `Filter: Servië, Nederland, 2022–2024`: what holds now, in the words of the controls. */
export function filterText(dossier: Dossier, only: Filter, lang: Language): string {
  const words = filterStrings[lang];
  const { region, speaker, genres, from, to, themes } = only;
  const years = filterOptions(dossier).years;
  const named = [
    region === null ? null : regionName(dossier, region, lang),
    speaker === null ? null : speakerChoice(dossier, speaker, lang),
    genres === null ? null : genres.map((genre) => GENRE_LABELS[genre][lang]).join(', '),
    from === null && to === null ? null : `${from ?? years[0] ?? ''}–${to ?? years.at(-1) ?? ''}`,
    themes === null
      ? null
      : themes.length === 1
        ? dossierIndex(dossier).themeName(themes[0] ?? '')[lang]
        : words.themesShown(themes.length),
  ].filter((part) => part !== null);
  const whole = focusName(dossier, lang);
  return words.filter(named.length > 0 ? named.join('; ') : whole === '' ? words.everything : whole);
}

export interface FilterActions {
  readonly change: (only: Filter) => void;
  readonly clear: () => void;
  readonly close: () => void;
}

/** The controls. Native ones: each has its name, its keys and its forced colours from the browser. */
export function filterPanel(dossier: Dossier, only: Filter, lang: Language, actions: FilterActions): TemplateResult {
  const words = filterStrings[lang];
  const choices = filterOptions(dossier);
  const set = (change: Partial<Filter>): void => actions.change({ ...only, ...change });
  const years = (name: 'from' | 'to', label: string, open: string): TemplateResult =>
    filterSelect(label, [[null, open], ...choices.years.map((year): Option => [year, year])], only[name], (value) =>
      set(name === 'from' ? { from: value } : { to: value }),
    );
  return html`<form class="filter" id="filter" aria-label=${words.filter('').replace(/[: ]+$/, '')} @submit=${hold}>
    ${filterSelect(
      words.region,
      [
        [null, words.wholeFocus(focusName(dossier, lang))],
        ...choices.regions.map((id): Option => [id, regionName(dossier, id, lang)]),
      ],
      only.region,
      (region) => set({ region }),
    )}
    ${filterSelect(
      words.speaker,
      [
        [null, words.everybody],
        ...(homeName(dossier, lang) === null ? [] : ['home', 'other']).map(
          (id): Option => [id, speakerChoice(dossier, id, lang)],
        ),
        ...choices.speakers.map((id): Option => [id, `– ${speakerChoice(dossier, id, lang)}`]),
      ],
      only.speaker,
      (speaker) => set({ speaker }),
    )}
    ${years('from', words.from, words.first)} ${years('to', words.to, words.last)}
    ${
      choices.genres.length < 2
        ? nothing
        : checks(
            words.genre,
            choices.genres.map((genre) => [genre, capitalized(GENRE_LABELS[genre][lang])]),
            only.genres,
            (genres) => set({ genres }),
          )
    }
    ${checks(
      words.theme,
      choices.themes.map((theme) => [theme, dossierIndex(dossier).themeName(theme)[lang]]),
      only.themes,
      (themes) => set({ themes }),
    )}
    <p class="acts">
      <button class="act" type="button" ?disabled=${!isFiltered(only)} @click=${actions.clear}>${words.clear}</button>
      <button class="act" type="button" @click=${actions.close}>${words.close}</button>
    </p>
  </form>`;
}

/** Enter in a control would send the form and load the page anew. */
const hold = (event: Event): void => event.preventDefault();

type Option = readonly [value: string | null, text: string];

export function filterSelect(
  label: string,
  options: readonly Option[],
  chosen: string | null,
  change: (value: string | null) => void,
): TemplateResult {
  return html`<label class="choice"
    ><span>${label}</span>
    <select
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        change(value === '' ? null : value);
      }}
    >
      ${options.map(([value, text]) => html`<option value=${value ?? ''} ?selected=${value === chosen}>${text}</option>`)}
    </select></label
  >`;
}

/** All checked is no filter; so is none, because a list of nothing asks for nothing. */
function checks<T extends string>(
  label: string,
  options: readonly (readonly [value: T, text: string])[],
  chosen: readonly T[] | null,
  change: (value: readonly T[] | null) => void,
): TemplateResult {
  const all = options.map(([value]) => value);
  const toggle = (value: T, on: boolean): void => {
    const now = chosen ?? all;
    const next = all.filter((candidate) => (candidate === value ? on : now.includes(candidate)));
    change(next.length === 0 || next.length === all.length ? null : next);
  };
  return html`<fieldset>
    <legend>${label}</legend>
    ${options.map(
      ([value, text]) =>
        html`<label class="check"
          ><input
            type="checkbox"
            .checked=${chosen?.includes(value) ?? true}
            @change=${(event: Event) => toggle(value, (event.target as HTMLInputElement).checked)}
          />${text}</label
        >`,
    )}
  </fieldset>`;
}
