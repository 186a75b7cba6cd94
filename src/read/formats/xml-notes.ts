/** The notes of a paper in XML: which stand where their mark is, and which apart, named by their marks. */
import { elementsBelow, shownText } from './html-tree.ts';
import type { XmlElement } from './xml.ts';
import { localName, xmlRole } from './xml-vocabulary.ts';

export interface XmlNote {
  readonly id: string;
  /** As printed. */
  readonly marker: string;
  /** False where marks elsewhere point to it, and none stands in its place. */
  readonly inPlace: boolean;
}

export interface XmlNotes {
  readonly notes: ReadonlyMap<XmlElement, XmlNote>;
  /** Elements that are nothing but a mark, with the note each points to. */
  readonly marks: ReadonlyMap<XmlElement, XmlNote>;
}

const ID = ['id', 'xml:id', 'nr', 'n', 'marker'];
const POINTER = ['refid', 'idref', 'ref', 'linkend', 'target', 'rid', 'href', 'nr', 'n'];

export function xmlNotes(root: XmlElement): XmlNotes {
  const found: { readonly element: XmlElement; readonly id: string; readonly marker: string }[] = [];
  const byName = new Map<string, number>();
  const pointers: XmlElement[] = [];
  for (const element of elementsBelow(root)) {
    const role = xmlRole(localName(element));
    if (role === 'note-mark') pointers.push(element);
    if (role !== 'note') continue;
    const marker = markerOf(element) ?? String(found.length + 1);
    for (const key of ID) {
      const name = element.attributes[key];
      if (name !== undefined && !byName.has(name)) byName.set(name, found.length);
    }
    found.push({
      element,
      id: element.attributes['id'] ?? element.attributes['xml:id'] ?? `note ${found.length + 1}`,
      marker,
    });
  }
  const pointed = pointers.map((element): readonly [XmlElement, number | undefined] => {
    const names = POINTER.map((key) => element.attributes[key]?.replace(/^#/, ''));
    const name = [...names, shownText(element)].find((one) => one !== undefined && byName.has(one));
    return [element, name === undefined ? undefined : byName.get(name)];
  });
  const apart = new Set(pointed.map(([, place]) => place));
  const all = found.map(({ id, marker }, place): XmlNote => ({ id, marker, inPlace: !apart.has(place) }));
  return {
    notes: new Map(found.map(({ element }, place) => [element, all[place]!])),
    marks: new Map(pointed.flatMap(([element, place]) => (place === undefined ? [] : [[element, all[place]!]]))),
  };
}

function markerOf(note: XmlElement): string | null {
  const number = note.children.find(
    (child): child is XmlElement => typeof child !== 'string' && xmlRole(localName(child)) === 'number',
  );
  const { attributes } = note;
  const printed = number ? shownText(number) : (attributes['nr'] ?? attributes['n'] ?? attributes['marker']);
  const marker = printed?.trim().replace(/^[[(]|[\])]$/g, '') ?? '';
  return marker === '' || marker.length > 8 ? null : marker;
}
