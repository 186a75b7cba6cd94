import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compactCss } from '../../build/minify-templates.ts';
import { briefingPages } from '../../examples/briefing/write.ts';
import { ROOT } from '../../src/node/root.ts';
import { shippedDossier } from '../setup/dossiers.ts';

// The build is plain JavaScript, which has no types.
const { elementData } = (await import(new URL('../../bin/elements.mjs', import.meta.url).href)) as {
  readonly elementData: (root: string) => ReadonlyMap<string, string>;
};

/** What is written from the widgets, or from the corpus for their example: never older than what it was written from. */

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string; readonly description?: string }[];
      readonly events?: readonly { readonly name: string }[];
      readonly cssParts?: readonly { readonly name: string }[];
      readonly cssProperties?: readonly { readonly name: string }[];
    }[];
  }[];
}

describe('what editors know of the widgets', () => {
  it('is built as the code has it', () => {
    const made = elementData(ROOT);
    expect([...made.keys()].sort()).toEqual(readdirSync(join(ROOT, 'dist/elements')).sort());
    for (const [name, text] of made) expect(readFileSync(join(ROOT, 'dist/elements', name), 'utf8')).toBe(text);
  });

  it('has the sizes in docs/embed.md up to date (npm run sizes)', () => {
    const check = (): string =>
      execFileSync(process.execPath, ['bin/sizes.mjs', '--check'], { cwd: ROOT, encoding: 'utf8' });
    expect(check).not.toThrow();
  });

  it('names every attribute, event, part and property of the code and of docs/embed.md', () => {
    const { modules } = JSON.parse(readFileSync(join(ROOT, 'dist/elements/custom-elements.json'), 'utf8')) as Manifest;
    const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined);
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual([
      'policy-comparison',
      'policy-table',
      'policy-thread',
      'policy-timeline',
    ]);
    const doc = readFileSync(join(ROOT, 'docs/embed.md'), 'utf8');
    for (const { attributes = [], events = [], cssParts = [], cssProperties = [] } of elements) {
      expect(events.map(({ name }) => name).sort()).toEqual(['policy-error', 'policy-ready', 'policy-select']);
      for (const { name, description } of attributes) {
        expect(description).toBeTruthy();
        expect(doc).toContain(`\`${name}\``);
      }
      for (const { name } of [...cssParts, ...cssProperties]) expect(doc).toContain(`\`${name}\``);
    }
  });

  it('has every part that is drawn', () => {
    const drawn = execFileSync('git', ['grep', '-hoE', 'part="[a-z]+"', 'components/widgets'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const { modules } = JSON.parse(readFileSync(join(ROOT, 'dist/elements/custom-elements.json'), 'utf8')) as Manifest;
    const named = modules.flatMap(({ declarations }) =>
      declarations.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)),
    );
    const parts = [
      ...new Set(
        drawn
          .trim()
          .split('\n')
          .map((part) => part.slice(6, -1)),
      ),
    ];
    expect(parts.filter((part) => !named.includes(part))).toEqual([]);
  });
});

describe('the example page', () => {
  it('holds the lines of the corpus as they are, in under 100 kB (npm run briefing)', () => {
    for (const [name, page] of briefingPages(shippedDossier())) {
      const stands = readFileSync(join(ROOT, 'examples/briefing', name), 'utf8');
      expect(stands).toBe(page);
      expect(Buffer.byteLength(stands)).toBeLessThan(100_000);
    }
  });
});

describe('a style made compact', () => {
  it('says the same: spaces stay where they part two things', () => {
    expect(
      compactCss(`
        /* why */
        .a > .b,
        .c:not(.d) :hover {
          margin: 0 0.5em;
          width: calc(100% - 0.25em);
        }
        @media (min-width: 10em) and (color) {
          svg { d: path('M0 10.5'); }
        }
      `),
    ).toBe(
      ".a>.b,.c:not(.d) :hover{margin:0 .5em;width:calc(100% - .25em)}@media (min-width: 10em) and (color){svg{d:path('M0 10.5')}}",
    );
  });
});
