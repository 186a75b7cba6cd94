import { dossierIndex, type LocatedSentence, nameIn } from '../../dossier/index-by-id.ts';
import type { Dossier, DossierProfile, Language, Reference } from '../../model.ts';

/** What a passage refers to, with the note that names it when the passage itself only bears a mark. */
export interface ReferenceModel {
  readonly reference: Reference;
  /** The marker of the note, or null when the sentence names it itself. */
  readonly note: string | null;
}

/**
 * The papers, motions, declarations and pages a sentence names: in its own words first, then in the notes whose marks stand
 * in it, each once. A mark between two sentences belongs to the one before it, as printers set it.
 */
export function referencesOf(dossier: Dossier, { sentence, block, document }: LocatedSentence): ReferenceModel[] {
  const { blocks } = dossierIndex(dossier);
  const next = block.sentences[block.sentences.indexOf(sentence) + 1]?.span.from ?? Number.POSITIVE_INFINITY;
  const own = sentence.references.map((reference): ReferenceModel => ({ reference, note: null }));
  const noted = block.noteRefs
    .filter(({ at }) => at > sentence.span.from && at < Math.max(next, sentence.span.to + 1))
    .flatMap(({ marker, note }): ReferenceModel[] =>
      (note === null ? [] : (blocks.get(note)?.sentences ?? [])).flatMap(({ references }) =>
        references.map((reference) => ({ reference, note: marker })),
      ),
    );
  const seen = new Set<string>();
  return [...own, ...noted].filter(({ reference }) => {
    const key = `${document.source.id}\n${reference.kind}\n${reference.target ?? reference.text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Kinds of reference that are the same whoever writes. */
const KINDS = [
  { id: 'motion', label: { nl: 'motie', en: 'motion' } },
  { id: 'declaration', label: { nl: 'verklaring', en: 'declaration' } },
  { id: 'url', label: { nl: 'adres', en: 'address' } },
] as const;

/** What a kind of reference is called: of a paper number, the name of its scheme. */
export function referenceKindName({ schemes }: DossierProfile, kind: string, language: Language): string {
  return nameIn([...KINDS, ...schemes], kind, language);
}
