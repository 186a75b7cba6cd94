import type { DraftCheck, Language } from '../../model.ts';
import {
  type DraftFindingModel,
  type DraftGroup,
  type DraftModel,
  moveParts,
  type OlderWordingModel,
} from '../../view/draft/draft-model.ts';
import { DRAFT_KIND_ICONS, draftGroupHeading } from '../../view/draft/draft-text.ts';
import { type MarkedDraftRun, markedDraft } from '../../view/draft/marked-draft.ts';
import { draftStrings } from '../../view/draft/messages.ts';
import type { Options } from '../subject.ts';
import { draftPageStyle } from './draft-style.ts';
import { directionView } from './drawing.ts';
import { candidateView } from './line.ts';
import { type Content, joined, markup } from './markup.ts';
import { htmlStrings } from './messages.ts';
import { htmlPage, linkView, paperSources } from './page.ts';
import { inQuotes, markedTextHtml, noBreakHtml, phraseHtml } from './quotation.ts';

/** A draft with its findings: the text with a number at every place, then each finding with the older words and their source. */
export function draftPage(model: DraftModel, { language }: Options): string {
  const words = draftStrings[language];
  const { title, text, check } = model;
  const sheet = markedDraft(text, check).map(
    (runs) => markup`<p>${runs.map((run) => runView(run, check, language))}</p>`,
  );
  const isNone = check.themes.length === 0 && check.findings.length === 0;
  const limited = check.themes.length === 0 ? '' : `${words.limited} `;
  return htmlPage({
    language,
    title,
    head: markup`<p class="over">${words.title}</p>
<h1>${noBreakHtml(title)}</h1>
<p class="summary">${noBreakHtml(model.summary)}</p>`,
    body: markup`<div class="desk">
<section class="sheet"><h2>${words.yours}</h2>
<div class="paper" lang="${check.document.source.language}">${joined(sheet)}</div>
<p class="small">${htmlStrings[language].draft}</p></section>
<section class="findings"><h2>${words.findings}</h2>${isNone && markup`<p>${words.noThemeWhy}</p>`}
${joined(model.groups.map((group) => groupView(group, language)))}
<p class="small">${noBreakHtml(`${limited}${model.leftOut}`)}</p>
${unplaced(model.unplaced, language)}</section>
</div>`,
    sources: paperSources(model.papers, model.origin, language),
    origin: model.origin,
    style: draftPageStyle,
  });
}

/** Words of the draft with what was found on them, and the numbers of the findings that end there. */
function runView({ text, kinds, ends }: MarkedDraftRun, check: DraftCheck, language: Language): Content {
  const words = draftStrings[language];
  const [top] = kinds;
  const inner = noBreakHtml(text);
  const numbers = ends.map((number) => {
    const kind = draftGroupHeading(check.findings[number - 1]?.kind ?? 'other', check.findings, language).toLowerCase();
    return markup`<a class="ref" href="#finding-${number}" aria-label="${words.toFinding(number, kind)}" lang="${language}">${number}</a>`;
  });
  return [
    top === undefined
      ? inner
      : top === 'weaker'
        ? markup`<mark>${inner}</mark>`
        : markup`<span class="${top}">${inner}</span>`,
    joined(numbers, ' '),
  ];
}

function groupView({ kind, heading, findings }: DraftGroup<DraftFindingModel>, language: Language): Content {
  const items = findings.map((finding) => findingView(finding, language));
  return markup`<section><h3>${directionView(DRAFT_KIND_ICONS[kind])} ${heading} <span class="soft">${findings.length}</span></h3>
<ol start="${findings[0]?.number ?? 1}">${joined(items)}</ol></section>`;
}

function findingView(model: DraftFindingModel, language: Language): Content {
  const { number, finding, here, older, silent, decision, link } = model;
  const source = older === null ? '' : `${older.source} ${silent}`.trimEnd();
  const first = noBreakHtml((here ?? '').replace(/\s+/g, ' '));
  const parts = [
    finding.kind === 'first' ? markup`<p class="first">${first}</p>` : older !== null && olderView(older, language),
    changesView(model, language),
    source !== '' && markup`<p class="small">${noBreakHtml(source)}</p>`,
    searchView(model, language),
    decision !== null && markup`<p class="decided">${noBreakHtml(decision)}</p>`,
    link !== null && markup`<p class="small">${linkView(link, draftStrings[language].openLine)}</p>`,
  ];
  const year = older !== null && markup`<span class="year">${older.year}</span>`;
  return markup`<li id="finding-${number}" class="finding"><span class="number"><span class="hidden-text">${htmlStrings[language].finding} </span>${number}</span>${year}<div class="told">${parts}</div></li>`;
}

function olderView({ found, runs, cutBefore, cutAfter }: OlderWordingModel, language: Language): Content {
  const lang = found.document.source.language;
  const words = [cutBefore && '… ', markedTextHtml(runs, language), cutAfter && ' …'];
  return markup`<blockquote lang="${lang}">${inQuotes(words, lang)}</blockquote>`;
}

function changesView({ verdicts, moves, isSaid }: DraftFindingModel, language: Language): Content {
  if (verdicts === '' || isSaid) return null;
  const lines = moves.map((move) => markup`<br>${phraseHtml(moveParts(move, language))}`);
  return markup`<p><b>${verdicts}</b>${lines}</p>`;
}

/** For what is said for the first time: that no earlier wording was found, and what came nearest. */
function searchView({ searched, nearest }: DraftFindingModel, language: Language): Content {
  if (searched === null) return null;
  const list = markup`<p class="small">${draftStrings[language].nearest}</p><ul class="small">${nearest.map(candidateView)}</ul>`;
  return [markup`<p class="small">${searched}</p>`, nearest.length > 0 && list];
}

function unplaced(sentences: readonly string[], language: Language): Content {
  if (sentences.length === 0) return null;
  const items = sentences.map((text) => markup`<li>${noBreakHtml(text)}</li>`);
  return markup`<h3>${draftStrings[language].unplaced(sentences.length)}</h3><ul class="unplaced">${items}</ul>`;
}
