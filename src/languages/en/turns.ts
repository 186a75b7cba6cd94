/** Who has the word, as papers in English print it: written questions, resolutions, orders, debates. */
import type { TurnData } from '../pack.ts';

export const ENGLISH_TURNS: TurnData = {
  question: 'questions?',
  answer: '(?:our )?(?:answers?|reply|replies|response)',
  inReply: 'to(?: the)?',
  shortQuestion: 'Q',
  shortAnswer: 'A',
  asked:
    '(?:(?:written|oral|further|additional|supplementary) )*(?:questions|comments|remarks)(?: and (?:questions|comments|remarks))?(?: (?:from|by|of|put|tabled|asked))',
  group: '(?:the )?(?:members of the )?[^.]{2,30} group$',
  answered: '(?:answers?|reply|replies|response)(?: to the (?:questions|comments))? (?:of|from|by|on behalf of) ',
  both: 'questions and answers',
  fraction: 'the (?:members|mps) of the [^.]{2,40} (?:group|party)\\b|the [^.]{2,30} group\\b',
  those: '(?:the|these) (?:members|mps)',
  sent: '\\((?:tabled|received|put|asked|answered|submitted) [^()]*\\d{4}\\)',
  replying: 'the (?:government|executive|council|mayor|board)|i|in reply to|in response to',
  plainAnswer: 'yes|no',
  farewell: '(?:i|we) (?:trust|hope)\\b|(?:this|that|these) (?:answers?|concludes?|completes?)',
  clause: 'having heard|noting|considering|whereas|recalling|being of the opinion|requests|calls|urges|and proceeds',
  ground:
    'having (?:regard|heard|considered|noted|read|received)|noting|considering|whereas|recalling|being of the (?:opinion|view)|acknowledging|recogni[sz]ing|aware|mindful|bearing in mind|taking note|observing|convinced|concerned|reaffirming|emphasi[sz]ing|in view of|notes|believes|recogni[sz]es|acknowledges|considers|observes|understands|accepts',
  request:
    'requests|calls (?:on|upon|for)|urges|instructs|invites|asks|directs|expresses|encourages|resolves|demands|declares|regrets|welcomes|supports|reiterates|stresses|recommends|orders the',
  operative: 'hereby (?:decides|orders|enacts|adopts)|(?:has|have) (?:decided|adopted)|and (?:proceeds|passes) to',
  closing: 'order of the day|next business',
  mover:
    '(?:this )?(?:full )?(?:council|house|assembly|conference|congress|committee|senate|chamber|parliament|board)(?: (?:also|further|therefore|hereby|additionally|moreover|and))*',
  chamber:
    'this (?:council|house|assembly|conference|committee|board)|the (?:[\\p{L}-]+ ){0,2}(?:house|senate|chamber|parliament|assembly|council|board|committee|commission|conference|secretary|mayor|executive|authority)',
  speakerTitle:
    'mr\\.?|mrs\\.?|ms\\.?|miss|dr\\.?|prof\\.?|sir|dame|lord|lady|baroness|councillor|cllr\\.?|alderman|alderwoman|senator|representative|mayor|commissioner|secretary|chairman|chairwoman|governor',
  chair: 'the (?:chair(?:man|woman|person)?|speaker|president|presiding officer|mayor|secretary|deputy speaker|clerk)',
  stage:
    '(?:the )?(?:meeting|debate|sitting|session|house) (?:was|is|is then|adjourned|closed|rose)|\\(|\\[|(?:the )?motion (?:was|is)|question put',
  partLabel: 'part|title|chapter|schedule|section|regulation|article|art\\.|rule|clause',
  leadIn: 'following|as follows|namely|including',
};
