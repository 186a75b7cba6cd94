import { html, type TemplateResult } from 'lit';
import { GENRE_LABELS } from '../../src/languages/labels.ts';
import type { Genre, Language, Source } from '../../src/model.ts';
import { capitalized } from '../../src/view/citation.ts';
import { OWN_WORDS } from './messages.ts';

/** A form for what is known of a paper; gives the declaration as it was filled in and confirmed, or null to leave it. */
export function editorView(
  source: Source,
  language: Language,
  close: (changed: Source | null) => void,
): TemplateResult {
  const words = OWN_WORDS[language];
  const { fields } = words;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    close(filledIn(source, new FormData(event.target as HTMLFormElement)));
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close(null);
  };
  return html`<form class="editor" @submit=${submit} @keydown=${keys}>
    <label class="wide">${fields.title}<input name="title" required .value=${source.title} /></label>
    <label>${fields.document}<input name="document" type="date" .value=${source.dates.document ?? ''} /></label>
    <label>${fields.event}<input name="event" type="date" .value=${source.dates.event ?? ''} /></label>
    <label>
      ${fields.genre}
      <select name="genre">
        <option value="" ?selected=${source.genre === null}>${words.notFound}</option>
        ${Object.entries(GENRE_LABELS).map(
          ([genre, label]) =>
            html`<option value=${genre} ?selected=${source.genre === genre}>${capitalized(label[language])}</option>`,
        )}
      </select>
    </label>
    <label class="wide">${fields.issuer}<input name="issuer" .value=${source.issuer ?? ''} /></label>
    <label>${fields.reference}<input name="reference" .value=${source.reference ?? ''} /></label>
    <label>${fields.place}<input name="place" .value=${source.place ?? ''} /></label>
    <label class="wide">${fields.url}<input name="url" type="url" pattern="https?://.+" .value=${source.url ?? ''} /></label>
    <p class="acts">
      <button class="button strong">${words.done}</button>
      <button class="button" type="button" @click=${() => close(null)}>${words.cancel}</button>
    </p>
  </form>`;
}

function filledIn({ proposed: _, url: __, ...source }: Source, form: FormData): Source {
  const text = (name: string): string | null => {
    const value = form.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const url = text('url');
  return {
    ...source,
    title: text('title') ?? source.title,
    dates: { document: text('document'), event: text('event') },
    genre: text('genre') as Genre | null,
    issuer: text('issuer'),
    reference: text('reference'),
    place: text('place'),
    ...(url === null ? {} : { url }),
  };
}
