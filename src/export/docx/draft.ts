import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  type Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { displayOf } from '../../languages/display.ts';
import type { Language } from '../../model.ts';
import { yearText } from '../../view/citation.ts';
import {
  type DraftFindingModel,
  type DraftModel,
  moveText,
  type OlderWordingModel,
} from '../../view/draft/draft-model.ts';
import { type MarkedDraftParagraph, markedDraft } from '../../view/draft/marked-draft.ts';
import { draftStrings } from '../../view/draft/messages.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { noteOf } from '../../view/table/source-notes.ts';
import type { Options } from '../subject.ts';
import { docxComment, docxDocument } from './document.ts';
import { docxStrings } from './messages.ts';
import { STYLE } from './styles.ts';
import { paragraph, runLanguage, runsIn, textRun } from './text-runs.ts';

/**
 * A tested draft as a Word document, the bytes of a .docx file: its text with a comment on the words of every finding, then
 * what it does not repeat, and what it was held against.
 */
export async function draftDocx(told: DraftModel, options: Options): Promise<Uint8Array> {
  const { language } = options;
  const own = draftStrings[language];
  const findings = told.groups
    .flatMap(({ heading, findings: own }) => own.map((finding): Headed => ({ ...finding, heading })))
    .sort((x, y) => x.number - y.number);
  const sheet = markedDraft(told.text, told.check);
  const hung = new Set(sheet.flatMap((runs) => runs.flatMap(({ starts }) => starts)));
  const comments: ICommentOptions[] = findings
    .filter(({ number }) => hung.has(number))
    .map((finding, id) => docxComment(id, toldLines(finding, language), options));
  const ids = new Map(findings.filter(({ number }) => hung.has(number)).map(({ number }, id) => [number, id]));
  const rest = findings.filter(({ number }) => !hung.has(number));
  const children = [
    ...sheet.map((runs) => paragraph(null, commented(runs, ids))),
    ...(rest.length === 0 ? [] : [paragraph('Heading1', docxStrings[language].missing)]),
    ...rest.flatMap((finding) => listed(finding, language)),
    paragraph('Heading1', docxStrings[language].tested),
    paragraph(null, [told.title, told.summary].filter((part) => part !== '').join('. ')),
    ...told.papers.map((document) =>
      paragraph(STYLE.mute, `${yearText(document)}: ${noteOf(told.origin.profile, document, language)}`),
    ),
    ...(told.leftOut === '' ? [] : [paragraph(STYLE.mute, told.leftOut)]),
    ...(told.unplacedNote === '' ? [] : [paragraph(STYLE.mute, told.unplacedNote)]),
  ];
  const title = `${own.yours}: ${told.title}`;
  return docxDocument({ title, head: [title], short: own.yours, origin: told.origin }, { children, comments }, options);
}

/** A paragraph of the draft, a comment around the words of each finding that stands in it. */
function commented(runs: MarkedDraftParagraph, ids: ReadonlyMap<number, number>): ParagraphChild[] {
  const known = (numbers: readonly number[]): number[] => numbers.flatMap((number) => ids.get(number) ?? []);
  return runs.flatMap(({ text, starts, ends }) => [
    ...known(starts).map((id) => new CommentRangeStart(id)),
    textRun(text),
    ...known(ends).flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
  ]);
}

/** A finding with the heading of its group: alone in a margin it has no other. */
type Headed = DraftFindingModel & { readonly heading: string };

type Lines = readonly (string | readonly ParagraphChild[])[];

/** A finding as paragraphs of a comment: what it is, the older wording with its source, and what the writer decided. */
function toldLines(finding: Headed, language: Language): Lines {
  const { older, verdicts, moves, silent, decision, searched, nearest } = finding;
  const { quoted: inQuotes } = viewStrings[language].line;
  return [
    [textRun(docxStrings[language].finding(finding.number, finding.heading), { style: STYLE.direction })],
    ...(older === null ? [] : [wordingOf(older, language)]),
    ...(verdicts === '' ? [] : [verdicts]),
    ...moves.map((move) => moveText(move, language)),
    ...(older === null ? [] : [`${older.source} ${silent}`.trimEnd()]),
    ...(searched === null ? [] : [searched]),
    ...nearest.map(({ quote, place, why }) => `${inQuotes(quote)}, ${place}: ${why}.`),
    ...(decision === null ? [] : [decision]),
  ];
}

function wordingOf(
  { found, year, runs, cutBefore, cutAfter }: OlderWordingModel,
  language: Language,
): ParagraphChild[] {
  const own = found.document.source.language;
  const [left, right] = displayOf(own).quotationMarks;
  const open = `${year}: ${left}${cutBefore ? '… ' : ''}`;
  return [textRun(open), ...runsIn(runs, runLanguage(own, language)), textRun(`${cutAfter ? ' …' : ''}${right}`)];
}

function listed(finding: Headed, language: Language): Paragraph[] {
  const [head = '', ...lines] = toldLines(finding, language);
  return [
    paragraph(null, head, true),
    ...lines.map((line, at) => paragraph(at === 0 && finding.older !== null ? STYLE.quote : STYLE.source, line)),
  ];
}
