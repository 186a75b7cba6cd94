import type { Dossier, Language, Standing, Thread } from '../../model.ts';
import { type Telling, type ToldPassage, toldLine } from '../../present/line/told.ts';
import type { ToldSilence } from '../../present/line/told-silence.ts';
import { headOf, linkOf, quotationOf, refusedOf, stretchOf } from './parts.ts';
import type { LineData, PassageOnLine, SilenceData } from './shape.ts';

/** A line, paper by paper. */
export function lineData(dossier: Dossier, thread: Thread, telling: Telling): LineData {
  const { language } = telling;
  const told = toldLine(dossier, thread, telling);
  const papers = told.stations.map(({ document }) => document);
  return {
    ...headOf(dossier, told.title, told.origin, papers, language),
    what: 'line',
    line: told.id,
    theme: { id: thread.theme, name: told.theme[language] },
    summary: told.summary.map(({ text }) => text).join(''),
    stations: told.stations.map(({ document, standing, rows }) => {
      const silence = rows.find((row) => row.kind === 'silence');
      return {
        paper: document.source.id,
        standing: standingIn(thread, document.source.id),
        word: standing,
        passages: rows.flatMap((row) => (row.kind === 'passage' ? [passageOf(row, language)] : [])),
        silence: silence === undefined ? null : silenceOf(silence),
      };
    }),
  };
}

/** What the widest lane does in a paper, as the word beside it says. */
function standingIn(thread: Thread, paper: string): Standing {
  return thread.lanes[0]?.stations.find(({ document }) => document === paper)?.standing ?? 'undecided';
}

function passageOf(row: ToldPassage, language: Language): PassageOnLine {
  return {
    quotation: quotationOf(row.row.found, language),
    clause: stretchOf(row.text, row.clause),
    carrying: row.marks.map((span) => stretchOf(row.text, span)),
    far: row.degree,
    including: row.scope,
    changes: row.directions,
    verdicts: row.row.entry.shift?.verdict ?? [],
    who: row.who,
    how: row.how,
    whom: row.whom,
    citation: row.citation,
    link: row.link,
    links: row.links.map(linkOf),
  };
}

function silenceOf({ word, row, nearest, notes }: ToldSilence): SilenceData {
  return { word, searched: row.search?.sentences ?? null, nearest: nearest.map(refusedOf), notes };
}
