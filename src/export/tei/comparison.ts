import type { Language } from '../../model.ts';
import type {
  ComparisonModel,
  ComparisonPaperModel,
  ComparisonRowModel,
  ComparisonSentenceModel,
} from '../../view/comparison/comparison-model.ts';
import type { PassageModel } from '../../view/comparison/passage-model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { headerOf, witnessId } from './header.ts';
import { teiStrings } from './messages.ts';
import { segmentedReadings, type TeiReading, teiReading } from './segments.ts';
import { element, textElement, xmlText } from './xml.ts';

/** Two papers: a block per row of the comparison, with a note on what became of it. */
export function comparisonTei(told: ComparisonModel, language: Language): string {
  const blocks = told.rows.map((row, at) => `\n${rowOf(row, at + 1, told.older, told.newer, language)}`);
  const limits = [told.older, told.newer].flatMap(({ year, limits }) =>
    limits === null ? [] : [textElement('p', {}, `${year}: ${limits}.`)],
  );
  const body = element(
    'body',
    {},
    element(
      'div',
      { type: 'comparison' },
      textElement('head', {}, told.title),
      textElement('p', {}, told.summary),
      ...limits,
      ...blocks,
      ...told.cells.map(({ label, older, newer }) =>
        textElement('p', {}, `${viewStrings[language].side.cells(1)}: ${label}: ${older.figure}; ${newer.figure}`),
      ),
    ),
  );
  const papers = [told.older.document, told.newer.document];
  return `${headerOf(told.title, told.origin, papers, language)}\n${element('text', {}, body)}`;
}

function rowOf(
  told: ComparisonRowModel,
  number: number,
  older: ComparisonPaperModel,
  newer: ComparisonPaperModel,
  language: Language,
): string {
  const id = `row-${number}`;
  const { row, kind, notes } = told;
  const [a, b] = [sideOf(told.older, older), sideOf(told.newer, newer)];
  // Where the page marks no words, a file that did would claim to know more than the page.
  const byWord = row.inline !== null || row.kind === 'same';
  const block = element(
    'ab',
    { 'xml:id': id, type: row.kind, 'xml:lang': newer.document.source.language, 'xml:space': 'preserve' },
    segmentedReadings(a, b, byWord),
  );
  const places = [...told.older, ...told.newer].map(({ found, place, aligned }) => {
    const part = aligned.part ? ` (${teiStrings[language].part})` : '';
    return `${found.document.source.id}: ${place}${part}`;
  });
  const note = textElement(
    'note',
    { type: 'row', target: `#${id}` },
    [[kind, ...notes].join(', '), ...places].join('; '),
  );
  return `${block}\n${note}`;
}

/** The sentences of a side as one reading, a space between two of them, with the degree words marked on the page. */
function sideOf(sentences: readonly ComparisonSentenceModel[], { document }: ComparisonPaperModel): TeiReading {
  let text = '';
  const degrees: TeiReading['degrees'][number][] = [];
  for (const { runs } of sentences) {
    if (text !== '') text += ' ';
    for (const run of runs) {
      const span = { from: text.length, to: text.length + run.text.length };
      if (run.kinds.includes('degree')) degrees.push({ span, ana: '#degree' });
      text += run.text;
    }
  }
  return { document, text, degrees };
}

/** Two clauses by parallel segmentation, then how they differ on each axis. */
export function passageTei(told: PassageModel, language: Language): string {
  const { older, newer } = told.view;
  const reading = ({ found, span, passage }: typeof older): TeiReading =>
    teiReading(found.document, found.sentence.text, span, passage);
  const body = element(
    'body',
    {},
    element(
      'div',
      { type: 'passage' },
      textElement('head', {}, told.title),
      '\n',
      element(
        'ab',
        {
          'xml:id': 'passage',
          type: 'passage',
          'xml:lang': newer.found.document.source.language,
          'xml:space': 'preserve',
        },
        segmentedReadings(reading(older), reading(newer)),
      ),
      '\n',
      ...notesOf(told, language),
    ),
  );
  const papers = [...new Set([older.found.document, newer.found.document])];
  return `${headerOf(told.title, told.origin, papers, language)}\n${element('text', {}, body)}`;
}

function notesOf(told: PassageModel, language: Language): string[] {
  const { line } = viewStrings[language];
  const sources = [told.older, told.newer].map(({ found, citation }) =>
    element(
      'note',
      { type: 'source', target: `#${witnessId(found.document)}` },
      xmlText(`${line.source}: ${citation}`),
    ),
  );
  const axes = told.axes.map(({ name, older, newer, verdict }) =>
    textElement('note', { type: 'axis', target: '#passage' }, `${name}: ${older}; ${newer}: ${verdict}`),
  );
  const between =
    told.between === null ? [] : [textElement('note', { type: 'between', target: '#passage' }, told.between)];
  return [...sources, ...between, ...axes].map((note) => `${note}\n`);
}
