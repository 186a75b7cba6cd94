/** Papers in another language than the others: read, tagged and judged by themselves, and linked within it only. */
import type { Document, Language, Notice } from '../model.ts';
import { notice } from '../notice.ts';

const NAMES: Readonly<Record<Language, string>> = { nl: 'Dutch', en: 'English' };

/** The language most of the read papers are in; of equals Dutch. */
export function mainLanguage(documents: readonly Document[]): Language {
  const read = documents.filter((document) => document.unread === null);
  const dutch = read.filter((document) => document.source.language === 'nl').length;
  return dutch * 2 >= read.length ? 'nl' : 'en';
}

/**
 * A notice for every read paper in another language than most of the others, in the order of the documents. It says what
 * was done with the paper and what was not: a reader who sees no link must not take that for a silence.
 */
export function languageNotices(documents: readonly Document[]): Notice[] {
  const most = mainLanguage(documents);
  const others = documents.filter((document) => document.unread === null && document.source.language !== most);
  return others.map(({ source }) => {
    const rest =
      others.length > 1 ? `it is linked with papers in ${NAMES[source.language]} only` : 'it is linked with none';
    const message = `${source.id} is in ${NAMES[source.language]} and most papers are in ${NAMES[most]}: it was read, and its themes and silences were decided by its own words, but ${rest}.`;
    return notice('other-language', 'info', message, { document: source.id });
  });
}
