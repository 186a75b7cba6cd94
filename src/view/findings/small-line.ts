import { isSpeaking, mainEntry } from '../../compare/movement.ts';
import { dossierIndex, homeName, speakerInSentence } from '../../dossier/index-by-id.ts';
import { CELL_STATE_LABELS } from '../../languages/labels.ts';
import type { Cell, Document, Dossier, Lane, Language, Station } from '../../model.ts';
import { type DegreeLevel, degreeLevelOf } from '../degree-spans.ts';
import type { FindingPosition } from './finding.ts';
import { findingStrings } from './messages.ts';
import { shownPaper } from './paper-names.ts';

/** What a paper does on the small line of a position. */
export interface SmallStation {
  readonly document: Document;
  readonly state: Cell['state'];
  /** How far its words go; null where it does not speak, `none` on a theme, which has no wording of its own. */
  readonly level: DegreeLevel | null;
  /** True where the home side speaks; in a dossier without one wherever a paper speaks, for nobody is another then. */
  readonly home: boolean;
}

/** A whole position, one station a paper in the order of the axis: for every row of a list, so without its words. */
export function smallLine(dossier: Dossier, position: FindingPosition): SmallStation[] {
  const hasHome = dossierIndex(dossier).profile.home !== null;
  return drawnStations(dossier, position).map((station) =>
    hasHome || station.state !== 'speaks' ? station : { ...station, home: true },
  );
}

function drawnStations(dossier: Dossier, position: FindingPosition): SmallStation[] {
  if (position.is === 'theme') return dossier.documents.map((document) => ofTheme(dossier, position.theme, document));
  const stations = new Map(position.lane.stations.map((station) => [station.document, station]));
  return dossier.documents.map((document) => ofLane(document, position.lane, stations.get(document.source.id)));
}

function ofTheme(dossier: Dossier, theme: string, document: Document): SmallStation {
  const cell = dossierIndex(dossier).cell(theme, document.source.id);
  const state = document.unread === null ? (cell?.state ?? 'undecided') : 'unread';
  if (state !== 'speaks') return { document, state, level: null, home: false };
  const home = cell?.sentences.some((id) => speakerInSentence(dossier, id)?.home === true) === true;
  return { document, state, level: 'none', home };
}

function ofLane(document: Document, { stations }: Lane, station: Station | undefined): SmallStation {
  const quiet = (state: SmallStation['state']): SmallStation => ({ document, state, level: null, home: false });
  if (document.unread !== null) return quiet('unread');
  if (station === undefined) return quiet(stations.length === 0 ? 'silent' : 'undecided');
  const { standing, search } = station;
  if (!isSpeaking(standing)) return quiet(standing === 'silent' && search?.elsewhere === true ? 'elsewhere' : standing);
  const wording = mainEntry(station)?.passage.wording;
  const level = wording === undefined ? 'none' : degreeLevelOf(wording);
  return { document, state: 'speaks', level, home: wording?.speaker?.home === true };
}

/** Papers told one by one; of more a run of one state is told as a whole. */
const TOLD_APART = 12;

/**
 * The line in words, for those who do not see it: `2018 zwijgt, 2022 een ander spreekt, 2023 Nederland spreekt`. Of many papers a
 * run that does the same is one phrase: `van 2018 tot en met 2020 zwijgt (9)`.
 */
export function smallLineText(dossier: Dossier, line: readonly SmallStation[], language: Language): string {
  const words = findingStrings[language];
  const home = homeName(dossier, language);
  const name = ({ document }: SmallStation): string => shownPaper(dossier, document, language);
  const does = (station: SmallStation): string => {
    if (station.state !== 'speaks' || home === null) return CELL_STATE_LABELS[station.state][language];
    return station.home ? words.home(home) : words.other;
  };
  if (line.length <= TOLD_APART) return line.map((station) => `${name(station)} ${does(station)}`).join(', ');
  const runs: SmallStation[][] = [];
  for (const station of line) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && does(last[0]) === does(station)) last.push(station);
    else runs.push([station]);
  }
  return runs
    .map((run) => {
      const [first, last] = [run[0] as SmallStation, run.at(-1) as SmallStation];
      return run.length === 1
        ? `${name(first)} ${does(first)}`
        : `${words.fromTo(name(first), name(last))} ${does(first)} (${run.length})`;
    })
    .join(', ');
}
