import { describe, expect, it } from 'vitest';
import { excerptOf } from '../src/dossier/excerpt.ts';
import { dossierIndex } from '../src/dossier/index-by-id.ts';
import type { Movement } from '../src/model.ts';
import { lineModel } from '../src/view/line/line-model.ts';
import { baseOf, permalink } from '../src/view/provenance.ts';
import { shippedDossier } from './setup/dossiers.ts';

const dossier = shippedDossier();

/** What is told, without the objects it was told from: those hold whole papers, and what explains a score. */
const words = (told: unknown): unknown =>
  JSON.parse(
    JSON.stringify(told, (key, value: unknown) =>
      [
        'row',
        'document',
        'papers',
        'drawn',
        'before',
        'found',
        'steps',
        'lane',
        'older',
        'newer',
        'profile',
        'evidence',
      ].includes(key) ||
      // A link's own movement, where the line tells one of the same two sentences.
      (key === 'movement' && (value as Movement | null)?.standing === null)
        ? undefined
        : value,
    ),
  );

describe('an excerpt', () => {
  it.each(['nl', 'en'] as const)('tells every line as the whole dossier does (%s)', (language) => {
    expect(dossier.threads.length).toBeGreaterThan(20);
    for (const thread of dossier.threads) {
      const part = excerptOf(dossier, { threads: [thread.id] });
      const own = dossierIndex(part).threads.get(thread.id);
      if (own === undefined) throw new Error(`${thread.id} is not in its excerpt`);
      const telling = { language, base: './' };
      expect(words(lineModel(part, own, telling))).toEqual(words(lineModel(dossier, thread, telling)));
    }
  });

  it('is small enough to stand in a page', () => {
    const sizes = dossier.threads.map(({ id }) => JSON.stringify(excerptOf(dossier, { threads: [id] })).length);
    expect(Math.max(...sizes)).toBeLessThan(250_000);
    const visa = excerptOf(dossier, { threads: ['visa.visum+aansluiting'] });
    expect(visa.threads.length).toBe(1);
    expect(JSON.stringify(visa).length).toBeLessThan(60_000);
  });
});

describe('a permalink', () => {
  it.each([
    ['https://beleid.example/lezen/', 'https://beleid.example/lezen/'],
    ['http://beleid.example', 'http://beleid.example/'],
    ['https://beleid.example/#view=line', 'https://beleid.example/'],
    ['./', './'],
    ['../lezen/index.html', '../lezen/index.html'],
    ['javascript:alert(1)', null],
    ['JAVASCRIPT:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///c/papers/', null],
    ['//elders.example/', null],
    ['https://', null],
    ['een map met spaties/', null],
    ['', null],
  ])('stands on %s as %s', (given, base) => {
    expect(baseOf(given)).toBe(base);
  });

  it('fixes the corpus version, and is not invented where no base is known', () => {
    expect(permalink(dossier, './', { view: 'line', thread: 'visa.visum+aansluiting' })).toBe(
      `./#view=line&thread=visa.visum%2Baansluiting&corpus=${dossier.corpus.version}`,
    );
    expect(permalink(dossier, null, { view: 'line' })).toBe(null);
  });
});
