import type { Dossier, DraftCheck, DraftFinding, DraftKind, Language } from '../../model.ts';
import { capital, sourceLine, yearText } from '../../present/citation.ts';
import type { Decision } from '../../present/draft/decision.ts';
import { type SheetRun, sheetOf } from '../../present/draft/sheet.ts';
import { draftStrings } from '../../present/draft/strings.ts';
import { headingOf, KINDS, leftOutOf, summaryOf, titleOf } from '../../present/draft/words.ts';
import { candidatesOf, originOf } from '../../present/line/told.ts';
import { lookup } from '../../present/lookup.ts';
import { linksOf, permalink } from '../../present/origin.ts';
import type { TextMark } from '../../present/runs.ts';
import { strings } from '../../present/strings.ts';
import { noteOf } from '../../present/table/notes.ts';
import { VERDICTS } from '../../text/labels.ts';
import type { Options, Subject } from '../export.ts';
import { escapeHtml } from '../markup.ts';
import { draftStyle } from './draft-style.ts';
import { directionView } from './drawing.ts';
import { candidateView } from './line.ts';
import { linkView, page } from './page.ts';
import { inQuotes, quotation, unbroken } from './quotation.ts';
import { htmlStrings } from './strings.ts';

const ICONS: Readonly<Record<DraftKind, Parameters<typeof directionView>[0]>> = {
  weaker: 'weaker',
  other: 'reworded',
  'not-repeated': 'not-repeated',
  first: 'first',
  repeated: 'same',
};

/** A draft with its findings: the text with a number at every place, then each finding with the older words and their source. */
export function draftPage(
  dossier: Dossier,
  { text, check, decisions }: Extract<Subject, { readonly what: 'draft' }>,
  options: Options,
): string {
  const { language } = options;
  const words = draftStrings[language];
  const title = titleOf(check, language);
  const sheet = sheetOf(text, check).map(
    (runs) => `<p>${runs.map((run) => runView(run, check, language)).join('')}</p>`,
  );
  const papers = check.documents.flatMap((id) => lookup(dossier).documents.get(id) ?? []);
  const threads = new Set(check.findings.flatMap(({ thread }) => thread ?? []));
  const links = [...new Set([...threads].flatMap((thread) => linksOf(dossier, thread)))];
  const none = check.themes.length === 0 && check.findings.length === 0 ? `<p>${escapeHtml(words.noThemeWhy)}</p>` : '';
  const limited = check.themes.length === 0 ? '' : `${words.limited} `;
  return page(dossier, {
    language,
    title,
    head: `<p class="over">${escapeHtml(words.title)}</p>
<h1>${unbroken(title)}</h1>
<p class="summary">${unbroken(summaryOf(dossier, check, language))}</p>`,
    body: `<div class="desk">
<section class="sheet"><h2>${escapeHtml(words.yours)}</h2>
<div class="paper" lang="${check.document.source.language}">${sheet.join('\n')}</div>
<p class="small">${escapeHtml(htmlStrings[language].draft)}</p></section>
<section class="findings"><h2>${escapeHtml(words.findings)}</h2>${none}
${KINDS.map((kind) => groupView(dossier, check, kind, decisions, options)).join('\n')}
<p class="small">${unbroken(`${limited}${leftOutOf(dossier, check, language)}`)}</p>
${unplaced(check, language)}</section>
</div>`,
    sources: papers.map(
      (document) => `<b>${escapeHtml(yearText(document))}</b> ${unbroken(noteOf(document, language))}`,
    ),
    origin: originOf(dossier, links, null, options, { view: 'draft' }),
    style: draftStyle,
  });
}

/** Words of the draft with what was found on them, and the numbers of the findings that end there. */
function runView({ text, kinds, ends }: SheetRun, check: DraftCheck, language: Language): string {
  const words = draftStrings[language];
  const [top] = kinds;
  const inner = unbroken(text);
  const marked =
    top === undefined ? inner : top === 'weaker' ? `<mark>${inner}</mark>` : `<span class="${top}">${inner}</span>`;
  const numbers = ends.map((n) => {
    const kind = headingOf(check.findings[n - 1]?.kind ?? 'other', check.findings, language).toLowerCase();
    return `<a class="ref" href="#finding-${n}" aria-label="${escapeHtml(words.toFinding(n, kind))}" lang="${language}">${n}</a>`;
  });
  return marked + numbers.join(' ');
}

function groupView(
  dossier: Dossier,
  check: DraftCheck,
  kind: DraftKind,
  decisions: Readonly<Record<string, Decision>>,
  options: Options,
): string {
  const { findings } = check;
  const start = findings.findIndex((one) => one.kind === kind);
  if (start === -1) return '';
  const own = findings.filter((one) => one.kind === kind);
  const items = own.map((one, at) => findingView(dossier, one, start + at + 1, decisions[one.id], options));
  return `<section><h3>${directionView(ICONS[kind])} ${escapeHtml(headingOf(kind, findings, options.language))} <span class="soft">${own.length}</span></h3>
<ol start="${start + 1}">${items.join('\n')}</ol></section>`;
}

function findingView(
  dossier: Dossier,
  finding: DraftFinding,
  number: number,
  decision: Decision | undefined,
  options: Options,
): string {
  const { language, base } = options;
  const words = draftStrings[language];
  const found = finding.older === null ? undefined : lookup(dossier).sentences.get(finding.older.passage.sentence);
  const here = finding.here?.text.replace(/\s+/g, ' ') ?? '';
  const speaker = finding.older?.passage.wording.speaker ?? null;
  const who =
    speaker === null ? '' : `${capital(speaker.home ? strings[language].line.home : strings[language].line.other)}. `;
  const link = permalink(dossier, base, {
    view: 'line',
    theme: finding.theme,
    thread: finding.thread,
    lane: finding.lane,
    document: finding.older?.document ?? null,
    lang: language,
  });
  const parts = [
    finding.kind === 'first' ? `<p class="first">${unbroken(here)}</p>` : olderView(dossier, finding, language),
    changesView(finding, language),
    found === undefined
      ? ''
      : `<p class="small">${unbroken(`${who}${sourceLine(found, language)}${silentAfter(dossier, finding, language)}`)}</p>`,
    searchView(dossier, finding, language),
    decision === undefined ? '' : `<p class="decided">${unbroken(decisionText(decision, language))}</p>`,
    finding.thread === null || link === null ? '' : `<p class="small">${linkView(link, words.openLine)}</p>`,
  ];
  const year = found === undefined ? '' : `<span class="year">${escapeHtml(yearText(found.document))}</span>`;
  return `<li id="finding-${number}" class="finding"><span class="number"><span class="hidden-text">${htmlStrings[language].finding} </span>${number}</span>${year}<div class="told">${parts.join('')}</div></li>`;
}

function olderView(dossier: Dossier, { older, carriers, kind }: DraftFinding, language: Language): string {
  const found = older === null ? undefined : lookup(dossier).sentences.get(older.passage.sentence);
  if (older === null || found === undefined) return '';
  const { text } = found.sentence;
  const { sentence, span } = older.passage;
  const marks = carriers.flatMap(({ axis, old }): TextMark[] =>
    (axis === 'degree' || axis === 'scope') && old !== null && old.sentence === sentence && kind !== 'repeated'
      ? [{ kind: 'degree', span: old.span }]
      : [],
  );
  const lang = found.document.source.language;
  const [before, after] = [span.from > 0 ? '… ' : '', span.to < text.length ? ' …' : ''];
  return `<blockquote lang="${lang}">${inQuotes(`${before}${quotation(text, marks, language, span)}${after}`, lang)}</blockquote>`;
}

function changesView(finding: DraftFinding, language: Language): string {
  const words = draftStrings[language];
  const verdicts = (finding.shift?.verdict ?? []).map((one) => VERDICTS[one][language]);
  if (finding.kind === 'repeated' || verdicts.length === 0) return '';
  const told = finding.carriers.filter(({ old, new: fresh }) => old !== null || fresh !== null);
  // The heading has said it already.
  if (told.length === 0 && finding.shift?.verdict.join() === 'reworded') return '';
  const lines = told.map(({ axis, old, new: fresh }) => {
    const was = old === null ? '' : `<em>${unbroken(old.text)}</em>. `;
    const is =
      fresh === null ? escapeHtml(words.noWord) : `${escapeHtml(words.youWrite)} <em>${unbroken(fresh.text)}</em>.`;
    return `<br>${escapeHtml(words.axes[axis])}: ${was}${is}`;
  });
  return `<p><b>${escapeHtml(verdicts.join(', '))}</b>${lines.join('')}</p>`;
}

function silentAfter(dossier: Dossier, { silent }: DraftFinding, language: Language): string {
  const years = silent.flatMap((id) => lookup(dossier).documents.get(id) ?? []).map(yearText);
  return years.length === 0 ? '' : ` ${draftStrings[language].silentAfter(years.join(', '), years.length)}`;
}

/** For what is said for the first time: that no earlier wording was found, and what came nearest. */
function searchView(dossier: Dossier, { search }: DraftFinding, language: Language): string {
  if (search === null) return '';
  const words = draftStrings[language];
  const nearest = candidatesOf(dossier, search, language);
  const list =
    nearest.length === 0
      ? ''
      : `<p class="small">${escapeHtml(words.nearest)}</p><ul class="small">${nearest.map(candidateView).join('')}</ul>`;
  return `<p class="small">${escapeHtml(words.searchedN(search.sentences))}</p>${list}`;
}

function decisionText(decision: Decision, language: Language): string {
  const words = draftStrings[language];
  if (decision.kind === 'elsewhere') return words.elsewhereNoted;
  return decision.reason === '' ? `${words.deliberate}.` : `${words.deliberateNoted} ${decision.reason}`;
}

function unplaced({ unplaced: sentences }: DraftCheck, language: Language): string {
  if (sentences.length === 0) return '';
  const items = sentences.map(({ text }) => `<li>${unbroken(text)}</li>`);
  return `<h3>${escapeHtml(draftStrings[language].unplaced(sentences.length))}</h3><ul class="unplaced">${items.join('')}</ul>`;
}
