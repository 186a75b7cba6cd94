import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, Language } from '../../model.ts';
import { accountData, accountText } from '../account.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import { DIFFERENCE_MESSAGES } from '../difference-messages.ts';
import { besideDossier, withTable } from '../page-html.ts';
import { differenceLines } from '../print-difference.ts';
import { ROOT } from '../root.ts';
import { type NoPort, startServer, untilStopped } from '../server.ts';
import { watchCorpus } from '../watch-corpus.ts';
import { type BuiltWidgets, builtWidgets, framePage } from '../widget-files.ts';
import {
  type BuiltDossier,
  builtDossier,
  type CommandContext,
  dossierSummary,
  dossierText,
  isRefusal,
  knowledgeText,
  refuse,
} from './context.ts';
import { pageFile } from './dossier.ts';

/** Shows the reading room until it is stopped. A paper at fault never keeps the others from being read. */
export async function serveCommand(run: CommandContext): Promise<void> {
  const page = pageFile(run, 'page');
  const built = await builtDossier(run, true);
  const { dossier } = built;
  const widgets = builtWidgets();
  const inMemory = new Map(widgets === null ? [] : widgetFiles(widgets));
  const show = ({ dossier: shown, loaded }: BuiltDossier): void => {
    inMemory.set('/index.html', besideDossier(withTable(page, shown), widgets));
    inMemory.set('/dossier.json', dossierText(shown));
    inMemory.set(
      '/account.json',
      accountText(accountData(run.corpus, shown.corpus.id, loaded.knowledge, loaded.profile)),
    );
    if (loaded.knowledge === null) inMemory.delete('/knowledge.json');
    else inMemory.set('/knowledge.json', knowledgeText(loaded.knowledge, loaded.profile));
  };
  show(built);
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
  let shown = dossier;
  const unwatch = watchCorpus(run.corpus, async () => {
    const now = await rebuilt(run, shown);
    if (now === null) return;
    show(now);
    shown = now.dossier;
  });
  await untilStopped(server);
  unwatch();
}

/** The dossier after a file of the corpus changed, told apart from the one before; null where the corpus is at fault now. */
async function rebuilt(run: CommandContext, before: Dossier): Promise<BuiltDossier | null> {
  const words = DIFFERENCE_MESSAGES[run.language];
  try {
    const started = performance.now();
    const built = await builtDossier(run, true);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    run.say(words.rebuilt(`${run.language === 'nl' ? seconds.replace('.', ',') : seconds} s`));
    for (const line of differenceLines(before, built.dossier, run.language)) run.say(line);
    return built;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (error.refused !== '') run.say(error.refused);
    run.say(words.notRebuilt);
    return null;
  }
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
