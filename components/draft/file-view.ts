import { html, nothing, type TemplateResult } from 'lit';
import type { Label, Language } from '../../src/model.ts';
import { type BroughtDraft, DRAFT_FILE_WORDS, type GivenDraft } from './draft-file.ts';

/** What is known of the file a draft was read from, or why none was. */
export interface DraftFileView {
  readonly brought: BroughtDraft | null;
  readonly fault: Label | null;
  readonly isReading: boolean;
  readonly lang: Language;
  take(given: GivenDraft): void;
}

/** A button that opens a file, and what was read of the last one: its notices, and how its tracked changes are read. */
export function draftFileView({ brought, fault, isReading, lang, take }: DraftFileView): TemplateResult {
  const words = DRAFT_FILE_WORDS[lang];
  return html`<div class="file">
    <p class="choice">
      <button
        class="act"
        ?disabled=${isReading}
        @click=${(event: Event) => ((event.currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click()}
      >
        ${isReading ? words.reading : words.open}
      </button>
      <input
        type="file"
        hidden
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          void givenDraft(field.files?.[0]).then((given) => given && take(given));
          field.value = '';
        }}
      />
      <span class="soft">${brought === null ? words.drop : words.read(brought.name)}</span>
    </p>
    ${fault === null ? nothing : html`<p class="failure">${fault[lang]} ${words.kept}</p>`}
    ${brought === null ? nothing : readView(brought, lang, take)}
  </div>`;
}

function readView(brought: BroughtDraft, lang: Language, take: DraftFileView['take']): TemplateResult {
  const words = DRAFT_FILE_WORDS[lang];
  const { notices, isTracked, revisions } = brought;
  return html`${
    isTracked
      ? html`<fieldset class="choice">
          <legend>${words.revisions}</legend>
          ${(['accepted', 'original'] as const).map(
            (way) => html`<label
              ><input
                type="radio"
                name="revisions"
                .checked=${revisions === way}
                @change=${() => take({ ...brought, revisions: way })}
              />
              ${words.tracked[way]}</label
            >`,
          )}
        </fieldset>`
      : nothing
  }
  ${
    notices.length === 0
      ? nothing
      : html`<details>
          <summary><span class="act">${words.notices(notices.length)}</span></summary>
          <ul lang="en">
            ${notices.map(({ message }) => html`<li>${message}</li>`)}
          </ul>
        </details>`
  }`;
}

/** A file as a browser hands it over, to be read as a draft. */
export async function givenDraft(file: File | undefined): Promise<GivenDraft | null> {
  if (file === undefined) return null;
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), revisions: 'accepted' };
}
