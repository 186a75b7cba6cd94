/**
 * The papers of a dossier annotated and prepared for alignment, each once and only when it is first asked for: what every
 * question asked of a dossier starts from. Whoever asks more than one question keeps it; nothing else remembers a paper.
 */
import { type PreparedDocument, prepareDocument } from '../align/prepared-document.ts';
import { type AnnotatedDocument, annotate } from '../annotate/annotated-document.ts';
import { type CompiledKnowledge, compileKnowledge } from '../annotate/compiled-knowledge.ts';
import { writtenKnowledge } from '../annotate/written-knowledge.ts';
import { type LanguagePacks, packOf } from '../languages/compile-pack.ts';
import { defaultPacks } from '../languages/packs.ts';
import type { Document, Dossier, Knowledge, PaperLanguage } from '../model.ts';
import { DEFAULT_PROFILE } from '../profile/default-profile.ts';
import type { Profile } from '../profile/profile.ts';
import { type PrintedWords, printedWords } from './asked-words.ts';
import { type AnchoredCorrection, anchorCorrections } from './corrections.ts';
import { once } from './once.ts';
import { type PaperReader, paperReader } from './passages.ts';

export interface PreparedDossier {
  readonly dossier: Dossier;
  readonly knowledge: Knowledge | null;
  readonly profile: Profile;
  readonly packs: LanguagePacks;
  readonly compiled: (language: PaperLanguage) => CompiledKnowledge;
  readonly annotated: (document: Document) => AnnotatedDocument;
  readonly prepared: (document: Document) => PreparedDocument;
  /** Of the passages of a paper, corrected as the dossier is. */
  readonly reader: (document: Document) => PaperReader;
  /** The words of all papers of a language, to ask for one. */
  readonly printed: (language: PaperLanguage) => PrintedWords;
  /** The corrections the dossier was made with, found in its papers. */
  readonly anchored: readonly AnchoredCorrection[];
}

/** `profile`: that of the corpus of the dossier; nobody's when left out. */
export function prepareDossier(
  dossier: Dossier,
  knowledge: Knowledge | null,
  profile: Profile = DEFAULT_PROFILE,
  packs: LanguagePacks = defaultPacks(),
): PreparedDossier {
  const compiled = once((language: PaperLanguage) => compileKnowledge(knowledge, packOf(packs, language), { profile }));
  const annotated = once((document: Document) => annotate(document, compiled(document.source.language)));
  const written = writtenKnowledge(knowledge);
  const linked = once((language: PaperLanguage) => compileKnowledge(written, packOf(packs, language), { profile }));
  const prepared = once((document: Document) =>
    prepareDocument(written === knowledge ? annotated(document) : annotate(document, linked(document.source.language))),
  );
  const anchored = anchorCorrections(dossier.documents, dossier.corrections ?? []);
  const reader = once((document: Document) => paperReader(annotated(document), anchored));
  const printed = once((language: PaperLanguage) =>
    printedWords(
      dossier.documents.filter((document) => document.unread === null && document.source.language === language),
      packOf(packs, language),
    ),
  );
  return { dossier, knowledge, profile, packs, compiled, annotated, prepared, reader, printed, anchored };
}
