import type { Document, Language } from '../../model.ts';
import type { LineModel, LinePassageModel } from '../../view/line/line-model.ts';
import type { SilenceModel } from '../../view/line/silence-model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { headerOf, witnessId } from './header.ts';
import { teiStrings } from './messages.ts';
import { segmentedReadings, taggedWords, teiReading } from './segments.ts';
import { element, textElement, xmlId, xmlText } from './xml.ts';

/** What one paper has at a place of the line. */
type Row = LinePassageModel | SilenceModel;

const isMain = (row: Row): boolean => row.kind === 'passage' && row.row.main;

/**
 * A line as one apparatus entry with a reading per paper, the first wording as its lemma; then what stands beside the line;
 * then every step of it by parallel segmentation.
 */
export function lineTei(told: LineModel, language: Language): string {
  const words = teiStrings[language];
  const rows = told.stations.flatMap(({ document, rows: own }) => own.map((row) => ({ document, row })));
  // A witness has one reading in an entry: the passage the line runs through, else its silence; all others stand beside.
  const held = told.stations.flatMap(({ document, rows: own }) => {
    const row = own.find(isMain) ?? own.find(({ kind }) => kind === 'silence');
    return row === undefined ? [] : [{ document, row }];
  });
  const inEntry = new Set(held.map(({ row }) => row));
  const first = held.find(({ row }) => row.kind === 'passage');
  const ordered = first === undefined ? held : [first, ...held.filter((one) => one !== first)];
  const entry = ordered.map(({ document, row }) => readingWith(row, document, row === first?.row, language));
  const beside = rows.filter(({ row }) => !inEntry.has(row));
  const steps = rows.flatMap(({ row }) => (row.kind === 'passage' ? stepOf(row) : []));
  const body = element(
    'body',
    {},
    element(
      'div',
      { type: 'line' },
      textElement('head', {}, told.title),
      textElement('p', {}, told.summary.map(({ text }) => text).join('')),
      ...(entry.length === 0 ? [] : ['\n', element('ab', { type: 'line' }, element('app', {}, ...entry))]),
    ),
    ...section(
      'beside',
      words.beside,
      beside.map(({ document, row }) =>
        element('ab', { type: 'beside' }, element('app', {}, readingWith(row, document, false, language))),
      ),
    ),
    ...section('steps', words.steps, steps),
  );
  return `${headerOf(told.title, told.origin, told.papers, language)}\n${element('text', {}, body)}`;
}

function section(type: string, head: string, blocks: readonly string[]): string[] {
  if (blocks.length === 0) return [];
  return ['\n', element('div', { type }, textElement('head', {}, head), ...blocks.map((block) => `\n${block}`))];
}

/** A reading with its note: who, how, to whom and source of a passage; the proof of a silence. */
function readingWith(row: Row, document: Document, lemma: boolean, language: Language): string {
  const wit = `#${witnessId(document)}`;
  if (row.kind === 'passage') {
    const { found, entry } = row.row;
    const id = xmlId('r-', `${found.sentence.id}@${row.clause.from}`);
    const reading = teiReading(document, row.text, row.clause, entry.passage, row.row.moved);
    const words = taggedWords(reading);
    return `\n${element(lemma ? 'lem' : 'rdg', { 'xml:id': id, wit, 'xml:lang': row.lang }, words)}\n${noteOf(id, row, language)}`;
  }
  const { standing } = row.row;
  const id = xmlId('r-', document.source.id);
  // An omission is an empty reading (Guidelines, Critical Apparatus); only what was not transcribed is a gap.
  const inner = standing === 'silent' ? '' : element('gap', { reason: standing });
  return `\n${element('rdg', { 'xml:id': id, wit, type: standing }, inner)}\n${proofOf(id, row, language)}`;
}

function noteOf(id: string, row: LinePassageModel, language: Language): string {
  const { line } = viewStrings[language];
  const facts = [
    `${line.columns.far}: ${[row.degree, row.scope].filter((part) => part !== null).join(', ')}`,
    ...row.directions,
    ...(row.strongest === null ? [] : [row.strongest]),
    `${line.who}: ${row.who}`,
    `${line.how}: ${row.how}`,
    `${line.whom}: ${row.whom}`,
    `${line.source}: ${row.source}`,
  ];
  const address = row.link === null ? [] : [' ', textElement('ref', { target: row.link }, row.link)];
  return element('note', { type: 'wording', target: `#${id}` }, xmlText(facts.join('; ')), ...address);
}

function proofOf(id: string, row: SilenceModel, language: Language): string {
  const { line } = viewStrings[language];
  const nearest = row.nearest.map(({ quote, place, why }) => `${line.quoted(quote)} (${place}): ${why}`);
  const told = [
    row.searched === null ? row.word : `${row.word}: ${row.searched}`,
    ...row.notes,
    ...(nearest.length === 0 ? [] : [`${line.nearest} ${nearest.join('; ')}`]),
  ];
  return textElement('note', { type: 'silence', target: `#${id}` }, told.join('. '));
}

/** A passage held against the one it continues; none where it continues nothing. */
function stepOf({ row, clause, text, lang }: LinePassageModel): string[] {
  const { before, entry, found, moved } = row;
  const span = entry.shift?.a.span;
  if (before === null || span === undefined) return [];
  const older = teiReading(before.found.document, before.found.sentence.text, span, before.passage);
  const newer = teiReading(found.document, text, clause, entry.passage, moved);
  const id = xmlId('s-', `${before.found.sentence.id}~${found.sentence.id}@${clause.from}`);
  return [
    element(
      'ab',
      { 'xml:id': id, type: 'step', 'xml:lang': lang, 'xml:space': 'preserve' },
      segmentedReadings(older, newer),
    ),
  ];
}
