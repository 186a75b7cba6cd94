import type { Language } from '../../src/model.ts';
import { type Dice, type Drawn, type Proposition, pick } from './proposition.ts';
import { type Occasion, written } from './write.ts';

/** A way to write the same thing otherwise: what a careful reader calls the same. */
export const HARMLESS = [
  'identical',
  'case',
  'quotation',
  'hyphen',
  'ligature',
  'space',
  'number',
  'article',
  'inflection',
  'spelling',
  'compound',
  'day-first',
  'condition-first',
  'occasion',
  'comma',
] as const;
export type Harmless = (typeof HARMLESS)[number];

type Exchange = readonly [from: string, to: string];

/** The writing of one number. */
const NUMBERS: Readonly<Record<Language, readonly Exchange[]>> = {
  nl: [
    ['12 euro', 'twaalf euro'],
    ['€ 1.250', '€1.250'],
    ['3,5 procent', '3,5%'],
    ['een kwart', '25 procent'],
    ['€ 35.000', '35.000 euro'],
    ['15 procent', '15 %'],
    ['2.000 leerlingen', '2000 leerlingen'],
    ['drie jaar', '3 jaar'],
    ['zes maanden', '6 maanden'],
    ['vijf dagen', '5 dagen'],
    ['€ 35.000', 'EUR 35.000'],
    ['4 procent', 'vier procent'],
  ],
  en: [
    ['12 euros', 'twelve euros'],
    ['EUR 1,250', '€1,250'],
    ['3.5 percent', '3.5%'],
    ['a quarter', '25 percent'],
    ['€35,000', '€ 35,000'],
    ['15 percent', '15 per cent'],
    ['2,000 pupils', '2000 pupils'],
    ['three years', '3 years'],
    ['six months', '6 months'],
    ['1/4 percentage point', '0.25 percentage point'],
    ['four percent', '4 percent'],
    ['5 days', 'five days'],
  ],
};
const INFLECTED: Readonly<Record<Language, readonly Exchange[]>> = {
  nl: [
    ['het betaald parkeren', 'het betaalde parkeren'],
    ['de gratis toegang', 'gratis toegang'],
    ['de vergunningen voor verbrandingsovens', 'de vergunning voor verbrandingsovens'],
    ['van hoortoestellen', 'van een hoortoestel'],
    ['op blikjes', 'op een blikje'],
    ['van bronzen beelden', 'van een bronzen beeld'],
    ['voor postzegels', 'voor de postzegel'],
  ],
  en: [
    ['the mooring fee for freighters', 'mooring fees for freighters'],
    ['the price cap on stamps', 'price caps on stamps'],
    ['the deposit on cans', 'the deposits on cans'],
    ['the sewage levy', 'the sewage levies'],
    ['the loan of drawings', 'loans of drawings'],
    ['the licences for incinerators', 'the licence for incinerators'],
  ],
};
const RESPELT: Readonly<Record<Language, readonly Exchange[]>> = {
  nl: [
    ['procent', 'percent'],
    ['inenting', 'inënting'],
    ['kunstmest', 'kunst\u00admest'],
  ],
  en: [
    ['harbour', 'harbor'],
    ['centre', 'center'],
    ['programme', 'program'],
    ['metres', 'meters'],
    ['centimetres', 'centimeters'],
    ['licences', 'licenses'],
    ['neighbourhood', 'neighborhood'],
    ['fertiliser', 'fertilizer'],
    ['subsidise', 'subsidize'],
    ['percent', 'per cent'],
  ],
};
/** A compound and its parts. */
const COMPOUNDS: Readonly<Record<Language, readonly Exchange[]>> = {
  nl: [
    ['havengelden', 'haven-gelden'],
    ['parkeertarieven', 'parkeer-tarieven'],
    ['beleidsrente', 'beleids-rente'],
    ['aankoopprogramma', 'aankoop-programma'],
    ['schoolmaaltijden', 'school-maaltijden'],
    ['zuiveringsheffing', 'zuiverings-heffing'],
    ['inkomenstoets', 'inkomens-toets'],
    ['spitstoeslagen', 'spits-toeslagen'],
    ['nachttrein', 'nacht-trein'],
    ['bezorgdagen', 'bezorg-dagen'],
  ],
  en: [
    ['web shops', 'webshops'],
    ['groundwater', 'ground-water'],
    ['night train', 'night-train'],
    ['price cap', 'price-cap'],
    ['purchase programme', 'purchase-programme'],
    ['peak surcharges', 'peak-surcharges'],
    ['school meals', 'school-meals'],
  ],
};

/** Papers of two meetings, so that each tells of its own. */
export const OCCASIONS: Readonly<Record<Language, readonly [Occasion, Occasion]>> = {
  nl: [{ words: '3 maart 2021' }, { words: '9 april 2024' }],
  en: [{ words: '3 March 2021' }, { words: '9 April 2024' }],
};

/** Two texts that say the same, or null where the sentence has nothing this can be done to. */
export function harmless({ proposition }: Drawn, edit: Harmless, dice: Dice): readonly [string, string] | null {
  const p = proposition;
  const [occasion, later] = OCCASIONS[p.language];
  const plain = (change: Partial<Proposition> = {}): string => written({ ...p, ...change }, occasion);
  const text = plain();
  const exchanged = (exchanges: readonly Exchange[]): readonly [string, string] | null => {
    const whole = ([from]: Exchange): RegExp => new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'u');
    const fitting = exchanges.filter((exchange) => whole(exchange).test(text));
    if (fitting.length === 0) return null;
    const exchange = pick(fitting, dice);
    return [text, text.replace(whole(exchange), exchange[1].replaceAll('$', '$$$$'))];
  };
  switch (edit) {
    case 'identical':
      return [text, text];
    case 'case': {
      const name = p.agent.split(' ').at(-1)!;
      const named = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      return text.includes(name) ? [text, text.replace(name, named)] : null;
    }
    case 'quotation': {
      const quoted = (open: string, close: string): string =>
        text.replace(p.object.words, `${open}${p.object.words}${close}`);
      return text.includes(p.object.words) ? [quoted('‘', '’'), quoted('"', '"')] : null;
    }
    case 'hyphen': {
      const under =
        p.language === 'nl'
          ? ['volgens het EU‑kader', 'volgens het EU-kader']
          : ['under the EU‑framework', 'under the EU-framework'];
      return [
        text.replace(p.object.words, `${p.object.words} ${under[0]}`),
        text.replace(p.object.words, `${p.object.words} ${under[1]}`),
      ];
    }
    case 'ligature':
      return /f[il]/.test(text) ? [text, text.replace('fi', 'ﬁ').replace('fl', 'ﬂ')] : null;
    case 'space':
      return [
        text,
        pick([text.replace(/ (?=\S+$)/, '\u00a0'), text.replace(' ', '  '), text.replace(/ (?=\d)/, '\u202f')], dice),
      ];
    case 'number':
      return exchanged(NUMBERS[p.language]);
    case 'article': {
      const [first] = p.members;
      if (first === undefined) return null;
      const [bare, article] =
        p.language === 'nl' ? [`voor ${first}`, `voor de ${first}`] : [`for ${first}`, `for the ${first}`];
      return [text, text.replace(bare, article)];
    }
    case 'inflection':
      return exchanged(INFLECTED[p.language]);
    case 'spelling':
      return exchanged(RESPELT[p.language]);
    case 'compound':
      return exchanged(COMPOUNDS[p.language]);
    case 'day-first':
      return p.day === null
        ? null
        : [plain({ frame: 'main', denial: null }), plain({ frame: 'day-first', denial: null })];
    case 'condition-first':
      return p.condition === null || p.condition.startsWith('mits')
        ? null
        : [plain({ frame: 'main', denial: null }), plain({ frame: 'condition-first', denial: null })];
    case 'occasion':
      return [written(p, occasion, 'occasion'), written(p, later, 'occasion')];
    case 'comma': {
      const without = text.replace(
        p.language === 'nl' ? /, (?=tenzij |mits |als |indien |behalve )/ : /, (?=if |unless |provided |except )/,
        ' ',
      );
      return without === text ? null : [text, without];
    }
  }
}
