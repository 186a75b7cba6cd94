/** English set phrases, in the pattern language of src/text/term-matcher.ts. */
import type { SetPhraseData } from '../pack.ts';

/** What is held: works and elections take place as well. */
const HELD = 'summit|council|meeting|conference|session|debate|discussion';

export const ENGLISH_SET_PHRASES: SetPhraseData = {
  patterns: {
    offering: [
      'please find attached|enclosed',
      'delegations will find attached',
      'hereby … submit|present|send',
      'I am pleased to submit|present',
    ],
    informing: ['annotated agenda for'],
    meeting: [
      `${HELD} … took place`,
      `${HELD} … will take place`,
      'leaders|heads … met',
      'leaders|heads … will meet',
      'for hosting|organising … summit|meeting',
      `${HELD} … was held in`,
      'host* … summit',
    ],
    attendance: ['took part in', 'will take part in', 'participated in', 'attended the'],
    talk: ['had a meeting with'],
    publication: ['declaration … is public', 'conclusions … are public', 'declaration … published'],
    contents: ['sets out the joint'],
    decisions: [
      'no formal decisions',
      'no declaration … adopted',
      'declaration was adopted',
      'have decided as follows',
      'agreed|concluded|decided|stated|declared|adopted the following',
      'agreed on|upon the following',
      'adopted the following conclusions',
      'align themselves with the above',
    ],
    'on-the-agenda': ['on the agenda of', 'on the agenda was|were|is|are', 'under other business'],
    'spoken-of': ['during this|the meeting … discussed', 'will return to … at'],
    announcement: ['agreed to meet again', 'is annexed to this declaration', 'will meet again'],
  },
  excluding: new Set(['whereby', 'wherein', 'in which', 'which', 'where']),
  topics: ['discussed', 'spoke about', 'will discuss'],
  boilerplate: ['enters|enter into force', 'may be cited as', 'shall be published in the Official'],
};
