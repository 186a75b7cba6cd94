import type { Alignment, Document, Dossier, Label, Language, Rejected, Search, Span, Thread } from '../../model.ts';
import { NO_DEGREE, REASONS, REFERS, STANDINGS, WITHHELD } from '../../text/labels.ts';
import { capital, citation, sourceLine, spot, yearText } from '../citation.ts';
import { isConfirmed } from '../confirmed.ts';
import { excerpt } from '../find.ts';
import { genreName } from '../genre.ts';
import { type Found, lookup } from '../lookup.ts';
import { linksOf, machineNote, permalink, placeName } from '../origin.ts';
import { carryingSpans } from '../rungs.ts';
import { lineWords } from '../words/line.ts';
import { ALL_YEARS, isWithin, type Years } from '../years.ts';
import { type Direction, directionsOf, readingText } from './directions.ts';
import { type EndsView, endsOf } from './ends.ts';
import { liftedOf, type PassageRow, type SilenceRow, type StationView, scopeWords, stationsOf } from './stations.ts';
import { type SummaryPart, summaryOf } from './summary.ts';

/**
 * A line in words, as every file has it: what the page draws with marks and buttons, told once, so that Word, HTML,
 * Markdown, a table of cells and a widget cannot tell it differently.
 */
export interface ToldLine {
  readonly id: string;
  readonly theme: Label;
  readonly title: string;
  readonly summary: readonly SummaryPart[];
  readonly stations: readonly ToldStation[];
  /** First against last per lane, where three papers speak; only when no years were asked for. */
  readonly ends: readonly EndsView[];
  readonly origin: ToldOrigin;
}

/** What every file says of itself. */
export interface ToldOrigin {
  readonly corpus: string;
  readonly version: string;
  /** `corpus 5fe4ba0, lijn visa.visum+aansluiting`: the place in words, for where there is no link. */
  readonly place: string;
  readonly link: string | null;
  /** That rules made the links, and how many a person confirmed. */
  readonly made: string;
}

export interface ToldStation {
  readonly document: Document;
  readonly year: string;
  readonly genre: string;
  readonly standing: string;
  /** A silence first, then the passages in reading order; never empty. */
  readonly rows: readonly (ToldPassage | ToldSilence)[];
}

export interface ToldPassage {
  readonly kind: 'passage';
  readonly row: PassageRow;
  /** The whole sentence, the clause in it, and the words in it that say how far it goes. */
  readonly text: string;
  readonly clause: Span;
  readonly marks: readonly Span[];
  readonly lang: Language;
  /** `volledige`, or `geen graadwoord`; and what is expressly included, or null. */
  readonly degree: string;
  readonly hasDegree: boolean;
  readonly scope: string | null;
  /** What happened, in words of the closed list, with what carries it: `zwakker was „volledige” in 2023`. */
  readonly directions: readonly string[];
  readonly steps: readonly Direction[];
  readonly who: string;
  readonly how: string;
  readonly whom: string;
  /** Genre, date, reference or that it is not stated, heading, paragraph. */
  readonly source: string;
  /** Quotation with full source and corpus version, to stand alone. */
  readonly citation: string;
  readonly link: string | null;
  readonly links: readonly Alignment[];
  /** True when a person confirmed a link of this passage. */
  readonly isConfirmed: boolean;
}

export interface ToldSilence {
  readonly kind: 'silence';
  readonly row: SilenceRow;
  /** `zwijgt`, `onbeslist`, `niet gelezen`. */
  readonly word: string;
  /** `68 zinnen doorzocht`, or null where nothing was searched. */
  readonly searched: string | null;
  readonly nearest: readonly ToldCandidate[];
  /** Other things a reader must know of the silence, one sentence each. */
  readonly notes: readonly string[];
}

export interface ToldCandidate {
  readonly quote: string;
  readonly lang: Language;
  readonly place: string;
  /** `gaat over een ander land: Georgië`. */
  readonly why: string;
}

/** How a file is told: in which language, of which years, and where the reading room stands, if anywhere. */
export interface Telling {
  readonly language: Language;
  readonly base: string | null;
  readonly years?: Years;
}

/** A line told, paper by paper, in the years asked for. */
export function toldLine(dossier: Dossier, thread: Thread, telling: Telling): ToldLine {
  const views = stationsOf(dossier, thread);
  const shown = views.filter(({ document }) => isWithin(document, telling.years ?? ALL_YEARS));
  return {
    id: thread.id,
    theme: lookup(dossier).themeName(thread.theme),
    title: capital(thread.label),
    summary: summaryOf(shown, telling.language),
    ends: shown.length === views.length ? endsOf(dossier, thread, telling.language) : [],
    stations: toldStations(dossier, thread, telling),
    origin: originOfLine(dossier, thread, telling),
  };
}

/** The stations of a line told, in the years asked for: what a view takes that needs neither summary nor ends. */
export function toldStations(dossier: Dossier, thread: Thread, telling: Telling): ToldStation[] {
  const stations = stationsOf(dossier, thread);
  return stations.flatMap((station, at) =>
    isWithin(station.document, telling.years ?? ALL_YEARS)
      ? [toldStation(dossier, thread, stations, station, at, telling)]
      : [],
  );
}

/** What a file that tells a line says of itself. */
export function originOfLine(dossier: Dossier, thread: Thread, telling: Telling): ToldOrigin {
  const at = lineSpot(thread, telling.years ?? ALL_YEARS);
  return originOf(dossier, linksOf(dossier, thread.id), thread.id, telling, at);
}

/** What a file says of itself: corpus, place, link, and who made the links it rests on. */
export function originOf(
  dossier: Dossier,
  links: readonly Alignment[],
  thread: string | null,
  { language, base }: Telling,
  at: Parameters<typeof permalink>[2],
): ToldOrigin {
  return {
    corpus: dossier.corpus.title[language],
    version: dossier.corpus.version,
    place: placeName(dossier, thread, language),
    link: permalink(dossier, base, { ...at, lang: language }),
    made: machineNote(links, language),
  };
}

/** Where the reading room shows a line, the years with it. */
export function lineSpot(thread: Thread, years: Years): Parameters<typeof permalink>[2] {
  const all = years.from === null && years.to === null;
  const only = { region: null, speaker: null, genres: null, from: years.from, to: years.to, themes: null };
  return { view: 'line', theme: thread.theme, thread: thread.id, ...(all ? {} : { only }) };
}

function toldStation(
  dossier: Dossier,
  thread: Thread,
  stations: readonly StationView[],
  station: StationView,
  at: number,
  telling: Telling,
): ToldStation {
  const { language } = telling;
  return {
    document: station.document,
    year: yearText(station.document),
    genre: genreName(station.document, language),
    standing: STANDINGS[station.standing][language],
    rows: station.rows.map((row) =>
      row.kind === 'passage'
        ? toldPassage(dossier, thread, stations, at, row, telling)
        : toldSilence(dossier, row, language),
    ),
  };
}

/** A step as one phrase: the word of the closed list, then what carries it, words of the papers in quotation marks. */
export function directionText({ word, rest }: Direction, language: Language): string {
  const quoted = lineWords[language].quoted;
  return [word, ...rest.map((part) => (part.quoted ? quoted(part.text) : part.text))].join(' ');
}

function toldPassage(
  dossier: Dossier,
  thread: Thread,
  stations: readonly StationView[],
  at: number,
  row: PassageRow,
  telling: Telling,
): ToldPassage {
  const { language, base } = telling;
  const words = lineWords[language];
  const { passage } = row.entry;
  const { speaker, act, addressee, degree } = passage.wording;
  const links = row.entry.links.flatMap((id) => lookup(dossier).alignments.get(id) ?? []);
  const steps = directionsOf(stations, at, row, language);
  const tense = act === null ? '' : words.tenses[act.tense];
  const how = spokenOf('act', act, row.found, language);
  const [lifted] = liftedOf(row);
  const place = { ...lineSpot(thread, ALL_YEARS), document: row.found.document.source.id, lang: language };
  const left = speaker !== null && !row.home && row.before?.passage.wording.speaker?.home === true;
  const who = spokenOf('speaker', speaker, row.found, language);
  return {
    kind: 'passage',
    row,
    text: row.found.sentence.text,
    clause: passage.span,
    marks: carryingSpans(passage.wording, row.found.sentence.text),
    lang: row.found.document.source.language,
    degree: degree === null || lifted === undefined ? NO_DEGREE[language] : lifted,
    hasDegree: degree !== null,
    scope: scopeWords(row),
    directions: steps.map((step) => directionText(step, language)),
    steps,
    who: left ? `${who}, ${words.notHome}` : who,
    how: tense === '' ? how : `${how} (${tense})`,
    whom: spokenOf('addressee', addressee, row.found, language),
    source: sourceLine(row.found, language),
    citation: citation(dossier, row.found.sentence.id, language),
    link: permalink(dossier, base, place),
    links,
    isConfirmed: links.some(({ parts }) => isConfirmed(parts)),
  };
}

/** A reading in words: as printed, from context, or that nobody is named. */
function spokenOf(
  axis: 'speaker' | 'act' | 'addressee',
  reading: Parameters<typeof readingText>[1],
  found: Found,
  language: Language,
): string {
  const words = lineWords[language];
  const text = readingText(axis, reading, found, language);
  if (reading === null || text === null) return words.unnamed;
  return reading.span === null && reading.value !== 'impersonal' ? words.fromContext(text) : text;
}

function toldSilence(dossier: Dossier, row: SilenceRow, language: Language): ToldSilence {
  const words = lineWords[language];
  const { search, standing } = row;
  const label = row.speaksElse ? (row.lane.addressee.label?.[language] ?? null) : null;
  const word = STANDINGS[standing][language];
  return {
    kind: 'silence',
    row,
    word: label === null ? word : `${word} ${words.toward} ${label}`,
    searched: search === null ? null : words.searched(search.sentences),
    nearest: candidatesOf(dossier, search, language),
    notes: [
      ...(standing === 'unread' ? [words.unread] : []),
      ...(search?.withheld === undefined ? [] : [WITHHELD[search.withheld][language]]),
      ...(search?.refers ?? []).map(({ text }) => `${REFERS[language]} ${words.quoted(text)}`),
    ],
  };
}

/** The nearest sentences of a search, each with why it was refused: the proof of a silence. */
export function candidatesOf(dossier: Dossier, search: Search | null, language: Language): ToldCandidate[] {
  return (search?.nearest ?? []).flatMap((candidate) => {
    const found = lookup(dossier).sentences.get(candidate.sentence);
    return found === undefined ? [] : [candidateOf(candidate, found, language)];
  });
}

function candidateOf(candidate: Rejected, found: Found, language: Language): ToldCandidate {
  const why = REASONS[candidate.reason][language];
  return {
    quote: excerpt(found.sentence.text, candidate.span),
    lang: found.document.source.language,
    place: spot(found, language),
    why: candidate.found === null ? why : `${why}: ${candidate.found}`,
  };
}
