/** The papers, motions, declarations and pages a sentence names, as data with the words they were read off. */
import type { Reference, Span } from '../model.ts';

/** `21 501-20`, `23 987`, `35925-V`: the number of a dossier of the States General. */
const DOSSIER = String.raw`\d{2}[ .\u00a0]?\d{3}(?:[-–](?:\d{1,2}|[IVXA-H]{1,6})(?!\d)|\s[IVX]{1,5}(?=,?\snrs?\b))?`;
const NUMBER = String.raw`(?:nrs?|nummers?|no)\.?\s?[A-Z]{0,3}\d{1,6}(?:(?:,| en| t\/m|[-–])\s?\d{1,5}(?![\d\p{L}]|[ .]\d{3}))*`;
const SESSION = String.raw`(?:(?:(?:I{1,2}|TK|EK)[ ,]+)?(?:\d{4}[/–-]\d{2,4}[ ,]+)?)`;
/** A document number of the parliament's own register: `2023Z20725`, `2024D01234`. */
const REGISTER = String.raw`\d{4}[ZD]\d{4,6}`;
const KAMERSTUK = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:Kamerstuk(?:ken)?(?:nummers?)?|Parliamentary paper)[ :]+${SESSION}(?:${REGISTER}|${DOSSIER}(?:,?\s${NUMBER})?)|${DOSSIER},?\s${NUMBER}|kst-\d{5}(?:-[\dIVXA-H]+)?-\d+|${REGISTER})(?![\p{L}\d])`,
  'giu',
);
const PARTICLE =
  "(?:(?:[Vv]an|[Dd]er|[Dd]en|[Dd]e|[Tt]en|[Tt]er|[Tt]e|[Ee]l|[Dd]u|[Ll]e|[Ll]a|[Bb]in|[Aa]l|[’'][tT]|in|op)[ -])";
// "Motie Ceder, Kamerstuk 21 501-20" has one name, and then the paper it stands in.
const NAME = String.raw`(?!Kamerst|Parliam)${PARTICLE}{0,3}(?:(?:\p{Lu}\.)+\s?)?\p{Lu}[\p{L}’'-]*\p{Ll}`;
const FELLOWS = String.raw`(?:\s[Cc]\.[Ss]\.)?`;
const NAMES = String.raw`${NAME}(?:(?:,\s|\sen\s|\/|\sand\s)(?:het lid\s)?${NAME}){0,6}${FELLOWS}`;
const MOTION = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[Gg]ewijzigde |[Nn]ader gewijzigde )?(?:[Mm]oties?|MOTIES?|[Mm]otions?)(?:-|\s)(?:(?:[Vv]an|by|of|VAN)\s)?(?:(?:de|het|the|DE|HET)\s)?(?:(?:leden|lid|members?|LEDEN|LID|MPs?)\s)?(${NAMES})`,
  'gu',
);
/** What a declaration is named after: a place or a meeting, in capitals; a declaration of an office is not a named one. */
const PLACE = String.raw`\p{Lu}[\p{L}-]+(?:(?:\s(?:en|de|van|voor|of|for|and|the)){0,2}\s\p{Lu}[\p{L}-]*){0,4}`;
const DECLARATION = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:[Vv]erklaring|VERKLARING)\s(?:van|over|VAN)\s(?:de\s)?(${PLACE})|(\p{Lu}[\p{L}-]+)-[Vv]erklaring|[Dd]eclaration\s(?:of|on)\s(?:the\s)?(${PLACE})|(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s(?:D|d)eclaration)(?![\p{L}-])`,
  'gu',
);
const OFFICES =
  /^(Minister|Commissie|Raad|Voorzitter|President|Kamer|Europese (Raad|Commissie|Unie)|Hoge|Nederland|Commission|Council|High|Member|Joint|This|The|A|Independence)(?![\p{L}-])/u;
const URL = /https?:\/\/[^\s<>"“”„‘{}|\\^`]+/giu;
/** Punctuation that ends the sentence around an address, not the address. */
const AFTER_URL = /[.,;:!?'’»\]]+$/;

/**
 * Everything a sentence refers to, in the order of the text; spans lie in the text given. Numbers are read into
 * `target` where they can be; an odd one (`Kamerstuk 21 501 nr. 201957`) keeps its words and has no target. A motion that
 * is followed by its number carries that number.
 */
export function references(text: string): Reference[] {
  // Nearly all sentences name nothing: one cheap look saves four searches.
  if (!/\d|[Mm]otie|[Mm]otion|MOTIE|[Vv]erklaring|VERKLARING|eclaration|:\/\//.test(text)) return [];
  const urls = [...text.matchAll(URL)].map((m) => url(m[0], m.index));
  const inUrl = (span: Span): boolean => urls.some((u) => span.from < u.span.to && u.span.from < span.to);
  const numbers = [...text.matchAll(KAMERSTUK)].map((m) => kamerstuk(m[0], m.index)).filter((r) => !inUrl(r.span));
  const motions = [...text.matchAll(MOTION)].map((m) => motion(text, m[0], m.index, numbers));
  const named = [...text.matchAll(DECLARATION)].filter((m) => !OFFICES.test(m[1] ?? m[2] ?? m[3] ?? m[4] ?? ''));
  const declarations = named.map((m) => reference('declaration', m[0], m.index, null));
  const all = [...urls, ...numbers, ...motions, ...declarations.filter((r) => !inUrl(r.span))];
  return all.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}

function reference(kind: Reference['kind'], text: string, from: number, target: string | null): Reference {
  return { kind, span: { from, to: from + text.length }, text, target };
}

function url(matched: string, from: number): Reference {
  let text = matched.replace(AFTER_URL, '');
  // A bracket closes the address only when the address opened it: `(zie https://a.nl/b)`.
  while (text.endsWith(')') && count(text, '(') < count(text, ')')) text = text.slice(0, -1).replace(AFTER_URL, '');
  return reference('url', text, from, text);
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

function kamerstuk(text: string, from: number): Reference {
  return reference('kamerstuk', text, from, targetOf(text));
}

/** `21501-20, nr. 1984`, or the register number, or the bare dossier; null when the number cannot be one. */
function targetOf(text: string): string | null {
  const register = /\d{4}[ZD]\d{4,6}/i.exec(text);
  if (register) return register[0].toUpperCase();
  const kst = /kst-(\d{5}(?:-(?:\d{1,2}|[IVXA-H]+)(?=-))?)-(\d+)/i.exec(text);
  if (kst) return `${kst[1]}, nr. ${kst[2]}`;
  const dossier = new RegExp(DOSSIER, 'u').exec(text.replace(/\d{4}[/–-]\d{2,4}[ ,]+/, ''));
  if (!dossier) return null;
  const name = dossier[0]
    .replace(/\s(?=[IVX])/, '-')
    .replace(/[ .\u00a0]/g, '')
    .replace('–', '-');
  const number = /(?:nrs?|nummers?|no)\.?\s?([A-Z]{0,3}\d+)/i.exec(text.slice(text.indexOf(dossier[0])));
  if (!number) return name;
  // No dossier has ever reached five figures: six of them are a dossier suffix and a number run together.
  return /\d{5,}/.test(number[1]!) ? null : `${name}, nr. ${number[1]}`;
}

function motion(text: string, matched: string, from: number, numbers: readonly Reference[]): Reference {
  const to = from + matched.length;
  const number = numbers.find(
    (n) => n.span.from >= to && n.span.from - to <= 40 && !/[.;]\s/.test(text.slice(to, n.span.from)),
  );
  const between = number ? text.slice(to, number.span.from) : '';
  return reference('motion', matched, from, number && !/[Mm]otie|Kamerbrief/.test(between) ? number.target : null);
}

/** True for a paper number that was printed but cannot be looked up as printed. */
export function isOddNumber(r: Reference): boolean {
  return r.kind === 'kamerstuk' && r.target === null;
}
