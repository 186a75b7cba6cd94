import { escapeInvisible } from '../../view/escape-invisible.ts';

/** XML as text: elements are put together from strings, and every word passes through here. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser turns a bare carriage return, and in an attribute any line end or tab, into something else.
  '\r': '&#xD;',
  '\n': '&#xA;',
  '\t': '&#x9;',
};

/** Text of an element; what XML does not allow comes out visible. */
export function xmlText(text: string): string {
  return escapeInvisible(text).replace(/[&<>\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An attribute left out when null. */
export type Attributes = Readonly<Record<string, string | null>>;

/** One element. Children are XML already; none makes an empty element. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeInvisible(value).replace(/[&<>"\r\n\t]/g, (sign) => ENTITIES[sign] ?? sign)}"`,
    )
    .join('');
  const inner = children.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** An element with words in it. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, xmlText(text));
}

/**
 * An id as a name that XML allows (NCName): letters, digits, stop and hyphen stay, anything else becomes its number between
 * underscores, so that two ids never become one name. The prefix gives it its first letter.
 */
export function xmlId(prefix: string, id: string): string {
  return `${prefix}${id.replace(/[^A-Za-z0-9.-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)}`;
}
