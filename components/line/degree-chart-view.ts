import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Drawing, Shape } from '../../src/view/figure.ts';

/** The ladder as a picture of the list under it: one image with its text, never a second control. */
export function degreeChartView({ width, height, description, shapes }: Drawing): TemplateResult {
  return html`<svg
    class="ladder"
    role="img"
    aria-label=${description}
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${shapes.map(drawn)}
  </svg>`;
}

function drawn(shape: Shape): SVGTemplateResult {
  if (shape.kind === 'group')
    return svg`<g transform="translate(${shape.x} ${shape.y})">${shape.shapes.map(drawn)}</g>`;
  const is = shape.is.join(' ');
  switch (shape.kind) {
    case 'rect':
      return svg`<rect class=${is} x=${shape.x} y=${shape.y} width=${shape.width} height=${shape.height} />`;
    case 'line':
      return svg`<line class=${is} x1=${shape.x1} x2=${shape.x2} y1=${shape.y1} y2=${shape.y2} />`;
    case 'path':
      return svg`<path class=${is} d=${shape.d} />`;
    case 'circle':
      return svg`<circle class=${is} cx=${shape.cx} cy=${shape.cy} r=${shape.r} />`;
    case 'text':
      return svg`<text class=${is} x=${shape.x} y=${shape.y} text-anchor=${shape.end ?? nothing} lang=${shape.language ?? nothing}>${shape.text}</text>`;
  }
}
