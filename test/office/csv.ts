import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvColumn, csvText } from '../../src/export/csv/write.ts';
import { csv } from '../../src/export/csv.ts';
import type { Options } from '../../src/export/subject.ts';
import { HOSTILE } from '../scenes/hostile.ts';
import { subjectsOf } from '../setup/subjects.ts';
import { heldBy, textWriter } from '../setup/written.ts';
import { OPTIONS } from './made.ts';
import { sheets } from './soffice.ts';

/** What a spreadsheet may take for the end of a cell. */
const SEPARATORS = [';', ',', '\t', '|'] as const;
/** And several at once, which the window of LibreOffice offers. */
const OPENED = [...SEPARATORS, SEPARATORS.join('')];

const SIGNS = ['=1+1', '+1+1', '-1+1', '@SUM(1)', '＝1+1', '＋1', '=HYPERLINK("http://harm.example","x")', '-5'];
const BEFORE = ['', ' ', '\t', '\r\n', '"', '""', '"""', "'", '\u200b', '“'];

/** Each sign behind each separator, quote, line end and mark, at the start of a text, within it and at its end. */
const TEXTS = SIGNS.flatMap((formula) =>
  BEFORE.flatMap((before) => [
    `${before}${formula}`,
    `x${before}${formula}`,
    ...SEPARATORS.flatMap((separator) => [
      `x${separator}${before}${formula}`,
      `"x"${separator}${before}${formula}${separator}`,
      `${separator}${before}${formula}`,
      `x${separator}${separator}"${before}${formula}"`,
    ]),
  ]),
);

function made(separator: Options['separator']): [string, string][] {
  const columns = [
    csvColumn<string>('tekst', 'text', (text) => text),
    csvColumn<string>('getal', 'number', () => -0.5),
    csvColumn<string>('nogmaals', 'again', (text) => `x${text}`),
    csvColumn<string>('leeg', 'empty', () => null),
    csvColumn<string>('achteraan', 'last', (text) => text),
  ];
  const options = { ...OPTIONS, separator };
  const write = textWriter(csv);
  const subjects = heldBy(csv, subjectsOf(HOSTILE));
  return [
    ['texts', csvText(columns, TEXTS, options)],
    ...subjects.map((subject, at): [string, string] => [`${subject.what}-${at}`, write(HOSTILE, subject, options)]),
  ];
}

/** A cell that is a formula, in a sheet as LibreOffice writes it. */
const FORMULA = /<table:table-cell[^>]*\stable:formula="[^"]*"/;

/**
 * The faults of all sheets opened with every separator: a cell that begins a formula, a figure that is none any more. A file that
 * does begin a formula is opened with them, so that a test that sees nothing fails.
 */
export function sheetFaults(office: string, folder: string): string[] {
  const files = ([';', ','] as const).flatMap((separator) =>
    made(separator).map(([name, text]) => [`${name}-${separator.charCodeAt(0)}`, text] as const),
  );
  for (const [name, text] of [...files, ['harmful', 'a;b,c|d\te\r\nx;=1+1,=1+1|=1+1\t=1+1\r\n'] as const])
    writeFileSync(join(folder, `${name}.csv`), text);
  const names = [...files.map(([name]) => name), 'harmful'];
  return OPENED.flatMap((separator) => {
    const opened = sheets(office, folder, names, separator);
    return names.flatMap((name) => {
      const sheet = opened.get(name) ?? '';
      const found = FORMULA.exec(sheet)?.[0];
      const where = `${name} opened with ${JSON.stringify(separator)}`;
      if (name === 'harmful') return found === undefined ? [`${where}: its formula was not seen`] : [];
      const own = separator.length === 1 && name === `texts-${separator.charCodeAt(0)}`;
      return [
        ...(found === undefined ? [] : [`${where}: ${found}`]),
        ...(own && !sheet.includes('office:value="-5"') ? [`${where}: -5 is no figure`] : []),
      ];
    });
  });
}
