import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../src/model.ts';
import type { DraftOutline } from '../../src/view/draft/draft-model.ts';
import type { MarkedDraftParagraph, MarkedDraftRun } from '../../src/view/draft/marked-draft.ts';
import { draftStrings } from '../../src/view/draft/messages.ts';
import { type DrawingTurns, drawnInTurn, isLong, partsInTurn } from './drawn-in-turn.ts';

/**
 * Characters from which a paragraph is drawn as several: a text without blank lines would be one, which a browser can only
 * lay out as a whole.
 */
const LONGEST = 4000;

/** Pieces drawn with their marks at once. */
const AT_ONCE = 8;

/** Where text that is too long may be cut: behind a line, else a sentence, else a word. */
const CUTS = [/\n/g, /[.!?;:]\s/g, /\s/g];

/** The length up to the last place where a text that is too long can be cut. */
function cutOf(text: string): number {
  for (const pattern of CUTS) {
    const last = [...text.slice(0, LONGEST).matchAll(pattern)].at(-1);
    if (last !== undefined) return last.index + last[0].length;
  }
  return LONGEST;
}

/** The paragraphs with those that are too long in pieces; the texts of all runs joined stay the same. */
export function sheetPieces(paragraphs: readonly MarkedDraftParagraph[]): MarkedDraftParagraph[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST) return [paragraph];
    const pieces: MarkedDraftRun[][] = [[]];
    let room = LONGEST;
    const put = (run: MarkedDraftRun): void => {
      pieces.at(-1)?.push(run);
      room -= run.text.length;
      if (room > 0) return;
      pieces.push([]);
      room = LONGEST;
    };
    for (const run of paragraph) {
      let rest = run;
      while (run.kinds.length === 0 && rest.text.length > LONGEST) {
        const cut = cutOf(rest.text);
        put({ ...rest, text: rest.text.slice(0, cut), ends: [] });
        rest = { ...rest, text: rest.text.slice(cut), starts: [] };
      }
      put(rest);
    }
    return pieces.filter((piece) => piece.length > 0);
  });
}

export interface SheetView {
  readonly outline: DraftOutline;
  readonly pieces: readonly MarkedDraftParagraph[];
  readonly lang: Language;
  readonly turns: DrawingTurns;
  toFinding(number: number): void;
}

/** The draft as it was checked, with its findings marked and numbered. A piece is its bare text until its turn comes. */
export function sheetView({ outline, pieces, lang, turns, toFinding }: SheetView): TemplateResult {
  const words = draftStrings[lang];
  const headings = new Map(
    outline.groups.flatMap(({ heading, findings }) => findings.map(({ number }) => [number, heading] as const)),
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
  return html`<div class="paper sheet ${isLong(pieces) ? 'long' : ''}" tabindex="-1" role="group" aria-labelledby="yours">
      ${partsInTurn(turns, pieces, lang, (piece, place) => {
        const before = piece.map(({ text }) => text).join('');
        const draw = () => piece.map(runView);
        return html`<p>${drawnInTurn({ turns, isFirst: place < AT_ONCE, item: piece, state: lang, before, draw })}</p>`;
      })}
    </div>`;
}

/** What the marks on the sheet mean: of those that stand on it. */
export function legendView({ check }: DraftOutline, lang: Language): TemplateResult {
  const words = draftStrings[lang];
  const marked = new Set(check.findings.flatMap(({ kind, here }) => (here === null ? [] : [kind])));
  const items = words.legendItems;
  return html`<ul class="legend" aria-label=${words.legend}>
      ${marked.has('weaker') ? html`<li><mark>${items.weaker}</mark> ${items.weakerRest}</li>` : nothing}
      ${marked.has('first') ? html`<li><span class="said first">${items.first}</span> ${items.firstRest}</li>` : nothing}
      ${marked.has('other') ? html`<li><span class="said other">${items.other}</span> ${items.otherRest}</li>` : nothing}
      ${marked.has('repeated') ? html`<li><span class="said repeated">${items.repeated}</span>, ${items.repeatedRest}</li>` : nothing}
    </ul>`;
}
