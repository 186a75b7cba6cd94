import { noscriptTable } from '../export/html/noscript-table.ts';
import type { KnowledgeFile } from '../export/knowledge.ts';
import type { Account, Dossier } from '../model.ts';
import { type BuiltWidgets, scriptsBlock } from './widget-files.ts';

/** The element whose content a reader without script sees. */
const ROOT = /(<beleidslijn-app\b[^>]*>)[\s\S]*?(<\/beleidslijn-app>)/;

/**
 * The page with the table of positions of a dossier where a reader without script looks, its language left as it is.
 * Throws when the page has no place for it: a page that is blank without script would otherwise go unnoticed.
 */
export function withTable(page: string, dossier: Dossier): string {
  if (!ROOT.test(page)) throw new Error('the page has no <beleidslijn-app>…</beleidslijn-app> to put the table in');
  const table = noscriptTable(dossier);
  return page.replace(ROOT, (_all, open: string, close: string) => `${open}\n${table}\n${close}`);
}

/**
 * The page that stands beside its dossier: it is fetched while the script is, and not only when the script asks. With the
 * names of the scripts that show a finding elsewhere, where those were built.
 */
export function besideDossier(page: string, widgets: BuiltWidgets | null): string {
  const preload = '<link rel="preload" as="fetch" crossorigin href="./dossier.json">';
  return page
    .replace('</head>', () => `  ${preload}\n  </head>`)
    .replace('</beleidslijn-app>', (end) => (widgets === null ? end : `${end}\n    ${scriptsBlock(widgets)}`));
}

/** A data block that cannot be mistaken for markup: `<` is written as `\u003c`, which JSON reads as the same. */
export function dataBlock(
  value: Dossier | Account | KnowledgeFile,
  id: 'dossier' | 'account' | 'knowledge' = 'dossier',
): string {
  const data = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${id}">${data}</script>`;
}

/**
 * The reading room in one file: the page built for it (code, style and fonts inside) with table, dossier and account, and
 * the knowledge the dossier was made with, for a page from disk may fetch nothing beside it.
 */
export function inOneFile(
  page: string,
  dossier: Dossier,
  account: Account,
  knowledge: KnowledgeFile | null,
  widgets: BuiltWidgets | null,
): string {
  const filled = withTable(page, dossier);
  if (!filled.includes('</beleidslijn-app>')) throw new Error('the page lost its end');
  const known = knowledge === null ? [] : [dataBlock(knowledge, 'knowledge')];
  const scripts = widgets === null ? [] : [scriptsBlock(widgets)];
  const blocks = [dataBlock(dossier), dataBlock(account, 'account'), ...known, ...scripts];
  return filled.replace('</beleidslijn-app>', (end) => [end, ...blocks].join('\n'));
}
