import type { Language } from '../model.ts';
import type { Drawing } from '../view/figure.ts';
import { originLines, sourcesOfLine, withCaption } from './figure/caption.ts';
import { figuresOfLine } from './figure/line.ts';
import { overviewFigure } from './figure/overview.ts';
import { FIGURE_FONT, figureStyle, LIGHT } from './figure/style.ts';
import { svgShapes } from './figure/svg-shape.ts';
import { markup, trusted } from './html/markup.ts';
import type { Serializer } from './serializer.ts';

/**
 * A picture in one file: text as text, its title and its whole content in words, no script, nothing fetched. Light and on its
 * own ground, since nobody knows the page it will stand in.
 */
export const svg = {
  format: 'svg',
  label: { nl: 'Figuur (.svg)', en: 'Figure (.svg)' },
  ending: 'svg',
  mediaType: 'image/svg+xml',
  line: (model, { language }) => {
    const lines = [...sourcesOfLine(model), ...originLines(model.origin, language)];
    return svgFile(withCaption(model.title, figuresOfLine(model, language), lines), language);
  },
  overview: (model, { language }) => {
    const figure = overviewFigure(model, language);
    const lines = [...model.columns.map(({ note }) => note), model.tagged, ...originLines(model.origin, language)];
    return svgFile(withCaption(figure.title, [figure], lines), language);
  },
} as const satisfies Serializer;

/** A figure as an SVG file. */
export function svgFile({ width, height, title, description, shapes }: Drawing, language: Language): string {
  const size = markup`width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}"`;
  return String(markup`<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title desc" xml:lang="${language}" lang="${language}">
<title id="title">${title}</title>
<desc id="desc">${description}</desc>
<style>${trusted(`text{font-family:${FIGURE_FONT}}${figureStyle(LIGHT)}`)}</style>
<rect class="clear" width="100%" height="100%"/>
${svgShapes(shapes)}
</svg>
`);
}
