/** Styles of an OpenDocument text, each with what it takes over from its parent. */
import { childElement, childElements, type XmlElement } from './xml.ts';

export interface OdtStyle {
  readonly kind: 'text' | 'title' | 'heading' | 'caption' | 'contents';
  /** From 1, of a style for headings. */
  readonly outline: number | null;
  readonly list: string | null;
  readonly look: OdtLook;
  /** Of a cell: lines around it. */
  readonly ruled: boolean;
}

export interface OdtLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly font: string | undefined;
}

export interface OdtStyles {
  /** Takes in the styles among some children of a part; those that come later win. */
  add(element: XmlElement): void;
  style(family: 'paragraph' | 'text' | 'table-cell', name: string | undefined): OdtStyle;
  /** How a stretch is set inside text that is set like `base`. */
  look(name: string | undefined, base: OdtLook): OdtLook;
  list(name: string): XmlElement | undefined;
  /** Language of the text, as `nl-NL`, or null. */
  language(): string | null;
}

const PLAIN: OdtStyle = {
  kind: 'text',
  outline: null,
  list: null,
  look: { bold: false, italic: false, hidden: false, font: undefined },
  ruled: false,
};
/** Styles inside each other's line, at most: a ring of them ends here. */
const MOST_PARENTS = 24;

/** The name of the outline by which headings are numbered, among the lists. */
export const OUTLINE = ' outline';

export function odtStyles(): OdtStyles {
  const elements = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  const made = new Map<string, OdtStyle>();
  let language: string | null = null;
  const add = (element: XmlElement): void => {
    const { 'style:name': name = '', 'style:family': family = '' } = element.attributes;
    if (element.name === 'style:style') elements.set(`${family} ${name}`, element);
    else if (element.name === 'text:list-style') lists.set(name, element);
    else if (element.name === 'text:outline-style') lists.set(OUTLINE, element);
    else if (element.name === 'style:default-style' && family === 'paragraph') {
      const set = childElement(element, 'style:text-properties')?.attributes ?? {};
      const { 'fo:language': tongue = '', 'fo:country': country = '' } = set;
      if (/^[a-z]{2,3}$/.test(tongue)) language = /^[A-Z]{2}$/.test(country) ? `${tongue}-${country}` : tongue;
    }
  };
  const chainOf = (family: string, name: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = [];
    for (let at = elements.get(`${family} ${name ?? ''}`); at !== undefined && chain.length < MOST_PARENTS; ) {
      chain.push(at);
      at = elements.get(`${family} ${at.attributes['style:parent-style-name'] ?? ''}`);
    }
    return chain.reverse();
  };
  const style: OdtStyles['style'] = (family, name) => {
    const key = `${family} ${name ?? ''}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const found = chainOf(family, name).reduce(withParent, PLAIN);
    made.set(key, found);
    return found;
  };
  const look: OdtStyles['look'] = (name, base) => chainOf('text', name).reduce(withLook, base);
  return { add, style, look, list: (name) => lists.get(name), language: () => language };
}

function withParent(parent: OdtStyle, own: XmlElement): OdtStyle {
  const { 'style:name': name = '', 'style:display-name': shown, ...said } = own.attributes;
  const title = (
    shown ?? name.replace(/_([0-9a-f]{2})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  ).toLowerCase();
  const level = Number(said['style:default-outline-level'] ?? HEADING.exec(title)?.[1]);
  const list = said['style:list-style-name'];
  const borders = Object.entries(childElement(own, 'style:table-cell-properties')?.attributes ?? {});
  return {
    kind: KINDS.find(([names]) => names.test(title))?.[1] ?? parent.kind,
    outline: level >= 1 && level <= 10 ? level : parent.outline,
    list: list === undefined ? parent.list : list === '' ? null : list,
    look: withLook(parent.look, own),
    ruled:
      parent.ruled ||
      borders.some(([side, line]) => /^fo:border(?:-|$)/.test(side) && !/^(?:none|hidden|0|0[a-z]+ .*)$/.test(line)),
  };
}

const HEADING = /^(?:heading|kop|titre|überschrift)\s?([1-9]|10)$/;
const KINDS: readonly (readonly [RegExp, OdtStyle['kind']])[] = [
  [/^(?:title|titel|subtitle|ondertitel)$/, 'title'],
  [/^(?:caption|bijschrift)$/, 'caption'],
  [/^(?:contents|inhoudsopgave|inhoud|index|toc) ?(?:\d|heading|kop)?$/, 'contents'],
  [HEADING, 'heading'],
];

function withLook(base: OdtLook, own: XmlElement): OdtLook {
  const set = childElement(own, 'style:text-properties')?.attributes;
  if (set === undefined) return base;
  const { 'fo:font-weight': weight, 'fo:font-style': slant, 'text:display': display } = set;
  return {
    bold: weight === undefined ? base.bold : weight === 'bold' || Number(weight) >= 600,
    italic: slant === undefined ? base.italic : slant === 'italic' || slant === 'oblique',
    hidden: display === undefined ? base.hidden : display === 'none',
    // `Wingdings1` is the same font once more.
    font:
      (set['fo:font-family'] ?? set['style:font-name'])?.replace(/^'|'$/g, '').replace(/(?<=[a-z])\d$/, '') ??
      base.font,
  };
}

/** All styles of a part that is read as a whole. */
export function addStylesOf(styles: OdtStyles, tree: XmlElement | null): void {
  for (const group of ['office:styles', 'office:automatic-styles'])
    for (const holder of childElements(tree, group)) for (const one of childElements(holder)) styles.add(one);
}
