/** How the houses of the Dutch parliament number their papers. */
import type { NumberScheme } from './profile.ts';

/** `21 501-20`, `23 987`, `35925-V`: the number of a file. */
const FILE = String.raw`\d{2}[ .\u00a0]?\d{3}(?:[-–](?:\d{1,2}|[IVXA-H]{1,6})(?!\d)|\s[IVX]{1,5}(?=,?\snrs?\b))?`;

export const SCHEMES: readonly NumberScheme[] = [
  {
    id: 'kamerstuk',
    label: { nl: 'Kamerstuk', en: 'parliamentary paper' },
    patterns: [
      String.raw`(?:Kamerstuk(?:ken)?(?:nummers?)?|Parliamentary paper)[ :]+(?:(?:(?:I{1,2}|TK|EK)[ ,]+)?(?:\d{4}[\/–-]\d{2,4}[ ,]+)?)(?:\d{4}[ZD]\d{4,6}|${FILE}(?:,?\s(?:nrs?|nummers?|no)\.?\s?[A-Z]{0,3}\d{1,6}(?:(?:,| en| t\/m|[-–])\s?\d{1,5}(?![\d\p{L}]|[ .]\d{3}))*)?)`,
      String.raw`${FILE},?\s(?:nrs?|nummers?|no)\.?\s?[A-Z]{0,3}\d{1,6}(?:(?:,| en| t\/m|[-–])\s?\d{1,5}(?![\d\p{L}]|[ .]\d{3}))*`,
      String.raw`kst-\d{5}(?:-[\dIVXA-H]+)?-\d+`,
      String.raw`\d{4}[ZD]\d{4,6}`,
    ],
    words: ['Kamerst', 'Parliam'],
    omit: String.raw`\d{4}[\/–-]\d{2,4}[ ,]+`,
    targets: [
      { pattern: String.raw`(\d{4}[ZDzd]\d{4,6})`, write: '$1' },
      { pattern: String.raw`[Kk][Ss][Tt]-(\d{5}(?:-(?:\d{1,2}|[IVXA-Hivxa-h]+)(?=-))?)-(\d+)`, write: '$1, nr. $2' },
      {
        pattern: String.raw`(${FILE})[\s\S]*?(?:[Nn][Rr][Ss]?|[Nn][Uu][Mm][Mm][Ee][Rr][Ss]?|[Nn][Oo])\.?\s?([A-Za-z]{0,3}\d+)`,
        write: '$1, nr. $2',
      },
      { pattern: `(${FILE})`, write: '$1' },
    ],
    replace: [
      [String.raw`\s(?=[IVX])`, '-'],
      [String.raw`[ .\u00a0]`, ''],
      ['–', '-'],
      ['z', 'Z'],
      ['d', 'D'],
    ],
    // No file has ever held a five-figure number: such a one is the suffix of a file and a number run together.
    impossible: String.raw`nr\. \D{0,3}\d{5}`,
  },
];
