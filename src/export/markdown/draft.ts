import type { Language } from '../../model.ts';
import {
  type DraftFindingModel,
  type DraftModel,
  moveText,
  type OlderWordingModel,
} from '../../view/draft/draft-model.ts';
import { draftStrings } from '../../view/draft/messages.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { nearestOf, originMarkdown } from './line.ts';
import { markdownStrings } from './messages.ts';
import { bold, escapeMarkdown, markdownLink, markedMarkdown } from './text.ts';

/** A checked draft: the findings by kind, each with the words of the draft, the older wording and its source. */
export function draftMarkdown(told: DraftModel, language: Language): string[] {
  const unplaced = told.unplaced
    .map((text) => `- ${viewStrings[language].line.quoted(escapeMarkdown(text))}`)
    .join('\n');
  return [
    `# ${escapeMarkdown(told.title)}`,
    escapeMarkdown(told.summary),
    ...(told.leftOut === '' ? [] : [escapeMarkdown(told.leftOut)]),
    ...told.groups.flatMap(({ heading, findings }) => [
      `## ${escapeMarkdown(heading)}`,
      ...findings.flatMap((one) => findingOf(one, language)),
    ]),
    ...(unplaced === ''
      ? []
      : [`## ${markdownStrings[language].unplaced}`, escapeMarkdown(told.unplacedNote), unplaced]),
    ...originMarkdown(told.origin, language),
  ];
}

function findingOf(told: DraftFindingModel, language: Language): string[] {
  const words = draftStrings[language];
  const own = markdownStrings[language];
  const { quoted } = viewStrings[language].line;
  const lines = [
    ...(told.verdicts === '' ? [] : [`- ${own.direction}: ${bold(told.verdicts)}`]),
    ...told.moves.map((move) => `- ${escapeMarkdown(moveText(move, language))}`),
    ...(told.older === null
      ? []
      : [
          `- ${viewStrings[language].line.source}: ${escapeMarkdown(told.older.source)} ${escapeMarkdown(told.silent)}`,
        ]),
    ...(told.searched === null ? [] : [`- ${escapeMarkdown(told.searched)}`]),
    ...(told.decision === null ? [] : [`- ${bold(told.decision)}`]),
    ...(told.link === null ? [] : [`- ${markdownLink(own.open, told.link)}`]),
  ];
  return [
    `### ${told.number}`,
    ...(told.here === null ? [] : [`${own.draft}: ${quoted(escapeMarkdown(told.here))}`]),
    ...(told.older === null ? [] : [`> ${escapeMarkdown(told.older.year)}: ${quoted(olderOf(told.older, language))}`]),
    ...(lines.length === 0 ? [] : [lines.map((line) => line.trimEnd()).join('\n')]),
    ...(told.nearest.length === 0 ? [] : [words.nearest, nearestOf(told.nearest, language)]),
  ];
}

function olderOf({ runs, cutBefore, cutAfter }: OlderWordingModel, language: Language): string {
  return `${cutBefore ? '… ' : ''}${markedMarkdown(runs, language)}${cutAfter ? ' …' : ''}`;
}
