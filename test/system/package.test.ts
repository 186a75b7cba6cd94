import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../src/node/dossier-schema.ts';
import { ROOT } from '../../src/node/root.ts';

/** What the build makes from the code for others to read, and that it ships. */

describe('the built schemas', () => {
  it.each([...schemaFiles().keys()])('%s is what the code makes it', (name) => {
    expect(readFileSync(join(ROOT, 'dist/schema', name), 'utf8')).toBe(schemaFiles().get(name));
  });

  it('are those of the code and no others', () => {
    expect(readdirSync(join(ROOT, 'dist/schema')).sort()).toEqual([...schemaFiles().keys()].sort());
  });
});

describe('the package', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
    readonly customElements: string;
  };
  const packed = (): Set<string> => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const listed = execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const [{ files }] = JSON.parse(listed) as [{ readonly files: readonly { readonly path: string }[] }];
    return new Set(files.map(({ path }) => path));
  };

  it('ships what it names, and what the build makes of schemas and elements', () => {
    const named = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const made = ['schema', 'elements'].flatMap((folder) =>
      readdirSync(join(ROOT, 'dist', folder)).map((name) => `dist/${folder}/${name}`),
    );
    const expected = [...named.map((path) => path.replace('./', '')), manifest.customElements, ...made];
    const shipped = packed();
    expect(expected.length).toBeGreaterThan(15);
    // A pattern names whatever stands in its folder.
    const isShipped = (path: string): boolean =>
      path.endsWith('*') ? [...shipped].some((file) => file.startsWith(path.slice(0, -1))) : shipped.has(path);
    expect(expected.filter((path) => !isShipped(path))).toEqual([]);
  });

  it.each([
    'dossier.schema.json',
    'export.schema.json',
    'corpus.schema.json',
    'knowledge.schema.json',
    'custom-elements.json',
  ])('gives beleidslijn/%s', (name) => {
    const required = createRequire(join(ROOT, 'package.json'))(`beleidslijn/${name}`) as object;
    expect(Object.keys(required).length).toBeGreaterThan(1);
  });

  it('keeps in the repository nothing that the build makes', () => {
    const kept = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
    expect(kept.filter((path) => /(\.schema|(^|\/)custom-elements|-custom-data)\.json$/.test(path))).toEqual([]);
  });
});
