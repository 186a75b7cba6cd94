import { isSpeaking, mainEntry } from '../../compare/movement.ts';
import { dossierIndex, type LocatedSentence, speakerInSentence } from '../../dossier/index-by-id.ts';
import { displayOf } from '../../languages/display.ts';
import { CELL_STATE_LABELS, STANDING_LABELS } from '../../languages/labels.ts';
import type { Cell, Document, Dossier, Lane, Language, Search } from '../../model.ts';
import { stationText } from '../line/movement-words.ts';
import { type SearchModel, searchModel } from '../line/silence-model.ts';
import { overviewStrings } from './messages.ts';
import { cellText, withSearch } from './overview-text.ts';

/** What one paper does with a theme, or on a lane of a position: made for that cell alone. */
export interface CellModel {
  readonly document: Document;
  readonly state: Cell['state'];
  /** True where it speaks in sentences that a filter leaves out: neither said here nor silent. */
  readonly isHidden: boolean;
  /** `[ ]` searched and silent, `[··]` the word stands elsewhere, `[ ? ]`, `[ / ]`, `–`; null where it speaks. */
  readonly mark: string | null;
  /** Of a theme `zwijgt`; of a lane what happened there: `zwakker`, `keert terug`. */
  readonly label: string;
  /** The same with how much is said or was searched: `spreekt, 3 zinnen`; `zwijgt, 68 zinnen doorzocht`. */
  readonly word: string;
  /** The same with who speaks, or on a lane with the quotations: for those who do not see the cell. */
  readonly name: string;
  /** Sentences on the theme (speaks), or that hold its words about something else (elsewhere). */
  readonly sentences: readonly string[];
  readonly found: readonly LocatedSentence[];
  /** Of a lane its clauses, as quotations. */
  readonly quotations: readonly string[];
  /** Sentences searched, or null where nothing was; and the search told, when it is asked for. */
  readonly searched: number | null;
  readonly search: SearchModel;
}

const MARKS: Readonly<Record<Cell['state'], string | null>> = {
  speaks: null,
  silent: '[ ]',
  elsewhere: '[··]',
  undecided: '[ ? ]',
  unread: '[ / ]',
  'out-of-scope': '–',
};

/** Speakers named of one cell: more than anybody listens to. */
const SPEAKERS_NAMED = 3;

/** True for a cell that speaks in sentences which a filter leaves out. */
export function isHidden(cell: Cell | undefined): boolean {
  return cell?.state === 'speaks' && cell.sentences.length === 0;
}

/** A paper under a theme. */
export function themeCellModel(dossier: Dossier, theme: string, document: Document, language: Language): CellModel {
  const cell = dossierIndex(dossier).cell(theme, document.source.id);
  const state = cell?.state ?? 'undecided';
  const word = isHidden(cell) ? overviewStrings[language].hiddenCell : cellText(cell, language);
  const sentences = cell?.sentences ?? [];
  const speakers = state === 'speaks' ? sentences.map((id) => speakerName(dossier, id, language)) : [];
  const named = [...new Set(speakers.filter((name) => name !== null))].slice(0, SPEAKERS_NAMED).join(', ');
  return {
    ...cellOf(dossier, document, state, cell?.search ?? null, sentences),
    isHidden: isHidden(cell),
    label: CELL_STATE_LABELS[state][language],
    word,
    name: named === '' ? word : `${word}: ${named}`,
    quotations: [],
    get search() {
      return searchModel(dossier, cell?.search ?? null, language);
    },
  };
}

/** A paper on a lane. */
export function laneCellModel(dossier: Dossier, lane: Lane, document: Document, language: Language): CellModel {
  const station = lane.stations.find((candidate) => candidate.document === document.source.id);
  const { entries = [], standing = 'undecided', search = null } = station ?? {};
  const state = isSpeaking(standing) ? 'speaks' : standing;
  const hidden = state === 'speaks' && entries.length === 0;
  const label =
    station === undefined ? STANDING_LABELS.undecided[language] : stationText(standing, mainEntry(station), language);
  const { sentences } = dossierIndex(dossier);
  const { quotationMarks } = displayOf(document.source.language);
  const quotations = entries.map(({ passage: { sentence, span } }) =>
    quotationMarks.join(sentences.get(sentence)?.sentence.text.slice(span.from, span.to) ?? ''),
  );
  const word = withSearch(label, search, language);
  return {
    ...cellOf(
      dossier,
      document,
      state,
      search,
      entries.map(({ passage }) => passage.sentence),
    ),
    isHidden: hidden,
    label,
    word,
    name: hidden
      ? overviewStrings[language].hiddenCell
      : quotations.length > 0
        ? `${label}, ${quotations.join(' ')}`
        : word,
    quotations,
    get search() {
      return searchModel(dossier, search, language);
    },
  };
}

function cellOf(
  dossier: Dossier,
  document: Document,
  state: Cell['state'],
  search: Search | null,
  sentences: readonly string[],
): Pick<CellModel, 'document' | 'state' | 'mark' | 'sentences' | 'found' | 'searched'> {
  return {
    document,
    state,
    mark: MARKS[state],
    sentences,
    found: sentences.flatMap((id) => dossierIndex(dossier).sentences.get(id) ?? []),
    searched: search?.sentences ?? null,
  };
}

/** Who speaks in a sentence, by the name on the list of speakers; null when no speaker was read. */
function speakerName(dossier: Dossier, sentence: string, language: Language): string | null {
  const speaker = speakerInSentence(dossier, sentence);
  if (speaker === null) return null;
  const { profile, sentences } = dossierIndex(dossier);
  const label = profile.speakers.find(({ id }) => id === speaker.value)?.label[language];
  const printed = speaker.span && sentences.get(sentence)?.sentence.text.slice(speaker.span.from, speaker.span.to);
  return label ?? printed ?? overviewStrings[language].somebodyElse;
}
