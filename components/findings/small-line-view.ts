import { html, svg, type TemplateResult } from 'lit';
import { GAP_MARK, type SmallLineLayout } from '../../src/view/findings/small-line-layout.ts';
import { dotsPaths } from '../../src/view/icons.ts';
import { bracketsIcon, outsideIcon, unreadIcon } from '../icons.ts';

/** Height of the row of a line, in px. */
const HEIGHT = 26;

/** A small line as a picture with its name in words; `compared` the places of the papers a finding holds against each other. */
export function smallLineView(
  { bars, dotted, dots, gaps }: SmallLineLayout,
  { width, name, compared }: { readonly width: number; readonly name: string; readonly compared: readonly number[] },
): TemplateResult {
  const tone = (home: boolean): string => (home ? 'own' : 'other');
  return html`<svg class="small-line" role="img" aria-label=${name} width=${width} height=${HEIGHT} viewBox="0 ${-HEIGHT / 2} ${width} ${HEIGHT}">
    ${dotted.map(({ from, to }) => svg`<path class="dots" d="M${from} 0H${to}" />`)}
    ${bars.map(({ d, home }) => svg`<path class=${tone(home)} d=${d} />`)}
    ${gaps.map((gap) => svg`<g transform="translate(${gap.x - gap.width / 2} ${-GAP_MARK.height / 2})">${mark(gap)}</g>`)}
    ${dots.map(
      ({ x, r, home, isUnknown }) =>
        svg`<circle class=${home && !isUnknown ? 'filled' : 'ring'} cx=${x} cy="0" r=${r} />`,
    )}
    ${compared.map((x) => svg`<path class="compared" d="M${x - 5} 11h10" />`)}
  </svg>`;
}

function mark({ width, state }: SmallLineLayout['gaps'][number]): unknown {
  const { height } = GAP_MARK;
  if (state === 'unread') return unreadIcon(width, height);
  if (state === 'out-of-scope') return outsideIcon(width, height);
  if (state === 'undecided')
    return svg`${bracketsIcon(width, height, true)}<text class="query" x=${width / 2} y="11">?</text>`;
  if (state !== 'elsewhere') return bracketsIcon(width, height);
  return svg`${bracketsIcon(width, height)}${dotsPaths(width, height, 1).map((d) => svg`<path class="dots" d=${d} />`)}`;
}
