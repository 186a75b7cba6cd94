import type { Document, Reference, Source } from '../../src/model.ts';
import { readDocument as readWith } from '../../src/read/document.ts';
import { referencePatterns, references as referencesWith } from '../../src/text/references.ts';
import { SHIPPED_PROFILE } from './profile.ts';

/** Reading with the profile of the shipped corpus: the papers of the tests are of its offices. */

export const readDocument = (source: Source, text: string): Document =>
  readWith(source, text, { profile: SHIPPED_PROFILE });

const PATTERNS = referencePatterns(SHIPPED_PROFILE);
export const references = (text: string): Reference[] => referencesWith(text, PATTERNS);
