import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../src/node/dossier-schema.ts';
import { ROOT } from '../src/node/root.ts';
import { shippedDossier } from './setup/dossiers.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const validator = (file: string) => new Ajv2020({ strict: true, allErrors: true }).compile(json(file) as object);

/** As it is written and read back. */
const dossier = JSON.parse(JSON.stringify(shippedDossier())) as object;

describe('the published schemas', () => {
  it.each([...schemaFiles().keys()])('%s is what the code makes it (npm run schema)', (name) => {
    expect(readFileSync(join(ROOT, 'schema', name), 'utf8')).toBe(schemaFiles().get(name));
  });

  it('hold the dossier of the corpus', () => {
    const valid = validator('schema/dossier.schema.json');
    valid(dossier);
    expect(valid.errors).toBeNull();
  });

  it('refuse a dossier of another format, and one with a key too many', () => {
    const valid = validator('schema/dossier.schema.json');
    expect(valid({ ...dossier, format: 2 })).toBe(false);
    expect(valid({ ...dossier, extra: 1 })).toBe(false);
  });

  it('hold the declaration of the corpus', () => {
    const valid = validator('schema/corpus.schema.json');
    valid(json('corpus/corpus.json'));
    expect(valid.errors).toBeNull();
  });
});
