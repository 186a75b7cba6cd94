import type { OccasionData } from '../occasions.ts';

/** Before a day it is that of the gathering: "since the Committee met in December", "the summit of 13 May"; behind it: "its March meeting". */
export const ENGLISH_OCCASION: OccasionData = {
  before:
    /(?:met|meets|(?:summit|council|meeting|conference|session|debate|discussion)(?: held)?)(?: (?:in|on|of))? (?:late |early |mid-)?$/iu,
  behind: /^(?: \d+(?:[-–]\d+)?,?)? (?:\p{L}+ )?(?:summit|council|meeting|conference|session)(?!\p{L})/iu,
};
