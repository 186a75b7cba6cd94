import type { Alignment, Cell, DraftKind, Label, Standing, Verdict } from '../../model.ts';

/** A word that is shown for something found: of a verdict, of a place on a line, of a cell, a link or a finding. */
export type ClaimWord =
  | Verdict
  | Standing
  | Cell['state']
  | Alignment['strength']
  | Alignment['relation']
  | DraftKind
  | 'dropped'
  | 'new';

/** What the tool may say, what must be read off the papers first, and what it says where that fails: always less. */
export interface Claim {
  readonly id: string;
  readonly claim: Label;
  readonly holds: Label;
  readonly otherwise: Label;
  /** Labels of the closed lists that make this claim. */
  readonly words: readonly ClaimWord[];
}

/** The contract, in the order in which a reader meets its claims. DESIGN.md names the test that holds each. */
export const CLAIMS: readonly Claim[] = [
  {
    id: 'verbatim',
    claim: { nl: 'letterlijk herhaald', en: 'repeated verbatim' },
    holds: {
      nl: 'Dezelfde woorden in dezelfde volgorde. Hoofdletters, soort aanhalingsteken en streepje, witruimte en de schrijfwijze van één getal (€35.000 en € 35.000) tellen niet.',
      en: 'The same words in the same order. Capitals, kind of quotation mark and hyphen, white space and the writing of one number (€35,000 and € 35,000) do not count.',
    },
    otherwise: { nl: 'herschreven', en: 'reworded' },
    words: ['verbatim'],
  },
  {
    id: 'same',
    claim: { nl: 'gelijk, staande lijn, herhaald', en: 'the same, standing line, repeated' },
    holds: {
      nl: 'Niets wat betekenis draagt verschilt: ontkenning, cijfer, termijn, voorwaarde, uitzondering, moet of kan, wie wat doet. Graad, taalhandeling, spreker en geadresseerde zijn aan beide kanten gelezen en gelijk, of ontbreken aan beide kanten.',
      en: 'Nothing that carries meaning differs: denial, figure, date, condition, exception, must or may, who does what. Degree, speech act, speaker and addressee were read on both sides and are equal, or are absent on both.',
    },
    otherwise: { nl: 'anders verwoord, met de woorden', en: 'worded differently, with the words' },
    words: ['same', 'kept', 'repeated'],
  },
  {
    id: 'direction',
    claim: { nl: 'sterker, zwakker', en: 'stronger, weaker' },
    holds: {
      nl: 'Graad, taalhandeling of modaal werkwoord schuift op een schaal, en geen van beide kanten ontkent wat de ander zegt. Een cijfer, voorwaarde of uitzondering die ook verandert, staat ernaast.',
      en: 'Degree, speech act or modal moves on a scale, and neither side denies what the other says. A figure, condition or exception that moves as well is named beside it.',
    },
    otherwise: { nl: 'anders verwoord, of omgekeerd', en: 'worded differently, or reversed' },
    words: ['stronger', 'weaker'],
  },
  {
    id: 'reversed',
    claim: { nl: 'omgekeerd', en: 'reversed' },
    holds: {
      nl: 'De ene kant ontkent wat de andere over dezelfde zaak bevestigt. Dan wordt geen richting genoemd.',
      en: 'One side denies what the other affirms about the same matter. No direction is then named.',
    },
    otherwise: { nl: 'anders verwoord', en: 'worded differently' },
    words: ['reversed'],
  },
  {
    id: 'figure',
    claim: { nl: 'ander cijfer, andere termijn', en: 'other figure, other date' },
    holds: {
      nl: 'Een getal, aandeel, bedrag, datum of periode over hetzelfde verschilt. De twee worden uit de zin gelicht.',
      en: 'A number, share, amount, date or period about the same thing differs. The two are lifted out of the sentence.',
    },
    otherwise: { nl: 'anders verwoord', en: 'worded differently' },
    words: ['other-figure', 'other-date'],
  },
  {
    id: 'condition',
    claim: { nl: 'voorwaarde, uitzondering', en: 'condition, exception' },
    holds: {
      nl: 'Een bijzin van die soort staat maar aan één kant, of luidt anders.',
      en: 'A clause of that kind stands on one side only, or reads otherwise.',
    },
    otherwise: { nl: 'anders verwoord', en: 'worded differently' },
    words: ['condition', 'exception'],
  },
  {
    id: 'breadth',
    claim: { nl: 'breder, smaller', en: 'broader, narrower' },
    holds: {
      nl: 'Een lid, land of onderdeel staat maar aan één kant; taalhandeling en ontkenning zijn gelijk.',
      en: 'A member, country or part stands on one side only; speech act and denial are equal.',
    },
    otherwise: { nl: 'anders verwoord', en: 'worded differently' },
    words: ['broader', 'narrower'],
  },
  {
    id: 'speaker',
    claim: { nl: 'andere spreker', en: 'other speaker' },
    holds: { nl: 'Beide sprekers zijn gelezen en verschillen.', en: 'Both speakers were read, and differ.' },
    otherwise: { nl: 'anders verwoord', en: 'worded differently' },
    words: ['other-speaker'],
  },
  {
    id: 'who',
    claim: { nl: 'wie spreekt, tot wie', en: 'who speaks, to whom' },
    holds: {
      nl: 'Het onderwerp van het eigen werkwoord van het zinsdeel: nooit het lijdend voorwerp, een bijvoeglijke bepaling, een vergelijking of wie geciteerd wordt. Een vraag stelt niets vast; een motie verzoekt; een fractie spreekt voor zichzelf.',
      en: 'The subject of the clause’s own verb: never its object, a genitive, a comparison or a quoted person. A question states nothing; a motion requests; a parliamentary group speaks for itself.',
    },
    otherwise: { nl: 'niet genoemd', en: 'not named' },
    words: [],
  },
  {
    id: 'reworded',
    claim: { nl: 'anders verwoord, in andere woorden', en: 'worded differently, in other words' },
    holds: {
      nl: 'Twee passages over hetzelfde standpunt, waarvan niets hierboven gezegd kan worden. Dit is het uitgangspunt.',
      en: 'Two passages on one position of which nothing above can be said. This is the default.',
    },
    otherwise: { nl: 'geen koppeling', en: 'no link' },
    words: ['reworded', 'recast', 'paraphrase', 'clearer', 'other'],
  },
  {
    id: 'undecided',
    claim: { nl: 'onbeslist, niet vergelijkbaar', en: 'undecided, not comparable' },
    holds: {
      nl: 'De reden staat erbij. Nooit om voorbij te gaan aan wat niet gelezen werd: een niet gelezen stuk heet zo, een stuk over iets anders ook.',
      en: 'With the reason. Never to pass over what was not read: a paper not read is called so, and so is one about something else.',
    },
    otherwise: { nl: 'niets', en: 'nothing' },
    words: ['undecided', 'incomparable', 'unread', 'out-of-scope'],
  },
  {
    id: 'moved',
    claim: { nl: 'verplaatst', en: 'moved' },
    holds: {
      nl: 'De plaats tussen de zinnen eromheen is anders. Een zin die twee keer staat, wordt op volgorde gekoppeld; niets verplaatst zich naar zijn eigen plaats.',
      en: 'The place among its neighbours changed. A sentence that stands twice is matched in order; nothing moves to its own place.',
    },
    otherwise: { nl: 'gelijk of herschreven', en: 'the same or reworded' },
    words: ['moved'],
  },
  {
    id: 'dropped',
    claim: { nl: 'vervallen, nieuw', en: 'dropped, new' },
    holds: {
      nl: 'Nergens in het andere stuk staat een gelijke zin, noten, koppen, tabellen en vragen meegerekend; welk deel niet meedoet, staat erbij.',
      en: 'No equal sentence stands anywhere in the other paper, notes, headings, tables and questions included; which part does not take part is said.',
    },
    otherwise: { nl: 'verplaatst, of herschreven', en: 'moved, or reworded' },
    words: ['dropped', 'new'],
  },
  {
    id: 'silent',
    claim: { nl: 'zwijgt, niet herhaald', en: 'silent, not repeated' },
    holds: {
      nl: 'Er is minstens één zin doorzocht en nergens in het stuk staat iets van het standpunt, ook niet in een noot, kop of tabel of in een andere spelling. Staat het woord er over iets anders, dan wordt dat aangehaald. Een lijn tot één land zwijgt niet waar het stuk tot alle landen spreekt.',
      en: 'At least one sentence was searched and nothing of the position stands anywhere in the paper, nor in a note, heading or table, nor in another spelling. Where the word stands about something else, that is quoted. A line to one country is not silent where the paper speaks to all.',
    },
    otherwise: {
      nl: 'onbeslist, of waar het staat (in een noot, in een kop, tot alle landen)',
      en: 'undecided, or where it stands (in a note, in a heading, to all countries)',
    },
    words: ['silent', 'elsewhere', 'not-repeated'],
  },
  {
    id: 'first',
    claim: { nl: 'eerste keer in dit dossier', en: 'first time in this dossier' },
    holds: {
      nl: 'Hetzelfde zoeken in elk ouder stuk vond niets. Het zegt nooit dat het beleid nieuw is.',
      en: 'The same search over every older paper found nothing. It never says that the policy is new.',
    },
    otherwise: { nl: 'anders verwoord, onbeslist', en: 'worded differently, undecided' },
    words: ['first'],
  },
  {
    id: 'order',
    claim: { nl: 'ouder, nieuwer, keert terug', en: 'older, newer, returns' },
    holds: {
      nl: 'Beide stukken hebben een datum en die verschillen. Twee stukken van één dag staan naast elkaar zonder richting; een stuk zonder datum heeft geen plaats in de tijd.',
      en: 'Both papers are dated and the dates differ. Two papers of one day stand side by side without direction; a paper without a date has no place in time.',
    },
    otherwise: { nl: 'naast elkaar, zonder richting', en: 'side by side, without direction' },
    words: ['returned'],
  },
  {
    id: 'search',
    claim: { nl: 'niets gevonden', en: 'nothing found' },
    holds: {
      nl: 'Geen woord waarnaar gevraagd werd staat ergens. Anders staat er wat er wel is: standpunten en thema’s, dan passages, dan stukken. Van woorden die elkaar missen wordt nooit gezegd dat geen stuk erover spreekt.',
      en: 'No word asked for stands anywhere. Else what does stand there: positions and themes, then passages, then papers. Of words that miss each other it is never said that no paper speaks of it.',
    },
    otherwise: { nl: 'waar elk woord staat', en: 'where each word stands' },
    words: [],
  },
  {
    id: 'speaks',
    claim: { nl: 'spreekt', en: 'speaks' },
    holds: {
      nl: 'Een zin van het stuk draagt het thema, met de woorden waaraan dat is herkend.',
      en: 'A sentence of the paper carries the theme, with the words it was recognised by.',
    },
    otherwise: { nl: 'zwijgt of onbeslist, met wat is doorzocht', en: 'silent or undecided, with what was searched' },
    words: ['speaks'],
  },
  {
    id: 'sure',
    claim: { nl: 'zeker', en: 'sure' },
    holds: {
      nl: 'Van zulke koppelingen zijn er op elke gemeten verzameling minstens negen van de tien juist, met en zonder kennis van het onderwerp.',
      en: 'At least nine in ten such links are right on every measured set, with and without knowledge of the subject.',
    },
    otherwise: { nl: 'mogelijk', en: 'possible' },
    words: ['sure', 'possible'],
  },
  {
    id: 'quotation',
    claim: { nl: 'een citaat', en: 'a quotation' },
    holds: {
      nl: 'Een heel zinsdeel, of afgebroken op zijn grenzen met … aan elke afgebroken kant. Een onderwerp verliest nooit zijn werkwoord, een werkwoord nooit zijn ontkenning.',
      en: 'A whole clause, or cut at its bounds with … on every cut side. A subject never loses its verb, nor a verb its negation.',
    },
    otherwise: { nl: 'de hele zin', en: 'the whole sentence' },
    words: [],
  },
];
