/** Who speaks in papers of Dutch and European offices. Nobody of them is home: whose papers they are, a corpus says. */
import type { GivenSpeaker, Profile } from './profile.ts';

export const SPEAKERS: readonly GivenSpeaker[] = [
  {
    id: 'kabinet',
    label: { nl: 'kabinet', en: 'government of the Netherlands' },
    kind: 'body',
    reason: { nl: 'De regering zoals zij over zichzelf schrijft.', en: 'The government as it writes of itself.' },
    forms: {
      nl: ['=kabinet', 'Nederlandse regering'],
      en: ['=cabinet', 'Dutch|Netherlands government', '=government =of =the =Netherlands'],
    },
  },
  {
    id: 'nederland',
    label: { nl: 'Nederland', en: 'the Netherlands' },
    kind: 'body',
    reason: { nl: 'Het land als spreker.', en: 'The country as speaker.' },
    forms: { nl: ['=Nederland', 'Nederlandse inbreng|inzet|standpunt'], en: ['=Netherlands'] },
  },
  {
    id: 'minister-president',
    label: { nl: 'minister-president', en: 'prime minister' },
    kind: 'person',
    reason: {
      nl: 'Van Nederland, tenzij een woord ervoor een ander land noemt („de Servische premier”).',
      en: 'Of the Netherlands, unless a word before it names another country ("de Servische premier").',
    },
    forms: { nl: ['=minister =president', '=premier'], en: ['=prime =minister'] },
  },
  {
    id: 'minister',
    label: { nl: 'minister', en: 'minister' },
    kind: 'person',
    reason: {
      nl: 'De minister, de staatssecretaris, of „ik” in hun brief.',
      en: 'The minister, the state secretary, or "ik" in their letter.',
    },
    forms: { nl: ['=minister', '=staatssecretaris', '=bewindspersoon', '=ik'], en: ['=minister', '=i'] },
  },
  {
    id: 'benelux',
    label: { nl: 'Benelux', en: 'Benelux' },
    kind: 'body',
    reason: {
      nl: 'Drie landen samen. In „In Benelux-verband zal het kabinet” spreekt het kabinet.',
      en: 'Three countries together. "In Benelux-verband zal het kabinet" has the government as its speaker.',
    },
    forms: { nl: ['=Benelux'], en: ['=Benelux'] },
  },
  {
    id: 'european-council',
    label: { nl: 'Europese Raad', en: 'European Council' },
    kind: 'body',
    reason: { nl: 'Ook zijn leden en zijn voorzitter.', en: 'Also its members and its president.' },
    forms: { nl: ['ER', '=Europese =Raad'], en: ['=European =Council'] },
  },
  {
    id: 'council',
    label: { nl: 'Raad', en: 'Council' },
    kind: 'body',
    reason: {
      nl: 'De Raad van ministers is niet de Europese Raad.',
      en: 'The Council of ministers is not the European Council.',
    },
    forms: { nl: ['=Raad'], en: ['=Council', '=Council =of =the =European =Union'] },
  },
  {
    id: 'commission',
    label: { nl: 'Commissie', en: 'Commission' },
    kind: 'body',
    reason: {
      nl: 'De Europese Commissie en de Hoge Vertegenwoordiger.',
      en: 'The European Commission and the High Representative.',
    },
    forms: { nl: ['=Commissie', '=Hoge =Vertegenwoordiger', 'HV'], en: ['=Commission', '=High =Representative'] },
  },
  {
    id: 'partner-countries',
    label: { nl: 'partnerlanden', en: 'partner countries' },
    kind: 'named',
    reason: {
      nl: 'Over wie de stukken gaan; ook landen uit de kennislijst tellen als zij het onderwerp van de zin zijn.',
      en: 'Those the papers are about; countries of the knowledge file count as well when they are the subject.',
    },
    forms: {
      nl: ['=partners', '=partnerlanden', '=kandidaat =lidstaten', '=landen', '*landen'],
      en: ['=partners', '=candidates', '=candidate =countries', '=countries'],
    },
  },
  {
    id: 'eu-leaders',
    label: { nl: 'leiders', en: 'leaders' },
    kind: 'many',
    reason: {
      nl: 'Staatshoofden en regeringsleiders, zonder dat de instelling genoemd wordt.',
      en: 'Heads of state and government, without the institution being named.',
    },
    forms: {
      nl: ['=leiders', '=regeringsleiders', '=staatshoofden', '=bewindslieden'],
      en: ['=leaders', '=ministers', '=heads =of =state', '=heads =of =government'],
    },
  },
  {
    id: 'member-states',
    label: { nl: 'lidstaten', en: 'member states' },
    kind: 'many',
    reason: {
      nl: 'Alle, de meeste of enkele; Nederland als de zin zegt dat Nederland erbij hoort.',
      en: 'All, most or some of them; home when the sentence says that the Netherlands is among them.',
    },
    forms: { nl: ['=lidstaten', '=lidstaat', '=EU =lidstaten'], en: ['=member =states', '=EU =member =states'] },
  },
  {
    id: 'declaration',
    label: { nl: 'verklaring', en: 'declaration' },
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
    id: 'motion',
    label: { nl: 'motie', en: 'motion' },
    kind: 'body',
    reason: {
      nl: 'Een motie verzoekt; zij is niet van wie haar uitvoert.',
      en: 'A motion requests; it is not of who carries it out.',
    },
    forms: { nl: ['=motie', '=amendement'], en: ['=motion', '=amendment'] },
  },
  {
    id: 'eu',
    label: { nl: 'EU', en: 'EU' },
    kind: 'body',
    reason: { nl: 'De Unie als spreker.', en: 'The Union as speaker.' },
    forms: { nl: ['EU', '=Europese =Unie', '=Unie'], en: ['EU', '=European =Union', '=Union'] },
  },
  {
    id: 'parliament',
    label: { nl: 'Kamer', en: 'parliament' },
    kind: 'body',
    reason: {
      nl: 'In een motie verzoekt zij; elders wordt zij meestal toegesproken.',
      en: 'In a motion it requests; elsewhere it is mostly spoken to.',
    },
    forms: { nl: ['=Kamer', '=Tweede =Kamer', '=Eerste =Kamer'], en: ['=parliament', '=house =of =representatives'] },
  },
  {
    id: 'fraction',
    label: { nl: 'fractie', en: 'parliamentary group' },
    kind: 'body',
    reason: {
      nl: 'Een fractie of leden daarvan vragen en vinden voor zichzelf, nooit voor het kabinet.',
      en: 'A parliamentary group and its members ask and think for themselves, never for the government.',
    },
    forms: { nl: ['*fractie', '*fracties'], en: ['=parliamentary =group', '=group =members'] },
  },
  {
    id: 'municipal-council',
    label: { nl: 'gemeenteraad', en: 'municipal council' },
    kind: 'body',
    reason: { nl: 'De raad van een gemeente.', en: 'The council of a municipality.' },
    forms: {
      // In capitals it is the Council of the Union.
      nl: ['=gemeenteraad', '=raad =van =de =gemeente', '=raad'],
      en: ['=city =council', '=town =council', '=municipal =council'],
    },
  },
  {
    id: 'municipal-executive',
    label: { nl: 'college', en: 'municipal executive' },
    kind: 'body',
    reason: { nl: 'Burgemeester en wethouders.', en: 'The mayor and aldermen.' },
    forms: {
      nl: ['=college', '=burgemeester =en =wethouders'],
      en: ['=mayor =and =aldermen', '=municipal =executive'],
    },
  },
  {
    id: 'waterboard',
    label: { nl: 'waterschap', en: 'water authority' },
    kind: 'body',
    reason: { nl: 'Ook zijn dagelijks en algemeen bestuur.', en: 'Also its executive and general board.' },
    forms: {
      nl: ['=waterschap', '=hoogheemraadschap', '=dagelijks =bestuur', '=algemeen =bestuur'],
      en: ['=water =authority', '=water =board'],
    },
  },
  {
    id: 'regulator',
    label: { nl: 'toezichthouder', en: 'regulator' },
    kind: 'body',
    reason: { nl: 'Een toezichthouder of autoriteit.', en: 'A regulator or authority.' },
    forms: { nl: ['=toezichthouder', '=autoriteit'], en: ['=regulator', '=authority', '=agency'] },
  },
  {
    id: 'central-bank',
    label: { nl: 'centrale bank', en: 'central bank' },
    kind: 'body',
    reason: {
      nl: 'Ook het comité of de raad die over de rente beslist.',
      en: 'Also the committee or council that sets its rates.',
    },
    forms: {
      nl: ['=centrale =bank', 'ECB', 'DNB', '=comite'],
      en: ['=central =bank', 'ECB', '=Committee', '=Governing =Council', '=Federal =Reserve'],
    },
  },
  {
    id: 'meeting',
    label: { nl: 'top of bijeenkomst', en: 'summit or meeting' },
    kind: 'occasion',
    reason: {
      nl: 'Een top of bijeenkomst spreekt niet; haar doel is het hare („de top heeft als doel”).',
      en: 'A summit or meeting does not speak; its aim is its own ("de top heeft als doel").',
    },
    forms: {
      nl: ['=top', '=bijeenkomst', '=conferentie', '=vergadering'],
      en: ['=summit', '=meeting', '=conference'],
    },
  },
  {
    id: 'impersonal',
    label: { nl: 'niemand genoemd', en: 'nobody named' },
    kind: 'nobody',
    reason: {
      nl: '„Er is gesproken over”: lijdend, zonder wie. Gelezen aan het werkwoord, dus zonder woordvormen.',
      en: '"Er is gesproken over": a passive without an agent. Read from the verb, so it has no forms.',
    },
    forms: { nl: [], en: [] },
  },
];

export const LEFT_OUT: Profile['leftOut'] = {
  speakers: [
    {
      words: { nl: 'regering (alleen)', en: 'regering (alone)' },
      why: {
        nl: '„de Georgische regering” komt vaker voor dan de Nederlandse, die „het kabinet” heet',
        en: '"de Georgische regering" is more frequent than the Dutch one, which is "het kabinet"',
      },
    },
    {
      words: { nl: 'top, bijeenkomst', en: 'top, bijeenkomst' },
      why: {
        nl: 'hebben alleen een doel („de top heeft als doel”); wat er gezegd wordt, zegt wie er spreekt',
        en: 'only have an aim ("de top heeft als doel"); what is said there is said by who speaks',
      },
    },
    {
      words: { nl: 'president, voorzitter', en: 'president, voorzitter' },
      why: {
        nl: 'horen bij te velen; de instelling in de zin wordt gelezen',
        en: 'belong to too many; the institution in the sentence is read instead',
      },
    },
  ],
  addressees: [
    {
      words: {
        nl: 'Nederland, kabinet, EU, lidstaten als onderwerp',
        en: 'Nederland, kabinet, EU, lidstaten as subject',
      },
      why: { nl: 'spreken', en: 'speak' },
    },
  ],
};
