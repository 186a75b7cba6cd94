/** Words by which a declaration is proposed for a paper that nobody declared: labels, kinds of papers, meetings and their places. */
import type { Genre, PaperLanguage } from '../model.ts';
import { ENGLISH_DECLARING } from './en/declaring.ts';
import { DUTCH_DECLARING } from './nl/declaring.ts';

/** Alternatives, as the source of a regular expression without regard to capitals. */
export interface DeclaringData {
  /** What stands before the day of a paper, its subject, its number, and whose it is. */
  readonly date: string;
  readonly subject: string;
  /** What stands before the name of the paper itself, in a form. */
  readonly titled: string;
  readonly reference: string;
  readonly sender: string;
  /** How a title begins by which the kind of paper is known; the first that fits counts. */
  readonly genres: readonly (readonly [genre: Genre, begins: string])[];
  /** Papers about something that happened, or will happen, on the day in their title. */
  readonly ofEvent: string;
  /** How a text that several sign begins, with who they are in group 1: "Wij, de leiders van ...,". */
  readonly we: string;
  /** How a text names the place of its event, in group 1; capitals count. */
  readonly places: readonly RegExp[];
  /** How a body of its own is named in the text, in group 1, by what it did; capitals count. */
  readonly body: RegExp;
}

/** By the code of a language. */
export const DECLARING: Readonly<Record<PaperLanguage, DeclaringData>> = {
  nl: DUTCH_DECLARING,
  en: ENGLISH_DECLARING,
};

/**
 * The commonest words of the languages of the European Union and its neighbours that papers come in: a page holds dozens
 * of one list and few of any other. What is none of them keeps its language unsaid. Checked on the Universal Declaration of
 * Human Rights in each.
 */
export const COMMON_WORDS: Readonly<Record<PaperLanguage, string>> = {
  nl: 'de het een van en in op te dat is voor met niet zijn aan door ook worden wordt bij om als naar over deze',
  en: 'the of and to a in that is for on with as by be are this it was or from at not will has which',
  de: 'der die das und in den von zu mit ist für auf dem des ein eine nicht werden im sich als auch wird zur',
  fr: 'le la les de des du et en un une pour dans que est au aux par sur qui il ce pas sont avec',
  es: 'el la los las de del y en un una que por con para se es al su no como más lo son sobre',
  it: 'il la le di del della e in un una che per con non si è dei nel alla sono da delle i gli',
  pt: 'o a os as de do da e em um uma que para com não se por no na dos das ao são mais',
  da: 'og i af at det en til er den de på for med der ikke som et har fra om vi kan skal blive',
  sv: 'och i att det en som på är av för den med till de ett inte om har vi från kan ska eller vid',
  pl: 'i w na z do się nie że jest to o oraz przez dla od za po są a ich które jako lub',
};
