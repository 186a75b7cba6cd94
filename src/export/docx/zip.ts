import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Ids of relations that the library counts or names itself; any other is drawn by lot. */
const COUNTED = /^rId\d+$/;

/**
 * The document as bytes: alike for alike documents. The library writes the time of the clock in the properties and in the
 * zip, and draws the ids of links by lot, so both are put right here. `date` is an ISO day.
 */
export async function zipDocument(document: Document, date: string): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const renamed = new Map<string, Uint8Array>(
    Object.entries(parts).map(([name, bytes]) => [name, settled(name, bytes, parts, date)]),
  );
  // The list of contents comes first, as Word writes it; the rest by name, whatever order the library made them in.
  const names = [...renamed.keys()].sort((x, y) => rank(x) - rank(y) || (x < y ? -1 : 1));
  // The first moment a zip can hold.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(names.map((name) => [name, [renamed.get(name) ?? new Uint8Array(), { mtime }]])));
}

const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);

function settled(
  name: string,
  bytes: Uint8Array,
  parts: Readonly<Record<string, Uint8Array>>,
  date: string,
): Uint8Array {
  if (name === 'docProps/core.xml') {
    const dated = strFromU8(bytes).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${documentTime(date)}`);
    return strToU8(dated);
  }
  const relations = name.endsWith('.rels') ? name : relationsOf(name);
  const drawn = drawnIn(parts[relations]);
  if (drawn.length === 0) return bytes;
  return strToU8(
    strFromU8(bytes).replace(/\b((?:r:)?(?:Id|id|embed|link))="([^"]*)"/g, (whole, key: string, id: string) => {
      const at = drawn.indexOf(id);
      return at === -1 ? whole : `${key}="rIdLink${at + 1}"`;
    }),
  );
}

/** `word/_rels/document.xml.rels` for `word/document.xml`. */
const relationsOf = (name: string): string => name.replace(/([^/]*)$/, '_rels/$1.rels');

function drawnIn(relations: Uint8Array | undefined): string[] {
  if (relations === undefined) return [];
  const ids = [...strFromU8(relations).matchAll(/\sId="([^"]*)"/g)].map(([, id = '']) => id);
  return ids.filter((id) => !COUNTED.test(id));
}

/** The first moment of a day. Throws when it is no ISO day: Word would not open a file with another date in it. */
export function documentTime(date: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date)))
    throw new Error(`expected an ISO day (2026-05-26), got '${date}'`);
  return `${date}T00:00:00Z`;
}
