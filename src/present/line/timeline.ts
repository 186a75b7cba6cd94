import type { Dossier, Language, Thread } from '../../model.ts';
import { dayOf, lookup } from '../lookup.ts';
import { lifted } from './lifted.ts';
import type { TimelineItem } from './timeline-layout.ts';
import type { ToldLine, ToldPassage, ToldStation } from './told.ts';

const BESIDE: Readonly<Record<Language, (n: number) => string>> = {
  nl: (n) => `en ${n} ernaast`,
  en: (n) => `and ${n} beside it`,
};

/**
 * A told line as the items of its timeline, one per paper: the passage the line runs through, and how many stand beside it.
 * That a line begins where it begins is seen, so "first time" is left to the views that have room for "in this dossier".
 */
export function timelineItems(dossier: Dossier, thread: Thread, told: ToldLine, language: Language): TimelineItem[] {
  return told.stations.flatMap((station) => {
    const [first] = station.rows;
    if (first === undefined) return [];
    const passages = station.rows.filter((row): row is ToldPassage => row.kind === 'passage');
    const base = { document: station.document.source.id, day: dayOf(station.document), year: station.year };
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
  { rows }: ToldStation,
  { row, text, lang, steps, who }: ToldPassage,
  language: Language,
): Omit<TimelineItem, 'document' | 'day' | 'year'> {
  const tags = lookup(dossier).tags.get(row.found.sentence.id) ?? [];
  const own = tags.filter(({ theme, inheritedFrom }) => theme === thread.theme && inheritedFrom === null);
  const evidence = own.flatMap((tag) => tag.evidence);
  const named = { objects: row.objects, evidence: evidence.map(({ span }) => span) };
  const words = lifted(row.entry, text, thread, !row.main, named);
  const said = steps.filter(({ icon }) => icon !== 'first').map(({ word }) => word);
  return {
    standing: 'speaks',
    degree: words.degree && text.slice(words.degree.from, words.degree.to),
    rest: words.rest && text.slice(words.rest.from, words.rest.to),
    lang,
    rung: row.rung,
    home: row.home,
    strong: said.join(', '),
    soft: rows.length === 1 ? who : `${who}, ${BESIDE[language](rows.length - 1)}`,
  };
}
