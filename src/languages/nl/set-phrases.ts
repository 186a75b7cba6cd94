/** Dutch set phrases, in the pattern language of src/text/term-matcher.ts. */
import type { SetPhraseData } from '../pack.ts';
import { wordList } from '../word-list.ts';

/** What is held: a burial and a loading of ships take place as well, and a rule for them is no formula. */
const HELD =
  '*top|raad|ER|*vergadering|*bijeenkomst|*conferentie|*overleg|*debat|*bespreking|*zitting|*ontmoeting|*beraad';

export const DUTCH_SET_PHRASES: SetPhraseData = {
  patterns: {
    offering: [
      'hierbij … bied* … aan',
      'bied* ik u',
      'bieden wij u',
      'doe|doen … hierbij … toekomen',
      'hierbij … stuur|zend|ontvangt',
      'bijgaand … treft|ontvangt|aan',
      'aanbiedingsbrief|aanbiedingsbrieven',
    ],
    informing: [
      'geannoteerde agenda voor',
      'geannoteerde agenda … voorgelegd',
      'akkoord met de inhoud',
      'ter accordering',
    ],
    meeting: [
      `vond|vonden|vindt|vinden … ${HELD} … plaats`,
      `${HELD} … vond|vonden|vindt|vinden … plaats`,
      `heeft|hebben … ${HELD} … plaatsgevonden`,
      `${HELD} … heeft|hebben … plaatsgevonden`,
      `zal|zullen … ${HELD} … plaatsvinden`,
      `${HELD} … zal|zullen … plaatsvinden`,
      'kwam|kwamen|komt|komen … leiders … samen|bijeen',
      'leiders … samenkomen|bijeenkomen',
      'kwam|kwamen … samen|bijeen … voor een',
      'vijftigste|veertigste|tiende|twintigste verjaardag',
      'top … gehouden|georganiseerd',
    ],
    attendance: [
      'nam|namen|neemt|nemen deel aan',
      'voornemens deel te nemen',
      'zal|zullen … deelnemen aan',
      'was|waren … aanwezig bij',
    ],
    talk: [
      'onderhoud gehad',
      'had|hadden … onderhoud met',
      'heeft|hebben … gesprek gevoerd|gehad met',
      'sprak de voorzitter van … aan het begin van',
    ],
    publication: [
      'verklaring … is publiek|openbaar|gepubliceerd',
      'conclusies … zijn openbaar|publiek|gepubliceerd',
      'verklaring|conclusies … te vinden op',
    ],
    contents: ['beschrijft de gezamenlijke inzet', 'beschrijft … inzet en prioriteiten'],
    decisions: [
      'geen … besluitvorming voorzien',
      'besluiten … niet voorzien',
      'geen … besluiten … voorzien|genomen',
      'geen verklaring aangenomen',
      'verklaring aangenomen',
      'het volgende besloten',
      'aansluiten bij … bovenstaande|voorgaande punten|verklaring',
    ],
    'on-the-agenda': [
      'op de agenda van … stond|stonden|staat|staan',
      'op de agenda stond|stonden|staat|staan',
      'onder overige zaken',
    ],
    'spoken-of': [
      'tijdens deze|de bijeenkomst|ontmoeting|vergadering … gesproken over',
      'verliep langs de lijnen van',
      'opnieuw over … zal|zullen spreken',
      'zal|zullen … opnieuw … bespreken|spreken',
    ],
    announcement: [
      'buitengewone … zal|zullen plaatsvinden',
      'als gastheer … op te treden|optreden',
      'als gastheer op te treden|optreden',
      'zal|zullen plaatsvinden om',
      'zal|zullen … plaatsvinden om',
      'afgesproken … weer|opnieuw bijeen te komen',
      'afgesproken het werk aan … voort te zetten',
      'prioriteitenagenda … uitgevoerd|gevoegd',
      'bij deze verklaring is|zijn gevoegd',
      'werkprogramma … vastgesteld',
    ],
  },
  /**
   * Words that open a clause in which the sentence says something after all: "een gezamenlijke verklaring aangenomen
   * waarin het EU-perspectief ... werd herbevestigd" holds most positions of its paper and is no formula. Taking it for
   * one cost the alignment 5 to 7 points.
   */
  excluding: wordList('waarin waarbij waarmee waarover waartoe waardoor'),
  /**
   * "De ER sprak over de oorlog, de situatie in ..., de EU in de wereld en ...": a sentence that so names more themes than
   * a sentence may carry is the agenda of a meeting, not a position on each.
   */
  topics: ['sprak|spraken|spreken|gesproken … over', 'besproken werden|zijn', 'stil bij'],
  /** Between unrelated texts these are alike to the letter and say nothing. */
  boilerplate: [
    'treedt|treden in werking',
    'wordt|worden aangehaald als',
    'kan worden aangehaald als',
    'zal in de Staatscourant|Staatsblad worden geplaatst',
    'zal met de toelichting in de Staatscourant worden geplaatst',
  ],
};
