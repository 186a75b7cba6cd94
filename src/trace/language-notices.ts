/** What a reader must be told of the languages of papers: which were held against no other, and which were read in part. */
import { type LanguagePacks, packOf } from '../languages/compile-pack.ts';
import { defaultPacks } from '../languages/packs.ts';
import type { Document, Notice, PaperLanguage } from '../model.ts';
import { notice } from '../notice.ts';

/** The language most of the read papers are in; of equals the one whose pack stands first, and of none that one too. */
export function mainLanguage(documents: readonly Document[], packs: LanguagePacks = defaultPacks()): PaperLanguage {
  const read = documents.filter((document) => document.unread === null).map(({ source }) => source.language);
  const codes = [...new Set([...packs.map((pack) => pack.code), ...[...read].sort()])];
  const count = (code: PaperLanguage): number => read.filter((language) => language === code).length;
  return codes.reduce((most, code) => (count(code) > count(most) ? code : most));
}

/**
 * A notice for every read paper in another language than most of the others, in the order of the documents, and for every
 * paper in a language without a pack. They say what was done with the paper and what was not: a reader who sees no link, or
 * no speaker, must not take that for a silence.
 */
export function languageNotices(documents: readonly Document[], packs: LanguagePacks = defaultPacks()): Notice[] {
  const most = mainLanguage(documents, packs);
  const read = documents.filter((document) => document.unread === null);
  const others = read.filter(({ source }) => source.language !== most);
  const nameOf = (code: PaperLanguage): string => packOf(packs, code).label.en;
  const apart = others.map(({ source }) => {
    const name = nameOf(source.language);
    const rest = others.length > 1 ? `it is linked with papers in ${name} only` : 'it is linked with none';
    const message = `${source.id} is in ${name} and most papers are in ${nameOf(most)}: it was read, and its themes and silences were decided by its own words, but ${rest}.`;
    return notice('other-language', 'info', message, { document: source.id });
  });
  const unknown = read.filter(({ source }) => packs.every(({ code }) => code !== source.language));
  return [
    ...apart,
    ...unknown.map(({ source }) => {
      const message = `${source.id} is in ${source.language}, of which nothing is known here: it was read by its layout and linked by its words, without speakers, acts, degrees or addressees.`;
      return notice('unknown-language', 'warning', message, { document: source.id });
    }),
  ];
}
