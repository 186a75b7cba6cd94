import { AXIS_LABELS } from '../../languages/axis-labels.ts';
import { VERDICT_LABELS } from '../../languages/labels.ts';
import type { Language } from '../../model.ts';
import { capitalized } from '../../view/citation.ts';
import type { FirstLastModel } from '../../view/line/first-last.ts';
import type { LineModel, LinePassageModel, OriginModel, StationModel } from '../../view/line/line-model.ts';
import type { CandidateModel, SilenceModel } from '../../view/line/silence-model.ts';
import { markedRuns } from '../../view/marked-text.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { noteOf } from '../../view/table/source-notes.ts';
import { dayConfirmation } from '../../view/unconfirmed.ts';
import { markdownStrings } from './messages.ts';
import { bold, escapeMarkdown, markdownLink, markedMarkdown } from './text.ts';

/** A line: a heading per paper, its passages as quotations, who, how, to whom and source under each. */
export function lineMarkdown(told: LineModel, language: Language): string[] {
  const summary = told.summary.map(({ text, mark }) => ({ text, kinds: mark ? (['degree'] as const) : [] }));
  return [
    `# ${escapeMarkdown(told.title)}`,
    `${escapeMarkdown(told.theme[language])}. ${markedMarkdown(summary, language)}`,
    ...told.stations.flatMap((station) => stationOf(station, language)),
    ...endsOf(told.ends, language),
    `## ${markdownStrings[language].sources}`,
    told.stations
      .map(
        ({ document, year }) =>
          `- ${escapeMarkdown(year)}: ${escapeMarkdown(noteOf(told.origin.profile, document, language))}`,
      )
      .join('\n'),
    ...originMarkdown(told.origin, language),
  ];
}

function stationOf(station: StationModel, language: Language): string[] {
  const head = `## ${escapeMarkdown(`${station.year}${dayConfirmation(station.document, language)}, ${station.genre}`)}: ${escapeMarkdown(station.standing)}`;
  const rows = station.rows.flatMap((row) =>
    row.kind === 'passage' ? passageOf(row, language) : silenceOf(row, language),
  );
  return [head, ...rows];
}

function passageOf(row: LinePassageModel, language: Language): string[] {
  const words = viewStrings[language].line;
  const own = markdownStrings[language];
  const runs = markedRuns(
    row.text,
    row.marks.map((span) => ({ kind: 'degree', span })),
  );
  const facts: readonly (readonly [string, string])[] = [
    [words.columns.far, [row.degree, row.scope].filter((part) => part !== null).join(', ')],
    [own.direction, row.directions.join('; ')],
    [own.strongest, row.strongest ?? ''],
    [words.who, row.who],
    [words.how, row.how],
    [words.whom, row.whom],
    [words.source, row.source],
    [own.links, row.links.length === 0 ? '' : row.isConfirmed ? own.confirmed : own.unconfirmed],
  ];
  const list = facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `- ${escapeMarkdown(name)}: ${escapeMarkdown(value)}`);
  return [
    `> ${words.quoted(markedMarkdown(runs, language))}`,
    [...list, ...(row.link === null ? [] : [`- ${markdownLink(own.open, row.link)}`])].join('\n'),
  ];
}

function silenceOf(row: SilenceModel, language: Language): string[] {
  const words = viewStrings[language].line;
  const counted = row.searched === null ? '' : `: ${escapeMarkdown(row.searched)}`;
  const nearest = row.nearest.length === 0 ? [] : [words.nearest, nearestOf(row.nearest, language)];
  return [`${bold(capitalized(row.word))}${counted}.`, ...row.notes.map(escapeMarkdown), ...nearest];
}

/** What came nearest in a search, as a list. */
export function nearestOf(candidates: readonly CandidateModel[], language: Language): string {
  const { quoted } = viewStrings[language].line;
  return candidates
    .map(
      ({ quote, place, why }) =>
        `- ${quoted(escapeMarkdown(quote))} (${escapeMarkdown(place)}): ${escapeMarkdown(why)}`,
    )
    .join('\n');
}

function endsOf(ends: readonly FirstLastModel[], language: Language): string[] {
  const { line } = viewStrings[language];
  const said = ({ text, own }: { readonly text: string; readonly own: boolean }): string =>
    own ? line.quoted(escapeMarkdown(text)) : escapeMarkdown(text);
  return ends.flatMap(({ lane, axes }) => {
    const whom = lane.addressee.label?.[language];
    const list = axes.map(({ axis, verdict, older, newer, told }) => {
      const step = `- ${escapeMarkdown(AXIS_LABELS[axis][language])}: ${said(older)}, ${said(newer)}: ${bold(VERDICT_LABELS[verdict][language])}`;
      return told === null ? step : `${step}. ${escapeMarkdown(capitalized(told))}`;
    });
    const head = `## ${markdownStrings[language].ends}${whom === undefined ? '' : `: ${escapeMarkdown(whom)}`}`;
    return list.length === 0 ? [] : [head, list.join('\n')];
  });
}

/** Where it comes from, at the end of every file: corpus and version, the place or a link, who made the links. */
export function originMarkdown(origin: OriginModel, language: Language, more: readonly string[] = []): string[] {
  const words = markdownStrings[language];
  const at =
    origin.link === null
      ? escapeMarkdown(origin.place)
      : `corpus ${origin.version}, ${markdownLink(words.open, origin.link)}`;
  return [
    '---',
    `${words.origin}: ${viewStrings[language].product}, ${escapeMarkdown(origin.corpus)}, ${at}.`,
    [origin.made, ...more].map(escapeMarkdown).join(' '),
  ];
}
