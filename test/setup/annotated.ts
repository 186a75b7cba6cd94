/** Papers of the shipped corpus' offices annotated and prepared with knowledge that is compiled for them alone. */

import { type PreparedDocument, prepareDocument } from '../../src/align/prepared-document.ts';
import { type AnnotatedDocument, type AnnotationOptions, annotate } from '../../src/annotate/annotated-document.ts';
import { compileKnowledge } from '../../src/annotate/compiled-knowledge.ts';
import type { KnowledgeOptions } from '../../src/annotate/theme-lexicon.ts';
import type { Document, Knowledge } from '../../src/model.ts';
import { packFor } from './packs.ts';
import { SHIPPED_PROFILE } from './profile.ts';

export function annotated(
  document: Document,
  knowledge: Knowledge | null,
  options: KnowledgeOptions & AnnotationOptions = {},
): AnnotatedDocument {
  const given = { profile: SHIPPED_PROFILE, ...options };
  return annotate(document, compileKnowledge(knowledge, packFor(document.source.language), given), options);
}

export const prepared = (
  document: Document,
  knowledge: Knowledge | null = null,
  options: KnowledgeOptions & AnnotationOptions = {},
): PreparedDocument => prepareDocument(annotated(document, knowledge, options));
