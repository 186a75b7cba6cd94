/** What holds of papers of any office: the kinds of pieces a file may hold, and nobody who is home. */
import type { PartOfFile, Profile, Speaker, TitleCue } from './profile.ts';

const SPEAKERS: readonly Speaker[] = [
  {
    id: 'named',
    label: { nl: 'de genoemde partijen', en: 'the parties named' },
    home: false,
    kind: 'named',
    reason: {
      nl: 'Over wie de stukken gaan: de gebieden uit de kennislijst, als zij het onderwerp van de zin zijn.',
      en: 'Those the papers are about: the regions of the knowledge, when they are the subject.',
    },
    forms: { nl: ['=partners'], en: ['=partners'] },
  },
  {
    id: 'declaration',
    label: { nl: 'het stuk zelf', en: 'the paper itself' },
    home: false,
    kind: 'text',
    reason: {
      nl: 'Een tekst spreekt: wat er staat is het standpunt van allen die tekenden, nooit van één.',
      en: 'A text speaks: what it says is the position of all who signed it, never of one.',
    },
    forms: {
      nl: ['=verklaring', '=slotverklaring', '=conclusies', '=wij', '=we'],
      en: ['=declaration', '=statement', '=conclusions', '=we'],
    },
  },
  {
    id: 'impersonal',
    label: { nl: 'niemand genoemd', en: 'nobody named' },
    home: false,
    kind: 'nobody',
    reason: {
      nl: '„Er is gesproken over”: lijdend, zonder wie. Gelezen aan het werkwoord, dus zonder woordvormen.',
      en: '"Er is gesproken over": a passive without an agent. Read from the verb, so it has no forms.',
    },
    forms: {},
  },
];

const PARTS: readonly PartOfFile[] = [
  { id: 'brief', label: { nl: 'aanbiedingsbrief', en: 'covering letter' }, kind: 'letter', compared: false },
  { id: 'verklaring', label: { nl: 'verklaring', en: 'declaration' }, kind: 'declaration', compared: true },
  { id: 'verslag', label: { nl: 'verslag', en: 'report' }, kind: 'report', compared: true },
  { id: 'agenda', label: { nl: 'geannoteerde agenda', en: 'annotated agenda' }, kind: 'agenda', compared: true },
  { id: 'nota', label: { nl: 'interne nota', en: 'internal note' }, kind: 'note', compared: false },
  { id: 'bijlage', label: { nl: 'bijlage', en: 'annex' }, kind: 'annex', compared: true },
];

const TITLES: readonly TitleCue[] = [
  { part: 'verslag', begins: '(kort )?(verslag|terugkoppeling|report|summary)\\b' },
  { part: 'agenda', begins: '(concept[- ])?(geannoteerde agenda|agenda|annotated agenda|inzet)\\b' },
  {
    part: 'verklaring',
    begins:
      '((gezamenlijke|gemeenschappelijke|joint) )?(\\p{Lu}[\\p{L}-]+[ -])?(verklaring|declaration|statement|conclusies|conclusions|slotverklaring)\\b',
  },
  {
    part: 'verklaring',
    begins: '(gewijzigde |nader gewijzigde )?(nr\\. \\w+ )?(gewijzigde |nader gewijzigde )?(motie|motion)\\b',
  },
  { part: 'nota', begins: 'nota\\b' },
  { part: 'bijlage', begins: 'fiche\\b' },
  {
    part: 'verslag',
    begins: '(appreciatie|kwartaalrapportage|non-paper|beantwoording|overzicht|voortgangsrapportage)\\b',
  },
];

export const DEFAULT_PROFILE: Profile = {
  home: null,
  speakers: SPEAKERS,
  leftOut: { speakers: [], addressees: [] },
  addressees: {
    all: { nl: 'allen', en: 'all' },
    some: { nl: 'een deel van hen', en: 'some of them' },
    one: { nl: 'één van hen', en: 'one of them' },
  },
  parts: PARTS,
  titles: TITLES,
  schemes: [],
  institutions: [],
  printed: { letterhead: [], furniture: [], addressed: [], offices: [], noteCues: [] },
  scales: { degrees: {}, ends: {}, groups: {} },
  phrases: [],
};
