import { html, nothing, type TemplateResult } from 'lit';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import { REJECTION_LABELS } from '../../src/languages/labels.ts';
import type { Dossier, DraftCheck, DraftFinding, Language } from '../../src/model.ts';
import { placeInPaperText, yearText } from '../../src/view/citation.ts';
import type { Decision } from '../../src/view/draft/decision.ts';
import { type DraftFindingModel, draftFindingModel, moveParts } from '../../src/view/draft/draft-model.ts';
import { DRAFT_KIND_ICONS, DRAFT_KIND_ORDER, draftGroupHeading } from '../../src/view/draft/draft-text.ts';
import { draftStrings } from '../../src/view/draft/messages.ts';
import { fragment, type Selection } from '../../src/view/selection.ts';
import { directionIcon } from '../icons.ts';
import { markedTextView, noBreakView } from '../quotation.ts';

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
  readonly check: DraftCheck;
  readonly selection: Selection;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Id of the finding whose reason is being written, and of the one the small line shows. */
  readonly asking: string | null;
  readonly attended: string | null;
  /** Findings drawn so far: see `SLICE` of draft.ts. */
  readonly shown: number;
  readonly acts: FindingActions;
}

/** What can be put in the place of words of the draft: the older word where there is one for one, else the older clause. */
export function replacementText(
  dossier: Dossier,
  finding: DraftFinding,
): { readonly from: number; readonly to: number; readonly words: string; readonly whole: boolean } | null {
  if (finding.older === null || finding.here === null) return null;
  const counts = (axis: string): boolean => axis === 'degree' || axis === 'scope';
  const pair = finding.carriers.find(({ axis, old, new: fresh }) => counts(axis) && old !== null && fresh !== null);
  if (pair?.old && pair.new) {
    return { ...pair.new.span, words: pair.old.text, whole: false };
  }
  return { ...finding.here.span, words: olderWords(dossier, finding), whole: true };
}

/** The clause of the older paper a finding is held against, as printed. */
export function olderWords(dossier: Dossier, finding: DraftFinding): string {
  if (finding.older === null) return '';
  const { sentence, span } = finding.older.passage;
  const text = dossierIndex(dossier).sentences.get(sentence)?.sentence.text ?? '';
  return text.slice(span.from, span.to);
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

function proof(view: FindingsView, finding: DraftFinding): TemplateResult | typeof nothing {
  const { search } = finding;
  if (search === null) return nothing;
  const { lang } = view.selection;
  const words = draftStrings[lang];
  const { sentences } = dossierIndex(view.dossier);
  return html`<p class="source">${words.searchedN(search.sentences)}</p>
    ${
      search.nearest.length === 0
        ? nothing
        : html`<details>
            <summary><span class="act">${words.searched}</span></summary>
            <p>${words.nearest}</p>
            <ul>
              ${search.nearest.map((one) => {
                const found = sentences.get(one.sentence);
                if (found === undefined) return nothing;
                const why = `${REJECTION_LABELS[one.reason][lang]}${one.found === null ? '' : `: ${one.found}`}`;
                return html`<li>
                  <span class="quote" lang=${found.document.source.language}
                    >„${found.sentence.text.slice(one.span.from, one.span.to)}”</span
                  >
                  <span class="soft">${yearText(found.document)}, ${placeInPaperText(found, lang)}: ${why}</span>
                </li>`;
              })}
            </ul>
          </details>`
    }`;
}

function decided(view: FindingsView, { finding, decision: told }: DraftFindingModel): TemplateResult | typeof nothing {
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
  if (told === null) return nothing;
  return html`<p class="decided">
    ${told}
    <button class="act" @click=${() => view.acts.decide(finding, null)}>${words.back}</button>
  </p>`;
}

function actions(view: FindingsView, finding: DraftFinding): TemplateResult {
  const { lang } = view.selection;
  const words = draftStrings[lang];
  const { acts, dossier } = view;
  const instead = replacementText(dossier, finding);
  const open = finding.kind === 'weaker' || finding.kind === 'other' || finding.kind === 'not-repeated';
  const older = finding.older === null ? undefined : dossierIndex(dossier).documents.get(finding.older.document);
  const take =
    instead === null
      ? words.add
      : instead.whole
        ? words.takeAll(older === undefined ? '' : yearText(older))
        : words.take(instead.words);
  const settled = view.decisions[finding.id] !== undefined || view.asking === finding.id;
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
              ...view.selection,
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

function row(view: FindingsView, finding: DraftFinding, number: number): TemplateResult {
  const { lang } = view.selection;
  const words = draftStrings[lang];
  const told = draftFindingModel(view.dossier, finding, number, view.decisions[finding.id], {
    language: lang,
    base: null,
  });
  const { older, silent } = told;
  const settled = view.decisions[finding.id] !== undefined;
  return html`<li
    class="finding ${view.attended === finding.id ? 'attended' : ''} ${settled ? 'settled' : ''}"
    data-finding=${number}
    @focusin=${() => view.acts.attend(finding)}
  >
    ${
      finding.here === null
        ? html`<span class="number">${number}</span>`
        : html`<button class="number" aria-label=${words.toWords(number)} @click=${() => view.acts.toWords(finding)}>
            ${number}
          </button>`
    }
    <span class="year">${older?.year ?? ''}</span>
    <div class="words">
      ${
        finding.kind === 'first'
          ? html`<p class="firstwords">${finding.here?.text.replace(/\s+/g, ' ')}</p>`
          : olderQuote(told, lang)
      }
      ${changes(told, lang)}
      ${
        older === null
          ? nothing
          : html`<p class="source">${noBreakView(silent === '' ? older.source : `${older.source} ${silent}`)}</p>`
      }
      ${proof(view, finding)} ${decided(view, told)}
    </div>
    ${actions(view, finding)}
  </li>`;
}

/** The findings in their order, under a heading with their number; the numbers run on from group to group. */
export function findingsView(view: FindingsView): TemplateResult {
  const { findings } = view.check;
  const { lang } = view.selection;
  return html`${DRAFT_KIND_ORDER.map((kind) => {
    const own = findings.filter((one) => one.kind === kind);
    const start = findings.findIndex((one) => one.kind === kind);
    if (own.length === 0 || start >= view.shown) return nothing;
    return html`<section class="group ${kind}">
      <h2>
        ${directionIcon(DRAFT_KIND_ICONS[kind])}<span>${draftGroupHeading(kind, findings, lang)}</span>
        <span class="soft">${own.length}</span>
      </h2>
      <ol start=${start + 1}>
        ${own.slice(0, Math.max(0, view.shown - start)).map((finding, at) => row(view, finding, start + at + 1))}
      </ol>
    </section>`;
  })}`;
}
