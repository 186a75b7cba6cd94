import { movementOfStep } from '../../compare/movement.ts';
import { dossierIndex, type LocatedSentence } from '../../dossier/index-by-id.ts';
import {
  CELL_STATE_LABELS,
  GENRE_LABELS,
  MISSING_REFERENCE_LABEL,
  REJECTION_LABELS,
  STANDING_LABELS,
} from '../../languages/labels.ts';
import type { Cell, Dossier, Entry, Label, Lane, Language, Search, Station, Thread } from '../../model.ts';
import { excerpt, passageText, placeText, yearOrId } from '../../view/excerpt-text.ts';
import { movementText } from '../../view/line/movement.ts';
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
  const sentences = dossierIndex(dossier).sentences;
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
              thread.lanes.map((lane, index) => laneRow(thread, lane, index, sentences, language)),
            )
          : cellsRow(dossier, theme.id, sentences, language);
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

function laneRow(
  thread: Thread,
  lane: Lane,
  index: number,
  sentences: ReadonlyMap<string, LocatedSentence>,
  language: Language,
): string {
  const addressee = lane.addressee.label;
  const narrower = index === 0 ? '' : `<br>${escapeHtml(WORDS.narrower[language])}`;
  const who = addressee === null ? '' : `<br>${escapeHtml(addressee[language])}`;
  const cells = lane.stations.map((station) => `<td>${stationCell(station, sentences, language)}</td>`).join('');
  return `<tr><th scope="row">${escapeHtml(thread.label)}${narrower}${who}</th>${cells}</tr>`;
}

function stationCell(station: Station, sentences: ReadonlyMap<string, LocatedSentence>, language: Language): string {
  const standing = escapeHtml(STANDING_LABELS[station.standing][language]);
  if (station.standing === 'unread') return standing;
  if (station.entries.length === 0) {
    const mark = station.standing === 'undecided' ? '[ ? ]' : '[ ]';
    return `${mark} ${standing}${proof(station.search, sentences, language)}`;
  }
  return station.entries.map((entry) => entryCell(entry, sentences, language)).join('');
}

function entryCell(entry: Entry, sentences: ReadonlyMap<string, LocatedSentence>, language: Language): string {
  const found = sentences.get(entry.passage.sentence);
  if (found === undefined) return '';
  const direction = movementText(movementOfStep(entry), language);
  const words = `<q lang="${found.document.source.language}">${marked(entry, sentences)}</q>`;
  const source = `<cite>${escapeHtml(placeText(found, language))}</cite>`;
  return `<p><b>${escapeHtml(direction)}</b> ${words} ${source}</p>`;
}

/** The clause with its degree word marked: the word that shifts. */
function marked(entry: Entry, sentences: ReadonlyMap<string, LocatedSentence>): string {
  const { passage } = entry;
  const text = sentences.get(passage.sentence)?.sentence.text ?? '';
  const degree = passage.wording.degree?.span ?? null;
  const { from, to } = passage.span;
  if (degree === null || degree.from < from || degree.to > to) return escapeHtml(passageText(passage, sentences));
  // One private character on either side survives escaping and cannot occur in a decoded paper's running words.
  const flagged = `${text.slice(0, degree.from)}\uE000${text.slice(degree.from, degree.to)}\uE001${text.slice(degree.to)}`;
  return escapeHtml(excerpt(flagged, { from, to: to + 2 }))
    .replace('\uE000', '<mark>')
    .replace('\uE001', '</mark>');
}

function proof(search: Search | null, sentences: ReadonlyMap<string, LocatedSentence>, language: Language): string {
  if (search === null) return '';
  const nearest = search.nearest.slice(0, NEAREST).flatMap((candidate) => {
    const found = sentences.get(candidate.sentence);
    if (found === undefined) return [];
    const about = candidate.found === null ? '' : `: ${escapeHtml(candidate.found)}`;
    const words = `<q>${escapeHtml(excerpt(found.sentence.text, candidate.span))}</q>`;
    return [
      `; ${escapeHtml(WORDS.nearest[language])}: ${words} ${escapeHtml(REJECTION_LABELS[candidate.reason][language])}${about}`,
    ];
  });
  // What is silent here may stand in a text the paper names: said also where nothing else is shown of the search.
  const refers = (search.refers ?? []).map(({ text }) => `<q>${escapeHtml(text)}</q>`).join(', ');
  const beyond = refers === '' ? '' : `. ${escapeHtml(MISSING_REFERENCE_LABEL[language])} ${refers}`;
  return `: ${search.sentences} ${escapeHtml(WORDS.searched[language])}${nearest.join('')}${beyond}`;
}

/** A theme of the focus that no thread runs through: what the cells say of it. */
function cellsRow(
  dossier: Dossier,
  theme: string,
  sentences: ReadonlyMap<string, LocatedSentence>,
  language: Language,
): string[] {
  const cells = new Map(dossier.cells.filter((cell) => cell.theme === theme).map((cell) => [cell.document, cell]));
  if (cells.size === 0) return [];
  const columns = dossier.documents.map((document) => {
    const cell = cells.get(document.source.id);
    return `<td>${cell === undefined ? escapeHtml(CELL_STATE_LABELS.undecided[language]) : cellText(cell, sentences, language)}</td>`;
  });
  return [`<tr><th scope="row">${escapeHtml(WORDS.themes[language])}</th>${columns.join('')}</tr>`];
}

function cellText(cell: Cell, sentences: ReadonlyMap<string, LocatedSentence>, language: Language): string {
  const state = escapeHtml(CELL_STATE_LABELS[cell.state][language]);
  if (cell.state === 'speaks') return `${cell.sentences.length} ${escapeHtml(WORDS.sentences[language])}`;
  if (cell.state === 'unread') return state;
  // Brackets claim a silence; a paper about another region has only been looked at.
  const mark = cell.state === 'undecided' ? '[ ? ]' : cell.state === 'out-of-scope' ? '–' : '[ ]';
  return `${mark} ${state}${proof(cell.search, sentences, language)}`;
}
