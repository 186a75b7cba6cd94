import type { Source } from '../../src/model.ts';
import { undeclaredSource } from '../../src/read/undeclared-source.ts';

/** The declaration of a made paper, in Dutch unless it says otherwise. */
export const madeSource = (given: Pick<Source, 'id'> & Partial<Source>): Source =>
  undeclaredSource({ language: 'nl', ...given });
