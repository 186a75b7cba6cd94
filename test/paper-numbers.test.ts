import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { timed } from './setup/processor-time.ts';
import { references } from './setup/read.ts';

const NO_NUMBER = new Set(['motion', 'declaration', 'url']);
const numbersIn = (text: string) => references(text).filter(({ kind }) => !NO_NUMBER.has(kind));

describe('paper numbers, one text each', () => {
  const cases = readFileSync(new URL('cases/paper-numbers.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it.each(cases)('%s', (line) => {
    const [given = '', wanted = ''] = line.split(/ => ?/u);
    const text = given.replaceAll('␣', '\u00a0').replaceAll('⏎', '\n');
    const found = numbersIn(text);
    const targets = found.map(({ kind, target }) => (kind === 'kamerstuk' ? `${target}` : `${kind} ${target}`));
    expect([...new Set(targets)].toSorted()).toEqual(wanted.split('; ').filter(Boolean).toSorted());
    for (const { span, text: words } of found) expect(text.slice(span.from, span.to)).toBe(words);
  });

  it('takes a list for one citation of several papers, and of a long range its ends', () => {
    const [first, second] = numbersIn('Zie Kamerstuk 32 813, nrs. 12 en 14, over de haven.');
    expect(first?.text).toBe('Kamerstuk 32 813, nrs. 12 en 14');
    expect(second).toEqual({ ...first, target: '32813, nr. 14' });
    expect(numbersIn('Kamerstuk 32 813, nrs. 3-300').map(({ target }) => target)).toEqual([
      '32813, nr. 3',
      '32813, nr. 300',
    ]);
  });

  it('takes time in proportion to the text', () => {
    for (const piece of ['35 570 ', 'nr. 12, ', 'Kamerstukken II 2021/22, ', 'wetsvoorstel en (', '21 501-20, nrs. 1-'])
      expect(timed(() => references(piece.repeat(4000))).seconds, piece).toBeLessThan(2);
  });
});
