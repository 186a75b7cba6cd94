/**
 * English auxiliaries, and how to tell a verb from a noun: "the Member States", "third-state actors", "its strong support",
 * "a renewed call for" look like verbs. A form is a noun behind an article or preposition with adjectives between; a plural
 * there speaks itself ("the leaders call on").
 */
import type { VerbData } from '../grammar.ts';
import { wordList } from '../word-list.ts';

export const ENGLISH_VERBS: VerbData = {
  auxiliaries: {
    perfect: wordList('has have had having'),
    be: wordList('is are was were be been being'),
    passivePast: wordList('was were been'),
    passivePresent: wordList('is are be being'),
    future: wordList('will shall'),
    modal: wordList('would should must can may could might'),
    to: wordList('to'),
  },
  possessives: wordList(''),
  separable: false,
  been: wordList('been'),
  participleFromAfar: false,
  perfectWithBe: wordList(''),
  relatives: wordList('which that who as'),
  saying: wordList('that whether how'),
  helperActs: {
    require: wordList('must should'),
    undertake: wordList('will shall'),
  },
  notUndertaken: wordList('be have meet receive depend'),
  foretelling: wordList(''),
  saidBefore: wordList('intends plans'),
  purpose: wordList(''),
  aims: wordList('plan aim purpose'),
  continuing: wordList('including such inter and as well with that via in'),
  neverAhead: wordList('including'),
  announcing: wordList('importance need'),
  nouns: wordList(''),
  numbers: wordList(''),
  looseNouns:
    wordList(`call calls request requests support back backs state states demand demands stress note notes task
    tasks vote votes pledge pledges promise promises press raise regret regrets plead welcome view views`),
  namesInCapitals: true,
  nounMakers: wordList('member'),
  spokenOf:
    wordList(`council eu union commission government declaration president it he she committee board bank authority court
    college agency`),
  adverbs: wordList('also further once again now therefore hereby moreover always never still not'),
  adverb: /ly$/,
  speaking: wordList(`we i they you and or but both leaders ministers members heads states governments parties partners
    countries candidates conclusions government all sides`),
  infinitiveAsNoun: wordList(''),
  bareFormNeedsSpeaker: true,
};
