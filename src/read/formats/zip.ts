/**
 * The parts of a zip archive, as Word and OpenDocument files are one. fflate unpacks; what is judged here is whether an
 * archive is whole and harmless: its own `unzipSync` believes the sizes an archive gives, checks no sums and passes over
 * encryption. Only the parts that are asked for are unpacked, so pictures cost nothing.
 */
import { Inflate, strFromU8 } from 'fflate';
import { FormatFault } from './fault.ts';

export interface ZipArchive {
  readonly names: readonly string[];
  /**
   * The bytes of a part, or null where there is none of that name. Names are compared without regard to case, as Word does.
   * Throws a `FormatFault`.
   */
  read(name: string): Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  /** Of its local header, in the file. */
  readonly at: number;
}

/** Bytes that may come out of one archive. Six megabytes of text, the most that is read, come to 60 MB of markup. */
const MOST_UNPACKED = 128_000_000;
/** Times its packed size a part may become. A table of 20,000 empty rows, made for it, reaches 256; a bomb 1,032. */
const MOST_RATIO = 500;
/** A part up to this size may have any ratio. */
const SMALL = 1_000_000;
/** Bytes unpacked at a time: at most 17 MB come out before the size is looked at. */
const STEP = 16_384;

/** Throws a `FormatFault` for bytes that are no whole archive. */
export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = entriesOf(bytes);
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (byName.has(key))
      throw new FormatFault(
        `heeft twee delen met één naam (${shown(entry.name)}); verwacht: elk deel één keer.`,
        `has two parts of one name (${shown(entry.name)}); expected every part once.`,
      );
    byName.set(key, entry);
  }
  let unpacked = 0;
  return {
    names: entries.map((entry) => entry.name),
    read(name) {
      const entry = byName.get(name.toLowerCase());
      if (entry === undefined) return null;
      if (entry.encrypted) throw locked();
      unpacked += entry.size;
      if (unpacked > MOST_UNPACKED || (entry.size > SMALL && entry.size > entry.packed * MOST_RATIO))
        throw bomb(entry.name);
      return unpack(bytes, entry);
    },
  };
}

export const locked = (): FormatFault =>
  new FormatFault(
    'is met een wachtwoord beveiligd; verwacht: hetzelfde stuk, bewaard zonder wachtwoord.',
    'is protected by a password; expected the same paper, saved without one.',
  );

const broken = (nl: string, en: string): FormatFault =>
  new FormatFault(
    `is afgebroken of beschadigd (${nl}); verwacht: het hele bestand.`,
    `is cut off or damaged (${en}); expected the whole file.`,
  );

const bomb = (name: string): FormatFault =>
  new FormatFault(
    `zwelt bij het uitpakken te veel op (${shown(name)}); verwacht: hoogstens 128 MB, en hoogstens 500 keer wat het ingepakt is.`,
    `swells too much when unpacked (${shown(name)}); expected at most 128 MB, and at most 500 times its packed size.`,
  );

/** A name out of a file, fit for a sentence. */
const shown = (name: string): string => [...name.replace(/[\p{Cc}\p{Cf}\uFFFD]/gu, '?')].slice(0, 60).join('');

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const noDirectory = (): FormatFault =>
    broken('de lijst van delen aan het eind ontbreekt', 'the list of parts at its end is missing');
  if (end < 0) throw noDirectory();
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  let closing = end;
  const wide = wideEnd(view, end);
  if (wide !== null && (count === 0xffff || size === 0xffffffff || at === 0xffffffff)) {
    ({ count, size, at } = wide);
    closing = wide.from;
  }
  // What stands before an archive (a mail gateway's line, say) moves all places by its length.
  const moved = closing - size - at;
  if (moved < 0) throw noDirectory();
  const entries: Entry[] = [];
  let place = at + moved;
  for (let i = 0; i < count; i++) {
    if (place + 46 > closing || view.getUint32(place, true) !== 0x02014b50) throw noDirectory();
    const lengths = [28, 30, 32].map((field) => view.getUint16(place + field, true)) as [number, number, number];
    const next = place + 46 + lengths[0] + lengths[1] + lengths[2];
    if (next > closing) throw noDirectory();
    entries.push(entryAt(bytes, view, place, lengths, moved));
    place = next;
  }
  return entries;
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  place: number,
  [nameLength, extraLength]: readonly [number, number, number],
  moved: number,
): Entry {
  const nameFrom = place + 46;
  const flags = view.getUint16(place + 8, true);
  const written = strFromU8(bytes.subarray(nameFrom, nameFrom + nameLength), (flags & 0x800) === 0);
  const name = written.replaceAll('\\', '/');
  if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..') || name.includes('\0'))
    throw new FormatFault(
      `heeft een deel met een pad naar buiten (${shown(written)}); verwacht: namen binnen het bestand.`,
      `has a part with a path that leads out of it (${shown(written)}); expected names inside the file.`,
    );
  const wide = wideFields(view, nameFrom + nameLength, nameFrom + nameLength + extraLength);
  const field = (offset: number): number => {
    const value = view.getUint32(place + offset, true);
    return value === 0xffffffff ? (wide.shift() ?? value) : value;
  };
  // The order in which the wide fields stand.
  const size = field(24);
  const packed = field(20);
  const at = field(42) + moved;
  return {
    name,
    encrypted: (flags & 1) === 1,
    method: view.getUint16(place + 10, true),
    sum: view.getUint32(place + 16, true),
    packed,
    size,
    at,
  };
}

/** Where the record stands an archive ends in, or -1: behind it there is at most a comment. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

/** The same record with fields of eight bytes, which some programs write for small files as well. */
function wideEnd(view: DataView, end: number): { count: number; size: number; at: number; from: number } | null {
  if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return null;
  for (let from = end - 76; from >= 0 && from >= end - 4096; from--)
    if (view.getUint32(from, true) === 0x06064b50)
      return {
        count: wideNumber(view, from + 32),
        size: wideNumber(view, from + 40),
        at: wideNumber(view, from + 48),
        from,
      };
  return null;
}

const wideNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function wideFields(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1)
      return Array.from({ length: Math.floor(Math.min(length, to - at - 4) / 8) }, (_, i) =>
        wideNumber(view, at + 4 + i * 8),
      );
    at += 4 + length;
  }
  return [];
}

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const { at, packed, name, method, size } = entry;
  const damaged = (): FormatFault => broken(`deel ${shown(name)}`, `part ${shown(name)}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!(at >= 0 && at + 30 <= bytes.length) || view.getUint32(at, true) !== 0x04034b50) throw damaged();
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) throw damaged();
  const data = bytes.subarray(from, from + packed);
  if (method !== 0 && method !== 8)
    throw new FormatFault(
      `heeft een deel dat op een ongewone manier is ingepakt (${shown(name)}, ${method}); verwacht: deflate.`,
      `has a part that is packed in an uncommon way (${shown(name)}, ${method}); expected deflate.`,
    );
  const content = method === 0 ? data : inflated(data, size, damaged, () => bomb(name));
  if (content.length !== size || checksum(content) !== entry.sum) throw damaged();
  return content;
}

function inflated(data: Uint8Array, size: number, damaged: () => FormatFault, swollen: () => FormatFault): Uint8Array {
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw swollen();
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < data.length || at === 0; at += STEP)
      inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch (error) {
    throw error instanceof FormatFault ? error : damaged();
  }
  if (length !== size) throw damaged();
  return content;
}

/** CRC-32, by the table of its 256 bytes: fflate keeps its own to itself. */
function checksum(content: Uint8Array): number {
  let sum = -1;
  for (const byte of content) sum = SUMS[(sum ^ byte) & 255]! ^ (sum >>> 8);
  return ~sum >>> 0;
}

const SUMS = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
