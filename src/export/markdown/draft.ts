import type { Dossier, DraftCheck, Language } from '../../model.ts';
import type { Decision } from '../../present/draft/decision.ts';
import { draftStrings } from '../../present/draft/strings.ts';
import { moveText, type ToldFinding, type ToldOlder, toldDraft } from '../../present/draft/told.ts';
import type { Telling } from '../../present/line/told.ts';
import { strings } from '../../present/strings.ts';
import { nearestOf, originOf } from './line.ts';
import { bold, link, marked, md } from './text.ts';
import { markdownStrings } from './words.ts';

/** A checked draft: the findings by kind, each with the words of the draft, the older wording and its source. */
export function draftMarkdown(
  dossier: Dossier,
  check: DraftCheck,
  decisions: Readonly<Record<string, Decision>>,
  telling: Telling,
): string[] {
  const { language } = telling;
  const told = toldDraft(dossier, check, decisions, telling);
  const unplaced = told.unplaced.map((text) => `- ${strings[language].line.quoted(md(text))}`).join('\n');
  return [
    `# ${md(told.title)}`,
    md(told.summary),
    ...(told.leftOut === '' ? [] : [md(told.leftOut)]),
    ...told.groups.flatMap(({ heading, findings }) => [
      `## ${md(heading)}`,
      ...findings.flatMap((one) => findingOf(one, language)),
    ]),
    ...(unplaced === '' ? [] : [`## ${markdownStrings[language].unplaced}`, md(told.unplacedNote), unplaced]),
    ...originOf(told.origin, language),
  ];
}

function findingOf(told: ToldFinding, language: Language): string[] {
  const words = draftStrings[language];
  const own = markdownStrings[language];
  const { quoted } = strings[language].line;
  const lines = [
    ...(told.verdicts === '' ? [] : [`- ${own.direction}: ${bold(told.verdicts)}`]),
    ...told.moves.map((move) => `- ${md(moveText(move, language))}`),
    ...(told.older === null ? [] : [`- ${strings[language].line.source}: ${md(told.older.source)} ${md(told.silent)}`]),
    ...(told.searched === null ? [] : [`- ${md(told.searched)}`]),
    ...(told.decision === null ? [] : [`- ${bold(told.decision)}`]),
    ...(told.link === null ? [] : [`- ${link(own.open, told.link)}`]),
  ];
  return [
    `### ${told.number}`,
    ...(told.here === null ? [] : [`${own.draft}: ${quoted(md(told.here))}`]),
    ...(told.older === null ? [] : [`> ${md(told.older.year)}: ${quoted(olderOf(told.older, language))}`]),
    ...(lines.length === 0 ? [] : [lines.map((line) => line.trimEnd()).join('\n')]),
    ...(told.nearest.length === 0 ? [] : [words.nearest, nearestOf(told.nearest, language)]),
  ];
}

function olderOf({ runs, cutBefore, cutAfter }: ToldOlder, language: Language): string {
  return `${cutBefore ? '… ' : ''}${marked(runs, language)}${cutAfter ? ' …' : ''}`;
}
