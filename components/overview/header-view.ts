import { html, nothing, svg, type TemplateResult } from 'lit';
import { dayOfDocument, homeName, sentencesInScope, yearOf } from '../../src/dossier/index-by-id.ts';
import { CELL_STATE_LABELS } from '../../src/languages/labels.ts';
import type { Cell, Document, Dossier, Language } from '../../src/model.ts';
import { capitalized, dayText, shortDayText } from '../../src/view/citation.ts';
import { isHidden } from '../../src/view/overview/cell-model.ts';
import { AXIS_Y, RULER_HEIGHT, type Ruler } from '../../src/view/overview/layout.ts';
import { overviewStrings } from '../../src/view/overview/messages.ts';
import { genreLine } from '../../src/view/overview/overview-text.ts';
import { dayConfirmation } from '../../src/view/unconfirmed.ts';
import { bracketsIcon, genreRuleIcon, outsideIcon, unreadIcon } from '../icons.ts';
import { pageStrings } from '../messages.ts';
import { filterStrings } from './filter-messages.ts';

/** The top of the overview: what the marks mean, the ruler, and the head of every column. */

const DRAWN = { width: 34, height: 16 };

function key(mark: TemplateResult | unknown, words: string): TemplateResult {
  return html`<li>
    <svg width=${DRAWN.width} height=${DRAWN.height} viewBox="0 0 ${DRAWN.width} ${DRAWN.height}" aria-hidden="true">
      ${mark}
    </svg>
    <span>${words}</span>
  </li>`;
}

const pair = (kind: 'own' | 'other'): unknown =>
  svg`<rect class=${kind} x="0" y="2.5" width="34" height="4" /><rect class=${kind} x="0" y="9.5" width="20" height="4" />`;

/** The meaning of the marks; a state that no cell of this dossier has needs no explanation. */
export function legendOfMarks(dossier: Dossier, lang: Language, narrow: boolean): TemplateResult {
  const words = pageStrings[lang].overview;
  const { legend } = overviewStrings[lang];
  const home = homeName(dossier, lang);
  const stands = (state: Cell['state']): boolean => dossier.cells.some((cell) => cell.state === state);
  return html`<ul class="legend marks" aria-label=${words.legend}>
    ${home === null ? nothing : key(pair('own'), capitalized(narrow ? words.legendOwnShort(home) : legend.own(home)))} ${key(pair('other'), legend.other(home))}
    ${key(bracketsIcon(34, 16), CELL_STATE_LABELS.silent[lang])}
    ${
      stands('elsewhere')
        ? key(
            svg`${bracketsIcon(34, 16)}<path class="dots" d="M9 8h16" />`,
            narrow ? words.legendElsewhereShort : legend.elsewhere,
          )
        : nothing
    }
    ${
      stands('undecided')
        ? key(
            svg`${bracketsIcon(34, 16, true)}<text class="query" x="17" y="12">?</text>`,
            CELL_STATE_LABELS.undecided[lang],
          )
        : nothing
    }
    ${stands('out-of-scope') ? key(outsideIcon(34, 16), CELL_STATE_LABELS['out-of-scope'][lang]) : nothing}
    ${
      dossier.cells.some(isHidden)
        ? key(svg`<path class="outside-dots" d="M0 8h34" />`, filterStrings[lang].legendHidden)
        : nothing
    }
    ${stands('unread') ? key(unreadIcon(34, 16), CELL_STATE_LABELS.unread[lang]) : nothing}
  </ul>`;
}

export function legendOfThreads(lang: Language): TemplateResult {
  const words = pageStrings[lang].overview;
  const { legend } = overviewStrings[lang];
  return html`<ul class="legend drawn" aria-label=${`${words.legend}, 2`}>
    ${key(svg`<path class="thread same" d="M0 9h34" />`, legend.same)}
    ${key(svg`<path class="thread" d="M0 9h34" />`, legend.paraphrase)}
    ${key(svg`<path class="thread over" d="M0 9h34" />`, legend.over)}
    ${key(svg`<path class="own" d="M0 7.8h12l10-3.3h12v9H22l-10-3.3H0z" />`, words.legendLine)}
  </ul>`;
}

/** The ruler as a picture; what it tells stands in its name, day by day, gaps included. */
export function rulerView(drawn: Ruler, dossier: Dossier, lang: Language): TemplateResult {
  const { gap } = overviewStrings[lang];
  const days = dossier.documents.map((document) => dayText(dayOfDocument(document), lang)).join('; ');
  const gaps = drawn.gaps.map(({ years, months }) => gap(years, months)).join('; ');
  return html`<svg
    class="ruler"
    role="img"
    aria-label=${pageStrings[lang].overview.ruler([days, gaps].filter(Boolean).join('; '))}
    width="100%"
    height=${RULER_HEIGHT}
  >
    <path class="axis" d=${`M0 ${AXIS_Y}H${drawn.width}`} />
    ${drawn.ticks.map(
      ({ x, label }) =>
        svg`<path class="axis" d=${`M${x} ${AXIS_Y}v-7`} />${
          label === null ? nothing : svg`<text class="year" x=${x + 3} y=${AXIS_Y - 8}>${label}</text>`
        }`,
    )}
    ${drawn.leaders.map((d) => svg`<path class="leader" d=${d} />`)}
    ${drawn.marks.map(({ x }) => svg`<circle class="own" cx=${x} cy=${AXIS_Y} r="3.5" />`)}
    ${drawn.gaps.map(
      ({ x, years, months }) => svg`<text class="gap" x=${x} y=${AXIS_Y + 17}>${gap(years, months)}</text>`,
    )}
  </svg>`;
}

/** The gaps as lines of text, where there is no room for a ruler. */
export function gapLabels(drawn: Ruler, dossier: Dossier, lang: Language): TemplateResult | typeof nothing {
  if (drawn.gaps.length === 0) return nothing;
  const year = (id: string): string => {
    const document = dossier.documents.find((candidate) => candidate.source.id === id);
    return (document === undefined ? null : yearOf(document)) ?? id;
  };
  return html`<p class="gaps">
    ${drawn.gaps.map(
      ({ after, before, years, months }) =>
        html`<span>${year(after)}–${year(before)}: ${overviewStrings[lang].gap(years, months)}</span> `,
    )}
  </p>`;
}

export function overviewColumnHead(document: Document, lang: Language, short: boolean): TemplateResult {
  const words = pageStrings[lang];
  const { genre, place } = document.source;
  const day = dayConfirmation(document, lang);
  const unsure = day === '' ? nothing : html`<span class="unsure">${day}</span>`;
  const brief = genre === null ? document.source.title : overviewStrings[lang].abbreviated[genre];
  const count =
    document.unread === null ? words.sentences(sentencesInScope(document).length) : CELL_STATE_LABELS.unread[lang];
  return html`<span class=${genreRuleIcon(genre)}></span>
    ${
      short
        ? html`<span class="date">${yearOf(document) ?? '?'}${unsure}</span><span class="genre">${brief}</span>`
        : html`<span class="date">${shortDayText(dayOfDocument(document), lang)}${unsure}</span>
            <span class="genre">${genreLine(document, lang)}</span>
            <span class="place">${[place, count].filter((part) => part !== null).join(' · ')}</span>`
    }`;
}
