import { html, nothing, type TemplateResult } from 'lit';
import { FINDING_KINDS } from '../../src/languages/finding-kinds.ts';
import type { Language } from '../../src/model.ts';
import { ALL_FINDINGS, type FindingFilter, filterAddress } from '../../src/view/findings/filter.ts';
import type { FindingOption, FindingsModel } from '../../src/view/findings/findings-model.ts';
import { findingStrings } from '../../src/view/findings/messages.ts';
import { findingsViewStrings } from './messages.ts';

/** What the list can be narrowed to by a choice from many. */
const SIDES = ['theme', 'paper', 'speaker', 'region'] as const;

/** Kinds with the rows they have, and four choices; each change is a step of the address. */
export function filterView(
  { options, filter, count }: FindingsModel,
  language: Language,
  narrow: (to: FindingFilter) => void,
): TemplateResult {
  const words = findingsViewStrings[language];
  const chosen: readonly string[] = filter.kinds ?? [];
  const toggle = (kind: string): void => {
    const kinds = FINDING_KINDS.map(({ id }) => id).filter((id) => chosen.includes(id) !== (id === kind));
    narrow({ ...filter, kinds: kinds.length === 0 ? null : kinds });
  };
  const button = (name: string, n: number | null, isOn: boolean, click: () => void): TemplateResult =>
    html`<button class="kind" aria-pressed=${isOn} @click=${click}><span>${name}</span>${n === null ? nothing : html` <span class="count">${n}</span>`}</button>`;
  return html`<div class="filter">
    <div class="kinds" role="toolbar" aria-label=${words.kinds} @keydown=${onArrow}>
      ${button(words.all, chosen.length === 0 ? count : null, chosen.length === 0, () => narrow({ ...filter, kinds: null }))}
      ${options.kind.map(({ value, name, count: rows }) => button(name, rows, chosen.includes(value), () => toggle(value)))}
      ${filter.isCorrected ? button(words.corrected, null, true, () => narrow({ ...filter, isCorrected: false })) : nothing}
    </div>
    <div class="choices">
      ${SIDES.map((side) => choice(words[side], options[side], filter[side], words.any, (value) => narrow({ ...filter, [side]: value })))}
      ${filterAddress(filter) === null ? nothing : html`<button class="act" @click=${() => narrow(ALL_FINDINGS)}>${words.clear}</button>`}
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
export function narrowedText({ count, options, filter }: FindingsModel, language: Language): string {
  const named = (side: keyof FindingsModel['options'], value: string | null): string[] =>
    options[side].filter((option) => option.value === value).map(({ name }) => name);
  const kinds = (filter.kinds ?? []).flatMap((kind) => named('kind', kind));
  return findingsViewStrings[language].narrowed(count, [
    ...kinds,
    ...SIDES.flatMap((side) => named(side, filter[side])),
  ]);
}

/** One click to what fell silent: that is what the search of every paper is for. */
export function fellSilentLink(
  { options, filter }: FindingsModel,
  language: Language,
  narrow: (to: FindingFilter) => void,
): TemplateResult | typeof nothing {
  const silent = options.kind.find(({ value }) => value === 'silent');
  if (silent === undefined || filter.kinds?.includes('silent') === true) return nothing;
  return html`<button class="act" @click=${() => narrow({ ...ALL_FINDINGS, kinds: ['silent'] })}>${findingStrings[language].fellSilent} (${silent.count})</button>`;
}
