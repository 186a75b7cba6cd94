import { movementOfStep } from '../../compare/movement.ts';
import { dossierIndex, homeName, type LocatedSentence } from '../../dossier/index-by-id.ts';
import { NO_DEGREE_LABEL, STANDING_LABELS } from '../../languages/labels.ts';
import type {
  Alignment,
  Document,
  Dossier,
  DossierProfile,
  Label,
  Language,
  PaperLanguage,
  Span,
  Thread,
} from '../../model.ts';
import { capitalized, citation, sourceLine, yearText } from '../citation.ts';
import { isConfirmed } from '../confirmation.ts';
import { carryingSpans } from '../degree-spans.ts';
import { NO_FILTER } from '../filter.ts';
import { genreName } from '../genre.ts';
import { lineStrings } from '../messages/line.ts';
import { linksOf, machineNote, permalink, placeName } from '../provenance.ts';
import { type LinkModel, linkModels, type TagModel, tagModels } from '../tag-link-model.ts';
import { ALL_YEARS, isWithin, type Years } from '../years.ts';
import { type FirstLastModel, firstLastModels } from './first-last.ts';
import { type MovementWord, movementWords } from './movement.ts';
import { type MovementPhrase, movementPhrases } from './movement-text.ts';
import { readingText } from './reading-text.ts';
import { type SilenceModel, silenceModel } from './silence-model.ts';
import { keyWordsOf, type PassageRow, type StationRows, scopeWords, stationRows } from './stations.ts';
import { lineSummary, type SummaryPart } from './summary.ts';
import { timelineItems } from './timeline.ts';
import type { TimelineItem } from './timeline-layout.ts';

/**
 * A line in words, as every file has it: what the page draws with marks and buttons, told once, so that Word, HTML,
 * Markdown, a table of cells and a widget cannot tell it differently.
 */
export interface LineModel {
  readonly id: string;
  readonly thread: Thread;
  /** The papers it speaks of, those a step begins at with them, in the order of the axis. */
  readonly papers: readonly Document[];
  readonly theme: Label;
  readonly title: string;
  readonly summary: readonly SummaryPart[];
  readonly stations: readonly StationModel[];
  /** The stations as the pictures take them. */
  readonly drawn: readonly StationRows[];
  readonly timeline: readonly TimelineItem[];
  /** What the dossier holds of its passages: the tags of its theme, and the links between two of them. */
  readonly tags: readonly TagModel[];
  readonly links: readonly LinkModel[];
  /** First against last per lane, where three papers speak; only when no years were asked for. */
  readonly ends: readonly FirstLastModel[];
  readonly origin: OriginModel;
}

/** What every file says of itself. */
export interface OriginModel {
  /** The title of the corpus, and its id. */
  readonly corpus: string;
  readonly id: string;
  readonly version: string;
  /** The knowledge the dossier was made with. */
  readonly knowledge: string;
  /** `corpus 5fe4ba0, lijn visa.visum+aansluiting`: the place in words, for where there is no link. */
  readonly place: string;
  readonly link: string | null;
  /** That rules made the links, and how many a person confirmed. */
  readonly made: string;
  /** What the dossier calls speakers and parts, and whose papers they are. */
  readonly profile: DossierProfile;
}

/** A paper on the line; `P` is how its passages are told. */
export interface BriefStationModel<P = BriefPassageModel> {
  readonly document: Document;
  readonly year: string;
  /** A silence first, then the passages in reading order; never empty. */
  readonly rows: readonly (P | SilenceModel)[];
}

export interface StationModel extends BriefStationModel<LinePassageModel> {
  readonly genre: string;
  readonly standing: string;
}

/** What a view on somebody else's page tells of a passage: short, because it brings along all that telling takes. */
export interface BriefPassageModel {
  readonly kind: 'passage';
  readonly row: PassageRow;
  /** The whole sentence. */
  readonly text: string;
  readonly lang: PaperLanguage;
  /** What happened, in words of the closed list. */
  readonly steps: readonly MovementWord[];
  readonly who: string;
  readonly how: string;
  /** Genre, date, reference or that it is not stated, heading, paragraph. */
  readonly source: string;
  readonly link: string | null;
}

/** What a file tells of it. */
export interface LinePassageModel extends BriefPassageModel {
  /** The clause in the sentence, and the words in it that say how far it goes. */
  readonly clause: Span;
  readonly marks: readonly Span[];
  /** `volledige`, or `geen graadwoord`; and what is expressly included, or null. */
  readonly degree: string;
  readonly hasDegree: boolean;
  readonly scope: string | null;
  /** What happened, with what carries it: `zwakker was „volledige” in 2023`. */
  readonly directions: readonly string[];
  readonly steps: readonly MovementPhrase[];
  readonly whom: string;
  /** Quotation with full source and corpus version, to stand alone. */
  readonly citation: string;
  readonly links: readonly Alignment[];
  /** True when a person confirmed a link of this passage. */
  readonly isConfirmed: boolean;
}

/** How a file is told: in which language, of which years, and where the reading room stands, if anywhere. */
export interface RenderOptions {
  readonly language: Language;
  readonly base: string | null;
  readonly years?: Years;
}

/** A line told, paper by paper, in the years asked for. */
export function lineModel(dossier: Dossier, thread: Thread, telling: RenderOptions): LineModel {
  const views = stationRows(dossier, thread);
  const shown = views.filter(({ document }) => isWithin(document, telling.years ?? ALL_YEARS));
  const stations = stationModels(dossier, thread, telling);
  const passages = shown.flatMap(({ rows }) => rows.filter((row): row is PassageRow => row.kind === 'passage'));
  const sentences = new Set(passages.map(({ found }) => found.sentence.id));
  const papers = new Set([
    ...shown.map(({ document }) => document.source.id),
    ...passages.flatMap(({ before }) => before?.found.document.source.id ?? []),
  ]);
  return {
    id: thread.id,
    thread,
    papers: dossier.documents.filter(({ source }) => papers.has(source.id)),
    theme: dossierIndex(dossier).themeName(thread.theme),
    title: capitalized(thread.label),
    summary: lineSummary(shown, telling.language),
    ends: shown.length === views.length ? firstLastModels(dossier, thread, telling.language) : [],
    stations,
    drawn: shown,
    timeline: timelineItems(dossier, thread, stations, telling.language),
    tags: tagModels(
      dossier,
      dossier.tags.filter(({ sentence, theme }) => theme === thread.theme && sentences.has(sentence)),
      telling,
    ),
    links: linkModels(
      dossier,
      linksOf(dossier, thread.id).filter(({ a, b }) => sentences.has(a.sentence) && sentences.has(b.sentence)),
      telling,
    ),
    origin: originOfLine(dossier, thread, telling),
  };
}

/** The stations of a line told, in the years asked for. */
export function stationModels(dossier: Dossier, thread: Thread, telling: RenderOptions): StationModel[] {
  const { language } = telling;
  return shownStations(dossier, thread, telling).map(({ stations, station, at }) => ({
    ...toldStation(dossier, station, language, (row) => toldPassage(dossier, thread, stations, at, row, telling)),
    genre: genreName(station.document, language),
    standing: STANDING_LABELS[station.standing][language],
  }));
}

/** The same, in short. */
export function briefStationModels(dossier: Dossier, thread: Thread, telling: RenderOptions): BriefStationModel[] {
  const { language } = telling;
  return shownStations(dossier, thread, telling).map(({ station }) =>
    toldStation(dossier, station, language, (row) =>
      briefPassage(dossier, thread, movementWords(movementOfStep(row.entry), language), row, telling),
    ),
  );
}

/** What a file that tells a line says of itself. */
export function originOfLine(dossier: Dossier, thread: Thread, telling: RenderOptions): OriginModel {
  const at = lineSpot(thread, telling.years ?? ALL_YEARS);
  return originModel(dossier, linksOf(dossier, thread.id), thread.id, telling, at);
}

/** What a file says of itself: corpus, place, link, and who made the links it rests on. */
export function originModel(
  dossier: Dossier,
  links: readonly Alignment[],
  thread: string | null,
  { language, base }: RenderOptions,
  at: Parameters<typeof permalink>[2],
): OriginModel {
  return {
    corpus: dossier.corpus.title[language],
    id: dossier.corpus.id,
    version: dossier.corpus.version,
    knowledge: dossier.knowledge,
    place: placeName(dossier, thread, language),
    link: permalink(dossier, base, { ...at, lang: language }),
    made: machineNote(links, language),
    profile: dossierIndex(dossier).profile,
  };
}

/** Where the reading room shows a line, the years with it. */
export function lineSpot(thread: Thread, years: Years): Parameters<typeof permalink>[2] {
  const all = years.from === null && years.to === null;
  const only = all ? {} : { only: { ...NO_FILTER, ...years } };
  return { view: 'line', theme: thread.theme, thread: thread.id, ...only };
}

/** The stations of the years asked for, each with its place among all. */
function shownStations(dossier: Dossier, thread: Thread, { years = ALL_YEARS }: RenderOptions) {
  const stations = stationRows(dossier, thread);
  return stations
    .map((station, at) => ({ stations, station, at }))
    .filter(({ station }) => isWithin(station.document, years));
}

function toldStation<P>(
  dossier: Dossier,
  { document, rows }: StationRows,
  language: Language,
  passage: (row: PassageRow) => P,
): BriefStationModel<P> {
  return {
    document,
    year: yearText(document),
    rows: rows.map((row) => (row.kind === 'passage' ? passage(row) : silenceModel(dossier, row, language))),
  };
}

/** A step as one phrase: the word of the closed list, then what carries it, words of the papers in quotation marks. */
export function movementPhraseText({ word, rest }: MovementPhrase, language: Language): string {
  const quoted = lineStrings[language].quoted;
  return [word, ...rest.map((part) => (part.quoted ? quoted(part.text) : part.text))].join(' ');
}

function briefPassage<S extends MovementWord>(
  dossier: Dossier,
  thread: Thread,
  steps: readonly S[],
  row: PassageRow,
  { language, base }: RenderOptions,
): BriefPassageModel & { readonly steps: readonly S[] } {
  const words = lineStrings[language];
  const { found } = row;
  const { speaker, act } = row.entry.passage.wording;
  const tense = act === null ? '' : words.tenses[act.tense];
  const how = spokenOf('act', act, found, language);
  const place = { ...lineSpot(thread, ALL_YEARS), document: found.document.source.id, lang: language };
  const left = speaker !== null && !row.home && row.before?.passage.wording.speaker?.home === true;
  const who = spokenOf('speaker', speaker, found, language);
  return {
    kind: 'passage',
    row,
    text: found.sentence.text,
    lang: found.document.source.language,
    steps,
    who: left ? `${who}, ${words.notHome(homeName(dossier, language))}` : who,
    how: tense === '' ? how : `${how} (${tense})`,
    source: sourceLine(found, language),
    link: permalink(dossier, base, place),
  };
}

function toldPassage(
  dossier: Dossier,
  thread: Thread,
  stations: readonly StationRows[],
  at: number,
  row: PassageRow,
  telling: RenderOptions,
): LinePassageModel {
  const { language } = telling;
  const { passage } = row.entry;
  const { addressee, degree } = passage.wording;
  const links = row.entry.links.flatMap((id) => dossierIndex(dossier).alignments.get(id) ?? []);
  const steps = movementPhrases(stations, at, row, language);
  const [lifted] = keyWordsOf(row);
  return {
    ...briefPassage(dossier, thread, steps, row, telling),
    clause: passage.span,
    marks: carryingSpans(passage.wording, row.found.sentence.text),
    degree: degree === null || lifted === undefined ? NO_DEGREE_LABEL[language] : lifted,
    hasDegree: degree !== null,
    scope: scopeWords(row),
    directions: steps.map((step) => movementPhraseText(step, language)),
    whom: spokenOf('addressee', addressee, row.found, language),
    citation: citation(dossier, row.found.sentence.id, language),
    links,
    isConfirmed: links.some(({ parts }) => isConfirmed(parts)),
  };
}

/** A reading in words: as printed, from context, or that nobody is named. */
function spokenOf(
  axis: 'speaker' | 'act' | 'addressee',
  reading: Parameters<typeof readingText>[1],
  found: LocatedSentence,
  language: Language,
): string {
  const words = lineStrings[language];
  const text = readingText(axis, reading, found, language);
  if (reading === null || text === null) return words.unnamed;
  return reading.span === null && reading.value !== 'impersonal' ? words.fromContext(text) : text;
}
