import type { Language } from '../../model.ts';
import { mostOf } from '../../text/grouping.ts';
import { type Drawing, type Shape, translated } from '../../view/figure.ts';
import type { LineModel, OriginModel } from '../../view/line/line-model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { SIZES } from './style.ts';
import { wrapText } from './text-width.ts';

/** Ground around the picture, in px: pasted into a page of text it must not touch the words above and below it. */
const MARGIN = 16;
/** Space between two figures under each other, and heights of a line of the title and of the caption. */
const GAP = 18;
const TITLE = 26;
const LINE = 16;

/** The places of a line as its caption names them: `2023: Verslag, …, alinea 2. Kenmerk niet vermeld.`, each once. */
export function sourcesOfLine({ stations }: LineModel): string[] {
  const named = stations.flatMap(({ year, rows }) =>
    rows.flatMap((row) => (row.kind === 'passage' ? [`${year}: ${row.source}`] : [])),
  );
  return [...new Set(named)];
}

/** What stands under every picture: where it comes from, who made the links, and where it can be seen. */
export function originLines(origin: OriginModel, language: Language): string[] {
  const { product } = viewStrings[language];
  const place = `${product}: ${origin.corpus}, ${origin.place}.`;
  return [origin.made, origin.link === null ? place : `${place} ${origin.link}`];
}

/**
 * Figures under each other as one picture that stands alone: its title above, its sources and origin under it as small
 * lines, and all of them in its description too, since a picture is passed on without the page it stood in.
 */
export function withCaption(title: string, figures: readonly Drawing[], lines: readonly string[]): Drawing {
  const inner = mostOf(figures.map(({ width }) => width));
  const head = wrapText(title, SIZES.title, inner);
  const shapes: Shape[] = head.map((text, i) => ({ kind: 'text', is: ['title'], x: 0, y: 18 + i * TITLE, text }));
  let y = head.length * TITLE + 6;
  for (const figure of figures) {
    shapes.push(translated(0, y, figure.shapes));
    y += figure.height + GAP;
  }
  const small = lines.flatMap((line) => wrapText(line, SIZES.small, inner));
  shapes.push({ kind: 'line', is: ['hair'], x1: 0, x2: inner, y1: y - 6, y2: y - 6 });
  small.forEach((text, i) => {
    shapes.push({ kind: 'text', is: ['small'], x: 0, y: y + 10 + i * LINE, text });
  });
  return {
    width: inner + 2 * MARGIN,
    height: y + small.length * LINE + 2 * MARGIN,
    title,
    description: [...figures.map(({ description }) => description), ...lines].join(' '),
    shapes: [translated(MARGIN, MARGIN, shapes)],
  };
}
