import { dossierIndex, type LocatedSentence, nameIn } from '../dossier/index-by-id.ts';
import { DISPUTES } from '../languages/disputes.ts';
import type { Anchor, Dossier, Language, Override } from '../model.ts';
import { anchoredSentences } from '../text/anchors.ts';

/** What a person said of the sentences of a line: apart from the making of corrections, which a widget never does. */

/** The id of the sentence an anchor points at, or null when its words do not stand in the paper, or stand there twice. */
export function anchoredSentence(dossier: Dossier, anchor: Anchor): string | null {
  const [place, ...others] = placesOf(dossier, anchor);
  return others.length === 0 ? (place?.sentence.id ?? null) : null;
}

/** Where the words of an anchor stand: none when they are gone, more than one when nobody can say which is meant. */
export function placesOf(dossier: Dossier, anchor: Anchor): LocatedSentence[] {
  const { documents, sentences } = dossierIndex(dossier);
  const document = documents.get(anchor.document);
  const found = document === undefined ? [] : anchoredSentences(document, anchor);
  return found.flatMap(({ id }) => sentences.get(id) ?? []);
}

/** `het oordeel: anders verwoord`; `wie spreekt` where it was only refused. */
export function disputedText(
  dossier: Dossier,
  about: Override['about'],
  to: Override['to'],
  language: Language,
): string {
  const kind = DISPUTES.find(({ id }) => id === about);
  const values = kind?.values ?? dossierIndex(dossier).profile.speakers;
  const named = (to ?? []).map((value) => nameIn(values, value, language)).join(', ');
  const label = kind?.label[language] ?? '';
  return named === '' ? label : `${label}: ${named}`;
}

/** True for a link that a person confirmed, in this browser or in the file of the corpus. */
export function isConfirmed(parts: Readonly<Record<string, number>>): boolean {
  return 'person' in parts;
}

/** A correction with the ids of its sentences; of 0.2.0 one may have lost them. */
export interface LocatedCorrection {
  readonly override: Override;
  readonly a: string | null;
  readonly b: string | null;
}

const located = new WeakMap<Dossier, readonly LocatedCorrection[]>();

/** The corrections of a dossier with their sentences, looked for once: every passage and link of a page asks for its own. */
export function locatedCorrections(dossier: Dossier): readonly LocatedCorrection[] {
  const known = located.get(dossier);
  if (known !== undefined) return known;
  const made = (dossier.corrections ?? []).map((override) => ({
    override,
    a: anchoredSentence(dossier, override.a),
    b: override.b && anchoredSentence(dossier, override.b),
  }));
  located.set(dossier, made);
  return made;
}

/** The correction that concerns a pair of sentences, or one sentence; the last one counts, as it is applied last. */
export function correctionOf(
  dossier: Dossier,
  actions: readonly Override['action'][],
  one: string,
  other: string | null = null,
): Override | null {
  const found = locatedCorrections(dossier).findLast(({ override, a, b }) => {
    if (!actions.includes(override.action)) return false;
    if (other === null) return a === one || b === one;
    return (a === one && b === other) || (a === other && b === one);
  });
  return found?.override ?? null;
}
