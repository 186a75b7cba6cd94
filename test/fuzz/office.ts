/** Word and OpenDocument files gone wrong: bytes that changed, and markup that is still well-formed and says something else. */

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { readPaper } from '../../src/read/read-file.ts';
import { fullDocx, fullOdt } from '../setup/formats/full-office.ts';
import { madeSource } from '../setup/source.ts';

const FILES: Readonly<Record<string, Uint8Array>> = { docx: fullDocx(), odt: fullOdt() };

type Edit = (file: Uint8Array) => Uint8Array;

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const bytesChanged: fc.Arbitrary<Edit> = fc
  .array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 })
  .map((changes) => (file) => {
    const changed = file.slice();
    for (const [at, byte] of changes) changed[Math.floor(at * changed.length)] = byte;
    return changed;
  });
const cut: fc.Arbitrary<Edit> = fc.tuple(share, share).map(([from, to]) => (file) => {
  const [a, b] = [Math.floor(from * file.length), Math.floor(to * file.length)];
  return a < b ? file.slice(0, b) : new Uint8Array([...file.slice(0, b), ...file.slice(a)]);
});

/** Places of an element in some markup: from its start tag to behind its end tag. */
function elementAt(text: string, at: number): readonly [number, number] | null {
  const from = text.indexOf('<', Math.floor(at * text.length));
  const name = /^<([\w:]+)[^>]*?(\/?)>/.exec(text.slice(from, from + 4000));
  if (from < 0 || name === null) return null;
  if (name[2] === '/') return [from, from + name[0].length];
  const tags = new RegExp(`<(/?)${name[1]!}(?=[\\s/>])[^>]*?(/?)>`, 'g');
  tags.lastIndex = from;
  let depth = 0;
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    if (tag[1] === '/') depth -= 1;
    else if (tag[2] !== '/') depth += 1;
    if (depth === 0) return [from, tags.lastIndex];
  }
  return null;
}

const VALUES = [
  '',
  '-1',
  '0',
  '9',
  '99999999999',
  '1e9',
  'NaN',
  '__proto__',
  'constructor',
  '%1%2%9',
  '1000000',
  'none',
  '\u0001'.slice(1),
  'é'.repeat(300),
];

type MarkupEdit = (text: string) => string;
const elementEdit: fc.Arbitrary<MarkupEdit> = fc
  .tuple(share, share, fc.constantFrom('drop', 'double', 'move', 'many', 'wrap', 'rename'))
  .map(([at, to, what]) => (text) => {
    const found = elementAt(text, at);
    if (found === null) return text;
    const element = text.slice(found[0], found[1]);
    const rest = text.slice(0, found[0]) + text.slice(found[1]);
    if (what === 'drop') return rest;
    if (what === 'double') return text.slice(0, found[1]) + element + text.slice(found[1]);
    if (what === 'many')
      return text.slice(0, found[0]) + element.repeat(element.length < 2000 ? 200 : 2) + text.slice(found[1]);
    if (what === 'wrap') return `${text.slice(0, found[0])}<x>${element}</x>${text.slice(found[1])}`;
    if (what === 'rename')
      return (
        text.slice(0, found[0]) +
        element.replace(/^<([\w:]+)([\s\S]*)<\/\1>$/, '<constructor$2</constructor>') +
        text.slice(found[1])
      );
    const place = elementAt(rest, to)?.[0] ?? found[0];
    return rest.slice(0, place) + element + rest.slice(place);
  });
const valueEdit: fc.Arbitrary<MarkupEdit> = fc.tuple(share, fc.constantFrom(...VALUES)).map(([at, value]) => (text) => {
  const place = text.indexOf('="', Math.floor(at * text.length));
  return place < 0 ? text : `${text.slice(0, place + 2)}${value}${text.slice(text.indexOf('"', place + 2))}`;
});
const markupChanged: fc.Arbitrary<Edit> = fc
  .tuple(share, fc.array(fc.oneof(elementEdit, valueEdit), { minLength: 1, maxLength: 8 }))
  .map(([part, edits]) => (file) => {
    const parts = unzipSync(file);
    const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
    // Half of all changes are to the text itself.
    const main = names.find((name) => name === 'word/document.xml' || name === 'content.xml')!;
    const name = part < 0.5 ? main : names[Math.floor((part * 2 - 1) * names.length)]!;
    parts[name] = strToU8(edits.reduce((text, edit) => edit(text), strFromU8(parts[name]!)));
    return zipSync(parts, { level: 1 });
  });

const edit = fc.oneof(
  { weight: 1, arbitrary: bytesChanged },
  { weight: 1, arbitrary: cut },
  { weight: 4, arbitrary: markupChanged },
);

/** Whatever was done to a file of this format, it is read, or refused in one sentence. */
export const officeProperty = (format: 'docx' | 'odt'): fc.IAsyncProperty<unknown> =>
  fc.asyncProperty(edit, fc.constantFrom('accepted' as const, 'original' as const), async (change, revisions) => {
    const source = { ...madeSource({ id: 'made', title: 'made', file: `made.${format}` }), revisions };
    const read = await readPaper(change(FILES[format]!), source);
    if ('fault' in read)
      for (const sentence of [read.fault.nl, read.fault.en]) expect(sentence).toMatch(/^[^\n]{10,400}\.$/);
    else expect(read.blocks.every(({ text }) => !text.includes('[object') && !text.includes('undefined'))).toBe(true);
  });
