/**
 * The pass that makes text of lines. Gets all blocks as the lines they are printed on; adds the text of each, without list
 * markers, note marks and signs of emphasis and with its line ends mended, and every edit of the paper.
 */
import type { Edit } from '../model.ts';
import { hyphenHabits } from '../text/line-breaks.ts';
import { COMBINES } from '../text/read-characters.ts';
import type { OrderedText, PrintedBlock } from './block-order.ts';
import { type BlockText, blockText, type Cut } from './block-text.ts';
import type { ReadingContext } from './context.ts';
import { emphasisCuts } from './emphasis.ts';
import type { Line } from './lines.ts';
import { isEven, piecesUnder } from './pieces.ts';

export interface JoinedText extends OrderedText {
  /** The text of each block. */
  readonly texts: readonly BlockText[];
  readonly edits: readonly Edit[];
}

export function joinLineEnds({ language }: ReadingContext, input: OrderedText): JoinedText {
  const { printed, text } = input;
  const cutsOf = lineCuts(input);
  const habits = hyphenHabits(
    input.body.map((line) => line.bare),
    language.pack,
  );
  const texts = printed.map(({ lines, id }) => blockText(lines, cutsOf, habits, text, id));
  return { ...input, texts, edits: [...texts.flatMap((block) => block.edits), ...strayEdits(input)] };
}

/** What stays out of each line, in order. */
function lineCuts({ printed, notes, lines }: OrderedText): (line: number) => readonly Cut[] {
  const cuts = new Map<number, Cut[]>();
  const add = (line: number, cut: Cut): void => {
    const before = cuts.get(line);
    if (before) before.push(cut);
    else cuts.set(line, [cut]);
  };
  notes.marks.forEach(({ mark: { line, from, to }, evidence }, mark) => {
    add(line, { from, to, kind: 'note-mark', rule: evidence, mark });
  });
  const isCut = (line: number, index: number): boolean =>
    cuts.get(line)?.some((cut) => cut.from <= index && index < cut.to) ?? false;
  for (const block of printed) {
    if (block.role === 'page-furniture') continue;
    if (block.bodyFrom > 0)
      add(block.lines[0]!.index, { from: 0, to: block.bodyFrom, kind: 'marker', rule: markerRule(block) });
    for (const { line, cut } of emphasisCuts(block.lines, isCut)) add(line, cut);
  }
  for (const [line, ofLine] of cuts) cuts.set(line, cutsApart(ofLine, lines[line]!));
  return (line) => cuts.get(line) ?? [];
}

/** The cuts of a line in order, each of whole characters, and none in another: `D1` is a marker, and its figure no mark. */
function cutsApart(cuts: readonly Cut[], line: Line): Cut[] {
  let end = 0;
  return cuts
    .map((cut) => wholeCut(cut, line))
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .flatMap((cut) => {
      const from = Math.max(cut.from, end);
      if (from >= cut.to) return [];
      end = cut.to;
      return [{ ...cut, from }];
    });
}

/**
 * With the accents that stand on what is cut, or they would land on the letter before it, and with all of a character that
 * was changed: its source cannot be parted.
 */
function wholeCut(cut: Cut, { text, pieces }: Line): Cut {
  let { from, to } = cut;
  while (COMBINES.test(text.slice(to, to + 2))) to += text.codePointAt(to)! > 0xffff ? 2 : 1;
  for (const piece of pieces.length > 1 ? piecesUnder(pieces, from, to) : []) {
    if (!isEven(piece)) [from, to] = [Math.min(from, piece[0]), Math.max(to, piece[1])];
  }
  return { ...cut, from, to };
}

function markerRule({ note, marker }: PrintedBlock): string {
  if (note >= 0) return 'note';
  return marker ? 'list' : 'heading';
}

/** Characters dropped from lines that held nothing else go with the nearest block. */
function strayEdits({ printed, stray }: OrderedText): Edit[] {
  let nearest = 0;
  return stray.map(({ number, touch }) => {
    while (nearest + 1 < printed.length && printed[nearest + 1]!.lines[0]!.number <= number) nearest += 1;
    const { source, was, rule } = touch;
    return { kind: 'character', block: printed[nearest]?.id ?? '', at: 0, source, was, now: '', rule };
  });
}
