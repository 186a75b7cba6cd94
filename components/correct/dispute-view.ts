import { html, nothing, type TemplateResult } from 'lit';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import { DISPUTES } from '../../src/languages/disputes.ts';
import type { Anchor, Dossier, Entry, Language, Override, Thread } from '../../src/model.ts';
import { anchorOf } from './corrections.ts';
import { correctStrings } from './messages.ts';

/** The part of the form for a verdict or a reading that a person disputes: what is wrong, what it should be, the usual reasons. */

type About = NonNullable<Override['about']>;

/** The entry of a sentence on a line; of several the first that continues an older passage. */
export function entryOf(thread: Thread, sentence: string): Entry | null {
  const entries = thread.lanes
    .flatMap(({ stations }) => stations.flatMap((station) => station.entries))
    .filter(({ passage }) => passage.sentence === sentence);
  return entries.find(({ shift }) => shift !== null) ?? entries[0] ?? null;
}

/** What can be disputed of an entry: its verdict only where it is held against something older. */
export const disputable = (entry: Entry | null): readonly About[] =>
  DISPUTES.map(({ id }) => id).filter((id) => id !== 'verdict' || entry?.shift != null);

export function disputeView(
  dossier: Dossier,
  kinds: readonly About[],
  about: About,
  language: Language,
  choose: (about: About) => void,
): TemplateResult {
  const words = correctStrings[language];
  const kind = DISPUTES.find(({ id }) => id === about);
  const values = kind?.values ?? dossierIndex(dossier).profile.speakers;
  return html`<fieldset>
      <legend>${words.disputed}</legend>
      ${DISPUTES.filter(({ id }) => kinds.includes(id)).map(
        ({
          id,
          label,
        }) => html`<label class="choice"><input type="radio" name="about" value=${id} .checked=${id === about}
          @change=${() => choose(id)}> <span>${label[language]}</span></label>`,
      )}
    </fieldset>
    <label class="field"><span>${words.instead}</span><select name="instead">
      <option value="">${words.notSo}</option>
      ${values.map(({ id, label }) => html`<option value=${id}>${label[language]}</option>`)}
    </select></label>
    ${
      kind === undefined
        ? nothing
        : html`<label class="field"><span>${words.usual}</span><select name="usual">
          <option value="">${words.ownReason}</option>
          ${kind.reasons.map((reason) => html`<option value=${reason[language]}>${reason[language]}</option>`)}
        </select></label>`
    }`;
}

/** The parts of a dispute that its kind decides: what it is about, its two anchors, and what it should be; null for none. */
export function disputeOf(
  dossier: Dossier,
  entry: Entry,
  about: About,
  instead: string,
): (Pick<Override, 'about' | 'b' | 'to'> & { readonly a: Anchor }) | null {
  const { sentence, span } = entry.passage;
  const text = dossierIndex(dossier).sentences.get(sentence)?.sentence.text ?? '';
  const to = instead === '' ? null : [instead];
  if (about !== 'verdict') {
    // The clause, where it can be told from others: another clause of the sentence may have another speaker.
    const a = anchorOf(dossier, sentence, text.slice(span.from, span.to)) ?? anchorOf(dossier, sentence);
    return a && { about, a, b: null, to };
  }
  const [a, b] = [anchorOf(dossier, sentence), entry.shift && anchorOf(dossier, entry.shift.a.sentence)];
  return a && b && { about, a, b, to };
}
