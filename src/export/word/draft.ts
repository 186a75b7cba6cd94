import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  type Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Dossier, Language } from '../../model.ts';
import { yearText } from '../../present/citation.ts';
import { type SheetParagraph, sheetOf } from '../../present/draft/sheet.ts';
import { draftStrings } from '../../present/draft/strings.ts';
import { moveText, type ToldFinding, type ToldOlder, toldDraft } from '../../present/draft/told.ts';
import { lookup } from '../../present/lookup.ts';
import { strings } from '../../present/strings.ts';
import { noteOf } from '../../present/table/notes.ts';
import type { Options, Subject } from '../export.ts';
import { comment, fileOf } from './file.ts';
import { STYLE } from './styles.ts';
import { paragraph, run, runsIn, tongue } from './text.ts';
import { words } from './words.ts';

/** A draft with what was found in it, and what its writer decided. */
export type TestedDraft = Omit<Extract<Subject, { readonly what: 'draft' }>, 'what'>;

/**
 * A tested draft as a Word document, the bytes of a .docx file: its text with a comment on the words of every finding, then
 * what it does not repeat, and what it was held against.
 */
export async function draftDocx(dossier: Dossier, draft: TestedDraft, options: Options): Promise<Uint8Array> {
  const { language } = options;
  const { check } = draft;
  const own = draftStrings[language];
  const told = toldDraft(dossier, check, draft.decisions, options);
  const findings = told.groups
    .flatMap(({ heading, findings: own }) => own.map((finding): Headed => ({ ...finding, heading })))
    .sort((x, y) => x.number - y.number);
  const sheet = sheetOf(draft.text, check);
  const hung = new Set(sheet.flatMap((runs) => runs.flatMap(({ starts }) => starts)));
  const comments: ICommentOptions[] = findings
    .filter(({ number }) => hung.has(number))
    .map((finding, id) => comment(id, toldLines(finding, language), options));
  const ids = new Map(findings.filter(({ number }) => hung.has(number)).map(({ number }, id) => [number, id]));
  const rest = findings.filter(({ number }) => !hung.has(number));
  const papers = check.documents.flatMap((id) => lookup(dossier).documents.get(id) ?? []);
  const children = [
    ...sheet.map((runs) => paragraph(null, commented(runs, ids))),
    ...(rest.length === 0 ? [] : [paragraph('Heading1', words[language].missing)]),
    ...rest.flatMap((finding) => listed(finding, language)),
    paragraph('Heading1', words[language].tested),
    paragraph(null, [told.title, told.summary].filter((part) => part !== '').join('. ')),
    ...papers.map((document) => paragraph(STYLE.mute, `${yearText(document)}: ${noteOf(document, language)}`)),
    ...(told.leftOut === '' ? [] : [paragraph(STYLE.mute, told.leftOut)]),
    ...(told.unplacedNote === '' ? [] : [paragraph(STYLE.mute, told.unplacedNote)]),
  ];
  const title = `${own.yours}: ${told.title}`;
  return fileOf({ title, head: [title], short: own.yours, origin: told.origin }, { children, comments }, options);
}

/** A paragraph of the draft, a comment around the words of each finding that stands in it. */
function commented(runs: SheetParagraph, ids: ReadonlyMap<number, number>): ParagraphChild[] {
  const known = (numbers: readonly number[]): number[] => numbers.flatMap((number) => ids.get(number) ?? []);
  return runs.flatMap(({ text, starts, ends }) => [
    ...known(starts).map((id) => new CommentRangeStart(id)),
    run(text),
    ...known(ends).flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
  ]);
}

/** A finding with the heading of its group: alone in a margin it has no other. */
type Headed = ToldFinding & { readonly heading: string };

type Lines = readonly (string | readonly ParagraphChild[])[];

/** A finding as paragraphs of a comment: what it is, the older wording with its source, and what the writer decided. */
function toldLines(finding: Headed, language: Language): Lines {
  const { older, verdicts, moves, silent, decision, searched, nearest } = finding;
  const { quoted: inQuotes } = strings[language].line;
  return [
    [run(words[language].finding(finding.number, finding.heading), { style: STYLE.direction })],
    ...(older === null ? [] : [wordingOf(older, language)]),
    ...(verdicts === '' ? [] : [verdicts]),
    ...moves.map((move) => moveText(move, language)),
    ...(older === null ? [] : [`${older.source} ${silent}`.trimEnd()]),
    ...(searched === null ? [] : [searched]),
    ...nearest.map(({ quote, place, why }) => `${inQuotes(quote)}, ${place}: ${why}.`),
    ...(decision === null ? [] : [decision]),
  ];
}

function wordingOf({ found, year, runs, cutBefore, cutAfter }: ToldOlder, language: Language): ParagraphChild[] {
  const own = found.document.source.language;
  const open = `${year}: ${own === 'nl' ? '„' : '“'}${cutBefore ? '… ' : ''}`;
  return [run(open), ...runsIn(runs, tongue(own, language)), run(`${cutAfter ? ' …' : ''}”`)];
}

function listed(finding: Headed, language: Language): Paragraph[] {
  const [head = '', ...lines] = toldLines(finding, language);
  return [
    paragraph(null, head, true),
    ...lines.map((line, at) => paragraph(at === 0 && finding.older !== null ? STYLE.quote : STYLE.source, line)),
  ];
}
