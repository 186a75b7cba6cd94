import { type Drawing, type FigureClass, type Shape, translated } from '../../view/figure.ts';
import type { LineModel } from '../../view/line/line-model.ts';
import {
  TEXT_SIZE,
  type TimelineColumn,
  type TimelineItem,
  type TimelineText,
  timelineLayout,
} from '../../view/line/timeline-layout.ts';
import { absenceMark } from './marks.ts';
import { textWidth } from './text-width.ts';

/** Size of the words on the line, in px: `word` of the style; the others follow from it. */
const EM = 16;

const IS: Readonly<Record<TimelineText, readonly FigureClass[]>> = {
  year: ['rung'],
  degree: ['lifted', 'marker'],
  rest: ['lifted'],
  strong: ['rung', 'home'],
  soft: ['rung'],
};

/**
 * A line from left to right: the years, the words lifted onto it, its thickness, brackets where a paper is silent, and under
 * it what happened and who spoke. Where the words do not fit in the width it grows, or is null where it may not.
 */
export function timelineFigure(
  { title, timeline: items }: LineModel,
  { width, grows }: { readonly width: number; readonly grows: boolean },
): Drawing | null {
  const measure = (text: string, kind: TimelineText): number => textWidth(text, EM * TEXT_SIZE[kind]);
  // A file has no edge that forces words out: half as much again, until they stand side by side.
  let room = width;
  let timeline = items.length === 0 ? null : timelineLayout(items, { width: room, em: EM, measure });
  while (timeline === null && items.length > 0 && grows && room < width * MOST) {
    room *= 1.5;
    timeline = timelineLayout(items, { width: room, em: EM, measure });
  }
  if (timeline === null) return null;
  return {
    width: timeline.width,
    height: timeline.height,
    title,
    description: `${title}. ${items.map(itemText).join('. ')}.`,
    shapes: timeline.columns.flatMap(columnShapes),
  };
}

/** Times the width asked for: 200 papers at 60 px stand in 20 times 680 px. Wider is no picture any more. */
const MOST = 20;

function itemText({ year, degree, rest, strong, soft }: TimelineItem): string {
  const words = [degree, rest].filter((part) => part !== null).join(' ');
  return `${year}: ${[words, strong, soft].filter((part) => part !== '').join(', ')}`;
}

function columnShapes({ item, lines, marker, bar, query, mark }: TimelineColumn): Shape[] {
  return [
    ...(bar === null ? [] : [{ kind: 'path', is: [item.home ? 'own' : 'other'], d: bar } as const]),
    ...(marker === null ? [] : [{ kind: 'rect', is: ['marker'], ...marker } as const]),
    ...(marker === null
      ? []
      : [
          {
            kind: 'rect',
            is: ['own'],
            x: marker.x,
            y: marker.y + marker.height,
            width: marker.width,
            height: 2,
          } as const,
        ]),
    ...(query === null
      ? []
      : [{ kind: 'text', is: ['query'], x: query.x, y: query.y + 4, text: '?', end: 'middle' } as const]),
    ...(mark === null || item.standing === 'speaks'
      ? []
      : [translated(mark.x, mark.y, absenceMark(item.standing, mark.width, mark.height))]),
    ...lines.map(({ kind, text, x, y }): Shape => {
      const words = { kind: 'text', is: IS[kind], x, y, text } as const;
      return kind === 'degree' || kind === 'rest' ? { ...words, language: item.lang } : words;
    }),
  ];
}
