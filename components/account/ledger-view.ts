import { html, nothing, type TemplateResult } from 'lit';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import { BIN_LABELS as NAMES, CELL_STATE_LABELS as STATE_NAMES } from '../../src/languages/labels.ts';
import type { Bin, Dossier, Language } from '../../src/model.ts';
import { capitalized, paperText, placeInPaperText, yearText } from '../../src/view/citation.ts';
import { noBreakView } from '../quotation.ts';
import { scrollRegion } from '../scroll-region.ts';
import { cellCounts, ledgerTable, threadBySentence } from './counts.ts';
import { accountStrings } from './messages.ts';

/** Papers that get a column of their own; with more of them the bins are counted as a whole. */
const COLUMNS = 12;

export interface LedgerContext {
  readonly language: Language;
  readonly open: Bin | null;
  /** How many sentences of the open bin are printed. */
  readonly shown: number;
  readonly toggle: (bin: Bin) => void;
  readonly more: () => void;
  readonly lineAddress: (thread: string, document: string) => string;
  readonly readerAddress: (document: string, sentence: string) => string;
}

/** The ledger as a table that adds up, and the sentences of the bin that stands open. */
export function ledgerView(dossier: Dossier, context: LedgerContext): TemplateResult {
  const { language, open } = context;
  const words = accountStrings[language];
  const table = ledgerTable(dossier);
  const columns = dossier.documents.length <= COLUMNS ? dossier.documents : [];
  return html`<p class="lead">${words.ledgerLead(table.all)}</p>
    ${scrollRegion(
      words.scroll(words.sections.ledger),
      html`<table class="ledger">
        <caption class="hidden-text">${words.sections.ledger}</caption>
        <thead>
          <tr>
            <th scope="col">${words.bin}</th>
            ${columns.map((document) => html`<th scope="col" class="count">${yearText(document)}</th>`)}
            <th scope="col" class="count">${words.total}</th>
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            ({ bin, all, perDocument }) => html`<tr data-bin=${bin}>
              <th scope="row">
                <button class="act" aria-expanded=${String(open === bin)} aria-controls="bin" @click=${() => context.toggle(bin)}>
                  ${capitalized(NAMES[bin][language])}
                </button>
                <span class="soft">${words.bins[bin]}</span>
              </th>
              ${columns.map((_, column) => html`<td class="count">${perDocument[column] ?? 0}</td>`)}
              <td class="count strong">${all}</td>
            </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${words.total}</th>
            ${columns.map((_, column) => html`<td class="count">${table.perDocument[column] ?? 0}</td>`)}
            <td class="count strong">${table.all}</td>
          </tr>
        </tfoot>
      </table>`,
    )}
    <div id="bin">${open === null ? nothing : sentences(dossier, open, context)}</div>
    ${cells(dossier, language)}`;
}

function cells(dossier: Dossier, language: Language): TemplateResult {
  const words = accountStrings[language];
  if (dossier.cells.length === 0) return html`<p>${words.noCells}</p>`;
  return html`<h3>${words.cells(dossier.cells.length)}</h3>
    <ul class="cells">
      ${cellCounts(dossier).map(
        ({ state, count }) => html`<li data-state=${state}><b>${count}</b> ${STATE_NAMES[state][language]}</li>`,
      )}
    </ul>`;
}

function sentences(dossier: Dossier, bin: Bin, context: LedgerContext): TemplateResult {
  const { language, shown } = context;
  const words = accountStrings[language];
  const ids = dossier.ledger[bin];
  if (ids.length === 0) return html`<p>${words.none}</p>`;
  const lines = bin === 'threaded' ? threadBySentence(dossier) : new Map<string, string>();
  const groups = new Map<string, TemplateResult[]>();
  for (const id of ids.slice(0, shown)) {
    const located = dossierIndex(dossier).sentences.get(id);
    if (located === undefined) continue;
    const { source } = located.document;
    const thread = lines.get(id);
    const list = groups.get(source.id) ?? [];
    const ranges = located.sentence.place.lines;
    const [first, last] = [ranges[0]?.[0], ranges.at(-1)?.[1]];
    list.push(html`<li>
      <p class="quote" lang=${source.language}>${noBreakView(located.sentence.text)}</p>
      <p class="place">
        ${capitalized(placeInPaperText(located, language))}${first === undefined || last === undefined ? nothing : html`, ${words.lines(first, last)}`}
        <a class="act" href=${context.readerAddress(source.id, id)}>${words.openReader}</a>
        ${
          thread === undefined
            ? nothing
            : html`<a class="act" href=${context.lineAddress(thread, source.id)}
                >${words.openLine}: ${noBreakView(dossierIndex(dossier).threads.get(thread)?.label ?? thread)}</a
              >`
        }
      </p>
    </li>`);
    groups.set(source.id, list);
  }
  return html`<section aria-labelledby="bin-name">
    <h3 id="bin-name" tabindex="-1">${capitalized(NAMES[bin][language])}</h3>
    ${[...groups].map(([id, items]) => {
      const document = dossierIndex(dossier).documents.get(id);
      return html`<h4>${document === undefined ? id : paperText(document, language)}</h4>
        <ol class="sentences">${items}</ol>`;
    })}
    ${
      ids.length > shown
        ? html`<button class="act" @click=${context.more}>${words.more(ids.length - shown)}</button>`
        : nothing
    }
  </section>`;
}
