import { expect, test } from 'vitest';
import { readOrFault } from '../src/read/formats/fault.ts';
import { textInside, xmlChildren, xmlTree } from '../src/read/formats/xml.ts';

const NAMESPACES = { 'urn:words': 'w', 'urn:words-strict': 'w' };
const OPTIONS = { part: 'word/document.xml', namespaces: NAMESPACES };

const tree = (text: string): ReturnType<typeof xmlTree> | { readonly fault: { readonly nl: string } } =>
  readOrFault(() => xmlTree(text, OPTIONS));

test('names elements by their namespace, whatever the prefix, and keeps mixed text in order', () => {
  const paper = xmlTree(
    '<a:p xmlns:a="urn:words-strict" a:id="1" id="2">een <a:b>twee</a:b> d<![CDATA[r]]>ie&#233; <x/></a:p>',
    OPTIONS,
  );
  expect(paper).toEqual({
    name: 'w:p',
    attributes: { 'w:id': '1', id: '2' },
    children: [
      'een ',
      { name: 'w:b', attributes: {}, children: ['twee'] },
      ' drieé ',
      { name: 'x', attributes: {}, children: [] },
    ],
  });
  expect(textInside(paper)).toBe('een twee drieé ');
  expect(xmlTree('<p xmlns="constructor"/>', OPTIONS).name).toBe('?:p');
});

test('gives the children of a large element one by one', () => {
  const rows = Array.from({ length: 4000 }, (_, i) => `<p>regel ${i}</p>`).join('');
  const given = [...xmlChildren(`<d><body>${rows}</body><end/></d>`, OPTIONS, new Set(['body']))];
  expect(given.length).toBe(4000);
  expect(given[3999]).toEqual({ parent: 'body', element: { name: 'p', attributes: {}, children: ['regel 3999'] } });
});

test('refuses what is not well-formed, entities, and what lies too deep, in one sentence', () => {
  const bomb = '<!DOCTYPE p [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]><p>&b;</p>';
  const outside = '<!DOCTYPE p [<!ENTITY a SYSTEM "file:///etc/passwd">]><p>&a;</p>';
  const faults = [
    ['<p>een', /^heeft onleesbare XML \(word\/document\.xml, regel 1: unclosed tag: p\); verwacht: welgevormde XML\.$/],
    ['<p>\n<b></p>', /regel 2: /],
    [bomb, /entiteiten in DOCTYPE/],
    [outside, /entiteiten in DOCTYPE/],
    ['<p>&constructor;</p>', /undefined entity/],
    ['<p>\u0000</p>', /onleesbare XML/],
    ['', /onleesbare XML/],
    ['geen xml', /onleesbare XML/],
    [`${'<p>'.repeat(5000)}${'</p>'.repeat(5000)}`, /meer dan 400 elementen diep/],
  ] as const;
  for (const [text, sentence] of faults) {
    const given = tree(text);
    expect('fault' in given ? given.fault.nl : given).toMatch(sentence);
  }
  expect(tree('<!DOCTYPE p SYSTEM "http://example.org/p.dtd"><p>een</p>')).toMatchObject({ children: ['een'] });
});
