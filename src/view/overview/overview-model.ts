import { dossierIndex } from '../../dossier/index-by-id.ts';
import type { Dossier, Label } from '../../model.ts';
import { yearText } from '../citation.ts';
import { NO_FILTER } from '../filter.ts';
import { genreName } from '../genre.ts';
import { type OriginModel, originModel, type RenderOptions } from '../line/line-model.ts';
import { linksOf, tagsNote } from '../provenance.ts';
import { noteOf } from '../table/source-notes.ts';
import type { TableColumnModel } from '../table/table-model.ts';
import { ALL_YEARS, isWithin, yearsText } from '../years.ts';
import { type CellModel, themeCellModel } from './cell-model.ts';
import { changeOfTheme } from './last-change.ts';
import { type ChangeModel, changeModel, changeText, themesShown } from './overview-text.ts';
import { rowOfTheme, type ThemeRow } from './theme-row-layout.ts';

/** The overview in words, as every file has it: themes down, papers across. */
export interface OverviewModel {
  readonly title: string;
  readonly columns: readonly TableColumnModel[];
  readonly rows: readonly ThemeModel[];
  readonly origin: OriginModel;
  /** That rules assigned the themes. */
  readonly tagged: string;
}

export interface ThemeModel {
  readonly id: string;
  readonly name: Label;
  /** One per column. */
  readonly cells: readonly CellModel[];
  /** The last change in its wording over all papers: `zwakker sinds 2023: „volledige” werd „verdere”`. */
  readonly change: string;
  /** The same in its parts. */
  readonly lastChange: ChangeModel;
  readonly drawn: ThemeRow;
}

/** The overview told: the themes of the focus, or those asked for, in the order of the dossier; columns within the years. */
export function overviewModel(
  dossier: Dossier,
  themes: readonly string[] | null,
  telling: RenderOptions,
): OverviewModel {
  const { language } = telling;
  const years = telling.years ?? ALL_YEARS;
  const documents = dossier.documents.filter((document) => isWithin(document, years));
  const shown = themesShown(dossier, themes);
  const ids = new Set(shown);
  const links = dossier.threads.filter(({ theme }) => ids.has(theme)).flatMap(({ id }) => linksOf(dossier, id));
  const only = { ...NO_FILTER, ...years, themes };
  return {
    title: yearsText(dossier, documents, language),
    columns: documents.map((document) => ({
      document,
      year: yearText(document),
      genre: genreName(document, language),
      note: noteOf(dossierIndex(dossier).profile, document, language),
    })),
    rows: shown.map((id) => ({
      id,
      name: dossierIndex(dossier).themeName(id),
      cells: documents.map((document) => themeCellModel(dossier, id, document, language)),
      change: changeText(changeOfTheme(dossier, id), language),
      lastChange: changeModel(changeOfTheme(dossier, id), language),
      drawn: rowOfTheme(dossier, id, documents),
    })),
    origin: originModel(dossier, [...new Set(links)], null, telling, { view: 'overview', only }),
    tagged: tagsNote(language),
  };
}
