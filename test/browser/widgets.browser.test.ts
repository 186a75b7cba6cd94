import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { define, type PolicyThread, type PolicyTimeline } from '../../components/widgets/elements.ts';
import type { PolicySelect } from '../../components/widgets/events.ts';
import { excerptOf } from '../../src/dossier/excerpt.ts';
import { briefStationModels } from '../../src/view/line/line-model.ts';
import { tableModel } from '../../src/view/table/table-model.ts';
import { ISLANDS } from '../scenes/islands.ts';

/** The widgets as elements: what their attributes mean, and what they tell the page. */

const dossier = ISLANDS;
const [thread] = dossier.threads;
if (thread === undefined) throw new Error('the islands have no line');
const data = JSON.stringify(excerptOf(dossier, { threads: [thread.id] })).replaceAll('<', '\\u003c');

beforeAll(() => {
  document.documentElement.lang = 'nl';
  define();
});
afterEach(() => document.body.replaceChildren());

/** Puts a widget with its data in the page, and waits until it is drawn, or was not. */
async function shown<T extends HTMLElement>(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  inside = data,
): Promise<T> {
  const element = document.createElement(tag) as T;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const block = document.createElement('script');
  block.type = 'application/json';
  block.textContent = inside;
  element.append('zonder script', block);
  const done = new Promise((resolve) => {
    for (const type of ['policy-ready', 'policy-error']) element.addEventListener(type, resolve, { once: true });
  });
  document.body.append(element);
  await done;
  return element;
}

const textOf = (element: Element): string =>
  element.shadowRoot?.querySelector('.widget')?.textContent?.replace(/\s+/g, ' ') ?? '';
/** Papers of one year are named by their day, of which the year is the last word. */
const years = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('.line .year') ?? [])]
    .map((one) => one.textContent?.split(' ').at(-1) ?? '')
    .filter((year, i, all) => all.indexOf(year) === i);

describe('a widget', () => {
  it('speaks the language of the page around it, or its own', async () => {
    const dutch = await shown('policy-thread', {});
    expect(textOf(dutch)).toContain('Koppelingen zijn door regels gelegd');
    const english = await shown('policy-thread', { lang: 'en-GB' });
    expect(textOf(english)).toContain('Links were made by rules');
    document.body.lang = 'en';
    const inherits = await shown('policy-thread', {});
    document.body.removeAttribute('lang');
    expect(textOf(inherits)).toContain('Links were made by rules');
    dutch.lang = 'en';
    await (dutch as PolicyThread).updateComplete;
    expect(textOf(dutch)).toContain('Links were made by rules');
  });

  it('shows the years asked for, and other years when it is asked again', async () => {
    const all = years(await shown('policy-thread', {}));
    expect(all.length).toBeGreaterThan(2);
    const element = await shown<PolicyThread>('policy-thread', { from: all[1] ?? '' });
    expect(years(element)).toEqual(all.slice(1));
    element.to = all[1] ?? '';
    await element.updateComplete;
    expect(years(element)).toEqual(all.slice(1, 2));
  });

  it.each(['nl', 'en'] as const)('says of a line and of a table what the files say: %s', async (language) => {
    const telling = { language, base: null };
    const lineShown = await shown('policy-thread', { lang: language });
    for (const { rows } of briefStationModels(dossier, thread, telling))
      for (const row of rows) {
        if (row.kind === 'silence') expect(textOf(lineShown)).toContain(row.word);
        else for (const { icon, word } of row.steps) if (icon !== 'first') expect(textOf(lineShown)).toContain(word);
      }
    const tableShown = await shown('policy-table', { lang: language, thread: thread.id });
    const { rows } = tableModel(dossier, { threads: [thread.id], papers: null }, telling);
    for (const { absence, said } of rows.flatMap(({ cells }) => cells)) {
      expect(textOf(tableShown)).toContain(absence?.word ?? '');
      for (const { moved, voice, place } of said)
        expect(textOf(tableShown)).toContain(
          `${moved === null ? '' : `${moved} · `}${voice === null ? '' : `${voice}, `}${place}`,
        );
    }
  });

  it('says when its page was written with other papers', async () => {
    const notice = (element: Element): string | undefined =>
      element.shadowRoot?.querySelector('.notice')?.textContent ?? undefined;
    expect(notice(await shown('policy-thread', { corpus: dossier.corpus.version }))).toBe(undefined);
    expect(notice(await shown('policy-thread', { corpus: '1234567' }))).toBe(
      `Deze pagina is geschreven bij corpus 1234567; hier staat corpus ${dossier.corpus.version}.`,
    );
  });

  it('gives the place in words without a reading room, a link with one, and leaves the click to the page', async () => {
    const without = await shown('policy-thread', {});
    expect(without.shadowRoot?.querySelectorAll('a').length).toBe(0);
    expect(textOf(without)).toContain(`corpus ${dossier.corpus.version}, lijn ${thread.id}`);
    const element = await shown('policy-thread', { room: '/lezen/' });
    const link = element.shadowRoot?.querySelector<HTMLAnchorElement>('.foot > p > a');
    expect(link?.getAttribute('href')).toContain(`corpus=${dossier.corpus.version}`);
    const told: PolicySelect[] = [];
    const listen = (event: HTMLElementEventMap['policy-select']): void => {
      event.preventDefault();
      told.push(event.detail);
    };
    document.body.addEventListener('policy-select', listen);
    link?.click();
    element.shadowRoot?.querySelector<HTMLAnchorElement>('dl a')?.click();
    document.body.removeEventListener('policy-select', listen);
    expect(told.map(({ thread: id }) => id)).toEqual([thread.id, thread.id]);
    expect(told[1]?.sentence).toMatch(/\.s\d+$|\.\d+$/);
  });

  it('proves every silence it shows', async () => {
    const element = await shown('policy-thread', {});
    const silences = [...(element.shadowRoot?.querySelectorAll('.line li') ?? [])].filter((row) =>
      row.textContent?.includes('zwijgt'),
    );
    expect(silences.length).toBeGreaterThan(0);
    for (const row of silences) {
      expect(row.textContent).toMatch(/\d+ zin(nen)? doorzocht/);
      expect(row.querySelector('.bracket')).not.toBe(null);
    }
  });

  it('tells a dossier that is none, and leaves what stands between its tags', async () => {
    const element = await shown('policy-table', {}, '{"format": 1, "threads": "all"}');
    expect(element.shadowRoot?.querySelector('slot')).not.toBe(null);
    expect(element.shadowRoot?.querySelector('.widget')).toBe(null);
  });
});

describe('the timeline', () => {
  it('is no trouble to the page when its width changes', async () => {
    const errors: string[] = [];
    const hear = ({ message }: ErrorEvent): number => errors.push(message);
    addEventListener('error', hear);
    const element = await shown<PolicyTimeline>('policy-timeline', {});
    for (const width of [1100, 190, 800, 300, 1000]) {
      element.style.cssText = `display: block; width: ${width}px`;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    }
    removeEventListener('error', hear);
    expect(errors).toEqual([]);
  });

  it('is a picture where it fits, with its words for those who do not see it, and a list where not', async () => {
    const element = await shown<PolicyTimeline>('policy-timeline', {});
    element.style.cssText = 'display: block; width: 1100px';
    await expect.poll(() => element.shadowRoot?.querySelector('svg.timeline')).toBeTruthy();
    expect(element.shadowRoot?.querySelector('svg.timeline')?.getAttribute('aria-hidden')).toBe('true');
    expect(element.shadowRoot?.querySelector('.hidden-text .line')).not.toBe(null);
    element.style.width = '190px';
    await expect.poll(() => element.shadowRoot?.querySelector('svg.timeline')).toBe(null);
    expect(textOf(element)).toContain('Naast elkaar is hier te smal');
  });

  it('lays its words out in the font of the page, so that none stands on another', async () => {
    const element = await shown<PolicyTimeline>('policy-timeline', {});
    for (const [font, width] of [
      ['16px serif', 800],
      ['italic 21px monospace', 1180],
      ['13px sans-serif', 600],
    ] as const) {
      element.style.cssText = `display: block; width: ${width}px; font: ${font}; letter-spacing: 0.12em; word-spacing: 0.16em`;
      await expect
        .poll(() => element.shadowRoot?.querySelector('svg.timeline')?.getAttribute('viewBox'))
        .toContain(` ${width} `);
      const texts = [...(element.shadowRoot?.querySelectorAll<SVGTextElement>('svg.timeline text') ?? [])].map((text) =>
        text.getBBox(),
      );
      const over = texts.flatMap((a, i) =>
        texts.slice(i + 1).filter((b) => Math.abs(a.y - b.y) < 1 && a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1),
      );
      expect(over.length).toBe(0);
      for (const box of texts) expect(box.x + box.width).toBeLessThan(width + 2);
    }
  });
});

describe('the comparison', () => {
  it('marks words with del and ins, and says so to those who do not see them', async () => {
    const element = await shown('policy-comparison', {});
    const marked = element.shadowRoot?.querySelectorAll('del, ins, .stayed') ?? [];
    expect(marked.length).toBeGreaterThan(0);
    for (const one of element.shadowRoot?.querySelectorAll('del') ?? []) expect(one.textContent).toMatch(/^vervalt: /);
    for (const one of element.shadowRoot?.querySelectorAll('ins') ?? []) expect(one.textContent).toMatch(/^nieuw: /);
  });

  it('sets the older paper first, whichever way the two are named', async () => {
    const heads = (element: Element): string[] =>
      [...(element.shadowRoot?.querySelectorAll('.who') ?? [])].map((one) => one.textContent ?? '');
    const papers = dossier.documents.filter(({ unread }) => unread === null).map(({ source }) => source.id);
    const speaking = (thread.lanes[0]?.stations ?? []).filter(({ entries }) => entries.length > 0);
    const [older = '', newer = ''] = [speaking[0], speaking.at(-1)].map(
      (station) => station?.document ?? papers[0] ?? '',
    );
    const [one, other] = [
      await shown('policy-comparison', { older, newer }),
      await shown('policy-comparison', { older: newer, newer: older }),
    ];
    const years = heads(one).map((head) => /\d{4}/.exec(head)?.[0] ?? '');
    expect(years).toHaveLength(2);
    expect(years).toEqual([...new Set(years)].sort());
    expect(textOf(other)).toBe(textOf(one));
    const same = await shown('policy-comparison', { older, newer: older });
    expect(same.shadowRoot?.querySelector('.widget')).toBe(null);
  });
});
