/**
 * The colours, by name: on a light and on a dark screen (one value alone where it follows another), where a reader forces
 * colours, and in print. The page and every exported page take them from here. Contrasts were measured: ink-3 is the lowest
 * level that may carry text (5.9 on paper), line-2 never carries text (3.4). `other`: another speaks, filled grey on screen,
 * hollow where colours are forced.
 */
export const COLOURS = {
  paper: ['#ffffff', '#14171a', 'Canvas', '#ffffff'],
  wash: ['#f3f4f4', '#1c2024', 'Canvas', '#ffffff'],
  ink: ['#17191c', '#e9e7e2', 'CanvasText', '#000000'],
  'ink-2': ['#43484e', '#b9bcbf', 'CanvasText', '#000000'],
  'ink-3': ['#5f656c', '#969ba1', 'CanvasText', '#000000'],
  'line-2': ['#858b91', '#6c7278', 'CanvasText', '#767676'],
  hair: ['#d6d9db', '#33383d', 'CanvasText', '#b5b5b5'],
  marker: ['#fff0a3', '#55470a', 'Mark', '#e4e4e4'],
  'marker-ink': ['#17191c', '#f4efe0', 'MarkText', '#000000'],
  ins: ['#0b4a99', '#9cc4f5', 'CanvasText', '#000000'],
  'ins-bg': ['#e6eef8', '#1b2c42', 'Canvas', 'transparent'],
  del: ['#8f2f0e', '#f0ae90', 'CanvasText', '#000000'],
  'del-bg': ['#fbece4', '#3b2218', 'Canvas', 'transparent'],
  focus: ['#0b5bd3', '#ffd24a', 'Highlight', null],
  other: ['var(--line-2)', null, 'Canvas', null],
  'other-edge': ['none', null, 'CanvasText', null],
} as const satisfies Readonly<
  Record<string, readonly [light: string, dark: string | null, forced: string, print: string | null]>
>;

/** The colours as custom properties, a line each behind `indent`. */
export function colourTokens(shown: 'screen' | 'forced' | 'print', indent: string): string {
  return Object.entries(COLOURS)
    .flatMap(([name, [light, dark, forced, print]]) => {
      const screen = dark === null ? light : `light-dark(${light}, ${dark})`;
      const value = { screen, forced, print }[shown];
      return value === null ? [] : [`${indent}--${name}: ${value};`];
    })
    .join('\n');
}
