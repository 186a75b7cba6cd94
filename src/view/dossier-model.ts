import type { Dossier } from '../model.ts';
import { type OriginModel, originModel, type RenderOptions } from './line/line-model.ts';
import { type LinkModel, linkModels, type TagModel, tagModels } from './tag-link-model.ts';

/** The whole dossier: the data itself, and every tag and link with where it stands and who made it. */
export interface DossierModel {
  readonly dossier: Dossier;
  readonly tags: readonly TagModel[];
  readonly links: readonly LinkModel[];
  readonly origin: OriginModel;
}

/** The dossier told. */
export function dossierModel(dossier: Dossier, options: RenderOptions): DossierModel {
  return {
    dossier,
    tags: tagModels(dossier, dossier.tags, options),
    links: linkModels(dossier, dossier.alignments, options),
    origin: originModel(dossier, dossier.alignments, null, options, { view: 'overview' }),
  };
}
