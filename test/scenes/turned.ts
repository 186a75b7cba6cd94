import { documentFromSentences } from '../../src/index.ts';
import { plainDossier } from '../setup/plain-dossier.ts';

const [A, B, C, D] = [
  'De contributie van het zwembad gaat met tien euro omhoog.',
  'Het bestuur vraagt om volledige vergroting van de sporthal aan de Dorpsstraat.',
  'De kantine blijft open op zondag.',
  'Leden van boven de zeventig betalen geen entree voor de sauna.',
];
const E = 'De speeltuin krijgt een hek.';

/** Papers of a sports club that hold the same paragraphs: the last moved to the front, one put behind the last, two taken away. */
const PAPERS: Readonly<Record<string, readonly string[]>> = {
  'hal-2019': [A, B, C, D],
  'hal-2020': [D, A, B, C],
  'hal-2021': [D, A, B, C, E],
  'hal-2022': [D, A, B],
};

export const TURNED = plainDossier(
  Object.entries(PAPERS).map(([id, sentences]) =>
    documentFromSentences({ id, language: 'nl', date: `${id.slice(-4)}-03-01`, sentences }),
  ),
);
