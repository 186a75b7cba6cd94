import { dossierIndex } from '../../dossier/index-by-id.ts';
import { GENRE_LABELS, NO_DEGREE_LABEL, VERDICT_LABELS } from '../../languages/labels.ts';
import type { Alignment, Dossier, Language, Reading, Thread } from '../../model.ts';
import { sourceText, yearText } from '../../view/citation.ts';
import { type AxisRow, type PassagePair, type PassageSide, passagePair } from '../../view/comparison/passage-pair.ts';
import { carryingSpans } from '../../view/degree-spans.ts';
import { originModel } from '../../view/line/line-model.ts';
import { readingText } from '../../view/line/reading-text.ts';
import type { TextMark } from '../../view/marked-text.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { linksOf } from '../../view/provenance.ts';
import { noteOf } from '../../view/table/source-notes.ts';
import type { Options, Subject } from '../subject.ts';
import { legendHtml } from './comparison.ts';
import { directionView } from './drawing.ts';
import { escapeHtml } from './escape.ts';
import { htmlStrings } from './messages.ts';
import { htmlPage } from './page.ts';
import { inQuotes, noBreakHtml, quotationHtml } from './quotation.ts';
import { comparisonPageStyle } from './side-style.ts';

type Side = 'older' | 'newer';

const clause = ({ found, span }: PassageSide): string => found.sentence.text.slice(span.from, span.to);
const own = ({ found }: PassageSide): Language => found.document.source.language;

/** Two passages side by side: the words, then axis by axis, then their paragraphs. Throws when a sentence is not in the dossier. */
export function passagePage(
  dossier: Dossier,
  subject: Extract<Subject, { readonly what: 'passage' }>,
  options: Options,
): string {
  const { language } = options;
  const thread = subject.thread === null ? null : (dossierIndex(dossier).threads.get(subject.thread) ?? null);
  const view = passagePair(dossier, thread, subject);
  if (view === null)
    throw new Error(
      `passagePage: expected two sentences of the dossier, got '${subject.older}' and '${subject.newer}'`,
    );
  const title = titleOf(view, language);
  const words = htmlStrings[language];
  const sides = [view.older, view.newer];
  const at = { view: 'side', unit: 'passage', older: subject.older, newer: subject.newer } as const;
  const clauses = rowView((side) => clauseView(view, side, language), verdictView(view, language), 'clauses');
  return htmlPage(dossier, {
    language,
    title,
    head: `${thread === null ? '' : `<p class="over">${noBreakHtml(words.passage(thread.label))}</p>`}<h1>${noBreakHtml(title)}</h1>${legendHtml(clauses, language)}`,
    body: `<table class="side"><caption class="hidden-text">${escapeHtml(title)}</caption>
<thead><tr>${sides
      .map((side) => `<th scope="col"><span class="year">${escapeHtml(yearText(side.found.document))}</span></th>`)
      .join(`<th scope="col" class="gutter"><span class="hidden-text">${words.what}</span></th>`)}</tr></thead>
<tbody>
${clauses}
${view.axes.map((axis) => rowView((side) => valueView(axis, axis[side], view[side], language), axisView(axis, language), 'axis')).join('\n')}
${rowView((side) => paragraphView(view[side], language), `<span class="note">${words.paragraph}</span>`, 'paragraphs')}
</tbody></table>`,
    sources: sides.map(
      ({ found }) => `<b>${escapeHtml(yearText(found.document))}</b> ${noBreakHtml(noteOf(found.document, language))}`,
    ),
    origin: originModel(dossier, linksFor(dossier, view, thread), subject.thread, options, {
      ...at,
      ...(thread === null ? {} : { thread: thread.id, theme: thread.theme }),
    }),
    style: comparisonPageStyle,
  });
}

/** The links a comparison rests on: its own, else those of the line that holds the two passages against each other. */
function linksFor(dossier: Dossier, { link, shift }: PassagePair, thread: Thread | null): readonly Alignment[] {
  if (link !== null) return [link];
  return shift === null || thread === null ? [] : linksOf(dossier, thread.id);
}

function rowView(draw: (side: Side) => string, head: string, kind: string): string {
  return `<tr class="${kind}"><td>${draw('older')}</td><th scope="row" class="gutter">${head}</th><td>${draw('newer')}</td></tr>`;
}

/** The two years and what the line says of the step between them. */
function titleOf(view: PassagePair, language: Language): string {
  const words = viewStrings[language].side;
  const years = `${yearText(view.older.found.document)} ${words.beside} ${yearText(view.newer.found.document)}`;
  const verdict = (view.shift?.verdict ?? []).map((one) => VERDICT_LABELS[one][language]).join(', ');
  const after = view.silent.length > 0 ? words.afterSilence(view.silent.length) : '';
  return verdict === '' ? years : `${years}: ${verdict}${after}`;
}

/** Words that go or come; where that would be soup, what stayed and the degree word. */
function clauseView(view: PassagePair, side: Side, language: Language): string {
  const { changes, stayed } = view.comparison;
  const { passage, found, span } = view[side];
  const degrees = passage === null ? [] : carryingSpans(passage.wording, found.sentence.text);
  const marks: TextMark[] =
    changes === null
      ? [
          ...stayed.map((run): TextMark => ({ kind: 'stayed', span: side === 'older' ? run.a : run.b })),
          ...degrees.map(
            ({ from, to }): TextMark => ({ kind: 'degree', span: { from: from - span.from, to: to - span.from } }),
          ),
        ]
      : changes.map(
          ({ fromA, toA, fromB, toB }): TextMark =>
            side === 'older'
              ? { kind: 'del', span: { from: fromA, to: toA } }
              : { kind: 'ins', span: { from: fromB, to: toB } },
        );
  const lang = own(view[side]);
  return `<p class="clause" lang="${lang}">${inQuotes(quotationHtml(clause(view[side]), marks, language), lang)}</p><p class="small">${noBreakHtml(sourceText(found, language))}</p>`;
}

function verdictView(view: PassagePair, language: Language): string {
  const words = viewStrings[language].side;
  const told = (view.shift?.verdict ?? []).map(
    (one) => `<span class="note">${directionView(one)} <b>${escapeHtml(VERDICT_LABELS[one][language])}</b></span>`,
  );
  const head =
    told.length > 0 ? told.join('') : `<b>${escapeHtml(view.link === null ? words.beside : words.kinds.recast)}</b>`;
  return `${head}${view.silent.length === 0 ? '' : `<span class="note">${escapeHtml(words.between(view.silent))}</span>`}`;
}

function axisView({ axis, verdict, equal }: AxisRow, language: Language): string {
  const words = viewStrings[language].side;
  const outcome = verdict === null ? (equal ? words.axisSame : words.axisOther) : VERDICT_LABELS[verdict][language];
  return `<span class="note">${escapeHtml(words.axes[axis])}</span> <b>${escapeHtml(outcome)}</b>`;
}

/** What a passage says on an axis, in its own words where it has them. */
function valueView({ axis }: AxisRow, reading: Reading | null, side: PassageSide, language: Language): string {
  const words = viewStrings[language];
  const soft = (text: string): string => `<p class="value soft">${noBreakHtml(text)}</p>`;
  if (reading === null)
    return soft(
      axis === 'degree' ? NO_DEGREE_LABEL[language] : axis === 'scope' ? words.side.none : words.line.unnamed,
    );
  const text = readingText(axis, reading, side.found, language) ?? '';
  if (reading.value === 'impersonal') return soft(text);
  if (reading.span === null) return soft(words.line.fromContext(text));
  const { genre } = side.found.document.source;
  const where =
    axis === 'act' && genre !== null
      ? ` <span class="soft">${escapeHtml(words.side.inGenre(GENRE_LABELS[genre][language]))}</span>`
      : '';
  return `<p class="value"><span class="quote" lang="${own(side)}">${noBreakHtml(text)}</span>${where}</p>`;
}

function paragraphView(side: PassageSide, language: Language): string {
  const { block, sentence } = side.found;
  return `<p class="whole" lang="${own(side)}">${quotationHtml(block.text, [{ kind: 'tint', span: sentence.span }], language)}</p>`;
}
