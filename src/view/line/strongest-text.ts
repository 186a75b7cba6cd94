import { dossierIndex } from '../../dossier/index-by-id.ts';
import type { Dossier, Language, StrongestWording } from '../../model.ts';
import { paperName } from '../citation.ts';
import { shortQuote } from '../degree-spans.ts';
import { lineStrings } from '../messages/line.ts';
import { movementStrings } from '../messages/movement.ts';

/** `sterker was „volledige aansluiting” in 2023`; null where no earlier wording goes further than what it is held against. */
export function strongestText(
  dossier: Dossier,
  strongest: StrongestWording | undefined,
  language: Language,
): string | null {
  if (strongest === undefined) return null;
  const words = movementStrings[language];
  const found = dossierIndex(dossier).documents.get(strongest.document);
  const year = found === undefined ? strongest.document : paperName(dossier.documents, found, language);
  return `${words.stronger} ${lineStrings[language].quoted(shortQuote(strongest.old.text))} ${words.in(year)}`;
}
