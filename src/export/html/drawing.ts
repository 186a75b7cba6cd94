import type { Drawing, Shape } from '../../view/figure.ts';
import { DIRECTION, type Icon } from '../../view/icons.ts';
import { directionMark } from '../figure/marks.ts';
import { svgShapes } from '../figure/svg-shape.ts';
import { type Content, type Markup, markup } from './markup.ts';

/** A figure within a page: named for those who do not see it, drawn in the colours of the page. `id` is its own in the page. */
export function figureView({ width, height, title, description, shapes }: Drawing, id: string, is = ''): Markup {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return markup`<svg class="figure ${is}" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
${svgShapes(shapes)}
</svg>`;
}

/** A mark beside words that say the same: hidden from those who hear the words. */
export function markView(shapes: readonly Shape[], width: number, height: number): Markup {
  return markup`<svg class="figure mark" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${svgShapes(shapes)}</svg>`;
}

/** The mark of what happened, or nothing where none is drawn. */
export function directionView(icon: Icon): Content {
  const shapes = directionMark(icon);
  return shapes.length === 0 ? null : markView(shapes, DIRECTION.width, DIRECTION.height);
}
