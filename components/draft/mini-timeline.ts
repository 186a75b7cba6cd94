import { html, nothing, svg, type TemplateResult } from 'lit';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import { NO_DEGREE_LABEL, STANDING_LABELS } from '../../src/languages/labels.ts';
import type { Dossier, DraftCheck, DraftFinding, Lane, Language, Passage, Thread } from '../../src/model.ts';
import { yearText } from '../../src/view/citation.ts';
import { carryingSpans, DEGREE_STROKE, degreeLevelOf } from '../../src/view/degree-spans.ts';
import { draftStrings } from '../../src/view/draft/messages.ts';
import { mainEntry } from '../../src/view/line/stations.ts';
import { fragment, type Selection } from '../../src/view/selection.ts';
import { bracketsIcon, unreadIcon } from '../icons.ts';

/** One place of the small line: what a paper, and last the draft, does on it. */
interface MiniStation {
  readonly year: string;
  /** The word that says how far, as written; null where the paper does not speak. */
  readonly words: string | null;
  readonly state: 'speaks' | 'silent' | 'unread' | 'undecided' | 'draft' | 'missing';
  readonly home: boolean;
  /** Thickness of the line in px. */
  readonly stroke: number;
}

function wordsOf(passage: Passage, text: string, language: Language): string {
  const spans = carryingSpans(passage.wording, text);
  return spans.length === 0 ? NO_DEGREE_LABEL[language] : spans.map(({ from, to }) => text.slice(from, to)).join(' ');
}

/** The stations of a lane with the draft as the last; papers left out of the comparison are left out here. */
function miniTimelineOf(
  dossier: Dossier,
  check: DraftCheck,
  lane: Lane,
  finding: DraftFinding,
  language: Language,
): MiniStation[] {
  const { documents, sentences } = dossierIndex(dossier);
  const papers = lane.stations.filter((station) => check.documents.includes(station.document));
  const stations = papers.flatMap((station): MiniStation[] => {
    const document = documents.get(station.document);
    if (document === undefined) return [];
    const year = yearText(document);
    const main = mainEntry(station);
    if (main === null) {
      const state = station.standing === 'silent' ? 'silent' : station.standing === 'unread' ? 'unread' : 'undecided';
      return [{ year, words: null, state, home: false, stroke: 0 }];
    }
    const text = sentences.get(main.passage.sentence)?.sentence.text ?? '';
    return [
      {
        year,
        words: wordsOf(main.passage, text, language),
        state: 'speaks',
        home: main.passage.wording.speaker?.home ?? false,
        stroke: DEGREE_STROKE[degreeLevelOf(main.passage.wording)],
      },
    ];
  });
  const { passage } = finding;
  const sentence = check.document.blocks
    .flatMap(({ sentences }) => sentences)
    .find(({ id }) => id === passage?.sentence);
  const year = draftStrings[language].draft;
  if (passage === null || sentence === undefined) {
    return [...stations, { year, words: null, state: 'missing', home: true, stroke: 0 }];
  }
  const words = wordsOf(passage, sentence.text, language);
  return [
    ...stations,
    { year, words, state: 'draft', home: true, stroke: DEGREE_STROKE[degreeLevelOf(passage.wording)] },
  ];
}

const WIDTH = 64;
const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;

function pieceView(station: MiniStation, before: number): TemplateResult {
  const { state, stroke, home } = station;
  const from = before === 0 ? stroke : before;
  const turn = WIDTH * 0.4;
  const edge = (width: number, side: -1 | 1): string => `${MIDDLE + (side * width) / 2}`;
  const runs = state === 'speaks' || state === 'draft';
  return html`<svg
    class=${runs ? 'run' : ''}
    width=${WIDTH}
    height=${HEIGHT}
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio=${runs ? 'none' : 'xMinYMid'}
    aria-hidden="true"
  >
    ${
      state === 'speaks'
        ? svg`<path class=${home ? 'own' : 'other'} d=${`M0 ${edge(from, -1)}L${turn} ${edge(stroke, -1)}H${WIDTH}V${edge(stroke, 1)}H${turn}L0 ${edge(from, 1)}z`} />`
        : state === 'draft'
          ? svg`<path class="dashes" stroke-width=${stroke} d=${`M0 ${MIDDLE}H${WIDTH}`} />`
          : state === 'unread'
            ? unreadIcon(32, HEIGHT)
            : bracketsIcon(32, HEIGHT, state === 'undecided')
    }
  </svg>`;
}

/** The line a finding stands on, small, under the sheet: every paper's word, and the draft's as the last, dashed. */
export function miniTimelineView(
  dossier: Dossier,
  check: DraftCheck,
  finding: DraftFinding,
  number: number,
  selection: Selection,
): TemplateResult | typeof nothing {
  const { lang } = selection;
  const words = draftStrings[lang];
  const thread: Thread | undefined = dossier.threads.find(({ id }) => id === finding.thread);
  const lane = thread?.lanes.find(({ id }) => id === finding.lane);
  if (thread === undefined || lane === undefined) return nothing;
  const stations = miniTimelineOf(dossier, check, lane, finding, lang);
  const wordOf = ({ state, words: quoted }: MiniStation): string => {
    if (quoted !== null) return quoted;
    return state === 'silent' || state === 'unread' || state === 'undecided'
      ? STANDING_LABELS[state][lang]
      : words.missing;
  };
  return html`<section class="mini" aria-labelledby="mini">
    <h2 id="mini">
      <span class="soft">${number}</span> ${finding.here === null ? words.miniMissing : words.mini}
      <a class="act" href=${fragment({ ...selection, view: 'line', theme: thread.theme, thread: thread.id, lane: lane.id })}
        >${thread.label}</a
      >${lane.addressee.label === null ? nothing : html`, ${lane.addressee.label[lang]}`}
    </h2>
    <ol>
      ${stations.map((station, place) => {
        const before = stations[place - 1];
        return html`<li class=${station.state}>
          <span class="when">${station.year}</span>
          <span class="word ${station.home ? 'home' : ''}"
            >${wordOf(station)}</span
          >
          ${pieceView(station, before?.state === 'speaks' ? before.stroke : 0)}
        </li>`;
      })}
    </ol>
  </section>`;
}
