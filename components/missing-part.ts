import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../src/model.ts';
import { BEFORE_RELOAD } from './carried.ts';

/**
 * Parts of the page that are loaded when they are asked for, and may not come: the connection is gone, the server has a newer
 * build under other names, a script is broken.
 */
export interface MissingPart {
  /** What was asked for: a view, or what writes files. */
  readonly name: string;
  /** As the browser told it. */
  readonly fault: string;
  readonly isTrying: boolean;
  again(): Promise<void>;
}

const WORDS = {
  nl: {
    title: (name: string): string => `${name} kan niet worden geladen`,
    why: 'Een deel van deze pagina kwam niet aan: de verbinding viel weg, of de pagina is intussen vernieuwd. Opnieuw proberen kan de pagina opnieuw laten beginnen; uw correcties en uw concept gaan mee.',
    retry: 'Probeer opnieuw',
    trying: 'Wordt opnieuw geprobeerd',
    failed: 'Het is weer niet gelukt.',
  },
  en: {
    title: (name: string): string => `${name} cannot be loaded`,
    why: 'A part of this page did not arrive: the connection was lost, or the page has been renewed meanwhile. Trying again may have the page begin anew; your corrections and your draft come along.',
    retry: 'Try again',
    trying: 'Trying again',
    failed: 'It did not succeed this time either.',
  },
} as const;

export const missingWords = (lang: Language) => WORDS[lang];

/** Says what is missing, where it would stand: an alert, so that it is heard by whoever does not see it come. */
export function missingPartView(part: MissingPart, lang: Language, close?: () => void): TemplateResult {
  const words = WORDS[lang];
  const button = html`<button class="act" aria-disabled=${part.isTrying} @click=${() => void part.again()}>
    ${part.isTrying ? words.trying : words.retry}
  </button>`;
  const title = words.title(part.name);
  // In the place of a view it is a page; above one it is a line.
  return close === undefined
    ? html`<div class="state missing" role="alert">
        <h1 tabindex="-1">${title}</h1>
        <p>${words.why}</p>
        ${part.fault === '' ? nothing : html`<p class="soft" lang="en">${part.fault}</p>`}
        ${button}
      </div>`
    : html`<p class="version missing" role="alert">
        ${title}. ${words.why} ${button}
        <button class="act" @click=${close}>${lang === 'nl' ? 'Sluit' : 'Close'}</button>
      </p>`;
}

async function isServed(): Promise<boolean> {
  try {
    // "reload": the page that begins anew must not be the old one that the browser kept.
    return (await fetch(new URL('.', document.baseURI), { cache: 'reload' })).ok;
  } catch {
    return false;
  }
}

/**
 * Loads a part once more. Some browsers keep a failure for as long as the page stands, all keep a script that is broken, and a
 * newer build has other names: what does not come now either can only come to a page that begins anew. So where the server
 * answers, and nothing would be lost, the page does; else this rejects, and the page stays.
 */
export async function loadAgain(load: () => Promise<unknown>): Promise<void> {
  try {
    await load();
  } catch (error) {
    if (!(await isServed()) || !dispatchEvent(new Event(BEFORE_RELOAD, { cancelable: true }))) throw error;
    location.reload();
    // Nothing more happens on this page.
    await new Promise(() => {});
  }
}
