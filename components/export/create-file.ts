import { type Format, fileName, formatEntry, writeSubject } from '../../src/export/registry.ts';
import { resolveSubject } from '../../src/export/resolve.ts';
import type { Options, Subject } from '../../src/export/subject.ts';
import type { Dossier } from '../../src/model.ts';

/** A file made in this browser. */
export interface CreatedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** The file a reader asked for. A picture is drawn by the browser itself; a PDF is printed by it and is not made here. */
export async function createFile(
  dossier: Dossier,
  subject: Subject,
  format: Exclude<Format, 'pdf'>,
  options: Options,
): Promise<CreatedFile> {
  const name = fileName(dossier, subject, format, options);
  const data = await writeSubject(resolveSubject(dossier, subject, options), format);
  if (format === 'png') return { name, blob: await rasterize(String(data)) };
  // A copy: what a zip library returns may lie in a larger buffer.
  const part = typeof data === 'string' ? data : new Uint8Array(data);
  return { name, blob: new Blob([part], { type: formatEntry(format).mediaType }) };
}

/** Pixels per CSS pixel: sharp on paper and on a dense screen. */
const SCALE = 2;

/** An SVG as PNG. A picture may not use the letters of the page, so they are put into it first. */
export async function rasterize(svg: string): Promise<Blob> {
  const face = await faceOf('Source Sans 3');
  const dressed = svg.replace(/<\/title>/, (end) => `${end}<style>${face}</style>`);
  const image = new Image();
  image.src = `data:image/svg+xml;base64,${base64(new TextEncoder().encode(dressed))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(image.naturalWidth * SCALE);
  canvas.height = Math.ceil(image.naturalHeight * SCALE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws on no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob === null ? fail(new Error('this browser makes no PNG')) : done(blob)), 'image/png'),
  );
}

/** The face of the page as a rule that needs nothing else; empty where the page has none, and then the system's letters are used. */
async function faceOf(family: string): Promise<string> {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      if (rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '') !== family) continue;
      const address = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (address === undefined) continue;
      const data = address.startsWith('data:')
        ? address
        : await fetch(new URL(address, sheet.href ?? document.baseURI))
            .then((answer) => answer.arrayBuffer())
            .then((bytes) => `data:font/woff2;base64,${base64(new Uint8Array(bytes))}`);
      const weight = rule.style.getPropertyValue('font-weight') || '400';
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url("${data}")}`;
    }
  }
  return '';
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
