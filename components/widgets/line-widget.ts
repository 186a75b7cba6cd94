import { html, type TemplateResult } from 'lit';
import type { Dossier, Thread } from '../../src/model.ts';
import { capitalized } from '../../src/view/citation.ts';
import {
  type BriefPassageModel,
  type BriefStationModel,
  briefStationModels,
  originOfLine,
  type RenderOptions,
} from '../../src/view/line/line-model.ts';
import { widgetStrings } from './messages.ts';
import { sourcesView } from './sources-view.ts';
import { PolicyWidget, type WidgetContent } from './widget.ts';

/** What a thread and a timeline share: one line, told. */
export abstract class LineWidget extends PolicyWidget {
  protected abstract lineBody(
    dossier: Dossier,
    thread: Thread,
    stations: readonly BriefStationModel[],
    options: RenderOptions,
  ): TemplateResult;

  protected override drawn(dossier: Dossier, options: RenderOptions): WidgetContent {
    const { language } = options;
    const thread = this.threadIn(dossier);
    const stations = briefStationModels(dossier, thread, options);
    const origin = originOfLine(dossier, thread, options);
    const follow = ({ row }: BriefPassageModel) =>
      this.follows(thread.id, row.found.document.source.id, row.found.sentence.id);
    const first = stations.flatMap(({ rows }) => rows).find((row): row is BriefPassageModel => row.kind === 'passage');
    return {
      title: capitalized(thread.label),
      titleLang: first?.lang ?? language,
      body: this.lineBody(dossier, thread, stations, options),
      sources: html`${sourcesView(stations, language, follow)}<p>${widgetStrings[language].how}</p>`,
      origin,
      linkText: widgetStrings[language].wholeLine(origin.version),
      threads: [thread.id],
    };
  }
}
