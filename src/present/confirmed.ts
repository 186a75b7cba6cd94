import type { Document, Dossier, Override, Sentence } from '../model.ts';
import { lookup } from './lookup.ts';

/** What a person said of the sentences of a line: apart from the making of corrections, which a widget never does. */

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function sentencesOf(document: Document): readonly Sentence[] {
  return document.blocks.flatMap((block) => block.sentences);
}

/** The id of the sentence an anchor points at, or null when its words do not stand in the paper. */
export function anchored(dossier: Dossier, anchor: Override['a']): string | null {
  const document = lookup(dossier).documents.get(anchor.document);
  const quote = squeeze(anchor.quote);
  if (document === undefined || quote === '') return null;
  return sentencesOf(document).find(({ text }) => squeeze(text).includes(quote))?.id ?? null;
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
      const a = anchored(dossier, override.a);
      if (other === null) return a === one || (override.b !== null && anchored(dossier, override.b) === one);
      const b = override.b && anchored(dossier, override.b);
      return (a === one && b === other) || (a === other && b === one);
    }) ?? null
  );
}
