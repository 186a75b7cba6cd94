import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { svg as svgFormat } from '../src/export/svg.ts';
import { png } from '../src/node/png.ts';
import { shippedDossier } from './setup/dossiers.ts';
import { OPTIONS } from './setup/page-subjects.ts';
import { textWriter } from './setup/written.ts';

const svg = textWriter(svgFormat)(shippedDossier(), { what: 'line', thread: 'visa.visum+aansluiting' }, OPTIONS);
const sizeOf = (bytes: Uint8Array): [width: number, height: number] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

/** How many dots of a PNG are dark, within a box in its own dots: read back by the same rasteriser as a picture. */
function dark(bytes: Uint8Array, x: number, y: number, width: number, height: number): number {
  const [w, h] = sizeOf(bytes);
  const data = Buffer.from(bytes).toString('base64');
  const held = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><image width="${w}" height="${h}" href="data:image/png;base64,${data}"/></svg>`;
  const { pixels } = new Resvg(held).render();
  let sum = 0;
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) {
      const [red = 255, green = 255, blue = 255, alpha = 0] = pixels.subarray((row * w + column) * 4);
      if (alpha > 200 && red + green + blue < 300) sum += 1;
    }
  }
  return sum;
}

describe('a PNG', () => {
  it('is twice as large as the picture, and as large as asked', async () => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? [];
    const bytes = await png(svg);
    expect([...bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    expect(sizeOf(bytes)).toEqual([(width ?? 0) * 2, (height ?? 0) * 2]);
    expect(sizeOf(await png(svg, 1))).toEqual([width, height]);
  });

  it('shows its words: the title is set in ink, and is not where there is no font', async () => {
    const [bytes, bare] = await Promise.all([png(svg), png(svg, 2, [])]);
    // Where the title stands: 16 px in, 26 px high, twice as large.
    expect(dark(bytes, 32, 32, 600, 56)).toBeGreaterThan(1500);
    expect(dark(bare, 32, 32, 600, 56)).toBe(0);
  });

  it('is the same every time', async () => {
    expect(Buffer.compare(await png(svg), await png(svg))).toBe(0);
  });

  it('of what is no SVG is refused', async () => {
    await expect(png('geen plaatje')).rejects.toThrow();
  });
});
