import type { Language } from '../../model.ts';
import type { OverviewModel } from '../../view/overview/overview-model.ts';
import type { TableModel } from '../../view/table/table-model.ts';
import { headData, quotationData, refusedData } from './common.ts';
import type { OverviewData, TableData } from './shape.ts';

/** Positions, each with a cell per paper. */
export function tableData(model: TableModel, language: Language): TableData {
  const papers = model.columns.map(({ document }) => document);
  return {
    ...headData(model, papers, language),
    what: 'table',
    positions: model.rows.map(({ table, title, theme, link, cells }) => ({
      line: table.thread.id,
      title,
      theme: { id: table.thread.theme, name: theme[language] },
      link,
      cells: cells.map(({ cell, absence, said }) => ({
        paper: cell.document.source.id,
        absence: absence === null ? null : { state: absence.state, word: absence.word, note: absence.why },
        passages: said.map(({ row, parts, whom, moved, voice, link: address }) => ({
          quotation: quotationData(row.found, language),
          parts: parts.map((runs) => runs.map(({ text }) => text).join('')),
          only: whom,
          change: moved,
          who: voice,
          link: address,
        })),
        more: cell.more,
      })),
    })),
  };
}

/** Themes, each with what every paper does with it. */
export function overviewData(model: OverviewModel, language: Language): OverviewData {
  const papers = model.columns.map(({ document }) => document);
  return {
    ...headData(model, papers, language),
    what: 'overview',
    tagged: model.tagged,
    themes: model.rows.map(({ id, name, change, cells }) => ({
      id,
      name: name[language],
      change,
      cells: cells.map((cell) => ({
        paper: cell.document.source.id,
        state: cell.state,
        word: cell.word,
        quotations: cell.found.map((found) => quotationData(found, language)),
        searched: cell.searched,
        nearest: cell.search.nearest.map(refusedData),
      })),
    })),
  };
}
