import { dossierIndex } from '../dossier/index-by-id.ts';
import type { Dossier, Language, Thread } from '../model.ts';
import type { Drawing } from '../view/figure.ts';
import { degreeChart } from '../view/line/degree-chart.ts';
import { degreeChartFigure } from '../view/line/degree-chart-figure.ts';
import { type LineModel, lineModel, originModel } from '../view/line/line-model.ts';
import { stationRows } from '../view/line/stations.ts';
import { tagsNote } from '../view/provenance.ts';
import { isWithin } from '../view/years.ts';
import { originLines, sourcesOfLine, sourcesOfPapers, withCaption } from './figure/caption.ts';
import { overviewFigure } from './figure/overview.ts';
import { FIGURE_FONT, figureStyle, LIGHT } from './figure/style.ts';
import { svgShapes } from './figure/svg-shape.ts';
import { timelineFigure } from './figure/timeline.ts';
import { escapeHtml } from './html/escape.ts';
import type { Options, Subject } from './subject.ts';

/** What can be drawn. */
export type Drawable = Extract<Subject, { readonly what: 'line' | 'overview' }>;

/** Width of the pictures of a line, and of the words of its rungs, in px: on A4 without being made smaller, and on a telephone. */
const WIDTHS = {
  sheet: { width: 680, labels: 190, grows: true },
  telephone: { width: 356, labels: 104, grows: false },
} as const;

/** A line twice: from left to right with its words, and on the ladder of how far each paper goes. */
export function figuresOfLine(
  dossier: Dossier,
  thread: Thread,
  told: LineModel,
  { years, language }: Pick<Options, 'years' | 'language'>,
  on: keyof typeof WIDTHS = 'sheet',
): Drawing[] {
  const stations = stationRows(dossier, thread).filter(({ document }) => isWithin(document, years));
  const ladder = degreeChartFigure(
    degreeChart(stations, thread, WIDTHS[on].width, WIDTHS[on].labels),
    stations,
    language,
  );
  const timeline = timelineFigure(dossier, thread, told, WIDTHS[on], language);
  return timeline === null ? [ladder] : [timeline, ladder];
}

/**
 * A line or the overview as one SVG file: text as text, its title and its whole content in words, no script, nothing
 * fetched. Light and on its own ground, since nobody knows the page it will stand in. Throws when the thread is not in the
 * dossier.
 */
export function svgOf(dossier: Dossier, subject: Drawable, options: Options): string {
  return svg(pictureOf(dossier, subject, options), options.language);
}

function pictureOf(dossier: Dossier, subject: Drawable, options: Options): Drawing {
  const { language, years } = options;
  if (subject.what === 'overview') {
    const figure = overviewFigure(dossier, subject.themes, years, language);
    const papers = dossier.documents.filter((document) => isWithin(document, years));
    const origin = originModel(dossier, dossier.alignments, null, options, { view: 'overview' });
    return withCaption(
      figure.title,
      [figure],
      [...sourcesOfPapers(papers, language), tagsNote(language), ...originLines(dossier, origin, language)],
    );
  }
  const thread = dossierIndex(dossier).threads.get(subject.thread);
  if (thread === undefined)
    throw new Error(`svgOf: expected the id of a thread in the dossier, got '${subject.thread}'`);
  const told = lineModel(dossier, thread, options);
  return withCaption(told.title, figuresOfLine(dossier, thread, told, options), [
    ...sourcesOfLine(told),
    ...originLines(dossier, told.origin, language),
  ]);
}

/** A figure as an SVG file. */
export function svg({ width, height, title, description, shapes }: Drawing, language: Language): string {
  const size = `width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title desc" xml:lang="${language}" lang="${language}">
<title id="title">${escapeHtml(title)}</title>
<desc id="desc">${escapeHtml(description)}</desc>
<style>text{font-family:${FIGURE_FONT}}${figureStyle(LIGHT)}</style>
<rect class="clear" width="100%" height="100%"/>
${svgShapes(shapes)}
</svg>
`;
}
