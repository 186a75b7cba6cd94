import { html, type TemplateResult } from 'lit';
import { dossierIndex, type LocatedSentence, speakerInSentence } from '../../src/dossier/index-by-id.ts';
import { CELL_STATE_LABELS, STANDING_LABELS } from '../../src/languages/labels.ts';
import type { Cell, Dossier, DossierProfile, Language, Passage, Search, Station } from '../../src/model.ts';
import { capitalized } from '../../src/view/citation.ts';
import { isSpeaking } from '../../src/view/line/stations.ts';
import { verbGroup } from '../../src/view/noun-phrase.ts';
import type { LastChange } from '../../src/view/overview/last-change.ts';
import { changeModel } from '../../src/view/overview/overview-text.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView } from '../quotation.ts';
import { filterStrings } from './filter-messages.ts';
import { type CellRow, isHidden, type LaneRow, type MoreRow } from './rows.ts';

/** What the overview says in words: names of rows and cells, the last change, who speaks. */

/** True where the addressee tells one row from another: "alle landen" behind every position of a theme tells nothing. */
export function hasAddressee({ thread, lane }: LaneRow): boolean {
  return thread.lanes.length > 1 || lane.addressee.class !== 'all' || lane.addressee.label !== null;
}

export function laneName(dossier: Dossier, row: LaneRow, lang: Language): string {
  const { addressee } = row.lane;
  const label = addressee.label?.[lang] ?? dossierIndex(dossier).profile.addressees[addressee.class][lang];
  return addressee.class === 'one' ? pageStrings[lang].overview.lane(label) : label;
}

export function rowName(dossier: Dossier, row: CellRow, lang: Language): string {
  if (row.kind === 'theme') return dossierIndex(dossier).themeName(row.theme)[lang];
  return `${capitalized(row.thread.label)}, ${laneName(dossier, row, lang)}`;
}

/** `nog 6 standpunten`, or what takes them away again. */
export function moreSentencesText({ hidden }: MoreRow, lang: Language): string {
  const words = pageStrings[lang].overview;
  return hidden > 0 ? words.morePositions(hidden) : words.fewerPositions;
}

const labelOfSpeaker = ({ speakers }: DossierProfile, id: string, lang: Language): string | undefined =>
  speakers.find((speaker) => speaker.id === id)?.label[lang];

/** Who speaks in a sentence, by the name on the list of speakers; null when no speaker was read. */
export function speakerName(dossier: Dossier, sentence: string, lang: Language): string | null {
  const speaker = speakerInSentence(dossier, sentence);
  if (speaker === null) return null;
  const text = dossierIndex(dossier).sentences.get(sentence)?.sentence.text ?? '';
  const printed = speaker.span === null ? null : text.slice(speaker.span.from, speaker.span.to);
  return (
    labelOfSpeaker(dossierIndex(dossier).profile, speaker.value, lang) ?? printed ?? pageStrings[lang].overview.whoElse
  );
}

/** Speaker and act of a passage: `Nederland, „heeft … onderstreept”`; the act in the words of the paper. */
export function whoAndHow(passage: Passage, { sentence, document, profile }: LocatedSentence, lang: Language): string {
  const { text } = sentence;
  const { speaker, act } = passage.wording;
  const words = pageStrings[lang].overview;
  const printed = speaker?.span ? text.slice(speaker.span.from, speaker.span.to) : null;
  const who =
    speaker === null ? words.whoUnknown : (labelOfSpeaker(profile, speaker.value, lang) ?? printed ?? words.whoElse);
  const how = act?.span ? verbGroup(text, act.span, act.tense, document.source.language) : null;
  return capitalized(how === null ? who : `${who}, ${pageStrings[lang].line.quoted(how)}`);
}

/** Name of a theme cell for those who do not see it: `zwijgt, 68 zinnen doorzocht`; `3 zinnen: Nederland, hij`. */
export function cellName(dossier: Dossier, cell: Cell | undefined, lang: Language): string {
  if (cell === undefined) return CELL_STATE_LABELS.undecided[lang];
  const words = pageStrings[lang];
  if (isHidden(cell)) return filterStrings[lang].hiddenCell;
  if (cell.state === 'speaks') {
    const who = new Set(cell.sentences.map((id) => speakerName(dossier, id, lang)).filter((name) => name !== null));
    const names = [...who].slice(0, 3).join(', ');
    return `${CELL_STATE_LABELS.speaks[lang]}, ${words.sentences(cell.sentences.length)}${names === '' ? '' : `: ${names}`}`;
  }
  return [CELL_STATE_LABELS[cell.state][lang], searched(cell.search, lang)].filter((part) => part !== null).join(', ');
}

/** Name of a position cell: its standing, and what was searched or said. */
export function stationLabel(dossier: Dossier, station: Station | undefined, lang: Language): string {
  if (station === undefined) return STANDING_LABELS.undecided[lang];
  if (isSpeaking(station.standing) && station.entries.length === 0) return filterStrings[lang].hiddenCell;
  const quoted = station.entries
    .map(({ passage }) => {
      const text = dossierIndex(dossier).sentences.get(passage.sentence)?.sentence.text ?? '';
      return `„${text.slice(passage.span.from, passage.span.to)}”`;
    })
    .join(' ');
  const parts = [STANDING_LABELS[station.standing][lang], quoted || searched(station.search, lang)];
  return parts.filter((part) => part !== null).join(', ');
}

/** How much was searched and, in few words, that the paper points elsewhere: the strip has the words themselves. */
function searched(search: Search | null, lang: Language): string | null {
  if (search === null) return null;
  const words = pageStrings[lang].overview;
  const refers = (search.refers ?? []).length > 0;
  return refers ? `${words.searched(search.sentences)}, ${words.refers}` : words.searched(search.sentences);
}

/** The last change of a row: the verdict in bold, then since when, then the words that carry it. */
export function cellChangeText(change: LastChange | null, lang: Language): TemplateResult {
  const { word, when, carriers } = changeModel(change, lang);
  if (word === null) return html`<span class="soft">${when}</span>`;
  if (carriers.length === 0) return html`<b>${word}</b> ${when}`;
  const longest = carriers.filter(({ quoted }) => quoted).length > 1 ? LONGEST_OF_TWO : LONGEST_ALONE;
  const told = carriers.map(
    ({ text, quoted }) => html` ${quoted ? html`<em>${noBreakView(shortened(text, longest))}</em>` : text}`,
  );
  return html`<b>${word}</b> ${when}<span class="carriers">:${told}</span>`;
}

/** Characters of a quotation that leave the last change on two lines of 296 px: of one, and of each of two. */
const LONGEST_ALONE = 44;
const LONGEST_OF_TWO = 28;

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut > 8 ? cut : longest)} …`;
}
