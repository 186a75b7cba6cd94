import { html, nothing, type TemplateResult } from 'lit';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Dossier, Language } from '../../src/model.ts';
import { yearText } from '../../src/view/citation.ts';
import { isWithout, type ThemedSentence, type ThemeEffect } from '../../src/view/themes/theme-effect.ts';
import { rowWidth, themeCellsView } from './cells-view.ts';
import { cellsInWords } from './list-view.ts';
import { THEME_WORDS, type ThemeWords } from './messages.ts';

/** Findings and sentences shown of an effect: the rest is counted. */
const SHOWN = 6;
const ROW = 400;

/** An effect in one sentence: `1 cel gaat zwijgen, 1 zin verliest een thema.` */
export function effectSentence(effect: ThemeEffect, words: ThemeWords): string {
  if (isWithout(effect)) return words.nothing;
  const { cells, lost, gained, lines, findings } = effect;
  const silent = cells.filter(({ was, is }) => was === 'speaks' && (is === 'silent' || is === 'elsewhere')).length;
  const lined = lines.gone + lines.come + lines.changed;
  const told = Math.max(findings.gone.length, findings.come.length);
  const parts = [
    cells.length === 0 ? null : words.cells(cells.length, silent),
    lost.length === 0 ? null : words.lost(lost.length),
    gained.length === 0 ? null : words.gained(gained.length),
    lined === 0 ? null : words.lines(lined),
    told === 0 ? null : words.findings(told),
  ];
  const said = parts.filter((part) => part !== null).join(', ');
  return `${said}.`;
}

/** What is shown before it is kept: the cells of the themes it touches, findings, sentences. */
export function effectView(
  before: Dossier,
  after: Dossier,
  effect: ThemeEffect,
  chosen: string | null,
  language: Language,
): TemplateResult {
  const words = THEME_WORDS[language];
  const width = rowWidth(before.documents.length, ROW);
  const touched = [...new Set(effect.cells.map(({ theme }) => theme))];
  const shown = touched.length === 0 && chosen !== null ? [chosen] : touched.slice(0, SHOWN);
  return html`
    ${shown.map((theme) => {
      const named = [after, before].find(({ themes }) => themes.some(({ id }) => id === theme)) ?? after;
      const row = (name: string, dossier: Dossier): TemplateResult | typeof nothing =>
        dossier.themes.some(({ id }) => id === theme)
          ? html`<div class="then">
              <span class="soft">${name}</span>
              <span>${themeCellsView(dossier, theme, width, language)}<span class="hidden-text">${cellsInWords(dossier, theme, language)}</span></span>
            </div>`
          : nothing;
      return html`<p class="strong about">${dossierIndex(named).themeName(theme)[language]}</p>
        ${row(words.now, before)} ${row(words.later, after)}`;
    })}
    <ul class="told">
      ${effect.findings.gone.slice(0, SHOWN).map((said) => html`<li><span class="soft">${words.gone}</span> <del>${said}</del></li>`)}
      ${effect.findings.come.slice(0, SHOWN).map((said) => html`<li><span class="soft">${words.come}</span> <ins>${said}</ins></li>`)}
    </ul>
    <p class="strong sum">${effectSentence(effect, words)}</p>
    ${
      effect.lost.length + effect.gained.length === 0
        ? nothing
        : html`<details>
            <summary class="act">${words.sentences}</summary>
            <ul class="told">
              ${sentencesView(before, effect.lost, 'del', language)} ${sentencesView(after, effect.gained, 'ins', language)}
            </ul>
          </details>`
    }
  `;
}

function sentencesView(
  dossier: Dossier,
  of: readonly ThemedSentence[],
  as: 'del' | 'ins',
  language: Language,
): TemplateResult {
  const { sentences, themeName } = dossierIndex(dossier);
  return html`${of.slice(0, SHOWN).map(({ sentence, theme }) => {
    const located = sentences.get(sentence);
    const document = located?.document;
    const name = themeName(theme)[language];
    return html`<li>
      <span class="quote">${located?.sentence.text}</span>
      <span class="soft">${document === undefined ? '' : yearText(document)}, ${as === 'del' ? html`<del>${name}</del>` : html`<ins>${name}</ins>`}</span>
    </li>`;
  })}${of.length > SHOWN ? html`<li class="soft">${THEME_WORDS[language].rest(of.length - SHOWN)}</li>` : nothing}`;
}
