import type {
  Alignment,
  Bin,
  Cell,
  DraftKind,
  Genre,
  Label,
  Language,
  PaperLanguage,
  Rejected,
  Role,
  Search,
  Standing,
  Verdict,
} from '../model.ts';
import { VERDICTS } from './verdict-labels.ts';

/**
 * The closed lists of words shown to people, in Dutch and English: one wording for the page, the command and every
 * export, so that two of them can never call one thing by two names. Values outside these lists do not exist.
 */

/** The language of the interface for the words around a paper: its own, or English where the interface lacks it. */
export const interfaceLanguage = (language: PaperLanguage): Language => (language === 'nl' ? 'nl' : 'en');

/** A label in the language of a paper, or in English. */
export const labelIn = (label: Label, language: PaperLanguage): string => label[interfaceLanguage(language)];

/** How a wording moved. "Eerste keer" and its like are standings: they need no older passage to compare with. */
export const VERDICT_LABELS = /* @__PURE__ */ Object.fromEntries(
  VERDICTS.map(({ id, label }) => [id, label]),
) as Readonly<Record<Verdict, Label>>;

/**
 * What a paper does at its place on a line. `first` reads "in this dossier", never "new policy": a paper of 2022 may
 * say "wederom" about a text that is not in the dossier.
 */
export const STANDING_LABELS: Readonly<Record<Standing, Label>> = {
  first: { nl: 'eerste keer in dit dossier', en: 'first time in this dossier' },
  kept: { nl: 'gelijk', en: 'the same' },
  reworded: { nl: 'anders verwoord', en: 'worded differently' },
  recast: { nl: 'in andere woorden', en: 'in other words' },
  returned: { nl: 'keert terug', en: 'returns' },
  silent: { nl: 'zwijgt', en: 'silent' },
  unread: { nl: 'niet gelezen', en: 'not read' },
  undecided: { nl: 'onbeslist', en: 'undecided' },
};

/** Said of what a person corrected; of a verdict that a person refused without giving another. */
export const CORRECTED_LABELS: Readonly<Record<'corrected' | 'disputed' | 'not', Label>> = {
  corrected: { nl: 'gecorrigeerd', en: 'corrected' },
  disputed: { nl: 'betwist', en: 'disputed' },
  not: { nl: 'niet', en: 'not' },
};

/** Said of a passage next to the one its line runs through. */
export const BESIDE_LABEL: Label = { nl: 'ernaast', en: 'beside it' };

/** A position of the older paper that the newer one does not hold. */
export const NOT_REPEATED_LABEL: Label = { nl: 'niet herhaald', en: 'not repeated' };

/** Said of a passage whose degree has no word of its own. */
export const NO_DEGREE_LABEL: Label = { nl: 'geen graadwoord', en: 'no degree word' };

/** Printed where the paper itself is silent about its date, place, sender or reference: never guessed. */
export const NOT_STATED_LABEL: Label = { nl: 'niet vermeld', en: 'not stated' };

export const GENRE_LABELS: Readonly<Record<Genre, Label>> = {
  declaration: { nl: 'verklaring', en: 'declaration' },
  report: { nl: 'verslag', en: 'report' },
  agenda: { nl: 'geannoteerde agenda', en: 'annotated agenda' },
  letter: { nl: 'brief', en: 'letter' },
  note: { nl: 'nota', en: 'note' },
};

/** What a block is in its paper. */
export const ROLE_LABELS: Readonly<Record<Role, Label>> = {
  letterhead: { nl: 'briefhoofd', en: 'letterhead' },
  salutation: { nl: 'aanhef', en: 'salutation' },
  signature: { nl: 'ondertekening', en: 'signature' },
  title: { nl: 'titel', en: 'title' },
  heading: { nl: 'kop', en: 'heading' },
  paragraph: { nl: 'alinea', en: 'paragraph' },
  item: { nl: 'punt', en: 'item' },
  footnote: { nl: 'noot', en: 'footnote' },
  'form-field': { nl: 'formulierveld', en: 'form field' },
  'page-furniture': { nl: 'paginarand', en: 'page furniture' },
  'note-body': { nl: 'nota', en: 'note' },
  question: { nl: 'vraag', en: 'question' },
  answer: { nl: 'antwoord', en: 'answer' },
  consideration: { nl: 'overweging', en: 'consideration' },
  request: { nl: 'verzoek', en: 'request' },
  speech: { nl: 'spreekbeurt', en: 'speech' },
  'table-head': { nl: 'tabelkop', en: 'table head' },
  'table-row': { nl: 'tabelrij', en: 'table row' },
  caption: { nl: 'bijschrift', en: 'caption' },
  contents: { nl: 'inhoudsopgave', en: 'contents' },
};

/** What a paper does with a theme. */
export const CELL_STATE_LABELS: Readonly<Record<Cell['state'], Label>> = {
  speaks: { nl: 'spreekt', en: 'speaks' },
  silent: { nl: 'zwijgt', en: 'silent' },
  elsewhere: { nl: 'zwijgt, woord staat elders', en: 'silent, the word stands elsewhere' },
  undecided: { nl: 'onbeslist', en: 'undecided' },
  'out-of-scope': { nl: 'gaat niet over dit gebied', en: 'not about this region' },
  unread: { nl: 'niet gelezen', en: 'not read' },
};

export const BIN_LABELS: Readonly<Record<Bin, Label>> = {
  administrative: { nl: 'administratief', en: 'administrative' },
  formula: { nl: 'vaste formule', en: 'set phrase' },
  threaded: { nl: 'op een lijn', en: 'on a line' },
  single: { nl: 'staat alleen', en: 'stands alone' },
  'out-of-scope': { nl: 'buiten de focus', en: 'outside the focus' },
};

/** Why a near candidate was refused. */
export const REJECTION_LABELS: Readonly<Record<Rejected['reason'], Label>> = {
  'other-region': { nl: 'gaat over een ander land', en: 'is about another country' },
  'other-object': { nl: 'gaat over ander beleid', en: 'is about another policy' },
  'other-theme': { nl: 'gaat over een ander thema', en: 'is about another theme' },
  formula: { nl: 'is een vaste formule', en: 'is a set phrase' },
  'too-far': { nl: 'staat er te ver van af', en: 'is too far away' },
  'out-of-scope': { nl: 'staat in een deel dat niet meetelt', en: 'stands in a part that does not count' },
  'other-addressee': { nl: 'staat onder een andere geadresseerde', en: 'is asked of others' },
  note: { nl: 'staat in een noot', en: 'stands in a note' },
  heading: { nl: 'staat in een kop', en: 'stands in a heading' },
  table: { nl: 'staat in een tabel', en: 'stands in a table' },
  'in-other-language': { nl: 'noemt hetzelfde, in een andere taal', en: 'names the same, in another language' },
};

export const STRENGTH_LABELS: Readonly<Record<Alignment['strength'], Label>> = {
  sure: { nl: 'zeker', en: 'sure' },
  possible: { nl: 'mogelijk', en: 'possible' },
};

export const RELATION_LABELS: Readonly<Record<Alignment['relation'], Label>> = {
  verbatim: { nl: 'letterlijk herhaald', en: 'repeated verbatim' },
  reworded: { nl: 'dezelfde zin, bewerkt', en: 'the same sentence, edited' },
  paraphrase: { nl: 'in andere woorden', en: 'in other words' },
};

/** Why a paper without the position is not called silent. */
export const WITHHELD_LABELS: Readonly<Record<NonNullable<Search['withheld']>, Label>> = {
  'other-language': {
    nl: 'Dit stuk is in een andere taal: het is niet met deze lijn vergeleken.',
    en: 'This paper is in another language: it was not held against this line.',
  },
  'out-of-scope': {
    nl: 'Dit stuk gaat niet over dit gebied.',
    en: 'This paper is not about this region.',
  },
  'to-all': {
    nl: 'Dit stuk zegt het tot alle landen.',
    en: 'This paper says it to all countries.',
  },
  'other-addressee': {
    nl: 'Dit staat hier onder een andere geadresseerde.',
    en: 'Here it is asked of others.',
  },
  'other-move': {
    nl: 'Over dit onderwerp staat hier iets anders.',
    en: 'Here something else is said about this matter.',
  },
  'outside-region': {
    nl: 'Dit staat hier buiten het gebied.',
    en: 'Here it stands outside the region.',
  },
  'in-note': { nl: 'Dit staat hier in een noot.', en: 'Here it stands in a note.' },
  'in-heading': { nl: 'Dit staat hier in een kop.', en: 'Here it stands in a heading.' },
  'in-table': { nl: 'Dit staat hier in een tabel.', en: 'Here it stands in a table.' },
  'in-other-part': {
    nl: 'Dit staat hier in een deel dat niet meedoet.',
    en: 'Here it stands in a part that is left out.',
  },
  'nothing-searched': { nl: 'Van dit stuk is geen zin doorzocht.', en: 'No sentence of this paper was searched.' },
  'possibly-here': {
    nl: 'Een zin in dit stuk kan hierover gaan; stilte wordt niet vastgesteld.',
    en: 'A sentence of this paper may be about this; no silence is claimed.',
  },
  'no-knowledge': {
    nl: 'Zonder kennis van het onderwerp wordt geen stilte vastgesteld.',
    en: 'Without knowledge of the subject no silence is claimed.',
  },
  apart: {
    nl: 'Woorden hiervan staan wel in dit stuk, maar niet samen in een zin van de lopende tekst.',
    en: 'Words of this do stand in this paper, but not together in a sentence of its running text.',
  },
};

/** Between the name of a matter and the move that has a line of its own: "GBVB, anders dan aansluiting". */
export const OTHER_THAN_LABEL: Label = { nl: 'anders dan', en: 'other than' };

/** Said under a silence whose word stands in the paper about another country. */
export const ELSEWHERE_LABEL: Label = {
  nl: 'Het woord staat wel in dit stuk, over een ander gebied.',
  en: 'The word does stand in this paper, about another region.',
};

/** Said under a silence when the paper names a text that was not searched. */
export const MISSING_REFERENCE_LABEL: Label = {
  nl: 'Dit stuk verwijst naar een tekst die niet in dit dossier zit:',
  en: 'This paper refers to a text that is not in this dossier:',
};

/** Rungs of degree, by the ids of src/languages/degree-words.ts. */
export const DEGREE_LABELS = {
  stepwise: { nl: 'stapsgewijs', en: 'step by step' },
  partial: { nl: 'gedeeltelijk', en: 'partly' },
  full: { nl: 'volledig', en: 'full' },
} as const satisfies Readonly<Record<string, Label>>;

/** What a draft does with a position, in the order in which it is told. */
export const DRAFT_KIND_ORDER: readonly DraftKind[] = ['weaker', 'not-repeated', 'first', 'other', 'repeated'];
