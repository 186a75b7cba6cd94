import { html, nothing, type TemplateResult } from 'lit';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import { withLineMovements } from '../../src/dossier/stored-movements.ts';
import type { Dossier, Thread } from '../../src/model.ts';
import type { BriefStationModel, RenderOptions } from '../../src/view/line/line-model.ts';
import { stationRows } from '../../src/view/line/stations.ts';
import { lineSummary } from '../../src/view/line/summary.ts';
import { railSegments } from '../line/rail.ts';
import { LineWidget } from './line-widget.ts';
import { type BetweenStations, stationListView } from './list-view.ts';
import { widgetRailView } from './rail-view.ts';
import { frameStyle } from './style/frame.ts';
import { lineWidgetStyle } from './style/line.ts';
import { markStyle } from './style/marks.ts';
import { railStyle } from './style/rail.ts';

/**
 * A line as a list: one position, paper by paper, with the word that shifts, who says it, and every silence.
 *
 * @tag policy-thread
 * @csspart summary - The line in one sentence.
 * @csspart station - One row: a passage or a silence.
 * @csspart more - What opens all wordings and sources.
 */
export class PolicyThread extends LineWidget {
  protected override opened(dossier: Dossier): Dossier {
    return withLineMovements(dossier);
  }

  protected override lineBody(
    dossier: Dossier,
    thread: Thread,
    stations: readonly BriefStationModel[],
    { language }: RenderOptions,
  ): TemplateResult {
    const all = stationRows(dossier, thread);
    const shown = all.filter(({ document }) => stations.some((station) => station.document === document));
    return html`<p class="summary" part="summary">${lineSummary(shown, language).map(({ text, mark }) => (mark ? html`<mark>${text}</mark>` : text))}</p>
      ${stationListView(dossier, thread, stations, language, railOf(dossier, all))}`;
  }

  static override styles = [frameStyle, markStyle, lineWidgetStyle, railStyle];
}

/** The rail of the whole line, so that years left out do not change what stands between two that are shown. */
function railOf(dossier: Dossier, all: ReturnType<typeof stationRows>): BetweenStations {
  const { alignments } = dossierIndex(dossier);
  const rails = railSegments(all, (older, newer) => alignments.has(`${older}~${newer}`));
  const starts = new Map(all.map(({ document }, i) => [document, all.slice(0, i).flatMap(({ rows }) => rows).length]));
  return ({ document, rows }, place) => {
    const [rail, row] = [rails[(starts.get(document) ?? 0) + place], rows[place]];
    return rail === undefined || row === undefined ? nothing : widgetRailView(rail, row.row);
  };
}
