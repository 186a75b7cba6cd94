import { dayOfDocument, sentencesInScope, yearOf } from '../../dossier/index-by-id.ts';
import { CELL_STATE_LABELS } from '../../languages/labels.ts';
import type { Cell, Document, Language } from '../../model.ts';
import { shortDayText } from '../../view/citation.ts';
import { type Drawing, type Shape, translated } from '../../view/figure.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { AXIS_Y, RULER_HEIGHT, type Ruler, ruler, STROKE_HEIGHT, type Strokes } from '../../view/overview/layout.ts';
import { overviewStrings } from '../../view/overview/messages.ts';
import type { OverviewModel, ThemeModel } from '../../view/overview/overview-model.ts';
import { type ChangeModel, genreLine } from '../../view/overview/overview-text.ts';
import { BRACKETS, bracketWidth, type DrawnSentence, themeRowLayout } from '../../view/overview/theme-row-layout.ts';
import type { TableColumnModel } from '../../view/table/table-model.ts';
import { legendOf } from './legend.ts';
import { absenceMark } from './marks.ts';
import { SIZES } from './style.ts';
import { cutText, textWidth, wrapText } from './text-width.ts';

/** Widths in px: names at the left, the last change at the right, five columns between as the page has them at 1440. */
const NAMES = 232;
const CHANGES = 296;
const COLUMN = 168;
/** More papers than five get narrower columns, and from here on a wider picture: two strokes must still be two. */
const LEAST_COLUMN = 60;
const ALL_COLUMNS = 5 * COLUMN;
/** A column in which a day and a genre fit; a narrower one has the year and the genre cut short. */
const WORDED = 108;
const ROW = 34;
/** Height of the head of the columns: rule, day, genre, place. */
const HEAD = 84;

/**
 * Themes down, papers across: a stroke per sentence, brackets where a paper is silent, threads between what belongs
 * together, the papers on a ruler of true time, and what the marks mean.
 */
export function overviewFigure({ columns: papers, rows, origin }: OverviewModel, language: Language): Drawing {
  const words = overviewStrings[language];
  const column = Math.min(COLUMN, Math.max(LEAST_COLUMN, ALL_COLUMNS / Math.max(1, papers.length)));
  const columns = column * papers.length;
  const width = NAMES + columns + CHANGES;
  const dated = papers.map(({ document }) => ({ id: document.source.id, day: dayOfDocument(document) }));
  const legend = legendOf(
    rows.flatMap(({ drawn }) => drawn.cells),
    language,
    origin.profile.home?.[language] ?? null,
  );
  const top = Math.max(RULER_HEIGHT + HEAD, legend.height);
  const right = NAMES + columns + 6;
  return {
    width,
    height: top + rows.length * ROW + 2,
    title: words.title(origin.corpus),
    description: rows.map((row) => descriptionOf(row, papers, language)).join(' '),
    shapes: [
      translated(0, 0, legend.marks),
      translated(right, 0, legend.threads),
      translated(NAMES, 0, rulerShapes(ruler(dated, columns, words.gap), words.gap)),
      ...papers.map(({ document }, i) =>
        translated(NAMES + i * column, RULER_HEIGHT, headOf(document, column, language)),
      ),
      { kind: 'text', is: ['small'], x: right, y: top - 8, text: viewStrings[language].change.change },
      { kind: 'line', is: ['rule'], x1: 0, x2: width, y1: top, y2: top },
      ...rows.map((row, i) => translated(0, top + i * ROW, rowOf(row, column, language))),
    ],
  };
}

function rulerShapes(drawn: Ruler, gap: (years: number, months: number) => string): Shape[] {
  return [
    { kind: 'line', is: ['axis'], x1: 0, x2: drawn.width, y1: AXIS_Y, y2: AXIS_Y },
    ...drawn.ticks.flatMap(({ x, label }): Shape[] => [
      { kind: 'line', is: ['axis'], x1: x, x2: x, y1: AXIS_Y, y2: AXIS_Y - 7 },
      ...(label === null ? [] : [{ kind: 'text', is: ['tick'], x: x + 3, y: AXIS_Y - 6, text: label } as const]),
    ]),
    ...drawn.leaders.map((d): Shape => ({ kind: 'path', is: ['leader'], d })),
    ...drawn.marks.map(({ x }): Shape => ({ kind: 'circle', is: ['own'], cx: x, cy: AXIS_Y, r: 3.5 })),
    ...drawn.gaps.map(
      ({ x, years, months }): Shape => ({ kind: 'text', is: ['gap'], x, y: AXIS_Y + 17, text: gap(years, months) }),
    ),
  ];
}

/** The head of a column: the rule that says the genre, the day, the genre, the place and how much was read. */
function headOf(document: Document, column: number, language: Language): Shape[] {
  const { genre, place } = document.source;
  const worded = column >= WORDED;
  const room = column * 0.94;
  const count =
    document.unread === null
      ? viewStrings[language].sentences(sentencesInScope(document).length)
      : CELL_STATE_LABELS.unread[language];
  const date = worded ? shortDayText(dayOfDocument(document), language) : (yearOf(document) ?? '?');
  const kind =
    genre === null
      ? document.source.title
      : worded
        ? genreLine(document, language)
        : overviewStrings[language].abbreviated[genre];
  const kinds = wrapText(kind, SIZES.said, room).slice(0, 2);
  const where = [place, count].filter((part) => part !== null).join(' · ');
  const lines = [
    { is: 'strong', y: 20, text: date },
    ...kinds.map((text, i) => ({ is: 'said', y: 36 + i * 15, text }) as const),
    ...(worded ? [{ is: 'small', y: 36 + kinds.length * 15, text: where } as const] : []),
  ] as const;
  const end = column * 0.875;
  const rule = (y: number, ...is: readonly ('dashed' | 'axis' | 'rule')[]): Shape => ({
    kind: 'line',
    is,
    x1: 0,
    x2: end,
    y1: y,
    y2: y,
  });
  const rules =
    genre === 'declaration'
      ? [rule(0.5, 'axis'), rule(4.5, 'axis')]
      : [genre === 'agenda' ? rule(1, 'rule', 'dashed') : rule(1, 'rule')];
  return [
    ...rules,
    ...lines.map(
      ({ is, y, text }): Shape => ({ kind: 'text', is: [is], x: 0, y, text: cutText(text, SIZES[is], room) }),
    ),
  ];
}

function rowOf({ name, drawn, lastChange }: ThemeModel, column: number, language: Language): Shape[] {
  const { cells, strokes, threads } = themeRowLayout(drawn, column, ROW);
  const width = column * cells.length;
  const named = wrapText(name[language], SIZES.strong, NAMES - 14).slice(0, 2);
  return [
    ...named.map(
      (text, i): Shape => ({ kind: 'text', is: ['strong'], x: 0, y: (named.length > 1 ? 14 : 22) + i * 15, text }),
    ),
    translated(NAMES, 0, [
      ...threads.map(
        ({ d, same, over }): Shape => ({
          kind: 'path',
          is: ['thread', ...(same ? (['same'] as const) : []), ...(over ? (['over'] as const) : [])],
          d,
        }),
      ),
      ...strokes.map((cell, i) =>
        translated(i * column, 0, cellShapes(cells[i], cell, drawn.sentences[i] ?? [], column)),
      ),
    ]),
    translated(NAMES + width + 6, 0, changeShapes(lastChange, language)),
    { kind: 'line', is: ['hair'], x1: 0, x2: NAMES + width + CHANGES, y1: ROW, y2: ROW },
  ];
}

function cellShapes(
  cell: Cell | undefined,
  drawn: Strokes,
  sentences: readonly DrawnSentence[],
  column: number,
): Shape[] {
  if (cell?.state !== 'speaks') {
    const { height } = BRACKETS;
    const shapes = absenceMark(cell?.state ?? 'undecided', bracketWidth(column), height, cell?.sentences.length ?? 0);
    return [translated(0, (ROW - height) / 2, shapes)];
  }
  return [
    ...drawn.strokes.map(
      ({ x, y, width }, i): Shape => ({
        kind: 'rect',
        is: [sentences[i]?.home === true ? 'own' : 'other'],
        x,
        y,
        width,
        height: STROKE_HEIGHT,
      }),
    ),
    ...(drawn.more === null
      ? []
      : [{ kind: 'text', is: ['small'], x: drawn.more.x, y: drawn.more.y + 9, text: `+${drawn.more.count}` } as const]),
  ];
}

/** The last change over two lines: what happened and since when, then the words that carry it. */
function changeShapes({ word, when, carriers }: ChangeModel, language: Language): Shape[] {
  const room = CHANGES - 6;
  const told = carriers.map(({ text, quoted }) => (quoted ? viewStrings[language].line.quoted(text) : text)).join(' ');
  const y = told === '' ? ROW / 2 + 5 : ROW / 2 - 2;
  const wide = word === null ? 0 : textWidth(`${word} `, SIZES.strong);
  return [
    ...(word === null ? [] : [{ kind: 'text', is: ['strong'], x: 0, y, text: word } as const]),
    { kind: 'text', is: ['said'], x: wide, y, text: cutText(when, SIZES.said, room - wide) },
    ...(told === ''
      ? []
      : [{ kind: 'text', is: ['small'], x: 0, y: ROW / 2 + 13, text: cutText(told, SIZES.small, room) } as const]),
  ];
}

/** A row of the overview in words. */
function descriptionOf({ name, cells }: ThemeModel, papers: readonly TableColumnModel[], language: Language): string {
  const facts = cells.map(({ word }, i) => `${papers[i]?.year}: ${word}`);
  return `${name[language]}. ${facts.join('; ')}.`;
}
