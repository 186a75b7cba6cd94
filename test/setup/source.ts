import type { Source } from '../../src/model.ts';

/** The declaration of a made paper: what is not given is not known. */
export const madeSource = (given: Pick<Source, 'id'> & Partial<Source>): Source => ({
  genre: null,
  title: '',
  issuer: null,
  dates: { document: null, event: null },
  place: null,
  reference: null,
  language: 'nl',
  file: '',
  sha256: '',
  parts: null,
  ...given,
});
