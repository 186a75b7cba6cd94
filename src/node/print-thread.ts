import { carrierOf, movementOfStep } from '../compare/movement.ts';
import { nameIn } from '../dossier/index-by-id.ts';
import { AXIS_LABELS, isLifted } from '../languages/axis-labels.ts';
import {
  ELSEWHERE_LABEL,
  GENRE_LABELS,
  MISSING_REFERENCE_LABEL,
  NO_DEGREE_LABEL,
  WITHHELD_LABELS,
} from '../languages/labels.ts';
import { ACTS } from '../languages/speech-acts.ts';
import type { Document, Dossier, Entry, Lane, Language, Search, Thread } from '../model.ts';
import { addressedLanes } from '../text/clause-of-passage.ts';
import type { DegreeLevel } from '../text/degree-levels.ts';
import { excerptRuns, placeText } from '../view/excerpt-text.ts';
import { type LinePassageModel, lineModel, movementPhraseText } from '../view/line/line-model.ts';
import { movementText } from '../view/line/movement-words.ts';
import { candidateModels, type SilenceModel } from '../view/line/silence-model.ts';
import { lineStrings } from '../view/messages/line.ts';
import { movementStrings } from '../view/messages/movement.ts';
import { dayConfirmation } from '../view/unconfirmed.ts';
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
const BOXES: Readonly<Record<SilenceModel['row']['standing'], string>> = {
  silent: '[ ]',
  undecided: '[?]',
  unread: '[/]',
};
/** Columns a year takes, the first lane (its `[ ]`), and each lane beside it: closer together where there are many. */
const YEAR = 6;
const LANE = 4;
const NARROW_LANE = 2;
const MANY_LANES = 4;

/** A paragraph beside the rails: `mark` stands on its first line in the column of its lane, the rails on the others. */
interface Row {
  readonly text: string;
  readonly lane: number;
  readonly mark: string;
  readonly rails: readonly string[];
  readonly year: string;
}

/** The lines of one thread, without a line end; at most `paint.width` columns wide. */
export function threadLines(dossier: Dossier, thread: Thread, language: Language, paint: TerminalStyle): string[] {
  const lanes = addressedLanes(thread);
  const printed: Row[] = [];
  const rails = lanes.map(() => ' ');
  for (const [column, station] of lineModel(dossier, thread, { language, base: null }).stations.entries()) {
    let { year } = station;
    for (const [index, lane] of lanes.entries()) {
      const rows = station.rows.filter(({ row }) => row.lane === lane);
      const goesOn = lane.stations.slice(column + 1).some(({ entries }) => entries.length > 0);
      // A narrower lane without a passage is no silence of the paper: its rail goes on, and --json has its proof.
      if (!rows.some(({ kind }) => kind === 'passage')) rails[index] = rails[index] !== ' ' && goesOn ? CARRIED : ' ';
      for (const row of rows) {
        if (row.kind === 'passage') rails[index] = goesOn ? RAIL[row.row.rung] : ' ';
        const text =
          row.kind === 'passage'
            ? passageText(row, index === 0, language, paint)
            : silenceText(dossier, row, station.document, language, paint);
        printed.push({ text, lane: index, mark: markOf(row), rails: [...rails], year });
        year = '';
      }
    }
  }
  const widths = lanes.map((_, index) => (index > 0 && lanes.length > MANY_LANES ? NARROW_LANE : LANE));
  return printed.flatMap((row) => rowLines(row, widths, paint));
}

function markOf(row: LinePassageModel | SilenceModel): string {
  if (row.kind === 'passage') return row.row.home ? '●' : '○';
  return BOXES[row.row.standing];
}

function rowLines(row: Row, widths: readonly number[], paint: TerminalStyle): string[] {
  const margin = YEAR + widths.reduce((sum, width) => sum + width, 0) + 1;
  const texts = row.text.split('\n').flatMap((text) => (text === '' ? [''] : wrap(text, paint.width - margin)));
  return [...texts, ''].map((text, index) => {
    const year = pad(index === 0 ? paint.bold(row.year) : '', YEAR);
    const rails = row.rails.map((rail, lane) => {
      const sign = index === 0 && lane === row.lane ? row.mark : rail;
      return pad(sign.length === 1 ? ` ${sign}` : sign, widths[lane] ?? LANE);
    });
    return `${year}${rails.join('')} ${text}`.trimEnd();
  });
}

/** ` (verslag)`; empty where the genre is not declared. */
function genreText({ source }: Document, language: Language): string {
  return source.genre === null ? '' : ` (${GENRE_LABELS[source.genre][language]})`;
}

function silenceText(
  dossier: Dossier,
  { word, row }: SilenceModel,
  document: Document,
  language: Language,
  paint: TerminalStyle,
): string {
  const proof = row.search === null ? '' : `\n${searchText(dossier, row.search, language)}`;
  return `${paint.bold(word)}${paint.dim(genreText(document, language))}${proof}`;
}

/** Candidates shown of a search. */
const NEAREST = 2;

/** What was searched and what came nearest: the proof of a silence, in one paragraph. */
export function searchText(dossier: Dossier, search: Search, language: Language): string {
  const withheld = search.withheld === undefined ? [] : [WITHHELD_LABELS[search.withheld][language]];
  const words = lineStrings[language];
  const nearest = candidateModels(dossier, search, language).slice(0, NEAREST);
  const quoted = nearest.map(({ quote, why }) => `„${quote}” ${why}`).join('; ');
  if (search.withheld === 'other-language') return [...withheld, ...(quoted === '' ? [] : [`${quoted}.`])].join(' ');
  const texts = (search.refers ?? []).map(({ text }) => `„${text}”`).join(', ');
  return [
    ...withheld,
    ...(search.elsewhere === true ? [ELSEWHERE_LABEL[language]] : []),
    `${words.searched(search.sentences)}.`,
    ...(quoted === '' ? [] : [`${words.nearest} ${quoted}.`]),
    ...(texts === '' || withheld.length > 0 ? [] : [`${MISSING_REFERENCE_LABEL[language]} ${texts}.`]),
  ].join(' ');
}

/** Three paragraphs: what happened in which words, the clause, who says it where. */
function passageText(passage: LinePassageModel, isWidest: boolean, language: Language, paint: TerminalStyle): string {
  const { row, text, clause } = passage;
  const { entry, found, lane } = row;
  const lifted = passage.lifted.length > 0 ? paint.marked(passage.degree) : paint.dim(passage.degree);
  const narrower = isWidest || lane.addressee.label === null ? '' : `, ${lane.addressee.label[language]}`;
  const movement = `${paint.bold(movementText(movementOfStep(entry), language))}${narrower}`;
  const inClause = passage.marks.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const marks = inClause.map((span) => ({ kind: 'degree', span }) as const);
  const quote = excerptRuns(text, clause, marks).map((run) =>
    run.kinds.length > 0 ? paint.marked(run.text) : run.text,
  );
  // A page and its lines stay together at a line end.
  const place = placeText(found, language).replaceAll(' ', UNBROKEN);
  const { document } = found;
  const source = `${document.source.id}${genreText(document, language)}${dayConfirmation(document, language)}, ${place}`;
  return [
    `${lifted} · ${movement}${wasText(entry, language)}${matterText(passage, language)}${passage.strongest === null ? '' : `; ${passage.strongest}`}`,
    `„${quote.join('')}”`,
    paint.dim([...whoHowWhom(lane, passage, language), source].join(' · ')),
  ].join('\n');
}

/** ` (was: volledige)`: the words the shift came from, `geen graadwoord` where there were none; empty when nothing moved. */
function wasText({ shift }: Entry, language: Language): string {
  const words = (shift?.marks ?? [])
    .filter(({ axis, direction }) => (axis === 'degree' || axis === 'scope') && direction !== 'same')
    .flatMap(({ carriers }) => carriers.map(({ old }) => old?.text ?? NO_DEGREE_LABEL[language]));
  return words.length === 0 ? '' : ` (${movementStrings[language].was}: ${[...new Set(words)].join(', ')})`;
}

/** `: „10” werd „300”`: the words of a figure, denial, condition or the like that moved; empty where none did. */
function matterText({ row, steps }: LinePassageModel, language: Language): string {
  const { verdicts } = movementOfStep(row.entry);
  const told = steps.filter((_, at) => {
    const verdict = verdicts[at];
    const axis = verdict === undefined ? undefined : carrierOf(movementOfStep(row.entry), verdict)?.axis;
    return axis !== undefined && isLifted(axis);
  });
  const words = told.map((step) => movementPhraseText({ ...step, word: '' }, language).replace(/^:? /, ''));
  return words.length === 0 ? '' : `: ${words.join('; ')}`;
}

/**
 * Who speaks, what they do, to whom. Speaker and act by their label, because the words of a passive (`is gesproken`) name
 * nobody; the addressee in the words of the paper, else by the lane it stands in.
 */
function whoHowWhom(lane: Lane, { row, text }: LinePassageModel, language: Language): string[] {
  const { speaker, act, addressee } = row.entry.passage.wording;
  const { profile } = row.found;
  const tense = act === null ? '' : lineStrings[language].tenses[act.tense];
  const how = act === null ? '' : `${nameIn(ACTS, act.value, language)}${tense === '' ? '' : ` (${tense})`}`;
  // Where papers ask nothing of anybody in particular there are no countries to name.
  const isToNobody = addressee === null && lane.addressee.regions.length === 0;
  const whom = isToNobody
    ? ''
    : addressee?.span == null
      ? ((lane.wording === undefined ? lane.addressee.label : null) ?? profile.addressees[lane.addressee.class])[
          language
        ]
      : text.slice(addressee.span.from, addressee.span.to);
  return [
    [AXIS_LABELS.speaker[language], speaker === null ? '' : nameIn(profile.speakers, speaker.value, language)],
    [AXIS_LABELS.act[language], how],
    [AXIS_LABELS.addressee[language], whom],
  ].flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]));
}
