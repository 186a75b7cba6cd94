import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dossier, LackingTerm, TermUse, Theme } from '../../src/model.ts';
import { editKnowledge } from '../../src/themes/edit-knowledge.ts';
import type { ThemeEdit } from '../../src/themes/edit-themes.ts';
import { type Selection, START } from '../../src/view/selection.ts';
import { type ThemeEffect, themeEffect } from '../../src/view/themes/theme-effect.ts';
import { baseStyle } from '../base-style.ts';
import { pageSwitch, pageSwitchStyle } from '../documents/page-switch.ts';
import { engineOf } from '../engine/client.ts';
import { knowledgeOf } from '../engine/knowledge.ts';
import type { EditedThemes, EngineState } from '../engine/protocol.ts';
import { announce, fireSelect, showDossier } from '../events.ts';
import { faultText } from '../fault-text.ts';
import { madeFrom } from '../papers/made-from.ts';
import { saveFile } from '../save-file.ts';
import { effectSentence, effectView } from './effect-view.ts';
import { themeListView } from './list-view.ts';
import { THEME_WORDS, type ThemeWords } from './messages.ts';
import { themesStyle } from './style.ts';
import { newThemeId, type OpenForm, themeView } from './theme-view.ts';

/** A dossier as it was before its themes were kept otherwise, to go back to. */
interface Earlier {
  readonly dossier: Dossier;
  readonly known: Omit<EngineState, 'dossier'>;
}

/** What was kept in this page, oldest first: outlives the view, which goes when another is shown. */
const kept = new WeakMap<Dossier, readonly Earlier[]>();

/** The themes of a dossier: edited as data, with what that does shown before it is kept. */
export class PolicyThemes extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) selection: Selection = START;
  /** The themes as they are, of this dossier; null while they are read. */
  @state() private base: EditedThemes | null = null;
  @state() private edits: readonly ThemeEdit[] = [];
  /** The last answer for these very edits; null while it is made. */
  @state() private answer: { readonly edits: readonly ThemeEdit[]; readonly made: EditedThemes } | null = null;
  @state() private fault = '';
  @state() private form: OpenForm = null;
  @state() private isWhole = false;
  @state() private proposals: readonly LackingTerm[] | null = null;
  private effect: { readonly of: EditedThemes; readonly language: string; readonly is: ThemeEffect } | null = null;

  private get words(): ThemeWords {
    return THEME_WORDS[this.selection.lang];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('dossier') && this.dossier !== null) void this.read(this.dossier);
  }

  private async read(dossier: Dossier): Promise<void> {
    this.base = null;
    this.edits = [];
    this.answer = null;
    this.fault = '';
    this.form = null;
    try {
      const base = await (await engineOf(dossier)).ask('themes', { edits: [] });
      if (this.dossier === dossier) this.base = base;
    } catch (error) {
      if (this.dossier === dossier) this.fault = faultText(error);
    }
  }

  /** The themes with the edits that are open: at once, for the dossier takes longer. */
  private get edited(): Pick<EditedThemes, 'knowledge' | 'focus'> | null {
    return this.base === null ? null : editKnowledge(this.base, this.edits);
  }

  private get themes(): readonly Theme[] {
    return this.edited?.knowledge.themes ?? [];
  }

  private get chosen(): Theme | null {
    return this.themes.find(({ id }) => id === this.selection.theme) ?? this.themes[0] ?? null;
  }

  /** The answer for what is open now. */
  private get made(): EditedThemes | null {
    return this.edits.length === 0 ? this.base : this.answer?.edits === this.edits ? this.answer.made : null;
  }

  private effectOf(dossier: Dossier, made: EditedThemes): ThemeEffect {
    const language = this.selection.lang;
    if (this.effect?.of !== made || this.effect.language !== language)
      this.effect = { of: made, language, is: themeEffect(dossier, made.dossier ?? dossier, language) };
    return this.effect.is;
  }

  private readonly edit = (...asked: readonly ThemeEdit[]): void => {
    const { base } = this;
    if (base === null) return;
    const before = this.edited;
    const edits = [...this.edits, ...asked];
    // What changes nothing is no change to undo.
    if (editKnowledge(base, edits).knowledge === before?.knowledge) return;
    this.form = this.form === 'propose' ? 'propose' : null;
    this.put(edits);
    const made = asked.find((one) => one.kind === 'split' || one.kind === 'create' || one.kind === 'merge');
    if (made !== undefined) this.choose('id' in made ? made.id : made.into);
  };

  private put(edits: readonly ThemeEdit[]): void {
    this.edits = edits;
    void this.make(edits);
    if (this.form === 'propose') void this.propose();
  }

  private async make(edits: readonly ThemeEdit[]): Promise<void> {
    const { dossier } = this;
    if (dossier === null || edits.length === 0) return;
    this.fault = '';
    try {
      const made = await (await engineOf(dossier)).ask('themes', { edits });
      // Another edit was made meanwhile: its answer follows.
      if (this.edits !== edits || this.dossier !== dossier) return;
      this.answer = { edits, made };
      announce(this, effectSentence(this.effectOf(dossier, made), this.words));
    } catch (error) {
      if (this.edits === edits) this.fault = `${this.words.notMade}: ${faultText(error)}`;
    }
  }

  private async propose(): Promise<void> {
    const { dossier, chosen, edits } = this;
    this.proposals = null;
    if (dossier === null || chosen === null) return;
    try {
      const proposals = await (await engineOf(dossier)).ask('lacking', { edits, theme: chosen.id });
      if (this.chosen?.id === chosen.id && this.edits === edits) this.proposals = proposals;
    } catch (error) {
      this.fault = faultText(error);
    }
  }

  private async keep(): Promise<void> {
    const { dossier, made, edits } = this;
    if (dossier === null || edits.length === 0 || made === null || made.dossier === null) return;
    const known = await knowledgeOf(dossier);
    kept.set(made.dossier, [...(kept.get(dossier) ?? []), { dossier, known }]);
    const own = madeFrom.get(dossier);
    if (own !== undefined) {
      own.retheme(made.knowledge, made.focus);
      madeFrom.set(made.dossier, own);
    }
    showDossier(this, { ...known, dossier: made.dossier, knowledge: made.knowledge, stays: true });
    announce(this, this.words.kept);
  }

  private undo(): void {
    const { dossier } = this;
    if (dossier === null) return;
    if (this.edits.length > 0) {
      this.put(this.edits.slice(0, -1));
      announce(this, this.words.undone);
      return;
    }
    const before = kept.get(dossier)?.at(-1);
    if (before === undefined) return;
    madeFrom.get(dossier)?.retheme(before.known.knowledge, before.dossier.corpus.focus);
    showDossier(this, { ...before.known, dossier: before.dossier, stays: true });
    announce(this, this.words.undone);
  }

  private readonly choose = (theme: string): void => {
    if (this.form !== null && this.form !== 'propose') this.form = null;
    this.isWhole = false;
    fireSelect(this, { theme });
    if (this.form === 'propose') void this.updateComplete.then(() => this.propose());
  };

  private create(): void {
    const name = this.words.fresh;
    const id = newThemeId(name, this.themes);
    this.edit({ kind: 'create', id, name: { nl: name, en: name }, terms: [] });
    this.form = 'rename';
  }

  private save(name: 'themes' | 'objects'): void {
    const { edited } = this;
    if (edited === null) return;
    const { version, [name]: items } = edited.knowledge;
    const text = `${JSON.stringify({ ...(name === 'themes' ? { version } : {}), [name]: items }, null, 2)}\n`;
    saveFile({ name: `${name}.json`, blob: new Blob([text], { type: 'application/json' }) });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0] as HTMLElement;
    const isField = target.matches('input:not([type=checkbox]), textarea, select');
    const isMeta = event.ctrlKey || event.metaKey;
    if (isMeta && event.key === 'Enter') void this.keep();
    else if (isField) return;
    else if (isMeta && event.key.toLowerCase() === 'z') this.undo();
    else if (event.key === 'F2' && this.chosen !== null) this.form = 'rename';
    else if (event.key === 'Delete' && target.dataset['refuse'] !== undefined) this.refuseAt(target);
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && target.closest('.list') !== null)
      this.step(event.key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
  };

  /** Refuses the term in focus, which goes on to the next one. */
  private refuseAt(target: HTMLElement): void {
    const { chosen } = this;
    const label = target.dataset['refuse'] ?? '';
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-refuse]')];
    const next = buttons[buttons.indexOf(target) + 1]?.dataset['refuse'];
    if (chosen === null) return;
    this.edit({ kind: 'refuse-term', theme: chosen.id, label });
    announce(this, this.words.announceRefused(label));
    if (next === undefined) return;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-refuse="${CSS.escape(next)}"]`)?.focus(),
    );
  }

  private step(by: number): void {
    const { themes, chosen } = this;
    const next = themes[themes.findIndex(({ id }) => id === chosen?.id) + by];
    if (next === undefined) return;
    this.choose(next.id);
    this.renderRoot.querySelector<HTMLElement>(`[data-theme="${CSS.escape(next.id)}"]`)?.focus();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('form') && this.form !== null)
      this.renderRoot.querySelector<HTMLElement>('.form input, .form select')?.focus();
  }

  protected override render(): TemplateResult {
    const { dossier, words, selection, base } = this;
    if (dossier === null) return html`<slot></slot>`;
    const proposed = this.themes.filter((theme) => theme.proposed === true);
    const n = this.themes.length;
    const heading =
      base === null ? (this.fault === '' ? words.reading : words.failed) : words.title(n, proposed.length);
    return html`<div class="view-themes" @keydown=${this.onKey}>
      <div class="head">
        <div>
          <h1 tabindex="-1">${heading}</h1>
          <p class="lead">${base === null ? '' : n === 0 ? words.none : proposed.length > 0 ? words.leadProposed : words.lead}</p>
        </div>
        <p class="tools">
          ${
            base === null
              ? nothing
              : html`<button class="act" @click=${() => this.save('themes')}>${words.save}</button>
                  <button class="act" @click=${() => this.create()}>${words.fresh}</button>
                  ${
                    proposed.length === 0
                      ? nothing
                      : html`<button
                          class="act"
                          @click=${() => this.edit(...proposed.map(({ id }) => ({ kind: 'take-over' as const, theme: id })))}
                        >
                          ${words.takeAll}
                        </button>`
                  }`
          }
        </p>
        ${pageSwitch(selection)}
      </div>
      ${base === null ? this.renderFault(dossier) : this.renderThemes(dossier)}
    </div>`;
  }

  private renderFault(dossier: Dossier): TemplateResult | typeof nothing {
    if (this.fault === '') return nothing;
    return html`<p lang="en">${this.fault}</p>
      <button class="act" @click=${() => void this.read(dossier)}>${this.words.again}</button>`;
  }

  private renderThemes(dossier: Dossier): TemplateResult {
    const { selection, chosen, themes } = this;
    const language = selection.lang;
    return html`<div class="both">
      ${themeListView({
        dossier: this.made?.dossier ?? dossier,
        themes,
        chosen: chosen?.id ?? null,
        language,
        choose: (theme) => {
          this.choose(theme);
          // In one column the theme stands below the list.
          if (matchMedia('(max-width: 700px)').matches)
            void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus());
        },
        takeOver: (theme) => this.edit({ kind: 'take-over', theme }),
      })}
      <section class="theme" aria-label=${chosen?.prefLabel[language] ?? this.words.list}>
        ${
          chosen === null
            ? nothing
            : themeView({
                dossier,
                themes,
                theme: chosen,
                uses: this.usesOf(chosen.id),
                language,
                form: this.form,
                isWhole: this.isWhole,
                proposals: this.proposals,
                open: (form) => {
                  this.form = form;
                  if (form === 'propose') void this.propose();
                },
                showAll: (isWhole) => {
                  this.isWhole = isWhole;
                },
                edit: this.edit,
              })
        }
        ${this.renderEffect(dossier)}
      </section>
    </div>`;
  }

  /** The terms of a theme in the papers; of one that is refused now, what rested on it. */
  private usesOf(theme: string): readonly TermUse[] {
    const before = this.base?.uses[theme] ?? [];
    const now = (this.made ?? this.base)?.uses[theme] ?? before;
    const refused = new Set(this.chosen?.terms.flatMap(({ label, refused: is }) => (is === true ? label : [])));
    return now.map((use) =>
      !refused.has(use.label) ? use : { ...use, alone: before.find(({ label }) => label === use.label)?.alone ?? [] },
    );
  }

  private renderEffect(dossier: Dossier): TemplateResult {
    const { words, edits, made, chosen, selection } = this;
    const earlier = kept.get(dossier)?.length ?? 0;
    return html`<div class="effect">
      <h3>${words.effect}</h3>
      ${
        edits.length === 0
          ? html`<p class="soft">${words.noEdits}</p>`
          : this.fault !== ''
            ? html`<p>${this.fault}</p>`
            : made === null || made.dossier === null
              ? html`<p class="soft">${words.making} …</p>`
              : effectView(dossier, made.dossier, this.effectOf(dossier, made), chosen?.id ?? null, selection.lang)
      }
      <p class="buttons">
        <button class="button strong" ?disabled=${edits.length === 0 || made === null} @click=${() => void this.keep()}>${words.keep}</button>
        <button class="button" ?disabled=${edits.length === 0 && earlier === 0} @click=${() => this.undo()}>${words.undo}</button>
        ${edits.length === 0 ? nothing : html`<span class="soft">${words.open(edits.length)}</span>`}
      </p>
      ${this.renderWhere(dossier, earlier)} ${selection.keys ? html`<p class="soft where">${words.keys}</p>` : nothing}
    </div>`;
  }

  /** Where what is kept stays, and how a command takes it. */
  private renderWhere(dossier: Dossier, earlier: number): TemplateResult {
    const { keptIn, saveObjects } = this.words;
    if (madeFrom.has(dossier)) return html`<p class="soft where">${keptIn.own}</p>`;
    const first = kept.get(dossier)?.[0];
    const { edited } = this;
    const objects = first?.known.knowledge?.objects ?? this.base?.knowledge.objects;
    const isRefocused = edited !== null && (earlier > 0 || this.edits.length > 0);
    const focus = first?.dossier.corpus.focus ?? dossier.corpus.focus;
    const differs = isRefocused && edited.focus.themes.join() !== focus.themes.join() && edited.focus.themes.length > 0;
    return html`<p class="soft where">
      ${keptIn.page}
      ${
        edited !== null && JSON.stringify(edited.knowledge.objects) !== JSON.stringify(objects)
          ? html`${keptIn.objects} <button class="act" @click=${() => this.save('objects')}>${saveObjects}</button>`
          : nothing
      }
      ${differs ? keptIn.focus(edited.focus.themes.map((id) => JSON.stringify(id)).join(', ')) : nothing}
    </p>`;
  }

  static override styles = [baseStyle, pageSwitchStyle, themesStyle];
}
