import type { Source } from '../model.ts';

type Given = Pick<Source, 'id' | 'language'> & Partial<Source>;

/** The declaration of a text that nobody declared, or only in part: what is not given is not known. */
export const undeclaredSource = ({ id, language, ...given }: Given): Source => ({
  id,
  genre: null,
  title: '',
  issuer: null,
  dates: { document: null, event: null },
  place: null,
  reference: null,
  language,
  file: '',
  sha256: '',
  parts: null,
  ...given,
});
