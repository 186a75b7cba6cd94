/** Lines that only Dutch and European offices print, their names, and their set phrases. */
import type { Profile } from './profile.ts';

export const PRINTED: Profile['printed'] = {
  letterhead: [
    'ministerie van',
    'bezuidenhoutseweg',
    'rijnstraat',
    'den haag',
    'binnenhof',
    'kazernestraat',
    'prinses irenestraat',
    String.raw`plein \d`,
    'lange houtstraat',
    'nederland$',
    'vergaderjaar',
    'tweede kamer der',
    'eerste kamer der',
    'ministry of',
    'the hague',
    'council of the european union',
    'raad van de europese unie',
    'europe(?:se commissie|an commission|an parliament|an council)$',
    'brussel, ',
    'brussels, ',
  ],
  furniture: [
    String.raw`([’'‘]s-Gravenhage \d{4} )?(Tweede|Eerste) Kamer, vergaderjaar \d{4}\s?[-–\/]\s?\d{2,4}, .{3,60}`,
    String.raw`\d{1,3} (Tweede|Eerste) Kamer, vergaderjaar \d{4}\s?[-–\/]\s?\d{2,4}, .{3,60}`,
    String.raw`kst-\d{5}(-[\dIVXA-H]+)*`,
    // The foot of papers of before 2010, a line each: `KST77121`, `0304tkkst29398-14`, `Sdu Uitgevers`.
    String.raw`kst\d{4,6}|\d{4}[te]kkst\d{5}(-[\dIVXA-H]+)*|sdu uitgevers( [’'‘]s-Gravenhage \d{4})?`,
    String.raw`[’'‘]s-Gravenhage \d{4}`,
    String.raw`(EUCO|CO EUR|CONCL|SN|ST|WK|CM) \d{1,5}\/\d{1,2}( .{0,40})?`,
  ],
  addressed: ['minister', 'staatssecretaris'],
  offices: [
    'vice-?minister-?president',
    'minister-?president',
    'minister',
    'staatssecretaris',
    'premier',
    'prime minister',
    'state secretary',
    'secretary of state',
    'high representative',
    'for the (?:council|commission|european parliament)$',
    'voor (?:de raad|de commissie|het europees parlement)$',
    'parliamentary under-secretary',
  ],
  bodies: ['(tweede |eerste )?kamer', 'kabinet', 'cabinet', 'government'],
  noteCues: [String.raw`beslisnota(\b.{0,120})?`],
};

/** Capitals that are no place and no person. */
export const INSTITUTIONS: Profile['institutions'] = [
  'Minister',
  'Kamer',
  'Europese Raad',
  'Europese Commissie',
  'Europese Unie',
  'Nederland',
  'Europa',
  'Europe',
  'Coreper',
  'Kabinet',
  'Staten',
  'Kamerbrief',
  'Kamerstuk',
  'TK',
];

/** What is held: a loading of ships and an election take place as well, and a rule for them is no formula. */
const HELD = {
  nl: '*top|*raad|ER|RBZ|RAZ|*vergadering|*bijeenkomst|*conferentie|*overleg|*debat|*bespreking|*zitting|*ontmoeting|*beraad',
  en: 'summit|council|meeting|conference|session|debate|discussion',
};

export const PHRASES: Profile['phrases'] = [
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
        `vond|vonden|vindt|vinden … ${HELD.nl} … plaats`,
        `${HELD.nl} … vond|vonden|vindt|vinden … plaats`,
        `heeft|hebben … ${HELD.nl} … plaatsgevonden`,
        `${HELD.nl} … heeft|hebben … plaatsgevonden`,
        `zal|zullen … ${HELD.nl} … plaatsvinden`,
        `${HELD.nl} … zal|zullen … plaatsvinden`,
        'kwam|kwamen|komt|komen … regeringsleiders|staatshoofden|ministers|leiders … samen|bijeen',
        'kwam|kwamen|komt|komen … regeringsleiders|staatshoofden|ministers|leiders … lidstaten|landen|Balkanlanden|EU|Unie … samen|bijeen',
        'regeringsleiders|staatshoofden|ministers|leiders … samenkomen|bijeenkomen',
        'kwam|kwamen … samen|bijeen … voor een',
        'vijftigste|veertigste|tiende|twintigste verjaardag',
        'top … gehouden|georganiseerd',
      ],
      en: [
        `${HELD.en} … took place`,
        `${HELD.en} … will take place`,
        'leaders|ministers|heads … met',
        'leaders|ministers|heads … will meet',
        'European Council met',
        'for hosting|organising … summit|meeting',
        `${HELD.en} … was held in`,
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
];
