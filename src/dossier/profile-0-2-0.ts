/**
 * What dossiers of before there were profiles called things: version 0.2.0 knew one corpus, and its words stood in its
 * code.
 */
import type { DossierProfile } from '../model.ts';
import { NAMELESS } from './index-by-id.ts';

/** `id|Dutch|English`, English left out where it is the same. */
const named = (line: string) => {
  const [id = '', nl = '', en = nl] = line.split('|');
  return { id, label: { nl, en } };
};

/** The first four spoke for home. */
const SPEAKERS = `kabinet|kabinet|government of the Netherlands
nederland|Nederland|the Netherlands
minister-president|minister-president|prime minister
minister|minister
benelux|Benelux
european-council|Europese Raad|European Council
council|Raad|Council
commission|Commissie|Commission
partner-countries|partnerlanden|partner countries
eu-leaders|leiders|leaders
member-states|lidstaten|member states
declaration|verklaring|declaration
eu|EU
impersonal|niemand genoemd|nobody named`;

/** Who spoke, and whose papers they were: all that a widget has names for. */
export const SPEAKING_0_2_0: DossierProfile = {
  ...NAMELESS,
  home: { nl: 'Nederland', en: 'the Netherlands' },
  speakers: SPEAKERS.split('\n').map((line, i) => ({ ...named(line), home: i < 4 })),
};

/** All of it. A function, so that a widget, which tells of the speakers alone, need not carry the rest. */
export const profileOf020 = (): DossierProfile => ({
  ...SPEAKING_0_2_0,
  parts: [
    'brief|aanbiedingsbrief|covering letter',
    'verklaring|verklaring|declaration',
    'verslag|verslag|report',
    'agenda|geannoteerde agenda|annotated agenda',
    'beslisnota|beslisnota|decision note',
    'bijlage|bijlage|annex',
  ].map(named),
  schemes: [named('kamerstuk|Kamerstuk|parliamentary paper')],
  addressees: {
    all: { nl: 'alle landen', en: 'all countries' },
    some: { nl: 'een deel van de landen', en: 'some of the countries' },
    one: { nl: 'één land', en: 'one country' },
  },
});

/** Parts that stayed out of comparisons where a source named none. */
export const LEFT_OUT_0_2_0: readonly string[] = ['brief', 'beslisnota'];
