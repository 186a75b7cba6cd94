/**
 * What is used of pdf.js, in the build of unpdf: one file that runs in Node and in a worker, without eval, network or fonts of
 * the machine. Its own types ask for the DOM, which a reader does not have.
 */
import { guarded } from './guards.ts';

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** What is drawn, as numbers of `OPS` with their arguments. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PdfFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: Matrix;
}

/** A node of the tags of a page: elements with a role, and the numbers of the marked content in them. */
export interface TagNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

export interface PdfPage {
  readonly view: readonly [left: number, bottom: number, right: number, top: number];
  readonly rotate: number;
  getOperatorList(options: { readonly annotationMode: number }): Promise<unknown>;
  getStructTree(): Promise<TagNode | null>;
  /**
   * Called by pdf.js with the operators as they come, a thousand at a time. Its own list of them all takes a gigabyte for a
   * file of a megabyte that was made for it; version 5.6.205 is pinned.
   */
  _renderPageChunk(chunk: Operators & { readonly length: number; readonly lastChunk: boolean }, state: unknown): void;
  readonly commonObjs: { has(id: string): boolean; get(id: string): PdfFont };
  cleanup(): void;
}

export interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{
    readonly info: {
      readonly Title?: unknown;
      readonly CreationDate?: unknown;
      readonly Language?: unknown;
    };
    readonly metadata: { get(name: string): unknown } | null;
  }>;
  getOutline(): Promise<readonly OutlineEntry[] | null>;
  getAttachments(): Promise<Readonly<Record<string, unknown>> | null>;
}

export interface LoadingTask {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

export interface PdfJs {
  readonly OPS: Readonly<Record<string, number>>;
  getDocument(options: Readonly<Record<string, unknown>>): LoadingTask;
}

let loading: Promise<PdfJs> | null = null;

/** Loaded when the first PDF comes: it weighs 1.6 MB. */
export function loadPdfJs(): Promise<PdfJs> {
  loading ??= load().catch((problem: unknown) => {
    // Where it could not be fetched, the next PDF asks again.
    loading = null;
    throw problem;
  });
  return loading;
}

async function load(): Promise<PdfJs> {
  lendTransfer();
  return guarded(async () => (await import('unpdf/pdfjs')) as unknown as PdfJs);
}

/**
 * pdf.js 5.6 hands its fonts on by `transferToFixedLength`, which Node 20 does not have. Without it every font fails, the
 * error is passed over, and the pages come back without text.
 */
function lendTransfer(): void {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: (length: number) => ArrayBuffer };
  if (prototype.transferToFixedLength !== undefined) return;
  Object.defineProperty(prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length: number) {
      return this.slice(0, length);
    },
    configurable: true,
    writable: true,
  });
}
