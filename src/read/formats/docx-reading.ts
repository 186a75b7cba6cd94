/** What is carried along while a Word file is read from its first paragraph to its last. */
import type { DocxNumbering } from './docx-numbering.ts';
import type { Relation } from './docx-package.ts';
import type { DocxStyles, RunSetting } from './docx-styles.ts';
import type { FileParticular } from './format.ts';
import type { NumberForm } from './office-numbers.ts';
import type { ParagraphDraft } from './office-paragraph.ts';
import type { SetAside } from './office-revisions.ts';
import { childElement, type XmlElement } from './xml.ts';

export interface DocxReading {
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  readonly aside: SetAside;
  readonly relations: readonly Relation[];
  /** Notes in the order of their marks. */
  readonly notes: NoteUse[];
  /** How many of them are numbered. */
  readonly noteCounts: Record<NoteKind, number>;
  readonly noteForms: Readonly<Record<NoteKind, NoteForm>>;
  /** Fields that are open, from the outermost; they may go on over paragraphs. */
  readonly fields: OpenField[];
  /** What filled-in fields say of the paper. */
  readonly particulars: FileParticular[];
}

export type NoteKind = 'footnote' | 'endnote';

export interface NoteForm {
  readonly form: NumberForm;
  readonly start: number;
}

export interface NoteUse {
  readonly kind: NoteKind;
  readonly id: string;
  /** As printed; '' until the text behind its mark has been read. */
  readonly marker: string;
}

export interface OpenField {
  code: string;
  /** False between its begin and the separator, where only other fields stand. */
  shown: boolean;
}

/** A paragraph while its runs are read. */
export interface OpenParagraph {
  readonly draft: ParagraphDraft;
  /** How its style sets characters. */
  readonly run: RunSetting;
  /** Contents of text boxes that hang on it. */
  readonly boxes: XmlElement[];
}

/** True where the text of all open fields is shown. */
export const isShown = (reading: DocxReading): boolean => reading.fields.every((field) => field.shown);

/** The first of the ways a thing is written that holds text: newer programs write the way older ones can read behind it. */
export function chosenWay(alternatives: XmlElement): XmlElement | undefined {
  const ways = alternatives.children.filter((way): way is XmlElement => typeof way !== 'string');
  return ways.find(hasText) ?? ways.at(-1);
}

const TEXT = new Set(['w:t', 'w:delText', 'm:t', 'w:sym', 'w:p']);

const hasText = (element: XmlElement): boolean =>
  TEXT.has(element.name) || element.children.some((child) => typeof child !== 'string' && hasText(child));

/** Contents of the text boxes inside an element, each once. */
export function boxesInside(element: XmlElement | undefined): XmlElement[] {
  if (element === undefined) return [];
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'mc:AlternateContent') return boxesInside(chosenWay(element));
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : boxesInside(child)));
}

/** Does a tracked change stand around what the element holds? */
export const isTracked = ({ name }: XmlElement): boolean =>
  name === 'w:ins' || name === 'w:moveTo' || name === 'w:del' || name === 'w:moveFrom';

/** The change of a whole (a paragraph mark, a row) among its properties. */
export const changeAmong = (properties: XmlElement | undefined): XmlElement | undefined =>
  ['w:ins', 'w:moveTo', 'w:del', 'w:moveFrom', 'w:cellIns', 'w:cellDel']
    .map((name) => childElement(properties, name))
    .find((found) => found !== undefined);
