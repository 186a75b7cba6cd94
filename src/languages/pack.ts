/**
 * What is true of a language, whoever writes in it: one value that functions take, and nothing of any institution.
 *
 * A language is a folder with one file per group of `LanguageData` and an index that puts them together; `compilePack`
 * makes of it the `LanguagePack` that the engine reads with. Labels, steps and reasons of acts, degrees and addressees are
 * the same in every language and stand in the scale (speech-acts.ts, degree-words.ts, addressees.ts); a language gives forms by id.
 * Word lists are written as the engine compares them: lower case, without accents.
 */
import type { Label, PaperLanguage, Tense } from '../model.ts';
import type { FindingData } from './finding.ts';
import type { AddresseeData, DegreeData, NounData, PointingData, SpeakerData, VerbData } from './grammar.ts';
import type { MeaningData } from './meaning.ts';
import type { Verb } from './speech-acts.ts';
import type { SurroundingWords } from './surrounding-words.ts';
import type { Words } from './word-list.ts';

/** Words by themselves: what they have in common, how common they are, which of them only hold a sentence together. */
export interface WordData {
  /** The part of a folded word that its inflected forms share: "sancties" and "sanctie" give one stem. */
  readonly stem: (fold: string) => string;
  /** "de", "tevens", "waaronder": words that say little by themselves. Those of a language it is mixed with count too. */
  readonly functionWords: Words;
  /** How common words are in official prose, or null where no table is to be had: then the papers compared decide alone. */
  readonly frequency: FrequencyData | null;
  /** Compounds are written as one word ("veiligheidsbeleid"): a later member is looked for inside a word. */
  readonly closedCompounds: boolean;
  /** Letters of the shortest word that may name an object by itself: 8 for "visumbeleid", 6 for "customs". */
  readonly namingLetters: number;
  /** The two ways one sound is written within a family of words made one: "tarieven" for "tariefmaatregelen". */
  readonly oneSpelling: (fold: string) => string;
}

/** Document frequencies, packed: a line is a level L and its keys, which stand in about 2^(L/2) sentences. */
export interface FrequencyData {
  /** Sentences it was counted over. */
  readonly sentences: number;
  /** Sentences a word, or a gram of four characters, that is not listed is taken to stand in. */
  readonly tail: { readonly word: number; readonly gram: number };
  readonly words: string;
  readonly grams: string;
}

/** Where a sentence ends. */
export interface SentenceEndData {
  /** Abbreviations that never end one ("d.w.z."), without the last full stop. */
  readonly neverEnds: Words;
  /** Those that a name follows ("dr."), and those that a number follows ("nr."). */
  readonly beforeNames: Words;
  readonly beforeNumbers: Words;
  /** Those that count something else ("mln."), and units that close what they count ("min."). */
  readonly multiples: Words;
  readonly units: Words;
  /** Kinds of companies: they stand behind a name ("Delta N.V.") or before one ("De N.V. Delta"). */
  readonly companies: Words;
  /** Abbreviations that end one only when what follows begins as a sentence does ("jl."). */
  readonly maybeEnds: Words;
  /** Words that the number of a part follows where it stands in front of what the part says ("Ad 1. De kosten"). */
  readonly parts: Words;
  /** Words that open one and are no part of a name before a lower-case word: "De ER". */
  readonly openers: Words;
  /** Words no line, heading or name ends with: after "van de" the text goes on. */
  readonly dangling: Words;
}

/** Where a clause ends: by words, not by grammar. */
export interface ClauseData {
  /** Words that open a clause after a comma: ", waarbij". */
  readonly afterComma: Words;
  /** "en", "and". */
  readonly and: Words;
  /** Words after "en" that show a new clause, not the next noun of a list: "en het". */
  readonly afterAnd: Words;
  /** Is the word a verb form that opens a clause: "aangegeven" in Dutch, "recalling" or "stresses" in English? */
  readonly opensWithVerb: (fold: string) => boolean;
  /** Is it one that opens a second thing the same subject does: "hecht waarde aan X en zet zich in om Y"? */
  readonly opensPredicate: (fold: string) => boolean;
  /** A clause that opens so says more of the one before it: "..., inclusief het overnemen van de sanctiemaatregelen". */
  readonly specifies: RegExp;
  /** Words that open a subordinate clause, whose verb may be the last word: "dat", "waarbij", "om". */
  readonly subordinates: Words;
  /** Words that point at what was said before them, or set a condition to it: "hiervoor", "mits". */
  readonly qualifies: Words;
}

/** What becomes of a hyphen at a line end. */
export interface LineEndData {
  /** What follows a suspended hyphen: `veiligheids-` / `en defensiebeleid`. */
  readonly suspends: RegExp;
  /** Vowel pairs a compound may not show without a hyphen: "auto-ongeluk". */
  readonly vowelClashes: Words;
  /** Prefixes that stand alone as words everywhere, so that standing alone is no evidence of a typed hyphen. */
  readonly prefixes: Words;
  /** First halves that are hung on with a hyphen whatever follows: "oud-", "long-". */
  readonly hyphenatedFirst: Words;
  /** Second halves that are: "-generaal". */
  readonly hyphenatedLast: Words;
}

/** Set phrases: sentences that repeat through the years and say nothing but form. Patterns of term-matcher.ts. */
export interface SetPhraseData {
  readonly patterns: Readonly<Record<string, readonly string[]>>;
  /** Words of a clause that says something after all: "waarin". */
  readonly excluding: Words;
  /** Verbs of speaking that open a list of topics. */
  readonly topics: readonly string[];
  /** Phrases every regulation begins or ends with. */
  readonly boilerplate: readonly string[];
}

/** Words that papers name other papers and their own parts by. */
export interface DocumentData {
  /** What some offices put before an acronym between brackets: "hierna te noemen", as a regular expression. */
  readonly hereafter: string;
  /** Words that may stand between a long form and its acronym: "…beleid van de EU (GBVB)". */
  readonly acronymQualifiers: Words;
  /** Nouns of texts that state positions of their own, the words that say there is none, and an adjective before the noun. */
  readonly declarations: Words;
  readonly without: Words;
  readonly adjective: RegExp;
}

/**
 * What any office that writes in the language prints: alternatives, as the source of a regular expression without regard to
 * capitals. A profile adds those of the offices of a corpus.
 */
export interface PrintedData {
  /** A line that addresses somebody: `Geachte`. */
  readonly salutation: string;
  /** How a covering letter begins. Only a letter says `Hierbij bied ik`, so it may stand without any letterhead. */
  readonly letterOpening: string;
  /** One of these verbs stands in that opening. */
  readonly letterVerb: string;
  /** Who a letter is addressed to: what stands before the office, and the offices. */
  readonly to: string;
  readonly addressed: string;
  /** Labels of a letterhead or a form; what follows on the line, or on the next, is the value. */
  readonly formLabel: string;
  /** Those that are also everyday first words (`Aan de Westelijke Balkanlanden zal`): only alone or with a colon. */
  readonly unsureLabel: string;
  /** Lines that occur in letterheads and hardly anywhere else. */
  readonly letterhead: string;
  /** What bodies call themselves before their name, in a letterhead: `Gemeente Overwaard`. */
  readonly bodies: string;
  /** Months, and what may stand behind the number of a day. */
  readonly months: string;
  readonly ordinal: string;
  /** Words a title begins with, and a place with a date never: "Verklaring van ..., 6 december 2022". */
  readonly titleWords: string;
  /** The closing of a letter. */
  readonly closing: string;
  /** How the line of a body ends for which somebody signs: `namens deze`. */
  readonly signedFor: string;
  /** An office that signs (`Namens de voorzitter`): what stands before it, and the offices. */
  readonly onBehalf: string;
  readonly offices: string;
  /** A line that opens an annex. */
  readonly annex: string;
  /** What only an internal note prints, on a line of its own, and its headings. */
  readonly noteCue: string;
  readonly noteHeading: string;
  /** Labels by which such a note goes round. */
  readonly noteLabel: string;
  /** What a letter or paper is called where it is printed as a publication: `Brief van de minister`. */
  readonly publication: string;
  /** Headings that a text begins with, whatever it is about: `Inleiding`. */
  readonly firstHeading: string;
  /** What web pages print around a text, whole lines: what nobody else prints, links of any menu, the link to the top. */
  readonly webLine: string;
  readonly webLink: string;
  readonly toTheTop: string;
  /** Headings that gather notes at the end of a paper. */
  readonly notesHeading: string;
  /** What a list of contents is headed by, and what stands above its page numbers. */
  readonly contentsHeading: string;
  readonly pageWord: string;
  /** What the caption of a table or figure begins with, before its number. */
  readonly captionWord: string;
  /** What tells under a table where its figures come from. */
  readonly tableSource: string;
  /** The label of the last row of a table of figures. */
  readonly total: string;
  /** Units of a text that are numbered on a line of their own (`Vraag 2`, `Artikel 3`): no running head. */
  readonly numberedUnit: string;
  /** What a meeting calls itself, at the end of its name. */
  readonly meeting: string;
}

/** Who has the word in a paper, and how it shows: alternatives of how a line begins, as in `PrintedData`. */
export interface TurnData {
  /** Labels of a question and of its answer, before their number; what stands between: `Antwoord op vraag 2`. */
  readonly question: string;
  readonly answer: string;
  readonly inReply: string;
  /** The letters that stand for them, as capitals: `Q1`, `A1`. */
  readonly shortQuestion: string;
  readonly shortAnswer: string;
  /** Headings over what members ask, over what is answered, and over both in turn. */
  readonly asked: string;
  readonly answered: string;
  /** A heading that is the name of a fraction; who speaks under it the headings above tell. */
  readonly group: string;
  readonly both: string;
  /** How the words of a fraction begin, and how they go on: `De leden van de XYZ-fractie`, `Deze leden`. */
  readonly fraction: string;
  readonly those: string;
  /** What the titles of such papers say of the day, between brackets: `(ingezonden 12 januari 2022)`. */
  readonly sent: string;
  /** How an answer without a label begins. */
  readonly replying: string;
  /** Yes and no. */
  readonly plainAnswer: string;
  /** How a letter with answers takes its leave of the reader. */
  readonly farewell: string;
  /** Words a paragraph of a motion begins with, in lower case, and running text hardly ever. */
  readonly clause: string;
  /** The clauses below the opening of a motion or decision: what it rests on, what it asks, what it does. */
  readonly ground: string;
  readonly request: string;
  readonly operative: string;
  /** The last words of a motion. */
  readonly closing: string;
  /** Who moves, in front of each clause: `This Council notes`, `This Council further resolves`. */
  readonly mover: string;
  /** Who decides or moves, in the opening of such a paper: `De Kamer,`. */
  readonly chamber: string;
  /** What stands before the name of a speaker in a debate; offices that speak without a name. */
  readonly speakerTitle: string;
  readonly chair: string;
  /** What is told between speeches, and said by nobody. */
  readonly stage: string;
  /** What the numbered parts of a law or rule are called, from the widest: `Hoofdstuk`, `Artikel`. */
  readonly partLabel: string;
  /** Words by which a line with a colon leads in what follows: `de volgende prioriteiten:`. */
  readonly leadIn: string;
}

/** What a survey takes for the name of a matter or a place. */
export interface SurveyData {
  /** Words right before a name that show a place: "in Libanon". */
  readonly locative: Words;
  /** Capitals after such a word that are no places: months, and bodies. */
  readonly noPlaces: Words;
  /** Endings of names of countries. */
  readonly country: RegExp;
  /** Words a noun stands behind, at once or with an adjective between. */
  readonly beforeNoun: Words;
  /** Endings of adjectives, or null where endings do not tell. */
  readonly adjective: RegExp | null;
  /** Words that open a clause which may hold a position, beside those that un-make a phrase. */
  readonly clauseOpeners: Words;
}

/** What a view needs to word a label from a passage of a paper; small, because it goes with every widget. */
export interface DisplayData {
  readonly quotationMarks: readonly [left: string, right: string];
  readonly determiners: Words;
  /** Words that stand before a determiner and belong to it: "alle deze landen". */
  readonly beforeDeterminers: Words;
  /** Endings of what can stand between a determiner and its noun. */
  readonly adjective: RegExp;
  /** Whose, and which of them, behind a common noun. */
  readonly whose: RegExp;
  readonly which: RegExp;
  /** Helper verbs by the tense they make. */
  readonly helpers: Readonly<Record<Tense, Words>>;
  /** Does a form of that tense stand without a helper: "benadrukte"? */
  readonly standsAlone: (form: string, tense: Tense) => boolean;
  /** What may be a participle. */
  readonly participle: RegExp;
  /** "worden", "be": the passive behind a future; "te" before an infinitive. */
  readonly passive: string;
  readonly infinitiveMark: string;
}

/** The data of a language, one group a file. */
export interface LanguageData {
  /** Code of BCP 47, as papers declare it: "nl". */
  readonly code: PaperLanguage;
  /** How the language is called. */
  readonly label: Label;
  readonly words: WordData;
  readonly sentences: SentenceEndData;
  readonly clauses: ClauseData;
  readonly lineEnds: LineEndData;
  readonly nouns: NounData;
  readonly verbs: VerbData;
  /** Verbs of each act: see `verbs` in speech-acts.ts for how they are written. */
  readonly acts: Readonly<Record<string, readonly Verb[]>>;
  readonly degrees: DegreeData;
  readonly addressees: AddresseeData;
  readonly speakers: SpeakerData;
  readonly pointing: PointingData;
  readonly surroundings: SurroundingWords;
  readonly setPhrases: SetPhraseData;
  readonly documents: DocumentData;
  readonly printed: PrintedData;
  readonly turns: TurnData;
  readonly meaning: MeaningData;
  readonly finding: FindingData;
  readonly survey: SurveyData;
  readonly display: DisplayData;
}
