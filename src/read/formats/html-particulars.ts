/** What a page says of itself: its meta elements, its data for search engines, its own address. */
import type { FileParticular } from './format.ts';
import { elementsBelow, shownText } from './html-tree.ts';
import type { XmlElement } from './xml.ts';

type Field = FileParticular['field'];

/** By the name of a meta element, in lower case. */
export const META: Readonly<Record<string, Field>> = {
  'og:title': 'title',
  'dcterms.title': 'title',
  'dc.title': 'title',
  'dcterms.creator': 'issuer',
  'dc.creator': 'issuer',
  'overheid.authority': 'issuer',
  'overheid.creator': 'issuer',
  'dcterms.publisher': 'issuer',
  author: 'issuer',
  'dcterms.issued': 'date',
  'dcterms.date': 'date',
  'dcterms.available': 'date',
  'dc.date': 'date',
  'dc.date.issued': 'date',
  date: 'date',
  'article:published_time': 'date',
  'dcterms.identifier': 'reference',
  'dc.identifier': 'reference',
  'overheidop.publicatienummer': 'reference',
  'overheidop.ondernummer': 'reference',
  'overheidop.dossiernummer': 'dossier',
  'dcterms.language': 'language',
  'dc.language': 'language',
  'dcterms.type': 'genre',
  'overheidop.publicationname': 'genre',
  'og:url': 'url',
};

/** The keys of JSON-LD, and the field of each. */
const LINKED: readonly (readonly [string, Field])[] = [
  ['headline', 'title'],
  ['name', 'title'],
  ['datePublished', 'date'],
  ['author', 'issuer'],
  ['publisher', 'issuer'],
  ['inLanguage', 'language'],
  ['url', 'url'],
];
/** Kinds of JSON-LD that are about the page, not about its site. */
const ABOUT_PAGE = /(?:Article|Report|WebPage|Legislation|Document|CreativeWork|Posting)$/;

export function htmlParticulars(root: XmlElement, main: XmlElement, source: string): FileParticular[] {
  const found: FileParticular[] = [];
  const add = (field: Field, value: string | undefined, where: string): void => {
    const text = value?.replace(/\s+/g, ' ').trim() ?? '';
    if (text !== '' && text.length <= 1000 && !found.some((one) => one.field === field && one.value === text))
      found.push({ field, value: text, where });
  };
  for (const element of elementsBelow(root)) {
    const { name, attributes } = element;
    if (name === 'title') add('title', shownText(element), 'title');
    else if (name === 'html') add('language', attributes['lang'] ?? attributes['xml:lang'], 'html[lang]');
    else if (name === 'meta') {
      const key = attributes['name'] ?? attributes['property'] ?? attributes['http-equiv'] ?? '';
      const field = Object.hasOwn(META, key.toLowerCase()) ? META[key.toLowerCase()]! : null;
      if (field) add(field, attributes['content'], `meta[name=${key}]`);
    } else if (name === 'link' && /\bcanonical\b/.test(attributes['rel'] ?? ''))
      add('url', attributes['href'], 'link[rel=canonical]');
    else if (name === 'script' && /ld\+json/.test(attributes['type'] ?? '')) addLinked(shownText(element), add);
  }
  for (const element of elementsBelow(main))
    if (element.name === 'time') add('date', element.attributes['datetime'], 'time[datetime]');
  add('url', /<!-- saved from url=\(\d+\)(\S+) -->/.exec(source.slice(0, 4096))?.[1], 'saved from url');
  return found;
}

function addLinked(json: string, add: (field: Field, value: string | undefined, where: string) => void): void {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    // Sites write data that no program reads; the page has its text all the same.
    return;
  }
  const graph = isRecord(data) && Array.isArray(data['@graph']) ? data['@graph'] : [data].flat();
  for (const item of graph.slice(0, 50)) {
    if (!isRecord(item) || ![item['@type']].flat().some((type) => ABOUT_PAGE.test(String(type)))) continue;
    for (const [key, field] of LINKED) {
      const value: unknown = Array.isArray(item[key]) ? item[key][0] : item[key];
      const text = isRecord(value) ? value['name'] : value;
      if (typeof text === 'string') add(field, text, `JSON-LD: ${key}`);
    }
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
