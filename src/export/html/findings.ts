import { dayOfDocument } from '../../dossier/index-by-id.ts';
import type { Language } from '../../model.ts';
import { capitalized, shortDayText } from '../../view/citation.ts';
import type { FindingModel, QuotedWords } from '../../view/findings/finding-model.ts';
import {
  alsoTold,
  type FindingGroupModel,
  type FindingRowModel,
  type FindingsModel,
} from '../../view/findings/findings-model.ts';
import { findingStrings } from '../../view/findings/messages.ts';
import { noteOf } from '../../view/table/source-notes.ts';
import type { Options } from '../subject.ts';
import { directionView } from './drawing.ts';
import { findingsPageStyle } from './findings-style.ts';
import { type Content, joined, markup } from './markup.ts';
import { htmlStrings } from './messages.ts';
import { htmlPage, linkView } from './page.ts';
import { inQuotes, markedTextHtml, noBreakHtml } from './quotation.ts';

/** Findings as a page: what this is, then every finding with its words, who says it and where; below it what was searched. */
export function findingsPage(model: FindingsModel, { language }: Options): string {
  const { title, about, read, order, groups, none, papers, origin } = model;
  return htmlPage({
    language,
    title,
    head: markup`<h1>${noBreakHtml(title)}</h1>
<p class="summary">${about}</p>
<p class="small">${capitalized(read)}. ${origin.made}</p>`,
    body: markup`${none !== null && markup`<p>${none}</p>`}${joined(groups.map((group) => groupView(group, language)))}
<p class="small order">${order}</p>`,
    sources: papers.map((document) => ({
      mark: shortDayText(dayOfDocument(document), language),
      note: noteOf(origin.profile, document, language),
    })),
    origin,
    style: findingsPageStyle,
  });
}

function groupView({ id, heading, note, rows }: FindingGroupModel, language: Language): Content {
  const about = [String(rows.length), note].filter((part) => part !== '').join(', ');
  return markup`<section class="group ${id}"><h2>${heading} <span class="soft">${about}</span></h2>
<ol start="${rows[0]?.number ?? 1}">${joined(rows.map((row) => rowView(row, language)))}</ol></section>`;
}

function rowView(row: FindingRowModel, language: Language): Content {
  const { finding, kind, position, lang, said, notes, corrected, proofs, link, who, source } = row;
  const mark = corrected !== null && markup` <span class="corrected">${directionView('corrected')} ${corrected}</span>`;
  const shown = finding.kind === 'returned' ? [row.newer] : [row.older, row.newer];
  const words = shown.flatMap((one) => (one === null ? [] : [wordsView(one, language)]));
  const below = notes.length > 0 && markup`<p class="small">${noBreakHtml(capitalized(`${notes.join('; ')}.`))}</p>`;
  const icon = directionView(finding.kind === 'silent' ? 'not-repeated' : finding.kind);
  return markup`<li id="finding-${row.number}" class="finding"><p class="kind"><span class="number">${row.number}</span><span class="icon">${icon}</span>${kind}</p>
<div class="told"><h3><span lang="${lang}">${noBreakHtml(position)}</span>: <b>${noBreakHtml(said)}</b>${mark}</h3>
${joined(words)}${below}${alsoView(row, language)}${proofsView(proofs, language)}</div>
<p class="by small"><b>${noBreakHtml(who)}</b><br>${noBreakHtml(source)}${link !== null && markup`<br>${linkView(link, htmlStrings[language].open)}`}</p></li>`;
}

function wordsView({ found, paper, runs, cutBefore, cutAfter }: QuotedWords, language: Language): Content {
  const lang = found.document.source.language;
  const told = [cutBefore && '… ', markedTextHtml(runs, language), cutAfter && ' …'];
  return markup`<div class="words"><span class="paper">${paper}</span> <blockquote lang="${lang}">${inQuotes(told, lang)}</blockquote></div>`;
}

function alsoView(row: FindingRowModel, language: Language): Content {
  if (row.also.length === 0) return null;
  const words = findingStrings[language];
  return markup`<p class="small also">${capitalized(words.alsoHere)}: ${noBreakHtml(alsoTold(row, language).join('; '))}.</p>`;
}

function proofsView(proofs: FindingModel['proofs'], language: Language): Content {
  if (proofs.length === 0) return null;
  const items = proofs.map(({ paper, text }) => markup`<li><b>${paper}</b> ${noBreakHtml(text)}</li>`);
  return markup`<details class="small"><summary>${findingStrings[language].proof}</summary><ul>${items}</ul></details>`;
}
