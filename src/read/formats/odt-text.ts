/** The characters of a paragraph of an OpenDocument text: spans, fields, changes, marks of notes. */

import type { FormatLine } from './format.ts';
import type { OdtParagraph, OdtReading } from './odt-reading.ts';
import type { OdtLook } from './odt-styles.ts';
import { linesOfNote } from './office-flow.ts';
import { addMark, addText } from './office-paragraph.ts';
import { countOne, readsInserted } from './office-revisions.ts';
import { plainSigns } from './office-symbols.ts';
import { childElement, childElements, textInside, type XmlElement } from './xml.ts';

/** What a note or a box needs of the reader of blocks. */
export type BlockLines = (holder: XmlElement) => FormatLine[];

interface OpenText {
  readonly reading: OdtReading;
  readonly paragraph: OdtParagraph;
  readonly linesOf: BlockLines;
}

/** Adds what stands in a paragraph. */
export function addOdtText(
  reading: OdtReading,
  paragraph: OdtParagraph,
  element: XmlElement,
  linesOf: BlockLines,
): void {
  addInside({ reading, paragraph, linesOf }, element, paragraph.look);
}

function addInside(open: OpenText, holder: XmlElement, look: OdtLook): void {
  for (const child of holder.children) {
    if (typeof child === 'string') add(open, child.replace(/[ \t\r\n]+/g, ' '), look);
    else if (!PASSED_OVER.has(child.name)) (PARTS.get(child.name) ?? addInside)(open, child, look);
  }
}

function add({ reading, paragraph }: OpenText, text: string, look: OdtLook): void {
  if (reading.unread.size > 0) return;
  if (look.hidden) {
    const { hidden } = reading.aside;
    if (/\S/.test(text)) hidden.stretches += 1;
    hidden.characters += text.length;
  } else addText(paragraph.draft, plainSigns(text, look.font), look);
}

/** Hold no text that is printed here. */
const PASSED_OVER = new Set([
  'text:ruby-text',
  'text:script',
  'office:annotation-end',
  'office:event-listeners',
  'svg:title',
  'svg:desc',
  'text:tracked-changes',
  'draw:image',
  'draw:object',
  'draw:object-ole',
]);

type ReadPart = (open: OpenText, part: XmlElement, look: OdtLook) => void;
const addBox: ReadPart = ({ reading, paragraph }, part) => {
  if (reading.unread.size === 0) paragraph.boxes.push(part);
};

/** What is more than text that runs on; fields are their text. */
const PARTS: ReadonlyMap<string, ReadPart> = new Map(
  Object.entries<ReadPart>({
    'text:span': (open, part, look) =>
      addInside(open, part, open.reading.styles.look(part.attributes['text:style-name'], look)),
    'text:s': (open, part, look) =>
      add(open, ' '.repeat(Math.min(Math.max(Number(part.attributes['text:c'] ?? 1) || 1, 1), 200)), look),
    'text:tab': (open, _part, look) => add(open, '\t', look),
    'text:line-break': (open, _part, look) => add(open, '\n', look),
    'text:number': ({ paragraph }, part) => {
      paragraph.number = textInside(part).trim();
    },
    'text:note': addNote,
    'text:hidden-text': (open, part, look) =>
      add(open, part.attributes['text:string-value'] ?? textInside(part), {
        ...look,
        hidden: part.attributes['text:is-hidden'] !== 'false',
      }),
    'text:hidden-paragraph': ({ paragraph }, part) => {
      if (part.attributes['text:is-hidden'] === 'true') paragraph.hidden = true;
    },
    'text:placeholder': ({ reading }) => {
      reading.aside.unfilled += 1;
    },
    'office:annotation': ({ reading }, part) => countOne(reading.aside.comments, textOf(part, 'dc:creator')),
    'text:change-start': ({ reading }, part) => startChange(reading, part),
    'text:change-end': ({ reading }, part) => void reading.unread.delete(part.attributes['text:change-id'] ?? ''),
    'text:change': addDeleted,
    'draw:frame': addBox,
    'draw:custom-shape': addBox,
    'draw:rect': addBox,
    'draw:g': addBox,
    'draw:line': addBox,
    'draw:ellipse': addBox,
    'draw:text-box': addBox,
  }),
);

const textOf = (element: XmlElement, name: string): string | undefined => {
  const child = childElement(element, name);
  return child && textInside(child);
};

/** What was inserted is not read where the text is read as it was. */
export function startChange({ aside, changes, unread }: OdtReading, part: XmlElement): void {
  const id = part.attributes['text:change-id'] ?? '';
  if (!readsInserted(aside) && changes.get(id)?.kind === 'insertion') unread.add(id);
}

/** What was deleted stands at the head of the file, with a mark at its place. Its paragraphs are parted as they were. */
function addDeleted(open: OpenText, part: XmlElement, look: OdtLook): void {
  const { aside, changes } = open.reading;
  const change = changes.get(part.attributes['text:change-id'] ?? '');
  if (readsInserted(aside) || change?.kind !== 'deletion') return;
  change.content.forEach((block, i) => {
    if (i > 0) add(open, '\n\n', look);
    addInside(open, block, look);
  });
}

function addNote({ reading, paragraph, linesOf }: OpenText, part: XmlElement): void {
  if (reading.unread.size > 0) return;
  const isEndnote = part.attributes['text:note-class'] === 'endnote';
  const marker = (textOf(part, 'text:note-citation') ?? '').trim();
  const body = childElement(part, 'text:note-body');
  const id = `${isEndnote ? 'endnote' : 'footnote'} ${reading.notes.length + 1}`;
  const note: { isEndnote: boolean; lines: FormatLine[] } = { isEndnote, lines: [] };
  reading.notes.push(note);
  if (marker !== '') addMark(paragraph.draft, marker, id);
  note.lines = body === undefined ? [] : linesOfNote(linesOf(body), id, marker);
}

/** The changes listed at the head of a file, counted. */
export function addChanges({ aside, changes }: OdtReading, tracked: XmlElement): void {
  for (const region of childElements(tracked, 'text:changed-region')) {
    const { 'text:id': old, 'xml:id': id = old ?? '' } = region.attributes;
    const inserted = childElement(region, 'text:insertion');
    const deleted = childElement(region, 'text:deletion');
    const change = inserted ?? deleted;
    if (change === undefined) continue;
    const info = childElement(change, 'office:change-info');
    countOne(inserted ? aside.inserted : aside.deleted, info && textOf(info, 'dc:creator'));
    const content = childElements(change).filter((child) => child.name !== 'office:change-info');
    changes.set(id, { kind: inserted ? 'insertion' : 'deletion', content });
  }
}
