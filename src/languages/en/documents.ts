/** Words by which English papers name other papers. */
import type { DocumentData } from '../pack.ts';
import { wordList } from '../word-list.ts';

export const ENGLISH_DOCUMENTS: DocumentData = {
  hereafter: 'hereafter|hereinafter',
  acronymQualifiers: wordList('of for'),
  declarations: wordList('declaration declarations'),
  without: wordList('no without'),
  adjective: /\p{Ll}{4,}e$/u,
};
