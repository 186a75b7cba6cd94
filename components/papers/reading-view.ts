import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../src/model.ts';
import { unreadIcon } from '../icons.ts';
import { OWN_WORDS } from './messages.ts';
import type { OwnPaper } from './own-papers.ts';

/** The papers while they are read: one bar each, real counts, and what was not read with the way out. */
export function papersBeingRead(
  papers: readonly OwnPaper[],
  language: Language,
  remove: (id: string) => void,
): TemplateResult {
  const words = OWN_WORDS[language];
  return html`<ul class="reading">
    ${papers.map(
      (paper) => html`<li data-state=${paper.state}>
        <div>
          <p class="paper">${paper.document?.source.title ?? paper.name}</p>
          <p class="soft">${paper.state === 'waiting' ? words.waiting : paper.name}</p>
        </div>
        ${barView(paper, language)}
        <div>
          ${paper.fault === null ? nothing : html`<p class="fault">${paper.fault[language]}</p>`}
          <button class="act" aria-label=${`${words.remove}: ${paper.name}`} @click=${() => remove(paper.id)}>${words.remove}</button>
        </div>
      </li>`,
    )}
  </ul>`;
}

function barView({ state, sentences }: OwnPaper, language: Language): TemplateResult {
  const words = OWN_WORDS[language];
  if (state === 'unread')
    return html`<div>
      <svg width="38" height="20" viewBox="0 0 38 20" aria-hidden="true">${unreadIcon(38, 20)}</svg>
      <p class="soft">${words.unread}</p>
    </div>`;
  const told = { waiting: words.waiting, reading: words.busy, read: words.sentences(sentences) }[state];
  return html`<div><div class="progress" data-state=${state}></div><p class="soft">${told}</p></div>`;
}
