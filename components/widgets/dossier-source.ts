import { SPEAKING_0_2_0 } from '../../src/dossier/profile-0-2-0.ts';
import type { Dossier } from '../../src/model.ts';
import { pageState } from './shared.ts';
import { WidgetError } from './widget-error.ts';

/**
 * The dossier a widget tells from: fetched from an address, or standing in the page as JSON. Rejects with a `WidgetError`. A
 * fetch that failed is forgotten, so that a widget added later tries again.
 */
export async function dossierFor(widget: HTMLElement, src: string | null): Promise<Dossier> {
  if (src !== null && !src.startsWith('#')) return checked(await fetched(src, widget.baseURI), src);
  const find = (): HTMLScriptElement | null => (src === null ? ownBlock(widget) : blockNamed(widget, src.slice(1)));
  // A classic script in the head meets the opening tag of a widget before what stands in it.
  if (find() === null && document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  const block = find();
  const where = src ?? `the <script type="application/json"> in <${widget.localName}>`;
  if (block === null) throw new WidgetError('no-data', `There is no data: ${where} was not found.`);
  return checked(parsed(block, where), where);
}

const JSON_BLOCK = 'script[type="application/json"]';

function ownBlock(widget: HTMLElement): HTMLScriptElement | null {
  return widget.querySelector<HTMLScriptElement>(`:scope > ${JSON_BLOCK}`);
}

function blockNamed(widget: HTMLElement, id: string): HTMLScriptElement | null {
  const root = widget.getRootNode();
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  const element = near ?? document.getElementById(id);
  return element instanceof HTMLScriptElement && element.matches(JSON_BLOCK) ? element : null;
}

function parsed(block: HTMLScriptElement, where: string): unknown {
  const { parsed: known } = pageState();
  if (!known.has(block)) {
    try {
      known.set(block, JSON.parse(block.textContent ?? ''));
    } catch {
      throw new WidgetError('format', `The data of ${where} is no JSON.`);
    }
  }
  return known.get(block);
}

function fetched(src: string, base: string): Promise<unknown> {
  const url = URL.canParse(src, base) ? new URL(src, base) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    const disk = url?.protocol === 'file:' ? ': a page opened from disk holds its data itself' : '';
    return Promise.reject(new WidgetError('address', `${src} is no address a dossier can be fetched from${disk}.`));
  }
  const { fetched: known } = pageState();
  const address = url.href.split('#')[0] ?? '';
  const before = known.get(address);
  if (before !== undefined) return before;
  const answer = read(address);
  known.set(address, answer);
  answer.catch(() => known.delete(address));
  return answer;
}

async function read(address: string): Promise<unknown> {
  const response = await fetch(address, { credentials: 'same-origin' }).catch(() => null);
  if (response === null || !response.ok) {
    const why = response === null ? 'no answer' : response.status;
    throw new WidgetError('fetch', `The dossier at ${address} could not be fetched (${why}).`);
  }
  return response.json().catch(() => {
    throw new WidgetError('format', `What stands at ${address} is no JSON.`);
  });
}

const LISTS = ['documents', 'themes', 'tags', 'passages', 'alignments', 'threads', 'cells'] as const;

/** The data as a dossier, or a WidgetError: a widget must not draw half a line from a file of another kind or version. */
function checked(data: unknown, where: string): Dossier {
  const given = (data ?? {}) as Partial<Dossier>;
  if (given.format !== 1)
    throw new WidgetError('format', `${where} is no dossier of format 1 but of ${JSON.stringify(given.format)}.`);
  const lacking = LISTS.filter((name) => !Array.isArray(given[name]));
  if (lacking.length > 0 || typeof given.corpus?.version !== 'string')
    throw new WidgetError('format', `The dossier of ${where} is not whole: it lacks ${[...lacking, 'corpus'][0]}.`);
  // The one that is kept is completed: widgets of a page share what is made of it.
  return Object.assign(given, { profile: given.profile ?? SPEAKING_0_2_0 }) as Dossier;
}
