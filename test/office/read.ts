import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** Reading a .docx back as Word would: independent of the library that wrote it. */

export type Parts = ReadonlyMap<string, Document>;

/** Every XML part by its path. Throws on one that is not well-formed. */
export function partsOf(file: Uint8Array): Parts {
  const parser = new DOMParser({
    onError: (level, message) => {
      // It warns of U+FFFD, which is what a character becomes that XML cannot hold.
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  });
  return new Map(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [
      name,
      parser.parseFromString(strFromU8(bytes), 'text/xml'),
    ]),
  );
}

export const all = (from: Document | Element | undefined, name: string): Element[] =>
  from === undefined ? [] : [...from.getElementsByTagName(name)];

const children = (element: Element | undefined): Element[] =>
  element === undefined
    ? []
    : ([...element.childNodes] as Node[]).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
const child = (element: Element | undefined, name: string): Element | undefined =>
  children(element).find(({ tagName }) => tagName === name);
const value = (element: Element, name = 'w:val'): string => element.getAttribute(name) ?? '';

export type Answer = 'accept' | 'reject';

/** The paragraphs of the body when all changes are accepted or rejected. */
export function settled(parts: Parts, answer: Answer): string[] {
  const body = all(parts.get('word/document.xml'), 'w:body')[0];
  return settledIn(
    children(body).filter(({ tagName }) => tagName === 'w:p'),
    answer,
  );
}

/** The text of every footnote that is left when all changes are accepted or rejected, in the order of their marks. */
export function settledNotes(parts: Parts, answer: Answer): string[] {
  const notes = new Map(all(parts.get('word/footnotes.xml'), 'w:footnote').map((note) => [value(note, 'w:id'), note]));
  return all(parts.get('word/document.xml'), 'w:footnoteReference')
    .filter((mark) => !isGone(mark, answer))
    .map((mark) => settledIn(all(notes.get(value(mark, 'w:id')), 'w:p'), answer).join('\n'));
}

function settledIn(paragraphs: readonly Element[], answer: Answer): string[] {
  const gone = answer === 'accept' ? 'w:del' : 'w:ins';
  const out: string[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    text += textIn(paragraph, answer);
    // Without its end a paragraph runs on into the next.
    const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
    if (child(mark, gone) !== undefined) continue;
    out.push(text);
    text = '';
  }
  return text === '' ? out : [...out, text];
}

function isGone(node: Node, answer: Answer): boolean {
  const gone = answer === 'accept' ? 'w:del' : 'w:ins';
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (at.nodeName === gone) return true;
  return false;
}

function textIn(element: Element, answer: Answer): string {
  return children(element)
    .map((node) => {
      if (node.tagName === 'w:pPr' || node.tagName === 'w:rPr' || isGoneTag(node, answer)) return '';
      if (node.tagName === 'w:t' || node.tagName === 'w:delText') return node.textContent ?? '';
      if (node.tagName === 'w:tab') return '\t';
      return node.tagName === 'w:br' ? '\n' : textIn(node, answer);
    })
    .join('');
}

const isGoneTag = ({ tagName }: Element, answer: Answer): boolean =>
  tagName === (answer === 'accept' ? 'w:del' : 'w:ins');

/** The text of a part as a reader sees it, paragraphs on lines. */
export function wordsOf(parts: Parts, name: string): string {
  return all(parts.get(name), 'w:p')
    .map((paragraph) => textIn(paragraph, 'accept'))
    .join('\n');
}

/** What Word would have to repair, one sentence each. */
export function faultsOf(parts: Parts): string[] {
  return [...packageFaults(parts), ...bodyFaults(parts)];
}

function packageFaults(parts: Parts): string[] {
  const types = parts.get('[Content_Types].xml');
  const endings = new Set(all(types, 'Default').map((one) => value(one, 'Extension')));
  const named = new Set(all(types, 'Override').map((one) => value(one, 'PartName')));
  const faults = [...parts.keys()]
    .filter(
      (name) => name !== '[Content_Types].xml' && !named.has(`/${name}`) && !endings.has(name.split('.').at(-1) ?? ''),
    )
    .map((name) => `${name} has no content type`);
  faults.push(...[...named].filter((name) => !parts.has(name.slice(1))).map((name) => `${name} is not there`));
  for (const [name, part] of parts) {
    if (!name.endsWith('.rels')) continue;
    const folder = name.slice(0, name.lastIndexOf('_rels/'));
    const owner = `${folder}${name.slice(name.lastIndexOf('/') + 1, -'.rels'.length)}`;
    const relations = all(part, 'Relationship');
    for (const one of relations) {
      const target = value(one, 'Target');
      if (value(one, 'TargetMode') === 'External') {
        if (!/^(https?|mailto):/.test(target)) faults.push(`${name} links to ${target}`);
      } else if (!parts.has(target.startsWith('/') ? target.slice(1) : `${folder}${target}`))
        faults.push(`${name} points at ${target}, which is not there`);
    }
    const ids = relations.map((one) => value(one, 'Id'));
    if (new Set(ids).size !== ids.length) faults.push(`${name} has one id twice`);
    const used = all(parts.get(owner), '*')
      .map((one) => one.getAttribute('r:id'))
      .filter((id) => id !== null && id !== '');
    faults.push(
      ...used.filter((id) => !ids.includes(id ?? '')).map((id) => `${owner} uses ${id}, which is no relation`),
    );
  }
  return faults;
}

function bodyFaults(parts: Parts): string[] {
  const body = parts.get('word/document.xml');
  const faults: string[] = [];
  const missing = (what: string, used: readonly string[], known: readonly string[]): void => {
    faults.push(...[...new Set(used)].filter((id) => !known.includes(id)).map((id) => `no ${what} '${id}'`));
  };
  const styles = all(parts.get('word/styles.xml'), 'w:style').map((style) => value(style, 'w:styleId'));
  for (const part of parts.values()) {
    for (const kind of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
      missing(
        'style',
        all(part, kind).map((one) => value(one)),
        styles,
      );
  }
  const numbering = parts.get('word/numbering.xml');
  const lists = all(numbering, 'w:num');
  missing(
    'list',
    all(body, 'w:numId').map((one) => value(one)),
    lists.map((one) => value(one, 'w:numId')),
  );
  const abstract = all(numbering, 'w:abstractNum').map((one) => value(one, 'w:abstractNumId'));
  missing(
    'list definition',
    lists.flatMap((one) => all(one, 'w:abstractNumId').map((id) => value(id))),
    abstract,
  );
  const comments = all(parts.get('word/comments.xml'), 'w:comment').map((one) => value(one, 'w:id'));
  for (const kind of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']) {
    const used = all(body, kind).map((one) => value(one, 'w:id'));
    if ([...used].sort().join() !== [...comments].sort().join())
      faults.push(`${kind}: ${used.join()}, of ${comments.join()}`);
  }
  const notes = all(parts.get('word/footnotes.xml'), 'w:footnote')
    .filter((one) => !one.hasAttribute('w:type'))
    .map((one) => value(one, 'w:id'));
  const marks = all(body, 'w:footnoteReference').map((one) => value(one, 'w:id'));
  if (marks.join() !== notes.join()) faults.push(`footnotes: ${marks.join()}, of ${notes.join()}`);
  const changes = ['word/document.xml', 'word/footnotes.xml'].flatMap((name) =>
    ['w:ins', 'w:del', 'w:pPrChange'].flatMap((kind) => all(parts.get(name), kind).map((one) => value(one, 'w:id'))),
  );
  if (new Set(changes).size !== changes.length) faults.push('two changes have one id');
  return faults;
}
