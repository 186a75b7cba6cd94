import type { Dossier } from '../../src/model.ts';
import type { OwnPapers } from './own-papers.ts';

/** The papers a dossier was made from in this page: what a reader changes of its themes is saved with them. */
export const madeFrom = new WeakMap<Dossier, OwnPapers>();
