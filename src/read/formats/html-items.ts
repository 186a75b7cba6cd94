/** The items of a list on a page, with their numbers as a browser prints them. */
import { MARKER, type Opening } from './flow.ts';
import { shownText } from './html-tree.ts';
import { type NumberForm, printedNumber } from './office-numbers.ts';
import type { XmlElement } from './xml.ts';

/** Elements that begin and end on a line of their own. */
export const BLOCKS = new Set(
  'p div section article main header footer aside address blockquote center dl dd dt fieldset legend figure form hr ul ol body html details summary menu hgroup search tr td th tbody thead tfoot'.split(
    ' ',
  ),
);

/** Does a list name places of the page itself, and nothing else? */
export function pointsWithin(list: XmlElement, isLeftOut: (one: XmlElement) => boolean): boolean {
  let [inside, all, links] = [0, 0, 0];
  const count = (element: XmlElement, within: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        const length = child.trim().length;
        all += length;
        if (within) inside += length;
      } else if (!isLeftOut(child)) {
        const points = child.name === 'a' && (child.attributes['href'] ?? '').startsWith('#');
        if (points) links += 1;
        count(child, within || points);
      }
    }
  };
  count(list, false);
  return links >= 3 && inside >= all * 0.9;
}

/** Number of each item as a browser prints it, '' for a bullet, null for none at all. */
export function itemNumbers(list: XmlElement): (item: XmlElement) => string | null {
  const { attributes } = list;
  const listed = styleOf(attributes['style']);
  if (listed === 'none' || /\b(?:list-)?unstyled\b/.test(attributes['class'] ?? '')) return () => null;
  if (list.name === 'ul' && (listed === undefined || !(listed in COUNTED))) return () => '';
  const form = COUNTED[listed ?? ''] ?? TYPES[attributes['type'] ?? ''] ?? 'decimal';
  const items = list.children.filter((child) => typeof child !== 'string' && child.name === 'li').length;
  const step = 'reversed' in attributes ? -1 : 1;
  let next = integerIn(attributes['start']) ?? (step < 0 ? items : 1);
  return (item) => {
    const value = integerIn(item.attributes['value']) ?? next;
    next = value + step;
    return `${listNumber(value, form)}.`;
  };
}

const COUNTED: Readonly<Record<string, NumberForm>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'padded',
  'lower-alpha': 'letter',
  'lower-latin': 'letter',
  'upper-alpha': 'LETTER',
  'upper-latin': 'LETTER',
  'lower-roman': 'roman',
  'upper-roman': 'ROMAN',
};
const TYPES: Readonly<Record<string, NumberForm>> = { a: 'letter', A: 'LETTER', i: 'roman', I: 'ROMAN' };

/** A browser goes on after `z` with `aa`, `ab`; office programs with `aa`, `bb`. */
function listNumber(value: number, form: NumberForm): string {
  const isLetter = form === 'letter' || form === 'LETTER';
  if (!isLetter || value <= 26 || value > 702) return printedNumber(value, form);
  const last = value - 1;
  return printedNumber(Math.floor(last / 26), form) + printedNumber((last % 26) + 1, form);
}

const styleOf = (style: string | undefined): string | undefined =>
  /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(style ?? '')?.[1]?.toLowerCase();

const integerIn = (text: string | undefined): number | null =>
  /^\s*-?\d{1,9}\s*$/.test(text ?? '') ? Number(text) : null;

/** An item with its number, unless its own text prints one: then that one is its number. */
export function itemOpening(item: XmlElement, number: string | null, depth: number, isContents: boolean): Opening {
  if (isContents) return { kind: 'contents' };
  const prints = MARKER.test(firstText(item, 12));
  if (prints) return { kind: 'item', depth };
  if (number === null) return { kind: 'text' };
  return { kind: 'item', depth, marker: number === '' ? '•' : number };
}

/** The first characters of an element. */
export function firstText(element: XmlElement, most: number): string {
  let text = '';
  for (const child of element.children) {
    text += typeof child === 'string' ? child.replace(/\s+/g, ' ') : firstText(child, most - text.length);
    text = text.trimStart();
    if (text.length >= most) break;
    // A block ends what stands before it.
    if (typeof child !== 'string' && BLOCKS.has(child.name) && text !== '') return `${text} `;
  }
  return text;
}

/** A number as Word prints it; its bullets are letters of fonts with signs. */
export function wordMarker(element: XmlElement): string {
  const marker = shownText(element)
    .replace(/\u00A0/g, ' ')
    .trim();
  return /^[\p{L}\p{N}]{1,4}[.)]|^\(|^[–—-]$/u.test(marker) ? marker : '•';
}
