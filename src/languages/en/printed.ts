/** What offices that write English print around their texts. */
import type { PrintedData } from '../pack.ts';

export const ENGLISH_PRINTED: PrintedData = {
  salutation: 'dear|your excellency|excellencies|to whom it may concern|my lord|sir|madam',
  letterOpening: 'i (?:hereby|am pleased)|please find|with this letter|enclosed|delegations will find',
  letterVerb: 'send|enclose|attached|inform',
  to: 'to(?: the)?',
  addressed: 'president|speaker',
  formLabel: String.raw`date|subject|our ref(?:erence)?\.?|your ref(?:erence)?\.?|ref(?:erence)?|enclosures?|encl?\.?|from|to|cc|copy(?: to)?|re|annexes|address|telephone|tel|phone|fax|e-?mail|website|file(?: number)?|case(?: number| reference)?|contact(?: person| officer)?|enquiries to|classification|agenda item|meeting(?: date)?|department|report (?:of|by|author)|ward|version|status|issued|published|handled by`,
  unsureLabel:
    'date|from|to|re|ref|reference|copy|address|telephone|website|file|case|contact|classification|agenda item|meeting|department|report|ward|version|status|issued|published|subject|enclosure|enclosures',
  bodies:
    'department|directorate|ministry|office|council|city council|county council|borough council|city|town|county|port|port authority|authority|agency|bureau|commission|board|secretariat|inspectorate|regulator|bank',
  letterhead: String.raw`(?:proposed|seconded|moved|tabled) by (?!.{50})|general secretariat|p\.?o\.? box|post office box|office of the`,
  months: 'january|february|march|april|may|june|july|august|september|october|november|december',
  ordinal: 'th|st|nd|rd',
  titleWords: 'Declaration',
  closing:
    '(?:(?:i|we) (?:remain|am|are), (?:(?:dear )?(?:sir|madam)s?, )?)?yours (?:sincerely|faithfully|truly|ever)|(?:yours )?sincerely(?: yours)?|respectfully(?: yours)?|(?:with )?(?:kind|best|warm|kindest) (?:regards|wishes)|regards',
  signedFor: '(?:for and )?on behalf of .{2,60}',
  onBehalf: '(?:(?:for and )?on behalf of )?(?:the )?(?:(?:acting|deputy|vice|interim)[ -])?',
  offices:
    'president|chair|chairman|chairwoman|chairperson|director|director-general|chief executive|clerk|mayor|governor|permanent secretary|secretary|secretary-general|commissioner|registrar|head of|leader of|rapporteur|inspector',
  annex: 'annex|appendix',
  noteCue: '',
  noteLabel: 'via|cleared by|drafted by|initials|deadline',
  noteHeading: '',
  publication: 'letter (?:from|of|by|to)',
  firstHeading:
    'introduction|(?:table of )?contents|(?:executive )?summary|background|foreword|preface|general|overview',
  webLine: String.raw`(?:contents of this page|on this page|page contents):?|(?:document|publication|content) type|share (?:this|on) .{1,20}|print this page|skip to .{1,30}|you are here:?.{0,80}|(?:this|our|the) (?:web)?site .{0,60}cookies.{0,200}|we (?:use|place) .{0,40}cookies.{0,200}|cookies?(?: policy| settings| preferences)?|(?:accept|reject|manage|view) .{0,30}cookies|hide this message|related (?:content|documents|pages|links|information|topics|articles|news|people):?|follow us\b.{0,60}|(?:is|was) this page (?:useful|helpful).{0,60}|report a problem with this page|is there anything wrong with this page.{0,10}|about this (?:web)?site|(?:open|close|show|hide) (?:the )?(?:main )?menu|(?:back to|view) (?:all|search) (?:results|documents|publications).{0,30}|get emails about this page|sign up (?:for|to) (?:our|emails?|the) .{1,40}|all content is available under .{1,80}|breadcrumbs?|main navigation|explore the topic`,
  webLink: `home|menu|search|sign in|log ?in|contact(?: us)?|privacy(?: notice| policy| statement)?|accessibility(?: statement)?|site ?map|disclaimer|terms (?:and|of) .{1,30}|archive|rss(?: feeds?)?|newsletter|subscribe(?: .{0,40})?|previous|next|download(?: .{0,60})?|see also:?|more about .{0,60}|share|facebook|linkedin|twitter|x|instagram|youtube|whatsapp|email|english|vacancies|careers|news|publications?|documents?|topics|about us|crown copyright.{0,40}|last updated:?.{0,40}|published:? .{0,40}|updated:? .{0,40}|help|feedback|welsh|cymraeg|from: .{1,60}|policy paper|guidance|consultation outcome|press release|applies to .{1,40}|see all updates|print|html|pdf(?:, .{1,30})?`,
  toTheTop: '(?:back|return) to (?:the )?top|top of (?:the )?page',
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
