import { dossierIndex } from '../../dossier/index-by-id.ts';
import type { Block, Dossier, Language } from '../../model.ts';
import { viewStrings } from '../messages/index.ts';

/** `al. 3`, `punt 13`: where a block stands, short enough for the margin. */
export function blockPlaceText(dossier: Dossier, block: Block, language: Language): string {
  const words = viewStrings[language].side;
  const printed = /^\(?(\d+|[a-z])[.)]?$/i.exec(block.marker ?? '')?.[1];
  const [first] = block.sentences;
  const found = first && dossierIndex(dossier).sentences.get(first.id);
  return printed === undefined ? `${words.paragraph} ${found?.paragraph ?? ''}` : `${words.point} ${printed}`;
}

/** The place with its heading, for a sentence shown away from its neighbours. */
export function placeUnderHeading(dossier: Dossier, block: Block, language: Language): string {
  const heading = block.section.at(-1);
  const place = blockPlaceText(dossier, block, language);
  if (heading !== undefined) return `‘${heading}’, ${place}`;
  const document = block.sentences[0] && dossierIndex(dossier).sentences.get(block.sentences[0].id)?.document;
  const headed = document?.blocks.some((other) => other.part === block.part && other.section.length > 0) ?? false;
  return headed ? `${place}, ${viewStrings[language].side.opening}` : place;
}

/** Where it stood before; with its heading where that is another one, since numbers begin anew under each. */
export function movedFromText(dossier: Dossier, from: Block, to: Block, language: Language): string {
  const [older, newer] = [from.section.at(-1), to.section.at(-1)];
  const headed = older !== undefined && newer !== undefined && older !== newer;
  return headed ? placeUnderHeading(dossier, from, language) : blockPlaceText(dossier, from, language);
}
