import type { Shape } from '../../view/figure.ts';
import { escapeHtml } from '../html/escape.ts';

/** A tenth of a px: finer is not seen, and two machines that add up differently would write other bytes. */
const at = (value: number): string => String(Math.round(value * 10) / 10);

/** Shapes as SVG elements. Words arrive as data and leave as text, whatever a paper prints. */
export function svgShapes(shapes: readonly Shape[]): string {
  return shapes.map(one).join('\n');
}

function one(shape: Shape): string {
  if (shape.kind === 'group')
    return `<g transform="translate(${at(shape.x)} ${at(shape.y)})">${svgShapes(shape.shapes)}</g>`;
  const is = `class="${shape.is.join(' ')}"`;
  switch (shape.kind) {
    case 'rect':
      return `<rect ${is} x="${at(shape.x)}" y="${at(shape.y)}" width="${at(shape.width)}" height="${at(shape.height)}"/>`;
    case 'line':
      return `<line ${is} x1="${at(shape.x1)}" y1="${at(shape.y1)}" x2="${at(shape.x2)}" y2="${at(shape.y2)}"/>`;
    case 'path':
      return `<path ${is} d="${escapeHtml(shape.d)}"/>`;
    case 'circle':
      return `<circle ${is} cx="${at(shape.cx)}" cy="${at(shape.cy)}" r="${at(shape.r)}"/>`;
    case 'text': {
      const end = shape.end === undefined ? '' : ` text-anchor="${shape.end}"`;
      const language = shape.language === undefined ? '' : ` xml:lang="${shape.language}" lang="${shape.language}"`;
      return `<text ${is} x="${at(shape.x)}" y="${at(shape.y)}"${end}${language}>${escapeHtml(shape.text)}</text>`;
    }
  }
}
