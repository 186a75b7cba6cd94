import { strFromU8, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readOrFault } from '../src/read/formats/fault.ts';
import { openZip } from '../src/read/formats/zip.ts';

const WORDS = strToU8('De havengelden bedragen twaalf euro. '.repeat(60));
const FILE = zipSync({ 'word/document.xml': WORDS, 'word/styles.xml': [strToU8('<w/>'), { level: 0 }] });

/** What a part of a file is, or the sentence why it is not read. */
function read(file: Uint8Array, name = 'word/document.xml'): string | null {
  const given = readOrFault(() => ({ content: openZip(file).read(name) }));
  if ('fault' in given) return given.fault.nl;
  return given.content === null ? null : strFromU8(given.content);
}

/** The file with a field of its list of parts written anew, from the place `offset` of the first entry. */
function withField(file: Uint8Array, offset: number, value: number, bytes: 2 | 4): Uint8Array {
  const changed = file.slice();
  const view = new DataView(changed.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at += 1;
  if (bytes === 2) view.setUint16(at + offset, value, true);
  else view.setUint32(at + offset, value, true);
  return changed;
}

test('gives the parts of an archive, packed and stored, whatever stands before it', () => {
  expect(read(FILE)).toBe(strFromU8(WORDS));
  expect(read(FILE, 'Word/Styles.xml')).toBe('<w/>');
  expect(read(FILE, 'word/none.xml')).toBeNull();
  const behindLine = new Uint8Array([...strToU8('X-Scanned: yes\r\n'), ...FILE]);
  expect(read(behindLine)).toBe(strFromU8(WORDS));
});

test('says in one sentence what is wrong with an archive', () => {
  const shifted = FILE.slice();
  shifted[60]! ^= 4;
  const faults = [
    [FILE.slice(0, -30), /^is afgebroken of beschadigd \(de lijst van delen aan het eind ontbreekt\); verwacht: /],
    [new Uint8Array(), /de lijst van delen/],
    [shifted, /^is afgebroken of beschadigd \(deel word\/document\.xml\)/],
    [withField(FILE, 8, 1, 2), /^is met een wachtwoord beveiligd; verwacht: /],
    [withField(FILE, 10, 99, 2), /op een ongewone manier is ingepakt \(word\/document\.xml, 99\)/],
    [withField(FILE, 42, 7, 4), /deel word\/document\.xml/],
    [withField(FILE, 24, 10, 4), /^zwelt bij het uitpakken te veel op \(word\/document\.xml\)/],
    [withField(FILE, 24, 9_000_000, 4), /^zwelt/],
    [zipSync({ '../../etc/passwd': WORDS }), /^heeft een deel met een pad naar buiten \(\.\.\/\.\.\/etc\/passwd\)/],
    [zipSync({ 'C:\\word.xml': WORDS }), /pad naar buiten/],
    [zipSync({ a: WORDS, A: WORDS }), /^heeft twee delen met één naam \(A\)/],
    [zipSync({ 'word/document.xml': new Uint8Array(20_000_000) }), /^zwelt/],
  ] as const;
  for (const [file, sentence] of faults) expect(read(file)).toMatch(sentence);
});
