/** The grammar of a language, as far as reading asks: closed classes of words, and how to tell one from another. */
import type { GroupWords } from './addressees.ts';
import type { DegreeForms, DegreeId } from './degree-words.ts';
import type { TrendData } from './trend-words.ts';
import type { Words } from './word-list.ts';

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
  /** Ends as adjectives do and nouns hardly: "serious", "ernstige". */
  readonly adjectival: RegExp;
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
  /** Words that open what is said, asked or held: "erkennen dat". */
  readonly saying: Words;
  /** Auxiliaries that are an act by themselves, by act: "moet" says that it must, "zal" what will be done. */
  readonly helperActs: Readonly<Record<string, Words>>;
  /** Verbs that "zal" foretells, nobody undertakes them: "plaatsvinden". */
  readonly notUndertaken: Words;
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
  /** Forms that are numbers as well: "acht". */
  readonly numbers: Words;
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
  /** Those of a person that may stand for a body as well: "De Raad ... Hij verzoekt". */
  readonly bodyToo: Words;
  /** "wij": those who sign a declaration, and in a letter those who write it. */
  readonly we: Words;
  readonly one: Words;
  readonly many: Words;
  /** Pronouns that are determiners as well ("deze landen"), and the ending of a verb behind them that tells. */
  readonly ambiguous: Words;
  readonly verbEnding: RegExp;
  /** Nouns with which the noun after "van" speaks: "een groot deel van de lidstaten". */
  readonly partitives: Words;
  /** Words that name one among many: "waaronder". */
  readonly among: Words;
  /** What joins two subjects beside "en", and the word before them that shows it: "zowel de EU als". */
  readonly pairing: Words;
  readonly pairOpening: Words;
  /** Words behind which a name is only compared: "anders dan Nederland". */
  readonly comparing: Words;
  /** Articles with which many are those just named: "de leiders". */
  readonly definite: Words;
  /** Adjectives of a country before an office, in capitals: "de Servische premier". */
  readonly foreignAdjective: RegExp;
  /** What an office is about ("Buitenlandse Zaken"), not whose it is, and the words before that beside "van": "for". */
  readonly portfolios: Words;
  readonly charge: Words;
  /** Words that give whose view it is: "volgens de Commissie". */
  readonly according: Words;
  /** Does the subject stand before its verb, always? */
  readonly subjectFirst: boolean;
  /** Does a word name a text that says what who made it wants: "Actieplan"? */
  readonly plan: RegExp;
  /** Words at the head of a sentence that goes on with what was said: "Dat betekent". */
  readonly goingOn: Words;
}

/** Of whom something is asked. */
export interface AddresseeData extends GroupWords {
  /** "op verzoek van": who stands behind it asked, and is not asked. */
  readonly asking: string;
  /** "samen met drie andere landen": who does it with the speaker. */
  readonly together: string;
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
  /** Words between a denial and the degree word it takes back: "niet langer volledig". */
  readonly stillDenied: Words;
  /** Degree words without a rung, before what they colour: "ondubbelzinnige steun". */
  readonly unranked: Words;
  /** The same only of what is done: "duurzame hervormingen"; "duurzame energie", "krachtige wind" say what kind it is. */
  readonly lasting: { readonly words: Words; readonly beside: RegExp };
  readonly trends: TrendData;
  /** Endings of a group of which what follows names members: "lidstaten, waaronder België". */
  readonly members: RegExp;
}

/** How a sentence points back at a matter, a place or an occasion. */
export interface PointingData {
  /** Words that point back by their place at the head of a sentence; `bare` need one of `verbs` behind them. */
  readonly openings: Words;
  readonly bare: Words;
  readonly verbs: Words;
  /** Do its first two words say that a sentence which names nothing itself goes on about the one before: "Deze ..."? */
  readonly continuing: (fold: string, next: string) => boolean;
  /** Pronouns at the head of a sentence that stand for the subject of the one before it: "Zij". */
  readonly pronouns: Words;
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
