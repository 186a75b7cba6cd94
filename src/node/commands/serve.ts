import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../model.ts';
import { accountData, accountText } from '../account.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import { besideDossier, withTable } from '../page-html.ts';
import { ROOT } from '../root.ts';
import { type NoPort, startServer, untilStopped } from '../server.ts';
import { type BuiltWidgets, builtWidgets, framePage } from '../widget-files.ts';
import { builtDossier, type CommandContext, dossierSummary, dossierText, knowledgeText, refuse } from './context.ts';
import { pageFile } from './dossier.ts';

/** Shows the reading room until it is stopped. A paper at fault never keeps the others from being read. */
export async function serveCommand(run: CommandContext): Promise<void> {
  const page = pageFile(run, 'page');
  const { dossier, loaded } = await builtDossier(run, true);
  const widgets = builtWidgets();
  const inMemory = new Map([
    ['/index.html', besideDossier(withTable(page, dossier), widgets)],
    ['/dossier.json', dossierText(dossier)],
    ['/account.json', accountText(accountData(run.corpus, dossier.corpus.id, loaded.knowledge, loaded.profile))],
    ...(loaded.knowledge === null
      ? []
      : [['/knowledge.json', knowledgeText(loaded.knowledge, loaded.profile)] as const]),
    ...(widgets === null ? [] : widgetFiles(widgets)),
  ]);
  const { language } = run;
  const site = { folder: join(ROOT, 'dist', 'page'), made: inMemory, framed: new Set(['/embed.html']) };
  const listening = await startServer(site);
  if ('code' in listening) return refuse(noPortText(listening, language));
  const { server, port } = listening;
  run.out(`${dossier.corpus.title[language]}: ${dossierSummary(dossier, language)}.\n`);
  run.out(`${COMMAND_MESSAGES[language].served} http://127.0.0.1:${port}/\n`);
  // What is said on stdout is written once the code pauses; the address comes before the way to stop.
  await Promise.resolve();
  run.say(COMMAND_MESSAGES[language].stop);
  await untilStopped(server);
}

/** Why there is no port, in one sentence. */
export function noPortText({ first, last, code }: NoPort, language: Language): string {
  const { allTaken, noPort } = COMMAND_MESSAGES[language];
  return code === 'EADDRINUSE' ? allTaken(first, last) : noPort(last, code);
}

/** The scripts of the widgets and the page inside an iframe, by the path they are asked for at. */
function widgetFiles(widgets: BuiltWidgets): [string, string][] {
  return [
    ['/embed.html', framePage(widgets)],
    ...widgets.files.map((name): [string, string] => [
      `/widgets/${name}`,
      readFileSync(join(widgets.folder, name), 'utf8'),
    ]),
  ];
}
