/** What offices that write English print around their texts. */
import type { PrintedData } from '../pack.ts';

export const ENGLISH_PRINTED: PrintedData = {
  salutation: 'dear|your excellency|excellencies',
  letterOpening: 'i (?:hereby|am pleased)|please find|with this letter|enclosed|delegations will find',
  letterVerb: 'send|enclose|attached|inform',
  to: 'to(?: the)?',
  addressed: 'president|speaker',
  formLabel: 'date|subject|our reference|your reference|reference|enclosures?|from|to|re|annexes',
  unsureLabel: 'date|from|to|re|reference',
  letterhead: 'general secretariat',
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
  noteHeading: '',
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
