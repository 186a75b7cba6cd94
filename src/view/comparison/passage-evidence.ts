import type { Dossier } from '../../model.ts';
import type { RenderOptions } from '../line/line-model.ts';
import { type LinkModel, linkModels, type TagModel, tagModels } from '../tag-link-model.ts';
import type { PassageModel } from './passage-model.ts';

/** Two clauses with what the dossier holds of them, for files: the tags of either sentence, and the links from the one to the other. */
export interface PassageWithEvidence extends PassageModel {
  readonly tags: readonly TagModel[];
  readonly links: readonly LinkModel[];
}

/** Apart from the clauses themselves, because a widget shows those and nothing of this. */
export function withEvidence(dossier: Dossier, model: PassageModel, telling: RenderOptions): PassageWithEvidence {
  const [older, newer] = [model.older.found.sentence.id, model.newer.found.sentence.id];
  const tags = dossier.tags.filter(({ sentence }) => sentence === older || sentence === newer);
  const links = dossier.alignments.filter(({ a, b }) => a.sentence === older && b.sentence === newer);
  return { ...model, tags: tagModels(dossier, tags, telling), links: linkModels(dossier, links, telling) };
}
