import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/dossier/excerpt.ts';
import { ROOT } from '../../src/node/root.ts';
import { HOSTILE } from '../scenes/hostile.ts';
import { shippedDossier } from '../setup/dossiers.ts';
import { type Host, hostOf, visit } from '../setup/host-page.ts';
import { sharedBrowser } from '../setup/shared-browser.ts';

/** The widgets as they are built, on pages of somebody else, in a real browser. */

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const ALL = `/beleidslijn/beleidslijn-widgets-${version}.js`;
const CLASSIC = `/beleidslijn/beleidslijn-widgets-${version}.classic.js`;
const THREAD = 'visa.visum+aansluiting';
const TAGS = ['policy-thread', 'policy-timeline', 'policy-comparison', 'policy-table'];
const EXAMPLE = join(ROOT, 'examples/briefing');

const widgets = (attributes: string, inside = '<p>terugval</p>'): string =>
  TAGS.map((tag) => `<${tag} ${attributes}>${inside}</${tag}>`).join('\n');
const pageOf = (body: string, head = `<script type="module" src="${ALL}"></script>`): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Gast</title>${head}</head><body>${body}</body></html>`;

let browser: Browser;
let host: Host;

beforeAll(async () => {
  browser = await sharedBrowser();
  host = await hostOf({
    '/dossier.json': JSON.stringify(excerptOf(shippedDossier(), { threads: [THREAD] })),
    '/hostile.json': JSON.stringify(HOSTILE),
    '/other.json': '{"format": 2}',
    '/half.json':
      '{"format": 1, "corpus": {"version": "0000000"}, "documents": [{}], "themes": [], "tags": [], "passages": [], "alignments": [], "threads": [{"id": "x"}], "cells": []}',
  });
}, 120_000);

afterAll(() => host.close());

async function open(path: string, body: string, head?: string, options?: Parameters<typeof visit>[2]) {
  host.files.set(path, pageOf(body, head));
  return visit(browser, `${host.origin}${path}`, options);
}

describe('on a locked page', () => {
  it('break no policy, Trusted Types included, and bring no style of their own into the document', async () => {
    const { page, complaints, events } = await open(
      '/strict.html',
      widgets(`src="/dossier.json" thread="${THREAD}" room="/lezen/"`),
    );
    expect((await events()).map(({ type }) => type)).toEqual(TAGS.map(() => 'policy-ready'));
    await page.locator('policy-thread summary').click();
    await page.setViewportSize({ width: 400, height: 800 });
    await page.setViewportSize({ width: 1000, height: 800 });
    expect(complaints).toEqual([]);
    const wrong = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].flatMap((widget) =>
          [...(widget.shadowRoot?.querySelectorAll('*') ?? [])]
            .filter(
              (one) =>
                one.localName === 'style' ||
                one.getAttributeNames().some((name) => name === 'style' || name.startsWith('on')),
            )
            .map((one) => one.outerHTML),
        ),
      TAGS.join(),
    );
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('take a list of policies that names the one of Lit', async () => {
    const before = host.policy;
    host.policy = `${before}; trusted-types lit-html 'allow-duplicates'`;
    const both = `<script type="module" src="${ALL}"></script><script src="${CLASSIC}" defer></script>`;
    const { page, complaints } = await open('/listed.html', widgets('src="/dossier.json"'), both);
    host.policy = before;
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('one page', () => {
  it('fetches a dossier once for ten widgets and three scripts', async () => {
    // Another version of the script: the same with another number, as far as a page can tell.
    const other = readFileSync(join(ROOT, 'dist/widgets', `beleidslijn-widgets-${version}.js`), 'utf8');
    host.files.set('/older.js', other);
    const scripts = [
      `<script src="${CLASSIC}" defer></script>`,
      `<script type="module" src="${ALL}"></script>`,
      '<script type="module" src="/older.js"></script>',
    ];
    const ten = Array.from({ length: 10 }, (_, i) => `<${TAGS[i % 4]} src="/dossier.json"></${TAGS[i % 4]}>`).join('');
    host.asked.length = 0;
    const { page, complaints, events } = await open('/ten.html', ten, scripts.join(''));
    expect((await events()).filter(({ type }) => type === 'policy-ready').length).toBe(10);
    expect(host.asked.filter((path) => path === '/dossier.json')).toEqual(['/dossier.json']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('opens from disk with a classic script, without a complaint', async () => {
    const { page, complaints, events } = await visit(browser, pathToFileURL(join(EXAMPLE, 'index.html')).href);
    expect((await events()).map(({ type }) => type)).toEqual(TAGS.map(() => 'policy-ready'));
    expect(complaints).toEqual([]);
    await expect.poll(() => page.locator('policy-timeline svg.timeline').isVisible()).toBe(true);
    await page.close();
  });

  it('hears a classic script in its head before the data that stands further down', async () => {
    const data = host.files.get('/dossier.json')?.replaceAll('<', '\\u003c');
    const body = `${widgets('src="#later"')}<policy-thread><script type="application/json">${data}</script></policy-thread><script type="application/json" id="later">${data}</script>`;
    const { page, complaints, events } = await open('/early.html', body, `<script src="${CLASSIC}"></script>`);
    expect(complaints).toEqual([]);
    expect((await events()).map(({ type }) => type)).toEqual([...TAGS, 'policy-thread'].map(() => 'policy-ready'));
    await page.close();
  });
});

describe('without data', () => {
  it.each([
    ['/nothing.json', 'fetch'],
    ['/other.json', 'format'],
    ['/half.json', 'format'],
    ['/page.html', 'format'],
    ['javascript:alert(1)', 'address'],
    ['data:application/json,{}', 'address'],
    ['#nowhere', 'no-data'],
  ])('%s: what stands between the tags stays, said once (%s)', async (src, code) => {
    host.files.set('/page.html', pageOf('geen json', ''));
    const { page, complaints, events } = await open('/failed.html', widgets(`src="${src}"`) + widgets(`src="${src}"`));
    const heard = await events();
    expect(heard.map(({ type, detail }) => [type, detail['code']])).toEqual(heard.map(() => ['policy-error', code]));
    expect(heard.length).toBe(8);
    for (const text of await page.locator('p').all()) expect(await text.isVisible()).toBe(true);
    // One sentence per kind of widget, though there are two of each.
    expect(complaints.length).toBe(4);
    expect(new Set(complaints).size).toBe(4);
    await page.close();
  });

  it('tells of a line that is not there instead of telling another', async () => {
    const { page, events } = await open('/missing.html', widgets('src="/dossier.json" thread="visa.onbekend"'));
    expect((await events()).map(({ detail }) => detail['code'])).toEqual(TAGS.map(() => 'thread'));
    expect(await page.locator('p', { hasText: 'terugval' }).first().isVisible()).toBe(true);
    await page.close();
  });

  it('shows what stands between the tags where scripts are off', async () => {
    host.files.set('/noscript.html', pageOf(widgets('src="/dossier.json"')));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${host.origin}/noscript.html`);
    expect(await page.locator('p', { hasText: 'terugval' }).count()).toBe(4);
    expect(await page.locator('p').first().isVisible()).toBe(true);
    await context.close();
  });
});

describe('a dossier that means harm', () => {
  it('comes out as words', async () => {
    const before = host.policy;
    // Without a policy: nothing but the widgets themselves stands between the words and the page.
    host.policy = null;
    const each = HOSTILE.threads.map(({ id }) => widgets(`src="/hostile.json" thread="${id}" room="/lezen/"`)).join('');
    const { page, complaints } = await open('/harm.html', each);
    host.policy = before;
    expect(complaints).toEqual([]);
    expect(await page.evaluate('globalThis.harmed')).toBe(undefined);
    const found = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].flatMap((widget) => [
          ...[
            ...(widget.shadowRoot?.querySelectorAll('script, img, iframe, object, embed, form, input, style, link') ??
              []),
          ].map((one) => one.outerHTML),
          ...[...(widget.shadowRoot?.querySelectorAll('a') ?? [])]
            .map((one) => one.getAttribute('href') ?? '')
            .filter((href) => !href.startsWith('/lezen/#')),
        ]),
      TAGS.join(),
    );
    expect(found).toEqual([]);
    expect(await page.locator('policy-thread .widget').first().innerText()).toContain(
      '<script>globalThis.harmed=1</script>',
    );
    await page.close();
  });

  it('makes no link of a room that is no address', async () => {
    const { page } = await open('/room.html', widgets('src="/dossier.json" room="javascript:globalThis.harmed=1"'));
    expect(await page.locator('policy-thread a, policy-table a, policy-comparison a, policy-timeline a').count()).toBe(
      0,
    );
    expect(await page.locator('policy-thread .widget').innerText()).toContain(`lijn ${THREAD}`);
    await page.close();
  });
});

describe('a page that gives them little room', () => {
  it.each([320, 360, 520, 720, 1200])('fits %i px', async (width) => {
    const { page } = await open('/narrow.html', widgets(`src="/dossier.json" room="/lezen/"`), undefined, {
      viewport: { width, height: 800 },
    });
    for (const summary of await page.locator('summary').all()) await summary.click();
    const over = await page.evaluate(
      (selector) => [
        document.documentElement.scrollWidth - innerWidth,
        ...[...document.querySelectorAll(selector)].flatMap((widget) =>
          [...(widget.shadowRoot?.querySelectorAll('.widget, .body, .foot') ?? [])].map(
            (one) => one.scrollWidth - one.clientWidth,
          ),
        ),
      ],
      TAGS.join(),
    );
    expect(over.filter((px) => px > 0)).toEqual([]);
    await page.close();
  });

  it('keeps a width where the page asks how wide they would like to be', async () => {
    const style = '<link rel="stylesheet" href="/flex.css">';
    host.files.set('/flex.css', 'body { display: flex; flex-wrap: wrap } policy-table { float: left }');
    const { page } = await open(
      '/flex.html',
      widgets('src="/dossier.json"'),
      `<script type="module" src="${ALL}"></script>${style}`,
    );
    for (const tag of TAGS) expect((await page.locator(tag).boundingBox())?.width ?? 0).toBeGreaterThan(250);
    await page.close();
  });
});

describe('the example page', () => {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

  it.each([
    ['index.html', 'light', 1440],
    ['index.html', 'dark', 1440],
    ['index.html', 'light', 360],
    ['hostile.html', 'light', 1200],
  ] as const)('%s, %s, %i px: axe finds nothing in the widgets', async (name, colorScheme, width) => {
    const { page } = await visit(browser, pathToFileURL(join(EXAMPLE, name)).href, {
      colorScheme,
      viewport: { width, height: 900 },
    });
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.addScriptTag({ path: axe });
    const found = (await page.evaluate(`axe.run({ include: ${JSON.stringify(TAGS.map((tag) => [tag]))} }, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.flat().join(' ')).join(', ')))`)) as string[];
    expect(found).toEqual([]);
    await page.close();
  });

  it('comes through a hostile style: upright, from left to right, its marks where they belong', async () => {
    const { page } = await visit(browser, pathToFileURL(join(EXAMPLE, 'hostile.html')).href);
    const looks = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].map((widget) => {
          const style = getComputedStyle(widget.shadowRoot?.querySelector('.widget') as Element);
          const {
            display,
            direction,
            textTransform,
            textAlign,
            textIndent,
            textShadow,
            fontStyle,
            whiteSpaceCollapse,
          } = style as CSSStyleDeclaration & { whiteSpaceCollapse: string };
          return {
            display,
            direction,
            textTransform,
            textAlign,
            textIndent,
            textShadow,
            fontStyle,
            whiteSpaceCollapse,
          };
        }),
      TAGS.join(),
    );
    for (const look of looks) {
      expect(look).toEqual({
        display: 'block',
        direction: 'ltr',
        textTransform: 'none',
        textAlign: 'start',
        textIndent: '0px',
        textShadow: 'none',
        fontStyle: 'normal',
        whiteSpaceCollapse: 'collapse',
      });
    }
    for (const box of ['.title', '.body', '.foot'])
      expect(await page.locator(`policy-thread ${box}`).isVisible()).toBe(true);
    await page.close();
  });

  it('prints what cannot be opened on paper', async () => {
    const { page } = await visit(browser, pathToFileURL(join(EXAMPLE, 'index.html')).href);
    const proof = page.locator('policy-thread dl');
    expect(await proof.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect((await proof.boundingBox())?.height ?? 0).toBeGreaterThan(100);
    await page.close();
  });
});

describe('widgets.json', () => {
  it('names every file with the hash a browser can hold it to', () => {
    const folder = join(ROOT, 'dist/widgets');
    const list = JSON.parse(readFileSync(join(folder, 'widgets.json'), 'utf8')) as {
      version: string;
      files: { name: string; bytes: number; integrity: string }[];
    };
    expect(list.version).toBe(version);
    expect(list.files.map(({ name }) => name)).toEqual([
      `beleidslijn-frame-${version}.js`,
      `beleidslijn-receiver-${version}.js`,
      `beleidslijn-widgets-${version}.classic.js`,
      `beleidslijn-widgets-${version}.js`,
      'elements.js',
      ...['comparison', 'table', 'thread', 'timeline'].map((one) => `policy-${one}-${version}.js`),
    ]);
    for (const { name, bytes, integrity } of list.files) {
      const file = readFileSync(join(folder, name));
      expect(bytes).toBe(file.length);
      expect(integrity).toBe(`sha384-${createHash('sha384').update(file).digest('base64')}`);
    }
  });
});

describe('docs/embed.md', () => {
  const doc = readFileSync(join(ROOT, 'docs/embed.md'), 'utf8');
  const snippets = new Map(
    [...doc.matchAll(/<!-- snippet: ([\w.]+) -->\n```\w+\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => [
      name,
      text,
    ]),
  );

  const built = (name: string): string => {
    const { files } = JSON.parse(readFileSync(join(ROOT, 'dist/widgets/widgets.json'), 'utf8')) as {
      files: { name: string; integrity: string }[];
    };
    return files.find((file) => file.name === name)?.integrity ?? '';
  };

  async function run(name: string, more = '') {
    host.files.set('/beleidslijn/dossier.json', host.files.get('/dossier.json') ?? '');
    host.files.set('/page.js', snippets.get('page.js') ?? '');
    host.files.set('/style.css', snippets.get('style.css') ?? '');
    const excerpt = host.files.get('/dossier.json')?.replaceAll('<', '\\u003c') ?? '';
    const text = (snippets.get(name) ?? '')
      .replace('EXCERPT', () => excerpt)
      .replace('sha384-…', built(`policy-thread-${version}.js`));
    expect(text).not.toBe('');
    return open(`/${name}.html`, text, more);
  }

  it.each([
    ['module', 'policy-timeline', 1],
    ['integrity', 'policy-thread', 1],
    ['inline', 'policy-comparison', 2],
    ['events', 'policy-table', 1],
  ])('%s: works as it is copied', async (name, tag, count) => {
    const { page, complaints, events } = await run(name, '<link rel="stylesheet" href="/style.css">');
    expect((await events()).filter(({ type }) => type === 'policy-ready').length).toBe(count);
    expect(await page.locator(`${tag} .widget`).innerText()).toContain('EU-visumbeleid');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('events: a page hears them, and may take the place of a link', async () => {
    const { page } = await run('events');
    await expect.poll(() => page.locator('output').innerText()).toBe(`corpus ${shippedDossier().corpus.version}`);
    await page.locator('policy-table a').first().click();
    expect(await page.locator('output').innerText()).toBe(THREAD);
    expect(page.url()).toBe(`${host.origin}/events.html`);
    await page.close();
  });

  it('style: properties and parts do what they say', async () => {
    const { page } = await run('module', '<link rel="stylesheet" href="/style.css">');
    await expect.poll(() => page.locator('policy-timeline .marker').first().isVisible()).toBe(true);
    const [marker, title] = await page.evaluate(() => {
      const root = document.querySelector('policy-timeline')?.shadowRoot as ShadowRoot;
      return [
        getComputedStyle(root.querySelector('.marker') as Element).fill,
        getComputedStyle(root.querySelector('.title') as Element).color,
      ];
    });
    expect([marker, title]).toEqual(['rgb(255, 209, 102)', 'rgb(23, 64, 111)']);
    await page.close();
  });

  it('iframe: shows the widget, as high as it asks to be', async () => {
    const before = host.policy;
    host.policy = "default-src 'none'; script-src 'self'; frame-src 'self'";
    host.files.set('/frame.html', pageOf(snippets.get('iframe') ?? '', ''));
    const page = await browser.newPage();
    host.files.delete('/beleidslijn/dossier.json');
    await page.goto(`${host.origin}/frame.html`);
    host.policy = before;
    const title = page.frameLocator('iframe').locator('policy-thread').getByText('Aansluiting bij het EU-visumbeleid');
    await expect.poll(() => title.first().isVisible(), { timeout: 10_000 }).toBe(true);
    await expect.poll(async () => Number(await page.locator('iframe').getAttribute('height'))).not.toBe(320);
    await page.close();
  });

  it('names the version and the policy that are tested here', () => {
    expect([...doc.matchAll(/-(\d+\.\d+\.\d+)(?:\.classic)?\.js/g)].every(([, found]) => found === version)).toBe(true);
    expect(doc).toContain(`Content-Security-Policy: ${host.policy}`);
  });
});
