import { excerptOf } from '../dossier/excerpt.ts';
import { dossierIndex } from '../dossier/index-by-id.ts';
import type { Dossier, Language } from '../model.ts';
import { capitalized, yearText } from '../view/citation.ts';
import { type LinePassageModel, lineModel, movementPhraseText } from '../view/line/line-model.ts';
import { corpusName, linksOf, machineNote, permalink } from '../view/provenance.ts';
import { chosenOf } from '../view/table/default-choice.ts';
import { escapeHtml } from './html/escape.ts';
import type { Options, Subject } from './subject.ts';

/** What can stand on somebody else's page. */
export type Embeddable = Extract<Subject, { readonly what: 'line' | 'passage' | 'table' }>;
export type Element = 'policy-thread' | 'policy-timeline' | 'policy-comparison' | 'policy-table';

/** A script as it is handed out: its name, and the hash a browser holds it to before it runs it. */
export interface Script {
  readonly file: string;
  readonly integrity: string;
}

/** The scripts of this version, which stand in `widgets/` beside the reading room. */
export interface Scripts {
  readonly module: Script;
  readonly classic: Script;
  /** Beside an iframe: gives it the height it asks for. */
  readonly receiver: Script;
}

/** Ways to show a finding on another page, as text to be pasted there. */
export interface Snippets {
  /** An element that fetches the dossier; null without an address it could be fetched from. */
  readonly script: string | null;
  /** The same element with its data inside: for a page that may fetch nothing, and for one without the reading room. */
  readonly inline: string;
  readonly iframe: string | null;
  /** Words, sources and link, without script and without style. */
  readonly static: string;
}

/** The elements that show a subject, the usual one first. */
export function elementsOf({ what }: Embeddable): readonly Element[] {
  if (what === 'line') return ['policy-timeline', 'policy-thread'];
  return what === 'passage' ? ['policy-comparison'] : ['policy-table'];
}

/** Attributes of the element, and of the page in an iframe: what fixes theme, years, language and corpus version. */
export function attributesOf(dossier: Dossier, subject: Embeddable, { language, years }: Options): Map<string, string> {
  const out = new Map<string, string>();
  if (subject.what === 'line') {
    out.set('thread', subject.thread);
    const theme = dossierIndex(dossier).threads.get(subject.thread)?.theme;
    if (theme !== undefined) out.set('theme', theme);
  } else if (subject.what === 'passage') {
    if (subject.thread !== null) out.set('thread', subject.thread);
    out.set('older', subject.older);
    out.set('newer', subject.newer);
  } else {
    out.set('threads', threadsOf(dossier, subject).join(' '));
  }
  if (years.from !== null) out.set('from', years.from);
  if (years.to !== null) out.set('to', years.to);
  out.set('lang', language);
  out.set('corpus', dossier.corpus.version);
  return out;
}

const WORDS = {
  nl: { source: 'Bron', all: 'Hele lijn', silent: 'zwijgt', older: 'ouder', newer: 'nieuwer', title: 'Beleidslijn' },
  en: { source: 'Source', all: 'Whole line', silent: 'silent', older: 'older', newer: 'newer', title: 'Beleidslijn' },
} as const satisfies Readonly<Record<Language, object>>;

/** The ways to show a subject elsewhere, for one of its elements. */
export function snippetsOf(
  dossier: Dossier,
  subject: Embeddable,
  element: Element,
  options: Options,
  scripts: Scripts,
): Snippets {
  const { base } = options;
  const folder = base === null ? '' : base.replace(/[^/]*$/, '');
  const attributes = attributesOf(dossier, subject, options);
  if (base !== null) attributes.set('room', base);
  const fallback = indented(fallbackOf(dossier, subject, options));
  const tag = (more: Readonly<Record<string, string>>, inside: string): string =>
    `<${element}${attributeText(new Map([...Object.entries(more), ...attributes]))}>\n${inside}\n</${element}>`;
  const data = inPage(snippetData(dossier, subject));
  const loaded = scriptTag(`${folder}widgets/`, scripts.module, ' type="module"');
  return {
    script: base === null ? null : `${tag({ src: `${folder}dossier.json` }, fallback)}\n${loaded}\n`,
    // The classic script runs on a page from disk too, where a module is refused.
    inline: `${tag({}, `${fallback}\n  <script type="application/json">${data}</script>`)}\n${scriptTag(`${folder}widgets/`, scripts.classic, ' defer')}\n`,
    iframe:
      base === null ? null : iframe(folder, element, attributes, snippetTitle(dossier, subject, options), scripts),
    static: `${fallbackOf(dossier, subject, options)}\n`,
  };
}

function iframe(
  folder: string,
  element: Element,
  attributes: ReadonlyMap<string, string>,
  title: string,
  { receiver }: Scripts,
): string {
  const place = [['element', element] as const, ...attributes]
    .filter(([name]) => name !== 'room')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const frame = new Map([
    ['src', `${folder}embed.html#${place}`],
    ['title', title],
    ['width', '100%'],
    ['height', '320'],
    ['loading', 'lazy'],
    ['data-beleidslijn', ''],
  ]);
  return `<iframe${attributeText(frame)}></iframe>\n${scriptTag(`${folder}widgets/`, receiver, ' defer')}\n`;
}

/** Ids of the lines a subject shows; none for two passages that were held together by hand. */
function threadsOf(dossier: Dossier, subject: Embeddable): readonly string[] {
  if (subject.what === 'line') return [subject.thread];
  if (subject.what === 'passage') return subject.thread === null ? [] : [subject.thread];
  return chosenOf(dossier, { positions: subject.threads, papers: subject.papers }).threads.map(({ id }) => id);
}

/** The part of the dossier that a widget needs to show a subject. */
export function snippetData(dossier: Dossier, subject: Embeddable): Dossier {
  const sentences = subject.what === 'passage' ? [subject.older, subject.newer] : [];
  return excerptOf(dossier, { threads: threadsOf(dossier, subject), sentences });
}

/** Data in a page: `<` cannot begin a tag, and two signs that end a line of script are written out. */
const inPage = (data: Dossier): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

function scriptTag(folder: string, { file, integrity }: Script, how: string): string {
  const attributes = new Map([
    ['src', `${folder}${file}`],
    ['integrity', integrity],
    ['crossorigin', 'anonymous'],
  ]);
  return `<script${how}${attributeText(attributes)}></script>`;
}

const attributeText = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`)).join('');

const indented = (html: string): string =>
  html
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

/** What the finding is called, where a screen reader or a list of frames names it. */
export function snippetTitle(dossier: Dossier, subject: Embeddable, { language }: Options): string {
  const { threads, sentences } = dossierIndex(dossier);
  if (subject.what === 'line') return capitalized(threads.get(subject.thread)?.label ?? WORDS[language].title);
  if (subject.what === 'table') return `${WORDS[language].title}: ${dossier.corpus.title[language]}`;
  const years = [subject.older, subject.newer].map((id) => {
    const found = sentences.get(id);
    return found === undefined ? id : yearText(found.document);
  });
  const label = subject.thread === null ? WORDS[language].title : capitalized(threads.get(subject.thread)?.label ?? '');
  return `${label}: ${years.join(' – ')}`;
}

/** What a reader without script has: title, words per paper with their source, and the way back. */
export function fallbackOf(dossier: Dossier, subject: Embeddable, options: Options): string {
  const title = `<p><strong>${escapeHtml(snippetTitle(dossier, subject, options))}</strong></p>`;
  if (subject.what === 'passage') return [title, ...passageLines(dossier, subject, options)].join('\n');
  const shown = threadsOf(dossier, subject);
  const threads = dossier.threads.filter(({ id }) => shown.includes(id));
  const lines = threads.flatMap((thread) => {
    const told = lineModel(dossier, thread, options);
    const items = told.stations.flatMap(({ year, rows }) =>
      rows.map((row) => {
        if (row.kind === 'passage') return `  <li>${escapeHtml(year)}: ${passageText(row, options.language)}</li>`;
        const searched = row.searched === null ? '' : `, ${escapeHtml(row.searched)}`;
        return `  <li>${escapeHtml(year)}: [ ] ${escapeHtml(row.word)}${searched}</li>`;
      }),
    );
    const name = subject.what === 'table' ? [`<p>${escapeHtml(told.title)}</p>`] : [];
    return [...name, '<ul>', ...items, '</ul>'];
  });
  const links = [...new Set(shown.flatMap((id) => linksOf(dossier, id)))];
  const spot =
    subject.what === 'line'
      ? { view: 'line' as const, thread: subject.thread }
      : { view: 'table' as const, positions: shown };
  return [title, ...lines, originLine(dossier, links, spot, options)].join('\n');
}

/** `sterker: „… <mark>volledige</mark> aansluiting …” (Verslag, …)`. */
function passageText(row: LinePassageModel, language: Language): string {
  const { text, clause, marks, steps, source, lang } = row;
  const inside = marks.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  let words = '';
  let at = clause.from;
  for (const { from, to } of [...inside].sort((x, y) => x.from - y.from)) {
    words += `${escapeHtml(text.slice(at, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`;
    at = to;
  }
  words += escapeHtml(text.slice(at, clause.to));
  const direction = steps.map((step) => movementPhraseText(step, language)).join(', ');
  return `${escapeHtml(direction)}: <q lang="${lang}">${words}</q> (${escapeHtml(source)})`;
}

function passageLines(
  dossier: Dossier,
  subject: Extract<Embeddable, { readonly what: 'passage' }>,
  options: Options,
): string[] {
  const { sentences, alignments } = dossierIndex(dossier);
  const { thread, older, newer } = subject;
  const link = alignments.get(`${older}~${newer}`);
  const items = [older, newer].flatMap((id) => {
    const found = sentences.get(id);
    if (found === undefined) return [];
    const { language } = found.document.source;
    return [
      `  <li>${escapeHtml(yearText(found.document))}: <q lang="${language}">${escapeHtml(found.sentence.text)}</q></li>`,
    ];
  });
  const spot = { view: 'side' as const, unit: 'passage' as const, thread, older, newer };
  return ['<ul>', ...items, '</ul>', originLine(dossier, link === undefined ? [] : [link], spot, options)];
}

function originLine(
  dossier: Dossier,
  links: Parameters<typeof machineNote>[0],
  spot: Parameters<typeof permalink>[2],
  { language, base, years }: Options,
): string {
  const only = { region: null, speaker: null, genres: null, from: years.from, to: years.to, themes: null };
  const narrowed = years.from === null && years.to === null ? {} : { only };
  const address = permalink(dossier, base, { ...spot, ...narrowed, lang: language });
  const corpus = corpusName(dossier, language);
  const way =
    address === null
      ? escapeHtml(corpus)
      : `<a href="${escapeHtml(address)}">${WORDS[language].all} (${escapeHtml(corpus)})</a>`;
  return `<p>${escapeHtml(dossier.corpus.title[language])}. ${way}. ${escapeHtml(machineNote(links, language))}</p>`;
}
