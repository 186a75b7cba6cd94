import { html, nothing, svg, type TemplateResult } from 'lit';
import { dayOfDocument, yearOf } from '../../src/dossier/index-by-id.ts';
import type { Document, Language } from '../../src/model.ts';
import { dayText } from '../../src/view/citation.ts';
import { namedGaps, namedPapers, yearTicks } from '../../src/view/findings/small-line-layout.ts';
import { genreRuleKind } from '../../src/view/icons.ts';
import { overviewStrings } from '../../src/view/overview/messages.ts';
import { findingsViewStrings } from './messages.ts';

const AXIS = 20;
/** Of the rule under a mark, of the year and of the genre. */
const RULE = { y: AXIS + 17, width: 34 };
const NAMED_HEIGHT = 74;
const BARE_HEIGHT = 30;

/** The papers on true time, over the column of small lines and on the same scale: each station hangs under its paper. */
export function paperRuler(
  documents: readonly Document[],
  places: readonly number[],
  width: number,
  language: Language,
): TemplateResult {
  const days = documents.map(dayOfDocument);
  const named = namedPapers(documents, places);
  const text = days.map((day) => dayText(day, language)).join('; ');
  const height = named === null ? BARE_HEIGHT : NAMED_HEIGHT;
  return html`<svg class="ruler" role="img" aria-label=${`${findingsViewStrings[language].ruler}: ${text}`} width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <path class="axis" d=${`M0 ${AXIS}H${width}`} />
    ${yearTicks(days, width).map(
      ({ x, year, isNamed }) =>
        svg`<path class="axis" d=${`M${x} ${AXIS}v-6`} />${isNamed ? svg`<text class="tick" x=${x + 4} y=${AXIS - 8}>${year}</text>` : nothing}`,
    )}
    ${places.map((x) => svg`<circle class="filled" cx=${x} cy=${AXIS} r=${named === null ? 2 : 3.5} />`)}
    ${named === null ? nothing : named.map((document, i) => nameView(document, places[i] ?? 0, language))}
    ${namedGaps(days, places).map(({ x, years, months }) => {
      const lines = named === null ? [] : findingsViewStrings[language].gap(years, months);
      return lines.map((line, i) => svg`<text class="genre" x=${x} y=${RULE.y + 2 + i * 15}>${line}</text>`);
    })}
  </svg>`;
}

/** Year and genre under a mark; the rule over them says the genre as everywhere. */
function nameView(document: Document, x: number, language: Language): unknown {
  const { genre } = document.source;
  const kind = genreRuleKind(genre);
  const name = genre === null ? '' : overviewStrings[language].abbreviated[genre];
  const from = x - RULE.width / 2;
  const line = (y: number): unknown => svg`<path class="rule ${kind}" d=${`M${from} ${y}h${RULE.width}`} />`;
  return svg`<path class="axis" d=${`M${x} ${AXIS}V${RULE.y - 2}`} />
    ${kind === 'double' ? [line(RULE.y - 1), line(RULE.y + 2)] : line(RULE.y)}
    <text class="paper" x=${x} y=${RULE.y + 17}>${yearOf(document) ?? '?'}</text>
    <text class="genre" x=${x} y=${RULE.y + 32}>${name}</text>`;
}
