import { html, nothing, type TemplateResult } from 'lit';
import type { FindingOption, FindingsModel } from '../../src/view/findings/findings-model.ts';
import { findingStrings } from '../../src/view/findings/messages.ts';
import type { Selection } from '../../src/view/selection.ts';
import { directionIcon } from '../icons.ts';
import { findingsViewStrings } from './messages.ts';

/** What the list can be narrowed to by a choice from many, and where the address keeps it. */
const SIDES = [
  { side: 'theme', at: 'about' },
  { side: 'paper', at: 'paper' },
  { side: 'speaker', at: 'by' },
  { side: 'region', at: 'country' },
] as const;

export const NOTHING_NARROWED = {
  kinds: null,
  about: null,
  paper: null,
  by: null,
  country: null,
  corrected: null,
} as const;

/** Kinds with the rows they have, and four choices; each change is a step of the address. */
export function filterView(
  { options, filter, count }: FindingsModel,
  selection: Selection,
  change: (to: Partial<Selection>) => void,
): TemplateResult {
  const words = findingsViewStrings[selection.lang];
  const chosen = selection.kinds ?? [];
  const toggle = (kind: string): void => {
    const kinds = chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind];
    change({ kinds: kinds.length === 0 ? null : kinds });
  };
  const isNarrowed = Object.keys(NOTHING_NARROWED).some(
    (name) => selection[name as keyof typeof NOTHING_NARROWED] !== null,
  );
  const button = (
    name: string,
    n: number | null,
    isOn: boolean,
    click: () => void,
    icon: unknown = nothing,
  ): TemplateResult =>
    html`<button class="kind" aria-pressed=${isOn} @click=${click}>${icon}<span>${name}</span>${n === null ? nothing : html` <span class="count">${n}</span>`}</button>`;
  return html`<div class="filter">
    <div class="kinds" role="toolbar" aria-label=${words.kinds} @keydown=${onArrow}>
      ${button(words.all, chosen.length === 0 ? count : null, chosen.length === 0, () => change({ kinds: null }))}
      ${options.kind.map(({ value, name, count: rows }) => button(name, rows, chosen.includes(value), () => toggle(value)))}
      ${
        filter.isCorrected || selection.corrected !== null
          ? button(
              words.corrected,
              null,
              filter.isCorrected,
              () => change({ corrected: filter.isCorrected ? null : 'yes' }),
              directionIcon('corrected'),
            )
          : nothing
      }
    </div>
    <div class="choices">
      ${SIDES.map(({ side, at }) => choice(words[side === 'region' ? 'country' : side], options[side], selection[at], words.any, (value) => change({ [at]: value })))}
      ${isNarrowed ? html`<button class="act" @click=${() => change(NOTHING_NARROWED)}>${words.clear}</button>` : nothing}
    </div>
  </div>`;
}

function choice(
  name: string,
  options: readonly FindingOption[],
  value: string | null,
  any: string,
  change: (value: string | null) => void,
): TemplateResult | typeof nothing {
  // One value, or none, is no choice.
  if (options.length < 2 && value === null) return nothing;
  return html`<label>${name} <select @change=${(event: Event) => change((event.target as HTMLSelectElement).value || null)}>
    <option value="" ?selected=${value === null}>${any}</option>
    ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.name} (${option.count})</option>`)}
  </select></label>`;
}

/** Arrows move within a toolbar, as its role says. */
function onArrow(event: KeyboardEvent): void {
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
  const step = steps[event.key];
  if (step === undefined) return;
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

/** Says what is shown after a change: `5 bevindingen, zwijgt sinds`. */
export function narrowedText({ count, options }: FindingsModel, selection: Selection): string {
  const words = findingsViewStrings[selection.lang];
  const named = (side: keyof FindingsModel['options'], value: string | null): string[] =>
    value === null ? [] : options[side].filter((option) => option.value === value).map(({ name }) => name);
  const kinds = (selection.kinds ?? []).flatMap((kind) => named('kind', kind));
  return words.narrowed(count, [...kinds, ...SIDES.flatMap(({ side, at }) => named(side, selection[at]))]);
}

/** One click to what fell silent: that is what the search of every paper is for. */
export function fellSilentLink(
  { options }: FindingsModel,
  selection: Selection,
  change: (to: Partial<Selection>) => void,
): TemplateResult | typeof nothing {
  const silent = options.kind.find(({ value }) => value === 'silent');
  if (silent === undefined || selection.kinds?.includes('silent') === true) return nothing;
  return html`<button class="act" @click=${() => change({ ...NOTHING_NARROWED, kinds: ['silent'] })}>${findingStrings[selection.lang].fellSilent} (${silent.count})</button>`;
}
