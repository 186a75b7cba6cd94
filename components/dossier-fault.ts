import { dossierFault } from '../src/dossier/dossier-shape.ts';
import { foundText } from '../src/dossier/shape.ts';
import type { Dossier } from '../src/model.ts';
import { LoadFault } from './load-fault.ts';

const formatOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;

/** What is wrong with a file that is of no format this page reads. */
function otherFormat(data: unknown, name: string): LoadFault {
  const format = formatOf(data);
  const plain = `dossier format ${format}, expected 1`;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const { nl, en } = foundText(data);
    return new LoadFault(
      { nl: `${name} ${nl}; verwacht: een dossier.`, en: `${name} ${en}; expected: a dossier.` },
      plain,
    );
  }
  if (typeof format === 'number' && format > 1)
    return new LoadFault(
      {
        nl: `${name} is van formaat ${format}, en deze pagina leest formaat 1: het dossier is nieuwer dan de pagina.`,
        en: `${name} is of format ${format}, and this page reads format 1: the dossier is newer than the page.`,
      },
      plain,
    );
  const { nl, en } = foundText(format);
  return new LoadFault(
    {
      nl: `${name} is geen dossier: format ${nl}; verwacht: 1.`,
      en: `${name} is no dossier: format ${en}; expected: 1.`,
    },
    plain,
  );
}

/** The data as a dossier. Throws a `LoadFault` that names the file, the first place that is not as it should be, and what should stand there. */
export function checkedDossier(data: unknown, name: string): Dossier {
  if (formatOf(data) !== 1) throw otherFormat(data, name);
  const fault = dossierFault(data);
  if (fault === null) return data as Dossier;
  const { path, found, expected } = fault;
  throw new LoadFault({
    nl: `${name}: ${path} ${found.nl}; verwacht: ${expected.nl}.`,
    en: `${name}: ${path} ${found.en}; expected: ${expected.en}.`,
  });
}
