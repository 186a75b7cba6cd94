import type { Shape } from '../../view/figure.ts';
import { joined, type Markup, markup } from '../html/markup.ts';

/** A tenth of a px: finer is not seen, and two machines that add up differently would write other bytes. */
const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Shapes as SVG elements. Words arrive as data and leave as text, whatever a paper prints. */
export function svgShapes(shapes: readonly Shape[]): Markup {
  return joined(shapes.map(svgShape));
}

function svgShape(shape: Shape): Markup {
  if (shape.kind === 'group')
    return markup`<g transform="translate(${tenths(shape.x)} ${tenths(shape.y)})">${svgShapes(shape.shapes)}</g>`;
  const is = markup`class="${shape.is.join(' ')}"`;
  switch (shape.kind) {
    case 'rect':
      return markup`<rect ${is} x="${tenths(shape.x)}" y="${tenths(shape.y)}" width="${tenths(shape.width)}" height="${tenths(shape.height)}"/>`;
    case 'line':
      return markup`<line ${is} x1="${tenths(shape.x1)}" y1="${tenths(shape.y1)}" x2="${tenths(shape.x2)}" y2="${tenths(shape.y2)}"/>`;
    case 'path':
      return markup`<path ${is} d="${shape.d}"/>`;
    case 'circle':
      return markup`<circle ${is} cx="${tenths(shape.cx)}" cy="${tenths(shape.cy)}" r="${tenths(shape.r)}"/>`;
    case 'text': {
      const end = shape.end === undefined ? null : markup` text-anchor="${shape.end}"`;
      const language =
        shape.language === undefined ? null : markup` xml:lang="${shape.language}" lang="${shape.language}"`;
      return markup`<text ${is} x="${tenths(shape.x)}" y="${tenths(shape.y)}"${end}${language}>${shape.text}</text>`;
    }
  }
}
