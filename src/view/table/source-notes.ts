import { nameIn, sentencesInScope } from '../../dossier/index-by-id.ts';
import type { Document, DossierProfile, Language } from '../../model.ts';
import { isInScope, isProse } from '../../text/block-scope.ts';
import { capitalized, dateText, missingText } from '../citation.ts';
import { sourceStrings } from '../messages/citation.ts';
import { tableStrings } from './messages.ts';

/** `a` to `z`, then `aa`: the mark of a note, by its place. */
export function noteMark(at: number): string {
  const letter = String.fromCharCode(97 + (at % 26));
  return at < 26 ? letter : `${noteMark(Math.floor(at / 26) - 1)}${letter}`;
}

/**
 * The full source of a paper: sender, title, date, reference, as a citation has them; what it does not print is said to be
 * missing. No full stop, so that more can follow.
 */
export function paperNote(document: Document, language: Language): string {
  const { title, issuer } = document.source;
  const named = [
    capitalized(issuer ?? sourceStrings[language].noIssuer),
    title,
    dateText(document, language),
    document.source.reference,
  ];
  const known = named.filter((part) => part !== null).join(', ');
  if (document.unread !== null) return `${known}; ${tableStrings[language].unread}`;
  const missing = missingText(document, language);
  return missing === null ? known : `${known}; ${missing}`;
}

/** The same as a note under the table, with how many sentences were read, and what of the file was left out. */
export function noteOf({ parts: names }: DossierProfile, document: Document, language: Language): string {
  const own = tableStrings[language];
  const source = paperNote(document, language);
  if (document.unread !== null) return `${source}.`;
  const read = own.counted(sentencesInScope(document).length);
  const left = document.blocks.filter((block) => isProse(block) && !isInScope(document, block));
  const count = left.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const parts = [...new Set(left.map(({ part }) => nameIn(names, part, language)))];
  const out = count === 0 ? null : own.notCounted(count, parts.join(', '));
  return `${[source, read, out].filter((part) => part !== null).join('; ')}.`;
}
