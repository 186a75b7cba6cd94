/** Paragraphs, tables and text boxes of a Word file, one under the other. */
import { changeAmong, chosenWay, type DocxReading, type OpenParagraph } from './docx-reading.ts';
import { addEmbedded, addRuns, filledContent, isChangeRead } from './docx-runs.ts';
import { type DocxStyle, paragraphSetting, settingOf, switchOf } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import type { FormatLine } from './format.ts';
import { addInnerLines, addOwnLines, type LineFlow, linesOfBox } from './office-flow.ts';
import { isFilled, joinDrafts, linesOfDraft, newDraft, type ParagraphFacts } from './office-paragraph.ts';
import { readsInserted } from './office-revisions.ts';
import { linesOfTable } from './office-table.ts';
import { childElement, type XmlElement } from './xml.ts';

/** Text that runs on: the body, a cell, a note, a text box. */
export interface Flow extends LineFlow {
  /** A paragraph whose end was taken away: it goes on in the next one. */
  open: { readonly paragraph: OpenParagraph; readonly properties: XmlElement | undefined } | null;
}

export const newFlow = (): Flow => ({ lines: [], gap: 0, open: null });

/** The lines of some blocks that stand on their own. */
export function flowLines(reading: DocxReading, holder: XmlElement): FormatLine[] {
  const flow = newFlow();
  addBlocks(reading, flow, holder);
  endFlow(reading, flow);
  return flow.lines;
}

export function endFlow(reading: DocxReading, flow: Flow): void {
  const { open } = flow;
  flow.open = null;
  if (open !== null) closeParagraph(reading, flow, open.paragraph, open.properties);
}

export function addBlock(reading: DocxReading, flow: Flow, element: XmlElement): void {
  BLOCKS.get(element.name)?.(reading, flow, element);
}

function addBlocks(reading: DocxReading, flow: Flow, holder: XmlElement | undefined): void {
  for (const child of holder?.children ?? []) if (typeof child !== 'string') addBlock(reading, flow, child);
}

type ReadBlock = (reading: DocxReading, flow: Flow, element: XmlElement) => void;
const addChanged: ReadBlock = (reading, flow, element) => {
  if (isChangeRead(reading, element)) addBlocks(reading, flow, element);
};
const addFormula: ReadBlock = (reading, flow, element) =>
  addParagraph(reading, flow, { name: 'w:p', attributes: {}, children: [element] });

/** What may stand under each other. */
const BLOCKS: ReadonlyMap<string, ReadBlock> = new Map(
  Object.entries<ReadBlock>({
    'w:p': addParagraph,
    'w:tbl': (reading, flow, element) => {
      endFlow(reading, flow);
      addInnerLines(flow, linesOfTable(docxTable(reading, element, (cell) => flowLines(reading, cell))));
    },
    'w:sdt': (reading, flow, element) => addBlocks(reading, flow, filledContent(reading, element)),
    'mc:AlternateContent': (reading, flow, element) => addBlocks(reading, flow, chosenWay(element)),
    'w:customXml': addBlocks,
    'w:smartTag': addBlocks,
    'w:ins': addChanged,
    'w:moveTo': addChanged,
    'w:del': addChanged,
    'w:moveFrom': addChanged,
    'w:altChunk': (reading, _flow, element) => addEmbedded(reading, element),
    'm:oMathPara': addFormula,
    'm:oMath': addFormula,
  }),
);

function addParagraph(reading: DocxReading, flow: Flow, element: XmlElement): void {
  const written = childElement(element, 'w:pPr');
  const properties = propertiesRead(reading, written);
  const style = reading.styles.paragraph(settingOf(properties, 'w:pStyle'));
  const paragraph: OpenParagraph = { draft: newDraft(), run: style.run, boxes: [] };
  addRuns(reading, paragraph, element);
  // Codes of fields are no text: one that is not closed here would swallow what follows.
  const codes = reading.fields.findIndex((field) => !field.shown);
  if (codes >= 0) reading.fields.length = codes;
  const joined = flow.open === null ? { paragraph, properties } : goneOn(flow.open, paragraph, properties);
  if (isEndGone(reading, written)) flow.open = joined;
  else {
    flow.open = null;
    closeParagraph(reading, flow, joined.paragraph, joined.properties);
  }
}

/** How a paragraph was set before its changes, where those are not read. */
function propertiesRead({ aside }: DocxReading, written: XmlElement | undefined): XmlElement | undefined {
  if (readsInserted(aside)) return written;
  return childElement(childElement(written, 'w:pPrChange'), 'w:pPr') ?? written;
}

/** True where a paragraph goes on in the next: its end was taken away, is hidden, or its first letter is set large in a frame. */
function isEndGone(reading: DocxReading, properties: XmlElement | undefined): boolean {
  const frame = childElement(properties, 'w:framePr')?.attributes['w:dropCap'];
  if (frame !== undefined && frame !== 'none') return true;
  const mark = childElement(properties, 'w:rPr');
  const change = changeAmong(mark);
  if (change !== undefined && !isChangeRead(reading, change)) return true;
  return switchOf(mark, 'w:vanish') === true || switchOf(mark, 'w:specVanish') === true;
}

/** Set as the part that has text, and as the second where both have: settings hang on the end of a paragraph. */
function goneOn(
  first: NonNullable<Flow['open']>,
  second: OpenParagraph,
  properties: XmlElement | undefined,
): NonNullable<Flow['open']> {
  const boxes = [...first.paragraph.boxes, ...second.boxes];
  const isFirst = isFilled(first.paragraph.draft) && !isFilled(second.draft);
  const draft = joinDrafts(first.paragraph.draft, second.draft);
  const { run } = isFirst ? first.paragraph : second;
  return { paragraph: { draft, run, boxes }, properties: isFirst ? first.properties : properties };
}

function closeParagraph(
  reading: DocxReading,
  flow: Flow,
  paragraph: OpenParagraph,
  properties: XmlElement | undefined,
): void {
  const facts = factsOf(reading, flow, paragraph, properties);
  const lines = linesOfDraft(paragraph.draft, facts);
  if (lines.length === 0 && paragraph.boxes.length === 0) flow.gap += 1;
  addOwnLines(flow, lines);
  for (const box of paragraph.boxes) addInnerLines(flow, linesOfBox(flowLines(reading, box), flow.lines));
}

function factsOf(
  reading: DocxReading,
  flow: Flow,
  { draft }: OpenParagraph,
  properties: XmlElement | undefined,
): ParagraphFacts {
  const style = reading.styles.paragraph(settingOf(properties, 'w:pStyle'));
  const direct = paragraphSetting(properties);
  const outline = direct.outline ?? style.paragraph.outline ?? 9;
  const numbered = listOf(reading, style, direct.list);
  const label = numbered === null ? '' : reading.numbering.next(numbered.id, numbered.level);
  const { gap } = flow;
  const inContents = reading.fields.some((field) => /^\s*TOC\b/.test(field.code));
  if (style.kind === 'contents' || (inContents && /\d\s*$/.test(draft.text))) return { kind: 'contents', label, gap };
  if (style.kind === 'title' || style.kind === 'caption') return { kind: style.kind, label, gap };
  if (outline < 9) return { kind: 'heading', depth: outline + 1, label, gap };
  if (label !== '') return { kind: 'item', depth: (numbered?.level ?? 0) + 1, label, gap };
  return { kind: 'text', label, gap };
}

/** The list a paragraph is numbered by and its level there, from itself or from its style; null for none. */
function listOf(
  { numbering }: DocxReading,
  style: DocxStyle,
  direct: ReturnType<typeof paragraphSetting>['list'],
): { id: string; level: number } | null {
  const { list } = style.paragraph;
  const id = direct?.id ?? list?.id;
  if (id === undefined || id === '0') return null;
  const ofStyle = list === undefined ? null : numbering.levelOfStyle(id, list.style ?? style.id);
  const level =
    direct?.level ?? (direct?.id !== undefined && list?.id === undefined ? 0 : (ofStyle ?? list?.level ?? 0));
  return { id, level };
}
