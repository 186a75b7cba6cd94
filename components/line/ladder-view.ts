import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../src/model.ts';
import { yearText } from '../../src/present/citation.ts';
import type { Ladder } from '../../src/present/line/ladder.ts';
import { liftedOf, type StationView } from '../../src/present/line/stations.ts';
import { STANDINGS } from '../../src/text/labels.ts';
import { brackets } from '../marks.ts';
import { strings } from '../strings.ts';

/** The ladder in words, paper by paper: what the picture shows, for those who do not see it. */
export function ladderText(stations: readonly StationView[], language: Language): string {
  const words = strings[language].line;
  const told = stations.map(({ document, rows, standing }) => {
    const said = rows.flatMap((row) => {
      if (row.kind === 'silence') return [STANDINGS[standing][language]];
      const [word] = liftedOf(row);
      const rung = words.rungs[row.rung];
      const who = row.home ? words.home : words.other;
      return [`${word === undefined || word === rung ? rung : `${word} (${rung})`}, ${who}`];
    });
    return `${yearText(document)}: ${said.join('; ')}`;
  });
  return `${words.ladder}. ${told.join('. ')}.`;
}

/** The ladder as a picture of the list under it: one image with its text, never a second control. */
export function ladderFigure(ladder: Ladder, stations: readonly StationView[], language: Language): TemplateResult {
  return html`<svg
    class="ladder"
    role="img"
    aria-label=${ladderText(stations, language)}
    width=${ladder.width}
    height=${ladder.height}
    viewBox="0 0 ${ladder.width} ${ladder.height}"
  >
    ${ladder.rungs.map(
      ({ rung, y }) => svg`<text class="rung" x="0" y=${y + 4}>${rungText(rung, ladder, language)}</text>
        <line class="level" x1=${ladder.left} x2=${ladder.right} y1=${y} y2=${y} />`,
    )}
    <line class="axis" x1=${ladder.left} x2=${ladder.right} y1=${ladder.base} y2=${ladder.base} />
    ${ladder.ticks.map(
      ({ x, year, named }) => svg`<line class="axis" x1=${x} x2=${x} y1=${ladder.base} y2=${ladder.base + 5} />
        ${named ? svg`<text class="tick" x=${x + 3} y=${ladder.base + 17}>${tickText(year, ladder)}</text>` : nothing}`,
    )}
    ${ladder.links.map(
      ({ x1, y1, x2, y2, home, dotted }) =>
        svg`<line class="link ${home ? 'home' : 'foreign'} ${dotted ? 'over' : ''}" x1=${x1} y1=${y1} x2=${x2} y2=${y2} />`,
    )}
    ${ladder.silences.map(
      ({ x, y }) => svg`<g transform="translate(${x} ${y - 9})">
        <rect class="clear" width="26" height="18" />${brackets(26, 18)}</g>`,
    )}
    ${ladder.points.map(
      ({
        x,
        y,
        home,
        main,
        label,
      }) => svg`<circle class=${home ? 'filled' : 'ring'} cx=${x} cy=${y} r=${main ? 5.5 : 4.5} />
        ${
          label
            ? svg`<text class="word ${home ? 'home' : ''}" x=${label.x} y=${label.y} text-anchor=${label.end}>${label.text}</text>`
            : nothing
        }`,
    )}
  </svg>`;
}

/** Four figures where there is room for them, else two after an apostrophe. */
function tickText(year: number, ladder: Ladder): string {
  return ladder.width < 420 ? `’${String(year).slice(2)}` : String(year);
}

/** Mean width of a character of the 13 px sans of the labels. */
const CHARACTER = 6.3;

/** The highest rung is named by what it includes, in the words of the papers, where that fits. */
function rungText(rung: Ladder['rungs'][number]['rung'], ladder: Ladder, language: Language): string {
  const words = strings[language].line;
  const plain = words.rungs[rung];
  if (rung !== 'full-scope' || ladder.scope === null) return plain;
  const named = [`${words.rungs.full}, ${ladder.scope}`, ladder.scope, plain];
  return named.find((text) => text.length * CHARACTER <= ladder.left - 8) ?? plain;
}
