import { describe, expect, it } from 'vitest';
import { holdsParticulars } from '../src/text/particulars.ts';

describe('particulars of persons', () => {
  it.each([
    'For media inquiries, please email [email protected] or call 202-452-2955.',
    'For further information contact the press office on 01234 567 890 or press@office.example.',
    'P. van der Laan, secretaris H.J. de Vries, burgemeester Voor vragen kunt u contact opnemen met mevrouw K. Jansen, telefoon 0512-345678.',
    'Voting for the action were Jerome H. Powell, Chair; John C. Williams, Vice Chair; Lael Brainard; and Randal K. Quarles.',
    'Aanwezig: A. Bakker, mr. C.D. van den Berg, E. de Groot en F. Visser.',
  ])('are all of %s', (sentence) => expect(holdsParticulars(sentence)).toBe(true));

  it.each([
    'Voting against this action was Michelle W. Bowman, who preferred to lower the target range.',
    'De landen van de Westelijke Balkan zijn Albanië, Bosnië en Herzegovina, Kosovo, Montenegro, Noord-Macedonië en Servië.',
    'Voor de jaren 2018-2019 en 2020-2021 trekt het college 24.000 euro uit.',
    'The committee discussed New York, Los Angeles and San Francisco.',
    'Kamerstuk 21 501-20 nr. 1796',
    'Bewoners kunnen overlast van vliegtuigen dag en nacht melden bij het nieuwe meldpunt van de provincie, dat ook klachten over vrachtverkeer in behandeling neemt, op 0512-345678.',
  ])('are not all of %s', (sentence) => expect(holdsParticulars(sentence)).toBe(false));
});
