import { dossierIndex, type LocatedSentence } from '../../dossier/index-by-id.ts';
import { displayOf } from '../../languages/display.ts';
import { CORRECTED_LABELS } from '../../languages/labels.ts';
import type { Dossier, Label, Language, PaperLanguage } from '../../model.ts';
import { dateText, sourceLine } from '../citation.ts';
import { genreName } from '../genre.ts';
import type { RenderOptions } from '../line/line-model.ts';
import { type MarkedRun, markedRuns } from '../marked-text.ts';
import { lineStrings } from '../messages/line.ts';
import { permalink } from '../provenance.ts';
import { type Finding, type FoundWords, spokenWords } from './finding.ts';
import { findingNotes, proofOf, type SilenceProof } from './finding-notes.ts';
import { type FindingPlaces, findingPlaces } from './finding-places.ts';
import { regionsOfFinding } from './finding-regions.ts';
import { type LiftedWords, liftedOf, marksIn } from './lifted-words.ts';
import { findingStrings } from './messages.ts';
import { shownPaper } from './paper-names.ts';
import { kindLabel, positionName, type SpeakerModel, saidOf, speakerOf, wholePosition } from './said.ts';

/** A finding in words: for the page, every file, the terminal. */
export interface FindingModel {
  readonly finding: Finding;
  readonly kind: string;
  /** `Aansluiting bij het EU-visumbeleid`, in the language of the papers where it is a line; and what it did. */
  readonly position: string;
  /** The name of the position as a whole, where this is of a part of it. */
  readonly whole: string;
  readonly lang: PaperLanguage;
  readonly said: string;
  /** Both: `Aansluiting bij het EU-visumbeleid: zwakker dan in 2023`. */
  readonly sentence: string;
  /** `„volledige” werd „verdere”`; empty where no words carry it. */
  readonly moved: string;
  /** The same to stand alone in mail or memo: with the words, who, which paper, which day. */
  readonly shared: string;
  /** The passages it compares, the older first; of a silence what was said last, of a return what is said and was said. */
  readonly older: QuotedWords | null;
  readonly newer: QuotedWords | null;
  /** The words that moved, each as it was and as it is; empty where none carry it. */
  readonly lifted: readonly LiftedWords[];
  readonly speaker: SpeakerModel;
  /** `kabinet`; of another speaker `kabinet, was ER`. */
  readonly who: string;
  /** The paper the news is in, by name; its genre; its day or that it prints none. */
  readonly paper: string;
  readonly genre: string;
  readonly date: string | null;
  /** Genre, day, reference, heading, paragraph of what is quoted last. */
  readonly source: string;
  /** What stands below the sentence: since when, how much was searched, what else moved. */
  readonly notes: readonly string[];
  /** The proofs of the papers that are silent, oldest first. */
  readonly proofs: readonly SilenceProof[];
  readonly theme: { readonly id: string; readonly name: string | null };
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly isSure: boolean;
  /** `gecorrigeerd`, or null. */
  readonly corrected: string | null;
  /** Where the page shows the line, the two passages side by side, the source, the first proof; null where there is none. */
  readonly places: FindingPlaces;
  /** The address of the line, where the reading room has one. */
  readonly link: string | null;
}

/** A passage as a finding quotes it, cut at the words that moved. */
export interface QuotedWords {
  readonly found: LocatedSentence;
  /** What its paper is called. */
  readonly paper: string;
  readonly runs: readonly MarkedRun[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A finding told. */
export function findingModel(dossier: Dossier, finding: Finding, { language, base }: RenderOptions): FindingModel {
  const words = findingStrings[language];
  const { position, document, older, newer, isSure } = finding;
  const lifted = liftedOf(dossier, finding);
  const said = saidOf(dossier, finding, lifted, language);
  const spoken = spokenWords(finding);
  const found = spoken === null ? undefined : dossierIndex(dossier).sentences.get(spoken.sentence);
  const name = positionName(dossier, position, language);
  const speaker = speakerOf(dossier, spoken, language);
  const who =
    finding.kind === 'other-speaker'
      ? words.speakers(speaker.name, speakerOf(dossier, older, language).name)
      : speaker.name;
  const places = findingPlaces(finding, found);
  const themes: ReadonlyMap<string, Label> = new Map(dossier.themes.map(({ id, prefLabel }) => [id, prefLabel]));
  const quoted = (told: FoundWords | null): QuotedWords | null => quotedWords(dossier, told, lifted, language);
  const model = {
    finding,
    kind: kindLabel(finding, language),
    position: name,
    whole: positionName(dossier, wholePosition(position), language),
    lang: position.is === 'theme' ? language : (found?.document.source.language ?? language),
    said,
    sentence: `${name}: ${said}`,
    older: quoted(older),
    newer: quoted(newer),
    moved: movedText(lifted, language),
    lifted,
    speaker,
    who,
    paper: shownPaper(dossier, document, language),
    genre: genreName(document, language),
    date: dateText(document, language),
    // A paper made of sentences has no title to begin with.
    source: found === undefined ? '' : sourceLine(found, language).replace(/^, /, ''),
    notes: findingNotes(dossier, finding, language),
    proofs: finding.silent.map((paper) => proofOf(dossier, finding, paper, language)),
    theme: { id: position.theme, name: themes.get(position.theme)?.[language] ?? null },
    regions: regionsOfFinding(dossier, finding).map(({ id, prefLabel }) => ({ id, name: prefLabel[language] })),
    isSure,
    corrected: finding.isCorrected ? CORRECTED_LABELS.corrected[language] : null,
    places,
    link: permalink(dossier, base, { ...places.line, lang: language }),
  };
  return { ...model, shared: sharedOf(model, found, language) };
}

/** `Aansluiting bij het EU-visumbeleid: zwakker dan in 2023: „volledige” werd „verdere” (kabinet, Agenda, 26 mei 2026).` */
function sharedOf(
  { sentence, moved, who, older, newer, finding, notes }: Omit<FindingModel, 'shared'>,
  found: LocatedSentence | undefined,
  language: Language,
): string {
  const words = findingStrings[language];
  const isSpeaker = finding.kind === 'other-speaker';
  const quote = newer ?? older;
  const [left, right] = displayOf(quote?.found.document.source.language ?? language).quotationMarks;
  const text = quote === null ? '' : `${left}${quotationText(quote)}${right}`;
  const carried = isSpeaker || moved === '' ? (newer === null ? words.lastWords(text) : text) : moved;
  const paper = found?.document ?? null;
  const source =
    paper === null
      ? []
      : [genreName(paper, language), dateText(paper, language)].filter((part) => part !== null && part !== '');
  const below = finding.kind === 'silent' ? `; ${notes[0] ?? ''}` : '';
  return `${sentence}${below}: ${carried} (${[who, ...source].join(', ')}).`;
}

/** What became of the words that moved, as one phrase. */
function movedText(lifted: readonly LiftedWords[], language: Language): string {
  const words = findingStrings[language];
  const { quoted } = lineStrings[language];
  const told = lifted.map(({ old, new: fresh }) => {
    if (old !== null && fresh !== null) return words.became(quoted(old.text), quoted(fresh.text));
    return fresh !== null ? words.added(quoted(fresh.text)) : old === null ? '' : words.dropped(quoted(old.text));
  });
  return told.filter((part) => part !== '').join('; ');
}

/** A quotation as text, cut sides marked. */
export const quotationText = ({ runs, cutBefore, cutAfter }: QuotedWords): string =>
  `${cutBefore ? '… ' : ''}${runs.map(({ text }) => text).join('')}${cutAfter ? ' …' : ''}`;

function quotedWords(
  dossier: Dossier,
  told: FoundWords | null,
  lifted: readonly LiftedWords[],
  language: Language,
): QuotedWords | null {
  const found = told === null ? undefined : dossierIndex(dossier).sentences.get(told.sentence);
  if (told === null || found === undefined) return null;
  const { text } = found.sentence;
  const marks = marksIn(told, lifted);
  const from = marks.reduce((least, mark) => Math.min(least, mark.from), told.span.from);
  const to = marks.reduce((most, mark) => Math.max(most, mark.to), told.span.to);
  // The full stop behind a clause at the end of its sentence goes with it.
  const end = /[\p{L}\p{N}]/u.test(text.slice(to)) ? to : text.length;
  return {
    found,
    paper: shownPaper(dossier, found.document, language),
    runs: markedRuns(
      text,
      marks.map((span) => ({ kind: 'degree', span })),
      { from, to: end },
    ),
    cutBefore: text.slice(0, from).trim() !== '',
    cutAfter: end < text.length,
  };
}
