import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../src/model.ts';
import type { DraftModel } from '../../src/view/draft/draft-model.ts';
import { type MarkedDraftRun, markedDraft } from '../../src/view/draft/marked-draft.ts';
import { draftStrings } from '../../src/view/draft/messages.ts';

/** The draft as it was checked, with its findings marked and numbered, what the reader can do with it, and the legend. */
export function sheetView(
  { text, check, groups }: DraftModel,
  lang: Language,
  toFinding: (number: number) => void,
  tools: TemplateResult,
): TemplateResult {
  const words = draftStrings[lang];
  const headings = new Map(
    groups.flatMap(({ heading, findings }) => findings.map(({ number }) => [number, heading] as const)),
  );
  const reference = (number: number): TemplateResult => html`<button
      class="ref"
      data-words=${number}
      aria-label=${words.toFinding(number, (headings.get(number) ?? '').toLowerCase())}
      @click=${() => toFinding(number)}
    >
      ${number}
    </button>`;
  const runView = ({ text, kinds, ends }: MarkedDraftRun): TemplateResult => {
    const [top, ...under] = kinds;
    const marked =
      top === undefined
        ? text
        : top === 'weaker'
          ? html`<mark class=${under.join(' ')}>${text}</mark>`
          : html`<span class="said ${kinds.join(' ')}">${text}</span>`;
    return html`${marked}${ends.map(reference)}`;
  };
  const has = (kind: string): boolean =>
    check.findings.some((finding) => finding.kind === kind && finding.here !== null);
  const items = words.legendItems;
  return html`<div class="paper sheet" tabindex="-1" role="group" aria-labelledby="yours">
      ${markedDraft(text, check).map((paragraph) => html`<p>${paragraph.map(runView)}</p>`)}
    </div>
    ${tools}
    <ul class="legend" aria-label=${words.legend}>
      ${has('weaker') ? html`<li><mark>${items.weaker}</mark> ${items.weakerRest}</li>` : nothing}
      ${has('first') ? html`<li><span class="said first">${items.first}</span> ${items.firstRest}</li>` : nothing}
      ${has('other') ? html`<li><span class="said other">${items.other}</span> ${items.otherRest}</li>` : nothing}
      ${has('repeated') ? html`<li><span class="said repeated">${items.repeated}</span>, ${items.repeatedRest}</li>` : nothing}
    </ul>`;
}
