/**
 * A made-up subject: five papers on customs alignment of the Northern Islands. Another country, another policy object,
 * and the same turns as the visa line of the corpus: silent, first with a narrower ask beside it, stronger, silent with
 * the word about another country, weaker. What holds here holds by rule, not by knowing the corpus.
 */
import type { CorpusDeclaration, Document, Focus, Knowledge, Label, Part, Source, Term } from '../../src/model.ts';
import { documentFromSentences } from '../../src/read/from-sentences.ts';

const label = (nl: string): Label => ({ nl, en: nl });
const terms = (...labels: string[]): Term[] => labels.map((one) => ({ label: one, source: 'papers', foundIn: [] }));

export const FOCUS: Focus = { regions: ['ni'], themes: ['customs', 'fisheries'] };

export const KNOWLEDGE: Knowledge = {
  version: '1',
  themes: [
    {
      id: 'customs',
      prefLabel: label('Douanebeleid'),
      scopeNote: label('Aansluiting bij het douanebeleid'),
      broader: null,
      terms: terms('douanebeleid', 'douanetarief', 'tariefvrij*'),
      refused: [],
      headings: [],
    },
    {
      id: 'fisheries',
      prefLabel: label('Visserij'),
      scopeNote: label('Visserij'),
      broader: null,
      terms: terms('visserij', 'vangst*'),
      refused: [],
      headings: [],
    },
  ],
  objects: [
    {
      id: 'aansluiting',
      prefLabel: label('Aansluiting'),
      broader: null,
      kind: 'move',
      themes: ['customs'],
      terms: terms('aansluiting', 'aan te sluiten', 'zich … aansluiten'),
    },
    {
      id: 'douane',
      prefLabel: label('EU-douanebeleid'),
      broader: null,
      kind: 'matter',
      themes: ['customs'],
      terms: terms('douanebeleid'),
    },
    {
      id: 'vangst',
      prefLabel: label('Vangstrechten'),
      broader: null,
      kind: 'matter',
      themes: ['fisheries'],
      terms: terms('vangstrechten'),
    },
  ],
  regions: [
    {
      id: 'ni',
      prefLabel: label('Noordelijke Eilanden'),
      broader: null,
      terms: terms('Noordelijke Eilanden', 'eilandstaten'),
    },
    { id: 'va', prefLabel: label('Vardø'), broader: 'ni', terms: terms('Vardø') },
    { id: 'zu', prefLabel: label('Zuidland'), broader: null, terms: terms('Zuidland') },
  ],
};

function paper(
  id: string,
  day: string,
  title: string,
  genre: Source['genre'],
  part: Part,
  sentences: string[],
): Document {
  const made = documentFromSentences({ id, language: 'nl', date: day, sentences });
  return {
    ...made,
    source: { ...made.source, title, genre, dates: { document: day, event: day }, parts: null },
    blocks: made.blocks.map((block) => ({ ...block, part })),
  };
}

/** From old to new. */
export const PAPERS: readonly Document[] = [
  paper('verklaring-2015', '2015-03-01', 'Verklaring van Tromsø', 'declaration', 'verklaring', [
    'De EU is ingenomen met de samenwerking met de Noordelijke Eilanden op het gebied van visserij.',
    'De EU steunt een geleidelijke verdeling van de vangstrechten van de Noordelijke Eilanden.',
  ]),
  paper('verslag-2017', '2017-03-01', 'Verslag van de top met de Noordelijke Eilanden', 'report', 'verslag', [
    'Daarnaast is er gesproken over de aansluiting van deze eilandstaten bij het EU-douanebeleid.',
    'Daarin heeft de minister-president aangedrongen op aansluiting van Vardø bij het EU-douanebeleid.',
  ]),
  paper('verslag-2019', '2019-03-01', 'Verslag van de top met de Noordelijke Eilanden', 'report', 'verslag', [
    'Tevens heeft Nederland het belang van volledige aansluiting van de Noordelijke Eilanden bij het EU-douanebeleid onderstreept.',
    'Nederland steunt de verdeling van de vangstrechten van de Noordelijke Eilanden.',
  ]),
  paper('verslag-2021', '2021-03-01', 'Verslag van de Europese Raad', 'report', 'verslag', [
    'De Commissie zegde toe met een voorstel te komen om de tariefvrije invoer uit Zuidland op te schorten.',
    'De Raad sprak over de Noordelijke Eilanden en over het weer.',
  ]),
  paper('agenda-2024', '2024-03-01', 'Geannoteerde agenda top met de Noordelijke Eilanden', 'agenda', 'agenda', [
    'Van de Noordelijke Eilanden zal het kabinet ook verdere aansluiting bij het EU-douanebeleid vragen.',
  ]),
];

/** The declaration of a corpus of these papers. */
export const CORPUS: CorpusDeclaration = {
  id: 'made',
  title: { nl: 'Noordelijke Eilanden', en: 'Northern Islands' },
  focus: FOCUS,
  documents: PAPERS.map(({ source }) => source),
};
