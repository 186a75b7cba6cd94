import { css, html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../src/model.ts';

/** What the page itself says of a search; apart from its other words, which the widgets carry too. */
export const SEARCH_WORDS = {
  nl: {
    search: 'Zoek in de bewoording',
    tracing: (words: string): string => `De woorden ‘${words}’ worden gevolgd`,
    notTraced: (words: string): string => `De woorden ‘${words}’ konden niet worden gevolgd`,
  },
  en: {
    search: 'Search the wording',
    tracing: (words: string): string => `Tracing the words ‘${words}’`,
    notTraced: (words: string): string => `The words ‘${words}’ could not be traced`,
  },
} as const;

/** The search field of the header: part of the page from the start, while all that answers it comes at its first focus. */
export function searchField(
  { lang, query, keys }: { readonly lang: Language; readonly query: string | null; readonly keys: boolean },
  on: { readonly focus: () => void; readonly input: (query: string) => void; readonly submit: (query: string) => void },
): TemplateResult {
  const words = SEARCH_WORDS[lang];
  return html`<form
    class="search"
    role="search"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      on.submit(String(new FormData(event.currentTarget as HTMLFormElement).get('query') ?? '').trim());
    }}
  >
    <input
      type="search"
      name="query"
      autocomplete="off"
      spellcheck="false"
      aria-label=${words.search}
      aria-keyshortcuts=${keys ? '/' : ''}
      placeholder=${words.search}
      .value=${live(query ?? '')}
      @focus=${on.focus}
      @input=${(event: InputEvent) => on.input((event.target as HTMLInputElement).value)}
    />
    ${keys ? html`<kbd aria-hidden="true">/</kbd>` : ''}
  </form>`;
}

export const fieldStyle = css`
  .search {
    position: relative;
    display: flex;
    align-items: center;
    align-self: center;
    flex: 0 1 190px;
    min-width: 150px;
    margin-left: 14px;
  }
  .search input {
    width: 100%;
    min-height: 30px;
    padding: 2px 24px 2px 0;
    border: 0;
    border-bottom: 1px solid var(--line-2);
    border-radius: 0;
    background: none;
    color: var(--ink);
    font: var(--ui);
    appearance: none;
  }
  .search input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .search kbd {
    position: absolute;
    right: 0;
    padding: 0 5px;
    border: 1px solid var(--line-2);
    color: var(--ink-3);
    font: var(--small);
    pointer-events: none;
  }
  /* Until the fonts are there the words are wider: then the title gives way and not the line, for the page below stays. */
  @media (min-width: 821px) {
    nav {
      flex: none;
    }
    .dossier {
      flex: 0 1 auto;
      min-width: 0;
      line-height: 1.125rem;
    }
    .view {
      white-space: nowrap;
    }
  }
  /* The views take a line of their own as soon as one does not hold all. */
  @media (min-width: 821px) and (max-width: 1400px) {
    .bar {
      flex-wrap: wrap;
    }
    .name,
    .dossier {
      height: 44px;
    }
    .dossier {
      flex: 1 1 0;
    }
    nav {
      flex: 0 0 100%;
      order: 1;
      margin-left: -12px;
    }
    .view {
      min-height: 36px;
    }
  }
  @media (max-width: 820px) {
    .search {
      flex: 1 1 150px;
      margin: 4px 0;
    }
  }
  @media print {
    .search {
      display: none;
    }
  }
`;
