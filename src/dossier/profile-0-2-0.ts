/**
 * What dossiers of before there were profiles called things: version 0.2.0 knew one corpus, and its words stood in its
 * code. Loaded for such a dossier alone.
 */
import type { DossierProfile } from '../model.ts';

/** `id|Dutch|English`, a speaker of home with a star before it. */
const named = (line: string) => {
  const [id = '', nl = '', en = ''] = line.replace('*', '').split('|');
  return { id, label: { nl, en } };
};

export const PROFILE_0_2_0: DossierProfile = {
  home: { nl: 'Nederland', en: 'the Netherlands' },
  speakers: [
    '*kabinet|kabinet|government of the Netherlands',
    '*nederland|Nederland|the Netherlands',
    '*minister-president|minister-president|prime minister',
    '*minister|minister|minister',
    'benelux|Benelux|Benelux',
    'european-council|Europese Raad|European Council',
    'council|Raad|Council',
    'commission|Commissie|Commission',
    'partner-countries|partnerlanden|partner countries',
    'eu-leaders|leiders|leaders',
    'member-states|lidstaten|member states',
    'declaration|verklaring|declaration',
    'eu|EU|EU',
    'impersonal|niemand genoemd|nobody named',
  ].map((line) => ({ ...named(line), home: line.startsWith('*') })),
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
};

/** Parts that stayed out of comparisons where a source named none. */
export const LEFT_OUT_0_2_0: readonly string[] = ['brief', 'beslisnota'];
