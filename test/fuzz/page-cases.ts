/** Addresses and kept values for the page, drawn from a seed: made in Node, put into a real browser. */
import fc from 'fast-check';
import type { Dossier } from '../../src/model.ts';
import { VIEWS } from '../../src/view/selection.ts';
import { mutantOf, mutantValue, ODD_TEXT } from './mutants.ts';

const NAMES = [
  'theme',
  'thread',
  'lane',
  'document',
  'sentence',
  'query',
  'older',
  'newer',
  'bin',
  'corpus',
  'unit',
  'layout',
];
const MORE = [
  'changes',
  'papers',
  'open',
  'as',
  'region',
  'speaker',
  'genre',
  'years',
  'themes',
  'order',
  'window',
  'positions',
  'columns',
  'lang',
  'colour',
  'keys',
];

/** Addresses of a dossier: every name with ids that are there, values of other names, and values that are not there at all. */
export function addresses(dossier: Dossier): fc.Arbitrary<string> {
  const ids = [
    ...dossier.documents.map(({ source }) => source.id),
    ...dossier.threads.slice(0, 40).map(({ id }) => id),
    ...dossier.themes.map(({ id }) => id),
    ...dossier.passages.slice(0, 40).map(({ sentence }) => sentence),
    ...[
      'all',
      'nl',
      'en',
      'dark',
      'side',
      'inline',
      'passage',
      'document',
      'only',
      'whole',
      'table',
      '2018-2022',
      'formula',
      'visum',
    ],
  ];
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constantFrom(...ids).chain((id) => mutantOf(fc.constant(id), 2)) },
    { weight: 1, arbitrary: ODD_TEXT },
  );
  const parts = fc.array(fc.tuple(fc.constantFrom(...NAMES, ...MORE), value), { maxLength: 6 });
  return fc.tuple(fc.constantFrom(...VIEWS), parts).map(([view, given]) => {
    const said = given.map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Cs}/gu, '\uFFFD'))}`);
    return `#${[`view=${view}`, ...said].join('&')}`;
  });
}

/** What may stand in the storage of the browser under a key of ours: another version's, half of it, anybody's. */
export function keptValues(sound: unknown): fc.Arbitrary<string> {
  return fc.oneof(
    mutantValue(sound).map((value) => JSON.stringify(value) ?? ''),
    mutantOf(fc.constant(JSON.stringify(sound)), 3),
    ODD_TEXT,
    fc.constantFrom('null', '[]', '{}', '0', '""', '\n\n', '{"text":1}', '{"__proto__":{}}'),
  );
}
