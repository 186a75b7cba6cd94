import type { OccasionData } from '../occasions.ts';

/** Before a day it is that of the gathering: "de top van 13 december", "bijeenkwam op 4 mei"; behind it: "de decembertop". */
export const DUTCH_OCCASION: OccasionData = {
  before:
    /(?:(?:top|raad|vergadering|bijeenkomst|conferentie|overleg|debat|bespreking|zitting|ontmoeting|beraad)(?: (?:van|op|in|d\.d\.))?|(?:bijeen|samen)(?:kwam|kwamen|komt|komen|gekomen)? (?:op|in)) (?:\p{L}+dag )?$/iu,
  behind: /^[- ]?(?:top|raad|vergadering|bijeenkomst|conferentie|zitting)(?!\p{L})/iu,
};
