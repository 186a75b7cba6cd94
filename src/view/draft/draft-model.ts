import { dossierIndex, homeName, type LocatedSentence } from '../../dossier/index-by-id.ts';
import { AXIS_LABELS, isLifted } from '../../languages/axis-labels.ts';
import { DRAFT_KIND_ORDER } from '../../languages/labels.ts';
import type { Document, Dossier, DraftCheck, DraftFinding, DraftKind, Language } from '../../model.ts';
import { capitalized, paperName, sourceLine } from '../citation.ts';
import { lineSpot, type OriginModel, originModel, type RenderOptions } from '../line/line-model.ts';
import { verdictText } from '../line/movement-words.ts';
import { type CandidateModel, candidateModels } from '../line/silence-model.ts';
import { strongestText } from '../line/strongest-text.ts';
import { type MarkedRun, markedRuns, type TextMark } from '../marked-text.ts';
import { viewStrings } from '../messages/index.ts';
import { permalink } from '../provenance.ts';
import { ALL_YEARS } from '../years.ts';
import type { Decision } from './decision.ts';
import { draftGroupHeading, draftSummary, draftTitle, leftOutText } from './draft-text.ts';
import { draftStrings } from './messages.ts';

/** A draft as it was last checked, and what its writer decided, by the id of the finding. */
export interface CheckedDraft {
  readonly text: string;
  readonly check: DraftCheck;
  readonly decisions: Readonly<Record<string, Decision>>;
}

/** A finding with its number, from 1, running on from group to group. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: DraftFinding;
}

/** A draft held against the papers, in words, but for its findings, which are only counted. */
export interface DraftOutline {
  /** As pasted, and what was found in it. */
  readonly text: string;
  readonly check: DraftCheck;
  /** The papers it was held against. */
  readonly papers: readonly Document[];
  readonly title: string;
  /** What it was held against, and which themes were recognised. */
  readonly summary: string;
  /** Papers it was not held against, with why; empty when there are none. */
  readonly leftOut: string;
  readonly groups: readonly DraftGroup<NumberedFinding>[];
  /** Sentences of the draft that were not checked, as pasted. */
  readonly unplaced: readonly string[];
}

/** A draft held against the papers, in words, as every file has it. */
export interface DraftModel extends DraftOutline {
  readonly groups: readonly DraftGroup<DraftFindingModel>[];
  /** How many sentences of the draft were not checked. */
  readonly unplacedNote: string;
  readonly origin: OriginModel;
}

export interface DraftGroup<Finding> {
  readonly kind: DraftKind;
  readonly heading: string;
  readonly findings: readonly Finding[];
}

export interface DraftFindingModel extends NumberedFinding {
  /** The words of the draft as pasted; null for what it does not repeat. */
  readonly here: string | null;
  readonly older: OlderWordingModel | null;
  /** `zwakker`, and per word that moved what it was and what it is; empty where nothing moved. */
  readonly verdicts: string;
  readonly moves: readonly DraftMove[];
  /** Whether the heading of its group has said all that `verdicts` says: that it is worded differently, and no word moved. */
  readonly isSaid: boolean;
  /** What came after the older wording, and what went further before it: `Daarna zwijgt 2024. Sterker was „volledige” in 2023.`, or empty. */
  readonly silent: string;
  /** For what is said for the first time: how much was searched, and what came nearest. */
  readonly searched: string | null;
  readonly nearest: readonly CandidateModel[];
  /** `Bewust zo: reden`, `Staat elders in uw tekst.`, or null while nothing was decided. */
  readonly decision: string | null;
  readonly link: string | null;
}

/** The wording a finding is held against. */
export interface OlderWordingModel {
  readonly found: LocatedSentence;
  readonly year: string;
  /** The clause, cut at the words that say how far it goes. */
  readonly runs: readonly MarkedRun[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Who speaks, then the source. */
  readonly source: string;
}

export interface DraftMove {
  readonly axis: string;
  readonly old: string | null;
  readonly new: string | null;
}

export interface DraftMovePart {
  readonly text: string;
  readonly quoted: boolean;
}

/** What stands around the findings of a draft, and which there are: all that a page needs to begin to draw them. */
export function draftOutline(
  dossier: Dossier,
  { text, check }: Pick<CheckedDraft, 'text' | 'check'>,
  language: Language,
): DraftOutline {
  const { documents } = dossierIndex(dossier);
  const numbered = check.findings.map((finding, at): NumberedFinding => ({ number: at + 1, finding }));
  return {
    text,
    check,
    papers: check.documents.flatMap((id) => documents.get(id) ?? []),
    title: draftTitle(check, language),
    summary: draftSummary(dossier, check, language),
    leftOut: leftOutText(dossier, check, language),
    groups: DRAFT_KIND_ORDER.flatMap((kind) => {
      const findings = numbered.filter(({ finding }) => finding.kind === kind);
      if (findings.length === 0) return [];
      return [{ kind, heading: draftGroupHeading(kind, check.findings, language), findings }];
    }),
    unplaced: check.unplaced.map(({ text }) => text),
  };
}

/** A checked draft told. There is no link to it: a draft is in no address. */
export function draftModel(dossier: Dossier, checked: CheckedDraft, telling: RenderOptions): DraftModel {
  const { language } = telling;
  const words = draftStrings[language];
  const outline = draftOutline(dossier, checked, language);
  return {
    ...outline,
    groups: outline.groups.map((group) => ({
      ...group,
      findings: group.findings.map((one) =>
        draftFindingModel(dossier, one, checked.decisions[one.finding.id], telling),
      ),
    })),
    unplacedNote: outline.unplaced.length === 0 ? '' : `${words.unplaced(outline.unplaced.length)}.`,
    origin: { ...originModel(dossier, [], null, { language, base: null }, {}), made: words.made },
  };
}

/** A finding told. */
export function draftFindingModel(
  dossier: Dossier,
  { number, finding }: NumberedFinding,
  decision: Decision | undefined,
  { language, base }: RenderOptions,
): DraftFindingModel {
  const words = draftStrings[language];
  const { documents, threads } = dossierIndex(dossier);
  const thread = finding.thread === null ? undefined : threads.get(finding.thread);
  const silent = finding.silent
    .flatMap((id) => documents.get(id) ?? [])
    .map((paper) => paperName(dossier.documents, paper, language));
  const verdicts = finding.movement?.verdicts ?? [];
  const strongest = strongestText(dossier, finding.strongest, language);
  const moves = finding.carriers.filter(({ old, new: fresh }) => old !== null || fresh !== null);
  const repeated = finding.kind === 'repeated';
  return {
    number,
    finding,
    here: finding.here?.text ?? null,
    older: toldOlder(dossier, finding, language),
    verdicts: repeated ? '' : verdictText(verdicts, language),
    moves: repeated
      ? []
      : moves.map(({ axis, old, new: fresh }) => ({
          axis: AXIS_LABELS[axis][language],
          old: old?.text ?? null,
          new: fresh?.text ?? null,
        })),
    isSaid: moves.length === 0 && verdicts.join() === 'reworded',
    silent: [
      ...(silent.length === 0 ? [] : [words.silentAfter(silent.join(', '), silent.length)]),
      ...(strongest === null ? [] : [`${capitalized(strongest)}.`]),
    ].join(' '),
    searched: finding.search === null ? null : words.searchedN(finding.search.sentences),
    nearest: candidateModels(dossier, finding.search, language),
    decision: decision === undefined ? null : decisionText(decision, language),
    link:
      thread === undefined
        ? null
        : permalink(dossier, base, {
            ...lineSpot(thread, ALL_YEARS),
            lane: finding.lane,
            document: finding.older?.document ?? null,
            lang: language,
          }),
  };
}

/**
 * What became of one word, in parts of which `quoted` are words of a text: `hoe ver: ` `volledige` `. U schrijft ` `verdere`
 * `.`, or `In uw concept ontbreekt dit woord.` where the draft has none.
 */
export function moveParts({ axis, old, new: fresh }: DraftMove, language: Language): readonly DraftMovePart[] {
  const words = draftStrings[language];
  const plain = (text: string): DraftMovePart => ({ text, quoted: false });
  const own = (text: string): DraftMovePart => ({ text, quoted: true });
  const was = old === null ? [plain(`${axis}: `)] : [plain(`${axis}: `), own(old), plain('. ')];
  return fresh === null ? [...was, plain(words.noWord)] : [...was, plain(`${words.youWrite} `), own(fresh), plain('.')];
}

/** The same as one phrase: `hoe ver: „volledige”. U schrijft „verdere”.` */
export function moveText(move: DraftMove, language: Language): string {
  const { quoted } = viewStrings[language].line;
  return moveParts(move, language)
    .map((part) => (part.quoted ? quoted(part.text) : part.text))
    .join('');
}

function toldOlder(dossier: Dossier, finding: DraftFinding, language: Language): OlderWordingModel | null {
  if (finding.older === null) return null;
  const { sentence, span, wording } = finding.older.passage;
  const found = dossierIndex(dossier).sentences.get(sentence);
  if (found === undefined) return null;
  const { text } = found.sentence;
  const marks = finding.carriers.flatMap(({ axis, old }): TextMark[] =>
    (axis === 'degree' || axis === 'scope' || isLifted(axis)) && old?.sentence === sentence
      ? [{ kind: 'degree', span: old.span }]
      : [],
  );
  const { line } = viewStrings[language];
  const home = homeName(dossier, language);
  const speaks = home !== null && wording.speaker !== null;
  const who = speaks ? `${capitalized(wording.speaker.home ? line.speaks(home) : line.other)}. ` : '';
  return {
    found,
    year: paperName(dossier.documents, found.document, language),
    runs: markedRuns(text, finding.kind === 'repeated' ? [] : marks, span),
    cutBefore: span.from > 0,
    cutAfter: span.to < text.length,
    source: `${who}${sourceLine(found, language)}`,
  };
}

/** What the writer decided about a finding, as a sentence. */
function decisionText(decision: Decision, language: Language): string {
  const words = draftStrings[language];
  if (decision.kind === 'elsewhere') return words.elsewhereNoted;
  return decision.reason === '' ? `${words.deliberate}.` : `${words.deliberateNoted} ${decision.reason}`;
}
