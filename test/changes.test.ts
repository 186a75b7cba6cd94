import { describe, expect, it } from 'vitest';
import { compareWordings } from '../src/compare/word-diff.ts';
import { caseLines } from './compare-cases.ts';
import { diffSegments } from './setup/diff-segments.ts';

function marked(old: string, fresh: string): string {
  const { inline } = diffSegments(old, fresh, compareWordings(old, fresh));
  if (inline === null) return '(no word marks)';
  let text = '';
  for (const [index, one] of inline.entries()) {
    const next = inline[index + 1];
    const paired = next !== undefined && next.kind === 'ins' && next.index === one.index;
    if (one.kind === 'equal') text += one.text;
    else if (one.kind === 'del') text += paired ? `[${one.text}/` : `[${one.text}/]`;
    else text += text.endsWith('/') && inline[index - 1]?.kind === 'del' ? `${one.text}]` : `[/${one.text}]`;
  }
  return text;
}

describe('changes, as a reader would mark them', () => {
  for (const { line, text } of caseLines('changes.txt')) {
    const [texts = '', stayed] = text.split(/ =>(?: |$)/);
    const [left = '', right] = texts.split(' ~ ');
    if (right === undefined) {
      it(`line ${line}: ${text}`, () => {
        const old = text.replace(/\[([^/\]]*)\/([^\]]*)\]/g, '$1');
        const fresh = text.replace(/\[([^/\]]*)\/([^\]]*)\]/g, '$2');
        expect(marked(old, fresh)).toBe(text);
      });
    } else {
      it(`line ${line}: no word marks, ${stayed} stayed`, () => {
        const found = compareWordings(left, right);
        expect(found.changes).toBeNull();
        expect(found.stayed.map((run) => left.slice(run.a.from, run.a.to)).join(' ; ')).toBe(stayed);
        for (const { a, b } of found.stayed) expect(right.slice(b.from, b.to)).toBe(left.slice(a.from, a.to));
      });
    }
  }
});

describe('segments for display', () => {
  const old = 'Nederland heeft aangedrongen op aansluiting bij het beleid.';
  const fresh = 'Nederland heeft aangedrongen op volledige aansluiting bij dit beleid.';

  it('put together give each side byte for byte', () => {
    const shown = diffSegments(old, fresh, compareWordings(old, fresh));
    expect(shown.old.map((one) => one.text).join('')).toBe(old);
    expect(shown.new.map((one) => one.text).join('')).toBe(fresh);
    expect(
      shown.inline
        ?.filter((one) => one.kind !== 'del')
        .map((one) => one.text)
        .join(''),
    ).toBe(fresh);
  });

  it('carry the same number for the two sides of one change', () => {
    const shown = diffSegments(old, fresh, compareWordings(old, fresh));
    const gone = shown.old.filter((one) => one.kind === 'del');
    expect(gone.map((one) => [one.index, one.text])).toEqual([[1, 'het']]);
    expect(shown.new.filter((one) => one.kind === 'ins').map((one) => [one.index, one.text])).toEqual([
      [0, 'volledige '],
      [1, 'dit'],
    ]);
  });

  it('mark what stayed, and never strike, where word marks would be soup', () => {
    const far = 'In het voorjaar wordt verder gesproken met de Noorse regering.';
    const shown = diffSegments(old, far, compareWordings(old, far));
    expect(shown.inline).toBeNull();
    expect(shown.old.every((one) => one.kind === 'equal' || one.kind === 'stayed')).toBe(true);
  });
});
