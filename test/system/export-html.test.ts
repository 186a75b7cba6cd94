import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { designTokens } from '../../components/base-style.ts';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import { pageStyle } from '../../src/export/html/style.ts';
import { html as htmlFormat } from '../../src/export/html.ts';
import type { Dossier } from '../../src/model.ts';
import { HARM, HOSTILE } from '../scenes/hostile.ts';
import { shippedDossier } from '../setup/dossiers.ts';
import { OPTIONS, type PageSubject, pagesOf } from '../setup/page-subjects.ts';
import { sharedBrowser } from '../setup/shared-browser.ts';
import { textWriter } from '../setup/written.ts';

/** Every subject as a page in one file, in a real browser: nothing runs, nothing is fetched, everything is read. */

const dossier = shippedDossier();
const htmlOf = textWriter(htmlFormat);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'beleidslijn-html-'));
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const subjects = pagesOf(dossier);
const named = subjects.map((subject) => [subject.what, subject] as const);

interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

/** The page as opened from disk; `isScripted` lets the test ask questions of it, no page has a script of its own. */
async function visit(html: string, isScripted = true): Promise<Visit> {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const context = await browser.newContext({ javaScriptEnabled: isScripted, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  page.on('request', (request) => requests.push(request.url()));
  const address = pathToFileURL(file).href;
  await page.goto(address, { waitUntil: 'load' });
  return { page, complaints, requests: requests.filter((one) => one !== address) };
}

const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What must be read on a page: the words of the papers it is about. */
function wordsOf(of: Dossier, subject: PageSubject): string[] {
  const { sentences, threads } = dossierIndex(of);
  const text = (id: string): string => bare(sentences.get(id)?.sentence.text ?? '');
  switch (subject.what) {
    case 'line': {
      const lanes = threads.get(subject.thread)?.lanes ?? [];
      const stations = lanes.flatMap((lane) => lane.stations);
      return stations.flatMap(({ entries }) => entries.map(({ passage }) => text(passage.sentence)));
    }
    case 'passage':
      return [subject.older, subject.newer].map(text);
    case 'draft':
      return subject.check.findings.flatMap(({ older }) => {
        if (older === null) return [];
        const { sentence, span } = older.passage;
        return [bare((sentences.get(sentence)?.sentence.text ?? '').slice(span.from, span.to))];
      });
    case 'overview':
      return of.corpus.focus.themes.map((theme) => dossierIndex(of).themeName(theme).nl);
    default:
      return of.documents.map(({ source }) => bare(source.title));
  }
}

describe.each(named)('%s as a page', (what, subject) => {
  const html = htmlOf(dossier, subject, OPTIONS);

  it('has no script, fetches nothing, and says so in its policy', async () => {
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<script|\son\w+=|javascript:|@import|url\(|<link|<img|<iframe/i);
    const { page, complaints, requests } = await visit(html);
    expect([complaints, requests]).toEqual([[], []]);
    await page.context().close();
  });

  it('shows all its words where no script may run', async () => {
    const { page } = await visit(html, false);
    const read = bare(
      (await page.locator('body').innerText()).replace(/\u00a0/g, ' ').replace(/(vervalt|nieuw): /g, ''),
    );
    const words = wordsOf(dossier, subject).filter((text) => text !== '');
    expect(words.length).toBeGreaterThan(1);
    // The table quotes parts of sentences, and its notes name the papers; a comparison is about two of the papers.
    const absent = words.filter((text) => !read.includes(text));
    expect(what === 'comparison' ? words.length - absent.length : absent).toEqual(what === 'comparison' ? 2 : []);
    await page.context().close();
  });

  it('names its sources, the version of the corpus and who made the links', () => {
    const foot = /<footer>([\s\S]*)<\/footer>/.exec(html)?.[1] ?? '';
    expect(foot).toContain(`corpus ${dossier.corpus.version}`);
    expect(foot).toMatch(/kenmerk niet vermeld/);
    expect(foot).toContain('geen mens heeft ze bevestigd');
    expect(html).not.toMatch(/href="(?!#)/);
    const linked = htmlOf(dossier, subject, { ...OPTIONS, base: 'https://lijn.example/' });
    expect(linked).toContain('<a href="https://lijn.example/#');
    expect(linked).toContain(`corpus=${dossier.corpus.version}`);
  });

  it('is the same every time, and is told in English too', () => {
    expect(htmlOf(dossier, subject, OPTIONS)).toBe(html);
    const english = htmlOf(dossier, subject, { ...OPTIONS, language: 'en' });
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<h2>Sources</h2>');
    expect(english).not.toMatch(/Bronnen|zwijgt|vervalt: |geen mens/);
  });

  it('meets WCAG 2.2 AA light and dark, on a desk and on a telephone, and never scrolls sideways', async () => {
    const { page } = await visit(html);
    await page.evaluate(AXE);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1440, 390]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        // Only colours differ between light and dark.
        const found = await page.evaluate(async (isDark) => {
          const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
          const { violations, passes } = await axe.run(document, {
            runOnly: isDark
              ? { type: 'rule', values: ['color-contrast'] }
              : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          });
          const faults = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((one) => one.html.slice(0, 120)).join(' ')}`,
          );
          const over = document.documentElement.scrollWidth > window.innerWidth ? ['scrolls sideways'] : [];
          const outside = [...document.querySelectorAll('td, .text')].flatMap((box) =>
            box.scrollHeight > box.clientHeight + 1 && box.clientHeight > 0
              ? [`words outside their box: ${box.textContent?.slice(0, 60)}`]
              : [],
          );
          return { faults: [...faults, ...over, ...outside], rules: passes.length };
        }, colorScheme === 'dark');
        expect([colorScheme, width, found.faults]).toEqual([colorScheme, width, []]);
        expect(found.rules).toBeGreaterThanOrEqual(colorScheme === 'dark' ? 1 : 15);
      }
    }
    await page.context().close();
  }, 60_000);
});

describe('a page of a paper that means harm', () => {
  it.each(pagesOf(HOSTILE, Object.values(HARM).join(' ')).map((subject) => [subject.what, subject] as const))(
    '%s: shows it as words',
    async (_what, subject) => {
      const html = htmlOf(HOSTILE, subject, { ...OPTIONS, base: 'https://lijn.example/' });
      const { page, complaints, requests } = await visit(html);
      expect([complaints, requests]).toEqual([[], []]);
      const found = await page.evaluate(() => ({
        harmed: 'harmed' in globalThis,
        elements: [...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))],
        attributes: [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()),
        links: [...document.querySelectorAll('[href]')].map((one) => one.getAttribute('href') ?? ''),
        text: document.body.textContent ?? '',
      }));
      expect(found.harmed).toBe(false);
      const foreign = ['script', 'img', 'iframe', 'object', 'embed', 'form', 'input', 'link', 'base'];
      expect(found.elements.filter((name) => foreign.includes(name))).toEqual([]);
      expect(found.attributes.filter((name) => /^on|^style$|^src$/.test(name))).toEqual([]);
      expect(found.links.filter((link) => !/^(#finding-\d+$|https:\/\/lijn\.example\/#)/.test(link))).toEqual([]);
      expect(found.text).toContain(HARM.script);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(html).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
      await page.context().close();
    },
  );
});

describe('the style of a page', () => {
  it('has the tokens of the reading room, light, dark, forced and in print', () => {
    const tokens = (text: string): string[] =>
      [
        ...text.matchAll(
          /--(?:paper|wash|ink|ink-2|ink-3|line-2|hair|marker|marker-ink|ins|ins-bg|del|del-bg|focus): [^;]+;/g,
        ),
      ]
        .map(([token]) => token)
        .sort();
    const room = designTokens.cssText;
    expect(tokens(pageStyle(false))).toEqual(tokens(room));
    expect(tokens(room).length).toBeGreaterThan(30);
  });

  it('tells who speaks by shape where colours are forced', async () => {
    const { page } = await visit(htmlOf(dossier, { what: 'overview', themes: null }, OPTIONS));
    await page.emulateMedia({ forcedColors: 'active' });
    const drawn = (name: string): Promise<string[]> =>
      page
        .locator(`.figure rect.${name}`)
        .first()
        .evaluate((one) => [getComputedStyle(one).fill, getComputedStyle(one).stroke]);
    const [own, other] = [await drawn('own'), await drawn('other')];
    expect(own[1]).toBe('none');
    expect(other[1]).toBe(own[0]);
    expect(other[0]).not.toBe(own[0]);
    await page.context().close();
  });

  it('lays a table across and a line upright, with a number on every sheet', () => {
    expect(htmlOf(dossier, { what: 'table', threads: null, papers: null }, OPTIONS)).toMatch(
      /@page \{ size: A4 landscape/,
    );
    expect(pageStyle(false)).toMatch(/@page \{ size: A4; .*counter\(page\)/);
  });
});

it('a page of what is not in the dossier is refused', () => {
  expect(() => htmlOf(dossier, { what: 'line', thread: 'none' }, OPTIONS)).toThrow(/'none'/);
  const pair = { what: 'passage', thread: null, older: 'x', newer: 'y' } as const;
  expect(() => htmlOf(dossier, pair, OPTIONS)).toThrow(/'x' and 'y'/);
  expect(() => htmlOf(dossier, { what: 'comparison', older: 'x', newer: 'y' }, OPTIONS)).toThrow(/'x'/);
});
