/**
 * d3's linear scale without what a scale of numbers never does. `scaleLinear` interpolates whatever its range holds, colours
 * among it, and formats ticks: after gzip 9.1 kB, a third of what a widget may weigh. With `d3-color` and `d3-format` left
 * empty it is 3.1 kB, and interpolating numbers alone (d3's own `interpolateNumber`) 2.4 kB. For `vite build` of the widgets,
 * where positions are numbers and no axis is drawn; whoever asks for ticks as text there gets an error, not a wrong text.
 */
export function plainScale(): {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(source: string, importer: string | undefined): string | null;
  load(id: string): { code: string; moduleSideEffects: false } | null;
  transform(code: string, id: string): { code: string; map: null } | null;
} {
  return {
    name: 'plain-scale',
    enforce: 'pre',
    // What a replacement itself takes from the package it replaces is the package.
    resolveId: (source, importer) =>
      Object.hasOwn(REPLACED, source) && importer?.startsWith(MARK) === false ? `${MARK}${source}` : null,
    load: (id) => {
      const code = id.startsWith(MARK) ? REPLACED[id.slice(MARK.length)] : undefined;
      return code === undefined ? null : { code, moduleSideEffects: false };
    },
    transform: (code, id) =>
      /node_modules\/d3-/.test(id) ? { code: code.replace(MADE, '$1/* @__PURE__ */ '), map: null } : null,
  };
}

/** The zero byte keeps other plugins away from what is in no file. */
const MARK = '\0plain-scale:';

/**
 * A name that a call makes when the file is loaded. d3 says of its packages that loading does nothing, but each is one file,
 * and within a file a bundler keeps every call it is not told of: interpolators of colours, a bisector, two blurs.
 */
const MADE = /^((?:var|const) \w+ = )(?=\(function|\w+\()/gm;

/** By package: the module that stands for it, with every name that the packages of d3 import from it. */
const REPLACED: Readonly<Record<string, string>> = {
  'd3-color': 'export const [rgb, color, hsl, lab, hcl, cubehelix] = [];',
  'd3-format':
    'export const [formatSpecifier, precisionFixed, precisionRound, precisionPrefix, formatPrefix, format] = [];',
  // A name that is exported outright goes before the same name behind a star.
  'd3-interpolate':
    "export * from 'd3-interpolate'; export { interpolateNumber as interpolate } from 'd3-interpolate';",
};
