/**
 * What is true of a language, whoever writes in it: one value that functions take, and nothing of any institution.
 *
 * A language is a folder with one file per group of `LanguageData` and an index that puts them together; `compilePack`
 * makes of it the `LanguagePack` that the engine reads with. Labels, steps and reasons of acts, degrees and addressees are
 * the same in every language and stand in the scale (speech-acts.ts, degree-words.ts, addressees.ts); a language gives forms by id.
 * Word lists are written as the engine compares them: lower case, without accents.
 */
import type { Label, PaperLanguage, Tense } from '../model.ts';
import type { GroupWords } from './addressees.ts';
import type { DegreeForms, DegreeId } from './degree-words.ts';
import type { Verb } from './speech-acts.ts';

/** Words that stand in for each other: a closed class of a language. */
export type Words = ReadonlySet<string>;

/** A list of words as it is written in data: between blanks and line ends. */
export const wordList = (text: string): Words => new Set(text.split(/\s+/).filter((word) => word !== ''));

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
  /** Abbreviations that never end one ("nr."), without the last full stop. */
  readonly neverEnds: Words;
  /** Abbreviations that end one only when what follows begins as a sentence does ("jl."). */
  readonly maybeEnds: Words;
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
  /** A clause that opens so says more of the one before it: "..., inclusief het overnemen van de sanctiemaatregelen". */
  readonly specifies: RegExp;
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

/** Nouns and what stands around them. */
export interface NounData {
  /** Articles, possessives, numbers: what may open the group of a noun. */
  readonly determiners: Words;
  /** "de", "een", "the": those that show a noun right behind them. */
  readonly articles: Words;
  /** "geen", "no". */
  readonly negations: Words;
  /** "niet", "not": before a degree word they take it back. */
  readonly not: Words;
  /** Words after which a name is no subject. */
  readonly prepositions: Words;
  /** "van", "of": whose, and of what. */
  readonly of: Words;
  /** "door", "by": the agent of a passive, with "van" no other. */
  readonly by: Words;
  /** "aan", "on", "to": of whom something is asked. */
  readonly to: Words;
  /** "voor", "for" at the head of a sentence: for whom it holds. */
  readonly for: Words;
  /** "en", "and". */
  readonly and: Words;
  /** "en", "maar", "of": joins what follows to what stands before. */
  readonly joiners: Words;
  /** May the word (as printed, and folded) stand between a preposition and its noun, as an adjective does? */
  readonly isAdjective: (text: string, fold: string) => boolean;
  /** An article opens a group, and what stands before it is another: "In Tirana the European Council urged". */
  readonly articleOpensGroup: boolean;
  /** Between two halves of a list with a hanging hyphen: "GBVB- en GVDB-samenwerking". */
  readonly hanging: RegExp;
  /** Names of occasions and roads, not of countries: "de Westelijke Balkantop". */
  readonly occasionName: RegExp;
  /** Adjectives of a country: "de Russische agressie" names no country that speaks or is asked. */
  readonly placeAdjective: RegExp;
  /** Endings of words that name a group of countries: they say for whom, never what. */
  readonly groupName: RegExp;
}

/** Auxiliaries by what they make of the verb beside them. */
export interface Auxiliaries {
  readonly perfect: Words;
  readonly be: Words;
  readonly passivePast: Words;
  readonly passivePresent: Words;
  readonly future: Words;
  readonly modal: Words;
  /** What stands before an infinitive: "te", "to". */
  readonly to: Words;
}

/** Verbs, and how to tell what the speaker does from what is merely named. */
export interface VerbData {
  readonly auxiliaries: Auxiliaries;
  /** Auxiliaries that are possessives after a preposition: "met zijn" is "with his". */
  readonly possessives: Words;
  /** Separable verbs carry their particle in front ("opgeroepen", "op te roepen"); else it stands behind ("call on"). */
  readonly separable: boolean;
  /** Words of the passive inside the perfect: "has been invited". */
  readonly been: Words;
  /** With an auxiliary in an earlier clause a participle stays one, though it could be a past form too. */
  readonly participleFromAfar: boolean;
  /** Verbs whose perfect takes "zijn", which is no passive there: "is overeengekomen". */
  readonly perfectWithBe: Words;
  /** Words that open a relative clause. */
  readonly relatives: Words;
  /** "naar verwachting" foretells; behind such a word an announced thing is nobody's act. */
  readonly foretelling: Words;
  /** Words after which an infinitive is what the speaker does ("aangegeven ... te verwachten"), and that end that ("om"). */
  readonly saidBefore: Words;
  readonly purpose: Words;
  /** Nouns of purpose: "heeft als doel te bevestigen" has confirmed nothing yet. */
  readonly aims: Words;
  /** Words that begin a clause which hangs on what was said before it; those of them that never look ahead. */
  readonly continuing: Words;
  readonly neverAhead: Words;
  /** Nouns that announce a verb still to come: "het belang van ..., alsmede de samenwerking ... werd benadrukt". */
  readonly announcing: Words;
  /** Forms that are nouns right behind an article, a preposition or an adjective: "met steun", "de vraag". */
  readonly nouns: Words;
  /** Forms that are nouns behind an article further off too: "its strong and continued support". */
  readonly looseNouns: Words;
  /** A form in capitals, or behind a hyphen, is a name: "the Member States". */
  readonly namesInCapitals: boolean;
  /** Words that make a loose noun of the form right behind them: "member states". */
  readonly nounMakers: Words;
  /** Words right before a verb: bodies that speak in the singular, adverbs, and the ending of adverbs. */
  readonly spokenOf: Words;
  readonly adverbs: Words;
  readonly adverb: RegExp;
  /** Words before a bare verb that can be its subject, or join it to a verb before. */
  readonly speaking: Words;
  /** Behind a preposition an infinitive names the act ("op aandringen van"); so it does behind these articles. */
  readonly infinitiveAsNoun: Words;
  /** A bare form is said only by somebody in the plural ("we call on"): "such threats call for" says nothing of anybody. */
  readonly bareFormNeedsSpeaker: boolean;
}

/** Who speaks, as far as grammar tells it; the names of speakers are a profile's. */
export interface SpeakerData {
  /** Pronouns that take up an earlier speaker. */
  readonly pronouns: Words;
  /** Those of a person ("hij"), of one body ("it"), of many ("they"); a pronoun in none of them fits any body. */
  readonly person: Words;
  readonly one: Words;
  readonly many: Words;
  /** Pronouns that are determiners as well ("deze landen"), and the ending of a verb behind them that tells. */
  readonly ambiguous: Words;
  readonly verbEnding: RegExp;
  /** Nouns with which the noun after "van" speaks: "een groot deel van de lidstaten". */
  readonly partitives: Words;
  /** Words that name one among many: "waaronder". */
  readonly among: Words;
  /** Words between two subjects: "zowel de EU als". */
  readonly beside: Words;
  /** Adjectives of a country before an office, in capitals: "de Servische premier". */
  readonly foreignAdjective: RegExp;
  /** An office may be followed by its country: "the prime minister of Serbia". */
  readonly countryBehind: boolean;
}

/** Of whom something is asked. */
export interface AddresseeData extends GroupWords {
  /** "op verzoek van": who stands behind it asked, and is not asked. */
  readonly asking: string;
  /** Words that add the rest of a group to the part just named. */
  readonly others: string;
  /** Words right behind a name that make it the one asked: "van Servië te verwachten"; with a capital and no knowledge. */
  readonly verbBehind: string;
  readonly infinitiveBehind: string;
  /** Pointing words that point at nothing before a plural: "dat lidstaten". */
  readonly conjunctions: string;
  /** Group words that stand in a name of their own: "de Verenigde Staten", as printed. */
  readonly inNames: string;
  /** Words before a group that put it outside ("derde landen"), and two words behind it ("landen van herkomst"). */
  readonly outside: string;
  readonly origin: string;
  /** Pointing words that with a relative clause point out ("those partners that"), not back. */
  readonly pointingOut: string;
  /** The group of a place a speaker belongs to: "de landen van de Westelijke Balkan". */
  readonly belonging: RegExp;
  /** Words that lead to a name, left out of a heading with it: "aansluiting [van de landen ]bij het visumbeleid". */
  readonly leading: RegExp;
}

/** How far the thing asked for goes. */
export interface DegreeData {
  /** Folded forms by rung. */
  readonly forms: Readonly<Record<DegreeId, DegreeForms>>;
  /** What can be done step by step or in full: beginnings of the noun and its verb, `aanslui*`. */
  readonly ends: string;
  /** Ways towards an end that are never finished: "samenwerk*". */
  readonly courses: string;
  /** Particles of separable verbs between a degree word and its verb: "volledig aan te sluiten". */
  readonly particles: Words;
  /** Words between a degree word and the verb it governs: "verder te". */
  readonly carrying: Words;
  /** Is a word of some length a verb form an adverb can govern? */
  readonly verbal: RegExp;
  /** An adverb may also follow its verb: "align fully". */
  readonly adverbBehindVerb: boolean;
  /** Nouns for a way named by where it leads, and the words between: "progress towards". */
  readonly ways: Words;
  readonly towards: Words;
  /** Words that point at the object of the sentence before or beside: "op dit gebied". */
  readonly pointers: Words;
  /** "dit gebied", "this policy": a clause with these words speaks of the same thing. */
  readonly sameMatter: RegExp;
  /** Words that expressly include, those of them that only give examples, and a phrase of three words that does. */
  readonly including: Words;
  readonly examples: Words;
  readonly inclusionPhrase: readonly [before: string, noun: string, after: string] | null;
  /** Nouns passed over on the way to what is included: "het belang van". */
  readonly passedOver: Words;
  /** Is the word an infinitive used as a noun: "het overnemen van"? */
  readonly nominal: RegExp;
  /** Endings of a group of which what follows names members: "lidstaten, waaronder België". */
  readonly members: RegExp;
}

/** How a sentence points back at a matter, a place or an occasion. */
export interface PointingData {
  /** Words that point back by their place at the head of a sentence; `bare` need one of `verbs` behind them. */
  readonly openings: Words;
  readonly bare: Words;
  readonly verbs: Words;
  /** Determiners that point, and nouns that stand for any matter: "dit proces". */
  readonly pointers: Words;
  readonly matters: Words;
  /** "beide", "both". */
  readonly both: Words;
  /** Does the place take a matter up with a verb: "do so", "do the same"? */
  readonly takesUp: (fold: string, next: string, afterNext: string) => boolean;
  /** The same for objects: pointers before a noun, those that mean a kind, words that point by themselves. */
  readonly objectPointers: Words;
  readonly kinds: Words;
  readonly adverbs: Words;
  /** First words of a sentence, each with the verbs behind it that make it point: "Dit is", "Het omvat". */
  readonly objectOpenings: ReadonlyMap<string, Words>;
  /** Nouns that name the occasion, not a matter: "deze bijeenkomst". */
  readonly occasions: Words;
  /** Nouns that can stand for any policy: "dit proces". */
  readonly general: Words;
  /** Pointers before a noun for a place, and those nouns: "deze landen". */
  readonly placePointers: Words;
  readonly places: Words;
  /** Those nouns that point without a pointer before them: "partnerlanden". */
  readonly placesAlone: Words;
  /** Words behind a name in a title that make it the author: "European Council conclusions". */
  readonly authored: Words;
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
  /** Months, and what may stand behind the number of a day. */
  readonly months: string;
  readonly ordinal: string;
  /** Words a title begins with, and a place with a date never: "Verklaring van ..., 6 december 2022". */
  readonly titleWords: string;
  /** The closing of a letter. */
  readonly closing: string;
  /** An office that signs (`Namens de voorzitter`): what stands before it, and the offices. */
  readonly onBehalf: string;
  readonly offices: string;
  /** A line that opens an annex. */
  readonly annex: string;
  /** What only an internal note prints, on a line of its own, and its headings. */
  readonly noteCue: string;
  readonly noteHeading: string;
  /** The clauses of a motion, each a paragraph, and its last words. */
  readonly motionClause: string;
  readonly motionEnd: string;
  /** Headings that gather notes at the end of a paper. */
  readonly notesHeading: string;
  /** What a meeting calls itself, at the end of its name. */
  readonly meeting: string;
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
  readonly setPhrases: SetPhraseData;
  readonly documents: DocumentData;
  readonly printed: PrintedData;
  readonly survey: SurveyData;
  readonly display: DisplayData;
}
