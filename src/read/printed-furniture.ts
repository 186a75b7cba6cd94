/** Lines any office prints on every page, whatever the paper: told from one line alone. */
import type { ReadingLanguage } from './context.ts';

const PRINTED: readonly RegExp[] = [
  /^(pagina|blad|page|p\.)\s?\d{1,4}(\s?(van|of|\/)\s?\d{1,4})?$/i,
  /^(.{0,60} )?(pagina|blad|page|sheet) \d{1,4} (van|of) \d{1,4}$/i,
  // `EN 2 EN`: the language of a paper of the Union on either side of its page.
  /^([A-Z]{2}) (\d{1,4} )?\1$/,
  /^[-–—] ?\d{1,4} ?[-–—]$/,
  /^\d{1,3} (van|of) \d{1,3}$/,
  /^ISSN \d{4} ?[-–] ?\d{4}$/,
  // The number of a Council paper with who made it, a page or a language: `9317/24 kvd/MAL/ts 1`.
  /^\d{4,5}(?:\/\d)?\/\d{1,2}( (REV|COR|ADD) \d+)*(?=.*( \p{L}+\/\p{L}| \d{1,3}$| (NL|EN)$))( \p{L}+\/\p{L}+(\/\p{L}+)?)?( \d{1,3})?( (NL|EN))?$/u,
];

export const isPrintedFurniture = (text: string, { cues }: ReadingLanguage): boolean =>
  PRINTED.some((pattern) => pattern.test(text)) || cues.FURNITURE.some((pattern) => pattern.test(text));
