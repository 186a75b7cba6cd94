import { html, nothing, type TemplateResult } from 'lit';
import { dossierIndex, type LocatedSentence, yearOf } from '../../src/dossier/index-by-id.ts';
import { CELL_STATE_LABELS } from '../../src/languages/labels.ts';
import type { Dossier, Span } from '../../src/model.ts';
import { sourceText } from '../../src/view/citation.ts';
import { cutAround } from '../../src/view/marked-text.ts';
import type { CellModel } from '../../src/view/overview/cell-model.ts';
import { threadOfSentence } from '../../src/view/overview/last-change.ts';
import { wordsThatFit } from '../../src/view/overview/layout.ts';
import { overviewStrings } from '../../src/view/overview/messages.ts';
import { genreLine } from '../../src/view/overview/overview-text.ts';
import { fragment, type Selection } from '../../src/view/selection.ts';
import { missingReferencesView } from '../line/link-evidence.ts';
import { pageStrings } from '../messages.ts';
import { quotationView } from '../quotation.ts';
import { cellModel, rowName, whoAndHow } from './cell-text.ts';
import { type FocusedCell, threadForCell } from './focused-cell.ts';
import { linkedSentenceOf, sentencesOfCell } from './rows.ts';

export interface StripActions {
  readonly cite: (sentence: string) => void;
  readonly turn: (nth: number) => void;
  readonly unpin: () => void;
}

/**
 * Characters that three lines of the strip hold per px of its middle column (18 px Newsreader, 8 px each), less a tenth
 * for the ends of lines and the note that the sentence was cut.
 */
const CHARACTERS_PER_PX = (3 / 8) * 0.9;

/** The sentence under the reader's finger, who says it, and where it stands. */
export function readingStrip(
  dossier: Dossier,
  selection: Selection,
  shown: FocusedCell | null,
  pinned: boolean,
  width: number,
  actions: StripActions,
): TemplateResult {
  const { lang } = selection;
  const words = pageStrings[lang].overview;
  if (shown === null) return html`<p class="soft hint">${words.stripEmpty}</p>`;
  const { row } = shown;
  const { documents, sentences, passages } = dossierIndex(dossier);
  const document = documents.get(shown.document);
  if (document === undefined) return html``;
  const ids = sentencesOfCell(dossier, row, shown.document);
  const nth = Math.min(shown.nth, ids.length - 1);
  const sentence = sentences.get(ids[nth] ?? '');
  const line = sentence && threadOfSentence(dossier, row.theme, sentence.sentence.id);
  const passage = line?.entry.passage ?? passages.get(ids[nth] ?? '')?.[0];
  const who = passage === undefined || sentence === undefined ? words.whoUnknown : whoAndHow(passage, sentence, lang);
  return html`
    <div class="of">
      <p><b>${rowName(dossier, row, lang)}, ${yearOf(document) ?? shown.document}</b></p>
      ${
        // With sentences to turn there is a line too many; the source at the right says the genre as well.
        ids.length > 1 ? nothing : html`<p class="soft">${genreLine(document, lang)}</p>`
      }
      ${sentence === undefined ? nothing : html`<p class="soft">${who}</p>`}
      ${ids.length > 1 ? turning(nth, ids.length, selection, actions) : nothing}
    </div>
    <div class="said">
      ${
        sentence === undefined
          ? silence(cellModel(dossier, row, document, lang), selection)
          : said(dossier, sentence, passage?.span ?? null, width, selection)
      }
    </div>
    <div class="from">
      ${sentence === undefined ? nothing : html`<p class="soft">${sourceText(sentence, lang)}</p>`}
      <p class="acts">
        ${openLine(dossier, selection, { ...shown, nth })}
        ${compare(dossier, selection, shown)}
        ${
          sentence === undefined
            ? nothing
            : html`<button class="act" @click=${() => actions.cite(sentence.sentence.id)}>${words.cite}</button>`
        }
        ${pinned ? html`<button class="act" @click=${actions.unpin}>${words.unpin}</button>` : nothing}
      </p>
    </div>
  `;
}

/** The line that the sentence in the strip stands on; nothing where its theme has none. */
function openLine(dossier: Dossier, selection: Selection, shown: FocusedCell): TemplateResult | typeof nothing {
  const { theme } = shown.row;
  const target = threadForCell(dossier, shown.row, shown);
  if (target === null) return nothing;
  const place = { theme, thread: target.thread.id, lane: target.lane?.id ?? null, document: shown.document };
  const href = fragment({ ...selection, view: 'line', ...place });
  return html`<a class="act" href=${href}>${pageStrings[selection.lang].overview.openLine}</a>`;
}

function turning(nth: number, of: number, { lang }: Selection, { turn }: StripActions): TemplateResult {
  const words = pageStrings[lang].overview;
  return html`<p class="turning">
    <span class="soft">${words.nth(nth + 1, of)}</span>
    <button class="act" @click=${() => turn((nth + of - 1) % of)}>${words.previous}</button>
    <button class="act" @click=${() => turn((nth + 1) % of)}>${words.next}</button>
  </p>`;
}

function compare(dossier: Dossier, selection: Selection, { row, document }: FocusedCell) {
  const partner = linkedSentenceOf(dossier, row, document);
  if (partner === null) return nothing;
  const ids = dossier.documents.map((paper) => paper.source.id);
  const [older, newer] = ids.indexOf(document) < ids.indexOf(partner) ? [document, partner] : [partner, document];
  const other = dossierIndex(dossier).documents.get(partner);
  const year = (other === undefined ? null : yearOf(other)) ?? partner;
  const href = fragment({ ...selection, view: 'side', older, newer, unit: 'document' });
  return html`<a class="act" href=${href}>${pageStrings[selection.lang].overview.compareWith(year)}</a>`;
}

/** A sentence cut to three lines around its clause; the degree words of its passages marked. */
function said(
  dossier: Dossier,
  { sentence: { id, text }, document }: LocatedSentence,
  clause: Span | null,
  width: number,
  { lang }: Selection,
): TemplateResult {
  const degrees = (dossierIndex(dossier).passages.get(id) ?? []).map((passage) => passage.wording.degree?.span ?? null);
  const marks = degrees.filter((span) => span !== null).map((span) => ({ kind: 'degree', span }) as const);
  const limit = Math.max(160, Math.floor(width * CHARACTERS_PER_PX));
  // A clause may be the whole sentence; then what must stay in sight is its degree word, or its opening.
  const whole = clause ?? { from: 0, to: 0 };
  const inClause = degrees.find((span) => span !== null && span.from >= whole.from && span.to <= whole.to);
  const hit = whole.to - whole.from < limit ? whole : (inClause ?? { from: whole.from, to: whole.from });
  const range = cutAround(text, hit, limit);
  const cut = range.from > 0 || range.to < text.length;
  const note = pageStrings[lang].overview.cutSentence(wordsThatFit(text));
  return html`<p class="quotation quote" lang=${document.source.language} aria-hidden=${cut ? 'true' : nothing}>
      „${range.from > 0 ? '… ' : ''}${quotationView(text, marks, lang, range)}${range.to < text.length ? ' …' : ''}”
      ${cut ? html`<span class="cut">${note}</span>` : nothing}
    </p>
    ${cut ? html`<p class="hidden-text" lang=${document.source.language}>${text}</p>` : nothing}`;
}

/** A silence with its proof: how much was searched, what came nearest, why it was refused. */
function silence({ document, state, isHidden, label, search }: CellModel, { lang }: Selection): TemplateResult {
  if (isHidden) return html`<p class="silence">${overviewStrings[lang].hiddenCell}</p>`;
  if (document.unread !== null)
    return html`<p class="silence">${CELL_STATE_LABELS.unread[lang]}</p><p class="proof" lang="en">${document.unread}</p>`;
  const words = pageStrings[lang].line;
  return html`<p class="silence">${state === 'unread' ? CELL_STATE_LABELS.silent[lang] : label}</p>
    <p class="proof">
      ${search.searched === null ? nothing : html`${search.searched}. `}
      ${
        search.nearest.length === 0
          ? words.nothingNear
          : html`${words.nearest}
            ${search.nearest.slice(0, NEAREST_SHOWN).map(({ text, span, reason, found }) => {
              const shown = cutAround(text, span, NEAREST_LENGTH);
              return html`<span class="quote"
                  >„${shown.from > 0 ? '… ' : ''}${quotationView(text, [], lang, shown)}${shown.to < text.length ? ' …' : ''}”</span
                >
                ${reason}${found === null ? '' : ` (${found})`}. `;
            })}`
      }
    </p>
    ${missingReferencesView(search, lang)}`;
}

/** Refused sentences in the strip, and characters of each: what its three lines hold. */
const NEAREST_SHOWN = 2;
const NEAREST_LENGTH = 110;
