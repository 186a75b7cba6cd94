import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../src/node/dossier-schema.ts';
import { ROOT } from '../src/node/root.ts';
import { shippedDossier } from './setup/dossiers.ts';

const validator = (name: string) =>
  new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schemaFiles().get(name) ?? '') as object);

/** As it is written and read back. */
const dossier = JSON.parse(JSON.stringify(shippedDossier())) as object;

describe('the published schemas', () => {
  it('hold the dossier of the corpus', () => {
    const valid = validator('dossier.schema.json');
    valid(dossier);
    expect(valid.errors).toBeNull();
  });

  it('refuse a dossier of another format, and one with a key too many', () => {
    const valid = validator('dossier.schema.json');
    expect(valid({ ...dossier, format: 2 })).toBe(false);
    expect(valid({ ...dossier, extra: 1 })).toBe(false);
  });

  it('hold the declaration of the corpus', () => {
    const valid = validator('corpus.schema.json');
    valid(JSON.parse(readFileSync(join(ROOT, 'corpus/corpus.json'), 'utf8')));
    expect(valid.errors).toBeNull();
  });
});
