import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Search } from '../../src/model.ts';
import { source } from '../../src/present/citation.ts';
import { speaks } from '../../src/present/line/stations.ts';
import { lookup, yearOf } from '../../src/present/lookup.ts';
import { lineOf } from '../../src/present/overview/change.ts';
import { wordsIn } from '../../src/present/overview/layout.ts';
import { genreLine } from '../../src/present/overview/words.ts';
import { cutAround } from '../../src/present/runs.ts';
import { fragment, type Selection } from '../../src/present/selection.ts';
import { REASONS, STATES } from '../../src/text/labels.ts';
import { refersTo } from '../line/evidence.ts';
import { quotation } from '../quotation.ts';
import { strings } from '../strings.ts';
import { type CellRow, isHidden, partnerOf, sentencesOf, stationOf } from './rows.ts';
import { said as filtered } from './said.ts';
import { lineFor, type Shown } from './shown.ts';
import { rowName, whoAndHow } from './words.ts';

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
export function strip(
  dossier: Dossier,
  selection: Selection,
  shown: Shown | null,
  pinned: boolean,
  width: number,
  actions: StripActions,
): TemplateResult {
  const { lang } = selection;
  const words = strings[lang].overview;
  if (shown === null) return html`<p class="soft hint">${words.stripEmpty}</p>`;
  const { row } = shown;
  const document = lookup(dossier).documents.get(shown.document);
  if (document === undefined) return html``;
  const sentences = sentencesOf(dossier, row, shown.document);
  const nth = Math.min(shown.nth, sentences.length - 1);
  const sentence = sentences[nth];
  const found = sentence === undefined ? undefined : lookup(dossier).sentences.get(sentence);
  const line = sentence === undefined ? null : lineOf(dossier, row.theme, sentence);
  const target = lineFor(dossier, row, { ...shown, nth });
  const partner = partnerOf(dossier, row, shown.document);
  const passage =
    line?.entry.passage ?? (sentence === undefined ? undefined : lookup(dossier).passages.get(sentence)?.[0]);
  const who =
    passage === undefined || found === undefined ? strings[lang].overview.whoUnknown : whoAndHow(passage, found, lang);
  return html`
    <div class="of">
      <p><b>${rowName(dossier, row, lang)}, ${yearOf(document) ?? shown.document}</b></p>
      ${
        // With sentences to turn there is a line too many; the source at the right says the genre as well.
        sentences.length > 1 ? nothing : html`<p class="soft">${genreLine(document, lang)}</p>`
      }
      ${found === undefined ? nothing : html`<p class="soft">${who}</p>`}
      ${sentences.length > 1 ? turning(nth, sentences.length, selection, actions) : nothing}
    </div>
    <div class="said">
      ${
        found === undefined
          ? silence(dossier, row, shown.document, selection)
          : said(dossier, found.sentence.id, passage?.span ?? null, width, selection)
      }
    </div>
    <div class="from">
      ${found === undefined ? nothing : html`<p class="soft">${source(found, lang)}</p>`}
      <p class="acts">
        ${
          target === null
            ? nothing
            : html`<a
              class="act"
              href=${fragment({
                ...selection,
                view: 'line',
                theme: row.theme,
                thread: target.thread.id,
                lane: target.lane?.id ?? null,
                document: shown.document,
              })}
              >${words.openLine}</a
            >`
        }
        ${partner === null ? nothing : compare(dossier, selection, shown.document, partner)}
        ${
          sentence === undefined
            ? nothing
            : html`<button class="act" @click=${() => actions.cite(sentence)}>${words.cite}</button>`
        }
        ${pinned ? html`<button class="act" @click=${actions.unpin}>${words.unpin}</button>` : nothing}
      </p>
    </div>
  `;
}

function turning(nth: number, of: number, { lang }: Selection, { turn }: StripActions): TemplateResult {
  const words = strings[lang].overview;
  return html`<p class="turning">
    <span class="soft">${words.nth(nth + 1, of)}</span>
    <button class="act" @click=${() => turn((nth + of - 1) % of)}>${words.previous}</button>
    <button class="act" @click=${() => turn((nth + 1) % of)}>${words.next}</button>
  </p>`;
}

function compare(dossier: Dossier, selection: Selection, document: string, partner: string): TemplateResult {
  const ids = dossier.documents.map((paper) => paper.source.id);
  const [older, newer] = ids.indexOf(document) < ids.indexOf(partner) ? [document, partner] : [partner, document];
  const other = lookup(dossier).documents.get(partner);
  const year = (other === undefined ? null : yearOf(other)) ?? partner;
  const href = fragment({ ...selection, view: 'side', older, newer, unit: 'document' });
  return html`<a class="act" href=${href}>${strings[selection.lang].overview.compareWith(year)}</a>`;
}

/** A sentence cut to three lines around its clause; the degree words of its passages marked. */
function said(
  dossier: Dossier,
  id: string,
  clause: { readonly from: number; readonly to: number } | null,
  width: number,
  { lang }: Selection,
): TemplateResult {
  const found = lookup(dossier).sentences.get(id);
  if (found === undefined) return html``;
  const { text } = found.sentence;
  const degrees = (lookup(dossier).passages.get(id) ?? []).map((passage) => passage.wording.degree?.span ?? null);
  const marks = degrees.filter((span) => span !== null).map((span) => ({ kind: 'degree', span }) as const);
  const limit = Math.max(160, Math.floor(width * CHARACTERS_PER_PX));
  // A clause may be the whole sentence; then what must stay in sight is its degree word, or its opening.
  const whole = clause ?? { from: 0, to: 0 };
  const inClause = degrees.find((span) => span !== null && span.from >= whole.from && span.to <= whole.to);
  const hit = whole.to - whole.from < limit ? whole : (inClause ?? { from: whole.from, to: whole.from });
  const range = cutAround(text, hit, limit);
  const cut = range.from > 0 || range.to < text.length;
  const note = strings[lang].overview.cutSentence(wordsIn(text));
  return html`<p class="quotation quote" lang=${found.document.source.language} aria-hidden=${cut ? 'true' : nothing}>
      „${range.from > 0 ? '… ' : ''}${quotation(text, marks, lang, range)}${range.to < text.length ? ' …' : ''}”
      ${cut ? html`<span class="cut">${note}</span>` : nothing}
    </p>
    ${cut ? html`<p class="hidden-text" lang=${found.document.source.language}>${text}</p>` : nothing}`;
}

/** A silence with its proof: how much was searched, what came nearest, why it was refused. */
function silence(dossier: Dossier, row: CellRow, document: string, { lang }: Selection): TemplateResult {
  const words = strings[lang].overview;
  const cell = lookup(dossier).cell(row.theme, document);
  const station = row.kind === 'lane' ? stationOf(row.lane, document) : undefined;
  const kept = row.kind === 'theme' ? isHidden(cell) : station !== undefined && speaks(station.standing);
  if (kept) return html`<p class="silence">${filtered[lang].hiddenCell}</p>`;
  const state = row.kind === 'theme' ? (cell?.state ?? 'undecided') : station?.standing;
  const search: Search | null = row.kind === 'theme' ? (cell?.search ?? null) : (station?.search ?? null);
  const unread = lookup(dossier).documents.get(document)?.unread;
  if (unread) return html`<p class="silence">${STATES.unread[lang]}</p><p class="proof" lang="en">${unread}</p>`;
  const name =
    state === 'elsewhere' || state === 'undecided' || state === 'out-of-scope'
      ? STATES[state][lang]
      : STATES.silent[lang];
  const nearest = search?.nearest.slice(0, 2) ?? [];
  return html`<p class="silence">${name}</p>
    <p class="proof">
      ${search === null ? nothing : html`${words.searched(search.sentences)}. `}
      ${
        nearest.length === 0
          ? words.nothingNear
          : html`${words.nearest}
            ${nearest.map(({ sentence, span, reason, found }) => {
              const text = lookup(dossier).sentences.get(sentence)?.sentence.text ?? '';
              const at = cutAround(text, span, 110);
              return html`<span class="quote"
                  >„${at.from > 0 ? '… ' : ''}${quotation(text, [], lang, at)}${at.to < text.length ? ' …' : ''}”</span
                >
                ${REASONS[reason][lang]}${found === null ? '' : ` (${found})`}. `;
            })}`
      }
    </p>
    ${search === null ? nothing : refersTo(dossier, search, lang)}`;
}
