/**
 * Set phrases of position papers: who met where, that a paper is public, that a letter is attached.
 *
 * They are language knowledge, not subject knowledge: the same phrases stand in every letter of these offices. They are
 * the only sentences that repeat word for word through the years, so a tool that shows what is most alike shows these
 * first; with a name they can step back. `form` is about the paper or the meeting and nothing else; an `occasion` tells
 * what was spoken of too ("tijdens deze bijeenkomst werd gesproken over ... uitbreiding").
 */
import type { Language } from '../model.ts';

export interface SetPhrase {
  readonly id: string;
  readonly kind: 'form' | 'occasion';
  /** In the pattern language of src/text/term-matcher.ts. */
  readonly patterns: Readonly<Record<Language, readonly string[]>>;
}

export const SET_PHRASES: readonly SetPhrase[] = [
  {
    id: 'offering',
    kind: 'form',
    patterns: {
      nl: [
        'hierbij … bied* … aan',
        'bied* ik u',
        'bieden wij u',
        'doe|doen … hierbij … toekomen',
        'hierbij … stuur|zend|ontvangt',
        'bijgaand … treft|ontvangt|aan',
        'aanbiedingsbrief|aanbiedingsbrieven',
      ],
      en: [
        'please find attached|enclosed',
        'delegations will find attached',
        'hereby … submit|present|send',
        'I am pleased to submit|present',
      ],
    },
  },
  {
    id: 'informing',
    kind: 'form',
    patterns: {
      nl: [
        'uw Kamer zal|wordt|werd|is|ontvangt',
        'Kamer … geinformeerd',
        'Kamer … ontvangen|ontvangt',
        'Kamer … toegezonden|toegestuurd|toekomen',
        'informeer* … Kamer',
        'Kamer … informeren',
        'geannoteerde agenda voor',
        'geannoteerde agenda … voorgelegd',
        'akkoord met de inhoud',
        'ter accordering',
      ],
      en: ['House|Parliament … informed of|about', 'will inform the House|Parliament', 'annotated agenda for'],
    },
  },
  {
    id: 'meeting',
    kind: 'form',
    patterns: {
      nl: [
        'vond|vonden … plaats',
        'vindt|vinden … plaats',
        'heeft|hebben … plaatsgevonden',
        'zal|zullen … plaatsvinden',
        'kwam|kwamen|komt|komen … regeringsleiders|staatshoofden|ministers|leiders … samen|bijeen',
        'kwam|kwamen|komt|komen … regeringsleiders|staatshoofden|ministers|leiders … lidstaten|landen|Balkanlanden|EU|Unie … samen|bijeen',
        'regeringsleiders|staatshoofden|ministers|leiders … samenkomen|bijeenkomen',
        'kwam|kwamen … samen|bijeen … voor een',
        'vijftigste|veertigste|tiende|twintigste verjaardag',
        'top … gehouden|georganiseerd',
      ],
      en: [
        'took place',
        'will take place',
        'leaders|ministers|heads … met',
        'leaders|ministers|heads … will meet',
        'European Council met',
        'for hosting|organising … summit|meeting',
        'was held in',
        'host* … summit',
      ],
    },
  },
  {
    id: 'attendance',
    kind: 'form',
    patterns: {
      nl: [
        'nam|namen|neemt|nemen deel aan',
        'voornemens deel te nemen',
        'zal|zullen … deelnemen aan',
        'was|waren … aanwezig bij',
        'vertegenwoordigd* … Nederland',
      ],
      en: ['took part in', 'will take part in', 'participated in', 'attended the', 'represented the Netherlands'],
    },
  },
  {
    // Not attendance: to have been at the summit and to have met one president there are two facts.
    id: 'talk',
    kind: 'form',
    patterns: {
      nl: [
        'onderhoud gehad',
        'had|hadden … onderhoud met',
        'heeft|hebben … gesprek gevoerd|gehad met',
        'sprak de voorzitter van … aan het begin van',
      ],
      en: ['had a meeting with'],
    },
  },
  {
    id: 'publication',
    kind: 'form',
    patterns: {
      nl: [
        'verklaring … is publiek|openbaar|gepubliceerd',
        'conclusies … zijn openbaar|publiek|gepubliceerd',
        'verklaring|conclusies … te vinden op',
      ],
      en: ['declaration … is public', 'conclusions … are public', 'declaration … published'],
    },
  },
  {
    id: 'contents',
    kind: 'form',
    patterns: {
      nl: ['beschrijft de gezamenlijke inzet', 'beschrijft … inzet en prioriteiten'],
      en: ['sets out the joint'],
    },
  },
  {
    id: 'decisions',
    kind: 'form',
    patterns: {
      nl: [
        'geen … besluitvorming voorzien',
        'besluiten … niet voorzien',
        'geen … besluiten … voorzien|genomen',
        'geen verklaring aangenomen',
        'verklaring aangenomen',
        'het volgende besloten',
        'aansluiten bij … bovenstaande|voorgaande punten|verklaring',
      ],
      en: [
        'no formal decisions',
        'no declaration … adopted',
        'declaration was adopted',
        'have decided as follows',
        'agreed|concluded|decided|stated|declared|adopted the following',
        'agreed on|upon the following',
        'adopted the following conclusions',
        'align themselves with the above',
      ],
    },
  },
  {
    id: 'on-the-agenda',
    kind: 'form',
    patterns: {
      nl: [
        'op de agenda van … stond|stonden|staat|staan',
        'op de agenda stond|stonden|staat|staan',
        'onder overige zaken',
      ],
      en: ['on the agenda of', 'on the agenda was|were|is|are', 'under other business'],
    },
  },
  {
    id: 'spoken-of',
    kind: 'occasion',
    patterns: {
      nl: [
        'tijdens deze|de bijeenkomst|ontmoeting|vergadering … gesproken over',
        'verliep langs de lijnen van',
        'opnieuw over … zal|zullen spreken',
        'zal|zullen … opnieuw … bespreken|spreken',
      ],
      en: ['during this|the meeting … discussed', 'will return to … at'],
    },
  },
  {
    id: 'announcement',
    kind: 'occasion',
    patterns: {
      nl: [
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
      en: ['agreed to meet again', 'is annexed to this declaration', 'will meet again'],
    },
  },
];

/**
 * Words that open a clause in which the sentence says something after all: "een gezamenlijke verklaring aangenomen
 * waarin het EU-perspectief ... werd herbevestigd" holds most positions of its paper and is no formula. Taking it for
 * one cost the alignment 5 to 7 points.
 */
export const EXCLUDING_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(['waarin', 'waarbij', 'waarmee', 'waarover', 'waartoe', 'waardoor']),
  en: new Set(['whereby', 'wherein', 'in which', 'which', 'where']),
};

/**
 * Verbs of speaking that open a list of topics: "De ER sprak over de oorlog, de situatie in ..., de EU in de wereld en
 * ...". A sentence that so names more themes than a sentence may carry is the agenda of a meeting, not a position on each.
 */
export const TOPIC_PATTERNS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['sprak|spraken|spreken|gesproken … over', 'besproken werden|zijn', 'stil bij'],
  en: ['discussed', 'spoke about', 'will discuss'],
};
