import { excerptOf } from '../dossier/excerpt.ts';
import type { Dossier, Language } from '../model.ts';
import { capitalized } from '../view/citation.ts';
import type { PassageModel } from '../view/comparison/passage-model.ts';
import {
  type LineModel,
  type LinePassageModel,
  movementPhraseText,
  type OriginModel,
} from '../view/line/line-model.ts';
import { markedRuns } from '../view/marked-text.ts';
import { type Content, joined, type Markup, markup, trusted } from './html/markup.ts';
import { type ResolvedSubject, resolveSubject } from './resolve.ts';
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

/** A subject as it is embedded. */
export interface Embedding {
  readonly base: string | null;
  /** What the finding is called, where a screen reader or a list of frames names it. */
  readonly title: string;
  /** Attributes of the element, and of the page in an iframe: what fixes theme, years, language and corpus version. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The part of the dossier that a widget needs to show it. */
  readonly data: Dossier;
  /** What a reader without script has: title, words per paper with their source, and the way back. */
  readonly fallback: Markup;
}

/** The elements that show a subject, the usual one first. */
export function elementsOf({ what }: Embeddable): readonly Element[] {
  if (what === 'line') return ['policy-timeline', 'policy-thread'];
  return what === 'passage' ? ['policy-comparison'] : ['policy-table'];
}

const WORDS = {
  nl: { all: 'Hele lijn', title: 'Beleidslijn' },
  en: { all: 'Whole line', title: 'Beleidslijn' },
} as const satisfies Readonly<Record<Language, object>>;

type EmbeddedModel = Extract<ResolvedSubject, { readonly what: Embeddable['what'] }>;

/** A subject with all that its snippets and its preview need. Throws a RangeError on an id that is not in the dossier. */
export function embeddingOf(dossier: Dossier, subject: Embeddable, options: Options): Embedding {
  const resolved = resolveSubject(dossier, subject, options) as EmbeddedModel;
  const threads = threadsOf(resolved);
  const sentences = subject.what === 'passage' ? [subject.older, subject.newer] : [];
  const title = titleOf(resolved);
  const body =
    resolved.what === 'passage'
      ? passageList(resolved.model)
      : resolved.what === 'line'
        ? stationList(resolved.model, options.language)
        : joined(
            threads.map((thread) => {
              const line = resolveSubject(dossier, { what: 'line', thread }, options).model as LineModel;
              return joined([markup`<p>${line.title}</p>`, stationList(line, options.language)]);
            }),
          );
  return {
    base: resolved.options.base,
    title,
    attributes: attributesOf(resolved, threads),
    data: excerptOf(dossier, { threads, sentences }),
    fallback: joined([
      markup`<p><strong>${title}</strong></p>`,
      body,
      originLine(resolved.model.origin, options.language),
    ]),
  };
}

/** Ids of the lines a subject shows; none for two passages that were held together by hand. */
function threadsOf({ what, model }: EmbeddedModel): string[] {
  if (what === 'line') return [model.id];
  if (what === 'table') return model.rows.map(({ table }) => table.thread.id);
  return model.thread === null ? [] : [model.thread.id];
}

function attributesOf({ what, model, options }: EmbeddedModel, threads: readonly string[]): Map<string, string> {
  const { years, language } = options;
  const attributes: readonly (readonly [name: string, value: string | null])[] = [
    ...(what === 'table' ? [['threads', threads.join(' ')] as const] : [['thread', threads[0] ?? null] as const]),
    ['theme', what === 'line' ? model.thread.theme : null],
    ['older', what === 'passage' ? model.older.found.sentence.id : null],
    ['newer', what === 'passage' ? model.newer.found.sentence.id : null],
    ['from', years.from],
    ['to', years.to],
    ['lang', language],
    ['corpus', model.origin.version],
  ];
  return new Map(attributes.filter((attribute): attribute is [string, string] => attribute[1] !== null));
}

function titleOf({ what, model, options }: EmbeddedModel): string {
  const words = WORDS[options.language];
  if (what === 'line') return model.title;
  if (what === 'table') return `${words.title}: ${model.origin.corpus}`;
  const { thread, older, newer } = model;
  return `${thread === null ? words.title : capitalized(thread.label)}: ${older.year} – ${newer.year}`;
}

/** The ways to show an embedded subject elsewhere, by one of its elements. */
export function snippetsOf(embedding: Embedding, element: Element, scripts: Scripts): Snippets {
  const { base, attributes, data, fallback } = embedding;
  const folder = base === null ? '' : base.replace(/[^/]*$/, '');
  const room = base === null ? [] : [['room', base] as const];
  const inside = trusted(`  ${`${fallback}`.replaceAll('\n', '\n  ')}`);
  const elementWith = (first: readonly (readonly [string, string])[], content: Content): Markup =>
    tag(element, [...first, ...attributes, ...room], markup`\n${content}\n`);
  const script = markup`${inside}\n  <script type="application/json">${dataInPage(data)}</script>`;
  // The classic script runs on a page from disk too, where a module is refused.
  const inline = [elementWith([], script), scriptTag(`${folder}widgets/`, scripts.classic, ['defer', ''])];
  const fetched = [
    elementWith([['src', `${folder}dossier.json`]], inside),
    scriptTag(`${folder}widgets/`, scripts.module, ['type', 'module']),
  ];
  return {
    script: base === null ? null : `${joined(fetched)}\n`,
    inline: `${joined(inline)}\n`,
    iframe: base === null ? null : iframe(folder, element, embedding, scripts),
    static: `${fallback}\n`,
  };
}

function iframe(folder: string, element: Element, { title, attributes }: Embedding, { receiver }: Scripts): string {
  const place = [['element', element] as const, ...attributes]
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const frame = tag('iframe', [
    ['src', `${folder}embed.html#${place}`],
    ['title', title],
    ['width', '100%'],
    ['height', '320'],
    ['loading', 'lazy'],
    ['data-beleidslijn', ''],
  ]);
  return `${joined([frame, scriptTag(`${folder}widgets/`, receiver, ['defer', ''])])}\n`;
}

/** Data in a page: `<` cannot begin a tag, and two signs that end a line of script are written out. */
const dataInPage = (data: Dossier): Markup =>
  trusted(
    JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
  );

type Attribute = readonly [name: string, value: string];

function tag(name: string, attributes: readonly Attribute[], content: Content = null): Markup {
  const written = attributes.map(([key, value]) => (value === '' ? ` ${key}` : markup` ${key}="${value}"`));
  return markup`<${name}${written}>${content}</${name}>`;
}

function scriptTag(folder: string, { file, integrity }: Script, how: Attribute): Markup {
  return tag('script', [how, ['src', `${folder}${file}`], ['integrity', integrity], ['crossorigin', 'anonymous']]);
}

function stationList({ stations }: LineModel, language: Language): Markup {
  const items = stations.flatMap(({ year, rows }) =>
    rows.map((row) => {
      if (row.kind === 'passage') return markup`  <li>${year}: ${passageText(row, language)}</li>`;
      return markup`  <li>${year}: [ ] ${row.word}${row.searched !== null && [', ', row.searched]}</li>`;
    }),
  );
  return joined([trusted('<ul>'), ...items, trusted('</ul>')]);
}

/** `sterker: „… <mark>volledige</mark> aansluiting …” (Verslag, …)`. */
function passageText({ text, clause, marks, steps, source, lang }: LinePassageModel, language: Language): Content {
  const runs = markedRuns(
    text,
    marks.map((span) => ({ kind: 'degree', span })),
    clause,
  );
  const words = runs.map((run) => (run.kinds.length > 0 ? markup`<mark>${run.text}</mark>` : run.text));
  const direction = steps.map((step) => movementPhraseText(step, language)).join(', ');
  return markup`${direction}: <q lang="${lang}">${words}</q> (${source})`;
}

function passageList({ older, newer }: PassageModel): Markup {
  const items = [older, newer].map(
    ({ year, found: { document, sentence } }) =>
      markup`  <li>${year}: <q lang="${document.source.language}">${sentence.text}</q></li>`,
  );
  return markup`<ul>\n${joined(items)}\n</ul>`;
}

function originLine({ corpus, version, link, made }: OriginModel, language: Language): Markup {
  const name = `corpus ${version}`;
  const way = link === null ? name : markup`<a href="${link}">${WORDS[language].all} (${name})</a>`;
  return markup`<p>${corpus}. ${way}. ${made}</p>`;
}
