/** Words by which Dutch papers name other papers. */
import type { DocumentData } from '../pack.ts';
import { wordList } from '../word-list.ts';

export const DUTCH_DOCUMENTS: DocumentData = {
  hereafter: 'hierna(?: te noemen)?|verder',
  acronymQualifiers: wordList('van voor binnen of'),
  declarations: wordList('verklaring verklaringen slotverklaring'),
  without: wordList('geen zonder'),
  adjective: /\p{Ll}{4,}e$/u,
};
