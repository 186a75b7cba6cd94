/**
 * Dutch words. Stems by the Porter stemmer of `natural` (deep path only, see src/natural.d.ts), which leaves apart what
 * position papers inflect most ("onderstrepen" / "onderstreept", "sanctie" / "sancties"), so those families are listed.
 */
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import { FUNCTION_WORDS } from '../function-words.ts';
import type { WordData } from '../pack.ts';
import { DUTCH_FREQUENCY } from './word-frequency.ts';

/** One family a line, its stem first. Each is a family that the Dutch Porter stemmer splits or mixes up. */
const FAMILIES = `
onderstrep onderstrepen onderstreept onderstreepte onderstreepten onderstreping
benadruk benadrukken benadrukt benadrukte benadrukten
sanctie sanctie sancties
steun steun steunen steunt steunde steunden gesteund ondersteunen ondersteunt ondersteunde ondersteund ondersteuning
perspectief perspectief perspectieven
toetred toetreden toetreedt toegetreden toetreding toetredings
sluitaan aansluiten aansluit aansluiting aangesloten aansloot aansloten
vraag vraag vragen vraagt vroeg vroegen gevraagd
roepop oproepen oproept opriep opriepen opgeroepen oproep oproepen
dringaan aandringen aandringt aandrong aandrongen aangedrongen
spreek spreken spreekt sprak spraken gesproken
kans kans kansen
mens mens mensen
oekrain oekraine oekraiense oekraiens oekrainer oekrainers
rusland rusland russisch russische
servie servie servisch servische
moldavie moldavie moldavisch moldavische
georgie georgie georgisch georgische
migratie migratie migraties migrant migranten
hervorm hervormen hervormd hervormde hervorming hervormingen hervormings
uitbreid uitbreiden uitgebreid uitbreiding uitbreidings
integratie integratie integreren geintegreerd geintegreerde
weerbaar weerbaar weerbaarder weerbare weerbaarheid
versterk versterken versterkt versterkte versterking
verdiep verdiepen verdiept verdieping
intensiver intensiveren intensivering geintensiveerd intensiever
bevestig bevestigen bevestigt bevestigde bevestigd herbevestigen herbevestigd herbevestigt bevestiging
`;

const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [stem = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, stem] as const);
    }),
);

export const DUTCH_WORDS: WordData = {
  stem: (fold) => EXCEPTIONS.get(fold) ?? (fold.length > 3 ? dutch.stem(fold) : fold),
  functionWords: FUNCTION_WORDS,
  frequency: DUTCH_FREQUENCY,
  closedCompounds: true,
  namingLetters: 8,
  oneSpelling: (fold) => fold.replace(/v/g, 'f').replace(/z/g, 's'),
};
