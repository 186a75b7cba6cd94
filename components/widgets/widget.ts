import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Dossier, Language, PaperLanguage, Thread } from '../../src/model.ts';
import type { OriginModel, RenderOptions } from '../../src/view/line/line-model.ts';
import { baseOf } from '../../src/view/provenance.ts';
import { dossierFor } from './dossier-source.ts';
import type { PolicyError, PolicyReady, PolicySelect } from './events.ts';
import { widgetStrings } from './messages.ts';
import { warnOnce } from './shared.ts';
import { WidgetError } from './widget-error.ts';

/** What one widget draws, in the frame they all share. */
export interface WidgetContent {
  readonly title: string;
  readonly titleLang: PaperLanguage;
  readonly body: TemplateResult;
  /** Where the words come from. */
  readonly sources: TemplateResult;
  readonly origin: OriginModel;
  /** Of the link to the reading room. */
  readonly linkText: string;
  readonly threads: readonly string[];
}

/**
 * A view of a dossier on somebody else's page: attributes in, three events out. It takes the font, the size and the colour
 * of the page and nothing else of it, and draws nothing until it has its data; until then, and when it gets none, what
 * stands between its tags stands.
 *
 * @slot - What is shown without script, before the data is there, and when there is none. A `<script
 *   type="application/json">` in it holds the data, where `src` is left out.
 * @fires {CustomEvent<PolicyReady>} policy-ready - The dossier is there and has been drawn.
 * @fires {CustomEvent<PolicyError>} policy-error - Nothing was drawn; the detail says why in one sentence.
 * @fires {CustomEvent<PolicySelect>} policy-select - A reader follows a link to the reading room. Can be cancelled.
 * @csspart widget - Everything.
 * @csspart title - The title.
 * @csspart notice - That the data is of another version of the corpus than the page.
 * @csspart content - What the widget shows, between title and sources.
 * @csspart source - Sources, note on the links, link.
 * @csspart link - Every link to the reading room.
 * @csspart place - The place in words, where there is no reading room.
 * @cssprop [--policy-soft-color=72 % of the text colour] - Secondary text.
 * @cssprop [--policy-other-color=58 % of the text colour] - The line where another than the home side speaks.
 * @cssprop [--policy-rule-color=26 % of the text colour] - Rules.
 * @cssprop [--policy-marker-background=--utrecht-mark-background-color, else yellow] - Ground of the word that shifts; give its colour too.
 * @cssprop [--policy-marker-color=--utrecht-mark-color, else ink] - The word that shifts.
 * @cssprop [--policy-link-color=--utrecht-link-color, else the text colour] - Links.
 * @cssprop [--policy-focus-color=--utrecht-focus-outline-color, --basis-focus-outline-color, else the text colour] - Outline of what has the focus.
 */
export abstract class PolicyWidget extends LitElement {
  /**
   * Address of a `dossier.json` or of an excerpt of one, or `#id` of a `<script type="application/json">` on the page.
   * Left out: the block of that kind between the tags.
   */
  src: string | null = null;
  /** Id of the line to tell. Left out: the first of the theme, or the first there is. */
  thread: string | null = null;
  /** Id of the theme of the line, where no line is named. */
  theme: string | null = null;
  /** First year shown. */
  from: string | null = null;
  /** Last year shown. */
  to: string | null = null;
  /** Version of the corpus the page was written with. When the data is of another, the widget says so. */
  corpus: string | null = null;
  /** Address of the reading room. Left out: no link, the place in words. */
  room: string | null = null;

  /** Language of what the widget itself says, `nl` or `en`. Left out: that of the nearest `lang` around it. */
  language: string | null = null;

  /** Stated and not decorated: the decorators of Lit and what TypeScript makes of them are 0.5 kB of every widget. */
  static override properties: PropertyDeclarations = {
    src: {},
    thread: {},
    theme: {},
    from: {},
    to: {},
    corpus: {},
    room: {},
    language: { attribute: 'lang' },
  };

  private dossier: Dossier | null = null;
  private problem: WidgetError | null = null;
  private shown: readonly string[] = [];
  /** What was last announced, so that nothing is announced twice. */
  private announced: unknown = null;
  /** Counts the loads begun, so that an answer that comes too late is dropped. */
  private loads = 0;

  /** Draws the widget, or throws a WidgetError where the dossier has not what the attributes ask for. */
  protected abstract drawn(dossier: Dossier, options: RenderOptions): WidgetContent;

  /** The dossier as it is told: what decides about one of 0.2.0 is left out where it would make the widget too large. */
  protected opened(dossier: Dossier): Dossier {
    return dossier;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('src')) void this.load();
  }

  private readonly load = async (): Promise<void> => {
    this.loads += 1;
    const load = this.loads;
    let [dossier, problem]: [Dossier | null, WidgetError | null] = [null, null];
    try {
      dossier = this.opened(await dossierFor(this, this.src));
    } catch (error) {
      problem = asWidgetError(error);
    }
    if (load !== this.loads) return;
    this.dossier = dossier;
    this.problem = problem;
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const { dossier } = this;
    const language = languageOf(this);
    if (dossier !== null) {
      try {
        const base = this.room === null ? null : baseOf(this.room);
        const content = this.drawn(dossier, { language, base, years: { from: this.from, to: this.to } });
        this.problem = null;
        this.shown = content.threads;
        return this.frame(dossier, content, language);
      } catch (error) {
        this.problem = asWidgetError(error);
      }
    }
    // Data that a script of the page puts between the tags later is heard of through the slot.
    return html`<slot @slotchange=${dossier === null && this.src === null ? this.load : nothing}></slot>`;
  }

  private frame(dossier: Dossier, content: WidgetContent, language: Language): TemplateResult {
    const words = widgetStrings[language];
    const { origin, sources, title } = content;
    const { version } = dossier.corpus;
    return html`<figure class="widget" part="widget" lang=${language} aria-labelledby="title">
      <p class="title" part="title" id="title" lang=${content.titleLang}>${title}</p>
      ${
        this.corpus === null || this.corpus === version
          ? nothing
          : html`<p class="notice" part="notice">${words.otherVersion(this.corpus, version)}</p>`
      }
      <div class="body" part="content">${content.body}</div>
      <div class="foot" part="source">
        ${sources}
        <p>${origin.made}</p>
        <p>${
          origin.link === null
            ? html`<span part="place">${origin.place}</span>`
            : html`<a part="link" href=${origin.link} @click=${this.follows(this.shown[0] ?? null)}>${content.linkText}</a>`
        }</p>
      </div>
    </figure>`;
  }

  /** What to do on a click of a link: tell the page, which may take the place of the link. */
  protected follows(thread: string | null, document: string | null = null, sentence: string | null = null) {
    return (event: MouseEvent): void => {
      const href = (event.currentTarget as HTMLAnchorElement).href;
      const detail: PolicySelect = { thread, document, sentence, href };
      const selected = new CustomEvent('policy-select', { detail, bubbles: true, composed: true, cancelable: true });
      if (!this.dispatchEvent(selected)) event.preventDefault();
    };
  }

  protected override updated(): void {
    const { dossier, problem } = this;
    const now = problem?.message ?? dossier;
    if (now === null || now === this.announced) return;
    this.announced = now;
    const options = { bubbles: true, composed: true };
    if (problem !== null) {
      warnOnce(`<${this.localName}>: ${problem.message}`);
      const detail: PolicyError = { code: problem.code, message: problem.message };
      this.dispatchEvent(new CustomEvent('policy-error', { detail, ...options }));
    } else if (dossier !== null) {
      const detail: PolicyReady = { version: dossier.corpus.version, threads: this.shown };
      this.dispatchEvent(new CustomEvent('policy-ready', { detail, ...options }));
    }
  }

  /** The line the attributes ask for: never another one than was named. */
  protected threadIn(dossier: Dossier): Thread {
    const { thread, theme } = this;
    const line =
      thread === null
        ? dossier.threads.find((candidate) => theme === null || candidate.theme === theme)
        : dossierIndex(dossier).threads.get(thread);
    if (line === undefined)
      throw new WidgetError('thread', `The dossier has no line ${thread ?? `of the theme ${theme ?? ''}`}.`);
    return line;
  }
}

/** A dossier that is not what it says it is makes a part of the options throw; the page around the widget must not feel it. */
function asWidgetError(error: unknown): WidgetError {
  if (error instanceof WidgetError) return error;
  return new WidgetError('format', `The dossier cannot be told: ${String(error)}.`);
}

/** Dutch, unless the nearest `lang` around the widget, through shadow boundaries, is English. */
function languageOf(widget: Element): Language {
  for (let element: Element | null = widget; element !== null; ) {
    const named: Element | null = element.closest('[lang]');
    if (named !== null) return /^en\b/i.test(named.getAttribute('lang') ?? '') ? 'en' : 'nl';
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return 'nl';
}
