/** Dutch auxiliaries, and how to tell a verb from a noun. */
import type { VerbData } from '../grammar.ts';
import { wordList } from '../word-list.ts';

export const DUTCH_VERBS: VerbData = {
  auxiliaries: {
    perfect: wordList('heb hebt heeft hebben had hadden'),
    be: wordList('ben is zijn was waren'),
    passivePast: wordList('werd werden'),
    passivePresent: wordList('word wordt worden'),
    future: wordList('zal zullen'),
    modal: wordList('zou zouden moet moeten kan kunnen mag mogen wil willen dient dienen blijft blijven'),
    to: wordList('te'),
  },
  possessives: wordList('zijn'),
  separable: true,
  been: wordList(''),
  participleFromAfar: true,
  perfectWithBe: wordList('komen'),
  relatives: wordList('die dat welke zoals waar waarbij waarin waarmee waarvoor waarvan waartoe'),
  saying: wordList('dat of hoe'),
  helperActs: {
    require: wordList('moet moeten moest moesten dient dienen'),
    wish: wordList('wil willen wilt wilde wilden'),
    undertake: wordList('zal zullen'),
  },
  notUndertaken: wordList('plaatsvinden samenkomen bijeenkomen ontvangen blijken moeten kunnen zijn hebben leiden'),
  foretelling: wordList('naar'),
  saidBefore: wordList('aangegeven geeft gaf gaven voornemens weten gezegd wenst wens'),
  purpose: wordList('om teneinde'),
  aims: wordList('doel voornemens plan'),
  continuing: wordList(
    'inclusief waaronder met onder en alsmede evenals alsook via bij gekoppeld gezien door in dat die om',
  ),
  neverAhead: wordList('inclusief'),
  announcing: wordList('belang noodzaak verwachting aandacht steun urgentie'),
  nouns: wordList(
    'voorstel voorstellen steun vraag vragen eis eisen verzoek verzoeken besluit besluiten prijs prijzen',
  ),
  numbers: wordList('acht'),
  looseNouns: wordList(''),
  namesInCapitals: false,
  nounMakers: wordList(''),
  spokenOf: wordList('fractie fracties commissie'),
  adverbs: wordList(''),
  adverb: /(?!)/,
  speaking: wordList(''),
  infinitiveAsNoun: wordList('het'),
  bareFormNeedsSpeaker: false,
};
