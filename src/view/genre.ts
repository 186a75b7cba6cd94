import { GENRE_LABELS } from '../languages/labels.ts';
import type { Document, Language } from '../model.ts';
import { capitalized } from './citation.ts';

/** The genre of a paper as a heading has it; its title where the genre is not declared. */
export function genreName(document: Document, language: Language): string {
  const { genre, title } = document.source;
  return genre === null ? title : capitalized(GENRE_LABELS[genre][language]);
}
