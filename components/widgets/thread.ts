import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Thread } from '../../src/model.ts';
import { stationsOf } from '../../src/present/line/stations.ts';
import { summaryOf } from '../../src/present/line/summary.ts';
import type { BriefStation, Telling } from '../../src/present/line/told.ts';
import { lookup } from '../../src/present/lookup.ts';
import { railsOf } from '../line/rail.ts';
import { LineWidget } from './line-widget.ts';
import { type Between, listView } from './list-view.ts';
import { railView } from './rail-view.ts';
import { frameStyle } from './style/frame.ts';
import { lineStyle } from './style/line.ts';
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
  protected override lineBody(
    dossier: Dossier,
    thread: Thread,
    stations: readonly BriefStation[],
    { language }: Telling,
  ): TemplateResult {
    const all = stationsOf(dossier, thread);
    const shown = all.filter(({ document }) => stations.some((station) => station.document === document));
    return html`<p class="summary" part="summary">${summaryOf(shown, language).map(({ text, mark }) => (mark ? html`<mark>${text}</mark>` : text))}</p>
      ${listView(dossier, thread, stations, language, railOf(dossier, all))}`;
  }

  static override styles = [frameStyle, lineStyle, railStyle];
}

/** The rail of the whole line, so that years left out do not change what stands between two that are shown. */
function railOf(dossier: Dossier, all: ReturnType<typeof stationsOf>): Between {
  const { alignments } = lookup(dossier);
  const rails = railsOf(all, (older, newer) => alignments.has(`${older}~${newer}`));
  const starts = new Map(all.map(({ document }, i) => [document, all.slice(0, i).flatMap(({ rows }) => rows).length]));
  return ({ document, rows }, at) => {
    const [rail, told] = [rails[(starts.get(document) ?? 0) + at], rows[at]];
    return rail === undefined || told === undefined ? nothing : railView(rail, told.row);
  };
}
