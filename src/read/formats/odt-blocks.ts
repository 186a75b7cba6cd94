/** Paragraphs, lists, tables, sections and frames of an OpenDocument text, one under the other. */
import type { FormatLine } from './format.ts';
import type { ListPlace, OdtFlow, OdtParagraph, OdtReading } from './odt-reading.ts';
import { odtTable } from './odt-table.ts';
import { addChanges, addOdtText, startChange } from './odt-text.ts';
import { addInnerLines, addOwnLines, linesOfBox } from './office-flow.ts';
import { isFilled, joinDrafts, linesOfDraft, newDraft, type ParagraphFacts } from './office-paragraph.ts';
import { fieldOf } from './office-particulars.ts';
import { readsInserted } from './office-revisions.ts';
import { linesOfTable } from './office-table.ts';
import { childElements, textInside, type XmlElement } from './xml.ts';

export const newOdtFlow = (inContents = false): OdtFlow => ({ lines: [], gap: 0, open: null, inContents });

/** The lines of some blocks that stand on their own. */
export function odtLines(reading: OdtReading, holder: XmlElement): FormatLine[] {
  const flow = newOdtFlow();
  addInsideBlock(reading, flow, holder, null);
  endOdtFlow(flow);
  return flow.lines;
}

/** A paragraph that waited for the next one, of which nothing came. */
export function endOdtFlow(flow: OdtFlow): void {
  const draft = flow.open;
  flow.open = null;
  if (draft !== null) addOwnLines(flow, linesOfDraft(draft, { kind: 'text', label: '', gap: flow.gap }));
}

function addInsideBlock(reading: OdtReading, flow: OdtFlow, holder: XmlElement, place: ListPlace | null): void {
  for (const child of holder.children) if (typeof child !== 'string') addOdtBlock(reading, flow, child, place);
}

export function addOdtBlock(reading: OdtReading, flow: OdtFlow, element: XmlElement, place: ListPlace | null): void {
  BLOCKS.get(element.name)?.(reading, flow, element, place);
}

type ReadBlock = (reading: OdtReading, flow: OdtFlow, element: XmlElement, place: ListPlace | null) => void;

/** Contents, lists of tables, and the index at the end. */
const addIndex: ReadBlock = (reading, flow, element) => {
  const index = newOdtFlow(true);
  for (const body of childElements(element, 'text:index-body')) addInsideBlock(reading, index, body, null);
  endOdtFlow(index);
  addInnerLines(flow, index.lines);
};

const addSection: ReadBlock = (reading, flow, element, place) => {
  const { 'text:display': display, 'text:is-hidden': isHidden } = element.attributes;
  if (display === 'none' || (display === 'condition' && isHidden === 'true') || isHidden === 'true') {
    reading.aside.hidden.stretches += 1;
    reading.aside.hidden.characters += textInside(element).replace(/\s+/g, ' ').trim().length;
  } else addInsideBlock(reading, flow, element, place);
};

/** Frames and shapes that hang on no paragraph. */
const addFrame: ReadBlock = (reading, flow, element) =>
  addInnerLines(flow, linesOfBox(odtLines(reading, element), flow.lines));

/** What may stand under each other. */
const BLOCKS: ReadonlyMap<string, ReadBlock> = new Map(
  Object.entries<ReadBlock>({
    'text:p': addOdtParagraph,
    'text:h': addOdtParagraph,
    'text:list': addList,
    'text:numbered-paragraph': addInsideBlock,
    'text:section': addSection,
    'text:index-title': addInsideBlock,
    'text:table-of-content': addIndex,
    'text:illustration-index': addIndex,
    'text:table-index': addIndex,
    'text:object-index': addIndex,
    'text:user-index': addIndex,
    'text:alphabetical-index': addIndex,
    'text:bibliography': (reading, flow, element) => {
      for (const body of childElements(element, 'text:index-body')) addInsideBlock(reading, flow, body, null);
    },
    'table:table': (reading, flow, element) => {
      endOdtFlow(flow);
      addInnerLines(flow, linesOfTable(odtTable(reading, element, (cell) => odtLines(reading, cell))));
    },
    'text:tracked-changes': (reading, _flow, element) => addChanges(reading, element),
    'text:change-start': (reading, _flow, element) => startChange(reading, element),
    'text:change-end': (reading, _flow, element) =>
      void reading.unread.delete(element.attributes['text:change-id'] ?? ''),
    'text:change': (reading, flow, element, place) => {
      const change = reading.changes.get(element.attributes['text:change-id'] ?? '');
      if (readsInserted(reading.aside) || change?.kind !== 'deletion') return;
      for (const block of change.content) addOdtBlock(reading, flow, block, place);
    },
    'text:user-field-decls': (reading, _flow, element) => addUserFields(reading, element),
    'draw:frame': addFrame,
    'draw:text-box': addInsideBlock,
    'draw:custom-shape': addFrame,
    'draw:rect': addFrame,
    'draw:ellipse': addFrame,
    'draw:line': addFrame,
    'draw:g': addFrame,
    'draw:a': addInsideBlock,
  }),
);

function addUserFields(reading: OdtReading, declared: XmlElement): void {
  for (const { attributes } of childElements(declared, 'text:user-field-decl')) {
    const { 'text:name': name = '', 'office:string-value': value = '' } = attributes;
    const field = fieldOf(name);
    if (field !== null) reading.particulars.push({ field, value, where: `field "${name}"` });
  }
}

function addList(reading: OdtReading, flow: OdtFlow, list: XmlElement, outer: ListPlace | null): void {
  const style = list.attributes['text:style-name'] ?? outer?.style;
  const counts = outer?.counts ?? reading.lists.counts(list, style);
  for (const item of childElements(list)) {
    const isItem = item.name === 'text:list-item';
    if (!isItem && item.name !== 'text:list-header') continue;
    const given = Number(item.attributes['text:start-value']);
    const start = item.attributes['text:start-value'] !== undefined && Number.isInteger(given) ? given : undefined;
    const place = { style, level: (outer?.level ?? 0) + 1, counts, awaitsNumber: isItem, start };
    addInsideBlock(reading, flow, item, place);
  }
}

function addOdtParagraph(reading: OdtReading, flow: OdtFlow, element: XmlElement, place: ListPlace | null): void {
  const style = reading.styles.style('paragraph', element.attributes['text:style-name']);
  const paragraph: OdtParagraph = { draft: newDraft(), look: style.look, boxes: [], number: '', hidden: false };
  addOdtText(reading, paragraph, element, (holder) => odtLines(reading, holder));
  const draft = flow.open === null ? paragraph.draft : joinDrafts(flow.open, paragraph.draft);
  flow.open = null;
  if (paragraph.hidden && isFilled(draft)) {
    reading.aside.hidden.stretches += 1;
    reading.aside.hidden.characters += draft.text.length;
  } else if (reading.unread.size > 0) flow.open = draft;
  else {
    const facts = factsOf(reading, flow, paragraph, element, place);
    const lines = linesOfDraft(draft, facts);
    if (lines.length === 0 && paragraph.boxes.length === 0) flow.gap += 1;
    addOwnLines(flow, lines);
  }
  for (const box of paragraph.boxes) addFrame(reading, flow, box, null);
}

function factsOf(
  reading: OdtReading,
  flow: OdtFlow,
  paragraph: OdtParagraph,
  element: XmlElement,
  place: ListPlace | null,
): ParagraphFacts {
  const { attributes } = element;
  const style = reading.styles.style('paragraph', attributes['text:style-name']);
  const isHeading = element.name === 'text:h';
  const outline = isHeading ? Number(attributes['text:outline-level']) || style.outline || 1 : style.outline;
  const { gap } = flow;
  const label = labelOf(
    reading,
    paragraph,
    isHeading && attributes['text:is-list-header'] !== 'true' ? outline : null,
    place,
    style.list,
  );
  if (flow.inContents || style.kind === 'contents') return { kind: 'contents', label, gap };
  if (style.kind === 'title' || style.kind === 'caption') return { kind: style.kind, label, gap };
  if (isHeading || style.kind === 'heading') return { kind: 'heading', depth: outline ?? 1, label, gap };
  return label === '' ? { kind: 'text', label, gap } : { kind: 'item', depth: place?.level ?? 1, label, gap };
}

/** The number or bullet before a paragraph: the one that stands in the file, of its list, or of the outline. */
function labelOf(
  { lists }: OdtReading,
  { number }: OdtParagraph,
  outline: number | null,
  place: ListPlace | null,
  listOfStyle: string | null,
): string {
  const lead = number === '' ? '' : `${number} `;
  if (place === null) return outline === null ? lead : lists.heading(outline) || lead;
  if (!place.awaitsNumber) return lead;
  place.awaitsNumber = false;
  return lists.next(place.style ?? listOfStyle ?? undefined, place.level, place.counts, place.start) || lead;
}
