import { html, nothing, type TemplateResult } from 'lit';
import { dayOfDocument, dossierIndex, nameIn } from '../../src/dossier/index-by-id.ts';
import type { Document, Dossier, Language } from '../../src/model.ts';
import { leastOf, mostOf } from '../../src/text/grouping.ts';
import { foldWord } from '../../src/text/tokenize.ts';
import { capitalized, paperText, placeInPaperText, yearText } from '../../src/view/citation.ts';
import { genreName } from '../../src/view/genre.ts';
import { cutAround } from '../../src/view/marked-text.ts';
import { answersTo } from '../../src/view/search/answers.ts';
import { FILTERS, parseQuery, type Query, queryText, withFilter } from '../../src/view/search/query.ts';
import type { SearchHit, SearchResults } from '../../src/view/search/search.ts';
import { type SearchFilterOptions, schemesOf, searchFilterOptions } from '../../src/view/search/search-options.ts';
import type { Selection } from '../../src/view/selection.ts';
import { genreRuleIcon } from '../icons.ts';
import { shortenedView } from '../quotation.ts';
import { answersView, readAsView } from './answers-view.ts';
import type { DocumentStrings, FilterExamples } from './messages.ts';
import { countsView, missedView, partialView, searchTitle } from './missed-view.ts';
import { threadsOfSentence } from './paper-index.ts';

/** Sentences shown per paper, and papers, before the reader asks for the rest: what can be taken in, and drawn at once. */
const HITS = 5;
const PAPERS = 40;
/** Characters of a quotation on screen; print and screen readers get all of it. */
const LONG = 300;

export interface ResultsContext {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly words: DocumentStrings;
  readonly query: string;
  readonly address: (to: Partial<Selection>) => string;
  readonly ask: (query: string) => void;
  /** Papers of which all hits stand open; `*` for all papers. */
  readonly whole: ReadonlySet<string>;
  readonly more: (document: string) => void;
}

export function resultsView(results: SearchResults, context: ResultsContext): TemplateResult {
  const { words, query } = context;
  const parsed = parseQuery(query, schemesOf(context.dossier));
  const wording = queryText(parsed);
  const spoken = results.groups.filter(({ hits }) => hits.length > 0);
  const shown = context.whole.has('*') ? spoken : spoken.slice(0, PAPERS);
  const asked = parsed.wanted.map(({ text }) => text).join(' ');
  const all = results.groups.length;
  const answers = answersTo(context.dossier, results.words);
  const title =
    results.hits === 0
      ? searchTitle(results, asked === '' ? query : asked, answers.length > 0, words)
      : asked === ''
        ? capitalized(words.filtered(results.hits, spoken.length, all))
        : words.found(asked, results.hits, spoken.length, all);
  return html`<div class="head results-head">
      <h1 tabindex="-1">${title}</h1>
      ${filtersView(parsed, context)}
    </div>
    ${readAsView(results, words)}
    ${answersView(answers, context)}
    ${results.hits > 0 ? timelineView(results, context) : stands(results) ? missedView(results, context) : emptyView(results, parsed, answers.length > 0, context)}
    ${
      wording === '' || (results.hits === 0 && !stands(results))
        ? nothing
        : html`<p class="trace">${traceLink(wording, context)} <span class="soft">${words.traceWhy}</span></p>`
    }
    <ol class="groups">
      ${shown.map(({ document, hits }) => groupView(document, hits, context))}
    </ol>
    ${
      shown.length < spoken.length
        ? html`<p><button class="act" @click=${() => context.more('*')}>${words.moreDocuments(spoken.length - shown.length)}</button></p>`
        : nothing
    }
    ${partialView(results, context, hitView)}
    ${results.hits === 0 && stands(results) ? countsView(results, context) : nothing}`;
}

function traceLink(wording: string, { words, address }: ResultsContext): TemplateResult {
  const to = { view: 'line', thread: `words:${wording}`, theme: null, document: null, lane: null } as const;
  return html`<a class="act" href=${address(to)}>${words.trace}</a>`;
}

/** The same filters that can be typed, as choices; each writes into the query. */
function filtersView(parsed: Query, context: ResultsContext): TemplateResult {
  const { words, dossier, language, query } = context;
  const choices = searchFilterOptions(dossier);
  const { speakers, schemes } = dossierIndex(dossier).profile;
  const options: Readonly<Record<string, readonly (readonly [value: string, name: string])[]>> = {
    theme: choices.themes.map((id) => [id, dossierIndex(dossier).themeName(id)[language]]),
    speaker: choices.speakers.map((id) => [id, nameIn(speakers, id, language)]),
    year: choices.years.map((year) => [year, year]),
    motion: choices.motions.map((name) => [name, name]),
    ...Object.fromEntries(
      schemes.map(({ id }) => [id, (choices.numbers[id] ?? []).map((number) => [number, number] as const)]),
    ),
  };
  return html`<div class="filters" role="group" aria-label=${words.filters}>
      ${[...FILTERS, ...schemesOf(dossier)].map((name) => {
        const given = parsed.filters.find((filter) => filter.name === name)?.value ?? null;
        const listed = options[name] ?? [];
        const current = listed.find(
          ([value, label]) => given !== null && [value, label].some((name) => foldWord(name) === foldWord(given)),
        );
        if (listed.length === 0 && given === null) return nothing;
        return html`<label
          ><span>${words.names[name] ?? capitalized(nameIn(schemes, name, language))}</span>
          <select
            @change=${(event: Event) => context.ask(withFilter(query, name, (event.target as HTMLSelectElement).value || null))}
          >
            <option value="" .selected=${given === null}>${words.any}</option>
            ${given !== null && current === undefined ? html`<option value=${given} .selected=${true}>${given}</option>` : nothing}
            ${listed.map(([value, label]) => html`<option value=${value} .selected=${value === current?.[0]}>${label}</option>`)}
          </select></label
        >`;
      })}
      <button class="act" @click=${() => context.ask('')}>${words.clear}</button>
    </div>
    <p class="written soft">${words.written(examplesOf(choices))}</p>`;
}

/** One filter of each kind as it can be typed, of what the papers hold; theme, year, speaker, motion and number as words. */
function examplesOf(choices: SearchFilterOptions): FilterExamples {
  const [year = null, last = null] = [choices.years[0], choices.years.at(-1)];
  return {
    theme: choices.themes[0] ?? null,
    years: year === null || year === last ? year : `${year}-${last}`,
    speaker: choices.speakers[0] ?? null,
    motion: choices.motions.find((name) => !/[\s"]/.test(name)) ?? null,
    number: Object.values(choices.numbers).flat()[0]?.split(',')[0] ?? null,
  };
}

/** Where the papers stand in time, in thousandths of the whole; a paper without a day stands nowhere. */
function placesOf(documents: readonly Document[]): ReadonlyMap<Document, number> {
  const days = documents.flatMap((document) => {
    const day = dayOfDocument(document);
    return day === null ? [] : [[document, Date.parse(`${day}T00:00:00Z`)] as const];
  });
  const times = days.map(([, time]) => time);
  const [first, last] = [leastOf(times), mostOf(times)];
  return new Map(
    days.map(([document, time]) => [document, last === first ? 500 : ((time - first) / (last - first)) * 1000]),
  );
}

/** Above this many papers the counts would run into each other; they stand at the papers themselves. */
const COUNTED = 15;

function timelineView(results: SearchResults, { dossier, words, language }: ResultsContext): TemplateResult {
  const places = placesOf(dossier.documents);
  const most = mostOf([1, ...results.groups.map(({ hits }) => hits.length)]);
  const said = results.groups
    .filter(({ hits }) => hits.length > 0)
    .map(({ document, hits }) => `${yearText(document)} ${hits.length}`);
  const dated = results.groups.filter(({ document }) => places.has(document));
  if (dated.length < 2) return html``;
  const years = [...new Map(dated.map(({ document }) => [yearText(document), places.get(document) ?? 0]))];
  const last = years.at(-1)?.[0];
  return html`<figure class="timeline" role="img" aria-label=${words.timeline(said.join(', '))}>
    <div class="plot" aria-hidden="true">
      ${dated.map(({ document, hits }) => {
        const left = (places.get(document) ?? 0) / 10;
        // By the root, so that one sentence still shows beside fifty.
        const height = hits.length === 0 ? 0 : 8 + 32 * Math.sqrt(hits.length / most);
        return html`<span class="stem ${hits.length === 0 ? 'none' : ''}" title=${paperText(document, language)} .style=${`--at: ${left}%; --height: ${height}px`}
          >${dated.length <= COUNTED ? html`<b>${hits.length === 0 ? '' : hits.length}</b>` : nothing}</span
        >`;
      })}
    </div>
    <div class="years" aria-hidden="true">
      ${years
        .filter(([year], i) => dated.length <= COUNTED || i === 0 || year === last)
        .map(([year, place]) => html`<span .style=${`--at: ${place / 10}%`}>${year}</span>`)}
    </div>
  </figure>`;
}

function groupView(document: Document, hits: readonly SearchHit[], context: ResultsContext): TemplateResult {
  const { words, language, whole } = context;
  const { id, genre } = document.source;
  const shown = whole.has(id) ? hits : hits.slice(0, HITS);
  return html`<li class="group">
    <div class="paper">
      <h2>${yearText(document)}</h2>
      <div class=${genreRuleIcon(genre)}></div>
      <p class="genre">${genreName(document, language)}</p>
      <p class="soft">${words.count(hits.length)}</p>
    </div>
    <div>
      <ul class="hits">
        ${shown.map((hit) => hitView(hit, context))}
      </ul>
      ${
        shown.length < hits.length
          ? html`<p><button class="act" @click=${() => context.more(id)}>${words.moreHits(hits.length - shown.length)}</button></p>`
          : nothing
      }
    </div>
  </li>`;
}

function hitView({ unit, spans }: SearchHit, context: ResultsContext, lacks: string | null = null): TemplateResult {
  const { dossier, language, words, query, address } = context;
  const { text, document, block, id } = unit;
  const located = dossierIndex(dossier).sentences.get(id);
  const marks = spans.map((span) => ({ kind: 'degree', span }) as const);
  const [first] = spans;
  const part = cutAround(text, first ?? { from: 0, to: 0 }, LONG);
  const where = located === undefined ? '' : capitalized(placeInPaperText(located, language));
  const about = [
    where,
    block.role === 'heading' || block.role === 'title' ? words.heading : null,
    spans.length === 0 && context.query !== '' && parseQuery(query, schemesOf(context.dossier)).wanted.length > 0
      ? words.inNote
      : null,
    lacks,
  ].filter((part): part is string => part !== null && part !== '');
  return html`<li>
    <p class="quotation quote" lang=${document.source.language}>„${shortenedView(text, marks, language, [part])}”</p>
    <p class="source">
      <span class="soft">${about.join(', ')}.</span>
      <a class="act" href=${address({ document: document.source.id, sentence: id })} aria-label=${`${words.openHit}: ${yearText(document)}, ${where}`}>${words.openHit}</a>
      ${threadsOfSentence(dossier, id).map(
        (thread) =>
          html`<a class="act" href=${address({ view: 'line', theme: thread.theme, thread: thread.id, document: document.source.id })}
            >${words.lineOf(thread.label)}</a
          >`,
      )}
    </p>
  </li>`;
}

/** True when something asked for stands somewhere, however the words miss each other. */
const stands = ({ words }: SearchResults): boolean => words.some(({ units }) => units.length > 0);

/** Where the words stand outside the filters: a choice that finds nothing says nothing about the rest. */
function outsideView({ words: sought }: SearchResults, words: DocumentStrings): TemplateResult | typeof nothing {
  const outside = sought.filter(({ outside }) => outside > 0);
  if (outside.length === 0) return nothing;
  return html`<p>${words.outside(outside.map(({ text, outside }) => words.standsIn(text, outside)).join(', '))}</p>`;
}

/** Nothing found is a finding: it says what was looked through, and offers the line that shows what came nearest. */
function emptyView(results: SearchResults, parsed: Query, isNamed: boolean, context: ResultsContext): TemplateResult {
  const { words, dossier, language, address } = context;
  const wording = queryText(parsed);
  const filtered = parsed.filters.length > 0;
  const sought = parsed.wanted.map(({ text }) => `‘${text}’`).join(', ');
  return html`<div class="empty">
    <p>${words.searched(results.searched)} ${wording === '' ? nothing : filtered ? words.nothingThere : words.noPaper}</p>
    ${outsideView(results, words)}
    ${wording === '' || isNamed ? nothing : html`<p>${words.isFinding}</p>`}
    ${wording === '' ? nothing : html`<p class="framed">${traceLink(wording, context)}</p>`}
    <details>
      <summary>${words.showSearched}</summary>
      ${sought === '' ? nothing : html`<p>${words.lookedFor(sought)}</p>`}
      <ul>
        ${dossier.documents.map(
          (document) =>
            html`<li>${paperText(document, language)}: ${
              document.unread === null
                ? words.searchedIn(document.blocks.reduce((sum, block) => sum + Math.max(1, block.sentences.length), 0))
                : words.unread
            }</li>`,
        )}
      </ul>
    </details>
    <p><a class="act" href=${address({ view: 'overview' })}>${words.toOverview}</a></p>
  </div>`;
}
