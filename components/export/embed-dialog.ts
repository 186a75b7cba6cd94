import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { yearOf } from '../../src/dossier/index-by-id.ts';
import { USUAL_AUTHOR, usualDate } from '../../src/export/registry.ts';
import {
  type Element,
  type Embeddable,
  type Embedding,
  elementsOf,
  embeddingOf,
  type Scripts,
  type Snippets,
  snippetsOf,
} from '../../src/export/snippets.ts';
import type { Dossier } from '../../src/model.ts';
import { corpusName, permalink } from '../../src/view/provenance.ts';
import { type Selection, START } from '../../src/view/selection.ts';
import { baseStyle } from '../base-style.ts';
import { copyText } from '../events.ts';
import { pageData } from '../page-data.ts';
import { saveFile } from '../save-file.ts';
import { createFile } from './create-file.ts';
import { embedStrings } from './embed-messages.ts';
import { embedStyle } from './embed-style.ts';
import { pageAddress } from './page-address.ts';
import { controlStyle, toggleStyle } from './style.ts';

type Way = 'script' | 'inline' | 'iframe' | 'static' | 'png';
const WAYS: readonly Way[] = ['script', 'inline', 'iframe', 'static', 'png'];

/** Widths of the two previews, in px: a column beside a text, and the text itself. */
const PREVIEWS = [360, 720] as const;

/** What a view shows, on somebody else's page: the code to paste, and how it will look there. */
export class PolicyEmbed extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) selection: Selection = START;
  @property({ attribute: false }) subject: Embeddable | null = null;
  @state() private way: Way = pageAddress() === null ? 'inline' : 'script';
  @state() private element: Element | null = null;
  @state() private from: string | null = null;
  @state() private to: string | null = null;
  @state() private message = '';
  private previews = new Map<string, HTMLElement>();

  private get words() {
    return embedStrings[this.selection.lang];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.from = this.selection.only.from;
    this.to = this.selection.only.to;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('dossier')) this.previews = new Map();
  }

  private options(dossier: Dossier) {
    return {
      language: this.selection.lang,
      base: pageAddress(),
      years: { from: this.from, to: this.to },
      author: USUAL_AUTHOR,
      date: usualDate(dossier),
      separator: ';' as const,
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { dossier, subject, words } = this;
    if (dossier === null || subject === null) return nothing;
    const elements = elementsOf(subject);
    const element = this.element !== null && elements.includes(this.element) ? this.element : elements[0];
    const scripts = scriptsOfPage();
    if (element === undefined || scripts === null) return html`<p>${words.noScripts}</p>`;
    const embedding = embeddingOf(dossier, subject, this.options(dossier));
    const snippets = snippetsOf(embedding, element, scripts);
    return html`
      ${this.renderChoice(dossier, subject, elements, element)}
      <div class="toggle" role="group" aria-label=${words.way}>
        ${WAYS.filter((way) => way !== 'png' || subject.what === 'line').map(
          (way) =>
            html`<button aria-pressed=${way === this.way} @click=${() => {
              this.way = way;
              this.message = '';
            }}>${words.ways[way]}</button>`,
        )}
      </div>
      ${this.renderWay(dossier, subject, snippets, scripts)}
      <p class="told" role="status">${this.message}</p>
      ${this.way === 'static' || this.way === 'png' ? nothing : this.renderPreview(embedding, element)}
      ${this.renderOrigin(dossier, embedding)}
    `;
  }

  /** Which of the elements, and which years it is fixed to. */
  private renderChoice(
    dossier: Dossier,
    subject: Embeddable,
    elements: readonly Element[],
    element: Element,
  ): TemplateResult {
    const { words } = this;
    const years = [...new Set(dossier.documents.map(yearOf).filter((year) => year !== null))];
    const year = (label: string, value: string | null, set: (year: string | null) => void): TemplateResult =>
      html`<label>${label}
        <select @change=${(event: Event) => {
          const chosen = (event.target as HTMLSelectElement).value;
          set(chosen === '' ? null : chosen);
        }}>
          <option value="" ?selected=${value === null}>${words.anyYear}</option>
          ${years.map((shown) => html`<option value=${shown} ?selected=${shown === value}>${shown}</option>`)}
        </select></label>`;
    return html`<div class="fields">
      ${
        elements.length < 2
          ? nothing
          : html`<label>${words.form}
              <select @change=${(event: Event) => {
                this.element = (event.target as HTMLSelectElement).value as Element;
              }}>
                ${elements.map((tag) => html`<option value=${tag} ?selected=${tag === element}>${words.elements[tag]}</option>`)}
              </select></label>`
      }
      ${
        subject.what === 'passage'
          ? nothing
          : html`${year(words.from, this.from, (chosen) => {
              this.from = chosen;
            })}${year(words.to, this.to, (chosen) => {
              this.to = chosen;
            })}`
      }
    </div>`;
  }

  private renderWay(dossier: Dossier, subject: Embeddable, snippets: Snippets, scripts: Scripts): TemplateResult {
    const { words, way } = this;
    if (way === 'png') {
      const take = async (): Promise<void> => {
        if (subject.what !== 'line') return;
        const made = await createFile(dossier, subject, 'png', this.options(dossier));
        saveFile(made);
        this.message = words.made(made.name);
      };
      return html`<p>${words.why.png}</p><p><button class="act" @click=${() => void take()}>${words.savePng}</button></p>`;
    }
    const code = snippets[way];
    if (code === null) return html`<p>${words.noAddress}</p>`;
    const file = way === 'script' ? scripts.module : way === 'inline' ? scripts.classic : null;
    return html`<p>${words.why[way]}${
      file === null
        ? nothing
        : html` <span class="soft">${words.script(file.file)} <code>${file.integrity}</code></span>`
    }</p>
      <textarea readonly rows="8" spellcheck="false" aria-label=${words.code} .value=${code}
        @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
      <p><button class="act" @click=${() => void this.copy(code)}>${words.copy}</button>
      ${
        // Beside a page from disk no scripts stand.
        file === null || !location.protocol.startsWith('http')
          ? nothing
          : html` <a class="act" href=${`./widgets/${file.file}`} download=${file.file}>${words.download}</a>`
      }</p>`;
  }

  private async copy(code: string): Promise<void> {
    const { copied, notCopied } = this.words;
    const isCopied = await copyText(this, code, copied, notCopied);
    this.message = isCopied ? copied : notCopied;
    if (!isCopied) this.renderRoot.querySelector('textarea')?.select();
  }

  /** The element itself, at the two widths, with the data it will have there. */
  private renderPreview(embedding: Embedding, element: Element): TemplateResult {
    const { words } = this;
    return html`<h3>${words.preview}</h3>
      <div class="previews">
        ${PREVIEWS.map(
          (width) => html`<figure class=${`wide-${width}`}>
            <figcaption class="soft">${words.width(width)}</figcaption>
            ${this.widget(embedding, element, width)}
          </figure>`,
        )}
      </div>`;
  }

  /** Made anew only when what it shows changes: a preview that blinks at every press cannot be judged. */
  private widget({ attributes, data }: Embedding, name: Element, width: number): HTMLElement {
    const key = `${name} ${width} ${JSON.stringify([...attributes])}`;
    const known = this.previews.get(key);
    if (known !== undefined) return known;
    const widget = document.createElement(name);
    for (const [attribute, value] of attributes) widget.setAttribute(attribute, value);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(data);
    widget.append(script);
    this.previews.set(key, widget);
    return widget;
  }

  /** The link the snippet carries, and which papers stood in the dossier. */
  private renderOrigin(dossier: Dossier, { title }: Embedding): TemplateResult {
    const { words } = this;
    const { language, base: address, years } = this.options(dossier);
    const only = { region: null, speaker: null, genres: null, ...years, themes: null };
    const link = permalink(dossier, address, { ...this.selection, only, lang: language });
    const corpus = corpusName(dossier, language);
    return html`<dl class="origin">
      <div><dt>${words.citation}</dt> <dd>${title}. ${dossier.corpus.title[language]}, ${corpus}.</dd></div>
      <div><dt>${words.link}</dt> <dd>${link === null ? words.noLink(corpus) : html`<a href=${link}>${link}</a>`}</dd></div>
    </dl>
    <p class="soft">${words.later}</p>`;
  }

  static override styles = [baseStyle, toggleStyle, controlStyle, embedStyle];
}

/** The scripts that stand beside this page, as its maker wrote them into it; null on a page made without them. */
function scriptsOfPage(): Scripts | null {
  return (pageData('widgets') as Scripts | undefined) ?? null;
}
