import { COMMAND_MESSAGES } from '../command-messages.ts';
import { hangingLines, pad } from '../terminal-style.ts';
import { builtDossier, type CommandContext, resolveDocument, toJson } from './context.ts';

/** The themes of every sentence of a paper, each with its score and the words it was read off. */
export function tagCommand(run: CommandContext, given: string): void {
  const { dossier } = builtDossier(run);
  const document = resolveDocument(run, dossier, given);
  const ids = new Set(document.blocks.flatMap((block) => block.sentences.map((sentence) => sentence.id)));
  const tags = dossier.tags.filter((tag) => ids.has(tag.sentence));
  if (run.json) {
    const blocks = new Set(document.blocks.map((block) => block.id));
    const paragraphTags = dossier.paragraphTags.filter((tag) => blocks.has(tag.block));
    run.out(toJson({ document: document.source.id, tags, paragraphTags }));
    return;
  }
  const { paint, language } = run;
  const names = new Map(dossier.themes.map((theme) => [theme.id, theme.prefLabel[language]]));
  const tagged = new Set(tags.map((tag) => tag.sentence));
  for (const block of document.blocks) {
    if (!block.sentences.some((sentence) => tagged.has(sentence.id))) continue;
    if (block.section.length > 0) run.out(`\n${paint.dim(block.section.join(' › '))}\n`);
    for (const sentence of block.sentences) {
      const id = sentence.id.slice(document.source.id.length + 1);
      run.out(`${hangingLines(sentence.text, paint.width, pad(id, 12)).join('\n')}\n`);
      const ownTags = tags.filter((tag) => tag.sentence === sentence.id);
      for (const tag of ownTags) {
        const from =
          tag.inheritedFrom === null ? '' : ` ${COMMAND_MESSAGES[language].inheritedFrom} ${tag.inheritedFrom}`;
        const labels = [...new Set(tag.evidence.map((evidence) => evidence.label))].join(', ');
        run.out(
          `${' '.repeat(12)}${paint.bold(names.get(tag.theme) ?? tag.theme)} ${tag.score.toFixed(2)}: ${labels}${from}\n`,
        );
      }
      if (ownTags.length === 0) run.out(`${' '.repeat(12)}${paint.dim(COMMAND_MESSAGES[language].noTheme)}\n`);
    }
  }
}
