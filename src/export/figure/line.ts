import type { Language } from '../../model.ts';
import type { Drawing } from '../../view/figure.ts';
import { degreeChart } from '../../view/line/degree-chart.ts';
import { degreeChartFigure } from '../../view/line/degree-chart-figure.ts';
import type { LineModel } from '../../view/line/line-model.ts';
import { timelineFigure } from './timeline.ts';

/** Width of the pictures of a line, and of the words of its rungs, in px: on A4 without being made smaller, and on a telephone. */
const WIDTHS = {
  sheet: { width: 680, labels: 190, grows: true },
  telephone: { width: 356, labels: 104, grows: false },
} as const;

/** A line twice: from left to right with its words, and on the ladder of how far each paper goes. */
export function figuresOfLine(model: LineModel, language: Language, on: keyof typeof WIDTHS = 'sheet'): Drawing[] {
  const { width, labels } = WIDTHS[on];
  const ladder = degreeChartFigure(degreeChart(model.drawn, model.thread, width, labels), model.drawn, language);
  const timeline = timelineFigure(model, WIDTHS[on]);
  return timeline === null ? [ladder] : [timeline, ladder];
}
