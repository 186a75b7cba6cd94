/** What a paper in XML says of itself: the meta elements of official publications, and the elements of its head. */
import type { FileParticular } from './format.ts';
import { META } from './html-particulars.ts';
import { elementsBelow, shownText } from './html-tree.ts';
import type { XmlElement } from './xml.ts';
import { localName } from './xml-vocabulary.ts';

type Field = FileParticular['field'];

/** By the name of an element, and of the one around it where that makes the difference. */
const ELEMENTS: Readonly<Record<string, Field>> = {
  'stuk titel': 'title',
  'item-titel': 'title',
  citeertitel: 'title',
  dossiernr: 'dossier',
  'titlestmt title': 'title',
  'info title': 'title',
  'title-group article-title': 'title',
  'publicationstmt date': 'date',
  pubdate: 'date',
};
/** Dates that an attribute gives as a day. */
const DATED = ['isodatum', 'when', 'date'];

export function xmlParticulars(root: XmlElement): FileParticular[] {
  const found: FileParticular[] = [];
  const add = (field: Field, value: string | undefined, where: string): void => {
    const text = value?.replace(/\s+/g, ' ').trim() ?? '';
    if (text !== '' && text.length <= 1000 && !found.some((one) => one.field === field && one.value === text))
      found.push({ field, value: text, where });
  };
  add('language', root.attributes['xml:lang'] ?? root.attributes['lang'], `${localName(root)}[lang]`);
  let dossier: string | null = null;
  const visit = (element: XmlElement, parent: string): void => {
    const name = localName(element);
    const { attributes } = element;
    if (name === 'meta') {
      const key = attributes['name'] ?? '';
      const content = attributes['content'] ?? shownText(element);
      const field = Object.hasOwn(META, key.toLowerCase()) ? META[key.toLowerCase()]! : null;
      if (field) add(field, content, `meta[name=${key}]`);
      if (key === 'OVERHEIDop.externMetadataRecord') addRecord(content, `meta[name=${key}]`, add);
    }
    const both = `${parent} ${name}`;
    const field = ELEMENTS[both] ?? ELEMENTS[name];
    if (field) add(field, shownText(element), ELEMENTS[both] ? both.replace(' ', ' > ') : name);
    if (name === 'dossiernummer' && dossier === null) dossier = shownText(element).replace(/(\d) ([IVX]+\b)/, '$1-$2');
    if (name === 'ondernummer' && dossier !== null)
      add('reference', `${dossier}, nr. ${shownText(element)}`, 'dossier, stuknr');
    for (const key of DATED)
      if (/^\d{4}-\d{2}-\d{2}/.test(attributes[key] ?? '')) add('date', attributes[key], `${name}[${key}]`);
  };
  for (const element of elementsBelow({ name: '', attributes: {}, children: [root] })) {
    const name = localName(element);
    visit(element, '');
    for (const child of element.children)
      if (typeof child !== 'string' && Object.hasOwn(ELEMENTS, `${name} ${localName(child)}`)) visit(child, name);
  }
  return found;
}

/** The address of a publication stands in that of its metadata: `https://.../h-tk-20172018-70-4/metadata.xml`. */
function addRecord(address: string, where: string, add: (field: Field, value: string, where: string) => void): void {
  const record = /^(https:\/\/[^\s?#]+\/([\w-]+))\/metadata\.xml$/.exec(address.trim());
  if (!record) return;
  add('url', `${record[1]}.html`, where);
  add('reference', record[2]!, where);
}
