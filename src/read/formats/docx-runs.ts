/** The characters of a paragraph of a Word file: runs, fields, changes, marks of notes, signs. */
import {
  boxesInside,
  chosenWay,
  type DocxReading,
  isShown,
  isTracked,
  type NoteKind,
  type OpenParagraph,
} from './docx-reading.ts';
import { type RunSetting, runSetting, settingOf, switchOf, wholeNumber } from './docx-styles.ts';
import { printedNumber } from './office-numbers.ts';
import { addMark, addText } from './office-paragraph.ts';
import { fieldOf } from './office-particulars.ts';
import { countOne, readsInserted } from './office-revisions.ts';
import { plainSigns, signOf } from './office-symbols.ts';
import { childElement, childElements, textInside, type XmlElement } from './xml.ts';

/** Elements that only hold others. Properties are none of them. */
const HOLDERS = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'm:oMathPara',
  'm:oMath',
]);

/** Fields inside each other, at most; what lies deeper is read as text. */
const MOST_FIELDS = 64;

/** Adds what stands in a paragraph, or in something that holds runs. */
export function addRuns(reading: DocxReading, paragraph: OpenParagraph, holder: XmlElement | undefined): void {
  for (const child of holder?.children ?? []) if (typeof child !== 'string') addInline(reading, paragraph, child);
}

function addInline(reading: DocxReading, paragraph: OpenParagraph, element: XmlElement): void {
  if (isTracked(element)) {
    if (isChangeRead(reading, element)) addRuns(reading, paragraph, element);
  } else if (element.name === 'w:r') addRun(reading, paragraph, element);
  else if (element.name === 'w:sdt') {
    addRuns(reading, paragraph, filledContent(reading, element));
  } else if (element.name === 'mc:AlternateContent') {
    addRuns(reading, paragraph, chosenWay(element));
  } else if (element.name === 'w:subDoc') addEmbedded(reading, element);
  else if (HOLDERS.has(element.name)) addRuns(reading, paragraph, element);
  else if (element.name.startsWith('m:')) addFormula(reading, paragraph, element);
}

/** Counts a change, and tells whether what stands in it is read. */
export function isChangeRead(reading: DocxReading, change: XmlElement): boolean {
  const { aside } = reading;
  const author = change.attributes['w:author'];
  const isIn = ['w:ins', 'w:moveTo', 'w:cellIns'].includes(change.name);
  // A move is told where it ends.
  if (change.name === 'w:moveTo') countOne(aside.moved, author);
  else if (change.name !== 'w:moveFrom') countOne(isIn ? aside.inserted : aside.deleted, author);
  return isIn === readsInserted(aside);
}

/** What a control for filling in holds; undefined where it only shows what is to be filled in. */
export function filledContent(reading: DocxReading, control: XmlElement): XmlElement | undefined {
  const properties = childElement(control, 'w:sdtPr');
  if (switchOf(properties, 'w:showingPlcHdr') === true) {
    reading.aside.unfilled += 1;
    return undefined;
  }
  const content = childElement(control, 'w:sdtContent');
  for (const name of [settingOf(properties, 'w:alias'), settingOf(properties, 'w:tag')]) {
    const field = name === undefined ? null : fieldOf(name);
    if (field === null || content === undefined) continue;
    reading.particulars.push({ field, value: shownText(content), where: `field "${name}"` });
    break;
  }
  return content;
}

/** The text inside an element as one line, for what it says of the paper. */
function shownText(element: XmlElement): string {
  if (element.name === 'w:t') return textInside(element);
  if (element.name === 'w:del' || element.name === 'w:moveFrom') return '';
  const inside = element.children.map((child) => (typeof child === 'string' ? '' : shownText(child))).join('');
  return ['w:p', 'w:br', 'w:tab'].includes(element.name) ? `${inside} ` : inside;
}

/** A file that stands in this one: its text is not here. */
export function addEmbedded({ aside, relations }: DocxReading, element: XmlElement): void {
  const id = element.attributes['r:id'];
  aside.embedded.push(relations.find((one) => one.id === id)?.target ?? 'altChunk');
}

/** A run while its parts are read. */
interface OpenRun {
  readonly reading: DocxReading;
  readonly paragraph: OpenParagraph;
  readonly look: RunSetting;
  /** Characters of it that are hidden. */
  hidden: number;
}

function addRun(reading: DocxReading, paragraph: OpenParagraph, element: XmlElement): void {
  const properties = childElement(element, 'w:rPr');
  const look = properties === undefined ? paragraph.run : lookOf(reading, paragraph.run, properties);
  const run: OpenRun = { reading, paragraph, look, hidden: 0 };
  addParts(run, element);
  if (run.hidden === 0) return;
  reading.aside.hidden.stretches += 1;
  reading.aside.hidden.characters += run.hidden;
}

function addParts(run: OpenRun, holder: XmlElement | undefined): void {
  for (const part of holder?.children ?? []) if (typeof part !== 'string') PARTS.get(part.name)?.(run, part);
}

function add(run: OpenRun, text: string): void {
  const { bold = false, italic = false, hidden } = run.look;
  if (hidden) run.hidden += text.length;
  else if (isShown(run.reading)) addText(run.paragraph.draft, text, { bold, italic });
}

type ReadPart = (run: OpenRun, part: XmlElement) => void;
const addTyped: ReadPart = (run, part) => add(run, plainSigns(writtenText(part), run.look.font));
const addBreak: ReadPart = (run) => add(run, '\n');
const addTab: ReadPart = (run) => add(run, '\t');
const addNote: ReadPart = (run, part) => {
  if (!run.look.hidden) addNoteMark(run.reading, run.paragraph, part);
};
const addBoxes: ReadPart = ({ paragraph }, part) => {
  for (const box of boxesInside(part)) paragraph.boxes.push(box);
};

/** What may stand in a run, and is text. */
const PARTS: ReadonlyMap<string, ReadPart> = new Map(
  Object.entries<ReadPart>({
    'w:t': addTyped,
    // What stands in a change that is read is deleted text only where the text is read as it was.
    'w:delText': addTyped,
    'w:tab': addTab,
    'w:ptab': addTab,
    'w:br': addBreak,
    'w:cr': addBreak,
    'w:noBreakHyphen': (run) => add(run, '\u2011'),
    'w:softHyphen': (run) => add(run, '\u00AD'),
    'w:sym': (run, { attributes: { 'w:font': font = '', 'w:char': code = '' } }) =>
      add(run, signOf(font, Number.parseInt(code, 16) || 0xfffd)),
    'w:fldChar': (run, part) => turnField(run, part),
    'w:instrText': (run, part) => addCode(run.reading, textInside(part)),
    'w:footnoteReference': addNote,
    'w:endnoteReference': addNote,
    'w:drawing': addBoxes,
    'w:pict': addBoxes,
    'w:object': addBoxes,
    'mc:AlternateContent': (run, part) => addParts(run, chosenWay(part)),
    'w:ruby': ({ reading, paragraph }, part) => addRuns(reading, paragraph, childElement(part, 'w:rubyBase')),
  }),
);

/** Of a paragraph's style, a style of characters and the run itself, in that order. Bold in both styles is plain, as Word sets it. */
function lookOf({ styles }: DocxReading, base: RunSetting, properties: XmlElement): RunSetting {
  const id = settingOf(properties, 'w:rStyle');
  const style = id === undefined ? {} : styles.character(id);
  return {
    ...base,
    ...style,
    bold: (base.bold ?? false) !== (style.bold ?? false),
    italic: (base.italic ?? false) !== (style.italic ?? false),
    ...runSetting(properties),
  };
}

/** Blanks at its ends count only where the file says so; a line end in it is a blank. */
function writtenText(part: XmlElement): string {
  const text = textInside(part).replace(/[\n\r\t]+/g, ' ');
  return part.attributes['xml:space'] === 'preserve' ? text : text.replace(/^ +| +$/g, '');
}

function turnField(run: OpenRun, part: XmlElement): void {
  const { fields } = run.reading;
  const turn = part.attributes['w:fldCharType'];
  if (turn === 'begin') {
    const filled = formValue(childElement(part, 'w:ffData'));
    if (filled !== '') add(run, filled);
    if (fields.length < MOST_FIELDS) fields.push({ code: '', shown: false });
  } else if (turn === 'separate' && fields.length > 0) fields.at(-1)!.shown = true;
  else if (turn === 'end') fields.pop();
}

function addCode({ fields }: DocxReading, code: string): void {
  const field = fields.at(-1);
  if (field !== undefined && !field.shown && field.code.length < 100) field.code += code;
}

/** A box that is ticked or not, or what was chosen from a list: forms hold it as data and no text. */
function formValue(data: XmlElement | undefined): string {
  const box = childElement(data, 'w:checkBox');
  if (box !== undefined) return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false) ? '☒' : '☐';
  const list = childElement(data, 'w:ddList');
  if (list === undefined) return '';
  const chosen = wholeNumber(settingOf(list, 'w:result') ?? settingOf(list, 'w:default')) ?? 0;
  return childElements(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? '';
}

function addNoteMark(reading: DocxReading, { draft }: OpenParagraph, part: XmlElement): void {
  if (!isShown(reading)) return;
  const kind: NoteKind = part.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  const id = `${kind} ${part.attributes['w:id'] ?? ''}`;
  const isOwn = ['1', 'true', 'on'].includes(part.attributes['w:customMarkFollows'] ?? '');
  const { form, start } = reading.noteForms[kind];
  const marker = isOwn ? '' : printedNumber(start + reading.noteCounts[kind]++, form);
  reading.notes.push({ kind, id, marker });
  addMark(draft, marker, id);
}

/** A formula on one line: `a/b` for a fraction, `x^2` for what stands above. */
function addFormula(reading: DocxReading, paragraph: OpenParagraph, element: XmlElement): void {
  const sign = (text: string): void => {
    if (isShown(reading)) addText(paragraph.draft, text, { bold: false, italic: false });
  };
  if (element.name === 'm:t') sign(textInside(element));
  if (element.name === 'm:den') sign('/');
  if (element.name === 'm:sup') sign('^');
  for (const child of element.children)
    if (typeof child !== 'string') {
      if (child.name.startsWith('m:')) addFormula(reading, paragraph, child);
      else addInline(reading, paragraph, child);
    }
}
