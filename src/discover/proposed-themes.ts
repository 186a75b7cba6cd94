/** What a dossier says of themes that nobody wrote down. */
import type { Document, DossierTheme, Notice, Theme } from '../model.ts';
import { notice } from '../notice.ts';

/** A theme as a dossier shows it: with the words it is known by where it is only proposed. */
export const shownTheme = ({ id, prefLabel, scopeNote, proposed, terms, headings }: Theme): DossierTheme => ({
  id,
  prefLabel,
  scopeNote,
  ...(proposed === true ? { proposed: { terms, headings } } : {}),
});

/**
 * The proposed themes of a dossier as a theme file holds them, for a person who takes them over: they are nobody's proposal
 * any more, and no other paper changes them.
 */
export const takenOver = (themes: readonly DossierTheme[]): Theme[] =>
  themes.flatMap(({ id, prefLabel, scopeNote, proposed }) =>
    proposed === undefined ? [] : [{ id, prefLabel, scopeNote, broader: null, refused: [], ...proposed }],
  );

/** One notice: which themes were found where nobody wrote any, or that none was; nothing where no paper was read. */
export function discoveryNotice(themes: readonly Theme[], documents: readonly Document[]): Notice[] {
  const read = documents.filter(({ unread }) => unread === null).length;
  if (read === 0) return [];
  const papers = read === 1 ? 'one paper' : `${read} papers`;
  if (themes.length === 0) {
    const none = `No themes were written down and none was found: too little of what ${papers} ${read === 1 ? 'says' : 'say'} returns; write themes.json, or add papers on the same subject.`;
    return [notice('no-themes', 'info', none)];
  }
  const names = themes.map(({ prefLabel }) => prefLabel.en).join(', ');
  const count = themes.length === 1 ? 'one theme is' : `${themes.length} themes are`;
  const found = `No themes were written down: ${count} proposed from the words of ${papers}, and may change with another paper until someone keeps them: ${names}.`;
  return [notice('themes-proposed', 'info', found)];
}
