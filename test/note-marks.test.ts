import { describe, expect, it } from 'vitest';
import type { Line } from '../src/read/lines.ts';
import { noteMarksIn } from '../src/read/note-marks.ts';

/** A line and the note marks in it, each as `marker`, or `marker?` where only a note with that number makes it one. */
const CASES: readonly (readonly [text: string, marks: string])[] = [
  ['De verklaring is publiek.1 Deze week volgt meer.', '1'],
  ['Zoals in Versailles10 is afgesproken, c.s.15 heeft het verzocht.', '10 15'],
  ['Bescherming van minderheden4), zoals eerder gemeld.', '4'],
  ['De conclusies zijn openbaar. 14 Deze zijn bijgevoegd.', '14?'],
  ['De conclusies zijn openbaar. 14 zijn bijgevoegd.', ''],
  ['De top van 11 december 2023.2 De Raad kwam bijeen.', '2'],
  ['Zie punt 2.1 De Raad.', ''],
  ['Zie het rapport, blz. 12.4 De Raad.', '4?'],
  ['Het gaat om EUR 18.1 miljard.', ''],
  ['Er wonen 12.000 Oekraïners in de gemeente.', ''],
  ['Dit geldt voor 35.000 Nederlandse bedrijven.', ''],
  ['Dijken terugleggen 200 2.300 2.500 5.000', ''],
  ['De boete bedraagt ten hoogste EUR 15.000', ''],
  ['De haven sluit om 24.00 Uiterlijk dan vertrekt de laatste boot.', ''],
  ['Het tarief stijgt naar € 2.5 Miljoen is niet nodig.', ''],
  ['Zie onderdeel A.1 voor de parkeertarieven.', ''],
  ['Artikel 10a2 vervalt.', '2?'],
  ['De boete bedraagt EUR 15.000.4 Het fonds betaalt.', '4?'],
  ['Het aantal daalde in 20161, al zijn er verschillen.', '1?'],
  ['Sinds 1 maart 20172 geldt het tarief niet meer.', '2?'],
  ['Zie Besluit (EU) 2017/9864;1', '1?'],
  ['It was revised on 6 March 20193, and in the years 2015-20204.', '3? 4?'],
  ['De sluis kostte € 20161 per jaar, zaak nr. 20162.', ''],
  ['The advice was published in February 20232 and is being acted on.', '2?'],
  ['Vier routes zijn klaar, samen 61,4 km.2 Het aantal steeg.', '2?'],
  ['De norm is 50 mg/l.1 De waterschappen meten meer.', '1?'],
  ['De veerboot vaart 22 km/u.3 Dat is te snel.', '3?'],
  ['Het gebied is 12 km2 groot, en 3 km2. Dat is veel.', ''],
  ['The average is £1.31.3 Members pay less.', '3?'],
  ['1.1.1 De winter van 2019', ''],
  ['De norm is 10⁶ kolonies per liter.', '6?'],
  ['Het «schoolontbijt»1.De leden vragen verder.', '1'],
  ['Het college besloot zo.3De wethouder niet.', '3'],
  ['De Raad[3] en de Commissie [^4] spraken.', '3? 4?'],
  ['De Raad² sprak over een gebied van 12 km² groot.', '2'],
  ['De NAVO3 kwam bijeen.', '3?'],
  ['Kosovo* neemt deel.', '*'],
  ['Het *framework* is klaar.', ''],
  ['Zie https://www.example.org/stuk.3 voor meer.', ''],
  ['Zie Kamerstuk nr.395 van vorig jaar.', ''],
];

describe('note marks', () => {
  it.each(CASES)('%s: %s', (text, marks) => {
    const found = noteMarksIn({ text, index: 0 } as Line);
    expect(found.map(({ marker, needsNote }) => `${marker}${needsNote ? '?' : ''}`).join(' ')).toBe(marks);
  });
});
