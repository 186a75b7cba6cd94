import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Dossier, Label, Language, Thread } from '../../src/model.ts';
import type { BriefStationModel, RenderOptions } from '../../src/view/line/line-model.ts';
import { timelineItems } from '../../src/view/line/timeline.ts';
import { timelineLayout } from '../../src/view/line/timeline-layout.ts';
import { LineWidget } from './line-widget.ts';
import { stationListView } from './list-view.ts';
import { frameStyle } from './style/frame.ts';
import { lineWidgetStyle } from './style/line.ts';
import { markStyle } from './style/marks.ts';
import { timelineStyle } from './style/timeline.ts';
import { forgetWidths, type Measurer, measurerOf, timelineView } from './timeline-view.ts';

const TOO_NARROW: Label = {
  nl: 'Naast elkaar is hier te smal; dezelfde lijn staat als lijst.',
  en: 'There is no room to set it side by side; the same line stands as a list.',
};

/**
 * A line as a picture across the page: papers at their dates, the word that shifts over a bar as thick as the wording goes
 * far. Where the words do not fit side by side it is a list, and says so.
 *
 * @tag policy-timeline
 * @csspart station - One paper of the picture, or one row of the list.
 * @csspart more - What opens all wordings and sources.
 */
export class PolicyTimeline extends LineWidget {
  private width = 0;
  /** Measures in the font there was when there was the width; null when it may be another by now. */
  private measurer: Measurer | null = null;
  private watched: Element | null = null;
  private readonly watch = new ResizeObserver((entries) => {
    // Whole px: a fraction that comes and goes with a scroll bar is no reason to lay out anew.
    const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
    // Read here, where the page is laid out: between two widgets that are being drawn it is laid out for the answer.
    this.measurer = measurerOf(this);
    if (width !== this.width) this.requestUpdate();
    this.width = width;
  });
  private readonly remeasure = (): void => {
    forgetWidths();
    this.measurer = null;
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    // While the dossier is on its way: a width that is known when it comes saves drawing everything twice.
    this.watch.observe(this);
    // The font of the page may come after the words that were measured in another.
    document.fonts.addEventListener('loadingdone', this.remeasure);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.fonts.removeEventListener('loadingdone', this.remeasure);
    this.watch.disconnect();
    this.watched = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // A page that changes an attribute may have changed its style with it.
    if (changed.size > 0) this.measurer = null;
  }

  protected override updated(): void {
    super.updated();
    // What is measured once there is a picture: an element without height, for one that grows with what is drawn in answer
    // would be told of again at once, and the page would hear of a "ResizeObserver loop".
    const room = this.renderRoot.querySelector('.room');
    if (room === this.watched) return;
    this.watch.disconnect();
    this.watched = room;
    // It answers before anything is painted: nobody sees the widget without its picture.
    if (room !== null) this.watch.observe(room);
  }

  protected override lineBody(
    dossier: Dossier,
    thread: Thread,
    stations: readonly BriefStationModel[],
    { language }: RenderOptions,
  ): TemplateResult {
    const list = stationListView(dossier, thread, stations, language);
    const picture = this.width === 0 ? null : this.picture(dossier, thread, stations, language);
    const narrow = picture === null && this.width > 0;
    return html`<div class="room"></div>${picture}${
      narrow ? html`${list}<p class="small">${TOO_NARROW[language]}</p>` : html`<div class="hidden-text">${list}</div>`
    }`;
  }

  private picture(
    dossier: Dossier,
    thread: Thread,
    stations: readonly BriefStationModel[],
    language: Language,
  ): TemplateResult | null {
    const items = timelineItems(dossier, thread, stations, language);
    const timeline = timelineLayout(items, { width: this.width, ...(this.measurer ?? measurerOf(this)) });
    return timeline && timelineView(timeline);
  }

  static override styles = [frameStyle, markStyle, lineWidgetStyle, timelineStyle];
}
