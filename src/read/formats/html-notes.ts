/**
 * The notes of a page: which links and raised figures are marks, and where the notes stand that they point to. A mark is a
 * short link to a later place; the link back from there is none of the text.
 */
import { elementsBelow, shownText } from './html-tree.ts';
import type { XmlElement } from './xml.ts';

export interface PageNotes {
  /** By the element that prints a mark: the id of its note. */
  readonly marks: ReadonlyMap<XmlElement, string>;
  /** By the element that holds a note. */
  readonly notes: ReadonlyMap<XmlElement, PageNote>;
  /** Links from a note back to its mark, and markers that stand in the note. */
  readonly leftOut: ReadonlySet<XmlElement>;
}

export interface PageNote {
  readonly id: string;
  /** As its mark prints it, without brackets: `1`, `a`, `*`. */
  readonly marker: string;
}

/** `1`, `[12]`, `(a)`, `*`, `noot 3`. */
const MARKER = /^[[(]?\s*(?:(?:noot|note|voetnoot|footnote)\s)?(\d{1,4}|[a-z]|[ivxl]{1,6}|[*†‡§]{1,3})\s*[\])]?$/iu;
const BLOCK = new Set('p li div dd td aside section article tr blockquote'.split(' '));
const HEADINGS = /^h[1-6]$/;
/** What prints a marker at the start of a note. */
const RAISED = new Set(['a', 'sup', 'span', 'b', 'strong']);

export function pageNotes(root: XmlElement, leftOut: ReadonlySet<XmlElement>): PageNotes {
  const places = new Map<string, number>();
  const order: XmlElement[] = [];
  const parents = new Map<XmlElement, XmlElement>();
  for (const element of elementsBelow(root)) {
    for (const name of [element.attributes['id'], element.name === 'a' ? element.attributes['name'] : undefined])
      if (name && !places.has(name)) places.set(name, order.length);
    order.push(element);
    for (const child of element.children) if (typeof child !== 'string') parents.set(child, element);
  }
  const marks = new Map<XmlElement, string>();
  const notes = new Map<XmlElement, PageNote>();
  const dropped = new Set<XmlElement>();
  order.forEach((link, place) => {
    const target = targetOf(link);
    const at = target === null ? undefined : places.get(target);
    if (at === undefined || at <= place) return;
    const marker = MARKER.exec(shownText(link))?.[1];
    if (marker === undefined) return;
    const note = noteOf(order[at]!, parents);
    if (note === null || isAbove(note, link, parents)) return;
    const known = notes.get(note) ?? { id: target!, marker };
    notes.set(note, known);
    marks.set(outermost(link, parents), known.id);
  });
  if (notes.size === 0) addRaised(root, order, leftOut, parents, marks, notes, dropped);
  for (const [note, { marker }] of notes) dropMarker(note, marker, marks, dropped);
  return { marks, notes, leftOut: dropped };
}

function targetOf({ name, attributes }: XmlElement): string | null {
  const href = name === 'a' ? attributes['href'] : undefined;
  const hash = href?.indexOf('#') ?? -1;
  // A page saved from the web has its own address before the sign.
  if (hash < 0 || (hash > 0 && /\.(?:pdf|docx?)$/i.test(href!.slice(0, hash)))) return null;
  const target = href!.slice(hash + 1);
  try {
    return target === '' ? null : decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The block an anchor stands for: itself, or the one around it. */
function blockOf(anchor: XmlElement, parents: ReadonlyMap<XmlElement, XmlElement>): XmlElement | null {
  let element: XmlElement | undefined = anchor;
  while (element && !BLOCK.has(element.name) && !HEADINGS.test(element.name)) element = parents.get(element);
  return element ?? null;
}

/** Ids that programs give to the whole of a note: `ftn1`, `fn:2`, `voetnoot-3`. */
const NOTE_ID = /^_?(?:fn|ftn|edn|footnote|endnote|voetnoot|noot|note)[-_:.]?\w*\d/i;
/** Characters of a note, at most: the target of a link to page 1 is a page. */
const LONGEST = 8000;

/** The note that an anchor begins, with all its paragraphs; null for a heading, or for what is too long to be one. */
function noteOf(anchor: XmlElement, parents: ReadonlyMap<XmlElement, XmlElement>): XmlElement | null {
  const block = blockOf(anchor, parents);
  if (block === null || HEADINGS.test(block.name)) return null;
  const around = parents.get(block);
  const isWhole = around !== undefined && NOTE_ID.test(around.attributes['id'] ?? '') && isFirst(block, around);
  const note = isWhole ? around : block;
  return lettersUpTo(note, LONGEST) < LONGEST ? note : null;
}

/** How many characters an element holds, counted up to a number. */
function lettersUpTo(element: XmlElement, most: number): number {
  let count = 0;
  for (const child of element.children) {
    if (count >= most) break;
    count += typeof child === 'string' ? child.trim().length : lettersUpTo(child, most - count);
  }
  return count;
}

const isBlank = (child: XmlElement | string): boolean =>
  typeof child === 'string' ? child.trim() === '' : lettersUpTo(child, 1) === 0;

function isAbove(note: XmlElement, link: XmlElement, parents: ReadonlyMap<XmlElement, XmlElement>): boolean {
  for (let above = parents.get(link); above; above = parents.get(above)) if (above === note) return true;
  return false;
}

/** `<sup><a>1</a></sup>`: all that prints nothing but the mark. */
function outermost(link: XmlElement, parents: ReadonlyMap<XmlElement, XmlElement>): XmlElement {
  let element = link;
  for (;;) {
    const parent = parents.get(element);
    if (!parent || BLOCK.has(parent.name) || HEADINGS.test(parent.name)) return element;
    if (!parent.children.every((child) => child === element || isBlank(child))) return element;
    element = parent;
  }
}

/** Raised figures without links, each with a later block that begins with the same figure, raised. */
function addRaised(
  root: XmlElement,
  order: readonly XmlElement[],
  leftOut: ReadonlySet<XmlElement>,
  parents: ReadonlyMap<XmlElement, XmlElement>,
  marks: Map<XmlElement, string>,
  notes: Map<XmlElement, PageNote>,
  dropped: Set<XmlElement>,
): void {
  const open = new Map<string, XmlElement[]>();
  for (const sup of order) {
    if (sup.name !== 'sup' || leftOut.has(sup) || dropped.has(sup)) continue;
    const marker = MARKER.exec(shownText(sup))?.[1];
    if (marker === undefined || /^[a-z]$/i.test(marker)) continue;
    const block = blockOf(sup, parents);
    const opens = block !== null && block !== root && isFirst(sup, block) && lettersUpTo(block, LONGEST) < LONGEST;
    const waiting = open.get(marker);
    if (opens && waiting) {
      notes.set(block, { id: `raised ${marker} ${notes.size}`, marker });
      for (const mark of waiting) marks.set(mark, notes.get(block)!.id);
      open.delete(marker);
    } else if (!opens) {
      if (waiting) waiting.push(sup);
      else open.set(marker, [sup]);
    }
  }
}

/** Is it the first thing printed in a block? */
function isFirst(element: XmlElement, block: XmlElement): boolean {
  for (const child of block.children) {
    if (child === element) return true;
    if (!isBlank(child)) return typeof child !== 'string' && isFirst(element, child);
  }
  return false;
}

/** Takes the printed marker out of the start of a note, and every link back from it. */
function dropMarker(
  note: XmlElement,
  marker: string,
  marks: ReadonlyMap<XmlElement, string>,
  dropped: Set<XmlElement>,
): void {
  let isStart = true;
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (child.trim() !== '') isStart = false;
        continue;
      }
      if (marks.has(child)) continue;
      const text = shownText(child);
      const prints = MARKER.exec(text.replace(/\.$/, ''))?.[1];
      const isBack = child.name === 'a' && (child.attributes['href'] ?? '').includes('#');
      if (RAISED.has(child.name) && isStart && prints === marker) dropped.add(child);
      else if (isBack && isBackLink(text, prints)) dropped.add(child);
      else walk(child);
      if (text !== '' && !dropped.has(child)) isStart = false;
    }
  };
  walk(note);
}

/** `↩`, `^`, `1`, `Terug naar de tekst`: short, and no words of a note. */
const isBackLink = (text: string, prints: string | undefined): boolean =>
  prints !== undefined || !/\p{L}/u.test(text) || /^(?:terug|back|naar|jump|return|ga)\b.{0,30}$/iu.test(text);
