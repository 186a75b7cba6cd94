import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The letters of a picture: the two weights that its style knows, of the font its widths were measured on. */
const FONTS = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
];

/** Twice the size of the screen: what a document is printed with, and sharp on a dense display. */
const SCALE = 2;

/**
 * An SVG as a PNG, `scale` px to a px. Only the packaged font is used: a picture made on two machines is the same, byte for
 * byte. Throws when the text is no SVG.
 */
export async function png(
  svg: string,
  scale: number = SCALE,
  fonts: readonly string[] = fontFiles(),
): Promise<Uint8Array> {
  // Only when a picture is asked for: it is native code, which the other commands must start without.
  const { Resvg } = await import('@resvg/resvg-js');
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'Source Sans 3' },
  });
  return drawn.render().asPng();
}

/** Found from where this stands: a checkout, or the built command with its packages beside it. */
function fontFiles(): string[] {
  const { resolve } = createRequire(fileURLToPath(import.meta.url));
  return FONTS.map((font) => resolve(font));
}
