/**
 * The pass that splits sentences. Gets the text of every block; adds the blocks of the document, with their sentences, what
 * those refer to, and where everything stands.
 */
import type { Block, Place, Role, Sentence, Span } from '../model.ts';
import { countLeading } from '../text/binary-search.ts';
import { isProse } from '../text/block-scope.ts';
import { type OrdinaryWords, ordinaryWords } from '../text/full-stops.ts';
import { references } from '../text/references.ts';
import { sentences } from '../text/sentences.ts';
import type { PrintedBlock } from './block-order.ts';
import type { BlockText } from './block-text.ts';
import type { ReadingContext, ReadingLanguage } from './context.ts';
import { logicalLines } from './letter.ts';
import type { JoinedText } from './line-ends.ts';
import type { Line } from './lines.ts';

export interface SplitText extends JoinedText {
  readonly blocks: readonly Block[];
}

const BY_LINE: ReadonlySet<Role> = new Set<Role>(['letterhead', 'signature', 'form-field']);

export function splitSentences({ language, references: patterns }: ReadingContext, input: JoinedText): SplitText {
  const { printed, texts, notes, lines } = input;
  const ordinary = ordinaryWords(texts.map(({ text }) => text));
  const noteIds = new Map(printed.map(({ note, id }) => [note, id]));
  const blocks = printed.map((block, i): Block => {
    const { id, role, part, section, marker } = block;
    const { text, pieces, marks, lineAt } = texts[i]!;
    const noteRefs = marks.map(({ mark, at }) => {
      const { mark: printedMark, note } = notes.marks[mark]!;
      return { marker: printedMark.marker, at, note: note >= 0 ? noteIds.get(note)! : null };
    });
    const spans = sentenceSpans(block, texts[i]!, language, ordinary);
    return {
      id,
      role,
      part,
      section,
      marker,
      text,
      sentences: spans.map((span, n): Sentence => {
        const sentence = text.slice(span.from, span.to);
        return {
          id: `${id}.s${n + 1}`,
          text: sentence,
          span,
          place: placeOf(linesUnder(lineAt, span).map((line) => lines[line]!)),
          references: role === 'page-furniture' ? [] : references(sentence, patterns),
        };
      }),
      noteRefs,
      place: placeOf(block.lines),
      pieces,
      ...cellsIn(block),
    };
  });
  return { ...input, blocks };
}

/** The cells of a row: what stands in one column on all its lines. */
function cellsIn({ role, body }: PrintedBlock): Pick<Block, 'cells'> {
  if (role !== 'table-row' && role !== 'table-head') return {};
  const cells: string[] = [];
  for (const { column, text } of body.flatMap(({ table }) => table?.cells ?? []))
    cells[column] = cells[column] === undefined ? text : `${cells[column]} ${text}`.trim();
  // A column in which the row has nothing: `Array.from` sees the holes that `map` passes over.
  return { cells: Array.from(cells, (cell) => cell ?? '') };
}

/** Prose is split into sentences, a letterhead, signature or form into its lines as meant; anything else is one. */
function sentenceSpans(
  { role, body }: PrintedBlock,
  { text, lineAt }: BlockText,
  language: ReadingLanguage,
  ordinary: OrdinaryWords,
): Span[] {
  if (text === '') return [];
  if (isProse({ role }) || role === 'footnote') return sentences(text, language.pack, ordinary);
  if (!BY_LINE.has(role)) return [{ from: 0, to: text.length }];
  const starts = logicalLines(body, language).map((line) => lineAt[line]![0]);
  return starts
    .map((from, i): Span => ({ from, to: from + text.slice(from, starts[i + 1] ?? text.length).trimEnd().length }))
    .filter((span) => span.to > span.from);
}

/** The lines a stretch of a block's text stands on: those that begin before its end, from the last that begins at its start or before. */
function linesUnder(lineAt: BlockText['lineAt'], { from, to }: Span): number[] {
  const begun = countLeading(lineAt, ([at]) => at <= from);
  const under = lineAt.slice(
    Math.max(0, begun - 1),
    countLeading(lineAt, ([at]) => at < to),
  );
  return under.map(([, line]) => line);
}

/** Line ranges run on over blank lines and stop where other text stands between. */
function placeOf(lines: readonly Line[]): Place {
  const ranges: [number, number][] = [];
  lines.forEach((line, i) => {
    if (i > 0 && lines[i - 1]!.index === line.index - 1) ranges.at(-1)![1] = line.number;
    else ranges.push([line.number, line.number]);
  });
  return { page: lines[0]!.page, lines: ranges };
}
