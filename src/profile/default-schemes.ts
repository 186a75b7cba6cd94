/** How the houses of the Dutch parliament number their papers. Every blank may be one that does not break, or a line end. */
import type { NumberScheme } from './profile.ts';

const HYPHEN = '[-–‑−]';
/** The same where blanks may stand around it: `21 501 – 20`. */
const WIDE_HYPHEN = String.raw`\s?${HYPHEN}\s?`;
/** `nr.`, `nrs.`, `no.`, with its number behind it. */
const NUMBER_WORD = String.raw`(?:[Nn][Rr][Ss]?|[Nn]ummers?|NUMMERS?|[Nn][Oo][Ss]?)(?!\p{L})`;
const NUMBERED = String.raw`\s?[,;]?\s?\(?(?:onder\s)?${NUMBER_WORD}`;
/** `36 200 V`, `35 570 IXB`: a chapter of the budget; a fund of it has a letter (`35 925 A`). */
const CHAPTER = String.raw`(?:[IVX]{1,5}[AB]?|[A-M])(?![\p{L}\d])`;
const FILE_NUMBER = String.raw`(?!21[\s.]?501${WIDE_HYPHEN}\d)\d{2}[\s.]?\d{3}(?!\d)`;
/** Only the file on the councils of the Union is known by a number behind its number: `21 501-20`. */
const COUNCILS = String.raw`21[\s.]?501(?:${WIDE_HYPHEN}|\s(?=\d\d${NUMBERED}))\d\d(?!\d)`;
/** `21 501-20`, `23 987`, `35925-V`: the number of a file. A bare chapter counts where a number follows: "35 570 V polders". */
const FILE = String.raw`(?:${COUNCILS}|${FILE_NUMBER}(?:${WIDE_HYPHEN}${CHAPTER}|(?:${HYPHEN}\d{1,2}|\s(?:hoofdstuk\s)?${CHAPTER}|\s?\(R\d{3,4}\))(?=${NUMBERED}))?)`;
/** A file whose number stands behind its name. */
const NAMED_FILE = String.raw`(?:${FILE_NUMBER}\s(?:hoofdstuk\s)?[IVX]{1,5}[AB]?(?![\p{L}\d])|${FILE})`;

/** `12`, `12H` (printed anew), `AB` (a letter of the Senate). */
const LETTER = '[AB]?[A-Z]';
const ITEM = String.raw`(?:[A-Z]{0,3}\d{1,6}H?|${LETTER})(?![\p{L}\d])`;
const PAGE = String.raw`(?:,?\s(?:pp?|blz|pag)\.\s?\d+(?:\s?[-–]\s?\d+|\sen\s\d+(?![\s.]?\d))?)`;
const BETWEEN = String.raw`(?:${PAGE}?(?:\s?[,;]\s?(?:en\s)?|\s(?:en|and|&)\s|\s?[-–]\s?|\s(?:t\/m|tot\sen\smet|to)\s))`;
/** What may stand behind a number that no `nr.` stands before: "nr. 12, 4 juli" is no list. */
const END = String.raw`(?=\s*(?:[.,;:)\]–-]|$|(?:en|and|t\/m|tot\sen\smet)\s))`;
/** Not the first digits of the next file: "nr. 12, 36 045". */
const NO_FILE = String.raw`(?!\d{2}[\s.]\d{3})`;
/** The same; and a year is one only where numbers have come that far ("nrs. 1984, 1985"). */
const NEXT = String.raw`${NO_FILE}(?:(?<=\d{4}\s?(?:,|en|[-–])\s?)|(?!(?:19|20)\d{2}(?!\d)))`;
const ITEMS = String.raw`${NUMBER_WORD}\s?\.?\s?${ITEM}(?:${BETWEEN}(?:(?:was\s)?${NUMBER_WORD}\.?\s?${ITEM}|${NEXT}${ITEM}${END}))*`;
/** With "nrs." the last number of a list may be followed by anything: "nrs. 12 en 14 zijn". */
const PLURAL_ITEMS = String.raw`(?:nrs|nummers|nos)\.?\s?${ITEM}(?:${BETWEEN}${NEXT}\d{1,4}H?(?![\p{L}\d]))+`;
const WITH_ITEMS = String.raw`\s?[,;]?\s?(?:onder\s)?(?:${PLURAL_ITEMS}|${ITEMS}|\(${ITEMS}\))`;
/** `29702, 3`, `35 570 VIII, B`, `32813-1230`: without "nr.", behind a name only. */
const BARE_ITEMS = String.raw`(?:,\s?${LETTER}|(?:,\s?|${HYPHEN}\s?|\/)${NO_FILE}\d{1,4}H?)(?![\p{L}\d])${END}(?:${BETWEEN}${NEXT}${ITEM}${END})*`;

const YEARS = String.raw`\d{4}\s?[\/–-]\s?\d{2,4}`;
const HOUSE = String.raw`(?:Tweede|Eerste)\sKamer|House\sof\sRepresentatives|Senate`;
const SESSION = String.raw`(?:(?:vergader|zittings)jaar\s)?(?:${YEARS}[\s,;]+)?`;
/** "32 813 (2021/22), nr. 12". */
const SESSION_BEHIND = String.raw`(?:,?\s\(?${YEARS}\)?)?`;
const WORD = String.raw`(?:Kamer(?:stuk(?:ken)?|st\.)(?:\s?(?:nummers?|nr\.?))?|Kst\.|Parliamentary\spapers?)[\s:,]+`;
const PAPER = String.raw`${WORD}(?:(?:I{1,2}|TK|EK|${HOUSE})[\s,/]+)?${SESSION}`;
/** A paper of five figures that only its number tells apart from an amount. */
const OF_HOUSE = String.raw`(?:TK|EK|${HOUSE})[\s,]+${SESSION}`;
const BILL = String.raw`(?:wetsvoorstel(?:len)?|voorstel\svan\swet|initiatief(?:wet|nota))`;
/** Not an amount: "wetsvoorstel 35 928" and "dossier 32 813", no "dossiers: 32 813 foto's". */
const NAMED = String.raw`(?:${BILL}|(?:Kamer(?:stuk)?)?dossier)\s`;
const NO_AMOUNT = String.raw`(?<!\d[\s.,]|[€$]\s?)`;

export const SCHEMES: readonly NumberScheme[] = [
  {
    id: 'kamerstuk',
    label: { nl: 'Kamerstuk', en: 'parliamentary paper' },
    patterns: [
      String.raw`(?:${WORD}(?:I|EK|Eerste\sKamer)|EK|Eerste\sKamer)[\s,/]+${SESSION}${NAMED_FILE},\s${LETTER}(?![\p{L}\d])(?:\sen\s${LETTER}${END})*`,
      String.raw`${PAPER}(?:\d{4}[ZD]\d{4,6}|${NAMED_FILE}(?:${SESSION_BEHIND}${WITH_ITEMS}|${BARE_ITEMS})?)`,
      `${OF_HOUSE}${NAMED_FILE}(?:${WITH_ITEMS}|${BARE_ITEMS})`,
      `${NO_AMOUNT}${FILE}${WITH_ITEMS}`,
      String.raw`${NO_AMOUNT}(?:${COUNCILS}|${FILE_NUMBER}${HYPHEN}[IVX]{1,5}[AB]?)${HYPHEN}(?:\d{1,4}|${LETTER})`,
      String.raw`(?:stuk\s)?nr\.?\s?\d{1,4}\s\(${NAMED_FILE}\)`,
      String.raw`(?:motie|amendement|brief|nota)\s\(nr\.\s?\d{1,4}\)[^.;()]{0,80}\(${NAMED_FILE}\)`,
      String.raw`(?<=\(|(?:Agendapunt:?|motie|brief|amendement)\s)${FILE_NUMBER}${HYPHEN}\d{1,4}(?=[\s),.;])(?!\s(?:euro|\d))`,
      // A row of an agenda: "32813-1230; Brief regering".
      String.raw`(?<=^\s*)${FILE_NUMBER}${HYPHEN}\d{1,4}(?=[\s;,:–-]{1,3}(?:brief|motie|amendement|verslag|lijst|nota|voorstel))`,
      String.raw`(?<=\()${FILE_NUMBER}[\s-][IVX]{1,5}[AB]?(?=\))`,
      String.raw`${NAMED}${FILE}(?!\s(?:euro|gulden))`,
      String.raw`${FILE}(?=\))(?<=${BILL}[^.;()]{0,160}\(${FILE})`,
      String.raw`(?<=(?:Kamerstuk(?:ken)?|dossiers|wetsvoorstellen)[\s,](?:I{1,2}[\s,]+)?(?:${YEARS}[\s,]+)?(?:${FILE},?\s){1,3}en\s)${FILE}`,
      String.raw`kst-\d{5}(?:-(?:\d{2}(?=-)|[IVX]+[AB]?|[A-M](?=-)))?-(?:\d+|${LETTER})`,
      String.raw`\d{4}[ZD]\d{4,6}`,
    ],
    words: ['Kamerst', 'Parliam'],
    omit: String.raw`(?<=\s)\(${YEARS}\)|(?<!\d)${YEARS}[\s,;]+|${PAGE}`,
    targets: [
      { pattern: String.raw`(\d{4}[ZDzd]\d{4,6})`, write: '$1' },
      {
        pattern: String.raw`[Kk][Ss][Tt]-(\d{5}(?:-(?:\d{1,2}|[IVXA-Mivxa-m]+)(?=-))?)-(\d+|${LETTER})`,
        write: '$1, nr. $2',
      },
      { pattern: String.raw`^[^\d]*(\d{1,4})\)?\s[^\d]*\((${NAMED_FILE})\)$`, write: '$2, nr. $1' },
      { pattern: String.raw`(${NAMED_FILE})${NUMBERED}\s?\.?([\s\S]+)$`, write: '$1, nr. $2…' },
      {
        pattern: String.raw`(${NAMED_FILE})(?:,\s?(?=[A-Z\d])|(?:${HYPHEN}\s?|\/)(?=\d))([\s\S]*)$`,
        write: '$1, nr. $2…',
      },
      { pattern: `(${NAMED_FILE})`, write: '$1' },
    ],
    list: {
      member: String.raw`\d+H?|(?<!\p{L})${LETTER}(?!\p{L})`,
      through: String.raw`^\s?(?:[-–]|t\/m|tot\sen\smet|to)\s?$`,
    },
    replace: [
      [String.raw`\s?\(R\d+\)`, ''],
      [WIDE_HYPHEN, '-'],
      [String.raw`\shoofdstuk\s`, '-'],
      [String.raw`\s(?=[IVXA-M])`, '-'],
      [String.raw`(?<=501)\s(?=\d\d$)`, '-'],
      [String.raw`[\s.]`, ''],
      ['z', 'Z'],
      ['d', 'D'],
    ],
    // No file has ever held a five-figure number: such a one is the suffix of a file and a number run together.
    impossible: String.raw`nr\. \D{0,3}\d{5}`,
  },
  {
    id: 'aanhangsel',
    label: { nl: 'Aanhangsel van de Handelingen', en: 'written answer' },
    patterns: [
      String.raw`Aanhangsel(?:\svan\sde)?\sHandelingen(?:\s(?:I{1,2}|TK|EK|${HOUSE}))?[\s,]+${SESSION}${NUMBER_WORD}\.?\s?\d{1,5}`,
      String.raw`ah-tk-\d{8}-\d{1,5}`,
    ],
    words: ['Aanhangs'],
    omit: null,
    targets: [
      { pattern: String.raw`(\d{4})\s?[\/–-]\s?(?:\d{2})?(\d{2})[\s,]+\p{L}+\.?\s?(\d+)`, write: '$1/$2, nr. $3' },
      { pattern: String.raw`-(\d{4})\d{2}(\d{2})-(\d+)`, write: '$1/$2, nr. $3' },
    ],
    list: null,
    replace: [],
    impossible: null,
  },
];
