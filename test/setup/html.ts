import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** What a page holds, as a parser of the standard reads it: names of elements, attributes, and the words. */
export interface ParsedHtml {
  readonly names: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly text: string;
}

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

/** Elements whose content is no text of the page. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template']);

export function parsedHtml(html: string): ParsedHtml {
  const names: string[] = [];
  const attributes: [string, string][] = [];
  let text = '';
  const visit = (node: Node): void => {
    if ('value' in node) text += node.value;
    if ('tagName' in node) {
      names.push(node.tagName);
      attributes.push(...node.attrs.map(({ name, value }): [string, string] => [name, value]));
      if (SILENT.has(node.tagName)) return;
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return { names, attributes, text: text.replace(/\s+/g, ' ') };
}
