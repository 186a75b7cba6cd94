/** The paragraphs, headings, items, rows and notes of a page, told by its elements and by what Word writes in their styles. */
import { type FlowWriter, flowWriter, type Opening, type Setting } from './flow.ts';
import type { FormatLine } from './format.ts';
import { BLOCKS, itemNumbers, itemOpening, pointsWithin, wordMarker } from './html-items.ts';
import type { MainText } from './html-main.ts';
import { pageNotes } from './html-notes.ts';
import { readTable } from './html-table.ts';
import { elementsBelow, shownText } from './html-tree.ts';
import type { XmlElement } from './xml.ts';

/** What holds for the words of an element: how they are set, and what a paragraph of it is. */
interface Inside extends Setting {
  readonly paragraph: Opening;
  /** Depth of the list around it. */
  readonly list: number;
  /** Paragraphs in it are lines of one: in a heading, a note, a cell. */
  readonly flat: boolean;
}

const START: Inside = { bold: false, italic: false, paragraph: { kind: 'text' }, list: 0, flat: false };

/** Headings of the first level that may each be the title of a paper. */
const MOST_TITLES = 3;

const BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i;
const ITALIC = /(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/i;

/** The lines of the main text of a page, with the notes that its marks point to, wherever those stand. */
export function htmlLines(
  root: XmlElement,
  { main, leftOut }: MainText,
  revisions: 'accepted' | 'original',
): readonly FormatLine[] {
  const notes = pageNotes(root, leftOut);
  const undone = revisions === 'accepted' ? 'del' : 'ins';
  const written = new Set<XmlElement>();
  const marked = new Set<string>();
  const isLeftOut = (element: XmlElement): boolean =>
    leftOut.has(element) || notes.leftOut.has(element) || element.name === undone;
  const headings = headingsIn(main, isLeftOut);
  const first = headings.filter(({ name }) => name === 'h1');
  // A site that keeps `h1` for its own name has that of the page in its title.
  const named = nameOfPage(root);
  const titles = first.length > 0 ? first : headings.filter((one) => isNamed(shownText(one), named)).slice(0, 1);
  // A file may hold a letter and its report; with more of them they are its chapters.
  const ofTitle: ReadonlySet<XmlElement> = new Set(titles.length <= MOST_TITLES ? titles : []);

  function walk(element: XmlElement, inside: Inside, flow: FlowWriter): void {
    for (const child of element.children) {
      if (typeof child === 'string') flow.words(child, inside);
      else visit(child, inside, flow);
    }
  }

  function visit(element: XmlElement, inside: Inside, flow: FlowWriter): void {
    if (isLeftOut(element)) return;
    const mark = notes.marks.get(element);
    const note = notes.notes.get(element);
    if (mark !== undefined) {
      marked.add(mark);
      flow.mark(shownText(element), mark);
      return;
    }
    if (note !== undefined && !written.has(element)) {
      written.add(element);
      whole(element, { kind: 'note', note }, inside, flow);
      return;
    }
    const { name, attributes } = element;
    const level = headingLevel(element);
    if (level !== null) {
      const heading: Opening = ofTitle.has(element) ? { kind: 'title' } : { kind: 'heading', depth: level };
      whole(element, heading, inside, flow);
    } else if (name === 'br') flow.lineBreak();
    else if (name === 'q') quote(element, inside, flow);
    else if (name === 'pre' || name === 'listing' || name === 'xmp') preformatted(element, inside, flow);
    else if ((name === 'ul' || name === 'ol') && !inside.flat) list(element, inside, flow);
    else if (name === 'table' && !inside.flat) table(element, inside, flow);
    else if (name === 'figcaption' || name === 'caption') whole(element, { kind: 'caption' }, inside, flow);
    else if (name === 'aside' && !inside.flat) block(element, { ...inside, paragraph: { kind: 'margin' } }, flow);
    else if (name === 'p' && !inside.flat && wordParagraph(element))
      whole(element, wordParagraph(element)!, inside, flow);
    else if (/mso-list:\s*ignore/i.test(attributes['style'] ?? '')) flow.words(`${wordMarker(element)} `, inside);
    else if (BLOCKS.has(name)) block(element, inside, flow);
    else walk(element, settingOf(element, inside), flow);
  }

  /** All of an element as one heading, note or caption. */
  function whole(element: XmlElement, opening: Opening, inside: Inside, flow: FlowWriter): void {
    if (inside.flat) {
      block(element, inside, flow);
      return;
    }
    flow.open(opening);
    walk(element, { ...settingOf(element, inside), flat: true }, flow);
    flow.close();
    flow.begin(inside.paragraph);
  }

  function block(element: XmlElement, inside: Inside, flow: FlowWriter): void {
    const edge = (): void => (inside.flat ? flow.goOn() : flow.begin(inside.paragraph));
    edge();
    walk(element, settingOf(element, inside), flow);
    edge();
  }

  function quote(element: XmlElement, inside: Inside, flow: FlowWriter): void {
    flow.words('“', inside);
    walk(element, settingOf(element, inside), flow);
    flow.words('”', inside);
  }

  function preformatted(element: XmlElement, inside: Inside, flow: FlowWriter): void {
    flow.begin(inside.paragraph);
    for (const line of textInPre(element, isLeftOut).split('\n')) {
      flow.words(line, inside);
      flow.lineBreak();
    }
    flow.begin(inside.paragraph);
  }

  function list(element: XmlElement, inside: Inside, flow: FlowWriter): void {
    flow.begin(inside.paragraph);
    const isContents = inside.list === 0 && pointsWithin(element, isLeftOut);
    const numbers = itemNumbers(element);
    for (const child of element.children) {
      if (typeof child === 'string') flow.words(child, inside);
      else if (child.name !== 'li' || isLeftOut(child) || notes.notes.has(child))
        visit(child, { ...inside, list: inside.list + 1 }, flow);
      else {
        const number = isContents ? null : numbers(child);
        flow.open(itemOpening(child, number, inside.list + 1, isContents));
        const paragraph: Opening = isContents ? { kind: 'contents' } : inside.paragraph;
        walk(child, { ...settingOf(child, inside), paragraph, list: inside.list + 1 }, flow);
        flow.close();
        flow.begin(inside.paragraph);
      }
    }
  }

  function table(element: XmlElement, inside: Inside, flow: FlowWriter): void {
    flow.begin(inside.paragraph);
    const flat = (cell: XmlElement): readonly FormatLine[] => {
      const own = flowWriter();
      walk(cell, { ...settingOf(cell, START), flat: true }, own);
      return own.end();
    };
    const paragraphs = (cell: XmlElement): void => block(cell, inside, flow);
    const caption = (one: XmlElement): void => whole(one, { kind: 'caption' }, inside, flow);
    readTable(element, flow, { flat, paragraphs, caption }, isLeftOut);
    flow.begin(inside.paragraph);
  }

  const flow = flowWriter();
  const shown = titles.length > 0 ? null : titleOfPage(root, main, named);
  if (shown !== null) {
    flow.open({ kind: 'title' });
    flow.words(shown);
    flow.close();
  }
  flow.begin(START.paragraph);
  walk(main, START, flow);
  for (const [element, { id }] of notes.notes) if (marked.has(id) && !written.has(element)) visit(element, START, flow);
  return flow.end();
}

function settingOf({ name, attributes }: XmlElement, inside: Inside): Inside {
  const style = attributes['style'] ?? '';
  const bold = inside.bold || name === 'b' || name === 'strong' || name === 'th' || BOLD.test(style);
  const italic = inside.italic || name === 'i' || name === 'em' || ITALIC.test(style);
  return bold === inside.bold && italic === inside.italic ? inside : { ...inside, bold, italic };
}

function headingLevel({ name, attributes }: XmlElement): number | null {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (attributes['role'] !== 'heading') return null;
  const level = Number.parseInt(attributes['aria-level'] ?? '2', 10);
  return level >= 1 && level <= 9 ? level : 2;
}

function headingsIn(element: XmlElement, isLeftOut: (one: XmlElement) => boolean): XmlElement[] {
  const found: XmlElement[] = [];
  const look = (one: XmlElement): void => {
    for (const child of one.children) {
      if (typeof child === 'string' || isLeftOut(child)) continue;
      if (/^h[1-6]$/.test(child.name)) found.push(child);
      else look(child);
    }
  };
  look(element);
  return found;
}

/** Characters of a name that is found in a title by no chance. */
const NAME = 8;

/** What a page calls itself; '' for one without a title. */
function nameOfPage(root: XmlElement): string {
  for (const element of elementsBelow(root)) if (element.name === 'title') return shownText(element);
  return '';
}

/** Is it the name of the page, as its title has it: by itself, before that of the site, or behind it? */
const isNamed = (text: string, name: string): boolean =>
  text.length >= NAME && (name.startsWith(text) || name.endsWith(text));

/** The name of the paper that the head of a page prints above its main text. */
function titleOfPage(root: XmlElement, main: XmlElement, name: string): string | null {
  const inMain = new Set(elementsBelow(main));
  for (const element of elementsBelow(root))
    if (element.name === 'h1' && !inMain.has(element) && isNamed(shownText(element), name)) return shownText(element);
  return null;
}

/** What Word says of a paragraph by its style: an item, a caption, a line of contents, the title. */
function wordParagraph({ attributes }: XmlElement): Opening | null {
  const level = /mso-list\s*:\s*l\d+\s+level(\d)/i.exec(attributes['style'] ?? '')?.[1];
  if (level !== undefined) return { kind: 'item', depth: Number(level) };
  const style = attributes['class'] ?? '';
  if (/^MsoTitle$/i.test(style)) return { kind: 'title' };
  if (/^MsoCaption$/i.test(style)) return { kind: 'caption' };
  if (/^MsoToc\d$/i.test(style)) return { kind: 'contents' };
  return /^Mso(?:Header|Footer)$/i.test(style) ? { kind: 'furniture' } : null;
}

/** The text of a `pre`, its line ends kept. */
export function textInPre(element: XmlElement, isLeftOut: (one: XmlElement) => boolean): string {
  const parts: string[] = [];
  const add = (child: XmlElement | string): void => {
    if (typeof child === 'string') parts.push(child);
    else if (child.name === 'br') parts.push('\n');
    else if (!isLeftOut(child)) child.children.forEach(add);
  };
  add(element);
  return parts.join('').replace(/\r\n?/g, '\n');
}
