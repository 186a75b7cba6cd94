/** The number or bullet of an item in XML: the one it prints, or the one its list stands for. */
import { MARKER } from './flow.ts';
import { firstText } from './html-items.ts';
import { shownText } from './html-tree.ts';
import { type NumberForm, printedNumber } from './office-numbers.ts';
import type { XmlElement } from './xml.ts';
import { localName, type XmlRole } from './xml-vocabulary.ts';

export interface ItemMarker {
  /** Null for an item without one. */
  readonly marker: string | null;
  /** The element that prints it. */
  readonly from: XmlElement | null;
  /** True where the text of the item begins with it. */
  readonly inText: boolean;
}

const FORMS: Readonly<Record<string, NumberForm>> = {
  arabic: 'decimal',
  loweralpha: 'letter',
  upperalpha: 'LETTER',
  lowerroman: 'roman',
  upperroman: 'ROMAN',
  a: 'letter',
  A: 'LETTER',
  i: 'roman',
  I: 'ROMAN',
};
/** Of a list that shows no bullets. */
const PLAIN = /^(?:ongemarkeerd|simple|none|gloss|unmarked|plain)$/i;
const NUMBERED = /^(?:ordered|order|numbered|arabic|decimal|loweralpha|upperalpha|lowerroman|upperroman|[1aAiI])$/i;

/** Place of each item in its list, looked up once a list: one of 200,000 items took minutes. */
const places = new WeakMap<XmlElement, ReadonlyMap<XmlElement, number>>();

function placeIn(list: XmlElement, item: XmlElement, roleOf: (element: XmlElement) => XmlRole | 'block'): number {
  let known = places.get(list);
  if (known === undefined) {
    const isItem = (child: XmlElement | string): child is XmlElement =>
      typeof child !== 'string' && roleOf(child) === 'item';
    known = new Map(list.children.filter(isItem).map((child, place) => [child, place]));
    places.set(list, known);
  }
  return known.get(item) ?? 0;
}

export function itemMarker(
  item: XmlElement,
  role: 'item' | 'numbered',
  list: XmlElement,
  roleOf: (element: XmlElement) => XmlRole | 'block',
): ItemMarker {
  const first = item.children.find((child): child is XmlElement => typeof child !== 'string');
  if (first && roleOf(first) === 'number') return { marker: shownText(first) || null, from: first, inText: false };
  const { attributes } = item;
  const named = attributes['nr'] ?? attributes['n'];
  if (MARKER.test(firstText(item, 12))) return { marker: null, from: null, inText: true };
  if (named !== undefined && named !== '') return { marker: named, from: null, inText: false };
  if (role === 'numbered') return { marker: null, from: null, inText: false };
  const type =
    list.attributes['type'] ??
    list.attributes['rend'] ??
    list.attributes['list-type'] ??
    list.attributes['numeration'] ??
    '';
  const counts = NUMBERED.test(type) || /^(?:orderedlist|ol)$/.test(localName(list));
  if (counts) {
    const place = placeIn(list, item, roleOf);
    const start = Number.parseInt(list.attributes['start'] ?? list.attributes['startingnumber'] ?? '1', 10) || 1;
    return { marker: `${printedNumber(start + place, FORMS[type] ?? 'decimal')}.`, from: null, inText: false };
  }
  const isPlain = PLAIN.test(type) || /^(?:simplelist|variablelist|definitielijst|def-list)$/.test(localName(list));
  return { marker: isPlain ? null : '•', from: null, inText: false };
}
