import { html, type TemplateResult } from 'lit';
import { dossierIndex, type LocatedSentence } from '../../src/dossier/index-by-id.ts';
import type { Document, Dossier, DossierProfile, Language, Passage } from '../../src/model.ts';
import { capitalized } from '../../src/view/citation.ts';
import { verbGroup } from '../../src/view/noun-phrase.ts';
import { type CellModel, laneCellModel, themeCellModel } from '../../src/view/overview/cell-model.ts';
import type { LastChange } from '../../src/view/overview/last-change.ts';
import { overviewStrings } from '../../src/view/overview/messages.ts';
import { changeModel } from '../../src/view/overview/overview-text.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView } from '../quotation.ts';
import type { CellRow, LaneRow, MoreRow } from './rows.ts';

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
  const name = capitalized(row.thread.label);
  return hasAddressee(row) ? `${name}, ${laneName(dossier, row, lang)}` : name;
}

/** `nog 6 standpunten`, or what takes them away again. */
export function moreSentencesText({ hidden }: MoreRow, lang: Language): string {
  const words = pageStrings[lang].overview;
  return hidden > 0 ? words.morePositions(hidden) : words.fewerPositions;
}

const labelOfSpeaker = ({ speakers }: DossierProfile, id: string, lang: Language): string | undefined =>
  speakers.find((speaker) => speaker.id === id)?.label[lang];

/** Speaker and act of a passage: `Nederland, „heeft … onderstreept”`; the act in the words of the paper. */
export function whoAndHow(passage: Passage, { sentence, document, profile }: LocatedSentence, lang: Language): string {
  const { text } = sentence;
  const { speaker, act } = passage.wording;
  const words = pageStrings[lang].overview;
  const printed = speaker?.span ? text.slice(speaker.span.from, speaker.span.to) : null;
  const who =
    speaker === null
      ? words.whoUnknown
      : (labelOfSpeaker(profile, speaker.value, lang) ?? printed ?? overviewStrings[lang].somebodyElse);
  const how = act?.span ? verbGroup(text, act.span, act.tense, document.source.language) : null;
  return capitalized(how === null ? who : `${who}, ${pageStrings[lang].line.quoted(how)}`);
}

/** What a paper does in a row. */
export function cellModel(dossier: Dossier, row: CellRow, document: Document, lang: Language): CellModel {
  return row.kind === 'theme'
    ? themeCellModel(dossier, row.theme, document, lang)
    : laneCellModel(dossier, row.lane, document, lang);
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
