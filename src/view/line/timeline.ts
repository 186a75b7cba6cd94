import { dayOfDocument } from '../../dossier/index-by-id.ts';
import type { Dossier, Language, Thread } from '../../model.ts';
import { keyWordsText } from './key-words-text.ts';
import type { BriefPassageModel, BriefStationModel } from './line-model.ts';
import type { TimelineItem } from './timeline-layout.ts';

const BESIDE: Readonly<Record<Language, (n: number) => string>> = {
  nl: (n) => `en ${n} ernaast`,
  en: (n) => `and ${n} beside it`,
};

/**
 * A told line as the items of its timeline, one per paper: the passage the line runs through, and how many stand beside it.
 * That a line begins where it begins is seen, so "first time" is left to the views that have room for "in this dossier".
 */
export function timelineItems(
  dossier: Dossier,
  thread: Thread,
  stations: readonly BriefStationModel[],
  language: Language,
): TimelineItem[] {
  return stations.flatMap((station) => {
    const [first] = station.rows;
    if (first === undefined) return [];
    const passages = station.rows.filter((row): row is BriefPassageModel => row.kind === 'passage');
    const base = { document: station.document.source.id, day: dayOfDocument(station.document), year: station.year };
    if (first.kind === 'silence') {
      const beside = passages.length === 0 ? '' : BESIDE[language](passages.length);
      const words = { degree: null, rest: first.word, lang: language, strong: '', soft: beside };
      return [{ ...base, ...words, standing: first.row.standing, rung: null, home: false }];
    }
    const main = passages.find(({ row }) => row.main) ?? passages[0];
    return main === undefined ? [] : [{ ...base, ...spoken(dossier, thread, station, main, language) }];
  });
}

function spoken(
  dossier: Dossier,
  thread: Thread,
  { rows }: BriefStationModel,
  { row, lang, steps, who }: BriefPassageModel,
  language: Language,
): Omit<TimelineItem, 'document' | 'day' | 'year'> {
  const said = steps.filter(({ icon }) => icon !== 'first').map(({ word }) => word);
  return {
    standing: 'speaks',
    ...keyWordsText(dossier, thread, row),
    lang,
    rung: row.rung,
    home: row.home,
    strong: said.join(', '),
    soft: rows.length === 1 ? who : `${who}, ${BESIDE[language](rows.length - 1)}`,
  };
}
