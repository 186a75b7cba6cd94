import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { cpus, totalmem } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import type { Dossier } from '../../src/model.ts';
import { synthetic } from '../scenes/synthetic.ts';
import { ensureBrowser } from '../setup/ensure-browser.ts';

/**
 * `npm run bench:page`: how long a reader waits, in the built page, in a headless Chromium, on localhost. Medians of five.
 * Times are printed and judged here and nowhere else: a test that measures time fails on a busy machine, and says nothing.
 */

const RUNS = 5;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const APP = join(ROOT, 'dist/app');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
/** Milliseconds: until something of the dossier is painted, and until another view is. */
const CASES = [
  { name: 'the corpus', papers: null, paint: 300, turn: 100 },
  { name: '200 papers (synthetic)', papers: 200, paint: 1000, turn: 100 },
  { name: '2000 papers (synthetic)', papers: 2000, paint: 2500, turn: 150 },
] as const;
const VIEWS = ['line', 'side', 'table', 'overview'] as const;

/** Everything is read before the clock starts: the disk is not what is measured. */
function served(dossier: Buffer): Promise<{ server: Server; port: number }> {
  const files = new Map<string, Buffer>();
  for (const name of readdirSync(APP, { recursive: true, encoding: 'utf8' })) {
    if (statSync(join(APP, name)).isFile()) files.set(`/${name.replaceAll('\\', '/')}`, readFileSync(join(APP, name)));
  }
  files.set('/dossier.json', dossier);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const found = files.get(path === '/' ? '/index.html' : path);
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': TYPES[extname(path === '/' ? '.html' : path)] ?? 'text/html; charset=utf-8',
      'content-length': found?.length ?? 0,
    });
    response.end(found);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ server, port: typeof address === 'object' && address !== null ? address.port : 0 });
    });
  });
}

/** In the page: from navigation to the frame in which the grid of the overview stands, in ms. */
const FIRST_PAINT = `new Promise((resolve) => {
  const look = () => {
    const view = document.querySelector('beleidslijn-app')?.shadowRoot?.querySelector('policy-overview');
    const rows = view?.shadowRoot?.querySelectorAll('[role="grid"] .row').length ?? 0;
    if (rows > 2) requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => resolve(performance.now()); c.port2.postMessage(0); });
    else requestAnimationFrame(look);
  };
  look();
})`;

/** In the page: from the click on a link of the navigation to the frame after the view stands. */
const turn = (view: string): string => `new Promise((resolve) => {
  const app = document.querySelector('beleidslijn-app');
  const link = [...app.shadowRoot.querySelectorAll('nav a')].find((one) => one.getAttribute('href').includes('view=${view}'));
  if (link === undefined) return resolve(null);
  const from = performance.now();
  link.click();
  const look = () => {
    const shown = app.shadowRoot.querySelector('main > *');
    const name = shown?.localName ?? '';
    const ready = name.includes('${view}') && (shown.shadowRoot?.textContent ?? '').trim().length > 200;
    if (ready) requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => resolve(performance.now() - from); c.port2.postMessage(0); });
    else if (performance.now() - from > 8000) resolve(null);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})`;

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function line(what: string, times: readonly number[], budget: number): boolean {
  const middle = median(times);
  const good = middle <= budget && times.length > 0;
  const all = times.map((time) => time.toFixed(0)).join(' ');
  process.stdout.write(
    `  ${what.padEnd(26)} ${middle.toFixed(0).padStart(6)} ms   (${all})   ${good ? 'within' : 'OVER'} ${budget}\n`,
  );
  return good;
}

async function timed(
  browser: Browser,
  { name, papers, paint, turn: turning }: (typeof CASES)[number],
): Promise<boolean> {
  const dossier =
    papers === null ? readFileSync(join(APP, 'dossier.json')) : Buffer.from(JSON.stringify(synthetic(papers)));
  const { server, port } = await served(dossier);
  process.stdout.write(`${name}, ${(dossier.length / 1e6).toFixed(1)} MB\n`);
  const first: number[] = [];
  const turned = new Map<string, number[]>(VIEWS.map((view) => [view, []]));
  const missing = new Set<string>();
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
    first.push((await page.evaluate(FIRST_PAINT)) as number);
    // Twice: the first time a view is opened its code has to come, and that is what a reader waits for as well.
    for (const view of VIEWS) {
      const time = (await page.evaluate(turn(view))) as number | null;
      if (time === null) missing.add(view);
      else turned.get(view)?.push(time);
    }
    await context.close();
  }
  server.close();
  const good = [line('first paint', first, paint)];
  for (const [view, times] of turned) {
    if (!missing.has(view)) good.push(line(`to ${view}`, times, turning));
    else process.stdout.write(`  to ${view}: not in the navigation, or not ready within 8 s\n`);
  }
  return good.every(Boolean);
}

/** A draft of 100 kB: the papers of the corpus, then the same with other words, until it is long enough. */
function longDraft(size: number): string {
  const { documents } = JSON.parse(readFileSync(join(APP, 'dossier.json'), 'utf8')) as Dossier;
  const blocks = documents.flatMap((paper) => paper.blocks.filter(({ sentences }) => sentences.length > 0));
  const texts = blocks.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
  let made = '';
  for (let at = 0; made.length < size && texts.length > 0; at++) {
    const turn = Math.floor(at / texts.length);
    const text = texts[at % texts.length] ?? '';
    made += `${turn === 0 ? text : text.replaceAll('volledige', 'verdere').replaceAll('.', ` in ${2030 + turn}.`)}\n\n`;
  }
  return made.slice(0, size);
}

/** In the page: pastes and checks a draft; the longest task until all findings are drawn, and how many there are. */
const PASTE_AND_CHECK = `async (text) => {
  let longest = 0;
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); }).observe({ type: 'longtask' });
  const root = document.querySelector('beleidslijn-app').shadowRoot.querySelector('policy-draft').shadowRoot;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  root.querySelector('textarea').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  root.querySelector('.head .acts button').click();
  const all = () => [...root.querySelectorAll('.group h2 .soft')].reduce((sum, { textContent }) => sum + Number(textContent), 0);
  const drawn = () => root.querySelectorAll('.finding .words').length;
  while (all() === 0 || drawn() < all()) await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { longest, findings: drawn() };
}`;

/** Milliseconds of work of the page itself, and its longest task; the check runs in a worker and is not counted. */
async function timedDraft(browser: Browser): Promise<boolean> {
  const { server, port } = await served(readFileSync(join(APP, 'dossier.json')));
  const text = longDraft(100_000);
  const [work, longest]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.goto(`http://127.0.0.1:${port}/#view=draft`);
    await page.locator('policy-draft textarea').waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const taskTime = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const before = await taskTime();
    const told = (await page.evaluate(`(${PASTE_AND_CHECK})(${JSON.stringify(text)})`)) as {
      longest: number;
      findings: number;
    };
    work.push((await taskTime()) - before);
    longest.push(told.longest);
    if (run === 0) process.stdout.write(`a draft of 100 kB, ${told.findings} findings\n`);
    await page.context().close();
  }
  server.close();
  return [line('work of the page', work, 1000), line('longest task (0: under 50)', longest, 50)].every(Boolean);
}

const script = readdirSync(join(APP, 'assets')).filter((name) => name.endsWith('.js'));
const entry = [
  ...readFileSync(join(APP, 'index.html'), 'utf8').matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g),
].map(([, name = '']) => name);
const zipped = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(APP, 'assets', name))).length, 0);
process.stdout.write(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}\n`,
);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
process.stdout.write(`Chromium ${browser.version()}, medians of ${RUNS}\n`);
process.stdout.write(
  `script at start ${zipped(entry)} bytes after gzip, with all that is loaded later ${zipped(script)}\n`,
);
let good = true;
for (const one of CASES) good = (await timed(browser, one)) && good;
good = (await timedDraft(browser)) && good;
await browser.close();
process.exitCode = good ? 0 : 1;
