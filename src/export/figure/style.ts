import { COLOURS } from '../../view/colour-tokens.ts';

/** The colours a figure is drawn in: hexadecimal in a file of its own, the tokens of the page within a page. */
export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  /** Where somebody else speaks: grey by tone, and in print and forced colours by shape as well (rings, outlines). */
  readonly other: string;
  readonly otherEdge: string;
  readonly hair: string;
  readonly marker: string;
  readonly markerInk: string;
}

/** The tokens of a light page: a picture is pasted on white paper. */
export const LIGHT: Inks = {
  paper: COLOURS.paper[0],
  ink: COLOURS.ink[0],
  soft: COLOURS['ink-2'][0],
  faint: COLOURS['ink-3'][0],
  other: COLOURS['line-2'][0],
  otherEdge: COLOURS['other-edge'][0],
  hair: COLOURS.hair[0],
  marker: COLOURS.marker[0],
  markerInk: COLOURS['marker-ink'][0],
};

/**
 * The font of a figure, and what is narrower or hardly wider where a reader does not have it: words are placed by the widths
 * of the first, and in DejaVu Sans, which Linux falls back to, they ran into each other.
 */
export const FIGURE_FONT =
  "'Source Sans 3','Source Sans Pro',Calibri,Carlito,'Arial Narrow','Liberation Sans Narrow',sans-serif";

/** Sizes of the kinds of words, in px; what sets a line of them asks here how high it is. */
export const SIZES = {
  title: 20,
  word: 16,
  name: 15,
  strong: 14,
  rung: 13,
  said: 13.5,
  small: 12.5,
  tick: 12.5,
  gap: 12,
} as const;

/** The style of every shape, as rules under `scope` (a selector with a space behind it, or nothing). Written for the
 * least of the programs that draw SVG: classes and plain properties, no variables of their own, no shorthand of fonts. */
export function figureStyle(inks: Inks, scope = ''): string {
  const rules: readonly (readonly [selector: string, style: string])[] = [
    ['text,.said', `fill:${inks.soft};font-size:${SIZES.said}px;font-weight:400`],
    ['.title', `fill:${inks.ink};font-size:${SIZES.title}px;font-weight:600`],
    ['.name', `fill:${inks.ink};font-size:${SIZES.name}px`],
    [
      '.word',
      `fill:${inks.ink};font-size:${SIZES.word}px;paint-order:stroke;stroke:${inks.paper};stroke-width:4px;stroke-linejoin:round`,
    ],
    ['.word.home', 'font-weight:600'],
    ['.lifted', `fill:${inks.ink};font-size:${SIZES.word}px`],
    ['.lifted.marker', `fill:${inks.markerInk};font-weight:600`],
    ['.strong', `fill:${inks.ink};font-size:${SIZES.strong}px;font-weight:600`],
    ['.rung', `font-size:${SIZES.rung}px`],
    ['.rung.home', `fill:${inks.ink};font-weight:600`],
    ['.small', `fill:${inks.faint};font-size:${SIZES.small}px`],
    ['.tick', `fill:${inks.faint};font-size:${SIZES.tick}px`],
    ['.gap', `fill:${inks.faint};font-size:${SIZES.gap}px;paint-order:stroke;stroke:${inks.paper};stroke-width:3px`],
    ['.query', `fill:${inks.ink};font-size:12px;font-weight:600`],
    ['.own', `fill:${inks.ink};stroke:none`],
    ['.other', `fill:${inks.other};stroke:${inks.otherEdge};stroke-width:1px`],
    ['.filled', `fill:${inks.ink};stroke:none`],
    ['.ring', `fill:${inks.paper};stroke:${inks.other};stroke-width:2.6px`],
    ['.bracket', `fill:none;stroke:${inks.soft};stroke-width:1.6px`],
    ['.bracket.dashed', 'stroke-dasharray:3.2 2.2'],
    ['.dots', `fill:none;stroke:${inks.soft};stroke-width:1.6px;stroke-dasharray:1.6 2.2`],
    ['.clear', `fill:${inks.paper}`],
    ['.thread', `fill:none;stroke:${inks.other};stroke-width:1.1px`],
    ['.thread.same', `stroke:${inks.ink};stroke-width:1.9px`],
    ['.thread.over', 'stroke-dasharray:3 3'],
    ['.link', 'fill:none;stroke-width:2.4px'],
    ['.link.home', `stroke:${inks.ink}`],
    ['.link.foreign', `stroke:${inks.other}`],
    ['.link.over', 'stroke-dasharray:2.5 4'],
    ['.level,.hair', `fill:none;stroke:${inks.hair}`],
    ['.axis,.leader', `fill:none;stroke:${inks.soft}`],
    ['.rule', `fill:none;stroke:${inks.ink};stroke-width:2px`],
    ['.rule.dashed', 'stroke-dasharray:7 4'],
    ['rect.marker', `fill:${inks.marker}`],
  ];
  return rules
    .map(
      ([selector, style]) =>
        `${selector
          .split(',')
          .map((one) => scope + one)
          .join(',')}{${style}}`,
    )
    .join('');
}
