import { movementOfStep } from '../compare/movement.ts';
import { dossierIndex, type LocatedSentence } from '../dossier/index-by-id.ts';
import {
  GENRE_LABELS,
  MISSING_REFERENCE_LABEL,
  NO_DEGREE_LABEL,
  REJECTION_LABELS,
  STANDING_LABELS,
  WITHHELD_LABELS,
} from '../languages/labels.ts';
import { ACTS } from '../languages/speech-acts.ts';
import type { Document, Dossier, Entry, Label, Lane, Language, Reading, Search, Station, Thread } from '../model.ts';
import { type DegreeLevel, degreeLevelOf } from '../text/degree-levels.ts';
import { excerpt, placeText, yearOrId } from '../view/excerpt-text.ts';
import { movementText } from '../view/line/movement.ts';
import { COMMAND_MESSAGES } from './messages.ts';
import { pad, type TerminalStyle, UNBROKEN, wrap } from './terminal-style.ts';

/**
 * The line of a position as a picture in text, in the grammar of the page: years down, a rail that is thicker where
 * the wording goes further, a filled dot where the home side speaks and a ring where another does, `[ ]` where the
 * paper was searched and is silent, dots where the rail passes over a silent paper, a column of its own per lane.
 */

const RAIL: Readonly<Record<DegreeLevel, string>> = {
  stepwise: '│',
  none: '┃',
  full: '▌',
  'full-scope': '█',
  unknown: '┃',
};
const CARRIED = '┊';
/** Columns a year takes, the first lane (its `[ ]`), and each lane beside it: closer together where there are many. */
const YEAR = 6;
const LANE = 4;
const NARROW_LANE = 2;
const MANY_LANES = 4;

function laneWidth(lane: number, lanes: number): number {
  return lane > 0 && lanes > MANY_LANES ? NARROW_LANE : LANE;
}

interface Row {
  readonly text: string;
  /** What stands in the lanes on the first line; the rail stands on the others. */
  readonly marks: ReadonlyMap<number, string>;
  /** Rail of each lane below the first line. */
  readonly rails: readonly string[];
  readonly year: string;
}

/** The lines of one thread, without a line end; at most `paint.width` columns wide. */
export function threadLines(dossier: Dossier, thread: Thread, language: Language, paint: TerminalStyle): string[] {
  const sentences = dossierIndex(dossier).sentences;
  const rows: Row[] = [];
  const rails = thread.lanes.map(() => ' ');
  dossier.documents.forEach((document, column) => {
    let year = yearOrId(document);
    const genre = genreText(document, language);
    const push = (text: string, marks: ReadonlyMap<number, string>): void => {
      rows.push({ text, marks, rails: [...rails], year });
      year = '';
    };
    thread.lanes.forEach((lane, index) => {
      const station = lane.stations[column];
      if (station === undefined) return;
      const before = rails[index] ?? ' ';
      if (station.entries.length > 0) {
        for (const entry of station.entries) {
          rails[index] = returnsAfter(lane, column) ? railOf(entry) : ' ';
          const dot = (entry.passage.wording.speaker?.home ?? false) ? '●' : '○';
          push(entryText(lane, index, entry, sentences, language, paint), new Map([[index, dot]]));
        }
        return;
      }
      rails[index] = before === ' ' || !returnsAfter(lane, column) ? ' ' : CARRIED;
      // A narrower lane that rests is no silence of the paper: it is drawn as a rail that passes, and told by --json.
      if (index > 0) return;
      push(silenceText(station, sentences, language, paint, genre), new Map([[index, boxOf(station)]]));
    });
  });
  return rows.flatMap((row) => rowLines(row, thread.lanes.length, paint));
}

function rowLines(row: Row, lanes: number, paint: TerminalStyle): string[] {
  const widths = Array.from({ length: lanes }, (_, lane) => laneWidth(lane, lanes));
  const margin = YEAR + widths.reduce((sum, width) => sum + width, 0) + 1;
  const texts = row.text.split('\n').flatMap((text) => (text === '' ? [''] : wrap(text, paint.width - margin)));
  return [...texts, ''].map((text, index) => {
    const year = pad(index === 0 ? paint.bold(row.year) : '', YEAR);
    const rail = row.rails.map((char, lane) => {
      const mark = index === 0 ? row.marks.get(lane) : undefined;
      const cell = mark === undefined || mark.length === 1 ? ` ${mark ?? char}` : mark;
      return pad(cell, widths[lane] ?? LANE);
    });
    return `${year}${rail.join('')} ${text}`.trimEnd();
  });
}

function genreText(document: Document, language: Language): string {
  return document.source.genre === null ? '' : GENRE_LABELS[document.source.genre][language];
}

/** A page and its lines stay together at a line end. */
function unbroken(text: string): string {
  return text.replaceAll(' ', UNBROKEN);
}

function boxOf(station: Station): string {
  if (station.standing === 'unread') return '[/]';
  return station.standing === 'undecided' ? '[?]' : '[ ]';
}

function returnsAfter(lane: Lane, column: number): boolean {
  return lane.stations.slice(column + 1).some((station) => station.entries.length > 0);
}

function railOf(entry: Entry): string {
  return RAIL[degreeLevelOf(entry.passage.wording)];
}

function silenceText(
  station: Station,
  sentences: ReadonlyMap<string, LocatedSentence>,
  language: Language,
  paint: TerminalStyle,
  genre: string,
): string {
  const head = `${paint.bold(STANDING_LABELS[station.standing][language])}${genre === '' ? '' : paint.dim(` (${genre})`)}`;
  return station.search === null ? head : `${head}\n${searchText(station.search, sentences, language)}`;
}

/** What was searched and what came nearest: the proof of a silence, in one paragraph. */
export function searchText(
  search: Search,
  sentences: ReadonlyMap<string, LocatedSentence>,
  language: Language,
): string {
  const nearest = search.nearest.slice(0, 2).flatMap((candidate) => {
    const found = sentences.get(candidate.sentence);
    if (found === undefined) return [];
    const about = candidate.found === null ? '' : `: ${candidate.found}`;
    return [
      `„${excerpt(found.sentence.text, candidate.span)}” ${REJECTION_LABELS[candidate.reason][language]}${about}`,
    ];
  });
  if (search.withheld === 'other-language') return WITHHELD_LABELS[search.withheld][language];
  const count = COMMAND_MESSAGES.searched[language](search.sentences);
  const proof =
    nearest.length === 0 ? `${count}.` : `${count}. ${COMMAND_MESSAGES.nearest[language]} ${nearest.join('; ')}.`;
  if (search.withheld !== undefined) return `${WITHHELD_LABELS[search.withheld][language]} ${proof}`;
  const texts = (search.refers ?? []).map((quote) => `„${quote.text}”`).join(', ');
  return texts === '' ? proof : `${proof} ${MISSING_REFERENCE_LABEL[language]} ${texts}.`;
}

function entryText(
  lane: Lane,
  index: number,
  entry: Entry,
  sentences: ReadonlyMap<string, LocatedSentence>,
  language: Language,
  paint: TerminalStyle,
): string {
  const { passage } = entry;
  const found = sentences.get(passage.sentence);
  if (found === undefined) return '';
  const { text } = found.sentence;
  const degree = passage.wording.degree?.span ?? null;
  const lifted =
    degree === null ? paint.dim(NO_DEGREE_LABEL[language]) : paint.marked(text.slice(degree.from, degree.to));
  const told = paint.bold(movementText(movementOfStep(entry), language));
  const narrower = index === 0 || lane.addressee.label === null ? [] : [lane.addressee.label[language]];
  const head = `${lifted} · ${[told, ...narrower].join(', ')}${wasText(entry, language)}`;
  const act = whoHowWhom(lane, passage.wording, found, language);
  const genre = genreText(found.document, language);
  const source = `${found.document.source.id}${genre === '' ? '' : ` (${genre})`}, ${unbroken(placeText(found, language))}`;
  return [
    head,
    `„${clause(text, passage.span, degree, paint)}”`,
    paint.dim([act, source].filter((part) => part !== '').join(' · ')),
  ].join('\n');
}

/** ` (was: volledige)`: the words the shift came from, `geen graadwoord` where there were none; empty when nothing moved. */
function wasText(entry: Entry, language: Language): string {
  const moved = (entry.shift?.marks ?? []).filter(
    (mark) => (mark.axis === 'degree' || mark.axis === 'scope') && mark.direction !== 'same',
  );
  const words = moved.flatMap((mark) => mark.carriers.map((carrier) => carrier.old?.text ?? NO_DEGREE_LABEL[language]));
  return words.length === 0 ? '' : ` (${COMMAND_MESSAGES.was[language]} ${[...new Set(words)].join(', ')})`;
}

/** The clause of a passage, its degree word marked. */
function clause(
  text: string,
  span: { readonly from: number; readonly to: number },
  degree: { readonly from: number; readonly to: number } | null,
  paint: TerminalStyle,
): string {
  const whole = excerpt(text, span);
  if (degree === null || !paint.colour || degree.from < span.from || degree.to > span.to) return whole;
  const start = whole.indexOf(text.slice(span.from, span.to).trim());
  const lead = text.slice(span.from, span.to).length - text.slice(span.from, span.to).trimStart().length;
  const from = start + degree.from - span.from - lead;
  const to = from + degree.to - degree.from;
  return whole.slice(0, from) + paint.marked(whole.slice(from, to)) + whole.slice(to);
}

/**
 * Who speaks, what they do, to whom. Speaker and act by their label, because the words of a passive (`is gesproken`) name
 * nobody; the addressee in the words of the paper, else by the lane it stands in.
 */
function whoHowWhom(
  lane: Lane,
  wording: Entry['passage']['wording'],
  found: LocatedSentence,
  language: Language,
): string {
  const { speaker, act, addressee } = wording;
  const tense = act?.tense === 'future' ? ` (${COMMAND_MESSAGES.announced[language]})` : '';
  const whom =
    addressee?.span == null
      ? (lane.addressee.label ?? found.profile.addressees[lane.addressee.class])[language]
      : found.sentence.text.slice(addressee.span.from, addressee.span.to);
  const parts: readonly (readonly [Label, string])[] = [
    [COMMAND_MESSAGES.who, labelOf(found.profile.speakers, speaker, language)],
    [COMMAND_MESSAGES.how, `${labelOf(ACTS, act, language)}${tense}`],
    [COMMAND_MESSAGES.whom, whom],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name[language]} ${value}`)
    .join(' · ');
}

interface Named {
  readonly id: string;
  readonly label: Label;
}

function labelOf(list: readonly Named[], reading: Reading | null, language: Language): string {
  if (reading === null) return '';
  return list.find((one) => one.id === reading.value)?.label[language] ?? reading.value;
}
