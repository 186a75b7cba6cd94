/**
 * The five papers as the gold cut them, in the shape of `Document`.
 *
 * Scoring on the gold's own cut keeps a fault of tagging or alignment apart from a fault of reading: a sentence that the
 * reader splits in two would otherwise count as two faults of the tagger. Pieces, edits and references are left empty,
 * because nothing that is scored here reads them.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  Block,
  CorpusDeclaration,
  Document,
  NoteRef,
  Part,
  Place,
  Role,
  Sentence,
  Source,
} from '../../src/model.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILES: readonly (readonly [file: string, document: string])[] = [
  ['004', 'sofia-2018'],
  ['001', 'tirana-2022'],
  ['002', 'brussel-2023'],
  ['003', 'brussel-2024'],
  ['000', 'tivat-2026'],
];

interface GoldBlock {
  readonly id: string;
  readonly role: Role;
  readonly part: Part;
  readonly section: readonly string[];
  readonly marker: string | null;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly ranges: readonly (readonly [number, number])[];
  readonly anchorBlock?: string;
  readonly anchors?: readonly { readonly marker: string; readonly offset?: number }[];
}

/** Text of a file of the repository. */
export function repositoryText(path: string): string {
  return readFileSync(`${ROOT}/${path}`, 'utf8');
}

/** Sentence or block id of the product as the gold writes it: `tirana-2022.b008.s4` is `2022.b008.s4`. */
export function goldId(id: string): string {
  return id.replace(/^[a-z]+-(\d{4})/, '$1');
}

/** Id of the product for an id of the gold: `2022.b008.s4` is `tirana-2022.b008.s4`. */
export function productId(id: string): string {
  const year = id.slice(0, 4);
  const document = FILES.find(([, one]) => one.endsWith(year))?.[1];
  if (document === undefined) throw new Error(`gold id "${id}" names no paper; expected one of 2018, 2022-2024, 2026`);
  return document + id.slice(4);
}

function sentencesOf(block: GoldBlock, document: string, place: Place): Sentence[] {
  let from = 0;
  return block.sentences.map((text, at) => {
    const start = block.text.indexOf(text, from);
    if (start < 0) throw new Error(`gold sentence "${text}" does not stand in block ${document}.${block.id}`);
    from = start + text.length;
    return { id: `${document}.${block.id}.s${at + 1}`, text, span: { from: start, to: from }, place, references: [] };
  });
}

function blockOf(block: GoldBlock, document: string, notes: readonly GoldBlock[]): Block {
  const place: Place = { page: 1, lines: block.ranges };
  const noteRefs: NoteRef[] = (block.anchors ?? []).map((anchor) => {
    const note = notes.find((one) => one.marker === anchor.marker && one.anchorBlock === block.id);
    return {
      marker: anchor.marker,
      at: anchor.offset ?? block.text.length,
      note: note === undefined ? null : `${document}.${note.id}`,
    };
  });
  return {
    id: `${document}.${block.id}`,
    role: block.role,
    part: block.part,
    section: block.section,
    marker: block.marker,
    text: block.text,
    sentences: sentencesOf(block, document, place),
    noteRefs,
    place,
    pieces: [],
  };
}

/** The declarations of the five papers. */
export function corpusDeclaration(): CorpusDeclaration {
  return JSON.parse(repositoryText('corpus/corpus.json')) as CorpusDeclaration;
}

/** The five papers in the order of the axis, blocks and sentences as the gold has them. */
export function goldDocuments(): Document[] {
  const sources = new Map<string, Source>(corpusDeclaration().documents.map((source) => [source.id, source]));
  return FILES.map(([file, document]) => {
    const gold = JSON.parse(repositoryText(`test/gold/data/segments/${file}.json`)) as { readonly blocks: GoldBlock[] };
    const source = sources.get(document);
    if (source === undefined) throw new Error(`corpus.json declares no document "${document}"`);
    const notes = gold.blocks.filter((block) => block.role === 'footnote');
    const blocks = gold.blocks.map((block) => blockOf(block, document, notes));
    return { source, blocks, edits: [], notices: [], unread: null };
  });
}

/** Rows of a tab-separated file of the gold, by the names of its first line. */
export function goldRows(name: string): Record<string, string>[] {
  const [head = '', ...lines] = repositoryText(`test/gold/data/${name}`).trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, at) => [names[at] ?? String(at), value])));
}
