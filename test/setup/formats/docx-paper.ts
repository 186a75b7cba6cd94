/** A paper as a Word file, by the library that writes ours: styles, lists with numbers of their own, tables and footnotes. */
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cutAtMarks, goesOn, type SetBlock, type SetMarker, type SetPaper, setMarker } from './set-paper.ts';

const FORMS = {
  decimal: LevelFormat.DECIMAL,
  letter: LevelFormat.LOWER_LETTER,
  LETTER: LevelFormat.UPPER_LETTER,
  roman: LevelFormat.LOWER_ROMAN,
  ROMAN: LevelFormat.UPPER_ROMAN,
  bullet: LevelFormat.BULLET,
} as const;

export async function docxPaper({ blocks, notes }: SetPaper): Promise<Uint8Array> {
  const lists: { reference: string; levels: ILevelsOptions[] }[] = [];
  const children: (Paragraph | Table)[] = [];
  let rows: SetBlock[] = [];
  let last: SetMarker | null = null;
  const runs = (block: Pick<SetBlock, 'text' | 'marks'>): ParagraphChild[] =>
    cutAtMarks(block.text, block.marks).flatMap((piece): ParagraphChild[] => {
      if (typeof piece === 'string')
        return piece.split('\n').map((text, i) => new TextRun({ text, ...(i > 0 && { break: 1 }) }));
      return [
        piece.note < 0
          ? new TextRun({ text: piece.marker, superScript: true })
          : new FootnoteReferenceRun(piece.note + 1),
      ];
    });
  const endTable = (): void => {
    if (rows.length > 0) children.push(tableOf(rows));
    rows = [];
  };
  for (const block of blocks) {
    if (block.kind === 'row' || block.kind === 'head') {
      rows.push(block);
      continue;
    }
    endTable();
    const marker: SetMarker | null = block.kind === 'item' ? setMarker(block.marker, last) : null;
    if (marker !== null && !goesOn(last, marker)) {
      const { form, before, behind, value } = marker;
      const text = form === 'bullet' ? before : `${before}%1${behind}`;
      lists.push({
        reference: `lijst-${lists.length}`,
        levels: [{ level: 0, format: FORMS[form], text, start: value }],
      });
    }
    last = marker ?? last;
    const numbering = marker === null ? {} : { numbering: { reference: `lijst-${lists.length - 1}`, level: 0 } };
    const heading = block.kind === 'title' ? HeadingLevel.TITLE : HeadingLevel.HEADING_1;
    const style =
      block.kind === 'title' || block.kind === 'heading'
        ? { heading }
        : block.kind === 'caption'
          ? { style: 'Caption' }
          : block.kind === 'contents'
            ? { style: 'TOC1' }
            : {};
    children.push(new Paragraph({ children: runs(block), ...style, ...numbering }));
  }
  endTable();
  const footnotes = Object.fromEntries(
    notes.map(({ marker, text }, place) => {
      const told = /^\d+$/.test(marker) ? text : `${marker} ${text}`;
      return [place + 1, { children: [new Paragraph({ children: [new TextRun(told)] })] }];
    }),
  );
  const file = new Document({
    footnotes,
    numbering: { config: lists },
    styles: {
      paragraphStyles: [
        { id: 'Caption', name: 'caption', basedOn: 'Normal' },
        { id: 'TOC1', name: 'toc 1', basedOn: 'Normal' },
      ],
    },
    sections: [{ children }],
  });
  return withOwnMarks(new Uint8Array(await Packer.toArrayBuffer(file)), notes);
}

function tableOf(rows: readonly SetBlock[]): Table {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  return new Table({
    rows: rows.map(({ kind, cells, text }) => {
      // A row with fewer cells than columns lacks its first: the column of names has no name.
      const filled = cells.length === 0 ? [text] : cells;
      const padded = [...Array.from({ length: columns - filled.length }, () => ''), ...filled];
      return new TableRow({
        tableHeader: kind === 'head',
        children: padded.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
      });
    }),
  });
}

/** The library counts all its notes; a mark that is no number stands behind the place of its note. */
function withOwnMarks(file: Uint8Array, notes: SetPaper['notes']): Uint8Array {
  const parts = unzipSync(file);
  const text = strFromU8(parts['word/document.xml']!);
  const marked = text.replace(/<w:footnoteReference w:id="(\d+)"\/>/g, (reference, id: string) => {
    const { marker } = notes[Number(id) - 1]!;
    if (/^\d+$/.test(marker)) return reference;
    return `<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${marker}</w:t>`;
  });
  parts['word/document.xml'] = strToU8(marked);
  return zipSync(parts);
}
