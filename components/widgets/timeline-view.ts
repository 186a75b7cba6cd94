import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import {
  isBold,
  TEXT_SIZE,
  type Timeline,
  type TimelineColumn,
  type TimelineSpace,
} from '../../src/view/line/timeline-layout.ts';
import { bracketsIcon, unreadIcon } from '../icons.ts';

/** The picture of a timeline. Every number is an attribute: a page may forbid styles that are not in a file of its own. */
export function timelineView(timeline: Timeline): TemplateResult {
  const { width, height, columns } = timeline;
  return html`<svg class="timeline" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${columns.map((column) => columnView(column, timeline))}
  </svg>`;
}

function columnView({ item, lines, marker, bar, query, mark }: TimelineColumn, { em }: Timeline): SVGTemplateResult {
  return svg`<g part="station" data-document=${item.document}>
    ${bar === null ? nothing : svg`<path class=${item.home ? 'own' : 'other'} d=${bar} />`}
    ${query === null ? nothing : svg`<text class="query" x=${query.x} y=${query.y + 0.28 * em}>?</text>`}
    ${
      mark === null
        ? nothing
        : svg`<g transform="translate(${mark.x} ${mark.y})">${
            item.standing === 'unread'
              ? unreadIcon(mark.width, mark.height)
              : bracketsIcon(mark.width, mark.height, item.standing === 'undecided')
          }</g>`
    }
    ${
      marker === null
        ? nothing
        : svg`<rect class="marker" x=${marker.x} y=${marker.y} width=${marker.width} height=${marker.height} />
            <path class="under" d="M${marker.x} ${marker.y + marker.height - 1}h${marker.width}" />`
    }
    ${lines.map(
      ({ kind, text, x, y }) =>
        svg`<text class="${kind} ${item.standing}" lang=${kind === 'degree' || kind === 'rest' ? item.lang : nothing} x=${x} y=${y}>${text}</text>`,
    )}
  </g>`;
}

/** Made once, with what it measured: the three timelines of a page are of one font and share half their words. */
let canvas: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** For when a font has come: what was measured before was measured in another. */
export const forgetWidths = (): void => widths.clear();

/** The size of the letters around a text, and how wide a text is. */
export type Measurer = Required<Pick<TimelineSpace, 'em' | 'measure'>>;

/** How wide texts are in the font of an element, by a canvas: a box per text would lay the page out some forty times. */
export function measurerOf(element: Element): Measurer {
  const { fontSize, fontWeight, fontFamily, letterSpacing, wordSpacing } = getComputedStyle(element);
  const em = Number.parseFloat(fontSize);
  const spacing = (value: string): number => Number.parseFloat(value) || 0;
  const [letters, words] = [spacing(letterSpacing), spacing(wordSpacing)];
  // Read back, never drawn: no canvas on the graphics card need be set up for it.
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return {
    em,
    measure: (text, kind) => {
      const font = `${isBold(kind) ? 600 : fontWeight} ${em * TEXT_SIZE[kind]}px ${fontFamily}`;
      const key = `${font}\n${text}`;
      let width = widths.get(key);
      if (width === undefined) {
        if (canvas === null) return text.length * em * 0.6;
        canvas.font = font;
        width = canvas.measureText(text).width;
        widths.set(key, width);
      }
      // A reader's own spacing (WCAG 1.4.12) is inherited, and widens the words like any other.
      return width + letters * text.length + words * (text.split(' ').length - 1);
    },
  };
}
