import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedCorpus } from '../../corpus/corpus.ts';
import { knowledgeFile } from '../../export/knowledge.ts';
import type { Dossier } from '../../model.ts';
import { accountData, accountText } from '../account.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import { type OutputFolder, outputsOf } from '../outputs.ts';
import { besideDossier, inOneFile, withTable } from '../page-html.ts';
import { ROOT } from '../root.ts';
import { builtWidgets, framePage } from '../widget-files.ts';
import { orDrop } from '../write-file.ts';
import { builtDossier, type CommandContext, dossierSummary, dossierText, knowledgeText, refuse } from './context.ts';

/**
 * The dossier to stdout, or to a file: .json the data, .html the reading room in one file, a folder the page. What it was
 * made with goes into a file of its own (`beside`), and into the folder of a page.
 */
export async function dossierCommand(run: CommandContext, out: string | undefined, beside?: string): Promise<void> {
  if (out !== undefined && !/\.(json|html)$|[/\\]$/.test(out))
    refuse(COMMAND_MESSAGES[run.language].wrongOut(JSON.stringify(out)));
  if (beside !== undefined && !beside.endsWith('.json'))
    refuse(COMMAND_MESSAGES[run.language].wrongKnowledge(JSON.stringify(beside)));
  const isFolder = out !== undefined && /[/\\]$/.test(out);
  const outputs = outputsOf(run);
  for (const file of [isFolder ? undefined : out, beside]) if (file !== undefined) outputs.check(file);
  const { dossier, loaded } = await builtDossier(run);
  const { knowledge, profile } = loaded;
  if (beside !== undefined && knowledge === null) refuse(COMMAND_MESSAGES[run.language].noKnowledge(run.corpus));
  // All texts are made before the first file: a page that is not built leaves no half of the outputs behind.
  const text = isFolder ? '' : out?.endsWith('.html') ? readingRoom(run, dossier, loaded) : dossierText(dossier);
  if (beside !== undefined && knowledge !== null) outputs.file(beside, knowledgeText(knowledge, profile));
  if (isFolder) {
    const site = outputs.folder(out, { isReplaced: isOfSite });
    orDrop(outputs.drop, () => writeSite(run, site, dossier, loaded));
  } else if (out !== undefined) {
    outputs.file(out, text);
  }
  outputs.put();
  if (out === undefined) run.outFile(text);
  else run.say(`${out} ${COMMAND_MESSAGES[run.language].written}: ${dossierSummary(dossier, run.language)}.`);
}

function readingRoom(run: CommandContext, dossier: Dossier, { knowledge, profile }: LoadedCorpus): string {
  return inOneFile(
    pageFile(run, 'single'),
    dossier,
    accountData(run.corpus, dossier.corpus.id, knowledge, profile),
    knowledge === null ? null : knowledgeFile(knowledge, profile),
    builtWidgets(),
  );
}

/** The files of a site, as they are and as they were called in earlier versions: those a new one takes the place of. */
const isOfSite = (name: string): boolean =>
  /^(?:(?:index|embed)\.html|(?:dossier|account|knowledge)\.json|(?:assets|widgets|\.vite)\/.*)$/.test(name);

function writeSite(
  run: CommandContext,
  site: OutputFolder,
  dossier: Dossier,
  { knowledge, profile }: LoadedCorpus,
): void {
  const widgets = builtWidgets();
  const page = besideDossier(withTable(pageFile(run, 'page'), dossier), widgets);
  const built = join(ROOT, 'dist/page');
  for (const name of filesUnder(built)) if (name !== 'index.html') site.add(name, readFileSync(join(built, name)));
  if (widgets !== null) {
    for (const name of filesUnder(widgets.folder))
      site.add(`widgets/${name}`, readFileSync(join(widgets.folder, name)));
    site.add('embed.html', framePage(widgets));
  }
  site.add('dossier.json', dossierText(dossier));
  site.add('account.json', accountText(accountData(run.corpus, dossier.corpus.id, knowledge, profile)));
  if (knowledge !== null) site.add('knowledge.json', knowledgeText(knowledge, profile));
  site.add('index.html', page);
}

/** The files in a folder and those within, by their path from it. */
function filesUnder(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const name = under === '' ? entry.name : `${under}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(folder, name) : [name];
  });
}

/** The built page, as it is served (`page`) or with all it needs inside (`single`). */
export function pageFile(run: CommandContext, form: 'page' | 'single'): string {
  const file = join(ROOT, 'dist', form, 'index.html');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return refuse(COMMAND_MESSAGES[run.language].notBuilt(`dist/${form}/index.html`));
  }
}
