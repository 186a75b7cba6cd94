/** What offices that write English print around their texts. */
import type { PrintedData } from '../pack.ts';

export const ENGLISH_PRINTED: PrintedData = {
  salutation: 'dear|your excellency|excellencies|to whom it may concern|my lord|sir|madam',
  letterOpening: 'i (?:hereby|am pleased)|please find|with this letter|enclosed|delegations will find',
  letterVerb: 'send|enclose|attached|inform',
  to: 'to(?: the)?',
  addressed: 'president|speaker',
  formLabel: String.raw`date|subject|our ref(?:erence)?\.?|your ref(?:erence)?\.?|ref(?:erence)?|enclosures?|encl\.?|from|to|cc|copy(?: to)?|re|annexes|address|telephone|tel|phone|fax|e-?mail|website|file(?: number)?|case(?: number| reference)?|contact(?: person| officer)?|enquiries to|classification|agenda item|meeting(?: date)?|department|report (?:of|by|author)|ward|version|status|issued|published|handled by`,
  unsureLabel:
    'date|from|to|re|ref|reference|copy|address|telephone|website|file|case|contact|classification|agenda item|meeting|department|report|ward|version|status|issued|published|subject|enclosure|enclosures',
  letterhead: String.raw`general secretariat|p\.?o\.? box|post office box|office of the|(?:department|directorate|ministry|council|city|town|county|borough|port|authority)(?: (?:of|for|on|the|and|[A-Z][\p{L}’'-]+)){2,7}$`,
  months: 'january|february|march|april|may|june|july|august|september|october|november|december',
  ordinal: 'th|st|nd|rd',
  titleWords: 'Declaration',
  closing:
    'yours (?:sincerely|faithfully|truly|ever)|(?:yours )?sincerely(?: yours)?|respectfully(?: yours)?|(?:with )?(?:kind|best|warm|kindest) (?:regards|wishes)|regards',
  onBehalf: '(?:(?:for and )?on behalf of )?(?:the )?(?:(?:acting|deputy|vice|interim)[ -])?',
  offices:
    'president|chair|chairman|chairwoman|chairperson|director|director-general|chief executive|clerk|mayor|governor|permanent secretary|secretary|secretary-general|commissioner|registrar|head of|leader of|rapporteur|inspector',
  annex: 'annex|appendix',
  noteCue: '',
  noteLabel: 'via|cleared by|drafted by|initials|deadline',
  noteHeading: '',
  publication: 'letter (?:from|of|by) (?:the|a)',
  firstHeading:
    'introduction|(?:table of )?contents|(?:executive )?summary|background|foreword|preface|general|overview',
  notesHeading: 'notes|footnotes|endnotes',
  contentsHeading: 'contents|table of contents|list of contents|list of (?:tables|figures|annexes|abbreviations)',
  pageWord: 'page|pages|p\\.',
  captionWord: 'table|figure|chart|graph|map|diagram|exhibit|box',
  tableSource: 'source|sources',
  total: 'total|subtotal|sum|balance|average|mean',
  numberedUnit:
    'question|questions|answer|answers|article|chapter|section|part|annex|appendix|point|recommendation|conclusion|finding|motion|item|theme|phase|step|objective|goal|measure|option|scenario|amendment|title|schedule|table|figure|principle',
  meeting: 'summit|council|conference|meeting|ministerial|assembly',
};
