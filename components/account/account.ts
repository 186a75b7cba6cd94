import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ENGLISH_SET_PHRASES } from '../../src/languages/en/set-phrases.ts';
import { BIN_LABELS as BIN_NAMES } from '../../src/languages/labels.ts';
import { DUTCH_SET_PHRASES } from '../../src/languages/nl/set-phrases.ts';
import { SET_PHRASES } from '../../src/languages/set-phrases.ts';
import { SCALES_VERSION } from '../../src/languages/speech-acts.ts';
import type { Account, Bin, Dossier, Edit, Notice } from '../../src/model.ts';
import { capitalized, paperText } from '../../src/view/citation.ts';
import { fragment, type Selection, START, VIEWS } from '../../src/view/selection.ts';
import { baseStyle } from '../base-style.ts';
import { announce, fireSelect } from '../events.ts';
import { pageStrings } from '../messages.ts';
import { pageData } from '../page-data.ts';
import { noBreakView } from '../quotation.ts';
import { makeScrollRegionsFocusable, scrollRegion } from '../scroll-region.ts';
import { claimsView } from './claims-view.ts';
import { LEDGER_ORDER, sentencesBySetPhrase, taggedByTheme } from './counts.ts';
import { figuresView } from './figures-view.ts';
import { ledgerView } from './ledger-view.ts';
import { accountStrings } from './messages.ts';
import { scalesView } from './scales-view.ts';
import { accountStyle } from './style.ts';

/** Set phrases in the language of the reader. */
const PHRASES = { nl: DUTCH_SET_PHRASES, en: ENGLISH_SET_PHRASES } as const;

/** Sentences of a bin printed at once: as many as a reader reads, few enough to open at once among 2,000 papers. */
const BATCH = 200;

const SECTIONS = [
  'claims',
  'ledger',
  'figures',
  'scales',
  'formulas',
  'themes',
  'notices',
  'corrections',
  'unknown',
  'version',
] as const;
type Section = (typeof SECTIONS)[number];

/** Where every sentence went, how well the tool does, which choices it holds, and what it cannot know. */
export class PolicyAccount extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) selection: Selection = START;
  /** Undefined until it was looked for; null when there is none. Given by a test, else read beside the dossier. */
  @property({ attribute: false }) account: Account | null | undefined = undefined;
  @state() private shown = BATCH;
  private readonly watch = new ResizeObserver(() => makeScrollRegionsFocusable(this.renderRoot));

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this);
    if (this.account === undefined) void this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  /** A page without an account (a host's own, an older build) shows everything but what stands in it. */
  private async read(): Promise<void> {
    try {
      const inPage = pageData('account') as Account | undefined;
      if (inPage !== undefined) this.account = inPage;
      else if (isSingleFile()) this.account = null;
      else {
        const answer = await fetch(new URL('./account.json', document.baseURI));
        this.account = answer.ok ? ((await answer.json()) as Account) : null;
      }
    } catch {
      this.account = null;
    }
  }

  private get words() {
    return accountStrings[this.selection.lang];
  }

  protected override updated(): void {
    makeScrollRegionsFocusable(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const { dossier, words } = this;
    if (!dossier) return html`<slot></slot>`;
    const parts: Readonly<Record<Section, () => TemplateResult>> = {
      claims: () => claimsView(this.selection.lang),
      ledger: () => this.renderLedger(dossier),
      figures: () => figuresView(this.account, this.selection.lang),
      scales: () => scalesView(dossier, this.account ?? null, this.selection.lang),
      formulas: () => this.renderFormulas(dossier),
      themes: () => this.renderThemes(dossier),
      notices: () => this.renderNotices(dossier),
      corrections: () => this.renderCorrections(dossier),
      unknown: () => html`<ul class="unknown">${words.unknown.map((text) => html`<li>${text}</li>`)}</ul>`,
      version: () => this.renderVersion(dossier),
    };
    // What stands below the figures comes with them: shown before, it would be pushed down when they arrive.
    const ready = this.account === undefined ? SECTIONS.slice(0, SECTIONS.indexOf('figures')) : SECTIONS;
    return html`<h1>${words.title}</h1>
      <p class="summary">${words.lead}</p>
      <nav aria-label=${words.contents}>
        <ul>
          ${SECTIONS.map(
            (section) =>
              html`<li><button class="act" @click=${() => this.goTo(section)}>${words.sections[section]}</button></li>`,
          )}
          <li class="print"><button class="act" @click=${() => print()}>${words.print}</button></li>
        </ul>
      </nav>
      ${ready.map(
        (section) => html`<section class="part" aria-labelledby=${section}>
          <h2 id=${section} tabindex="-1">${words.sections[section]}</h2>
          <div class="body">${parts[section]()}</div>
        </section>`,
      )}`;
  }

  private goTo(section: Section): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${section}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  private renderLedger(dossier: Dossier): TemplateResult {
    const { selection } = this;
    return ledgerView(dossier, {
      language: selection.lang,
      open: LEDGER_ORDER.find((bin) => bin === selection.bin) ?? null,
      shown: this.shown,
      toggle: (bin) => this.toggle(dossier, bin),
      more: () => {
        this.shown += BATCH;
      },
      lineAddress: (thread, document) => fragment({ ...selection, view: 'line', thread, document }),
      readerAddress: (document, sentence) =>
        VIEWS.includes('documents')
          ? fragment({ ...selection, view: 'documents', document, sentence })
          : fragment({ ...selection, view: 'side', older: document }),
    });
  }

  private toggle(dossier: Dossier, bin: Bin): void {
    const { words, selection } = this;
    const closes = selection.bin === bin;
    const name = capitalized(BIN_NAMES[bin][selection.lang]);
    this.shown = BATCH;
    fireSelect(this, { bin: closes ? null : bin });
    announce(this, closes ? words.closed(name) : words.opened(name, dossier.ledger[bin].length));
  }

  private renderFormulas(dossier: Dossier): TemplateResult {
    const { words } = this;
    const { lang } = this.selection;
    const counts = sentencesBySetPhrase(dossier);
    const phrases = this.account?.phrases ?? [];
    const more = phrases.filter(({ id }) => SET_PHRASES.every((known) => known.id !== id));
    const patterns = (id: string): readonly string[] =>
      phrases.find((phrase) => phrase.id === id)?.patterns[lang] ?? PHRASES[lang].patterns[id] ?? [];
    return html`<p class="lead">${words.formulasLead(dossier.ledger.formula.length)}</p>
      ${scrollRegion(
        words.scroll(words.sections.formulas),
        html`<table>
          <caption class="hidden-text">${words.sections.formulas}</caption>
          <thead>
            <tr>
              <th scope="col">${words.formula}</th><th scope="col">${words.kind}</th>
              <th scope="col" class="count">${words.found}</th><th scope="col">${words.patterns}</th>
            </tr>
          </thead>
          <tbody>
            ${[...SET_PHRASES, ...more].map(
              ({ id, kind }) => html`<tr>
                <th scope="row">${words.formulas[id] ?? id}</th>
                <td>${words.kinds[kind]}</td>
                <td class="count">${counts.get(id) ?? 0}</td>
                <td><em lang=${lang}>${patterns(id).slice(0, 3).join('; ')}</em></td>
              </tr>`,
            )}
          </tbody>
        </table>`,
      )}`;
  }

  private renderThemes(dossier: Dossier): TemplateResult {
    const { words } = this;
    const { lang } = this.selection;
    const counts = taggedByTheme(dossier);
    const known = new Map(this.account?.terms.map((counts) => [counts.theme, counts]));
    const focus = new Set(dossier.corpus.focus.themes);
    return html`<p class="lead">${words.themesLead(focus.size, dossier.themes.length)}</p>
      ${scrollRegion(
        words.scroll(words.sections.themes),
        html`<table>
          <caption class="hidden-text">${words.sections.themes}</caption>
          <thead>
            <tr>
              <th scope="col">${words.theme}</th><th scope="col">${words.scope}</th>
              <th scope="col" class="count">${words.terms}</th><th scope="col" class="count">${words.refused}</th>
              <th scope="col" class="count">${words.found}</th>
            </tr>
          </thead>
          <tbody>
            ${dossier.themes.map(({ id, prefLabel, scopeNote }) => {
              const listed = known.get(id);
              return html`<tr data-theme=${id}>
                <th scope="row">${prefLabel[lang]}${focus.has(id) ? html`<span class="examples">${words.inFocus}</span>` : nothing}</th>
                <td>${noBreakView(scopeNote[lang])}</td>
                <td class="count">${listed?.terms ?? words.noTerms}</td>
                <td class="count">${listed?.refused ?? words.noTerms}</td>
                <td class="count">${counts.get(id) ?? 0}</td>
              </tr>`;
            })}
          </tbody>
        </table>`,
      )}`;
  }

  private renderNotices(dossier: Dossier): TemplateResult {
    const { words } = this;
    const { lang } = this.selection;
    const about = new Set(dossier.documents.flatMap(({ notices }) => notices));
    const rest = dossier.notices.filter((notice) => !about.has(notice));
    return html`<p class="lead">${words.noticesLead}</p>
      <dl class="sources">
        ${dossier.documents.map(
          (document) => html`<div>
            <dt>${paperText(document, lang)}</dt>
            <dd>
              ${document.unread === null ? nothing : html`<p>${words.unread(document.unread)}</p>`}
              ${document.notices.length === 0 ? html`<p class="soft">${words.noNotices}</p>` : this.renderList(document.notices)}
              ${document.edits.length === 0 ? nothing : html`<p class="soft">${words.edits(this.editsText(document.edits))}</p>`}
            </dd>
          </div>`,
        )}
        ${rest.length === 0 ? nothing : html`<div><dt>${words.dossierNotices}</dt><dd>${this.renderList(rest)}</dd></div>`}
      </dl>`;
  }

  private renderList(notices: readonly Notice[]): TemplateResult {
    const { words } = this;
    return html`<ul class="notices">
      ${notices.map(
        ({ level, message, lines }) =>
          html`<li><b>${words.levels[level]}</b>${lines === null ? nothing : html`, ${words.lines(lines[0], lines[1])}`}:
            <span lang="en">${message}</span></li>`,
      )}
    </ul>`;
  }

  private editsText(edits: readonly Edit[]): string {
    const counts = new Map<Edit['kind'], number>();
    for (const { kind } of edits) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return [...counts].map(([kind, n]) => this.words.editKinds[kind](n)).join(', ');
  }

  private renderCorrections(dossier: Dossier): TemplateResult {
    const { words } = this;
    const corrections = dossier.corrections ?? [];
    if (corrections.length === 0) return html`<p class="lead">${words.correctionsLead} ${words.noCorrections}</p>`;
    return html`<p class="lead">${words.correctionsLead} ${words.corrected(corrections.length)}</p>
      <ol class="corrections">
        ${corrections.map(
          ({ action, a, b, reason, date, name }) => html`<li>
            <p><b>${words.actions[action]}</b>, ${date}, ${name ?? words.unnamed}: ${reason}</p>
            <p class="quote">„${a.quote}” (${a.document})${b === null ? nothing : html`; „${b.quote}” (${b.document})`}</p>
          </li>`,
        )}
      </ol>`;
  }

  private renderVersion(dossier: Dossier): TemplateResult {
    const { words } = this;
    const lines = words.versionLines;
    return html`<dl class="version">
        <div><dt>${lines.corpus}</dt><dd>${dossier.corpus.id}, <code>${dossier.corpus.version}</code></dd></div>
        <div><dt>${lines.knowledge}</dt><dd><code>${dossier.knowledge}</code></dd></div>
        <div><dt>${lines.scales}</dt><dd>${SCALES_VERSION}</dd></div>
        <div><dt>${lines.documents}</dt><dd>${dossier.documents.length}</dd></div>
        <div><dt>${lines.format}</dt><dd>${dossier.format}</dd></div>
      </dl>
      <p>${words.versionWhy}</p>
      <p>${words.licence}
        ${isSingleFile() ? words.licencesInside : html`<a class="act" href="./assets/licences.md">${words.licences}</a>`}</p>
      <p class="soft">${pageStrings[this.selection.lang].product} · corpus ${dossier.corpus.version}</p>`;
  }

  static override styles = [baseStyle, accountStyle];
}

/** The page in one file has all it has inside, and may ask for nothing. */
function isSingleFile(): boolean {
  return document.querySelector('script#dossier[type="application/json"]') !== null;
}
