import { loadedDocument } from '../../corpus/corpus.ts';
import { nameIn } from '../../dossier/index-by-id.ts';
import { jsonText } from '../../export/json/text.ts';
import { ROLE_LABELS } from '../../languages/labels.ts';
import type { Block, Language } from '../../model.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import { hangingLines, pad } from '../terminal-style.ts';
import { type CommandContext, loadedCorpus, refuse, refuseUnread, resolveSource } from './context.ts';

/** A paper as it was read: every block with its role and place, its text, and what reading changed. */
export async function readCommand(run: CommandContext, given: string): Promise<void> {
  // One paper is read, nothing else: whoever looks at how a paper was read wants to see it at once.
  const loaded = await loadedCorpus(run);
  const { corpus, profile, unread } = loaded;
  const source = resolveSource(run, corpus.documents, given);
  const document = loadedDocument(loaded, source);
  if (document === null) {
    return refuse(COMMAND_MESSAGES[run.language].unreadDocument(source.id, unread.get(source.id) ?? ''));
  }
  refuseUnread(run, document);
  if (run.json) {
    run.outFile(jsonText(document));
    return;
  }
  const { paint } = run;
  run.out(`${paint.bold(document.source.title)}\n`);
  let part = '';
  let section = '';
  for (const block of document.blocks) {
    if (block.part !== part) {
      part = block.part;
      run.out(`\n== ${nameIn(profile.parts, block.part, run.language)} ==\n`);
    }
    const path = block.section.join(' › ');
    if (path !== section && block.role !== 'heading') {
      section = path;
      if (path !== '') run.out(`\n${paint.bold(path)}\n`);
    }
    run.out(`${blockLines(block, paint.width, run.language).join('\n')}\n`);
  }
  for (const notice of document.notices) run.say(`${notice.level}: ${notice.message}`);
}

/** Columns of the margin: `b001  paragraph       12-15`. */
const MARGIN = 26;

function blockLines(block: Block, width: number, language: Language): string[] {
  const id = block.id.slice(block.id.lastIndexOf('.') + 1);
  const lines = block.place.lines.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
  const margin = `${pad(id, 6)}${pad(ROLE_LABELS[block.role][language], 15)}${lines} `;
  const text = `${block.marker === null ? '' : `${block.marker} `}${block.text}`.replaceAll('\n', ' / ');
  return hangingLines(text, width, margin, MARGIN);
}
