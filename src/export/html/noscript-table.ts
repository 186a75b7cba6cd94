import { movementOfStep } from '../../compare/movement.ts';
import { dossierIndex } from '../../dossier/index-by-id.ts';
import { isLifted } from '../../languages/axis-labels.ts';
import { CELL_STATE_LABELS, GENRE_LABELS, MISSING_REFERENCE_LABEL, STANDING_LABELS } from '../../languages/labels.ts';
import type { Cell, Dossier, Entry, Label, Lane, Language, Search, Station, Thread } from '../../model.ts';
import { excerptRuns, placeText, yearOrId } from '../../view/excerpt-text.ts';
import { movementText } from '../../view/line/movement-words.ts';
import { candidateModels, withheldText } from '../../view/line/silence-model.ts';
import { type Content, joined, markup } from './markup.ts';

const WORDS = {
  caption: {
    nl: 'Standpunten per document, in de woorden van het stuk',
    en: 'Positions per document, in the words of the paper',
  },
  position: { nl: 'Standpunt', en: 'Position' },
  narrower: { nl: 'smaller', en: 'narrower' },
  searched: { nl: 'zinnen doorzocht', en: 'sentences searched' },
  nearest: { nl: 'het dichtst bij, en afgewezen', en: 'nearest, and refused' },
  themes: { nl: 'Zonder eigen lijn', en: 'Without a line of its own' },
  sentences: { nl: 'zinnen over dit thema', en: 'sentences on this theme' },
  none: { nl: 'Dit dossier heeft nog geen lijnen.', en: 'This dossier has no lines yet.' },
} as const satisfies Readonly<Record<string, Label>>;

/** Nearest candidates named per silence: enough to see that somebody looked, few enough to stay a table. */
const NEAREST = 1;

/** What the cells are written from, and the language of the reader. */
interface Context {
  readonly dossier: Dossier;
  readonly language: Language;
}

/**
 * The table of positions as HTML: a row per lane of every thread, a column per paper, grouped by theme. What the page
 * shows without script, and the form for e-mail and archive: no style, no script, no address. A cell is never empty:
 * words, `[ ]` with what was searched, undecided, or not read.
 */
export function noscriptTable(dossier: Dossier, language: Language = 'nl'): string {
  const context = { dossier, language };
  const columns = dossier.documents;
  const heads = columns.map((document) => {
    const { genre } = document.source;
    return markup`<th scope="col">${yearOrId(document)}${genre !== null && markup`<br>${GENRE_LABELS[genre][language]}`}</th>`;
  });
  const groups = dossier.themes.map((theme) => {
    const threads = dossier.threads.filter((thread) => thread.theme === theme.id);
    const lanes = threads.flatMap((thread) => thread.lanes.map((lane, index) => laneRow(thread, lane, index, context)));
    const rows = threads.length > 0 ? lanes : cellsRow(theme.id, context);
    if (rows.length === 0) return '';
    return markup`<tbody><tr><th scope="rowgroup" colspan="${columns.length + 1}">${theme.prefLabel[language]}</th></tr>${rows}</tbody>`;
  });
  if (groups.every((group) => group === '')) return String(markup`<p>${WORDS.none[language]}</p>`);
  return String(markup`<table lang="${language}">
<caption>${dossier.corpus.title[language]}: ${WORDS.caption[language]}</caption>
<thead><tr><th scope="col">${WORDS.position[language]}</th>${heads}</tr></thead>
${joined(groups)}
</table>`);
}

function laneRow(thread: Thread, lane: Lane, index: number, context: Context): Content {
  const { language } = context;
  const addressee = lane.addressee.label;
  const narrower = index > 0 && markup`<br>${WORDS.narrower[language]}`;
  const whom = addressee !== null && markup`<br>${addressee[language]}`;
  const cells = lane.stations.map((station) => markup`<td>${stationCell(station, context)}</td>`);
  return markup`<tr><th scope="row">${thread.label}${narrower}${whom}</th>${cells}</tr>`;
}

function stationCell({ standing, entries, search }: Station, context: Context): Content {
  const label = STANDING_LABELS[standing][context.language];
  if (standing === 'unread') return label;
  if (entries.length === 0) return [standing === 'undecided' ? '[ ? ]' : '[ ]', ' ', label, proof(search, context)];
  return entries.map((entry) => entryCell(entry, context));
}

/** What happened, the clause with its degree word marked, and its place. */
function entryCell(entry: Entry, { dossier, language }: Context): Content {
  const { passage } = entry;
  const located = dossierIndex(dossier).sentences.get(passage.sentence);
  if (located === undefined) return null;
  const degree = passage.wording.degree?.span ?? null;
  const moved = movementOfStep(entry).carriers.flatMap(({ axis, new: now }) =>
    isLifted(axis) && now !== null ? [now.span] : [],
  );
  const marks = [...(degree === null ? [] : [degree]), ...moved].map((span) => ({ kind: 'degree', span }) as const);
  const words = excerptRuns(located.sentence.text, passage.span, marks).map(({ text, kinds }) =>
    kinds.length > 0 ? markup`<mark>${text}</mark>` : text,
  );
  const quote = markup`<q lang="${located.document.source.language}">${words}</q>`;
  return markup`<p><b>${movementText(movementOfStep(entry), language)}</b> ${quote} <cite>${placeText(located, language)}</cite></p>`;
}

function proof(search: Search | null, { dossier, language }: Context): Content {
  if (search === null) return null;
  const nearest = candidateModels(dossier, search, language)
    .slice(0, NEAREST)
    .map(({ quote, why }) => markup`; ${WORDS.nearest[language]}: <q>${quote}</q> ${why}`);
  // What is silent here may stand in a text the paper names: said also where nothing else is shown of the search.
  const refers = (search.refers ?? []).map(({ text }) => markup`<q>${text}</q>`);
  const beyond = refers.length > 0 && ['. ', MISSING_REFERENCE_LABEL[language], ' ', joined(refers, ', ')];
  const withheld = withheldText(search, language);
  return [`: ${search.sentences} ${WORDS.searched[language]}`, nearest, withheld !== null && ['. ', withheld], beyond];
}

/** A theme of the focus that no thread runs through: what the cells say of it. */
function cellsRow(theme: string, context: Context): Content[] {
  const { dossier, language } = context;
  const cells = new Map(dossier.cells.filter((cell) => cell.theme === theme).map((cell) => [cell.document, cell]));
  if (cells.size === 0) return [];
  const columns = dossier.documents.map((document) => {
    const cell = cells.get(document.source.id);
    return markup`<td>${cell === undefined ? CELL_STATE_LABELS.undecided[language] : cellText(cell, context)}</td>`;
  });
  return [markup`<tr><th scope="row">${WORDS.themes[language]}</th>${columns}</tr>`];
}

function cellText({ state, sentences, search }: Cell, context: Context): Content {
  const label = CELL_STATE_LABELS[state][context.language];
  if (state === 'speaks') return `${sentences.length} ${WORDS.sentences[context.language]}`;
  if (state === 'unread') return label;
  // Brackets claim a silence; a paper about another region has only been looked at.
  const mark = state === 'undecided' ? '[ ? ]' : state === 'out-of-scope' ? '–' : '[ ]';
  return [mark, ' ', label, proof(search, context)];
}
