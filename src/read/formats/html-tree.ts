/** HTML as elements, mended where it is broken as htmlparser2 does: a page that every browser shows is no page to refuse. */
import { Parser } from 'htmlparser2';
import { FormatFault } from './fault.ts';
import type { XmlElement } from './xml.ts';

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Elements inside each other. Pages of offices have 40; at a hundred times that the parser takes time by the square. */
const MOST_DEPTH = 2_000;
/** Elements of a page. The largest laws on one page have a quarter of this; a million empty ones took a gigabyte. */
const MOST_ELEMENTS = 400_000;
/** What is deeper stands beside its parents, so that whoever walks the tree needs no more stack than this. */
const DEPTH = 250;

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

/** Names and attributes in lower case. Throws a `FormatFault` where elements nest without end. */
export function htmlTree(text: string): XmlElement {
  const root: OpenElement = { name: '', attributes: NO_ATTRIBUTES, children: [] };
  const open: OpenElement[] = [root];
  let count = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MOST_DEPTH) {
          const line = text.slice(0, parser.startIndex).split('\n').length;
          throw new FormatFault(
            `heeft meer dan ${MOST_DEPTH} elementen in elkaar (regel ${line}); verwacht: een gewone webpagina.`,
            `has over ${MOST_DEPTH} elements inside each other (line ${line}); expected an ordinary web page.`,
          );
        }
        count += 1;
        if (count > MOST_ELEMENTS)
          throw new FormatFault(
            `heeft meer dan ${MOST_ELEMENTS} elementen; verwacht: een gewone webpagina.`,
            `has over ${MOST_ELEMENTS} elements; expected an ordinary web page.`,
          );
        const has = Object.keys(attributes).length > 0;
        const element: OpenElement = { name, attributes: has ? attributes : NO_ATTRIBUTES, children: [] };
        open[Math.min(open.length, DEPTH) - 1]!.children.push(element);
        open.push(element);
      },
      ontext(piece) {
        const { children } = open[Math.min(open.length, DEPTH + 1) - 1]!;
        const last = children.length - 1;
        if (typeof children[last] === 'string') children[last] += piece;
        else children.push(piece);
      },
      onclosetag() {
        open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(text);
  return root;
}

/** All elements below one, in the order of the page. */
export function* elementsBelow(element: XmlElement): Generator<XmlElement, void, undefined> {
  const waiting: (XmlElement | string)[] = [...element.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') continue;
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i]!);
  }
}

const SPACE = /[ \t\n\r\f]+/g;

/** The text of an element on one line, as a browser would show it but for what it hides. */
export function shownText(element: XmlElement): string {
  const parts: string[] = [];
  const add = (child: XmlElement | string): void => {
    if (typeof child === 'string') parts.push(child);
    else child.children.forEach(add);
  };
  add(element);
  return parts.join('').replace(SPACE, ' ').trim();
}
