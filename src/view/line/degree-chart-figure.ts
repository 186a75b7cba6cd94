import { STANDING_LABELS } from '../../languages/labels.ts';
import type { Language } from '../../model.ts';
import { yearText } from '../citation.ts';
import { bracketsShape, type Drawing, type Shape, translated } from '../figure.ts';
import { viewStrings } from '../messages/index.ts';
import { BRACKET, type DegreeChart, type DegreePoint } from './degree-chart.ts';
import { keyWordsOf, type StationRows } from './stations.ts';

/** The ladder in words, paper by paper: what the picture shows, for those who do not see it. */
export function degreeChartText(stations: readonly StationRows[], language: Language): string {
  const words = viewStrings[language].line;
  const told = stations.map(({ document, rows, standing }) => {
    const said = rows.flatMap((row) => {
      if (row.kind === 'silence') return [STANDING_LABELS[standing][language]];
      const [word] = keyWordsOf(row);
      const rung = words.rungs[row.rung];
      const home = row.found.profile.home?.[language] ?? null;
      const who = home === null ? '' : `, ${row.home ? words.speaks(home) : words.other}`;
      return [`${word === undefined || word === rung ? rung : `${word} (${rung})`}${who}`];
    });
    return `${yearText(document)}: ${said.join('; ')}`;
  });
  return `${words.ladder}. ${told.join('. ')}.`;
}

/** The ladder as a picture of the list of stations. */
export function degreeChartFigure(ladder: DegreeChart, stations: readonly StationRows[], language: Language): Drawing {
  const { left, right, base } = ladder;
  return {
    width: ladder.width,
    height: ladder.height,
    title: viewStrings[language].line.ladder,
    description: degreeChartText(stations, language),
    shapes: [
      ...ladder.rungs.flatMap(({ rung, y }): Shape[] => [
        { kind: 'text', is: ['rung'], x: 0, y: y + 4, text: rungText(rung, ladder, language) },
        { kind: 'line', is: ['level'], x1: left, x2: right, y1: y, y2: y },
      ]),
      { kind: 'line', is: ['axis'], x1: left, x2: right, y1: base, y2: base },
      ...ladder.ticks.flatMap(({ x, year, named }): Shape[] => [
        { kind: 'line', is: ['axis'], x1: x, x2: x, y1: base, y2: base + 5 },
        ...(named ? [tick(x + 3, base + 17, year, ladder)] : []),
      ]),
      ...ladder.links.map(
        ({ home, dotted, ...ends }): Shape => ({
          kind: 'line',
          is: ['link', home ? 'home' : 'foreign', ...(dotted ? (['over'] as const) : [])],
          ...ends,
        }),
      ),
      ...ladder.silences.map(({ x, y, width }) => {
        const { height } = BRACKET;
        const ground: Shape = { kind: 'rect', is: ['clear'], x: 0, y: 0, width, height };
        return translated(x, y - height / 2, [ground, bracketsShape(width, height)]);
      }),
      ...ladder.points.flatMap(pointOf),
    ],
  };
}

function tick(x: number, y: number, year: number, ladder: DegreeChart): Shape {
  // Four figures where there is room for them, else two after an apostrophe.
  const text = ladder.width < 420 ? `’${String(year).slice(2)}` : String(year);
  return { kind: 'text', is: ['tick'], x, y, text };
}

function pointOf({ x, y, home, main, label, language }: DegreePoint): Shape[] {
  const dot: Shape = { kind: 'circle', is: [home ? 'filled' : 'ring'], cx: x, cy: y, r: main ? 5.5 : 4.5 };
  if (label === null) return [dot];
  return [dot, { kind: 'text', is: home ? ['word', 'home'] : ['word'], ...label, language }];
}

/** Mean width of a character of the 13 px sans of the labels. */
const CHARACTER = 6.3;

/** The highest rung is named by what it includes, in the words of the papers, where that fits. */
function rungText(rung: DegreeChart['rungs'][number]['rung'], ladder: DegreeChart, language: Language): string {
  const words = viewStrings[language].line;
  const plain = words.rungs[rung];
  if (rung !== 'full-scope' || ladder.scope === null) return plain;
  const named = [`${words.rungs.full}, ${ladder.scope}`, ladder.scope, plain];
  return named.find((text) => text.length * CHARACTER <= ladder.left - 8) ?? plain;
}
