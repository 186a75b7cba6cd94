/** What is carried along while an OpenDocument text is read from its first paragraph to its last. */
import type { FileParticular, FormatLine } from './format.ts';
import type { ListCounts, OdtLists } from './odt-lists.ts';
import type { OdtLook, OdtStyles } from './odt-styles.ts';
import type { LineFlow } from './office-flow.ts';
import type { ParagraphDraft } from './office-paragraph.ts';
import type { SetAside } from './office-revisions.ts';
import type { XmlElement } from './xml.ts';

export interface OdtReading {
  readonly styles: OdtStyles;
  readonly lists: OdtLists;
  readonly aside: SetAside;
  readonly notes: OdtNote[];
  /** Tracked changes by id. */
  readonly changes: Map<string, OdtChange>;
  /** Insertions that are open and not read. */
  readonly unread: Set<string>;
  readonly particulars: FileParticular[];
}

export interface OdtChange {
  readonly kind: 'insertion' | 'deletion';
  /** What was deleted. */
  readonly content: readonly XmlElement[];
}

export interface OdtNote {
  readonly isEndnote: boolean;
  readonly lines: readonly FormatLine[];
}

/** A paragraph while its text is read. */
export interface OdtParagraph {
  readonly draft: ParagraphDraft;
  readonly look: OdtLook;
  readonly boxes: XmlElement[];
  /** A label that stands in the file. */
  number: string;
  hidden: boolean;
}

/** Text that runs on: the body, a cell, a note, a frame. */
export interface OdtFlow extends LineFlow {
  /** A paragraph whose end is not read: it goes on in the next one. */
  open: ParagraphDraft | null;
  /** Contents are listed here. */
  readonly inContents: boolean;
}

/** Where in a list a paragraph stands. */
export interface ListPlace {
  readonly style: string | undefined;
  readonly level: number;
  readonly counts: ListCounts;
  /** True for what is printed behind a number; the first paragraph of an item takes it. */
  awaitsNumber: boolean;
  readonly start: number | undefined;
}
