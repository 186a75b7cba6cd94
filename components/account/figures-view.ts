import { html, type TemplateResult } from 'lit';
import type { Account, Language, Measured } from '../../src/model.ts';
import { scrollRegion } from '../scroll-region.ts';
import { accountStrings } from './messages.ts';

/** A number with at most `decimals`, a comma in Dutch; without Intl, so that it reads the same everywhere. */
function numberText(value: number, language: Language, decimals: number): string {
  const text = Number.isInteger(value) && decimals === 0 ? String(value) : value.toFixed(decimals);
  return language === 'nl' ? text.replace('.', ',') : text;
}

export function measuredText({ value, of, interval }: Measured, language: Language): string {
  const words = accountStrings[language];
  if (of !== null) return words.outOf(String(value), String(of));
  const share = numberText(value, language, 3);
  if (interval === null) return share;
  const [low, high] = interval;
  return `${share} ${words.range(numberText(low, language, 2), numberText(high, language, 2))}`;
}

/** The board as it was measured; what it was held against is always said, and so is that nothing was measured. */
export function figuresView(account: Account | null | undefined, language: Language): TemplateResult {
  const words = accountStrings[language];
  if (account === undefined) return html`<p>${words.loading}</p>`;
  const figures = account?.figures ?? null;
  if (figures === null) return html`<p class="lead">${words.absent}</p>`;
  return html`<p class="lead"><b>${figures.against[language]}</b> ${words.figuresLead(figures.command)}</p>
    ${scrollRegion(
      words.scroll(words.sections.figures),
      html`<table class="figures">
        <caption class="hidden-text">${words.sections.figures}</caption>
        <thead>
          <tr><th scope="col">${words.what}</th><th scope="col">${words.stands}</th><th scope="col">${words.off}</th></tr>
        </thead>
        <tbody>
          ${figures.figures.map(
            ({ id, label, stands, off }) => html`<tr data-figure=${id}>
              <th scope="row">${label[language]}</th>
              <td>${measuredText(stands, language)}</td>
              <td>${off === null ? html`<span class="soft">–</span>` : measuredText(off, language)}</td>
            </tr>`,
          )}
        </tbody>
      </table>`,
    )}
    <p class="soft">${words.offWhy} ${words.perfect}</p>`;
}
