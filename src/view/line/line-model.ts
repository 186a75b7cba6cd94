import { movementOfStep } from '../../compare/movement.ts';
import { dossierIndex, homeName } from '../../dossier/index-by-id.ts';
import { NO_DEGREE_LABEL } from '../../languages/labels.ts';
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
import { capitalized, citation, paperName, sourceLine } from '../citation.ts';
import { isConfirmed } from '../correction-lookup.ts';
import { NO_FILTER } from '../filter.ts';
import { genreName } from '../genre.ts';
import { lineStrings } from '../messages/line.ts';
import { type LinkTarget, linksOf, machineNote, permalink, placeName } from '../provenance.ts';
import { type LinkModel, linkModels, type TagModel, tagModels } from '../tag-link-model.ts';
import { ALL_YEARS, isWithin, type Years } from '../years.ts';
import { type FirstLastModel, firstLastModels } from './first-last.ts';
import { colonOf, type MovementPhrase, movementPhrases } from './movement-phrases.ts';
import { type MovementWord, movementWords, stationText } from './movement-words.ts';
import { rowId } from './quoted-parts.ts';
import { actText, type ReadingModel, readingModel, readingText, speakerText } from './reading-text.ts';
import { type ReferenceModel, referencesOf } from './references.ts';
import { type BriefSilenceModel, briefSilence, type SilenceModel, silenceModel } from './silence-model.ts';
import {
  liftedWords,
  mainRow,
  markedWords,
  type PassageRow,
  passageRowsOf,
  type SilenceRow,
  type StationRows,
  scopeWords,
  stationRows,
} from './stations.ts';
import { strongestText } from './strongest-text.ts';
import { lineSummary, type SummaryPart } from './summary.ts';
import { FOLDED } from './summary-fold.ts';
import { timelineItems } from './timeline.ts';
import type { TimelineItem } from './timeline-layout.ts';

/** A line in words, told once, so that the page, Word, HTML, Markdown, CSV and a widget cannot tell it differently. */
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
  /** False where years were asked for and papers lie outside them. */
  readonly isWhole: boolean;
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
export interface BriefStationModel<P = BriefPassageModel, S = BriefSilenceModel> {
  readonly document: Document;
  readonly year: string;
  /** A silence first, then the passages in reading order; never empty. */
  readonly rows: readonly (P | S)[];
}

export interface StationModel extends BriefStationModel<LinePassageModel, SilenceModel> {
  readonly genre: string;
  /** What the paper does on the line: `zwakker`, `keert terug`, `zwijgt`. */
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
  readonly speaker: ReadingModel;
  readonly act: ReadingModel;
  /** The same two as one phrase each. */
  readonly who: string;
  readonly how: string;
  /** Genre, date, reference or that it is not stated, heading, paragraph. */
  readonly source: string;
  readonly link: string | null;
}

/** What the page and every file tell of it. */
export interface LinePassageModel extends BriefPassageModel {
  /** Sentence and start of the clause: fit for a fragment. */
  readonly id: string;
  /** The clause in the sentence, and the words in it that say how far it goes. */
  readonly clause: Span;
  readonly marks: readonly Span[];
  /** What is lifted from it: its degree word, then figures, denials, conditions and their like that move it. */
  readonly lifted: readonly string[];
  /** The same as one phrase (`volledige`, `300 euro`), or `geen graadwoord`; and what is expressly included, or null. */
  readonly degree: string;
  readonly scope: string | null;
  /** `sterker was „volledige aansluiting” in 2023`: an earlier wording that goes further and is not the one it is held against; or null. */
  readonly strongest: string | null;
  /** What happened, with what carries it: `zwakker was „volledige” in 2023`. */
  readonly directions: readonly string[];
  readonly steps: readonly MovementPhrase[];
  readonly addressee: ReadingModel;
  readonly whom: string;
  /** What it refers to, in its own words or in a note. */
  readonly references: readonly ReferenceModel[];
  /** The year of the paper whose passage it continues, or null at its first. */
  readonly olderYear: string | null;
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

/**
 * A line told, paper by paper, in the years asked for. What only a file needs of it (tags, links, the comparison of first and
 * last, the timeline) is worked out when asked for: of two hundred papers it takes three times as long as the stations.
 */
export function lineModel(dossier: Dossier, thread: Thread, options: RenderOptions): LineModel {
  const { language } = options;
  const all = stationRows(dossier, thread);
  const drawn = all.filter(({ document }) => isWithin(document, options.years ?? ALL_YEARS));
  const stations = drawn.map((station): StationModel => stationModel(dossier, thread, all, station, options));
  const passages = drawn.flatMap(passageRowsOf);
  const sentences = new Set(passages.map(({ found }) => found.sentence.id));
  const papers = new Set([
    ...drawn.map(({ document }) => document.source.id),
    ...passages.flatMap(({ before }) => before?.found.document.source.id ?? []),
  ]);
  return {
    id: thread.id,
    thread,
    papers: dossier.documents.filter(({ source }) => papers.has(source.id)),
    theme: dossierIndex(dossier).themeName(thread.theme),
    title: capitalized(thread.label),
    summary: lineSummary(drawn, language, FOLDED),
    stations,
    drawn,
    isWhole: drawn.length === all.length,
    get ends() {
      return drawn.length === all.length ? firstLastModels(dossier, thread, language) : [];
    },
    get timeline() {
      return timelineItems(dossier, thread, stations, language);
    },
    get tags() {
      const tags = dossier.tags.filter(({ sentence, theme }) => theme === thread.theme && sentences.has(sentence));
      return tagModels(dossier, tags, options);
    },
    get links() {
      const isOnLine = ({ a, b }: Alignment): boolean => sentences.has(a.sentence) && sentences.has(b.sentence);
      return linkModels(dossier, linksOf(dossier, thread.id).filter(isOnLine), options);
    },
    get origin() {
      return originOfLine(dossier, thread, options);
    },
  };
}

/** The stations of a line in short, in the years asked for. */
export function briefStationModels(dossier: Dossier, thread: Thread, options: RenderOptions): BriefStationModel[] {
  const { language, years = ALL_YEARS } = options;
  return stationRows(dossier, thread)
    .filter(({ document }) => isWithin(document, years))
    .map((station) =>
      withRows(
        dossier.documents,
        station,
        (row) => briefPassage(dossier, thread, movementWords(movementOfStep(row.entry), language), row, options),
        (row) => briefSilence(dossier, row, language),
        language,
      ),
    );
}

/** What a file that tells a line says of itself. */
export function originOfLine(dossier: Dossier, thread: Thread, options: RenderOptions): OriginModel {
  const target = lineSpot(thread, options.years ?? ALL_YEARS);
  return originModel(dossier, linksOf(dossier, thread.id), thread.id, options, target);
}

/** What a file says of itself: corpus, place, link, and who made the links it rests on. */
export function originModel(
  dossier: Dossier,
  links: readonly Alignment[],
  thread: string | null,
  { language, base }: RenderOptions,
  target: LinkTarget,
): OriginModel {
  return {
    corpus: dossier.corpus.title[language],
    id: dossier.corpus.id,
    version: dossier.corpus.version,
    knowledge: dossier.knowledge,
    place: placeName(dossier, thread, language),
    link: permalink(dossier, base, { ...target, lang: language }),
    made: machineNote(links, language),
    profile: dossierIndex(dossier).profile,
  };
}

/** Where the reading room shows a line, the years with it. */
export function lineSpot(thread: Thread, years: Years): LinkTarget {
  const all = years.from === null && years.to === null;
  const only = all ? {} : { only: { ...NO_FILTER, ...years } };
  return { view: 'line', theme: thread.theme, thread: thread.id, ...only };
}

function stationModel(
  dossier: Dossier,
  thread: Thread,
  all: readonly StationRows[],
  station: StationRows,
  options: RenderOptions,
): StationModel {
  const { language } = options;
  const place = all.indexOf(station);
  return {
    ...withRows(
      dossier.documents,
      station,
      (row) => linePassage(dossier, thread, all, place, row, options),
      (row) => silenceModel(dossier, row, language),
      language,
    ),
    genre: genreName(station.document, language),
    standing: stationText(station.standing, mainRow(station)?.entry ?? null, language),
  };
}

function withRows<P, S>(
  papers: readonly Document[],
  { document, rows }: StationRows,
  passage: (row: PassageRow) => P,
  silence: (row: SilenceRow) => S,
  language: Language,
): BriefStationModel<P, S> {
  return {
    document,
    year: paperName(papers, document, language),
    rows: rows.map((row) => (row.kind === 'passage' ? passage(row) : silence(row))),
  };
}

/** A step as one phrase: the word of the closed list, then what carries it, words of the papers in quotation marks. */
export function movementPhraseText(step: MovementPhrase, language: Language): string {
  const quoted = lineStrings[language].quoted;
  const rest = step.rest.map((part) => (part.quoted ? quoted(part.text) : part.text));
  return [`${step.word}${colonOf(step)}`, ...rest].join(' ');
}

function briefPassage<S extends MovementWord>(
  dossier: Dossier,
  thread: Thread,
  steps: readonly S[],
  row: PassageRow,
  { language, base }: RenderOptions,
): BriefPassageModel & { readonly steps: readonly S[] } {
  const { found } = row;
  const [speaker, act] = [speakerModel(dossier, row, language), actModel(row, language)];
  const target = { ...lineSpot(thread, ALL_YEARS), document: found.document.source.id, lang: language };
  return {
    kind: 'passage',
    row,
    text: found.sentence.text,
    lang: found.document.source.language,
    steps,
    speaker,
    act,
    who: speaker.note === null ? speaker.text : `${speaker.text}, ${speaker.note}`,
    how: act.note === null ? act.text : `${act.text} (${act.note})`,
    source: sourceLine(found, language),
    link: permalink(dossier, base, target),
  };
}

/** Who speaks; where the home side spoke before and somebody else does now, that it is not the home side. */
function speakerModel(dossier: Dossier, { entry, found, home, before }: PassageRow, language: Language): ReadingModel {
  const { speaker } = entry.passage.wording;
  // Who nobody named may be anybody: then there is nothing to be said about it.
  const hasLeft = speaker !== null && !home && before?.passage.wording.speaker?.home === true;
  const model = readingModel(speaker, speakerText(speaker, found, language), language);
  return hasLeft ? { ...model, note: lineStrings[language].notHome(homeName(dossier, language) ?? '') } : model;
}

function actModel({ entry, found }: PassageRow, language: Language): ReadingModel {
  const { act } = entry.passage.wording;
  const tense = act === null ? '' : lineStrings[language].tenses[act.tense];
  const model = readingModel(act, actText(act, found, language), language);
  return tense === '' ? model : { ...model, note: tense };
}

function linePassage(
  dossier: Dossier,
  thread: Thread,
  stations: readonly StationRows[],
  place: number,
  row: PassageRow,
  options: RenderOptions,
): LinePassageModel {
  const { language } = options;
  const { found, entry, before } = row;
  const { wording, span } = entry.passage;
  const links = entry.links.flatMap((id) => dossierIndex(dossier).alignments.get(id) ?? []);
  const steps = movementPhrases(stations, place, row, language);
  const addressee = readingModel(
    wording.addressee,
    readingText('addressee', wording.addressee, found, language),
    language,
  );
  const lifted = liftedWords(row);
  return {
    ...briefPassage(dossier, thread, steps, row, options),
    id: rowId(row),
    clause: span,
    marks: markedWords(row),
    lifted,
    degree: lifted.length === 0 ? NO_DEGREE_LABEL[language] : lifted.join(', '),
    scope: scopeWords(row),
    strongest: strongestText(dossier, entry.strongest, language),
    directions: steps.map((step) => movementPhraseText(step, language)),
    addressee,
    whom: addressee.text,
    citation: citation(dossier, found.sentence.id, language),
    references: referencesOf(dossier, found),
    olderYear: before && paperName(dossier.documents, before.found.document, language),
    links,
    isConfirmed: links.some(({ parts }) => isConfirmed(parts)),
  };
}
