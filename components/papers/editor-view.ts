import { html, nothing, type TemplateResult } from 'lit';
import { nameIn } from '../../src/dossier/index-by-id.ts';
import { GENRE_LABELS } from '../../src/languages/labels.ts';
import type { Document, Genre, Language, Source } from '../../src/model.ts';
import type { PartOfFile } from '../../src/profile/profile.ts';
import { capitalized } from '../../src/view/citation.ts';
import { type PartOfPaper, partsOfPaper } from '../../src/view/paper-parts.ts';
import { OWN_WORDS } from './messages.ts';

/** A form for what is known of a paper; gives the declaration as it was filled in and confirmed, or null to leave it. */
export function editorView(
  document: Document,
  named: readonly PartOfFile[],
  language: Language,
  close: (changed: Source | null) => void,
): TemplateResult {
  const words = OWN_WORDS[language];
  const { fields } = words;
  const { source } = document;
  const parts = partsOfPaper(document);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    close(filledIn(source, parts, new FormData(event.target as HTMLFormElement)));
  };
  /** A paper of another kind has other parts: those it had are not to be chosen from until it is read again. */
  const lockParts = ({ currentTarget }: Event): void => {
    const { form, value } = currentTarget as HTMLSelectElement;
    const field = form?.querySelector('fieldset');
    if (field == null) return;
    field.disabled = value !== (source.genre ?? '');
    field.querySelector('[role=status]')!.textContent = field.disabled ? words.partsAnew : '';
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
      <select name="genre" @change=${lockParts}>
        <option value="" ?selected=${source.genre === null}>${words.notFound}</option>
        ${Object.entries(GENRE_LABELS).map(
          ([genre, label]) =>
            html`<option value=${genre} ?selected=${source.genre === genre}>${capitalized(label[language])}</option>`,
        )}
      </select>
    </label>
    <label>
      ${fields.language}
      <select name="language">
        ${Object.entries(words.languages).map(
          ([code, name]) => html`<option value=${code} ?selected=${source.language === code}>${name}</option>`,
        )}
        ${source.language in words.languages ? nothing : html`<option value="" selected>${words.otherLanguage}</option>`}
      </select>
    </label>
    <label class="wide">${fields.issuer}<input name="issuer" .value=${source.issuer ?? ''} /></label>
    <label>${fields.reference}<input name="reference" .value=${source.reference ?? ''} /></label>
    <label>${fields.place}<input name="place" .value=${source.place ?? ''} /></label>
    <label class="wide">${fields.url}<input name="url" type="url" pattern="https?://.+" .value=${source.url ?? ''} /></label>
    ${parts.length > 1 ? partsView(parts, named, language) : nothing}
    <p class="acts">
      <button class="button strong">${words.done}</button>
      <button class="button" type="button" @click=${() => close(null)}>${words.cancel}</button>
    </p>
  </form>`;
}

/** Which parts of the file are compared: a box for each, at least one of them ticked. */
function partsView(parts: readonly PartOfPaper[], named: readonly PartOfFile[], language: Language): TemplateResult {
  const words = OWN_WORDS[language];
  const check = ({ currentTarget }: Event): void => {
    const boxes = [...(currentTarget as HTMLElement).querySelectorAll('input')];
    boxes[0]?.setCustomValidity(boxes.some(({ checked }) => checked) ? '' : words.onePart);
  };
  return html`<fieldset class="wide parts" @change=${check}>
    <legend>${words.partsCompared}</legend>
    ${parts.map(
      ({ id, sentences, isCompared }) => html`<label>
        <input type="checkbox" name="part" value=${id} .checked=${isCompared} />
        ${capitalized(nameIn(named, id, language))} <span class="from">${words.sentences(sentences)}</span>
      </label>`,
    )}
    <p class="from" role="status"></p>
  </fieldset>`;
}

function filledIn({ proposed: _, url: __, ...source }: Source, parts: readonly PartOfPaper[], form: FormData): Source {
  const text = (name: string): string | null => {
    const value = form.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const url = text('url');
  const genre = text('genre') as Genre | null;
  const language = text('language') ?? source.language;
  const ticked = form.getAll('part');
  const isAsIt = parts.length < 2 || parts.every(({ id, isCompared }) => isCompared === ticked.includes(id));
  // Null leaves the choice to the profile, as for a paper of which nobody said it.
  const compared = genre !== source.genre ? null : isAsIt ? source.parts : ticked.map(String);
  return {
    ...source,
    title: text('title') ?? source.title,
    dates: { document: text('document'), event: text('event') },
    genre,
    language,
    parts: compared,
    issuer: text('issuer'),
    reference: text('reference'),
    place: text('place'),
    ...(url === null ? {} : { url }),
  };
}
