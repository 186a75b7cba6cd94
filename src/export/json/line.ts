import { movementOfStep } from '../../compare/movement.ts';
import type { Language, Standing, Thread } from '../../model.ts';
import type { LineModel, LinePassageModel } from '../../view/line/line-model.ts';
import { correctedText } from '../../view/line/movement-words.ts';
import type { SilenceModel } from '../../view/line/silence-model.ts';
import { headData, linkData, quotationData, refusedData, stretchData } from './common.ts';
import type { LineData, PassageOnLine, SilenceData } from './shape.ts';

/** A line, paper by paper. */
export function lineData(model: LineModel, language: Language): LineData {
  const { thread } = model;
  const papers = model.stations.map(({ document }) => document);
  return {
    ...headData(model, papers, language),
    what: 'line',
    line: model.id,
    theme: { id: thread.theme, name: model.theme[language] },
    summary: model.summary.map(({ text }) => text).join(''),
    stations: model.stations.map(({ document, standing, rows }) => {
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

function passageOf(row: LinePassageModel, language: Language): PassageOnLine {
  const corrected = correctedText(movementOfStep(row.row.entry), language);
  return {
    quotation: quotationData(row.row.found, language),
    clause: stretchData(row.text, row.clause),
    carrying: row.marks.map((span) => stretchData(row.text, span)),
    far: row.degree,
    including: row.scope,
    changes: row.directions,
    strongest: row.strongest,
    verdicts: movementOfStep(row.row.entry).verdicts,
    ...(corrected === null ? {} : { corrected }),
    who: row.who,
    how: row.how,
    whom: row.whom,
    citation: row.citation,
    link: row.link,
    links: row.links.map(linkData),
  };
}

function silenceOf({ word, row, nearest, notes }: SilenceModel): SilenceData {
  return { word, searched: row.search?.sentences ?? null, nearest: nearest.map(refusedData), notes };
}
