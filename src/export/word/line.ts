import type { Paragraph } from 'docx';
import type { Dossier, Language } from '../../model.ts';
import { capital, yearText } from '../../present/citation.ts';
import type { EndsView } from '../../present/line/ends.ts';
import { type ToldPassage, toldLine } from '../../present/line/told.ts';
import type { ToldSilence } from '../../present/line/told-silence.ts';
import { lookup } from '../../present/lookup.ts';
import { strings } from '../../present/strings.ts';
import { noteOf } from '../../present/table/notes.ts';
import { VERDICTS } from '../../text/labels.ts';
import type { Options } from '../export.ts';
import { fileOf } from './file.ts';
import { STYLE } from './styles.ts';
import { link, paragraph, quoted, run, tongue } from './text.ts';
import { words } from './words.ts';

/**
 * A line as a Word document, the bytes of a .docx file: what each paper says, how far it goes and since when, where it is
 * silent and how that is known. Throws when the thread is not in the dossier.
 */
export async function lineDocx(dossier: Dossier, thread: string, options: Options): Promise<Uint8Array> {
  const { language } = options;
  const found = lookup(dossier).threads.get(thread);
  if (found === undefined) throw new Error(`expected the id of a thread in the dossier, got '${thread}'`);
  const told = toldLine(dossier, found, options);
  const papers = told.stations.map(({ document }) => document);
  const { origin } = told;
  const children = [
    paragraph('Title', told.title),
    paragraph(
      null,
      told.summary.map(({ text, mark }) => run(text, mark ? { style: STYLE.degree } : {})),
    ),
    paragraph(STYLE.mute, `${capital(told.theme[language])}. ${words[language].degrees}`),
    ...told.stations.flatMap(({ year, genre, standing, rows }) => [
      paragraph('Heading1', `${year}, ${genre}: ${standing}`),
      ...rows.flatMap((row) => (row.kind === 'silence' ? silenceOf(row, language) : passageOf(row, language))),
    ]),
    ...(told.ends.length === 0 ? [] : [paragraph('Heading1', capital(strings[language].line.ends.title))]),
    ...told.ends.flatMap((ends) => endsOf(ends, language)),
    paragraph('Heading1', words[language].sources),
    ...papers.map((document) => paragraph(null, `${yearText(document)}: ${noteOf(document, language)}`)),
    paragraph(STYLE.mute, [
      run(`${origin.corpus}, ${origin.place}. ${origin.made} `),
      ...(origin.link === null ? [] : [link(origin.link, words[language].openLine)]),
    ]),
  ];
  return fileOf({ title: told.title, head: [], short: told.title, origin }, { children }, options);
}

function passageOf(row: ToldPassage, language: Language): Paragraph[] {
  const own = strings[language].line;
  const who = [
    [own.who, row.who],
    [own.how, row.how],
    [own.whom, row.whom],
  ].map(([name, what]) => `${name}: ${what}`);
  const far = [row.degree, row.scope].filter((part) => part !== null).join('; ');
  const steps = row.directions.length === 0 ? '' : ` · ${row.directions.join('; ')}`;
  return [
    paragraph(
      STYLE.quote,
      [run(opening(row)), ...quoted(row.text, row.marks, tongue(row.lang, language)), run('”')],
      true,
    ),
    paragraph(STYLE.source, [
      run(`${own.columns.far}: `),
      run(far, row.hasDegree || row.scope !== null ? { ...tongue(row.lang, language), style: STYLE.degree } : {}),
      run(steps, { style: STYLE.direction }),
    ]),
    paragraph(STYLE.source, `${who.join('. ')}.`),
    paragraph(STYLE.source, [
      run(`${own.source}: ${row.source}${row.isConfirmed ? ` ${words[language].confirmed}` : ''} `),
      ...(row.link === null ? [] : [link(row.link, words[language].openLine)]),
    ]),
  ];
}

/** The quotation mark, and whom it is about where the line is about more. */
function opening({ row, lang }: ToldPassage): string {
  return `${row.lane.addressee.class === 'all' ? '' : `${row.lane.addressee.label?.[lang] ?? ''}: `}${lang === 'nl' ? '„' : '“'}`;
}

function silenceOf(row: ToldSilence, language: Language): Paragraph[] {
  const own = strings[language].line;
  const said = [`[ ] ${row.word}`, row.searched].filter((part) => part !== null).join(', ');
  return [
    paragraph(STYLE.silence, `${said}.`),
    ...row.notes.map((note) => paragraph(STYLE.silence, note)),
    ...(row.nearest.length === 0 ? [] : [paragraph(STYLE.source, own.nearest, true)]),
    ...row.nearest.map(({ quote, lang, place, why }) =>
      paragraph(STYLE.source, [run(own.quoted(quote), tongue(lang, language)), run(`, ${place}: ${why}.`)]),
    ),
  ];
}

function endsOf({ lane, older, newer, axes }: EndsView, language: Language): Paragraph[] {
  const own = strings[language];
  const [first, last] = [yearText(older.document), yearText(newer.document)];
  const label = lane.addressee.class === 'all' ? null : (lane.addressee.label?.[language] ?? null);
  const told = axes.filter((axis) => axis.told !== null);
  return [
    paragraph('Heading2', `${first}–${last}${label === null ? '' : `, ${own.line.only(label)}`}`),
    ...axes.map((axis) =>
      paragraph(null, [
        run(`${capital(own.side.axes[axis.axis])}: `),
        run(VERDICTS[axis.verdict][language], { style: STYLE.direction }),
        run(
          axis.older.text === axis.newer.text
            ? ` (${axis.older.text})`
            : ` (${own.line.fromTo(axis.older.text, axis.newer.text)})`,
        ),
      ]),
    ),
    ...(told.length === 0
      ? [paragraph(null, own.line.ends.sameAsChain(first, last))]
      : told.map((axis) => paragraph(null, `${capital(own.side.axes[axis.axis])}: ${axis.told}`))),
  ];
}
