import { dossierIndex } from '../dossier/index-by-id.ts';
import type { Document, Dossier, Override, Sentence } from '../model.ts';

/** What a person said of the sentences of a line: apart from the making of corrections, which a widget never does. */

export const squeezeSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function sentencesOfDocument(document: Document): readonly Sentence[] {
  return document.blocks.flatMap((block) => block.sentences);
}

/** The id of the sentence an anchor points at, or null when its words do not stand in the paper. */
export function anchoredSentence(dossier: Dossier, anchor: Override['a']): string | null {
  const document = dossierIndex(dossier).documents.get(anchor.document);
  const quote = squeezeSpace(anchor.quote);
  if (document === undefined || quote === '') return null;
  return sentencesOfDocument(document).find(({ text }) => squeezeSpace(text).includes(quote))?.id ?? null;
}

/** True for a link that a person confirmed, in this browser or in the file of the corpus. */
export function isConfirmed(parts: Readonly<Record<string, number>>): boolean {
  return 'person' in parts;
}

/** The correction that concerns a pair of sentences, or one sentence; the last one counts, as it is applied last. */
export function correctionOf(
  dossier: Dossier,
  actions: readonly Override['action'][],
  one: string,
  other: string | null = null,
): Override | null {
  const of = (dossier.corrections ?? []).filter(({ action }) => actions.includes(action));
  return (
    of.findLast((override) => {
      const a = anchoredSentence(dossier, override.a);
      if (other === null) return a === one || (override.b !== null && anchoredSentence(dossier, override.b) === one);
      const b = override.b && anchoredSentence(dossier, override.b);
      return (a === one && b === other) || (a === other && b === one);
    }) ?? null
  );
}
