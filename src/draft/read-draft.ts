/** Reading a draft as the paper it is to become: of home, about the focus, later than every other. */
import { labelIn } from '../languages/labels.ts';
import { pastLimitText } from '../limits.ts';
import type { Document, Focus, Label, PaperLanguage, PastLimit } from '../model.ts';
import { partOfKind } from '../profile/profile.ts';
import { readDocument } from '../read/document.ts';
import { undeclaredSource } from '../read/undeclared-source.ts';
import { isInScope } from '../text/block-scope.ts';
import type { PreparedDossier } from '../trace/prepared-dossier.ts';
import type { DraftRequest } from './context.ts';

/** Id of the draft while it is checked: no paper may bear it, and no result shows it. */
export const DRAFT = '?draft';

/** A draft that holds too much. Its message is Dutch, as the interface is first; `label` says it in either language. */
export class DraftPastLimit extends Error {
  readonly past: PastLimit;
  readonly label: Label;

  constructor(past: PastLimit) {
    const { nl, en } = pastLimitText(past);
    super(`Het concept ${nl}`);
    this.past = past;
    this.label = { nl: this.message, en: `The draft ${en}` };
  }
}

/**
 * The draft as a document: of the genre asked for, else an annotated agenda, or a report when it says so itself. It is
 * taken to be about the focus of
 * the dossier, so that a pasted paragraph need not name the countries again. When nothing of it would take part in a
 * comparison (somebody pasted a covering letter), all of it does. Throws `DraftPastLimit` for a draft past one of the limits.
 */
export function readDraft(
  { text, genre }: Pick<DraftRequest, 'text' | 'genre'>,
  language: PaperLanguage,
  focus: Focus,
  of: PreparedDossier,
): Document {
  const regions = focus.regions.map((id) => {
    const region = of.knowledge?.regions.find((other) => other.id === id);
    return region === undefined ? id : labelIn(region.prefLabel, language);
  });
  const title = regions.join(', ');
  const source = undeclaredSource({ id: DRAFT, genre: genre === undefined ? 'agenda' : genre, title, language });
  const read = readDocument(source, text, { profile: of.profile, packs: of.packs });
  if (read.past !== undefined) throw new DraftPastLimit(read.past);
  const reported = partOfKind(of.profile, 'report');
  const report = genre === undefined && read.blocks.some((block) => block.part === reported && isInScope(read, block));
  const document: Document = report ? { ...read, source: { ...source, genre: 'report' } } : read;
  if (document.blocks.some((block) => isInScope(document, block))) return document;
  const { partsLeftOut, ...whole } = document;
  return whole;
}
