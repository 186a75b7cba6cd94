/** English nouns and what stands around them, and who can be a subject. */
import type { NounData, SpeakerData } from '../grammar.ts';
import { wordList } from '../word-list.ts';

/** What stands between a preposition and its noun: adjectives by their ending, numbers, and a few by name. */
const LIGHT =
  /(?:al|ive|ic|ous|ful|ern|ing|ed|ary|ent|ant|able|ible)$|^(?:own|new|key|joint|close|six|five|four|three|two|all|each)$/;

export const ENGLISH_NOUNS: NounData = {
  determiners: wordList('the a an its their his our all other some several these those both'),
  articles: wordList('the a an'),
  negations: wordList('no'),
  not: wordList('not'),
  prepositions:
    wordList(`about above across after against along amid among around as at before behind below between beyond by concerning
     despite during for from in inside into like of off on onto over per regarding since through throughout to toward
     towards under until upon via with within without`),
  of: wordList('of'),
  by: wordList('by'),
  to: wordList('on to'),
  for: wordList('for'),
  and: wordList('and'),
  joiners: wordList('and but or'),
  isAdjective: (text, fold) => LIGHT.test(fold) || /^\p{Lu}/u.test(text),
  adjectival: /(?:[^l]ous|ful|able|ible|less|ical)$/,
  articleOpensGroup: true,
  hanging: /^-\s(?:and|or)\s$/,
  occasionName: /(?:summit|route|campus|framework)$/,
  // With the genitive: "Russia's war", "the Serbian authorities".
  placeAdjective: /(?:se|che?|'s|ian|ish|ese)$/,
  groupName: /(?!)/,
};

export const ENGLISH_SPEAKERS: SpeakerData = {
  pronouns: wordList('he she it they'),
  person: wordList('he'),
  bodyToo: wordList(''),
  we: wordList('we'),
  one: wordList('it'),
  many: wordList('they'),
  ambiguous: wordList(''),
  verbEnding: /^/,
  partitives: wordList('part majority number group members president rest'),
  among: wordList('including among'),
  pairing: wordList(''),
  pairOpening: wordList('both'),
  comparing: wordList('than as unlike like'),
  definite: wordList('the these those'),
  foreignAdjective: /(?:an|ish|ese|ch)$/,
  portfolios:
    wordList(`foreign home internal affairs european finance defence justice security economic economy climate trade industry
    infrastructure water education culture science social employment health agriculture fisheries asylum migration state
    development housing transport environment interior`),
  charge: wordList('for'),
  according: wordList('according'),
  subjectFirst: true,
  plan: /^(?:plan|proposal|communication|strategy|package|agenda|programme|program)$/,
  goingOn: wordList('this that thus hence therefore accordingly'),
};
