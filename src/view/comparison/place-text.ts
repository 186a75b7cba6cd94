import { dossierIndex, nameIn } from '../../dossier/index-by-id.ts';
import type { Block, Document, Dossier, DossierProfile, Language } from '../../model.ts';
import { isInScope, isProse } from '../../text/block-scope.ts';
import { viewStrings } from '../messages/index.ts';

/** `al. 3`, `punt 13`: where a block stands, short enough for the margin. */
export function blockPlaceText(dossier: Dossier, block: Block, language: Language): string {
  const words = viewStrings[language].side;
  const printed = /^\(?(\d+|[a-z])[.)]?$/i.exec(block.marker ?? '')?.[1];
  const [first] = block.sentences;
  const found = first && dossierIndex(dossier).sentences.get(first.id);
  return printed === undefined ? `${words.paragraph} ${found?.paragraph ?? ''}` : `${words.point} ${printed}`;
}

/** `in een noot`, `in een kop`: where an equal sentence stands that is not set beside the other paper; else its place. */
export function elsewhereText(dossier: Dossier, block: Block, language: Language): string {
  const words = viewStrings[language].side;
  const role = apartRoleOf(block);
  return role === null ? words.stands(placeUnderHeading(dossier, block, language)) : words.standsIn[role];
}

type ApartRole = 'footnote' | 'heading' | 'form';

const apartRoleOf = (block: Block): ApartRole | null =>
  isProse(block)
    ? null
    : block.role === 'footnote'
      ? 'footnote'
      : block.role === 'heading' || block.role === 'title' || block.role === 'contents'
        ? 'heading'
        : 'form';

/** `12 noten, 3 koppen, bijlage (14 zinnen)`: what of a paper is not set beside the other, and is searched; null for nothing. */
export function apartText({ parts }: DossierProfile, document: Document, language: Language): string | null {
  const words = viewStrings[language].side;
  const apart = document.blocks.filter((block) => !isInScope(document, block) && block.role !== 'page-furniture');
  const roles = apart.flatMap((block) => apartRoleOf(block) ?? []);
  const counted = (['footnote', 'heading', 'form'] as const).flatMap((role) => {
    const n = roles.filter((one) => one === role).length;
    return n === 0 ? [] : [words.apart[role](n)];
  });
  const sentences = new Map<string, number>();
  for (const { part, sentences: own } of apart.filter(isProse))
    sentences.set(part, (sentences.get(part) ?? 0) + own.length);
  const left = [...sentences].map(([part, n]) => `${nameIn(parts, part, language)} (${words.sentences(n)})`);
  const all = [...counted, ...left];
  return all.length === 0 ? null : words.searchedOnly(all.join(', '));
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
