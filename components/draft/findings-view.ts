import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, DraftFinding, Language, Span } from '../../src/model.ts';
import type { Decision } from '../../src/view/draft/decision.ts';
import {
  type DraftFindingModel,
  type DraftGroup,
  type DraftOutline,
  draftFindingModel,
  moveParts,
  type NumberedFinding,
  type OlderWordingModel,
} from '../../src/view/draft/draft-model.ts';
import { DRAFT_KIND_ICONS } from '../../src/view/draft/draft-text.ts';
import { draftStrings } from '../../src/view/draft/messages.ts';
import { fragment, type Selection } from '../../src/view/selection.ts';
import { directionIcon } from '../icons.ts';
import { markedTextView, noBreakView } from '../quotation.ts';
import { type DrawingTurns, drawnInTurn, partsInTurn } from './drawn-in-turn.ts';

/** Findings drawn at once with the check: more than a screen of them, and few enough to take no time. */
const AT_ONCE = 8;

/** What the writer can do with a finding. */
export interface FindingActions {
  toWords(finding: DraftFinding): void;
  attend(finding: DraftFinding): void;
  take(finding: DraftFinding): void;
  ask(finding: DraftFinding): void;
  decide(finding: DraftFinding, decision: Decision | null): void;
}

export interface FindingsView {
  readonly dossier: Dossier;
  readonly outline: DraftOutline;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly selection: Selection;
  /** Id of the finding whose reason is being written, and of the one the small line shows. */
  readonly asking: string | null;
  readonly attended: string | null;
  readonly turns: DrawingTurns;
  readonly acts: FindingActions;
}

/** What can be put in the place of words of the draft: the older word where there is one for one, else the older clause. */
export function replacementOf({
  finding,
  older,
}: DraftFindingModel): (Span & { words: string; whole: boolean }) | null {
  if (older === null || finding.here === null) return null;
  const pair = finding.carriers.find(
    ({ axis, old, new: current }) => (axis === 'degree' || axis === 'scope') && old !== null && current !== null,
  );
  return pair?.old && pair.new
    ? { ...pair.new.span, words: pair.old.text, whole: false }
    : { ...finding.here.span, words: olderWords(older), whole: true };
}

/** The clause of the older paper a finding is held against, as printed. */
export function olderWords(older: OlderWordingModel | null): string {
  return older?.runs.map(({ text }) => text).join('') ?? '';
}

function olderQuote({ older }: DraftFindingModel, lang: Language): TemplateResult | typeof nothing {
  if (older === null) return nothing;
  const [before, after] = [older.cutBefore ? '… ' : '', older.cutAfter ? ' …' : ''];
  return html`<blockquote lang=${older.found.document.source.language}>
    „${before}${markedTextView(older.runs, lang)}${after}”
  </blockquote>`;
}

function changes({ verdicts, moves, isSaid }: DraftFindingModel, lang: Language): TemplateResult | typeof nothing {
  if (verdicts === '' || isSaid) return nothing;
  return html`<p class="change">
    <span class="strong">${verdicts}</span>${moves.map(
      (move) =>
        html`<br />${moveParts(move, lang).map(({ text, quoted }) => (quoted ? html`<em>${text}</em>` : text))}`,
    )}
  </p>`;
}

function proof({ searched, nearest }: DraftFindingModel, lang: Language): TemplateResult | typeof nothing {
  if (searched === null) return nothing;
  const words = draftStrings[lang];
  return html`<p class="source">${searched}</p>
    ${
      nearest.length === 0
        ? nothing
        : html`<details>
            <summary><span class="act">${words.searched}</span></summary>
            <p>${words.nearest}</p>
            <ul>
              ${nearest.map(
                ({ text, span, lang, year, place, why }) => html`<li>
                  <span class="quote" lang=${lang}>„${text.slice(span.from, span.to)}”</span>
                  <span class="soft">${year}, ${place}: ${why}</span>
                </li>`,
              )}
            </ul>
          </details>`
    }`;
}

function decisionView(view: FindingsView, { finding, decision }: DraftFindingModel): TemplateResult | typeof nothing {
  const words = draftStrings[view.selection.lang];
  if (view.asking === finding.id) {
    const note = (event: SubmitEvent): void => {
      event.preventDefault();
      const field = (event.target as HTMLFormElement).elements.namedItem('reason') as HTMLInputElement;
      view.acts.decide(finding, { kind: 'deliberate', reason: field.value.trim() });
    };
    return html`<form class="reason" @submit=${note}>
      <label>${words.reason} <input name="reason" autocomplete="off" /></label>
      <button class="act">${words.note}</button>
    </form>`;
  }
  if (decision === null) return nothing;
  return html`<p class="decided">
    ${decision}
    <button class="act" @click=${() => view.acts.decide(finding, null)}>${words.back}</button>
  </p>`;
}

function actions(view: FindingsView, model: DraftFindingModel): TemplateResult {
  const { acts, selection } = view;
  const { finding, older, decision } = model;
  const words = draftStrings[selection.lang];
  const replacement = replacementOf(model);
  const open = finding.kind === 'weaker' || finding.kind === 'other' || finding.kind === 'not-repeated';
  const take =
    replacement === null
      ? words.add
      : replacement.whole
        ? words.takeAll(older?.year ?? '')
        : words.take(replacement.words);
  const settled = decision !== null || view.asking === finding.id;
  return html`<div class="acts">
    ${open ? html`<button class="act" @click=${() => acts.take(finding)}>${take}</button>` : nothing}
    ${
      open && !settled
        ? html`<button class="act" @click=${() => acts.ask(finding)}>${words.deliberate}</button>
            <button class="act" @click=${() => acts.decide(finding, { kind: 'elsewhere' })}>${words.elsewhere}</button>`
        : nothing
    }
    ${
      finding.thread === null
        ? nothing
        : html`<a
            class="act"
            href=${fragment({
              ...selection,
              view: 'line',
              theme: finding.theme,
              thread: finding.thread,
              lane: finding.lane,
              document: finding.older?.document ?? null,
            })}
            >${words.openLine}</a
          >`
    }
  </div>`;
}

function findingView(view: FindingsView, numbered: NumberedFinding): TemplateResult {
  const { finding, number } = numbered;
  const decision = view.decisions[finding.id];
  const asked = view.asking === finding.id;
  const state = `${view.attended === finding.id ? 'attended' : ''} ${decision === undefined ? '' : 'settled'}`;
  const inside = (): TemplateResult =>
    insideView(
      view,
      draftFindingModel(view.dossier, numbered, decision, { language: view.selection.lang, base: null }),
    );
  return html`<li class="finding ${state}" data-finding=${number} @focusin=${() => view.acts.attend(finding)}>${drawnInTurn(
    {
      turns: view.turns,
      isFirst: number <= AT_ONCE,
      item: numbered,
      state: `${asked} ${JSON.stringify(decision)}`,
      before: html`<span class="number">${number}</span>`,
      draw: inside,
    },
  )}</li>`;
}

function insideView(view: FindingsView, model: DraftFindingModel): TemplateResult {
  const { lang } = view.selection;
  const { finding, number, here, older, silent } = model;
  return html`${
    here === null
      ? html`<span class="number">${number}</span>`
      : html`<button
            class="number"
            aria-label=${draftStrings[lang].toWords(number)}
            @click=${() => view.acts.toWords(finding)}
          >
            ${number}
          </button>`
  }
    <span class="year">${older?.year ?? ''}</span>
    <div class="words">
      ${
        finding.kind === 'first'
          ? html`<p class="firstwords">${here?.replace(/\s+/g, ' ')}</p>`
          : olderQuote(model, lang)
      }
      ${changes(model, lang)}
      ${
        older === null
          ? nothing
          : html`<p class="source">${noBreakView(silent === '' ? older.source : `${older.source} ${silent}`)}</p>`
      }
      ${proof(model, lang)} ${decisionView(view, model)}
    </div>
    ${actions(view, model)}`;
}

function groupView(view: FindingsView, { kind, heading, findings }: DraftGroup<NumberedFinding>): TemplateResult {
  return html`<section class="group ${kind}">
    <h2>
      ${directionIcon(DRAFT_KIND_ICONS[kind])}<span>${heading}</span>
      <span class="soft">${findings.length}</span>
    </h2>
    <ol start=${findings[0]?.number ?? 1}>
      ${partsInTurn(view.turns, findings, view, (one) => findingView(view, one))}
    </ol>
  </section>`;
}

/** The findings in their order, under a heading with their number; the numbers run on from group to group. */
export function findingsView(view: FindingsView): TemplateResult {
  return html`${view.outline.groups.map((group) => groupView(view, group))}`;
}
