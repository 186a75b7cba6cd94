import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedDossier } from '../components/dossier-fault.ts';
import { parsedJson } from '../components/load-fault.ts';
import { dossierFault } from '../src/dossier/dossier-shape.ts';
import { DOSSIER_SCHEMA } from '../src/node/dossier-schema.ts';
import { ROOT } from '../src/node/root.ts';
import { UNTHEMED } from '../src/text/unthemed.ts';
import { LIGHTHOUSES } from './scenes/lighthouses.ts';
import { synthetic } from './scenes/synthetic.ts';
import { shippedDossier } from './setup/dossiers.ts';
import { DELETED, kindsOfPaths, mutant, REPLACEMENTS } from './setup/mutants.ts';

const OLD: unknown = JSON.parse(readFileSync(join(ROOT, 'test/scenes/visa-0.2.0.json'), 'utf8'));
const written = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const SMALL = written(LIGHTHOUSES);

/** Values of which the page asks less than the schema does, because it draws them as they are. */
const AS_THEY_ARE = /regex|format|pattern|too_small|too_big|unrecognized_keys|custom/;

describe('the shape of a dossier', () => {
  it('is that of every dossier there is', () => {
    for (const dossier of [shippedDossier(), OLD, synthetic(20), LIGHTHOUSES])
      expect(dossierFault(written(dossier))).toBeNull();
  });

  it('is that of papers nobody described, whose lines may stand under no theme', () => {
    const [line] = LIGHTHOUSES.threads;
    const unthemed = { ...LIGHTHOUSES, threads: [{ ...line, theme: UNTHEMED }] };
    expect(dossierFault(written(unthemed))).toBeNull();
  });

  it('lacks whatever the published schema says is lacking, and says where', () => {
    const missed: string[] = [];
    for (const path of kindsOfPaths(SMALL)) {
      for (const value of REPLACEMENTS) {
        const data = mutant(SMALL, path, value);
        const told = dossierFault(data);
        if (told === null) {
          const issues = DOSSIER_SCHEMA.safeParse(data).error?.issues ?? [];
          const [lacking] = issues.filter(({ code }) => !AS_THEY_ARE.test(code));
          if (lacking !== undefined) missed.push(`${path.join('.')} ${String(value)}: ${lacking.message}`);
        } else if (typeof path.at(-1) === 'string' && value === DELETED) {
          expect(told.path).toContain(path.filter((step) => typeof step === 'string').at(-1));
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('holds together: whatever names a sentence, a paper, a theme or a link names one that is there', () => {
    const at = (path: string): string | undefined => {
      const data = mutant(
        SMALL,
        path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
        'nergens',
      );
      return dossierFault(data)?.expected.nl;
    };
    expect(at('threads.0.lanes.0.stations.0.document')).toBe('de id van een document in dit dossier');
    expect(at('cells.0.theme')).toBe('de id van een thema in dit dossier');
    expect(at('tags.0.sentence')).toBe('de id van een zin in dit dossier');
    expect(at('alignments.0.a.sentence')).toBe('de id van een zin in dit dossier');
  });
});

describe('a file that is no dossier', () => {
  const told = (text: string): string => {
    try {
      checkedDossier(parsedJson(text, 'dossier.json'), 'dossier.json');
      return '';
    } catch (error) {
      return (error as { label: { nl: string } }).label.nl;
    }
  };

  it.each([
    ['', 'dossier.json is leeg; verwacht: JSON.'],
    ['<!doctype html><p>x</p>', 'dossier.json is een webpagina (HTML); verwacht: JSON.'],
    ['{"format":1,"corpus":{"id":', 'dossier.json houdt na 27 tekens op: het bestand is niet heel; verwacht: JSON.'],
    ['{"format":1,,}', 'dossier.json kan niet worden gelezen; verwacht: JSON.'],
    ['[1]', 'dossier.json is een lijst; verwacht: een dossier.'],
    ['7', 'dossier.json is 7; verwacht: een dossier.'],
    ['null', 'dossier.json is null; verwacht: een dossier.'],
    ['{}', 'dossier.json is geen dossier: format ontbreekt; verwacht: 1.'],
    [
      '{"format":2}',
      'dossier.json is van formaat 2, en deze pagina leest formaat 1: het dossier is nieuwer dan de pagina.',
    ],
    ['{"format":1}', 'dossier.json: corpus ontbreekt; verwacht: een object.'],
  ])('says what it is: %s', (text, why) => {
    expect(told(text)).toBe(why);
  });
});
