import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault, parseJson } from '../src/corpus/json-positions.ts';

describe('JSON with places', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), fc.boolean(), (text, spread) => {
        const given = spread ? JSON.stringify(JSON.parse(text), null, 2) : text;
        const parsed = parseJson(given);
        expect(isFault(parsed) ? parsed : parsed.value).toEqual(JSON.parse(given));
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (text, at, extra) => {
        const place = at % (text.length + 1);
        const given = text.slice(0, place) + extra + text.slice(place + 1);
        let expected: unknown;
        try {
          expected = { value: JSON.parse(given) };
        } catch {
          expected = null;
        }
        const parsed = parseJson(given);
        // Two equal keys are refused here and taken by JSON.parse: on purpose, see json.ts.
        if (isFault(parsed) && parsed.kind === 'double-key') return;
        expect(isFault(parsed) ? null : { value: parsed.value }).toEqual(expected);
      }),
    );
  });

  it.each([
    ['{"a": 1,\n "b": }', 2, 7, '}'],
    ['{"a": "x\ny"}', 1, 9, '\n'],
    ['[1, 2', 1, 6, null],
    ['{"a": 1} x', 1, 10, 'x'],
    ["{'a': 1}", 1, 2, "'"],
    ['{"a": 1,}', 1, 9, '}'],
    ['', 1, 1, null],
    ['{"a": 01}', 1, 8, '1'],
  ])('names line and column of the fault in %j', (text, line, column, found) => {
    expect(parseJson(text)).toMatchObject({ kind: 'unexpected', at: { line, column }, found });
  });

  it('refuses a key that stands there twice', () => {
    expect(parseJson('{\n "a": 1,\n "a": 2}')).toEqual({ kind: 'double-key', key: 'a', at: { line: 3, column: 2 } });
  });

  it('says where a value stands, or what stands nearest around it', () => {
    const parsed = parseJson('{\n  "a": [\n    {"b": 1}\n  ]\n}');
    if (isFault(parsed)) throw new Error('expected JSON');
    expect(parsed.locate(['a', 0, 'b'])).toEqual({ line: 3, column: 11 });
    expect(parsed.locate(['a', 0, 'missing'])).toEqual({ line: 3, column: 5 });
    expect(parsed.locate([])).toEqual({ line: 1, column: 1 });
  });

  it('says from where to where a value stands', () => {
    const text = '{ "a": [1, "x]" ] , "b": {}}';
    const parsed = parseJson(text);
    if (isFault(parsed)) throw new Error('expected JSON');
    const cut = (...path: (string | number)[]): string | null => {
      const extent = parsed.extent(path);
      return extent === null ? null : text.slice(extent.from, extent.to);
    };
    expect([cut(), cut('a'), cut('a', 1), cut('b'), cut('a', 2)]).toEqual([text, '[1, "x]" ]', '"x]"', '{}', null]);
  });
});
