import type { PaperLanguage } from '../model.ts';

/** Names of languages as BibTeX knows them; of one that is not here the field stays out. */
export const BIBTEX_LANGUAGES: Readonly<Record<PaperLanguage, string>> = { nl: 'dutch', en: 'english' };
