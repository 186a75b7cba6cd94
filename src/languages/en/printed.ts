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
  closing: 'yours (?:sincerely|faithfully)|sincerely|kind regards',
  onBehalf: '(?:the )?',
  offices: 'president',
  annex: 'annex|appendix',
  noteCue: '',
  noteHeading: '',
  notesHeading: 'notes|footnotes|endnotes',
  meeting: 'summit|council|conference|meeting|ministerial|assembly',
};
