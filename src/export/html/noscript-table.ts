import { movementOfStep } from '../../compare/movement.ts';
import { dossierIndex } from '../../dossier/index-by-id.ts';
import { CELL_STATE_LABELS, GENRE_LABELS, MISSING_REFERENCE_LABEL, STANDING_LABELS } from '../../languages/labels.ts';
import type { Cell, Dossier, Entry, Label, Lane, Language, Search, Station, Thread } from '../../model.ts';
import { excerptRuns, placeText, yearOrId } from '../../view/excerpt-text.ts';
import { movementText } from '../../view/line/movement.ts';
import { candidateModels } from '../../view/line/silence-model.ts';
import { escapeHtml } from './escape.ts';

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

/**
 * The table of positions as HTML: a row per lane of every thread, a column per paper, grouped by theme. What the page
 * shows without script, and the form for e-mail and archive: no style, no script, no address. A cell is never empty:
 * words, `[ ]` with what was searched, undecided, or not read.
 */
export function noscriptTable(dossier: Dossier, language: Language = 'nl'): string {
  const say = (label: Label): string => escapeHtml(label[language]);
  const columns = dossier.documents;
  const head = columns
    .map((document) => {
      const genre = document.source.genre === null ? '' : `<br>${say(GENRE_LABELS[document.source.genre])}`;
      return `<th scope="col">${escapeHtml(yearOrId(document))}${genre}</th>`;
    })
    .join('');
  const groups = dossier.themes
    .map((theme) => {
      const threads = dossier.threads.filter((thread) => thread.theme === theme.id);
      const rows =
        threads.length > 0
          ? threads.flatMap((thread) =>
              thread.lanes.map((lane, index) => laneRow(dossier, thread, lane, index, language)),
            )
          : cellsRow(dossier, theme.id, language);
      if (rows.length === 0) return '';
      const name = `<tr><th scope="rowgroup" colspan="${columns.length + 1}">${say(theme.prefLabel)}</th></tr>`;
      return `<tbody>${name}${rows.join('')}</tbody>`;
    })
    .join('\n');
  if (groups.trim() === '') return `<p>${say(WORDS.none)}</p>`;
  return [
    `<table lang="${language}">`,
    `<caption>${say(dossier.corpus.title)}: ${say(WORDS.caption)}</caption>`,
    `<thead><tr><th scope="col">${say(WORDS.position)}</th>${head}</tr></thead>`,
    groups,
    '</table>',
  ].join('\n');
}

function laneRow(dossier: Dossier, thread: Thread, lane: Lane, index: number, language: Language): string {
  const addressee = lane.addressee.label;
  const narrower = index === 0 ? '' : `<br>${escapeHtml(WORDS.narrower[language])}`;
  const who = addressee === null ? '' : `<br>${escapeHtml(addressee[language])}`;
  const cells = lane.stations.map((station) => `<td>${stationCell(dossier, station, language)}</td>`).join('');
  return `<tr><th scope="row">${escapeHtml(thread.label)}${narrower}${who}</th>${cells}</tr>`;
}

function stationCell(dossier: Dossier, station: Station, language: Language): string {
  const standing = escapeHtml(STANDING_LABELS[station.standing][language]);
  if (station.standing === 'unread') return standing;
  if (station.entries.length === 0) {
    const mark = station.standing === 'undecided' ? '[ ? ]' : '[ ]';
    return `${mark} ${standing}${proof(dossier, station.search, language)}`;
  }
  return station.entries.map((entry) => entryCell(dossier, entry, language)).join('');
}

/** What happened, the clause with its degree word marked, and its place. */
function entryCell(dossier: Dossier, entry: Entry, language: Language): string {
  const { passage } = entry;
  const found = dossierIndex(dossier).sentences.get(passage.sentence);
  if (found === undefined) return '';
  const degree = passage.wording.degree?.span ?? null;
  const marks = degree === null ? [] : [{ kind: 'degree', span: degree } as const];
  const words = excerptRuns(found.sentence.text, passage.span, marks).map(({ text, kinds }) =>
    kinds.length > 0 ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text),
  );
  const movement = escapeHtml(movementText(movementOfStep(entry), language));
  const quote = `<q lang="${found.document.source.language}">${words.join('')}</q>`;
  return `<p><b>${movement}</b> ${quote} <cite>${escapeHtml(placeText(found, language))}</cite></p>`;
}

function proof(dossier: Dossier, search: Search | null, language: Language): string {
  if (search === null) return '';
  const nearest = candidateModels(dossier, search, language)
    .slice(0, NEAREST)
    .map(
      ({ quote, why }) => `; ${escapeHtml(WORDS.nearest[language])}: <q>${escapeHtml(quote)}</q> ${escapeHtml(why)}`,
    );
  // What is silent here may stand in a text the paper names: said also where nothing else is shown of the search.
  const texts = (search.refers ?? []).map(({ text }) => `<q>${escapeHtml(text)}</q>`).join(', ');
  const beyond = texts === '' ? '' : `. ${escapeHtml(MISSING_REFERENCE_LABEL[language])} ${texts}`;
  return `: ${search.sentences} ${escapeHtml(WORDS.searched[language])}${nearest.join('')}${beyond}`;
}

/** A theme of the focus that no thread runs through: what the cells say of it. */
function cellsRow(dossier: Dossier, theme: string, language: Language): string[] {
  const cells = new Map(dossier.cells.filter((cell) => cell.theme === theme).map((cell) => [cell.document, cell]));
  if (cells.size === 0) return [];
  const columns = dossier.documents.map((document) => {
    const cell = cells.get(document.source.id);
    return `<td>${cell === undefined ? escapeHtml(CELL_STATE_LABELS.undecided[language]) : cellText(dossier, cell, language)}</td>`;
  });
  return [`<tr><th scope="row">${escapeHtml(WORDS.themes[language])}</th>${columns.join('')}</tr>`];
}

function cellText(dossier: Dossier, cell: Cell, language: Language): string {
  const state = escapeHtml(CELL_STATE_LABELS[cell.state][language]);
  if (cell.state === 'speaks') return `${cell.sentences.length} ${escapeHtml(WORDS.sentences[language])}`;
  if (cell.state === 'unread') return state;
  // Brackets claim a silence; a paper about another region has only been looked at.
  const mark = cell.state === 'undecided' ? '[ ? ]' : cell.state === 'out-of-scope' ? '–' : '[ ]';
  return `${mark} ${state}${proof(dossier, cell.search, language)}`;
}
