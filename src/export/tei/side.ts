import type { Dossier, Language, Thread } from '../../model.ts';
import type { Telling } from '../../present/line/told.ts';
import type { Pair } from '../../present/side/passage.ts';
import { type ToldPaper, type ToldRow, type ToldSentence, toldComparison } from '../../present/side/told.ts';
import { type ToldPair, toldPair } from '../../present/side/told-pair.ts';
import { strings } from '../../present/strings.ts';
import { headerOf, witnessId } from './header.ts';
import { type Reading, readingOf, segmented } from './segments.ts';
import { el, worded, xmlText } from './xml.ts';

/** Two papers: a block per row of the comparison, with a note on what became of it. */
export function comparisonTei(dossier: Dossier, older: string, newer: string, telling: Telling): string {
  const { language } = telling;
  const told = toldComparison(dossier, older, newer, telling);
  const blocks = told.rows.map((row, at) => `\n${rowOf(row, at + 1, told.older, told.newer)}`);
  const limits = [told.older, told.newer].flatMap(({ year, limited }) =>
    limited === null ? [] : [worded('p', {}, `${year}: ${limited}.`)],
  );
  const body = el(
    'body',
    {},
    el(
      'div',
      { type: 'comparison' },
      worded('head', {}, told.title),
      worded('p', {}, told.summary),
      ...limits,
      ...blocks,
    ),
  );
  const papers = [told.older.document, told.newer.document];
  return `${headerOf(told.title, told.origin, papers, language)}\n${el('text', {}, body)}`;
}

function rowOf(told: ToldRow, number: number, older: ToldPaper, newer: ToldPaper): string {
  const id = `row-${number}`;
  const { row, kind, notes } = told;
  const [a, b] = [sideOf(told.older, older), sideOf(told.newer, newer)];
  // Where the page marks no words, a file that did would claim to know more than the page.
  const byWord = row.inline !== null || row.kind === 'same';
  const block = el(
    'ab',
    { 'xml:id': id, type: row.kind, 'xml:lang': newer.document.source.language, 'xml:space': 'preserve' },
    segmented(a, b, byWord),
  );
  const places = [...told.older, ...told.newer].map(({ found, place }) => `${found.document.source.id}: ${place}`);
  const note = worded('note', { type: 'row', target: `#${id}` }, [[kind, ...notes].join(', '), ...places].join('; '));
  return `${block}\n${note}`;
}

/** The sentences of a side as one reading, a space between two of them, with the degree words marked on the page. */
function sideOf(sentences: readonly ToldSentence[], { document }: ToldPaper): Reading {
  let text = '';
  const degrees: Reading['degrees'][number][] = [];
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

/** Two clauses by parallel segmentation, then how they differ on each axis. Null when a sentence is not in the dossier. */
export function passageTei(dossier: Dossier, thread: Thread | null, pair: Pair, telling: Telling): string | null {
  const { language } = telling;
  const told = toldPair(dossier, thread, pair, telling);
  if (told === null) return null;
  const { older, newer } = told.view;
  const reading = ({ found, span, passage }: typeof older): Reading =>
    readingOf(found.document, found.sentence.text, span, passage);
  const body = el(
    'body',
    {},
    el(
      'div',
      { type: 'passage' },
      worded('head', {}, told.title),
      '\n',
      el(
        'ab',
        {
          'xml:id': 'passage',
          type: 'passage',
          'xml:lang': newer.found.document.source.language,
          'xml:space': 'preserve',
        },
        segmented(reading(older), reading(newer)),
      ),
      '\n',
      ...notesOf(told, language),
    ),
  );
  const papers = [...new Set([older.found.document, newer.found.document])];
  return `${headerOf(told.title, told.origin, papers, language)}\n${el('text', {}, body)}`;
}

function notesOf(told: ToldPair, language: Language): string[] {
  const { line } = strings[language];
  const sources = [told.older, told.newer].map(({ found, citation }) =>
    el('note', { type: 'source', target: `#${witnessId(found.document)}` }, xmlText(`${line.source}: ${citation}`)),
  );
  const axes = told.axes.map(({ name, older, newer, verdict }) =>
    worded('note', { type: 'axis', target: '#passage' }, `${name}: ${older}; ${newer}: ${verdict}`),
  );
  const between = told.between === null ? [] : [worded('note', { type: 'between', target: '#passage' }, told.between)];
  return [...sources, ...between, ...axes].map((note) => `${note}\n`);
}
