import type { Language } from '../../src/model.ts';

/** The words of what a reader does with a passage of a line: correct it, cite it, redo its sum. */
const nl = {
  correct: 'Corrigeer koppeling',
  correctSilent: 'Corrigeer deze stilte',
  forms: 'Citeer als',
  names: 'Noemt',
  note: (marker: string): string => `noot ${marker}`,
  person: 'Een persoon heeft deze koppeling bevestigd',
  placed: 'Een persoon heeft deze zin op deze lijn gezet',
};

type Words = typeof nl;

const en: Words = {
  correct: 'Correct link',
  correctSilent: 'Correct this silence',
  forms: 'Cite as',
  names: 'Names',
  note: (marker) => `note ${marker}`,
  person: 'A person confirmed this link',
  placed: 'A person put this sentence on this line',
};

export const lineViewStrings: Readonly<Record<Language, Words>> = { nl, en };
