import type { Dossier, Language, Thread } from '../../model.ts';
import { capital } from '../../present/citation.ts';
import type { EndsView } from '../../present/line/ends.ts';
import {
  type Telling,
  type ToldOrigin,
  type ToldPassage,
  type ToldStation,
  toldLine,
} from '../../present/line/told.ts';
import type { ToldCandidate, ToldSilence } from '../../present/line/told-silence.ts';
import { runsOf } from '../../present/runs.ts';
import { strings } from '../../present/strings.ts';
import { noteOf } from '../../present/table/notes.ts';
import { VERDICTS } from '../../text/labels.ts';
import { bold, link, marked, md } from './text.ts';
import { markdownStrings } from './words.ts';

/** A line: a heading per paper, its passages as quotations, who, how, to whom and source under each. */
export function lineMarkdown(dossier: Dossier, thread: Thread, telling: Telling): string[] {
  const { language } = telling;
  const told = toldLine(dossier, thread, telling);
  const summary = told.summary.map(({ text, mark }) => ({ text, kinds: mark ? (['degree'] as const) : [] }));
  return [
    `# ${md(told.title)}`,
    `${md(told.theme[language])}. ${marked(summary, language)}`,
    ...told.stations.flatMap((station) => stationOf(station, language)),
    ...endsOf(told.ends, language),
    `## ${markdownStrings[language].sources}`,
    told.stations.map(({ document, year }) => `- ${md(year)}: ${md(noteOf(document, language))}`).join('\n'),
    ...originOf(told.origin, language),
  ];
}

function stationOf(station: ToldStation, language: Language): string[] {
  const head = `## ${md(`${station.year}, ${station.genre}`)}: ${md(station.standing)}`;
  const rows = station.rows.flatMap((row) =>
    row.kind === 'passage' ? passageOf(row, language) : silenceOf(row, language),
  );
  return [head, ...rows];
}

function passageOf(row: ToldPassage, language: Language): string[] {
  const words = strings[language].line;
  const own = markdownStrings[language];
  const runs = runsOf(
    row.text,
    row.marks.map((span) => ({ kind: 'degree', span })),
  );
  const facts: readonly (readonly [string, string])[] = [
    [words.columns.far, [row.degree, row.scope].filter((part) => part !== null).join(', ')],
    [own.direction, row.directions.join('; ')],
    [words.who, row.who],
    [words.how, row.how],
    [words.whom, row.whom],
    [words.source, row.source],
    [own.links, row.links.length === 0 ? '' : row.isConfirmed ? own.confirmed : own.unconfirmed],
  ];
  const list = facts.filter(([, value]) => value !== '').map(([name, value]) => `- ${md(name)}: ${md(value)}`);
  return [
    `> ${words.quoted(marked(runs, language))}`,
    [...list, ...(row.link === null ? [] : [`- ${link(own.open, row.link)}`])].join('\n'),
  ];
}

function silenceOf(row: ToldSilence, language: Language): string[] {
  const words = strings[language].line;
  const counted = row.searched === null ? '' : `: ${md(row.searched)}`;
  const nearest = row.nearest.length === 0 ? [] : [words.nearest, nearestOf(row.nearest, language)];
  return [`${bold(capital(row.word))}${counted}.`, ...row.notes.map(md), ...nearest];
}

/** What came nearest in a search, as a list. */
export function nearestOf(candidates: readonly ToldCandidate[], language: Language): string {
  const { quoted } = strings[language].line;
  return candidates.map(({ quote, place, why }) => `- ${quoted(md(quote))} (${md(place)}): ${md(why)}`).join('\n');
}

function endsOf(ends: readonly EndsView[], language: Language): string[] {
  const { line, side } = strings[language];
  const said = ({ text, own }: { readonly text: string; readonly own: boolean }): string =>
    own ? line.quoted(md(text)) : md(text);
  return ends.flatMap(({ lane, axes }) => {
    const whom = lane.addressee.label?.[language];
    const list = axes.map(({ axis, verdict, older, newer, told }) => {
      const step = `- ${md(side.axes[axis])}: ${said(older)}, ${said(newer)}: ${bold(VERDICTS[verdict][language])}`;
      return told === null ? step : `${step}. ${md(capital(told))}`;
    });
    const head = `## ${markdownStrings[language].ends}${whom === undefined ? '' : `: ${md(whom)}`}`;
    return list.length === 0 ? [] : [head, list.join('\n')];
  });
}

/** Where it comes from, at the end of every file: corpus and version, the place or a link, who made the links. */
export function originOf(origin: ToldOrigin, language: Language, more: readonly string[] = []): string[] {
  const words = markdownStrings[language];
  const at = origin.link === null ? md(origin.place) : `corpus ${origin.version}, ${link(words.open, origin.link)}`;
  return [
    '---',
    `${words.origin}: ${strings[language].product}, ${md(origin.corpus)}, ${at}.`,
    [origin.made, ...more].map(md).join(' '),
  ];
}
