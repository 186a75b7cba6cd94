import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import {
  TEXT_SIZE,
  type Timeline,
  type TimelineColumn,
  type TimelineText,
} from '../../src/present/line/timeline-layout.ts';
import { brackets, unreadBox } from '../marks.ts';

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
              ? unreadBox(mark.width, mark.height)
              : brackets(mark.width, mark.height, item.standing === 'undecided')
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

/** How wide texts are in the font of an element, by a canvas: a box per text would lay the page out some forty times. */
export function measurerOf(element: Element): {
  readonly em: number;
  readonly measure: (text: string, kind: TimelineText) => number;
} {
  const style = getComputedStyle(element);
  const em = Number.parseFloat(style.fontSize);
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  const spacing = (value: string): number => Number.parseFloat(value) || 0;
  const [letters, words] = [spacing(style.letterSpacing), spacing(style.wordSpacing)];
  return {
    em,
    measure: (text, kind) => {
      const key = `${kind}\n${text}`;
      const before = known.get(key);
      if (before !== undefined || canvas === null) return before ?? text.length * em * 0.6;
      const weight = kind === 'degree' || kind === 'strong' ? 600 : style.fontWeight;
      canvas.font = `${weight} ${em * TEXT_SIZE[kind]}px ${style.fontFamily}`;
      // A reader's own spacing (WCAG 1.4.12) is inherited, and widens the words like any other.
      const width = canvas.measureText(text).width + letters * text.length + words * (text.split(' ').length - 1);
      known.set(key, width);
      return width;
    },
  };
}
