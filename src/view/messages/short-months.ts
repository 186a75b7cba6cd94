/** Months cut short, for where a day must be narrow. */
export const SHORT_MONTHS = {
  nl: 'jan. feb. mrt. apr. mei juni juli aug. sep. okt. nov. dec.'.split(' '),
  en: 'Jan. Feb. Mar. Apr. May June July Aug. Sep. Oct. Nov. Dec.'.split(' '),
} as const;
