/**
 * XML as elements, read strictly by saxes: what is not well-formed is refused, as a paper repaired in silence may lack a
 * sentence. Nothing outside the text is ever loaded, and no entity is known but the five of XML itself.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { FormatFault } from './fault.ts';

export interface XmlElement {
  /** Local name behind the prefix its namespace has in `namespaces`, whatever prefix the file writes. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export interface XmlOptions {
  /** What is read, to be named in a fault, where it is a part of a file: `word/document.xml`. */
  readonly part?: string;
  /** Prefix by namespace; '' for names without one, which those outside a namespace have too. Names of others begin with `?:`. */
  readonly namespaces: Readonly<Record<string, string>>;
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** A child of one of the elements that are given piece by piece. */
export interface XmlChild {
  readonly parent: string;
  readonly element: XmlElement;
}

/** Elements inside each other. A paragraph in a table in a table in a text box has 22. */
const MOST_DEPTH = 400;
/** Characters parsed at a time. */
const STEP = 65_536;
/** Namespace of `xml:space` and `xml:lang`. */
const XML = 'http://www.w3.org/XML/1998/namespace';
/** Of every element without attributes. */
const NONE: Record<string, string> = Object.freeze({});
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" };

/** The whole of a text. Throws a `FormatFault` where it is not well-formed. */
export function xmlTree(text: string, options: XmlOptions): XmlElement {
  let root: XmlElement | null = null;
  for (const { element } of xmlChildren(text, options, new Set(['']))) root = element;
  return root!;
}

/**
 * The child elements of every element that has one of the names `parents`, each when it is complete, so that a large text
 * never stands in memory as elements; the root is a child of ''. Text right inside such a parent is left out.
 */
export function* xmlChildren(
  text: string,
  { part, namespaces }: XmlOptions,
  parents: ReadonlySet<string>,
): Generator<XmlChild, void, undefined> {
  const open: OpenElement[] = [{ name: '', attributes: {}, children: [] }];
  const complete: XmlChild[] = [];
  const parser = new SaxesParser({ xmlns: true });
  // saxes looks its own up with all that an object inherits: `&constructor;` would be read as a function.
  parser.ENTITIES = Object.assign(Object.create(null), ENTITIES);
  const place = (line: string): string => `${part === undefined ? '' : `${part}, `}${line} ${parser.line}`;
  const fault = (nl: string, en: string): FormatFault =>
    new FormatFault(
      `heeft onleesbare XML (${place('regel')}: ${nl}); verwacht: welgevormde XML.`,
      `has XML that cannot be read (${place('line')}: ${en}); expected well-formed XML.`,
    );
  const names = new Map<string, string>();
  // A name that is put together anew for every element would stand in memory as often.
  const nameOf = (uri: string, local: string): string => {
    const key = `${uri} ${local}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const prefix = uri === '' ? '' : Object.hasOwn(namespaces, uri) ? namespaces[uri] : uri === XML ? 'xml' : '?';
    const name = prefix === '' ? local : `${prefix}:${local}`;
    names.set(key, name);
    return name;
  };
  parser.on('error', (error) => {
    const reason = error.message.replace(/^\d+:\d+: /, '').slice(0, 80);
    throw fault(reason, reason);
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw fault('entiteiten in DOCTYPE', 'entities in DOCTYPE');
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    if (open.length > MOST_DEPTH)
      throw fault(`meer dan ${MOST_DEPTH} elementen diep`, `over ${MOST_DEPTH} elements deep`);
    let attributes: Record<string, string> = NONE;
    for (const { prefix, uri, local, value } of Object.values(tag.attributes))
      if (prefix !== 'xmlns' && local !== '__proto__') {
        if (attributes === NONE) attributes = {};
        attributes[nameOf(uri, local)] = value;
      }
    open.push({ name: nameOf(tag.uri, tag.local), attributes, children: [] });
  });
  parser.on('closetag', () => {
    const closed = open.pop()!;
    // A list that grows keeps room for more: a copy is as long as it is.
    const element = { ...closed, children: closed.children.slice() };
    const parent = open.at(-1)!;
    if (parents.has(parent.name)) complete.push({ parent: parent.name, element });
    else parent.children.push(element);
  });
  const addText = (piece: string): void => {
    const { name, children } = open.at(-1)!;
    if (parents.has(name)) return;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += piece;
    else children.push(piece);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  for (let at = 0; at <= text.length; at += STEP) {
    parser.write(text.slice(at, at + STEP));
    yield* complete.splice(0);
  }
  parser.close();
  yield* complete.splice(0);
}

/** The child elements of an element, all or those of one name; none of an element that is not there. */
export const childElements = (element: XmlElement | null | undefined, name?: string): XmlElement[] =>
  element?.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name ?? child.name) === child.name,
  ) ?? [];

/** The first child element of a name, or undefined. */
export const childElement = (element: XmlElement | null | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** All text inside an element, as it stands. */
export function textInside(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textInside(child))).join('');
}
