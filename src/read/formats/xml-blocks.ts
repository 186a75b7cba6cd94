/** The paragraphs, headings, items, speeches, rows and notes of a paper in XML, told by what its elements are called and where they stand. */
import { type FlowWriter, flowWriter, MARKER, type Opening, type Setting } from './flow.ts';
import type { FormatLine } from './format.ts';
import { elementsBelow, shownText } from './html-tree.ts';
import type { XmlElement } from './xml.ts';
import { itemMarker } from './xml-items.ts';
import { type XmlNote, xmlNotes } from './xml-notes.ts';
import { readXmlTable } from './xml-table.ts';
import { inlineNames, localName, type XmlRole, xmlRole } from './xml-vocabulary.ts';

interface Inside extends Setting {
  readonly paragraph: Opening;
  /** Sections around it, and lists. */
  readonly depth: number;
  readonly list: number;
  /** Paragraphs in it are lines of one: in a heading, a note, a cell. */
  readonly flat: boolean;
}

const START: Inside = { bold: false, italic: false, paragraph: { kind: 'text' }, depth: 0, list: 0, flat: false };

/** Characters of a number that stands before its text; `Artikel 1` stands above it. */
const LONGEST_NUMBER = 8;

/** Parts of a heading or of a line, and of a name: set apart by a space, also where the source has none. */
const PARTS: ReadonlySet<XmlRole | 'block'> = new Set(['heading', 'title', 'number', 'line', 'caption']);
const NAMES = /^(?:voorvoegsels|voornaam|achternaam|forename|surname|firstname)$/;

export function xmlLines(root: XmlElement): readonly FormatLine[] {
  const { notes, marks } = xmlNotes(root);
  const inline = inlineNames(root);
  const used = new Set<XmlElement>();
  const parents = new Map<XmlElement, XmlElement>();
  for (const element of [root, ...elementsBelow(root)])
    for (const child of element.children) if (typeof child !== 'string') parents.set(child, element);
  const waiting: { readonly element: XmlElement; readonly note: XmlNote }[] = [];
  const outer = flowWriter(true);
  let number: string | null = null;
  /** A name stands open on its line, and waits for the words. */
  let speaks = false;
  /** Has somebody the word? Null where nobody can tell: in a paper without speakers, in the text of a motion. */
  let speech: boolean | null = null;
  let titled = false;

  const roleOf = (element: XmlElement): XmlRole | 'block' => {
    const name = localName(element);
    // The head of an older paper: its year, its number.
    if (name === 'kop' && parents.get(element) === root) return 'line';
    return xmlRole(name) ?? (inline.has(name) ? 'inline' : 'block');
  };

  /** What stands open is done: the notes on it come now. */
  function settle(): void {
    for (const { element, note } of waiting.splice(0)) {
      outer.open({ kind: 'note', note: { id: note.id, marker: note.marker } });
      walk(element, { ...START, flat: true }, outer);
      outer.close();
    }
  }

  function walk(element: XmlElement, inside: Inside, flow: FlowWriter): void {
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (child.trim() !== '' && !inside.flat) {
          if (number !== null) begin(inside, flow);
          speaks = false;
        }
        flow.words(child, inside);
      } else if (!used.has(child)) visit(child, inside, flow);
    }
  }

  /** A paragraph begins, with the number that waits for it. */
  function begin(inside: Inside, flow: FlowWriter): void {
    if (inside.flat) {
      flow.goOn();
      return;
    }
    // His words stand behind his name, however deep the paragraph is.
    if (speaks) return;
    // Notes cut no item off from its number.
    const paragraph = speech === null ? inside.paragraph : { ...inside.paragraph, speech };
    if (waiting.length > 0) {
      flow.begin(paragraph);
      settle();
    }
    flow.begin(paragraph);
    if (number === null) return;
    const printed = number;
    number = null;
    if (printed.length <= LONGEST_NUMBER && MARKER.test(`${printed.replace(/^(\p{L}|\p{N}+)$/u, '$1.')} `))
      flow.open({ kind: 'item', depth: inside.list + 1, marker: printed });
    else {
      flow.words(printed);
      flow.begin(paragraph);
    }
  }

  /** All of an element as one heading, caption or title, behind its number. */
  function whole(element: XmlElement, opening: Opening, inside: Inside, flow: FlowWriter): void {
    const printed = number;
    number = null;
    speaks = false;
    begin(inside, flow);
    flow.open(opening);
    if (printed !== null) flow.words(`${printed} `);
    walk(element, { ...inside, flat: true }, flow);
    flow.close();
    flow.begin(inside.paragraph);
  }

  /** Words on the line that is open, set apart by a space: the label, the number and the title of a heading. */
  function apart(element: XmlElement, inside: Inside, flow: FlowWriter): void {
    flow.words('\n', inside);
    walk(element, inside, flow);
    flow.words('\n', inside);
  }

  function block(element: XmlElement, inside: Inside, flow: FlowWriter): void {
    begin(inside, flow);
    walk(element, inside, flow);
    begin(inside, flow);
  }

  function headingOf(element: XmlElement, inside: Inside, isTitle: boolean): Opening {
    const name = localName(element);
    const isBetween = /^(?:tussenkop|tuskop|bridgehead)$/.test(name);
    const isNamed = inside.depth === 0 && /^(?:titel|title)$/.test(name);
    if (isNamed || (!titled && !isBetween && (isTitle || inside.depth === 0))) {
      titled = true;
      return { kind: 'title' };
    }
    const rend = Number(element.attributes['renderas']?.replace('sect', '') ?? Number.NaN);
    return { kind: 'heading', depth: rend || Math.max(1, inside.depth + (isBetween ? 1 : 0)) };
  }

  function visit(element: XmlElement, inside: Inside, flow: FlowWriter): void {
    const isMotion = localName(element) === 'motie';
    if (isMotion) speech = null;
    visitOne(element, inside, flow);
    // Who spoke has done so where his part ends; behind a motion it may be he or the chair.
    if (speakerIn.size === 0 || !(isMotion || speakerIn.has(element))) return;
    speech = false;
    begin(inside, flow);
  }

  function visitOne(element: XmlElement, inside: Inside, flow: FlowWriter): void {
    const role = roleOf(element);
    const mark = marks.get(element);
    const note = notes.get(element);
    if (mark) flow.mark(shownText(element) || mark.marker, mark.id);
    else if (note) addNote(element, note, inside, flow);
    else if (role === 'aside') return;
    else if (role === 'break') {
      if (localName(element) === 'witreg') begin(inside, flow);
      else flow.lineBreak();
    } else if (NAMES.test(localName(element))) apart(element, inside, flow);
    else if (role === 'inline') walk(element, settingOf(element, inside), flow);
    else if (inside.flat && PARTS.has(role)) apart(element, inside, flow);
    else if (role === 'number') takeNumber(element);
    else if (role === 'heading' || role === 'title')
      whole(element, headingOf(element, inside, role === 'title'), inside, flow);
    else if (role === 'caption') whole(element, { kind: 'caption' }, inside, flow);
    else if (role === 'line') {
      begin(inside, flow);
      walk(element, { ...inside, flat: true }, flow);
      begin(inside, flow);
    } else if (role === 'speaker') speaker(element, inside, flow);
    else if (role === 'table' && !inside.flat) table(element, inside, flow);
    else if (role === 'item' || role === 'numbered') item(element, inside, flow, role);
    else if (role === 'margin' || role === 'furniture' || role === 'contents')
      block(element, { ...inside, paragraph: { kind: role } }, flow);
    else if (role === 'section' && element !== root) block(element, { ...inside, depth: inside.depth + 1 }, flow);
    else if (role === 'list') block(element, { ...inside, list: inside.list + 1 }, flow);
    else block(element, inside, flow);
  }

  function addNote(element: XmlElement, note: XmlNote, inside: Inside, flow: FlowWriter): void {
    for (const child of element.children)
      if (typeof child !== 'string' && roleOf(child) === 'number' && shownText(child).includes(note.marker))
        used.add(child);
    if (note.inPlace) flow.mark(note.marker, note.id);
    waiting.push({ element, note });
    if (!note.inPlace) begin({ ...inside, flat: false }, flow);
  }

  function takeNumber(element: XmlElement): void {
    const printed = shownText(element);
    if (printed !== '') number = number === null ? printed : `${number} ${printed}`;
  }

  function speaker(element: XmlElement, inside: Inside, flow: FlowWriter): void {
    speaks = false;
    speech = true;
    begin(inside, flow);
    walk(element, { ...settingOf(element, inside), flat: true }, flow);
    flow.words(' ');
    speaks = !inside.flat;
  }

  function item(element: XmlElement, inside: Inside, flow: FlowWriter, role: 'item' | 'numbered'): void {
    if (inside.flat) {
      block(element, inside, flow);
      return;
    }
    speaks = false;
    begin(inside, flow);
    const { marker, from, inText } = itemMarker(element, role, parents.get(element) ?? root, roleOf);
    if (from) used.add(from);
    const depth = Math.max(1, inside.list);
    if (marker !== null && marker.length <= LONGEST_NUMBER) flow.open({ kind: 'item', depth, marker });
    else if (inText) flow.open({ kind: 'item', depth });
    else if (marker !== null) number = marker;
    walk(element, role === 'numbered' ? { ...inside, list: inside.list + 1 } : inside, flow);
    flow.close();
    begin(inside, flow);
  }

  function table(element: XmlElement, inside: Inside, flow: FlowWriter): void {
    begin(inside, flow);
    const flat = (cell: XmlElement): readonly FormatLine[] => {
      const own = flowWriter(true);
      walk(cell, { ...settingOf(cell, START), flat: true }, own);
      return own.end();
    };
    const paragraphs = (one: XmlElement): void => block(one, inside, flow);
    const caption = (one: XmlElement): void => whole(one, { kind: 'caption' }, inside, flow);
    readXmlTable(element, flow, { flat, paragraphs, caption });
    begin(inside, flow);
  }

  const speakerIn = new Set<XmlElement>();
  for (const [element, parent] of parents) if (roleOf(element) === 'speaker') speakerIn.add(parent);
  if (speakerIn.size > 0) speech = false;
  begin(START, outer);
  walk(root, START, outer);
  begin(START, outer);
  settle();
  return outer.end();
}

function settingOf(element: XmlElement, inside: Inside): Inside {
  const { attributes } = element;
  const name = localName(element);
  const look = `${attributes['type'] ?? ''} ${attributes['rend'] ?? ''} ${attributes['rendition'] ?? ''} ${attributes['role'] ?? ''}`;
  const bold = inside.bold || /^(?:b|strong|bold)$/.test(name) || /\b(?:vet|bold|strong)/i.test(look);
  const italic = inside.italic || /^(?:i|em|italic)$/.test(name) || /\b(?:cur|ital)/i.test(look);
  return bold === inside.bold && italic === inside.italic ? inside : { ...inside, bold, italic };
}
