import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAPERS = [
  {
    id: 'hal-2019',
    day: '2019-03-01',
    text: 'Verslag van de ledenvergadering\n\nHet bestuur vraagt om vergroting van de sporthal aan de Dorpsstraat.\n\nDe kantine blijft open op zondag.\n',
  },
  {
    id: 'hal-2021',
    day: '2021-03-01',
    text: 'Verslag van de ledenvergadering\n\nDe contributie gaat omhoog.\n\nHet bestuur vraagt om volledige vergroting van de sporthal aan de Dorpsstraat.\n',
  },
];

/**
 * A corpus of two short papers of a sports club, without knowledge, in a folder: for tests of manners, which need some
 * dossier and not a large one.
 */
export function writeSmallCorpus(folder: string): string {
  mkdirSync(join(folder, 'texts'), { recursive: true });
  const documents = PAPERS.map(({ id, day, text }) => {
    writeFileSync(join(folder, 'texts', `${id}.txt`), text);
    return {
      id,
      genre: 'report',
      title: 'Verslag van de ledenvergadering',
      issuer: null,
      dates: { document: null, event: day },
      place: null,
      reference: null,
      language: 'nl',
      file: `texts/${id}.txt`,
      sha256: createHash('sha256').update(text).digest('hex'),
      parts: null,
    };
  });
  const corpus = { id: 'hal', title: { nl: 'De hal', en: 'The hall' }, focus: { regions: [], themes: [] }, documents };
  writeFileSync(join(folder, 'corpus.json'), `${JSON.stringify(corpus, null, 2)}\n`);
  return folder;
}
