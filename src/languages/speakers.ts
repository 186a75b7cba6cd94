/**
 * Speakers: who says it. Data. `home` is the Netherlands itself; its lines are drawn black, everybody else's grey.
 */
import type { Label, Language } from '../model.ts';
import { SPEAKER_LABELS } from './labels.ts';

export interface Speaker {
  readonly id: string;
  readonly label: Label;
  readonly home: boolean;
  readonly reason: string;
  /** In the pattern language of text/pattern.ts. */
  readonly forms: Readonly<Record<Language, readonly string[]>>;
}

export const SPEAKERS: readonly Speaker[] = [
  {
    id: 'kabinet',
    label: SPEAKER_LABELS.kabinet,
    home: true,
    reason: 'The government as it writes of itself.',
    forms: {
      nl: ['=kabinet', 'Nederlandse regering'],
      en: ['=cabinet', 'Dutch|Netherlands government', '=government =of =the =Netherlands'],
    },
  },
  {
    id: 'nederland',
    label: SPEAKER_LABELS.nederland,
    home: true,
    reason: 'The country as speaker.',
    forms: { nl: ['=Nederland', 'Nederlandse inbreng|inzet|standpunt'], en: ['=Netherlands'] },
  },
  {
    id: 'minister-president',
    label: SPEAKER_LABELS['minister-president'],
    home: true,
    reason: 'Of the Netherlands, unless a word before it names another country ("de Servische premier").',
    forms: { nl: ['=minister =president', '=premier'], en: ['=prime =minister'] },
  },
  {
    id: 'minister',
    label: SPEAKER_LABELS.minister,
    home: true,
    reason: 'The minister, the state secretary, or "ik" in their letter.',
    forms: { nl: ['=minister', '=staatssecretaris', '=bewindspersoon', '=ik'], en: ['=minister', '=i'] },
  },
  {
    id: 'benelux',
    label: SPEAKER_LABELS.benelux,
    home: false,
    reason: 'Three countries together. "In Benelux-verband zal het kabinet" has the government as its speaker.',
    forms: { nl: ['=Benelux'], en: ['=Benelux'] },
  },
  {
    id: 'european-council',
    label: SPEAKER_LABELS['european-council'],
    home: false,
    reason: 'Also its members and its president.',
    forms: { nl: ['ER', '=Europese =Raad'], en: ['=European =Council'] },
  },
  {
    id: 'council',
    label: SPEAKER_LABELS.council,
    home: false,
    reason: 'The Council of ministers is not the European Council.',
    forms: { nl: ['=Raad'], en: ['=Council', '=Council =of =the =European =Union'] },
  },
  {
    id: 'commission',
    label: SPEAKER_LABELS.commission,
    home: false,
    reason: 'The European Commission and the High Representative.',
    forms: { nl: ['=Commissie', '=Hoge =Vertegenwoordiger', 'HV'], en: ['=Commission', '=High =Representative'] },
  },
  {
    id: 'partner-countries',
    label: SPEAKER_LABELS['partner-countries'],
    home: false,
    reason: 'Those the papers are about; countries of the knowledge file count as well when they are the subject.',
    forms: {
      nl: ['=partners', '=partnerlanden', '=kandidaat =lidstaten', '=landen', '*landen'],
      en: ['=partners', '=candidates', '=candidate =countries', '=countries'],
    },
  },
  {
    id: 'eu-leaders',
    label: SPEAKER_LABELS['eu-leaders'],
    home: false,
    reason: 'Heads of state and government, without the institution being named.',
    forms: {
      nl: ['=leiders', '=regeringsleiders', '=staatshoofden', '=bewindslieden'],
      en: ['=leaders', '=ministers', '=heads =of =state', '=heads =of =government'],
    },
  },
  {
    id: 'member-states',
    label: SPEAKER_LABELS['member-states'],
    home: false,
    reason: 'All, most or some of them; home when the sentence says that the Netherlands is among them.',
    forms: { nl: ['=lidstaten', '=lidstaat'], en: ['=member =states'] },
  },
  {
    id: 'declaration',
    label: SPEAKER_LABELS.declaration,
    home: false,
    reason: 'A text speaks: what it says is the position of all who signed it, never of one.',
    forms: {
      nl: ['=verklaring', '=slotverklaring', '=conclusies', '=wij', '=we'],
      en: ['=declaration', '=statement', '=conclusions', '=we'],
    },
  },
  {
    id: 'eu',
    label: SPEAKER_LABELS.eu,
    home: false,
    reason: 'The Union as speaker.',
    forms: { nl: ['EU', '=Europese =Unie', '=Unie'], en: ['EU', '=European =Union', '=Union'] },
  },
  {
    id: 'impersonal',
    label: SPEAKER_LABELS.impersonal,
    home: false,
    reason: '"Er is gesproken over": a passive without an agent. Read from the verb, so it has no forms.',
    forms: { nl: [], en: [] },
  },
];

/** Words that look like speakers and are not read as such. */
export const SPEAKERS_LEFT_OUT: readonly { readonly words: string; readonly why: string }[] = [
  {
    words: 'regering (alone)',
    why: '"de Georgische regering" is more frequent than the Dutch one, which is "het kabinet"',
  },
  {
    words: 'Kamer, Tweede Kamer, fractie',
    why: 'are spoken to; a motion that is carried out is spoken by the government',
  },
  { words: 'top, bijeenkomst', why: '"De top heeft als doel" is a purpose, nobody speaks' },
  { words: 'president, voorzitter', why: 'belong to too many; the institution in the sentence is read instead' },
];
