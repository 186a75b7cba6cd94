import type { DraftCheck, Language } from '../../model.ts';
import { yearText } from '../../view/citation.ts';
import {
  type DraftFindingModel,
  type DraftGroupModel,
  type DraftModel,
  moveParts,
  type OlderWordingModel,
} from '../../view/draft/draft-model.ts';
import { DRAFT_KIND_ICONS, draftGroupHeading } from '../../view/draft/draft-text.ts';
import { type MarkedDraftRun, markedDraft } from '../../view/draft/marked-draft.ts';
import { draftStrings } from '../../view/draft/messages.ts';
import { noteOf } from '../../view/table/source-notes.ts';
import type { Options } from '../subject.ts';
import { draftPageStyle } from './draft-style.ts';
import { directionView } from './drawing.ts';
import { escapeHtml } from './escape.ts';
import { candidateView } from './line.ts';
import { htmlStrings } from './messages.ts';
import { htmlPage, linkView } from './page.ts';
import { inQuotes, markedTextHtml, noBreakHtml } from './quotation.ts';

/** A draft with its findings: the text with a number at every place, then each finding with the older words and their source. */
export function draftPage(told: DraftModel, options: Options): string {
  const { language } = options;
  const words = draftStrings[language];
  const { title, text, check } = told;
  const sheet = markedDraft(text, check).map(
    (runs) => `<p>${runs.map((run) => runView(run, check, language)).join('')}</p>`,
  );
  const none = check.themes.length === 0 && check.findings.length === 0 ? `<p>${escapeHtml(words.noThemeWhy)}</p>` : '';
  const limited = check.themes.length === 0 ? '' : `${words.limited} `;
  return htmlPage({
    language,
    title,
    head: `<p class="over">${escapeHtml(words.title)}</p>
<h1>${noBreakHtml(title)}</h1>
<p class="summary">${noBreakHtml(told.summary)}</p>`,
    body: `<div class="desk">
<section class="sheet"><h2>${escapeHtml(words.yours)}</h2>
<div class="paper" lang="${check.document.source.language}">${sheet.join('\n')}</div>
<p class="small">${escapeHtml(htmlStrings[language].draft)}</p></section>
<section class="findings"><h2>${escapeHtml(words.findings)}</h2>${none}
${told.groups.map((group) => groupView(group, options)).join('\n')}
<p class="small">${noBreakHtml(`${limited}${told.leftOut}`)}</p>
${unplaced(check, language)}</section>
</div>`,
    sources: told.papers.map(
      (document) =>
        `<b>${escapeHtml(yearText(document))}</b> ${noBreakHtml(noteOf(told.origin.profile, document, language))}`,
    ),
    origin: told.pageOrigin,
    style: draftPageStyle,
  });
}

/** Words of the draft with what was found on them, and the numbers of the findings that end there. */
function runView({ text, kinds, ends }: MarkedDraftRun, check: DraftCheck, language: Language): string {
  const words = draftStrings[language];
  const [top] = kinds;
  const inner = noBreakHtml(text);
  const marked =
    top === undefined ? inner : top === 'weaker' ? `<mark>${inner}</mark>` : `<span class="${top}">${inner}</span>`;
  const numbers = ends.map((n) => {
    const kind = draftGroupHeading(check.findings[n - 1]?.kind ?? 'other', check.findings, language).toLowerCase();
    return `<a class="ref" href="#finding-${n}" aria-label="${escapeHtml(words.toFinding(n, kind))}" lang="${language}">${n}</a>`;
  });
  return marked + numbers.join(' ');
}

function groupView({ kind, heading, findings }: DraftGroupModel, { language }: Options): string {
  const items = findings.map((one) => findingView(one, language));
  return `<section><h3>${directionView(DRAFT_KIND_ICONS[kind])} ${escapeHtml(heading)} <span class="soft">${findings.length}</span></h3>
<ol start="${findings[0]?.number ?? 1}">${items.join('\n')}</ol></section>`;
}

function findingView(told: DraftFindingModel, language: Language): string {
  const { number, finding, older, decision, link } = told;
  const source = older === null ? '' : [older.source, told.silent].filter((part) => part !== '').join(' ');
  const first = noBreakHtml((told.here ?? '').replace(/\s+/g, ' '));
  const parts = [
    finding.kind === 'first' ? `<p class="first">${first}</p>` : olderView(older, language),
    changesView(told, language),
    source === '' ? '' : `<p class="small">${noBreakHtml(source)}</p>`,
    searchView(told, language),
    decision === null ? '' : `<p class="decided">${noBreakHtml(decision)}</p>`,
    link === null ? '' : `<p class="small">${linkView(link, draftStrings[language].openLine)}</p>`,
  ];
  const year = older === null ? '' : `<span class="year">${escapeHtml(older.year)}</span>`;
  return `<li id="finding-${number}" class="finding"><span class="number"><span class="hidden-text">${htmlStrings[language].finding} </span>${number}</span>${year}<div class="told">${parts.join('')}</div></li>`;
}

function olderView(older: OlderWordingModel | null, language: Language): string {
  if (older === null) return '';
  const lang = older.found.document.source.language;
  const [before, after] = [older.cutBefore ? '… ' : '', older.cutAfter ? ' …' : ''];
  return `<blockquote lang="${lang}">${inQuotes(`${before}${markedTextHtml(older.runs, language)}${after}`, lang)}</blockquote>`;
}

function changesView({ verdicts, moves, isSaid }: DraftFindingModel, language: Language): string {
  if (verdicts === '' || isSaid) return '';
  const lines = moves.map((move) => {
    const parts = moveParts(move, language).map(({ text, quoted }) =>
      quoted ? `<em>${noBreakHtml(text)}</em>` : escapeHtml(text),
    );
    return `<br>${parts.join('')}`;
  });
  return `<p><b>${escapeHtml(verdicts)}</b>${lines.join('')}</p>`;
}

/** For what is said for the first time: that no earlier wording was found, and what came nearest. */
function searchView({ searched, nearest }: DraftFindingModel, language: Language): string {
  if (searched === null) return '';
  const list =
    nearest.length === 0
      ? ''
      : `<p class="small">${escapeHtml(draftStrings[language].nearest)}</p><ul class="small">${nearest.map(candidateView).join('')}</ul>`;
  return `<p class="small">${escapeHtml(searched)}</p>${list}`;
}

function unplaced({ unplaced: sentences }: DraftCheck, language: Language): string {
  if (sentences.length === 0) return '';
  const items = sentences.map(({ text }) => `<li>${noBreakHtml(text)}</li>`);
  return `<h3>${escapeHtml(draftStrings[language].unplaced(sentences.length))}</h3><ul class="unplaced">${items.join('')}</ul>`;
}
