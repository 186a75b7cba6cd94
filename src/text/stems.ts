/**
 * Stems: the part of a word that its inflected forms share.
 *
 * Dutch by the Porter stemmer of `natural` (deep path only, see src/natural.d.ts), English by its Porter stemmer. The
 * Dutch one leaves apart what position papers inflect most ("onderstrepen" / "onderstreept", "sanctie" / "sancties"),
 * so those families are listed.
 */
import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import type { Language } from '../model.ts';
import { foldWord } from './tokenize.ts';

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

const memory: Record<Language, Map<string, string>> = { nl: new Map(), en: new Map() };
/** Stems kept in memory: more distinct words than this are stemmed again rather than kept. */
const MEMORY_LIMIT = 200_000;

/** The stem of one word, folded first. The same word gives the same stem, always. */
export function stem(word: string, language: Language): string {
  const known = memory[language].get(word);
  if (known !== undefined) return known;
  const form = foldWord(word);
  const found =
    language === 'nl' ? (EXCEPTIONS.get(form) ?? (form.length > 3 ? dutch.stem(form) : form)) : english.stem(form);
  if (memory[language].size < MEMORY_LIMIT) memory[language].set(word, found);
  return found;
}
