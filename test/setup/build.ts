import type { Dossier } from '../../src/model.ts';
import { buildDossier as buildWith, type DossierSources } from '../../src/pipeline.ts';
import { SHIPPED_PROFILE } from './profile.ts';

export type { DossierSources };

/** A dossier with the profile of the shipped corpus, unless another is given: the papers of the tests are of its offices. */
export const buildDossier = (sources: DossierSources): Dossier => buildWith({ profile: SHIPPED_PROFILE, ...sources });
