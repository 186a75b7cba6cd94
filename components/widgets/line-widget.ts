import { html, type TemplateResult } from 'lit';
import type { Dossier, Thread } from '../../src/model.ts';
import { capital } from '../../src/present/citation.ts';
import {
  type BriefPassage,
  type BriefStation,
  briefStations,
  originOfLine,
  type Telling,
} from '../../src/present/line/told.ts';
import { widgetStrings } from './strings.ts';
import { sourcesOf } from './told-view.ts';
import { type Drawn, PolicyWidget } from './widget.ts';

/** What a thread and a timeline share: one line, told. */
export abstract class LineWidget extends PolicyWidget {
  protected abstract lineBody(
    dossier: Dossier,
    thread: Thread,
    stations: readonly BriefStation[],
    telling: Telling,
  ): TemplateResult;

  protected override drawn(dossier: Dossier, telling: Telling): Drawn {
    const { language } = telling;
    const thread = this.threadIn(dossier);
    const stations = briefStations(dossier, thread, telling);
    const origin = originOfLine(dossier, thread, telling);
    const follow = ({ row }: BriefPassage) =>
      this.follows(thread.id, row.found.document.source.id, row.found.sentence.id);
    const told = stations.flatMap(({ rows }) => rows).find((row): row is BriefPassage => row.kind === 'passage');
    return {
      title: capital(thread.label),
      titleLang: told?.lang ?? language,
      body: this.lineBody(dossier, thread, stations, telling),
      sources: html`${sourcesOf(stations, language, follow)}<p>${widgetStrings[language].how}</p>`,
      origin,
      linkText: widgetStrings[language].wholeLine(origin.version),
      threads: [thread.id],
    };
  }
}
