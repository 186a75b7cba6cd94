import type { Paragraph } from 'docx';
import { displayOf } from '../../languages/display.ts';
import type { Language } from '../../model.ts';
import { capitalized, yearText } from '../../view/citation.ts';
import type { QuotedWords } from '../../view/findings/finding-model.ts';
import { alsoTold, type FindingRowModel, type FindingsModel } from '../../view/findings/findings-model.ts';
import { findingStrings } from '../../view/findings/messages.ts';
import { noteOf } from '../../view/table/source-notes.ts';
import type { Options } from '../subject.ts';
import { docxDocument } from './document.ts';
import { docxStrings } from './messages.ts';
import { STYLE } from './styles.ts';
import { hyperlink, paragraph, runLanguage, runsIn, textRun } from './text-runs.ts';

/** Findings as a Word document, the bytes of a .docx file: each a heading, its words as quotations, who says it and where. */
export async function findingsDocx(told: FindingsModel, options: Options): Promise<Uint8Array> {
  const { language } = options;
  const { title, about, read, order, none, groups, papers, origin } = told;
  const children = [
    paragraph('Title', title),
    paragraph(null, about),
    paragraph(STYLE.mute, `${capitalized(read)}. ${docxStrings[language].degrees}`),
    ...(none === null ? [] : [paragraph(null, none)]),
    ...groups.flatMap(({ heading, note, rows }) => [
      paragraph('Heading1', heading),
      ...(note === '' ? [] : [paragraph(STYLE.mute, `${capitalized(note)}.`)]),
      ...rows.flatMap((row) => rowOf(row, language)),
    ]),
    paragraph('Heading1', docxStrings[language].sources),
    ...papers.map((document) =>
      paragraph(null, `${yearText(document)}: ${noteOf(origin.profile, document, language)}`),
    ),
    paragraph(STYLE.mute, order),
    paragraph(STYLE.mute, `${origin.corpus}, ${origin.place}. ${origin.made}`),
  ];
  return docxDocument({ title, head: [], short: title, origin }, { children }, options);
}

function rowOf(row: FindingRowModel, language: Language): Paragraph[] {
  const { finding, number, position, lang, said, corrected, notes, proofs, who, source, link, also } = row;
  const words = findingStrings[language];
  const shown = finding.kind === 'returned' ? [row.newer] : [row.older, row.newer];
  return [
    paragraph('Heading2', [
      textRun(`${number}. `),
      textRun(position, runLanguage(lang, language)),
      textRun(`: ${said}${corrected === null ? '' : ` (${corrected})`}`),
    ]),
    ...shown.flatMap((one) => (one === null ? [] : [quotedOf(one, language)])),
    paragraph(STYLE.source, [
      textRun(who, { style: STYLE.direction }),
      textRun(`. ${source} `),
      ...(link === null ? [] : [hyperlink(link, docxStrings[language].openLine)]),
    ]),
    ...(notes.length === 0 ? [] : [paragraph(STYLE.source, `${capitalized(notes.join('; '))}.`)]),
    ...proofs.map(({ paper, text }) => paragraph(STYLE.silence, `[ ] ${paper}: ${text}`)),
    ...(also.length === 0
      ? []
      : [paragraph(STYLE.source, `${capitalized(words.alsoHere)}: ${alsoTold(row, language).join('; ')}.`)]),
  ];
}

function quotedOf({ found, paper, runs, cutBefore, cutAfter }: QuotedWords, language: Language): Paragraph {
  const own = found.document.source.language;
  const [left, right] = displayOf(own).quotationMarks;
  return paragraph(
    STYLE.quote,
    [
      textRun(`${paper}: ${left}${cutBefore ? '… ' : ''}`),
      ...runsIn(runs, runLanguage(own, language)),
      textRun(`${cutAfter ? ' …' : ''}${right}`),
    ],
    true,
  );
}
