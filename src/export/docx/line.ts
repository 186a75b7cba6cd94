import type { Paragraph } from 'docx';
import { AXIS_LABELS } from '../../languages/axis-labels.ts';
import { displayOf } from '../../languages/display.ts';
import { labelIn, VERDICT_LABELS } from '../../languages/labels.ts';
import type { Language } from '../../model.ts';
import { capitalized, yearText } from '../../view/citation.ts';
import type { FirstLastModel } from '../../view/line/first-last.ts';
import type { LineModel, LinePassageModel } from '../../view/line/line-model.ts';
import type { SilenceModel } from '../../view/line/silence-model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { noteOf } from '../../view/table/source-notes.ts';
import { dayConfirmation } from '../../view/unconfirmed.ts';
import type { Options } from '../subject.ts';
import { docxDocument } from './document.ts';
import { docxStrings } from './messages.ts';
import { STYLE } from './styles.ts';
import { hyperlink, paragraph, quotedRun, runLanguage, textRun } from './text-runs.ts';

/**
 * A line as a Word document, the bytes of a .docx file: what each paper says, how far it goes and since when, where it is
 * silent and how that is known.
 */
export async function lineDocx(told: LineModel, options: Options): Promise<Uint8Array> {
  const { language } = options;
  const papers = told.stations.map(({ document }) => document);
  const { origin } = told;
  const children = [
    paragraph('Title', told.title),
    paragraph(
      null,
      told.summary.map(({ text, mark }) => textRun(text, mark ? { style: STYLE.degree } : {})),
    ),
    paragraph(STYLE.mute, `${capitalized(told.theme[language])}. ${docxStrings[language].degrees}`),
    ...told.stations.flatMap(({ document, year, genre, standing, rows }) => [
      paragraph('Heading1', `${year}${dayConfirmation(document, language)}, ${genre}: ${standing}`),
      ...rows.flatMap((row) => (row.kind === 'silence' ? silenceOf(row, language) : passageOf(row, language))),
    ]),
    ...(told.ends.length === 0 ? [] : [paragraph('Heading1', capitalized(viewStrings[language].line.ends.title))]),
    ...told.ends.flatMap((ends) => endsOf(ends, language)),
    paragraph('Heading1', docxStrings[language].sources),
    ...papers.map((document) =>
      paragraph(null, `${yearText(document)}: ${noteOf(origin.profile, document, language)}`),
    ),
    paragraph(STYLE.mute, [
      textRun(`${origin.corpus}, ${origin.place}. ${origin.made} `),
      ...(origin.link === null ? [] : [hyperlink(origin.link, docxStrings[language].openLine)]),
    ]),
  ];
  return docxDocument({ title: told.title, head: [], short: told.title, origin }, { children }, options);
}

function passageOf(row: LinePassageModel, language: Language): Paragraph[] {
  const own = viewStrings[language].line;
  const who = [
    [own.who, row.who],
    [own.how, row.how],
    [own.whom, row.whom],
  ].map(([name, what]) => `${name}: ${what}`);
  const far = [row.degree, row.scope].filter((part) => part !== null).join('; ');
  const told = [...row.directions, ...(row.strongest === null ? [] : [row.strongest])];
  const steps = told.length === 0 ? '' : ` · ${told.join('; ')}`;
  return [
    paragraph(
      STYLE.quote,
      [textRun(opening(row)), ...quotedRun(row.text, row.marks, runLanguage(row.lang, language)), textRun('”')],
      true,
    ),
    paragraph(STYLE.source, [
      textRun(`${own.columns.far}: `),
      textRun(
        far,
        row.lifted.length > 0 || row.scope !== null ? { ...runLanguage(row.lang, language), style: STYLE.degree } : {},
      ),
      textRun(steps, { style: STYLE.direction }),
    ]),
    paragraph(STYLE.source, `${who.join('. ')}.`),
    paragraph(STYLE.source, [
      textRun(`${own.source}: ${row.source}${row.isConfirmed ? ` ${docxStrings[language].confirmed}` : ''} `),
      ...(row.link === null ? [] : [hyperlink(row.link, docxStrings[language].openLine)]),
    ]),
  ];
}

/** The quotation mark, and whom it is about where the line is about more. */
function opening({ row, lang }: LinePassageModel): string {
  const { class: kind, label } = row.lane.addressee;
  const whom = kind === 'all' ? '' : `${label == null ? '' : labelIn(label, lang)}: `;
  return whom + displayOf(lang).quotationMarks[0];
}

function silenceOf(row: SilenceModel, language: Language): Paragraph[] {
  const own = viewStrings[language].line;
  const said = [`[ ] ${row.word}`, row.searched].filter((part) => part !== null).join(', ');
  return [
    paragraph(STYLE.silence, `${said}.`),
    ...row.notes.map((note) => paragraph(STYLE.silence, note)),
    ...(row.nearest.length === 0 ? [] : [paragraph(STYLE.source, own.nearest, true)]),
    ...row.nearest.map(({ quote, lang, place, why }) =>
      paragraph(STYLE.source, [
        textRun(own.quoted(quote), runLanguage(lang, language)),
        textRun(`, ${place}: ${why}.`),
      ]),
    ),
  ];
}

function endsOf({ lane, older, newer, axes }: FirstLastModel, language: Language): Paragraph[] {
  const own = viewStrings[language];
  const [first, last] = [yearText(older.document), yearText(newer.document)];
  const label = lane.addressee.class === 'all' ? null : (lane.addressee.label?.[language] ?? null);
  const told = axes.filter((axis) => axis.told !== null);
  return [
    paragraph('Heading2', `${first}–${last}${label === null ? '' : `, ${own.line.only(label)}`}`),
    ...axes.map((axis) =>
      paragraph(null, [
        textRun(`${capitalized(AXIS_LABELS[axis.axis][language])}: `),
        textRun(VERDICT_LABELS[axis.verdict][language], { style: STYLE.direction }),
        textRun(
          axis.older.text === axis.newer.text
            ? ` (${axis.older.text})`
            : ` (${own.line.fromTo(axis.older.text, axis.newer.text)})`,
        ),
      ]),
    ),
    ...(told.length === 0
      ? [paragraph(null, own.line.ends.sameAsChain(first, last))]
      : told.map((axis) => paragraph(null, `${capitalized(AXIS_LABELS[axis.axis][language])}: ${axis.told}`))),
  ];
}
