import type { Alignment, Document, Dossier, Label, Language, Span, Thread } from '../../model.ts';
import { ADDRESSEES, NO_DEGREE, SPEAKER_NAMES, STANDINGS } from '../../text/labels.ts';
import { capital, citation, sourceLine, yearText } from '../citation.ts';
import { isConfirmed } from '../confirmed.ts';
import { genreName } from '../genre.ts';
import { type Found, lookup } from '../lookup.ts';
import { EVERYTHING } from '../only.ts';
import { linksOf, machineNote, permalink, placeName } from '../origin.ts';
import { carryingSpans } from '../rungs.ts';
import { lineWords } from '../words/line.ts';
import { ALL_YEARS, isWithin, type Years } from '../years.ts';
import { type Direction, directionsOf } from './directions.ts';
import { type EndsView, endsOf } from './ends.ts';
import { type Names, NO_NAMES, readingBy } from './reading.ts';
import { liftedOf, type PassageRow, type StationView, scopeWords, stationsOf } from './stations.ts';
import { type Step, stepsOf } from './steps.ts';
import { type SummaryPart, summaryOf } from './summary.ts';
import { type ToldSilence, toldSilence } from './told-silence.ts';

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

/** A paper on the line; `P` is how its passages are told. */
export interface BriefStation<P = BriefPassage> {
  readonly document: Document;
  readonly year: string;
  /** A silence first, then the passages in reading order; never empty. */
  readonly rows: readonly (P | ToldSilence)[];
}

export interface ToldStation extends BriefStation<ToldPassage> {
  readonly genre: string;
  readonly standing: string;
}

/** What a view on somebody else's page tells of a passage: short, because it brings along all that telling takes. */
export interface BriefPassage {
  readonly kind: 'passage';
  readonly row: PassageRow;
  /** The whole sentence. */
  readonly text: string;
  readonly lang: Language;
  /** What happened, in words of the closed list. */
  readonly steps: readonly Step[];
  readonly who: string;
  readonly how: string;
  /** Genre, date, reference or that it is not stated, heading, paragraph. */
  readonly source: string;
  readonly link: string | null;
}

/** What a file tells of it. */
export interface ToldPassage extends BriefPassage {
  /** The clause in the sentence, and the words in it that say how far it goes. */
  readonly clause: Span;
  readonly marks: readonly Span[];
  /** `volledige`, or `geen graadwoord`; and what is expressly included, or null. */
  readonly degree: string;
  readonly hasDegree: boolean;
  readonly scope: string | null;
  /** What happened, with what carries it: `zwakker was „volledige” in 2023`. */
  readonly directions: readonly string[];
  readonly steps: readonly Direction[];
  readonly whom: string;
  /** Quotation with full source and corpus version, to stand alone. */
  readonly citation: string;
  readonly links: readonly Alignment[];
  /** True when a person confirmed a link of this passage. */
  readonly isConfirmed: boolean;
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

/** The stations of a line told, in the years asked for. */
export function toldStations(dossier: Dossier, thread: Thread, telling: Telling): ToldStation[] {
  const { language } = telling;
  return shownStations(dossier, thread, telling).map(({ stations, station, at }) => ({
    ...toldStation(dossier, station, language, (row) => toldPassage(dossier, thread, stations, at, row, telling)),
    genre: genreName(station.document, language),
    standing: STANDINGS[station.standing][language],
  }));
}

/** The same, in short. */
export function briefStations(dossier: Dossier, thread: Thread, telling: Telling): BriefStation[] {
  const { language } = telling;
  return shownStations(dossier, thread, telling).map(({ stations, station, at }) =>
    toldStation(dossier, station, language, (row) =>
      briefPassage(dossier, thread, stepsOf(stations, at, row, language), row, telling),
    ),
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
  const only = all ? {} : { only: { ...EVERYTHING, ...years } };
  return { view: 'line', theme: thread.theme, thread: thread.id, ...only };
}

/** The stations of the years asked for, each with its place among all. */
function shownStations(dossier: Dossier, thread: Thread, { years = ALL_YEARS }: Telling) {
  const stations = stationsOf(dossier, thread);
  return stations
    .map((station, at) => ({ stations, station, at }))
    .filter(({ station }) => isWithin(station.document, years));
}

function toldStation<P>(
  dossier: Dossier,
  { document, rows }: StationView,
  language: Language,
  passage: (row: PassageRow) => P,
): BriefStation<P> {
  return {
    document,
    year: yearText(document),
    rows: rows.map((row) => (row.kind === 'passage' ? passage(row) : toldSilence(dossier, row, language))),
  };
}

/** A step as one phrase: the word of the closed list, then what carries it, words of the papers in quotation marks. */
export function directionText({ word, rest }: Direction, language: Language): string {
  const quoted = lineWords[language].quoted;
  return [word, ...rest.map((part) => (part.quoted ? quoted(part.text) : part.text))].join(' ');
}

function briefPassage<S extends Step>(
  dossier: Dossier,
  thread: Thread,
  steps: readonly S[],
  row: PassageRow,
  { language, base }: Telling,
): BriefPassage & { readonly steps: readonly S[] } {
  const words = lineWords[language];
  const { found } = row;
  const { speaker, act } = row.entry.passage.wording;
  const tense = act === null ? '' : words.tenses[act.tense];
  const how = spokenOf(NO_NAMES, 'act', act, found, language);
  const place = { ...lineSpot(thread, ALL_YEARS), document: found.document.source.id, lang: language };
  const left = speaker !== null && !row.home && row.before?.passage.wording.speaker?.home === true;
  const who = spokenOf(SPEAKER_NAMES, 'speaker', speaker, found, language);
  return {
    kind: 'passage',
    row,
    text: found.sentence.text,
    lang: found.document.source.language,
    steps,
    who: left ? `${who}, ${words.notHome}` : who,
    how: tense === '' ? how : `${how} (${tense})`,
    source: sourceLine(found, language),
    link: permalink(dossier, base, place),
  };
}

function toldPassage(
  dossier: Dossier,
  thread: Thread,
  stations: readonly StationView[],
  at: number,
  row: PassageRow,
  telling: Telling,
): ToldPassage {
  const { language } = telling;
  const { passage } = row.entry;
  const { addressee, degree } = passage.wording;
  const links = row.entry.links.flatMap((id) => lookup(dossier).alignments.get(id) ?? []);
  const steps = directionsOf(stations, at, row, language);
  const [lifted] = liftedOf(row);
  return {
    ...briefPassage(dossier, thread, steps, row, telling),
    clause: passage.span,
    marks: carryingSpans(passage.wording, row.found.sentence.text),
    degree: degree === null || lifted === undefined ? NO_DEGREE[language] : lifted,
    hasDegree: degree !== null,
    scope: scopeWords(row),
    directions: steps.map((step) => directionText(step, language)),
    whom: spokenOf(ADDRESSEES, 'addressee', addressee, row.found, language),
    citation: citation(dossier, row.found.sentence.id, language),
    links,
    isConfirmed: links.some(({ parts }) => isConfirmed(parts)),
  };
}

/** A reading in words: as printed, from context, or that nobody is named. */
function spokenOf(
  names: Names,
  axis: 'speaker' | 'act' | 'addressee',
  reading: Parameters<typeof readingBy>[2],
  found: Found,
  language: Language,
): string {
  const words = lineWords[language];
  const text = readingBy(names, axis, reading, found, language);
  if (reading === null || text === null) return words.unnamed;
  return reading.span === null && reading.value !== 'impersonal' ? words.fromContext(text) : text;
}
